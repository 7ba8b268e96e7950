"""The two sides of the match dialog: the citations of a file, and the references on which they can be dropped."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from qicbrowser.gui.citations.match_model import Column, MatchModel
from qicbrowser.gui.reading.reference_columns import KEY_ROLE
from qicbrowser.gui.reading.reference_columns import Column as ReferenceColumn
from qicbrowser.gui.reading.reference_list import ReferenceList
from qicbrowser.gui.reading.reference_model import ReferenceModel
from qicbrowser.gui.shell.list_actions import CitationRecordActions
from qicbrowser.gui.widgets.tables import fit_rows, show_as_rows

_ROW_MARGINS = 7
"""Pixels above and below a line of text, together."""


class RecordTable(QTableView):
    """Citations that can be dragged; Delete unmatches them, and a digit begins the number of a reference."""

    unmatch_requested = Signal(list)
    """Rows."""

    def __init__(self, model: MatchModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(self.tr("Citations"))
        show_as_rows(self)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        CitationRecordActions(self).unmatch.triggered.connect(lambda: self.unmatch_requested.emit(self.selected_rows))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        fit_rows(self, _ROW_MARGINS)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.RECORD, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.REASON, QHeaderView.ResizeMode.Stretch)
        widest = self.sizeHintForIndex(model.index(model.widest_row, Column.REFERENCE)).width()
        header.resizeSection(Column.REFERENCE, max(widest, header.sectionSizeHint(Column.REFERENCE)))

    @property
    def selected_rows(self) -> list[int]:
        return [index.row() for index in self.selectionModel().selectedRows()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # the editor has handled the key, and passed it on
        elif current.isValid() and event.text().isdigit() and event.text().isascii():
            number = current.siblingAtColumn(Column.REFERENCE)
            self.setCurrentIndex(number)
            self.edit(number, QAbstractItemView.EditTrigger.AnyKeyPressed, event)
        elif current.isValid() and event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit(current.siblingAtColumn(Column.REFERENCE))
        else:
            super().keyPressEvent(event)


class ReferenceDropList(ReferenceList):
    """The references; a citation can be dropped on one."""

    dropped = Signal(str)
    """The key of the reference on which a citation was dropped."""

    def __init__(self, model: ReferenceModel, records: RecordTable) -> None:
        super().__init__(
            model, omitted=frozenset((ReferenceColumn.GRADE, ReferenceColumn.THEMES, ReferenceColumn.NOTES))
        )
        self._records = records
        self.setAcceptDrops(True)
        self.table.setAcceptDrops(False)
        self.table.viewport().setAcceptDrops(False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is self._records:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        index = self._index_at(event)
        if index.isValid():
            self.table.selectRow(index.row())
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        index = self._index_at(event)
        if index.isValid() and event.source() is self._records:
            event.acceptProposedAction()
            self.dropped.emit(str(index.data(KEY_ROLE)))

    def _index_at(self, event: QDropEvent) -> QModelIndex:
        return self.table.indexAt(self.table.viewport().mapFrom(self, event.position().toPoint()))
