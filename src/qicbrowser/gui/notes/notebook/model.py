"""The list of notes as a model: lines are read when they become visible."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QIcon

from qicbrowser.domain.anchors import Placing
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.markdown import unmarked
from qicbrowser.domain.records import Colour, Note
from qicbrowser.domain.tags import text_of
from qicbrowser.gui.looks.palettes import LIGHT, Look, colour_name, plain_tip
from qicbrowser.gui.looks.swatches import swatch
from qicbrowser.gui.page.note_list import day, moment
from qicbrowser.gui.page.note_tip import note_tip
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.widgets.direction import isolated
from qicbrowser.services.record_names import reference_name, theme_name
from qicbrowser.store.user.note_filter import NoteCategory, Sorting
from qicbrowser.store.user.note_lists import ListedNote, NoteList

_Index = QModelIndex | QPersistentModelIndex

_BLOCK = 64
_MOST_BLOCKS = 32
"""Blocks of lines held in memory: a few screens, however far one scrolls."""

_SHOWN = 400
"""Characters of a note that one line can hold on any screen."""


class Column(IntEnum):
    COLOUR = 0
    NOTE = 1
    STATUS = 2
    WHERE = 3
    TAGS = 4
    AUTHOR = 5
    CHANGED = 6
    CREATED = 7


SORTINGS = {
    Column.COLOUR: Sorting.COLOUR,
    Column.NOTE: Sorting.WORDS,
    Column.WHERE: Sorting.PLACE,
    Column.TAGS: Sorting.TAGS,
    Column.AUTHOR: Sorting.AUTHOR,
    Column.CHANGED: Sorting.CHANGED,
    Column.CREATED: Sorting.CREATED,
}
"""What a click on a column header sorts by."""


class NotebookModel(QAbstractTableModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes: NoteList | None = None
        self._category = NoteCategory.NOTES
        self._blocks: dict[int, tuple[ListedNote | None, ...]] = {}
        self.shown_review: Callable[[str], str] = lambda _: ""
        """What the review of a record, by its key, is called; "" where that need not be said."""
        self.show_look(LIGHT)

    def show_notes(self, notes: NoteList, category: NoteCategory) -> bool:
        """List these notes; False, without a reset, where the ids are the same: only the contents may differ."""
        moved = self._notes is None or notes.ids != self._notes.ids or category is not self._category
        if moved:
            self.beginResetModel()
        self._notes, self._category = notes, category
        self._blocks.clear()
        if moved:
            self.endResetModel()
        else:
            self._all_changed()
        return moved

    def show_look(self, look: Look) -> None:
        self._look = look
        self._muted, self._warning = QColor(look.muted), QColor(look.barrier_sign)
        self._swatches: dict[Colour, QIcon] = {colour: swatch(look, colour) for colour in Colour}
        self._all_changed()

    @property
    def ids(self) -> Sequence[str]:
        return self._notes.ids if self._notes else ()

    def row_of(self, note_id: str) -> int | None:
        return self._notes.row_of(note_id) if self._notes else None

    def id_at(self, row: int) -> str:
        return self.ids[row] if 0 <= row < len(self.ids) else ""

    def line(self, row: int) -> ListedNote | None:
        """None for a note that is no longer in the file."""
        block, place = divmod(row, _BLOCK)
        if block not in self._blocks and self._notes:
            if len(self._blocks) >= _MOST_BLOCKS:
                self._blocks.clear()
            try:
                self._blocks[block] = self._notes.lines(block * _BLOCK, _BLOCK)
            except ReaderError:  # tried again when the notes are listed again, not each time a line is painted
                self._blocks[block] = (None,) * _BLOCK
        return self._blocks[block][place]

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.ids)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or section not in tuple(Column):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        names = {
            Column.COLOUR: "",
            Column.NOTE: self.tr("Note"),
            Column.STATUS: self.tr("Status"),
            Column.WHERE: self.tr("Where"),
            Column.TAGS: self.tr("Tags"),
            Column.AUTHOR: self.tr("Author"),
            Column.CHANGED: self.tr("Deleted") if self._category is NoteCategory.DELETED else self.tr("Changed"),
            Column.CREATED: self.tr("Created"),
        }
        if role == Qt.ItemDataRole.DisplayRole:
            return names[Column(section)]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return names[Column(section)] or self.tr("Colour")
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        column = Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(line, column)
            case Qt.ItemDataRole.DecorationRole:
                return self._swatches[line.note.colour] if column is Column.COLOUR else None
            case Qt.ItemDataRole.ForegroundRole:
                plain = (column is Column.NOTE and line.note.words) or column is Column.COLOUR
                return None if plain else self._warning if column is Column.STATUS else self._muted
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(line, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(line, column)
        return None

    def _spoken(self, line: ListedNote, column: Column) -> str:
        """What a screen reader says of a cell."""
        if column is Column.COLOUR:
            return colour_name(self._look, line.note.colour)
        name = self.headerData(column, Qt.Orientation.Horizontal)
        return self._text(line, column) or self.tr("{column}: none").format(column=name)

    def _text(self, line: ListedNote, column: Column) -> str:
        note = line.note
        match column:
            case Column.NOTE:
                return in_one_line(note)
            case Column.STATUS:
                return self._status(line)
            case Column.WHERE:
                return self.where(line)
            case Column.TAGS:
                return text_of(note.tags)
            case Column.AUTHOR:
                return note.creator or self.tr("Me")
            case Column.CHANGED:
                return day(note.deleted or note.changed)
            case Column.CREATED:
                return day(note.created)
        return ""

    def _tip(self, line: ListedNote, column: Column) -> str:
        note = line.note
        match column:
            case Column.NOTE:
                return note_tip([note])
            case Column.COLOUR:
                return plain_tip(colour_name(self._look, note.colour))
            case Column.CHANGED:
                return plain_tip(moment(note.deleted or note.changed))
            case Column.CREATED:
                return plain_tip(moment(note.created))
        return plain_tip(self._text(line, column))

    def where(self, line: ListedNote) -> str:
        """What the theme or reference of a note is called."""
        review = self.shown_review(line.note.record_key)
        if line.title is not None:
            return words(theme_name(line.title, review))
        return line.note.record_key if line.label is None else words(reference_name(line.label, review))

    def _status(self, line: ListedNote) -> str:
        if line.is_gone:
            return self.tr("not in this edition")
        return {
            Placing.MOVED: self.tr("moved"),
            Placing.AMBIGUOUS: self.tr("found more than once"),
            Placing.UNPLACED: self.tr("no longer in the text"),
        }.get(line.placing or Placing.ANCHORED, "")

    def _all_changed(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(Column) - 1))


def in_one_line(note: Note) -> str:
    """The text of a note and its quote, in one line."""
    words = " ".join(unmarked(note.words[:_SHOWN]).split())
    quote = " ".join(note.anchor.quote[:_SHOWN].split()) if note.anchor else ""
    # Each is isolated, so that right-to-left text does not move the quotation marks.
    return "  ".join(filter(None, (isolated(words), f"“{isolated(quote)}”" if quote else "")))
