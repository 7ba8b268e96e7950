"""The table of references: sorted by its headings or its menu; columns that do not fit are hidden."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionHeader, QTableView

from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.looks.sizes import HEADING_EDGE, PANE_EDGE
from qicbrowser.gui.looks.style import scroll_bar_width
from qicbrowser.gui.reading.reference_columns import (
    HEADING_ROLE,
    KEY_ROLE,
    Column,
    abbreviated,
    bracketed,
    column_of,
)
from qicbrowser.gui.reading.reference_delegate import ReferenceDelegate, mark_width, squares_width
from qicbrowser.gui.reading.reference_model import ReferenceModel
from qicbrowser.gui.widgets.tables import (
    fit_columns,
    fit_rows,
    go_to_selected,
    paint_row_marks,
    show_as_rows,
    stretch_column,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

_NARROWEST_STUDY = {Column.YEAR: 20, Column.NOTES: 10, Column.THEMES: 10, Column.STUDY: 8}
"""The average characters of a study without which a column is hidden; columns are hidden in this order."""

_NARROWEST_STREAM = 12
"""The average characters of the name of a stream, where no study is shown."""

_BESIDE_MARK = 5
"""Pixels on either side of the mark of a grade."""

_ROW_MARGINS = 7
"""Pixels above and below a line of text, together."""


class _Header(QHeaderView):
    """Shows short names of streams where their first words have no room: these often begin with the same letters."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setSectionsClickable(True)

    @property
    def short_names(self) -> list[str]:
        """The short names of the streams; as many as there are columns of grades."""
        return abbreviated(self._names)

    @property
    def _names(self) -> list[str]:
        model = self.model()
        return [model.headerData(each, self.orientation()) for each in range(Column.GRADE, model.columnCount())]

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, logicalIndex: int) -> None:
        super().initStyleOptionForIndex(option, logicalIndex)
        place = logicalIndex - Column.GRADE
        if place >= 0 and any(map(self._is_too_long, self._names)):
            option.text = self.short_names[place]

    def _is_too_long(self, name: str) -> bool:
        room = self.sectionSize(Column.GRADE) - 2 * HEADING_EDGE
        word, *others = name.split() or [""]
        return self.fontMetrics().horizontalAdvance(f"{word}…" if others else word) > room


class ReferenceTable(QTableView):
    reference_chosen = Signal(str)
    """The reader went to another row: the key of its reference."""

    menu_opening = Signal(object)
    """The context menu, to which commands on the selected references are added; ways to sort follow."""

    def __init__(self, model: ReferenceModel, omitted: frozenset[Column] = frozenset()) -> None:
        """`omitted` columns are never shown."""
        super().__init__()
        self._model = model
        self._omitted = omitted
        self._widths: dict[int, int] = {}
        self._fitted: tuple[str, int] | None = None
        """The widest label, and the number of columns, that the columns are fitted for."""
        self._shown = ""
        self._mark = 0
        self.setAccessibleName(self.tr("References"))
        self.setObjectName("references")
        self._header = _Header()
        self.setHorizontalHeader(self._header)
        self.setModel(model)
        self._delegate = ReferenceDelegate(self)
        self.setItemDelegate(self._delegate)
        show_as_rows(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)  # to copy several citations
        self._set_up_headings()
        self.selectionModel().currentRowChanged.connect(self._emit_chosen)
        go_to_selected(self)
        model.modelReset.connect(self._select_shown)
        model.columns_changed.connect(self._fit_other_evidence)

    @property
    def selected(self) -> list[str]:
        """The keys of the references whose rows are selected, in the order of the table."""
        rows = sorted(self.selectionModel().selectedRows(), key=QModelIndex.row)
        return [index.data(KEY_ROLE) for index in rows]

    @property
    def least_width(self) -> int:
        """The pixels of the numbers and grades, with the short names of streams whole."""
        numbers = self._widths.get(Column.NUMBER, 0)
        return numbers + self._streams * self._mark + scroll_bar_width(self.font())

    @property
    def _streams(self) -> int:
        """How many columns of grades there are."""
        return 0 if Column.GRADE in self._omitted else self._model.columnCount() - Column.GRADE

    def fit(self) -> None:
        """Size rows and columns for the font and style as they are now."""
        fit_rows(self, _ROW_MARGINS)
        for section in range(self._model.columnCount()):
            self.setColumnHidden(section, False)
        header = self.horizontalHeader()
        self._fitted = self._model.widest_label, self._model.columnCount()
        label = bracketed(self._model.widest_label)
        squares = squares_width(self._model.most_squares, self.fontMetrics())
        fit_columns(header, {Column.NUMBER: f"{label}  ", Column.YEAR: "2000", Column.NOTES: "★ 00"})
        header.resizeSection(Column.NUMBER, header.sectionSize(Column.NUMBER) + PANE_EDGE)
        cell = self.fontMetrics().horizontalAdvance("00") + squares
        heading = header.sectionSize(Column.THEMES) + PANE_EDGE - HEADING_EDGE
        header.resizeSection(Column.THEMES, max(heading, cell))
        self._widths = {column: header.sectionSize(column) for column in Column}
        self._widths[Column.STUDY] = 0
        names = max(map(header.fontMetrics().horizontalAdvance, self._header.short_names), default=0)
        self._mark = max(mark_width(self.rowHeight(0)) + 2 * _BESIDE_MARK, names + 2 * HEADING_EDGE)
        self._hide_columns()

    def show_look(self, look: Look) -> None:
        self._delegate.look = look
        self._model.show_look(look)

    def show_reference(self, key: str) -> None:
        """Select a reference, where it is listed, without emitting that it was chosen."""
        self._shown = key
        self._select_shown()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Keys go past the headings of groups."""
        index = super().moveCursor(action, modifiers)
        moves = QAbstractItemView.CursorAction
        up = action in (moves.MoveUp, moves.MovePageUp, moves.MovePrevious) and index.row() > 0
        is_heading = index.data(HEADING_ROLE) is not None
        return index.sibling(index.row() + (-1 if up else 1), index.column()) if is_heading else index

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_row_marks(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hide_columns()

    def _fit_other_evidence(self) -> None:
        """Fit the columns where labels or streams are others than before, after an import, say."""
        if self._fitted and self._fitted != (self._model.widest_label, self._model.columnCount()):
            self.fit()
        else:
            self._hide_columns()

    def _hide_columns(self) -> None:
        """Hide empty columns, and then others until the study has enough room; those of grades stay."""
        if not self._widths:
            return
        sections = range(self._model.columnCount())
        streams = [] if Column.GRADE in self._omitted else list(sections[Column.GRADE :])
        empty = {column for column in Column if column in self._omitted or self._model.is_empty(column)}
        empty -= {Column.STUDY} if not streams else set()
        others = {column: self._widths[column] for column in Column if column not in (*empty, Column.GRADE)}
        room = self.width() - scroll_bar_width(self.font()) - sum(others.values()) - len(streams) * self._mark
        letter = self.fontMetrics().averageCharWidth()
        hidden = set(empty)
        for column, letters in _NARROWEST_STUDY.items():
            if column not in hidden and room < letters * letter and Column.STUDY not in hidden:
                hidden.add(column)
                room += others[column]
        if Column.STUDY in hidden and room < len(streams) * (_NARROWEST_STREAM * letter - self._mark):
            hidden.add(Column.YEAR)
        for column in (Column.NOTES, Column.THEMES):
            if Column.STUDY in hidden and column not in hidden and room < 0:
                hidden.add(column)
                room += others[column]
        for section in sections:
            column = column_of(section)
            self.setColumnHidden(section, column in hidden or (column is Column.GRADE and not streams))
        self._stretch_study_or(streams, is_study_hidden=Column.STUDY in hidden)

    def _stretch_study_or(self, streams: Sequence[int], *, is_study_hidden: bool) -> None:
        """Give the rest of the width to the study; where it is hidden, to the grades, so that streams can be read."""
        header, mode = self.horizontalHeader(), QHeaderView.ResizeMode
        header.setSectionResizeMode(Column.STUDY, mode.Fixed if is_study_hidden else mode.Stretch)
        for section in streams:
            header.setSectionResizeMode(section, mode.Stretch if is_study_hidden else mode.Fixed)
            if not is_study_hidden:
                header.resizeSection(section, self._mark)

    def _set_up_headings(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        stretch_column(header, Column.STUDY)
        for column in (Column.THEMES, Column.NOTES):  # to the right of the grades
            header.moveSection(header.visualIndex(column), header.count() - 1)
        header.setSortIndicator(Column.NUMBER, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the selected references, and sorting with the keyboard."""
        from PySide6.QtWidgets import QMenu

        from qicbrowser.gui.widgets.item_view_keys import menu_target, pop_up

        index, at = menu_target(self, event)
        menu = QMenu(self)
        if index.isValid():
            self.menu_opening.emit(menu)
            menu.addSeparator()
        self._add_sorting(menu)
        pop_up(menu, at)

    def _add_sorting(self, menu: "QMenu") -> None:
        header = self.horizontalHeader()
        by_grade: list[tuple[int, str]] = [(Column.GRADE, self.tr("Sort by &grade"))]
        for section in range(Column.GRADE + 1, self._model.columnCount()):
            stream = self._model.headerData(section, Qt.Orientation.Horizontal)
            by_grade.append((section, self.tr("Sort by grade: {stream}").format(stream=stream)))
        for column, name in (
            (Column.NUMBER, self.tr("Sort by &number")),
            (Column.STUDY, self.tr("Sort by &author")),
            (Column.YEAR, self.tr("Sort by &year")),
            *by_grade,
            (Column.THEMES, self.tr("Sort by number of &themes")),
        ):
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(header.sortIndicatorSection() == column)
            action.triggered.connect(partial(self._toggle_sort, column))

    def _toggle_sort(self, column: int) -> None:
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
                self.selectionModel().clear()  # also the current row: it is selected again when its reference is shown
            elif row != self.currentIndex().row():  # else the reader went there, perhaps selecting several
                flag = QItemSelectionModel.SelectionFlag  # `selectRow` would heed the keys held down at this moment
                index = self._model.index(row, Column.NUMBER)
                self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)

    def _emit_chosen(self, current: QModelIndex) -> None:
        if key := current.data(KEY_ROLE):
            self.reference_chosen.emit(key)
