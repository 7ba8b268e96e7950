"""The references as a table model: rows are read by place, when they come into sight."""

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from qicbrowser.domain.keys import is_reference
from qicbrowser.domain.listings import ReferenceLine
from qicbrowser.gui.looks.palettes import LIGHT, Look, grade_colours, plain_tip
from qicbrowser.gui.reading.reference_columns import ORDERS, Column, alignment, bracketed
from qicbrowser.gui.reading.reference_order import Arrangement, CitationSummary, arranged_places
from qicbrowser.store.evidence.evidence import Evidence
from qicbrowser.store.evidence.reference_lists import BestGrade, Order

_Index = QModelIndex | QPersistentModelIndex

KEY_ROLE = Qt.ItemDataRole.UserRole

_BLOCK = 32
"""References that are read together."""


class ReferenceModel(QAbstractTableModel):
    """Number, study, number of themes that cite it, number of notes, year and best grade of each reference.

    The number of rows is known from the start. In the order of the evidence a row is a place; in any other order, or
    filtered, the places of the rows are listed first.
    """

    columns_changed = Signal()
    """Other columns than before may be empty."""

    def __init__(self, evidence: Evidence, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._evidence = evidence
        self._count = evidence.reference_count()
        self.widest_label = evidence.widest_reference_label()
        self._notes: Mapping[str, int] = {}
        self._citations: Mapping[str, CitationSummary] = {}
        self._find: Callable[[Sequence[ReferenceLine]], Collection[str]] | None = None
        self._look = LIGHT
        self._arrangement = Arrangement()
        self._places: Sequence[int] | None = None
        self._rows: dict[int, int] = {}
        self._lines: dict[int, tuple[ReferenceLine, ...]] = {}
        self._best: dict[int, Mapping[str, BestGrade]] = {}
        self._hits: dict[int, Collection[str]] = {}

    def row_of(self, key: str) -> int:
        """The row of a reference, -1 where it is not listed."""
        place = self._evidence.reference_place(key) or 0
        if self._places is None:
            return place - 1
        if not self._rows:
            self._rows = {place: row for row, place in enumerate(self._places)}
        return self._rows.get(place, -1)

    def is_empty(self, column: Column) -> bool:
        """Whether no reference has anything in a column: no year is known, or there are no notes."""
        if column is Column.YEAR:
            return all(citation.year is None for citation in self._citations.values())
        return column is Column.NOTES and not self._notes

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; references with nothing in it come last."""
        sorted_by = ORDERS.get(Column(column), Order.NUMBER) if column >= 0 else Order.NUMBER
        descending = order is Qt.SortOrder.DescendingOrder
        self._arrange(self._arrangement._replace(order=sorted_by, descending=descending))

    def show_filter(self, words: Sequence[str]) -> None:
        """List only references whose label or citation contains each of these folded words."""
        self._arrange(self._arrangement._replace(filter=tuple(words)))

    def show_notes(self, counts: Mapping[str, int]) -> None:
        """Show how many notes references have; `counts` is by record key, themes included."""
        self._notes = {key: count for key, count in counts.items() if is_reference(key)}
        self._emit_all_changed()
        self.columns_changed.emit()

    def show_citations(self, citations: Mapping[str, CitationSummary]) -> None:
        """Show the citations that are attached to references, by their keys."""
        if citations == self._citations:
            return
        self._citations = citations
        if self._arrangement.needs_citations:
            self._reset()
        else:
            self._emit_all_changed()
        self.columns_changed.emit()

    def show_found(self, find: Callable[[Sequence[ReferenceLine]], Collection[str]] | None) -> None:
        """Mark search results; `find` returns the keys of those among some references. None ends the search."""
        self._find = find
        self._hits = {}
        self._emit_all_changed()

    def show_look(self, look: Look) -> None:
        self._look = look
        self._emit_all_changed()

    def rowCount(self, parent: _Index | None = None) -> int:
        if parent is not None and parent.isValid():
            return 0
        return self._count if self._places is None else len(self._places)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings()[section]
        return alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = index.row(), Column(index.column())
        line = self._line(row)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, line, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return alignment(column)
            case Qt.ItemDataRole.UserRole:
                return line.key
            case Qt.ItemDataRole.ForegroundRole | Qt.ItemDataRole.BackgroundRole:
                return self._colour(row, line, column, role)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._tip(row, line, column, role)
        return None

    def _text(self, row: int, line: ReferenceLine, column: Column) -> object:
        citation = self._citations.get(line.key)
        match column:
            case Column.NUMBER:
                return bracketed(line.label)
            case Column.STUDY:
                text = citation.text if citation else self.tr("not in the source table")
                review = self._evidence.shown_review(line.key)
                return f"{review} · {text}" if review else text
            case Column.THEMES:
                return line.themes
            case Column.NOTES:
                return self._notes.get(line.key)
            case Column.YEAR:
                return str(citation.year) if citation and citation.year is not None else None
        best = self._best_of(row, line)
        return best.grade.name[:1].upper() if best else None

    def _colour(self, row: int, line: ReferenceLine, column: Column, role: int) -> QColor | None:
        is_text = role == Qt.ItemDataRole.ForegroundRole
        if column is Column.GRADE and (best := self._best_of(row, line)):
            background, text = grade_colours(self._look, best.grade, best.scale)
            return QColor(text if is_text else background)
        if column is Column.STUDY and is_text and line.key not in self._citations:
            return QColor(self._look.muted)
        if column is Column.NUMBER and not is_text and self._is_hit(row):
            return QColor(self._look.hit)
        return None

    def _tip(self, row: int, line: ReferenceLine, column: Column, role: int) -> str | None:
        """The tooltip, or what a screen reader says of a grade, of which the cell shows a letter."""
        is_tip = role == Qt.ItemDataRole.ToolTipRole
        if column is Column.STUDY and is_tip and (citation := self._citations.get(line.key)):
            return plain_tip(citation.text)
        if column is Column.GRADE and (best := self._best_of(row, line)):
            text = self.tr("Best grade: {grade}").format(grade=best.grade.name)
            return plain_tip(text) if is_tip else text
        return None

    def _line(self, row: int) -> ReferenceLine:
        block, at = divmod(row, _BLOCK)
        if block not in self._lines:
            first = block * _BLOCK
            if self._places is None:
                self._lines[block] = self._evidence.reference_lines(first + 1, _BLOCK)
            else:
                self._lines[block] = self._evidence.reference_lists.lines(self._places[first : first + _BLOCK])
        return self._lines[block][at]

    def _best_of(self, row: int, line: ReferenceLine) -> BestGrade | None:
        block = row // _BLOCK
        if block not in self._best:
            self._best[block] = self._evidence.reference_lists.best(each.key for each in self._lines[block])
        return self._best[block].get(line.key)

    def _is_hit(self, row: int) -> bool:
        if self._find is None:
            return False
        block = row // _BLOCK
        lines = self._lines[block]
        if block not in self._hits:
            # Only neighbours in the evidence can be looked up together.
            runs = [lines] if self._places is None else [(line,) for line in lines]
            self._hits[block] = {key for run in runs for key in self._find(run)}
        return self._line(row).key in self._hits[block]

    def reload(self) -> None:
        """Read the references again, after the library was given other evidence."""
        self._count = self._evidence.reference_count()
        self.widest_label = self._evidence.widest_reference_label()
        self._reset()

    def _arrange(self, arrangement: Arrangement) -> None:
        if arrangement != self._arrangement:
            self._arrangement = arrangement
            self._reset()

    def _reset(self) -> None:
        self.beginResetModel()
        self._lines, self._best, self._hits, self._rows = {}, {}, {}, {}
        self._places = arranged_places(self._evidence.reference_lists, self._citations, self._arrangement)
        self.endResetModel()

    def _headings(self) -> tuple[str, ...]:
        return (
            self.tr("Ref."),
            self.tr("Study"),
            self.tr("Themes"),
            self.tr("Notes"),
            self.tr("Year"),
            self.tr("Grade"),
        )

    def _emit_all_changed(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
