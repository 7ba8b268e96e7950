"""The grades of a table in their order, the weakest first: dragged, or moved by keys."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

_MOST_ROWS = 6
_LONGEST = 80
_WIDTH = 16
"""Of the list, in average characters."""


class GradeOrder(QWidget):
    changed = Signal(tuple, bool)
    """The grades, and whether their order is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = _GradeList()
        self.list.setAccessibleName(self.tr("Grades, weakest first"))
        self.list.setToolTip(self.tr("Drag a grade to its place, or move it with Alt+Up and Alt+Down."))
        self.line = QLineEdit()
        self.line.setObjectName("filter")
        self.line.setMaxLength(_LONGEST)
        self.line.setPlaceholderText(self.tr("Add a grade…"))
        self.line.setAccessibleName(self.tr("Add a grade"))
        self.unknown = QCheckBox(self.tr("The order is not known"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.list, self.line, self.unknown):
            column.addWidget(widget)
        column.addStretch(1)
        self.list.reordered.connect(self._emit)
        self.line.editingFinished.connect(self._add)
        self.unknown.clicked.connect(self._emit)

    @property
    def grades(self) -> tuple[str, ...]:
        return tuple(self.list.item(row).text() for row in range(self.list.count()))

    def show_scale(self, grades: Sequence[str], *, is_ordered: bool | None) -> None:
        """Show a scale, without a signal; None is a question that is not answered yet."""
        state = Qt.CheckState.Unchecked if is_ordered else Qt.CheckState.Checked
        self.unknown.setTristate(is_ordered is None)
        self.unknown.setCheckState(Qt.CheckState.PartiallyChecked if is_ordered is None else state)
        self.unknown.setEnabled(len(grades) > 1)
        if tuple(grades) == self.grades:
            return
        with QSignalBlocker(self.list):
            self.list.clear()
            for grade in grades:
                self.list.add(grade)
        self.list.setVisible(bool(grades))
        self.list.updateGeometry()

    def _add(self) -> None:
        grade = self.line.text().strip()
        self.line.clear()
        if grade and grade not in self.grades:
            self.list.add(grade)
            self.list.show()
            self._emit()

    def _emit(self) -> None:
        self.list.updateGeometry()
        self.changed.emit(self.grades, self.unknown.checkState() is not Qt.CheckState.Checked)


class _GradeList(QListWidget):
    reordered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.model().rowsMoved.connect(self.reordered)

    def add(self, grade: str) -> None:
        item = QListWidgetItem(grade)
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
        self.addItem(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self._move(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.currentRow() >= 0:
            self.takeItem(self.currentRow())
            self.reordered.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        row = max(self.sizeHintForRow(0), self.fontMetrics().height() + 2)
        rows = min(max(self.count(), 2), _MOST_ROWS)
        return QSize(_WIDTH * self.fontMetrics().averageCharWidth(), rows * row + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def _move(self, by: int) -> None:
        row = self.currentRow()
        if row < 0 or not 0 <= row + by < self.count():
            return
        with QSignalBlocker(self):
            self.insertItem(row + by, self.takeItem(row))
            self.setCurrentRow(row + by)
        self.reordered.emit()
