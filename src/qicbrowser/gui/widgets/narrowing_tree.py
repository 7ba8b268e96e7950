"""A list of names with counts, in which a click filters another list: the base of tags and facets."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from qicbrowser.gui.widgets.tables import PaneTree

_MARGIN = 16


class NarrowingTree(PaneTree):
    def __init__(self, name_role: int, parent: QWidget | None = None) -> None:
        """`name_role` is the role of what a click chooses."""
        super().__init__(parent)
        self._name_role = name_role
        self._pressed = ""
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def clicked_with(self, name: str, keys: Qt.KeyboardModifier) -> None:
        """Handle a click on a name, with the modifier keys held."""
        raise NotImplementedError

    def narrow_by(self, index: QModelIndex) -> None:
        """Do what a plain click on a row does."""
        if name := index.data(self._name_role):
            self.clicked_with(name, Qt.KeyboardModifier.NoModifier)

    def make_room(self, column: int, widest: str) -> None:
        """Give a column the width of a text, in the font and style of now."""
        self.header().resizeSection(column, self.room_for(widest))

    def room_for(self, text: str) -> int:
        """The width of a column that holds a text."""
        return self.fontMetrics().horizontalAdvance(text) + _MARGIN

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Every click and key selects: Ctrl has another meaning here than to deselect."""
        if not index.isValid():
            return super().selectionCommand(index, event)
        return QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._name_at(event)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._pressed and self._pressed == self._name_at(event):
            self.clicked_with(self._pressed, event.modifiers())

    def _name_at(self, event: QMouseEvent) -> str:
        left = event.button() is Qt.MouseButton.LeftButton
        return self.indexAt(event.position().toPoint()).data(self._name_role) or "" if left else ""
