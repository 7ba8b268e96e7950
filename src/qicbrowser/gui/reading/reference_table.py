"""The table of references: sorted by its headings or its menu; columns that do not fit are hidden."""

from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from qicbrowser.gui.reading.reference_columns import Column, bracketed
from qicbrowser.gui.reading.reference_model import KEY_ROLE, ReferenceModel
from qicbrowser.gui.widgets.header_columns import fit, stretch
from qicbrowser.gui.widgets.tables import fit_rows, paint_row_marks, show_as_rows

_NARROWEST_STUDY = 20
"""Average characters."""

_HIDDEN_FIRST = (Column.YEAR, Column.GRADE, Column.NOTES, Column.THEMES)
"""The columns that are hidden where there is not enough room, in this order."""

_ROW_MARGINS = 5
"""Pixels above and below a line of text, together."""


class ReferenceTable(QTableView):
    reference_chosen = Signal(str)
    """The reader went to another row: the key of its reference."""

    def __init__(self, model: ReferenceModel, omitted: frozenset[Column] = frozenset()) -> None:
        """`omitted` columns are never shown."""
        super().__init__()
        self._model = model
        self._omitted = omitted
        self._widths: dict[Column, int] = {}
        self._shown = ""
        self.setAccessibleName(self.tr("References"))
        self.setModel(model)
        show_as_rows(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)  # to copy several citations
        self._set_up_headings()
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_sort_menu)
        self.selectionModel().currentRowChanged.connect(self._emit_chosen)
        model.modelReset.connect(self._select_shown)
        model.columns_changed.connect(self._hide_columns)

    @property
    def selected(self) -> list[str]:
        """The keys of the references whose rows are selected, in the order of the table."""
        rows = sorted(self.selectionModel().selectedRows(), key=QModelIndex.row)
        return [index.data(KEY_ROLE) for index in rows]

    def fit(self) -> None:
        """Size rows and columns for the font and style as they are now."""
        fit_rows(self, _ROW_MARGINS)
        for column in Column:
            self.setColumnHidden(column, False)
        header = self.horizontalHeader()
        fit(header, {Column.NUMBER: bracketed(self._model.widest_label), Column.YEAR: "2000"})
        self._widths = {column: header.sectionSize(column) for column in (*_HIDDEN_FIRST, Column.NUMBER)}
        self._hide_columns()

    def show_reference(self, key: str) -> None:
        """Select a reference, where it is listed, without emitting that it was chosen."""
        self._shown = key
        self._select_shown()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_row_marks(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hide_columns()

    def _hide_columns(self) -> None:
        """Hide empty columns, and then others until the study has enough room."""
        if not self._widths:
            return
        empty = {column for column in Column if column in self._omitted or self._model.is_empty(column)}
        needed = sum(width for column, width in self._widths.items() if column not in empty)
        room = self.width() - needed
        for column in _HIDDEN_FIRST:
            hidden = column in empty or room < _NARROWEST_STUDY * self.fontMetrics().averageCharWidth()
            room += self._widths[column] if hidden and column not in empty else 0
            self.setColumnHidden(column, hidden)

    def _set_up_headings(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        stretch(header, Column.STUDY)
        header.moveSection(header.visualIndex(Column.YEAR), 2)
        header.moveSection(header.visualIndex(Column.GRADE), 3)
        header.setSortIndicator(Column.NUMBER, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def _open_sort_menu(self, at: QPoint) -> None:
        """Sorting with the keyboard, which has a key for the context menu."""
        from PySide6.QtWidgets import QMenu

        header = self.horizontalHeader()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column, name in (
            (Column.NUMBER, self.tr("Sort by &number")),
            (Column.STUDY, self.tr("Sort by &author")),
            (Column.YEAR, self.tr("Sort by &year")),
            (Column.GRADE, self.tr("Sort by &grade")),
            (Column.THEMES, self.tr("Sort by number of &themes")),
        ):
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(header.sortIndicatorSection() == column)
            action.triggered.connect(partial(self._toggle_sort, column))
        menu.popup(self.viewport().mapToGlobal(at))

    def _toggle_sort(self, column: Column) -> None:
        """Sort by a column; the other way round where it is sorted by already."""
        header = self.horizontalHeader()
        ascending = (
            header.sortIndicatorSection() == column and header.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        )
        header.setSortIndicator(column, Qt.SortOrder.DescendingOrder if ascending else Qt.SortOrder.AscendingOrder)

    def _select_shown(self) -> None:
        row = self._model.row_of(self._shown) if self._shown else -1
        with QSignalBlocker(self):
            if row < 0:
                self.clearSelection()
            elif row != self.currentIndex().row():  # else the reader went there, perhaps selecting several
                flag = QItemSelectionModel.SelectionFlag  # `selectRow` would heed the keys held down at this moment
                index = self._model.index(row, Column.NUMBER)
                self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)

    def _emit_chosen(self, current: QModelIndex) -> None:
        if key := current.data(KEY_ROLE):
            self.reference_chosen.emit(key)
