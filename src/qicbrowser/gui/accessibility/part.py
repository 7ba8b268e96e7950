"""A part of a widget that assistive technology is told of as a thing of its own, such as a link or a row."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QWidget
from shiboken6 import Shiboken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shiboken6 import VoidPtr


def pointer_to(interface: Shiboken.Object | None) -> "VoidPtr":
    """What an interface answers to a cast to another one, or to one that it does not have: Qt crashes on None.

    The other one is an object of its own, since a class of Python cannot have several bases of C++.
    """
    return Shiboken.VoidPtr(Shiboken.getCppPointer(interface)[0] if interface else 0)


def forget(parts: "Sequence[Part]") -> None:
    """Delete parts that are no longer there; those who still hold one are told that it is not valid."""
    for part in parts:
        part.is_current = False
    for part in parts:
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(part))


class Part(QAccessibleInterface):
    """Without children, where nothing else is said."""

    def __init__(self, widget: QWidget, parent: QAccessibleInterface) -> None:
        super().__init__()
        self.widget = widget
        self.is_current = True
        self.parts: list[Part] = []
        self._parent = parent

    def isValid(self) -> bool:
        return self.is_current

    def object(self) -> None:  # type: ignore[override]  # Qt takes none for none, here and below
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self.widget.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        return self._parent

    def childCount(self) -> int:
        return len(self.parts)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return self.parts[index] if 0 <= index < len(self.parts) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return next((place for place, each in enumerate(self.parts) if each is child), -1)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return next((each for each in self.parts if each.rect().contains(x, y)), None)

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing here can be written."""
