"""The list of notes, and the actions on the selected ones, by key and by menu."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QKeyCombination, Qt, Signal
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
from qicbrowser.gui.notes.notebook.header import NoteTableHeader
from qicbrowser.gui.notes.notebook.model import Column, NotebookModel
from qicbrowser.gui.notes.notebook.note_actions import ACTIONS, KEYS, NoteAction, action_name
from qicbrowser.gui.widgets.item_view_keys import OwnKeys, asked_at, pop_up
from qicbrowser.store.user.note_lists import ListedNote, NoteList, Shelf, Sorting

_ALONE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_MARGIN = 20


class NoteTable(QTableView):
    action_triggered = Signal(NoteAction)
    colour_chosen = Signal(Colour)
    selection_moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("My notes"))
        self._notes = NotebookModel(self)
        self._shelf = Shelf.NOTES
        self._look = LIGHT
        self.placeholder = ""
        self.header = NoteTableHeader()
        self.setHorizontalHeader(self.header)
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
        self.header.setSectionResizeMode(Column.NOTE, QHeaderView.ResizeMode.Stretch)
        self.header.setSectionsClickable(True)  # QTableView resets it
        self.selectionModel().selectionChanged.connect(self.selection_moved)
        self.header.show_sorting(Sorting.PLACE, descending=False)

    @property
    def count(self) -> int:
        return self._notes.rowCount()

    @property
    def ids(self) -> Sequence[str]:
        return self._notes.ids

    @property
    def selected(self) -> list[str]:
        """The ids of the selected notes, in order."""
        return [self._notes.id_at(row) for row in self._rows()]

    @property
    def current_line(self) -> ListedNote | None:
        """The note with the keyboard focus, if it is selected."""
        row = self.currentIndex().row()
        return self._notes.line(row) if row >= 0 and self.selectionModel().isRowSelected(row) else None

    def show_notes(self, notes: NoteList, shelf: Shelf, *, from_top: bool) -> None:
        """List notes, scrolled `from_top`; else scroll position and selection stay, or a neighbour is selected."""
        selected, rows = (self.selected, self._rows()) if notes.ids != self._notes.ids else ([], [])
        here, top = self._notes.id_at(self.currentIndex().row()), self._notes.id_at(self.rowAt(0))
        scrolled = self.verticalScrollBar().value()
        self._shelf = shelf
        moved = self._notes.show_notes(notes, shelf)
        if from_top:
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
        """Select those of these notes that are listed, and scroll to the last."""
        ids = list(ids)
        self._select(ids, ids[-1] if ids else "")
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.EnsureVisible)

    def show_placeholder(self, text: str) -> None:
        """Show this text while no note is listed."""
        self.placeholder = text
        self.viewport().update()

    def show_look(self, look: Look) -> None:
        self._look = look
        self._notes.show_look(look)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 9)
        self._fit_columns()

    def is_enabled(self, action: NoteAction) -> bool:
        """Whether an action can be done with the notes selected now."""
        line = self.current_line
        if action is NoteAction.ACCEPT:
            return line is not None and line.can_stay
        if action is NoteAction.REATTACH:
            return line is not None
        return self.selectionModel().hasSelection()

    def context_menu(self) -> QMenu:
        """The actions on the selected notes."""
        menu = QMenu(self)
        for note_action in ACTIONS[self._shelf]:
            action = QAction(action_name(note_action, self._shelf), menu)
            action.setShortcut(QKeySequence(KEYS.get(note_action, "")))
            action.setEnabled(self.is_enabled(note_action))
            action.triggered.connect(partial(self.action_triggered.emit, note_action))
            menu.addAction(action)
        if self._shelf is not Shelf.BIN:
            menu.addSeparator()
            for number, colour in enumerate(Colour, start=1):
                name = colour_name(self._look, colour).replace("&", "&&")
                action = QAction(self._notes.swatch(colour), name, menu)
                action.setShortcut(QKeySequence(str(number)))
                action.triggered.connect(partial(self.colour_chosen.emit, colour))
                menu.addAction(action)
        return menu

    def keyboardSearch(self, search: str) -> None:
        """Keyboard search is off: letters are keys of actions, and the filter line searches."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        left = event.button() is Qt.MouseButton.LeftButton
        if left and not event.modifiers() and self.indexAt(event.position().toPoint()).isValid():
            self.action_triggered.emit(ACTIONS[self._shelf][0])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, at = asked_at(self, event)
        if index.isValid():
            pop_up(self.context_menu(), at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.placeholder and not self.count:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(self._look.muted))
            area = self.viewport().rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.placeholder)
            painter.end()

    def _use_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key does with the selected notes."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        keys = QKeySequence(QKeyCombination(held, Qt.Key(event.key())))
        pressed = keys.toString(QKeySequence.SequenceFormat.PortableText)
        action = next((action for action in ACTIONS[self._shelf] if KEYS.get(action) == pressed), None)
        if action:
            return partial(self.action_triggered.emit, action)
        if held:
            return None
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return partial(self.action_triggered.emit, ACTIONS[self._shelf][0])
        number = event.key() - Qt.Key.Key_1
        if 0 <= number < len(Colour) and self._shelf is not Shelf.BIN:
            return partial(self.colour_chosen.emit, list(Colour)[number])
        return None

    def _rows(self) -> list[int]:
        ranges = [(part.top(), part.bottom()) for part in self.selectionModel().selection().toList()]
        return sorted({row for top, bottom in ranges for row in range(top, bottom + 1)})

    def _select(self, ids: Sequence[str], current: str) -> None:
        rows = sorted(row for note_id in ids if (row := self._notes.row_of(note_id)) is not None)
        ranges, first = QItemSelection(), 0
        for at, row in enumerate(rows):
            if at + 1 == len(rows) or rows[at + 1] != row + 1:
                ranges.select(self._notes.index(rows[first], 0), self._notes.index(row, len(Column) - 1))
                first = at + 1
        row = self._notes.row_of(current)
        if row is not None:
            self.selectionModel().setCurrentIndex(
                self._notes.index(row, Column.NOTE), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        self.selectionModel().select(ranges, _ALONE)

    def _fit_columns(self) -> None:
        self.header.fit_columns(with_status=self._shelf is Shelf.UNPLACED)
