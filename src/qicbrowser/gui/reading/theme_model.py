"""The themes as a tree, review > source table > theme, with ticks, and counts of hits, studies and notes.

A theme is known by its place in the order of the tree, and a branch by the places below it. So the shape of the tree is
known from its source tables alone; the row of a theme is read when it becomes visible, in blocks.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont

from qicbrowser.domain.keys import is_reference
from qicbrowser.domain.listings import ThemeLine
from qicbrowser.gui.looks.palettes import LIGHT, Look, plain_tip
from qicbrowser.gui.reading.theme_columns import RIGHT, Column, heading
from qicbrowser.gui.reading.theme_rows import HitCounts, ThemeRows
from qicbrowser.gui.reading.theme_ticks import ThemeTicks
from qicbrowser.gui.reading.tree_branches import Branch, Branches
from qicbrowser.store.evidence.evidence import Evidence

_Index = QModelIndex | QPersistentModelIndex

KEY_ROLE = Qt.ItemDataRole.UserRole
"""The key of a theme; None for a branch."""

# Named once: Qt asks for every visible cell, and for every row of an open branch.
_DISPLAY, _TIP, _CHECK = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.CheckStateRole
_FONT, _EDIT = Qt.ItemDataRole.FontRole, Qt.ItemDataRole.EditRole
_COLOUR, _ALIGNMENT = Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.TextAlignmentRole
_ANSWERED = frozenset({_DISPLAY, _EDIT, _TIP, _CHECK, _FONT, _COLOUR, _ALIGNMENT, KEY_ROLE})
_ROW = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
_BOX, _LAST = Qt.ItemFlag.ItemIsUserCheckable, Qt.ItemFlag.ItemNeverHasChildren
_REVIEW_FLAGS = _ROW | _BOX | Qt.ItemFlag.ItemIsEditable
_BRANCH_FLAGS, _THEME_FLAGS = (_ROW, _ROW | _BOX), (_ROW | _LAST, _ROW | _LAST | _BOX)

_COLUMNS = len(Column)
_THEME = Column.THEME


class ThemeModel(QAbstractItemModel):
    """Qt knows a branch by twice its number, and a theme by one more than the branch it is in."""

    ticks_changed = Signal(int)
    """The number of ticked themes now."""

    columns_changed = Signal()
    """There are notes or stars where there were none, or the other way round; or the tree is deeper or less deep."""

    review_named = Signal(str, str)
    """The key of a review, and the name that the reader wrote for it."""

    def __init__(self, evidence: Evidence, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._evidence = evidence
        self._tree = Branches(evidence.tables(), evidence.review_name)
        self._branches = self._tree.all
        self._rows = ThemeRows(evidence)
        self._in_sight: set[int] = set()
        """The numbers of the leaves that have shown a theme."""
        self._ticks = ThemeTicks()
        self._look = LIGHT
        self._short_headings = False

    def reload(self) -> None:
        """Read the tree again, after the library was given other evidence; nothing is ticked then."""
        self.beginResetModel()
        self._tree = Branches(self._evidence.tables(), self._evidence.review_name)
        self._branches = self._tree.all
        notes, stars = self._rows.notes, self._rows.stars
        self._rows = ThemeRows(self._evidence)
        self._rows.notes, self._rows.stars = notes, stars
        self._in_sight = set()
        self._ticks = ThemeTicks()
        self.endResetModel()
        self.ticks_changed.emit(0)
        self.columns_changed.emit()

    @property
    def ticked(self) -> tuple[str, ...]:
        """The keys of the ticked themes in the order of the tree."""
        return self._evidence.keys_at(self._ticks.places)

    @property
    def ticked_count(self) -> int:
        return len(self._ticks.places)

    @property
    def has_notes(self) -> bool:
        """Whether there is a note or a star on any theme."""
        return bool(self._rows.notes or self._rows.stars)

    @property
    def depth(self) -> int:
        """How many branches are above the deepest theme of the tree."""
        return self._tree.depth

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all themes in the order of the tree; read from the file each time."""
        return tuple(self._evidence.keys_of_themes())

    @property
    def first(self) -> str:
        """The key of the first theme, empty where there is none."""
        return self._rows.line(1).key if self._branches else ""

    def has(self, key: str) -> bool:
        return self._evidence.place_of(key) is not None

    def place_of(self, key: str) -> int:
        """A theme's place in the order of the tree, from 1 on; 0 for a key that is not there."""
        return self._evidence.place_of(key) or 0

    def branch_at(self, index: _Index) -> Branch | None:
        """The branch that a row is of; None for a theme."""
        number, theme = divmod(index.internalId(), 2) if index.isValid() else (0, 1)
        return None if theme else self._branches[number]

    def block_at(self, index: _Index) -> Sequence[ThemeLine]:
        """The themes that are read together with the one in a row; none for a branch."""
        number, theme = divmod(index.internalId(), 2)
        return self._rows.block(self._branches[number].first + index.row()) if theme else ()

    def review_at(self, index: _Index) -> str:
        """The key of the review that a row is of; empty for a row below one."""
        branch = self.branch_at(index)
        return branch.key if branch and branch.parent is None else ""

    def index_of_branch(self, key: str) -> QModelIndex:
        """The index of a review, a table or a group; an invalid one for a key that is not there."""
        branch = self._tree.with_key(key)
        return self.createIndex(branch.row, 0, 2 * branch.number) if branch else QModelIndex()

    def index_of(self, key: str) -> QModelIndex:
        """A theme's index; an invalid one for a key that is not there."""
        return self.index_at(self.place_of(key))

    def index_at(self, place: int) -> QModelIndex:
        """The index of the theme in a place; an invalid one where there is none."""
        leaf = self._tree.leaf_at(place)
        return self.createIndex(place - leaf.first, 0, 2 * leaf.number + 1) if leaf else QModelIndex()

    def show_notes(self, counts: Mapping[str, int], stars: Collection[str] = ()) -> None:
        """Show how many notes themes have, and a star before that; both are by record key, references included."""
        notes = {key: count for key, count in counts.items() if not is_reference(key)}
        starred = frozenset(key for key in stars if not is_reference(key))
        if (notes, starred) != (self._rows.notes, self._rows.stars):
            self._rows.notes, self._rows.stars = notes, starred
            self._themes_changed()
            self.columns_changed.emit()

    def show_hits(self, counts: HitCounts | None) -> None:
        """Count the hits of the themes that become visible; None when there is no search."""
        self._rows.count_hits(counts)
        self._themes_changed()

    def show_look(self, look: Look) -> None:
        self._look = look
        self._themes_changed()

    def shorten_headings(self, short: bool) -> None:
        """Show headings that need little room: a letter, or an icon."""
        if short != self._short_headings:
            self._short_headings = short
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, Column.HITS, Column.NOTES)

    def tick(self, keys: Iterable[str], *, ticked: bool) -> None:
        self.tick_places(self._evidence.places_of(keys), ticked=ticked)

    def tick_places(self, places: Iterable[int], *, ticked: bool) -> None:
        existing = (place for place in places if self.index_at(place).isValid())
        self._set_ticks(self._ticks.with_places(existing, ticked=ticked))

    def untick_all(self) -> None:
        self._set_ticks([])

    def index(self, row: int, column: int, parent: _Index | None = None) -> QModelIndex:
        if row < 0 or not 0 <= column < _COLUMNS:
            return QModelIndex()
        branches = self._tree.top
        if parent is not None and parent.isValid():
            number, theme = divmod(parent.internalId(), 2)
            above = self._branches[number]
            branches = above.children
            if not branches and not theme and row < above.themes:
                return self.createIndex(row, column, 2 * number + 1)
        return self.createIndex(row, column, 2 * branches[row].number) if row < len(branches) else QModelIndex()

    def parent(self, index: _Index | None = None) -> QModelIndex:  # type: ignore[override]
        if index is None or not index.isValid():
            return QModelIndex()
        number, theme = divmod(index.internalId(), 2)
        above = self._branches[number] if theme else self._branches[number].parent
        return self.createIndex(above.row, 0, 2 * above.number) if above else QModelIndex()

    def rowCount(self, parent: _Index | None = None) -> int:
        if parent is None or not parent.isValid():
            return len(self._tree.top)
        number, theme = divmod(parent.internalId(), 2)
        if theme or parent.column() > 0:
            return 0
        return len(self._branches[number].children) or self._branches[number].themes

    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: ARG002  as many for every parent
        return _COLUMNS

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        number, theme = divmod(index.internalId(), 2)
        if not theme and self._branches[number].parent is None and index.column() == _THEME:
            return _REVIEW_FLAGS
        return (_THEME_FLAGS if theme else _BRANCH_FLAGS)[index.column() == _THEME]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        return heading(Column(section), role, self._look, short=self._short_headings)

    def data(self, index: _Index, role: int = _DISPLAY) -> object:
        if role not in _ANSWERED or not index.isValid():
            return None
        column = index.column()
        if role == _ALIGNMENT:
            return None if column == _THEME else RIGHT
        if role == _CHECK:
            return self._ticks.state(self._themes_of(index)) if column == _THEME else None
        number, theme = divmod(index.internalId(), 2)
        branch = self._branches[number]
        if theme:
            self._in_sight.add(number)
            return self._theme_data(branch.first + index.row(), column, role)
        if role == _TIP:
            return plain_tip(branch.tip or branch.range_text(self.tr("Themes {first}–{last} of {all}")))
        if role in (_DISPLAY, _EDIT) and column == _THEME:
            return branch.text or branch.range_text(self.tr("{first}–{last}"))
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        review, name = self.review_at(index), " ".join(str(value).split())
        if role == _EDIT and review and name != index.data():
            self.review_named.emit(review, name)
            return True
        if not index.isValid() or role != _CHECK or index.column() != _THEME:
            return False
        ticked = Qt.CheckState(value) is not Qt.CheckState.Unchecked
        self._set_ticks(self._ticks.with_range(self._themes_of(index), ticked=ticked))
        return True

    def _theme_data(self, place: int, column: int, role: int) -> object:
        line = self._rows.line(place)
        if role == _DISPLAY:
            return self._rows.cell(line, column)
        if role == KEY_ROLE:
            return line.key
        if role == _TIP:
            return plain_tip(line.title)
        if not self._rows.searched:
            return None
        matches = self._rows.hits_in(line) is not None
        if role == _FONT and matches:
            font = QFont()
            font.setBold(True)
            return font
        return QColor(self._look.muted) if role == _COLOUR and not matches else None

    def _set_ticks(self, places: list[int]) -> None:
        if places == self._ticks.places:
            return
        self._ticks.places = places
        self._branches_changed(self._tree.top)
        for branch in self._branches:
            self._branches_changed(branch.children)
        self._themes_changed()
        self.ticks_changed.emit(len(places))

    def _themes_of(self, index: _Index) -> range:
        """The places of the themes of a branch, or of the theme itself."""
        number, theme = divmod(index.internalId(), 2)
        branch = self._branches[number]
        first = branch.first + index.row() if theme else branch.first
        return range(first, first + (1 if theme else branch.themes))

    def _themes_changed(self) -> None:
        for number in tuple(self._in_sight):
            last = self._branches[number].themes - 1
            self.dataChanged.emit(
                self.createIndex(0, 0, 2 * number + 1), self.createIndex(last, _COLUMNS - 1, 2 * number + 1)
            )

    def _branches_changed(self, siblings: Sequence[Branch]) -> None:
        if siblings:
            first, last = siblings[0], siblings[-1]
            self.dataChanged.emit(
                self.createIndex(first.row, 0, 2 * first.number), self.createIndex(last.row, 0, 2 * last.number)
            )
