"""A table of rows with commands: its menu, its sizes in a new font, and the marks of its rows."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QContextMenuEvent, QPaintEvent
from PySide6.QtWidgets import QMenu, QTableView

from qicbrowser.gui.widgets.item_view_keys import menu_target, pop_up
from qicbrowser.gui.widgets.tables import paint_row_marks


class CommandTable(QTableView):
    def fit(self) -> None:
        """Size columns and rows for the font."""
        raise NotImplementedError

    def context_menu(self) -> QMenu:
        """What can be done with the selected rows."""
        raise NotImplementedError

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, at = menu_target(self, event)
        if index.isValid():
            pop_up(self.context_menu(), at)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_row_marks(self)
