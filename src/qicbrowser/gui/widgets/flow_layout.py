"""A layout that puts widgets beside one another, and on further lines where there is no more room.

What is left of a line is for the widgets in it that expand, such as a line edit.
"""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget


class FlowLayout(QLayout):
    def __init__(self, parent: QWidget, spacing: int = 6, *, grows: bool = False) -> None:
        """Where it `grows`, the widgets of a line share its whole width.

        It is of a widget from the beginning: as a part of another layout, PySide may take its items for deleted.
        """
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._grows = grows
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def insert(self, place: int, widget: QWidget) -> None:
        """Put a widget before the one in this place."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())

    def remove(self, widget: QWidget) -> None:
        """Take a widget out; its item stays with the layout.

        `removeWidget` would delete the item in C++ and leave its Python object, which PySide then takes for whatever
        comes to the same address: an item of another layout was found deleted, and the program ended.
        """
        self._items = [item for item in self._items if item.widget() is not widget]
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = min(item.sizeHint().width(), width)
            if not lines or used + self.spacing() + size > width:
                lines.append([])
                used = -self.spacing()
            lines[-1].append(item)
            used += self.spacing() + size
        return lines

    def _widths(self, line: list[QLayoutItem], width: int) -> list[int]:
        """The widths of the items of a line; those that grow share what is left of it."""
        widths = [min(item.sizeHint().width(), width) for item in line]
        growing = [i for i, item in enumerate(line) if self._grows or _expands(item)]
        spare = width - sum(widths) - self.spacing() * (len(line) - 1)
        for i in growing:
            widths[i] = min(widths[i] + spare // len(growing), line[i].maximumSize().width())
        return widths

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        inner = rect.adjusted(margins.left(), margins.top(), -margins.right(), -margins.bottom())
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        y = inner.top()
        for line in self._lines(inner.width()):
            widths = self._widths(line, inner.width())
            heights = [_height(item, width) for item, width in zip(line, widths, strict=True)]
            height = max(heights)
            x = inner.left()
            for item, width, own in zip(line, widths, heights, strict=True):
                if move:
                    below = 0 if self._grows else (height - own) // 2
                    place = QRect(QPoint(x, y + below), QSize(width, height if self._grows else own))
                    item.setGeometry(QStyle.visualRect(direction, inner, place))
                x += width + self.spacing()
            y += height + self.spacing()
        return max(0, y - self.spacing() - rect.top()) + margins.bottom()


def _expands(item: QLayoutItem) -> bool:
    widget = item.widget()
    return widget is not None and bool(
        widget.sizePolicy().horizontalPolicy().value & QSizePolicy.PolicyFlag.ExpandFlag.value
    )


def _height(item: QLayoutItem, width: int) -> int:
    return (
        max(item.heightForWidth(width), item.minimumSize().height())
        if item.hasHeightForWidth()
        else item.sizeHint().height()
    )
