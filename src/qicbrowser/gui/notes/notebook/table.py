"""The notes listed, and what can be done with those selected, by key and by menu."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QKeyCombination, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from qicbrowser.domain.records import Colour
from qicbrowser.gui.looks.palettes import LIGHT, Look, colour_name
from qicbrowser.gui.notes.notebook.model import SORTINGS, Column, NotebookModel
from qicbrowser.gui.notes.notebook.note_actions import DEEDS, KEYS, Deed, deed_name
from qicbrowser.gui.widgets.header_columns import fit
from qicbrowser.gui.widgets.item_view_keys import OwnKeys, asked_at, pop_up
from qicbrowser.store.user.note_lists import ListedNote, NoteList, Shelf, Sorting

_ALONE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_MARGIN = 20
_ROOM = {Column.TAGS: 440, Column.CHANGED: 340, Column.CREATED: 800}
"""The width, in those of 13-pixel letters, from which a column has room beside the note."""

_PLACING = 150
"""As much more of it where it is said how the words stand."""


class NoteTable(QTableView):
    deed_asked = Signal(Deed)
    colour_asked = Signal(Colour)
    sorting_asked = Signal(Sorting, bool)
    """What to sort by, and whether downwards."""

    selection_moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("My notes"))
        self._notes = NotebookModel(self)
        self._shelf = Shelf.NOTES
        self._sorting, self._descending = Sorting.PLACE, False
        self._look, self._empty = LIGHT, ""
        OwnKeys(self, self._use_of)
        self.setModel(self._notes)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.NOTE, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(24)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.sectionClicked.connect(self._sort)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._show_sortings)
        self.selectionModel().selectionChanged.connect(self.selection_moved)
        self.show_sorting(self._sorting, descending=False)

    @property
    def count(self) -> int:
        return self._notes.rowCount()

    @property
    def ids(self) -> Sequence[str]:
        return self._notes.ids

    @property
    def selected(self) -> list[str]:
        """The ids of the notes selected, in order."""
        return [self._notes.id_at(row) for row in self._rows()]

    @property
    def current_line(self) -> ListedNote | None:
        """The note that the keyboard is on, where it is selected."""
        row = self.currentIndex().row()
        return self._notes.line(row) if row >= 0 and self.selectionModel().isRowSelected(row) else None

    def show_notes(self, notes: NoteList, shelf: Shelf, *, anew: bool) -> None:
        """List these; `anew` from the top, else from the same place on: those selected stay so, or one beside them."""
        selected, rows = (self.selected, self._rows()) if notes.ids != self._notes.ids else ([], [])
        here, top = self._notes.id_at(self.currentIndex().row()), self._notes.id_at(self.rowAt(0))
        scrolled = self.verticalScrollBar().value()
        self._shelf = shelf
        moved = self._notes.show_notes(notes, shelf)
        if anew:
            self.select_row(0)
            self.scrollToTop()
        elif moved:
            self._select([note_id for note_id in selected if notes.row_of(note_id) is not None], here)
            if selected and not self.selected and self.count:
                self.select_row(min(rows[0], self.count - 1))
            row = self._notes.row_of(top)
            self.verticalScrollBar().setValue(scrolled if row is None else row)
        self._fit_columns()
        self.selection_moved.emit()

    def select_row(self, row: int) -> None:
        """Select one row alone; Qt's own `selectRow` would add it while Ctrl is held, as in Ctrl+2."""
        self.selectionModel().setCurrentIndex(self._notes.index(row, Column.NOTE), _ALONE)

    def select(self, ids: Iterable[str]) -> None:
        """Select those of these notes that are listed, and bring them into sight."""
        ids = list(ids)
        self._select(ids, ids[-1] if ids else "")
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.EnsureVisible)

    def show_sorting(self, sorting: Sorting, *, descending: bool) -> None:
        self._sorting, self._descending = sorting, descending
        column = next(column for column, by in SORTINGS.items() if by is sorting)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        with QSignalBlocker(self.horizontalHeader()):
            self.horizontalHeader().setSortIndicator(column, order)

    def show_empty(self, text: str) -> None:
        """What is said where there is nothing to list."""
        self._empty = text
        self.viewport().update()

    def show_look(self, look: Look) -> None:
        self._look = look
        self._notes.show_look(look)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 9)
        self._fit_columns()

    def deeds(self) -> Sequence[Deed]:
        """What can be done with notes of this shelf."""
        return DEEDS[self._shelf]

    def is_possible(self, deed: Deed) -> bool:
        """Whether it can be done with the notes selected now."""
        line = self.current_line
        if deed is Deed.KEEP:
            return line is not None and line.can_stay
        if deed is Deed.REATTACH:
            return line is not None
        return self.selectionModel().hasSelection()

    def menu_here(self) -> QMenu:
        """What can be done with the notes selected."""
        menu = QMenu(self)
        for deed in self.deeds():
            action = QAction(deed_name(deed, self._shelf), menu)
            action.setShortcut(QKeySequence(KEYS.get(deed, "")))
            action.setEnabled(self.is_possible(deed))
            action.triggered.connect(partial(self.deed_asked.emit, deed))
            menu.addAction(action)
        if self._shelf is not Shelf.BIN:
            menu.addSeparator()
            for number, colour in enumerate(Colour, start=1):
                name = colour_name(self._look, colour).replace("&", "&&")
                action = QAction(self._notes.swatch(colour), name, menu)
                action.setShortcut(QKeySequence(str(number)))
                action.triggered.connect(partial(self.colour_asked.emit, colour))
                menu.addAction(action)
        return menu

    def keyboardSearch(self, search: str) -> None:
        """No search by what is typed: the filter does that, and letters have meanings here."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        left = event.button() is Qt.MouseButton.LeftButton
        if left and not event.modifiers() and self.indexAt(event.position().toPoint()).isValid():
            self.deed_asked.emit(self.deeds()[0])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, at = asked_at(self, event)
        if index.isValid():
            pop_up(self.menu_here(), at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._empty and not self.count:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(self._look.muted))
            area = self.viewport().rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
            painter.end()

    def _use_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key does with the notes selected."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        keys = QKeySequence(QKeyCombination(held, Qt.Key(event.key())))
        pressed = keys.toString(QKeySequence.SequenceFormat.PortableText)
        deed = next((deed for deed in self.deeds() if KEYS.get(deed) == pressed), None)
        if deed:
            return partial(self.deed_asked.emit, deed)
        if held:
            return None
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return partial(self.deed_asked.emit, self.deeds()[0])
        number = event.key() - Qt.Key.Key_1
        if 0 <= number < len(Colour) and self._shelf is not Shelf.BIN:
            return partial(self.colour_asked.emit, list(Colour)[number])
        return None

    def _rows(self) -> list[int]:
        ranges = [(part.top(), part.bottom()) for part in self.selectionModel().selection().toList()]
        return sorted({row for top, bottom in ranges for row in range(top, bottom + 1)})

    def _select(self, ids: Sequence[str], current: str) -> None:
        rows = sorted(row for note_id in ids if (row := self._notes.row_of(note_id)) is not None)
        chosen, first = QItemSelection(), 0
        for at, row in enumerate(rows):
            if at + 1 == len(rows) or rows[at + 1] != row + 1:
                chosen.select(self._notes.index(rows[first], 0), self._notes.index(row, len(Column) - 1))
                first = at + 1
        row = self._notes.row_of(current)
        if row is not None:
            self.selectionModel().setCurrentIndex(
                self._notes.index(row, Column.NOTE), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        self.selectionModel().select(chosen, _ALONE)

    def _sort(self, column: int) -> None:
        sorting = SORTINGS.get(Column(column))
        descending = sorting is self._sorting and not self._descending
        self.show_sorting(sorting or self._sorting, descending=descending if sorting else self._descending)
        if sorting:
            self.sorting_asked.emit(sorting, descending)

    def _show_sortings(self, at: QPoint) -> None:
        self.menu_of_sortings().popup(self.horizontalHeader().mapToGlobal(at))

    def menu_of_sortings(self) -> QMenu:
        """All that can be sorted by, also where its column has no room."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column, sorting in SORTINGS.items():
            name = self._notes.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
            action = QAction(self.tr("Sort by: {}").format(name), menu)
            action.setCheckable(True)
            action.setChecked(sorting is self._sorting)
            action.triggered.connect(partial(self._sort, column))
            menu.addAction(action)
        return menu

    def _fit_columns(self) -> None:
        """Give the note the most room: what else is told of it is there where there is room for it."""
        letter = self.fontMetrics().height() / 13
        placing = self._shelf is Shelf.UNPLACED
        width = self.viewport().width()
        for column, room in _ROOM.items():
            self.setColumnHidden(column, width < (room + (_PLACING if placing else 0)) * letter)
        self.setColumnHidden(Column.PLACING, not placing)
        day = "28 Nov 2028"
        fit(
            self.horizontalHeader(),
            {Column.CHANGED: day, Column.CREATED: day, Column.PLACING: self.tr("stand more than once")},
        )
        self.setColumnWidth(Column.COLOUR, round(30 * letter))
        self.setColumnWidth(Column.WHERE, max(round(80 * letter), round(width * 0.22)))
        self.setColumnWidth(Column.TAGS, max(round(60 * letter), round(width * 0.16)))
