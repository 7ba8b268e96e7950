"""The list of notes, and the actions on the selected ones, by key and by menu."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from qicbrowser.domain.records import Colour
from qicbrowser.gui.looks.icons import icon
from qicbrowser.gui.looks.palettes import LIGHT, Look, colour_name
from qicbrowser.gui.notes.notebook.header import NoteTableHeader
from qicbrowser.gui.notes.notebook.model import Column, NotebookModel
from qicbrowser.gui.notes.notebook.note_actions import ACTIONS, NoteAction
from qicbrowser.gui.shell.action_table import Scope
from qicbrowser.gui.shell.list_actions import NoteListActions
from qicbrowser.gui.widgets.direction import IsolatingDelegate
from qicbrowser.gui.widgets.item_view_keys import KeyFilter, menu_target, pop_up
from qicbrowser.gui.widgets.tables import fit_rows, paint_row_marks, show_as_rows
from qicbrowser.store.user.note_filter import NoteCategory, Sorting
from qicbrowser.store.user.note_lists import ListedNote, NoteList

_SCOPES = {
    NoteCategory.NOTES: Scope.NOTES,
    NoteCategory.UNPLACED: Scope.UNPLACED_NOTES,
    NoteCategory.DELETED: Scope.DELETED_NOTES,
}
_ALONE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_MARGIN = 20
_ROW_MARGINS = 9


class NoteTable(QTableView):
    action_triggered = Signal(NoteAction)
    colour_chosen = Signal(Colour)
    selection_moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Notes"))
        self._notes = NotebookModel(self)
        self._category = NoteCategory.NOTES
        self._has_authors = False
        self._look = LIGHT
        self.placeholder = ""
        self.header = NoteTableHeader()
        self.setHorizontalHeader(self.header)
        KeyFilter(self, self._use_of)
        self.setModel(self._notes)
        self._notes.modelReset.connect(self._describe)
        show_as_rows(self)
        self.setItemDelegate(IsolatingDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegateForColumn(Column.WHERE, _MiddleElided(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        self.header.setSectionResizeMode(Column.NOTE, QHeaderView.ResizeMode.Stretch)
        self.header.setSectionsClickable(True)  # QTableView resets it, and the next
        self.header.setSortIndicatorShown(True)
        self.commands = commands = NoteListActions(self)
        self._colours = (commands.yellow, commands.green, commands.blue, commands.pink, commands.violet)
        self._connect()
        self.header.show_sorting(Sorting.PLACE, descending=False)

    def show_reviews(self, shown_review: Callable[[str], str]) -> None:
        """Show with each note what the function calls the review of its record, by the record's key."""
        self._notes.shown_review = shown_review

    def where(self, line: ListedNote) -> str:
        """What the theme or reference of a note is called."""
        return self._notes.where(line)

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

    def show_notes(self, notes: NoteList, category: NoteCategory, *, from_top: bool) -> None:
        """List notes, scrolled `from_top`; else scroll position and selection stay, or a neighbour is selected."""
        selected, rows = (self.selected, self._rows()) if notes.ids != self._notes.ids else ([], [])
        here, top = self._notes.id_at(self.currentIndex().row()), self._notes.id_at(self.rowAt(0))
        scrolled = self.verticalScrollBar().value()
        self._category = category
        moved = self._notes.show_notes(notes, category)
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

    def show_authors(self, *, shown: bool) -> None:
        """Show, or hide, the column of the authors."""
        self._has_authors = shown
        self._fit_columns()

    def show_placeholder(self, text: str) -> None:
        """Show this text while no note is listed."""
        self.placeholder = text
        self._describe()
        self.viewport().update()

    def show_look(self, look: Look) -> None:
        self._look = look
        self._notes.show_look(look)
        self.commands.show_icons(lambda name: icon(name, look))
        for colour, action in zip(Colour, self._colours, strict=True):
            action.setText(colour_name(look, colour).replace("&", "&&"))
        fit_rows(self, _ROW_MARGINS)
        self._fit_columns()

    def is_enabled(self, action: NoteAction) -> bool:
        """Whether an action can be done with the notes selected now."""
        line = self.current_line
        if action is NoteAction.ACCEPT:
            return line is not None and line.can_stay
        if action is NoteAction.REATTACH:
            return line is not None
        return self.selectionModel().hasSelection()

    def context_menu(self, *, on_note: bool = True) -> QMenu:
        """The commands for the selected notes, where it opens `on_note`, and the ways to sort."""
        commands = [self.action(note_action) for note_action in ACTIONS[self._category]]
        menu = self.commands.menu(commands, self._colours) if on_note else QMenu(self)
        menu.addSeparator()
        self.header.add_sorting(menu)
        return menu

    def action(self, note_action: NoteAction) -> QAction:
        table = self.commands
        return {
            NoteAction.GO: table.go_to_theme if self._category is NoteCategory.DELETED else table.go,
            NoteAction.EDIT: table.edit,
            NoteAction.COPY: table.copy,
            NoteAction.TAG: table.tag,
            NoteAction.REATTACH: table.reattach,
            NoteAction.ACCEPT: table.accept,
            NoteAction.DELETE: table.delete,
            NoteAction.RESTORE: table.restore,
            NoteAction.PURGE: table.purge,
        }[note_action]

    def keyboardSearch(self, search: str) -> None:
        """Keyboard search is off: letters are keys of actions, and the filter line searches."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        left = event.button() is Qt.MouseButton.LeftButton
        if left and not event.modifiers() and self.indexAt(event.position().toPoint()).isValid():
            self.action_triggered.emit(ACTIONS[self._category][0])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, at = menu_target(self, event)
        pop_up(self.context_menu(on_note=index.isValid()), at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_row_marks(self)
        if self.placeholder and not self.count:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(self._look.muted))
            area = self.viewport().rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.placeholder)
            painter.end()

    def _describe(self) -> None:
        """Have a screen reader say what is painted in place of rows."""
        self.setAccessibleDescription("" if self.count else self.placeholder)

    def _use_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        """Enter does what a double click does."""
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return partial(self.action_triggered.emit, ACTIONS[self._category][0]) if enters and not held else None

    def _connect(self) -> None:
        """Let each command act on the selected notes."""
        for note_action in NoteAction:
            self.action(note_action).triggered.connect(partial(self.action_triggered.emit, note_action))
        self.commands.go_to_theme.triggered.connect(partial(self.action_triggered.emit, NoteAction.GO))
        for colour, action in zip(Colour, self._colours, strict=True):
            action.triggered.connect(partial(self.colour_chosen.emit, colour))
        self.selectionModel().selectionChanged.connect(self.selection_moved)
        self.selection_moved.connect(self._update_actions)
        self._update_actions()

    def _update_actions(self) -> None:
        """Let the keys of the category act, those of other categories not."""
        self.commands.limit_to(_SCOPES[self._category])
        for note_action in ACTIONS[self._category]:
            self.action(note_action).setEnabled(self.is_enabled(note_action))

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
        self.header.fit(with_status=self._category is NoteCategory.UNPLACED, with_author=self._has_authors)


class _MiddleElided(QStyledItemDelegate):
    """Shortens names in the middle, where there is no room for them: their beginnings are often alike."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle
