"""The table of the reader's scenarios below What if."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from qicbrowser.gui.analyse.command_table import CommandTable
from qicbrowser.gui.analyse.scenario_model import ScenarioModel
from qicbrowser.gui.shell.list_actions import ScenarioActions
from qicbrowser.gui.widgets.direction import IsolatingDelegate
from qicbrowser.gui.widgets.tables import fit_rows, show_as_rows

_MARGINS = 8
_MOST_ROWS, _FEW_ROWS = 6, 2
"""Rows that are in sight without scrolling, in a high window and in a low one."""

_LOW = 700
"""Pixels of the height of a low window."""


class ScenarioView(CommandTable):
    shown = Signal(int)
    """The scenario of a row is to be shown."""

    rename_wanted = Signal(int)
    delete_wanted = Signal(int)

    def __init__(self, model: ScenarioModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setAccessibleName(self.tr("My scenarios"))
        self.setModel(model)
        self.setItemDelegate(IsolatingDelegate(self))
        show_as_rows(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.commands = ScenarioActions(self)
        of = self.commands
        for action, signal in ((of.show, self.shown), (of.rename, self.rename_wanted), (of.delete, self.delete_wanted)):
            action.triggered.connect(lambda _=False, signal=signal: signal.emit(self.currentIndex().row()))
        of.enable_when(lambda: self._model.scenario(self.currentIndex().row()) is not None, of.rename, of.delete)
        self.clicked.connect(lambda index: self.shown.emit(index.row()))
        model.modelReset.connect(self.fit)

    def fit(self) -> None:
        """Size columns and rows for the font, and the table for its rows."""
        fit_rows(self, _MARGINS)
        advance = self.fontMetrics().horizontalAdvance
        header, last = self.horizontalHeader(), self._model.columnCount() - 1
        header.setDefaultSectionSize(advance("n" * 13))
        if last > 0:
            names = [str(self._model.index(row, 0).data()) for row in range(self._model.rowCount())]
            self.setColumnWidth(0, min(max(map(advance, names), default=0) + 44, advance("n" * 32)))
            heading = str(self._model.headerData(last, Qt.Orientation.Horizontal))
            self.setColumnWidth(last, max(advance(heading), advance("0000 of 0000")) + 18)
            self._share_width(last)
        rows = min(_MOST_ROWS if self.window().height() > _LOW else _FEW_ROWS, self._model.rowCount())
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(
            header.sizeHint().height() + rows * self.verticalHeader().defaultSectionSize() + bar + 2 * self.frameWidth()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _share_width(self, last: int) -> None:
        """Let few themes share the width; of many, each is as wide as a short title."""
        advance, themes = self.fontMetrics().horizontalAdvance, last - 1
        room = self.viewport().width() - self.columnWidth(0) - self.columnWidth(last)
        width = max(advance("n" * 6), min(advance("n" * 18), room // max(1, themes)))
        if themes and width * themes <= max(room, 0):
            self.horizontalHeader().setDefaultSectionSize(width)
            for column in range(1, last):
                self.setColumnWidth(column, width)

    def context_menu(self) -> QMenu:
        return self.commands.menu((self.commands.show,), (self.commands.rename, self.commands.delete))
