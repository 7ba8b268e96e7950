"""The references as a list: in an order, filtered, and each with what is known of it."""

from collections.abc import Callable, Collection, Mapping, Sequence
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from qicbrowser.domain.records import ReferenceLine
from qicbrowser.gui.looks.palettes import LIGHT, Look, grade_colours, plain_tip
from qicbrowser.store.evidence.evidence import Evidence
from qicbrowser.store.evidence.reference_lists import Best, Order

_Index = QModelIndex | QPersistentModelIndex

KEY_ROLE = Qt.ItemDataRole.UserRole

_ACROSS = Qt.Orientation.Horizontal
_BLOCK = 32
"""References read together."""


class Column(IntEnum):
    NUMBER = 0
    STUDY = 1
    THEMES = 2
    NOTES = 3
    YEAR = 4
    GRADE = 5


_ORDERS = {
    Column.NUMBER: Order.NUMBER,
    Column.STUDY: Order.AUTHOR,
    Column.YEAR: Order.YEAR,
    Column.GRADE: Order.GRADE,
    Column.THEMES: Order.THEMES,
}


class CitedLine(NamedTuple):
    """What an attached citation gives a line: itself in a few words, what it is sorted by, and its words, folded."""

    text: str
    author: str
    year: int | None
    words: str


class ReferenceModel(QAbstractTableModel):
    """Reference, study, number of themes resting on it, number of notes, year, best grade.

    How many references there are is known from the start; what a row says is read when it comes into sight. Without an
    order or filter of the reader's own, a row is a place; with one, the places of the rows are put down first.
    """

    known_changed = Signal()
    """Other columns than before have something to say."""

    def __init__(self, evidence: Evidence, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._evidence = evidence
        self._count = evidence.reference_count()
        self.largest = evidence.largest_reference_number()
        self._read: dict[int, tuple[ReferenceLine, ...]] = {}
        self._best: dict[int, Mapping[str, Best]] = {}
        self._notes: Mapping[str, int] = {}
        self._citations: Mapping[str, CitedLine] = {}
        self._find: Callable[[Sequence[ReferenceLine]], Collection[str]] | None = None
        self._found: dict[int, Collection[str]] = {}
        self._look = LIGHT
        self._order, self._down = Order.NUMBER, False
        self._filter: tuple[str, ...] = ()
        self._places: Sequence[int] | None = None
        self._rows: dict[int, int] = {}

    def row_of(self, key: str) -> int:
        """A reference's row, -1 when it is not there."""
        place = self._evidence.reference_place(key) or 0
        if self._places is None:
            return place - 1
        if not self._rows:
            self._rows = {place: row for row, place in enumerate(self._places)}
        return self._rows.get(place, -1)

    def says_nothing(self, column: Column) -> bool:
        """Whether a column is empty: no year is known, there are no notes."""
        if column is Column.YEAR:
            return all(line.year is None for line in self._citations.values())
        return column is Column.NOTES and not self._notes

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by what a column says; what is not known of a reference puts it last."""
        asked = _ORDERS.get(Column(column), Order.NUMBER) if column >= 0 else Order.NUMBER
        wanted = asked, order is Qt.SortOrder.DescendingOrder
        if wanted != (self._order, self._down):
            self._order, self._down = wanted
            self._arrange()

    def show_filter(self, words: Sequence[str]) -> None:
        """List those only whose number begins with each of these folded words, or whose citation has it."""
        if tuple(words) != self._filter:
            self._filter = tuple(words)
            self._arrange()

    def show_notes(self, counts: Mapping[str, int]) -> None:
        # Those on themes would give room to a column with nothing in it.
        self._notes = {key: count for key, count in counts.items() if "/ref/" in key}
        self._all_changed()
        self.known_changed.emit()

    def show_citations(self, citations: Mapping[str, CitedLine]) -> None:
        """What is attached to references, by their keys."""
        if citations == self._citations:
            return
        self._citations = citations
        if self._filter or self._order in (Order.AUTHOR, Order.YEAR):
            self._arrange()
        else:
            self._all_changed()
        self.known_changed.emit()

    def show_found(self, find: Callable[[Sequence[ReferenceLine]], Collection[str]] | None) -> None:
        """Mark those a search found, by key; it is asked of some in sight at a time. None when nothing is searched."""
        self._find = find
        self._found = {}
        self._all_changed()

    def show_look(self, look: Look) -> None:
        self._look = look
        self._all_changed()

    def rowCount(self, parent: _Index | None = None) -> int:
        if parent is not None and parent.isValid():
            return 0
        return self._count if self._places is None else len(self._places)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not _ACROSS:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line, column = self._line(index.row()), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(line, column, index.row())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(column)
        if role == Qt.ItemDataRole.BackgroundRole and column == Column.NUMBER and self._is_found(index.row()):
            return QColor(self._look.hit)
        if column == Column.STUDY:
            return self._of_study(line, role)
        if column == Column.GRADE:
            return self._of_grade(index.row(), line, role)
        return line.key if role == KEY_ROLE else None

    def _text(self, line: ReferenceLine, column: int, row: int) -> object:
        cited = self._citations.get(line.key)
        match column:
            case Column.NUMBER:
                return numbered(line.number)
            case Column.STUDY:
                return cited.text if cited else self.tr("not in the source table")
            case Column.THEMES:
                return line.themes
            case Column.NOTES:
                return self._notes.get(line.key)
            case Column.YEAR:
                return str(cited.year) if cited and cited.year is not None else None
        best = self._best_of(row, line)
        return best.grade.name[:1].upper() if best else None

    def _of_study(self, line: ReferenceLine, role: int) -> object:
        cited = self._citations.get(line.key)
        if role == Qt.ItemDataRole.ToolTipRole and cited:
            return plain_tip(cited.text)
        if role == Qt.ItemDataRole.ForegroundRole and not cited:
            return QColor(self._look.muted)
        return line.key if role == KEY_ROLE else None

    def _of_grade(self, row: int, line: ReferenceLine, role: int) -> object:
        best = self._best_of(row, line)
        if best and role in (Qt.ItemDataRole.BackgroundRole, Qt.ItemDataRole.ForegroundRole):
            ground, text = grade_colours(self._look, best.grade, best.scale)
            return QColor(ground if role == Qt.ItemDataRole.BackgroundRole else text)
        if best and role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            told = self.tr("The best grade it was given: {}").format(best.grade.name)
            return plain_tip(told) if role == Qt.ItemDataRole.ToolTipRole else told
        return line.key if role == KEY_ROLE else None

    def _line(self, row: int) -> ReferenceLine:
        block, at = divmod(row, _BLOCK)
        if block not in self._read:
            first = block * _BLOCK
            if self._places is None:
                self._read[block] = self._evidence.reference_lines(first + 1, _BLOCK)
            else:
                self._read[block] = self._evidence.listed.lines(self._places[first : first + _BLOCK])
        return self._read[block][at]

    def _best_of(self, row: int, line: ReferenceLine) -> Best | None:
        block = row // _BLOCK
        if block not in self._best:
            self._best[block] = self._evidence.listed.best(each.key for each in self._read[block])
        return self._best[block].get(line.key)

    def _is_found(self, row: int) -> bool:
        if self._find is None:
            return False
        block = row // _BLOCK
        lines = self._read[block]
        if block not in self._found:
            # Neighbours in the evidence are asked for together; in another order they are none.
            asked = [lines] if self._places is None else [(line,) for line in lines]
            self._found[block] = {key for some in asked for key in self._find(some)}
        return self._line(row).key in self._found[block]

    def _arrange(self) -> None:
        """Put down which reference each row is."""
        self.beginResetModel()
        self._read, self._best, self._found, self._rows = {}, {}, {}, {}
        usual = self._order is Order.NUMBER and not self._down and not self._filter
        self._places = None if usual else self._arranged()
        self.endResetModel()

    def _arranged(self) -> Sequence[int]:
        listed = self._evidence.listed
        places = listed.places(self._order, down=self._down)
        cited = listed.places_of(self._citations)
        if self._order in (Order.AUTHOR, Order.YEAR):
            known = sorted(
                (key for key in cited if self._is_known(self._citations[key])),
                key=self._by_author if self._order is Order.AUTHOR else self._by_year,
                reverse=self._down,
            )
            first = [cited[key] for key in known]
            rest = set(first)
            places = [*first, *(place for place in places if place not in rest)]
        if self._filter:
            wanted = self._wanted(cited)
            places = [place for place in places if place in wanted]
        return places

    def _wanted(self, cited: Mapping[str, int]) -> set[int]:
        listed = self._evidence.listed
        digits = all(word.isdigit() for word in self._filter)
        wanted = set(listed.places(Order.NUMBER, self._filter)) if digits else set()
        for named in listed.named(cited):
            words = self._citations[named.key].words
            if all(word in words or str(named.number).startswith(word) for word in self._filter):
                wanted.add(cited[named.key])
        return wanted

    def _is_known(self, line: CitedLine) -> bool:
        """Whether a citation says what is sorted by."""
        return bool(line.author) if self._order is Order.AUTHOR else line.year is not None

    def _by_author(self, key: str) -> tuple[str, int, str]:
        line = self._citations[key]
        return line.author, line.year or 0, line.text

    def _by_year(self, key: str) -> tuple[int, str]:
        line = self._citations[key]
        return line.year or 0, line.author

    def _headings(self) -> tuple[str, ...]:
        return (
            self.tr("Ref."),
            self.tr("Study"),
            self.tr("Themes"),
            self.tr("Notes"),
            self.tr("Year"),
            self.tr("Grade"),
        )

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = {Column.NUMBER: Qt.AlignmentFlag.AlignLeft, Column.STUDY: Qt.AlignmentFlag.AlignLeft}
        centred = {Column.YEAR: Qt.AlignmentFlag.AlignHCenter, Column.GRADE: Qt.AlignmentFlag.AlignHCenter}
        return (side | centred).get(Column(column), Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignVCenter

    def _all_changed(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))


def numbered(number: int) -> str:
    return f"[{number}]"
