"""A button of which one in a row is on: a screen reader is told of a choice, where Qt tells of so many check boxes."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget

from qicbrowser.gui.accessibility.part import pointer_to

if TYPE_CHECKING:
    from shiboken6 import VoidPtr


class ChoiceInterface(QAccessibleWidget):
    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, QAccessible.Role.RadioButton)
        self._button = button
        self._press = _Press(button)

    def state(self) -> QAccessible.State:
        state = super().state()
        state.checkable = True
        state.checked = self._button.isChecked()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return self._button.accessibleName() or self._button.text()
        return super().text(kind)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> "VoidPtr":  # type: ignore[override]
        return pointer_to(self._press if kind == QAccessible.InterfaceType.ActionInterface else None)


class _Press(QAccessibleActionInterface):
    def __init__(self, button: QAbstractButton) -> None:
        super().__init__()
        self._button = button

    def actionNames(self) -> list[str]:
        return [self.pressAction(), self.setFocusAction()]

    def doAction(self, actionName: str) -> None:
        if actionName == self.pressAction():
            self._button.click()
        elif actionName == self.setFocusAction():
            self._button.setFocus()

    def keyBindingsForAction(self, actionName: str) -> list[str]:  # noqa: ARG002
        return []
