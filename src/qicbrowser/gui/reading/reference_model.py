"""The references as a table model: rows are read by place, when they come into sight."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from qicbrowser.domain.keys import is_reference, review_of
from qicbrowser.domain.listings import ReferenceLine
from qicbrowser.gui.looks.palettes import LIGHT, Look, plain_tip
from qicbrowser.gui.reading.reference_columns import (
    GRADES_ROLE,
    HEADING_ROLE,
    KEY_ROLE,
    MARKS_ROLE,
    ORDERS,
    SQUARES_ROLE,
    Column,
    alignment,
    bracketed,
    column_of,
    grade_marks,
    grade_words,
    heading_of,
)
from qicbrowser.gui.reading.reference_order import (
    Arrangement,
    CitationSummary,
    GroupHeading,
    arranged_places,
    group_name,
    grouped,
    with_headings,
)
from qicbrowser.gui.reading.reference_rows import MOST_SQUARES, Find, ReferenceRows
from qicbrowser.gui.reading.theme_rows import notes_shown
from qicbrowser.gui.widgets.direction import isolated
from qicbrowser.store.evidence.evidence import Evidence
from qicbrowser.store.evidence.reference_lists import WITHOUT_STREAM, Order, StreamGrade

_Index = QModelIndex | QPersistentModelIndex

_MOST_STREAMS = 6
"""With more streams than this, all grades of a reference are in one column."""


class ReferenceModel(QAbstractTableModel):
    """Number, study, number of themes that cite it, notes, year, and grades by stream of each reference.

    The number of rows is known from the start. Without a theme, in the order of the evidence, a row is a place; in any
    other order, grouped or filtered, the rows are listed first.
    """

    columns_changed = Signal()
    """Other columns than before may be empty."""

    def __init__(self, evidence: Evidence, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._evidence = evidence
        self._without_citation: int | None = None
        self._read_size()
        self._theme = ""
        self._of_theme: Collection[int] = ()
        self._notes: Mapping[str, int] = {}
        self._stars: Collection[str] = frozenset()
        self._citations: Mapping[str, CitationSummary] = {}
        self._find: Find | None = None
        self._look = LIGHT
        self._arrangement = Arrangement()
        self._rows = ReferenceRows(evidence, self._count, None, None)

    @property
    def heading_rows(self) -> list[int]:
        """The rows that are headings of groups."""
        return self._rows.heading_rows

    @property
    def most_squares(self) -> int:
        """The largest number of squares in a row."""
        themes = (len(self._evidence.places_of_review(each.key).themes) for each in self._evidence.reviews())
        return max((count for count in themes if 1 < count <= MOST_SQUARES), default=0)

    @property
    def without_citation(self) -> int:
        """How many references have neither a citation nor an entry in their review's own list."""
        if self._without_citation is None:
            self._without_citation = self._without_entry - self._evidence.reference_lists.without_entry(self._citations)
        return self._without_citation

    def row_of(self, key: str) -> int:
        """The row of a reference, -1 where it is not listed."""
        return self._rows.row_of(self._evidence.reference_place(key) or 0)

    def is_empty(self, column: Column) -> bool:
        """Whether no reference has anything in a column: no study or year is known, or there are no notes."""
        if column is Column.YEAR:
            return all(citation.year is None for citation in self._citations.values())
        if column is Column.STUDY:
            return not self._citations and self._without_entry == self._count and self._evidence.has_one_review
        return column is Column.NOTES and not self._notes and not self._stars

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; references with nothing in it come last."""
        sorted_by = ORDERS.get(column_of(column), Order.NUMBER) if column >= 0 else Order.NUMBER
        stream = None
        if sorted_by is Order.GRADE and len(self._streams) > 1:
            stream = column - Column.GRADE if self._streams[column - Column.GRADE] else WITHOUT_STREAM
        descending = order is Qt.SortOrder.DescendingOrder
        self._arrange(self._arrangement._replace(order=sorted_by, descending=descending, stream=stream))

    def show_theme(self, key: str) -> None:
        """Group the references by whether a theme cites them; "" for no theme."""
        if key != self._theme:
            self._theme = key
            cited = self._evidence.reference_lists.of_themes([key])
            places = self._evidence.reference_lists.places_of(each.key for each in cited)
            self._of_theme = frozenset(places.values()) if key else ()
            self._reset()
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, Column.GRADE, self.columnCount() - 1)

    def show_filter(self, words: Sequence[str]) -> None:
        """List only references whose label or citation contains each of these folded words."""
        self._arrange(self._arrangement._replace(filter=tuple(words)))

    def show_notes(self, counts: Mapping[str, int], stars: Collection[str] = ()) -> None:
        """Show how many notes references have, and a star before that; both are by record key, themes included."""
        notes = {key: count for key, count in counts.items() if is_reference(key)}
        starred = frozenset(filter(is_reference, stars))
        if (notes, starred) != (self._notes, self._stars):
            self._notes, self._stars = notes, starred
            self._emit_all_changed()
            self.columns_changed.emit()

    def show_citations(self, citations: Mapping[str, CitationSummary]) -> None:
        """Show the citations that are attached to references, by their keys."""
        if citations == self._citations:
            return
        self._citations, self._without_citation = citations, None
        if self._arrangement.needs_citations:
            self._reset()
        else:
            self._emit_all_changed()
        self.columns_changed.emit()

    def show_found(self, find: Find | None) -> None:
        """Mark search results; `find` returns the keys of those among some references. None ends the search."""
        self._find = find
        self._rows.find(find)
        if rows := self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, 0), [Qt.ItemDataRole.BackgroundRole])

    def show_look(self, look: Look) -> None:
        self._look = look
        self._emit_all_changed()

    def rowCount(self, parent: _Index | None = None) -> int:
        if parent is not None and parent.isValid():
            return 0
        return len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else Column.GRADE + len(self._streams)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = column_of(section)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return isolated(self._heading(section))
            case Qt.ItemDataRole.ToolTipRole if column is Column.GRADE:
                return plain_tip(self._heading(section))
            case Qt.ItemDataRole.TextAlignmentRole:
                return alignment(column)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        is_heading = index.isValid() and self._rows.heading(index.row())
        return Qt.ItemFlag.NoItemFlags if is_heading else super().flags(index)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = index.row(), column_of(index.column())
        if group := self._rows.heading(row):
            return self._group_data(group, column, role)
        line = self._rows.line(row)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(index, line, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return alignment(column)
            case Qt.ItemDataRole.ForegroundRole | Qt.ItemDataRole.BackgroundRole:
                return self._colour(row, line, column, role)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(index, line, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                from qicbrowser.gui.reading.spoken_rows import spoken_reference  # where there is a screen reader

                return spoken_reference(index)
        return self._own_data(index, line, column, role)

    def _own_data(self, index: _Index, line: ReferenceLine, column: Column, role: int) -> object:
        if role == KEY_ROLE:
            return line.key
        if column is Column.GRADE and role == GRADES_ROLE:
            return grade_words(self._grades_in(index))
        if column is Column.GRADE and role == MARKS_ROLE:
            return grade_marks(self._grades_in(index), self._look)
        return self._rows.cited_in(index.row()) if role == SQUARES_ROLE and column is Column.THEMES else None

    def _group_data(self, heading: GroupHeading, column: Column, role: int) -> object:
        name = group_name(heading.group, self._evidence, self._theme)
        if role == Qt.ItemDataRole.AccessibleTextRole or (role == Qt.ItemDataRole.DisplayRole and not column):
            return name
        return (name, heading.references) if role == HEADING_ROLE else None

    def _text(self, index: _Index, line: ReferenceLine, column: Column) -> object:
        citation = self._citations.get(line.key)
        match column:
            case Column.NUMBER:
                return bracketed(line.label)
            case Column.STUDY:
                text = citation.text if citation else line.entry
                review = self._evidence.shown_review(line.key)
                return " · ".join(filter(None, (review, text))) or "—"
            case Column.THEMES:
                return line.themes
            case Column.NOTES:
                return notes_shown(self._notes.get(line.key), is_starred=line.key in self._stars)
            case Column.YEAR:
                return str(citation.year) if citation and citation.year is not None else None
        return " ".join(mark.letter for mark in grade_marks(self._grades_in(index), self._look)) or None

    def _colour(self, row: int, line: ReferenceLine, column: Column, role: int) -> QColor | None:
        is_text = role == Qt.ItemDataRole.ForegroundRole
        if column is Column.STUDY and is_text and line.key not in self._citations:
            return QColor(self._look.muted)
        return QColor(self._look.hit) if column is Column.NUMBER and not is_text and self._rows.is_hit(row) else None

    def _tip(self, index: _Index, line: ReferenceLine, column: Column) -> str | None:
        cited = self._citations.get(line.key) if column is Column.STUDY else None
        return plain_tip(words) if (words := cited.text if cited else index.data(GRADES_ROLE)) else None

    def _grades_in(self, index: _Index) -> Sequence[StreamGrade]:
        """The grades that a cell shows: those in its stream, or all of them."""
        grades = self._rows.grades(index.row())
        if len(self._streams) == 1:
            return grades
        return [each for each in grades if each.place == index.column() - Column.GRADE]

    def reload(self) -> None:
        """Read the references again, after the library was given other evidence."""
        self.beginResetModel()
        self._read_size()
        self._theme, self._of_theme = "", ()
        self._rows = self._arranged_rows()
        self.endResetModel()
        self.columns_changed.emit()

    def _read_size(self) -> None:
        self._count = self._evidence.reference_count()
        self._without_entry = self._evidence.reference_lists.without_entry()
        self._without_citation = None
        self.widest_label = self._evidence.widest_reference_label()
        streams = self._evidence.stream_names()
        self._streams = streams if 1 < len(streams) <= _MOST_STREAMS else ("",)

    def _arrange(self, arrangement: Arrangement) -> None:
        if arrangement != self._arrangement:
            self._arrangement = arrangement
            self._reset()

    def _reset(self) -> None:
        self.beginResetModel()
        self._rows = self._arranged_rows()
        self.endResetModel()

    def _arranged_rows(self) -> ReferenceRows:
        places = arranged_places(self._evidence.reference_lists, self._citations, self._arrangement)
        return ReferenceRows(self._evidence, self._count, self._with_headings(places), self._find)

    def _with_headings(self, places: Sequence[int] | None) -> Sequence[int | GroupHeading] | None:
        """The places of references with the headings of the groups; the same places where no theme cites any."""
        if not self._of_theme:
            return places
        of_review = self._evidence.places_of_review(review_of(self._theme)).references
        listed = range(1, self._count + 1) if places is None else places
        return with_headings(grouped(listed, self._of_theme, of_review))

    def _heading(self, section: int) -> str:
        column = column_of(section)
        if column is Column.GRADE:
            names = self._evidence.stream_names(self._theme) if len(self._streams) > 1 else ()
            return next(iter(names[section - Column.GRADE :]), "") or self.tr("Grade")
        return heading_of(column)

    def _emit_all_changed(self) -> None:
        if rows := self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, self.columnCount() - 1))
