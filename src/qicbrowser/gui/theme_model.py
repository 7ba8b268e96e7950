"""The themes as a tree, review > source table > theme, with ticks, and counts of hits, studies and notes."""

from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont

from qicbrowser.domain.citations import cite_briefly
from qicbrowser.domain.records import ThemeLine
from qicbrowser.gui.looks import LIGHT, Look, plain_tip

_Index = QModelIndex | QPersistentModelIndex

KEY_ROLE = Qt.ItemDataRole.UserRole
"""The key of a theme; None for a review or a table."""

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Column(IntEnum):
    THEME = 0
    HITS = 1
    STUDIES = 2
    NOTES = 3


class _Node:
    """A row of the tree; `number` is its place in the model's list of nodes, by which Qt knows it."""

    def __init__(
        self, number: int, parent: "_Node | None", row: int, text: str, tip: str, line: ThemeLine | None
    ) -> None:
        self.number = number
        self.parent = parent
        self.row = row
        self.text = text
        self.tip = tip
        self.line = line
        self.children: list[_Node] = []

    def themes(self) -> Iterable[str]:
        if self.line:
            yield self.line.key
        for child in self.children:
            yield from child.themes()


class ThemeModel(QAbstractItemModel):
    """Built once from plain values; counts, hits and the look are shown on top."""

    ticks_changed = Signal()

    def __init__(self, lines: Sequence[ThemeLine], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes: list[_Node] = []
        self._top: list[_Node] = []
        self._by_key: dict[str, _Node] = {}
        self._ticked: set[str] = set()
        self._notes: Mapping[str, int] = {}
        self._hits: Mapping[str, int] | None = None
        self._look = LIGHT
        for line in lines:
            self._add(line)

    @property
    def ticked(self) -> tuple[str, ...]:
        """The keys of the ticked themes in the order of the tree."""
        return tuple(key for key in self._by_key if key in self._ticked)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all themes in the order of the tree."""
        return tuple(self._by_key)

    def index_of(self, key: str) -> QModelIndex:
        """A theme's index; an invalid one for a key that is not there."""
        node = self._by_key.get(key)
        return self._index(node, 0) if node else QModelIndex()

    def show_notes(self, counts: Mapping[str, int]) -> None:
        self._notes = counts
        self._all_changed()

    def show_hits(self, counts: Mapping[str, int] | None) -> None:
        """Hits by theme, 0 for a theme that matches without a word to mark; None when nothing is searched."""
        self._hits = counts
        self._all_changed()

    def show_look(self, look: Look) -> None:
        self._look = look
        self._all_changed()

    def tick(self, keys: Iterable[str], *, ticked: bool) -> None:
        known = set(keys) & self._by_key.keys()
        changed = self._ticked | known if ticked else self._ticked - known
        if changed != self._ticked:
            self._ticked = changed
            self._all_changed()
            self.ticks_changed.emit()

    def index(self, row: int, column: int, parent: _Index | None = None) -> QModelIndex:
        siblings = self._children(parent)
        if 0 <= row < len(siblings) and 0 <= column < len(Column):
            return self._index(siblings[row], column)
        return QModelIndex()

    def parent(self, index: _Index | None = None) -> QModelIndex:  # type: ignore[override]
        node = self._node(index)
        return self._index(node.parent, 0) if node and node.parent else QModelIndex()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.column() > 0 else len(self._children(parent))

    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: ARG002  as many for every parent
        return len(Column)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == Column.THEME:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return [self.tr("Theme"), self.tr("Hits"), self.tr("Studies"), self.tr("Notes")][section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section != Column.THEME:
            return _RIGHT
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        node = self._node(index)
        if node is None:
            return None
        column = Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return node.text if column is Column.THEME else self._count(node, column)
            case Qt.ItemDataRole.CheckStateRole if column is Column.THEME:
                return self._check_state(node)
            case Qt.ItemDataRole.FontRole if node.line and self._hits and node.line.key in self._hits:
                font = QFont()
                font.setBold(True)
                return font
            case Qt.ItemDataRole.ForegroundRole if node.line and self._hits is not None:
                return None if node.line.key in self._hits else QColor(self._look.muted)
            case Qt.ItemDataRole.TextAlignmentRole if column is not Column.THEME:
                return _RIGHT
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(node.tip)
            case _ if role == KEY_ROLE:
                return node.line.key if node.line else None
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        node = self._node(index)
        if node is None or role != Qt.ItemDataRole.CheckStateRole or index.column() != Column.THEME:
            return False
        self.tick(node.themes(), ticked=Qt.CheckState(value) is not Qt.CheckState.Unchecked)
        return True

    def _add(self, line: ThemeLine) -> None:
        table = line.table
        review = self._branch(None, cite_briefly(table.review), table.review.title)
        branch = self._branch(review, table.title, self.tr("Table {}: {}").format(table.number, table.title))
        self._by_key[line.key] = self._new(branch, line.title, line.title, line)

    def _branch(self, parent: _Node | None, text: str, tip: str) -> _Node:
        """The last branch under a parent if it is this one, else a new one: lines come in the order of the tree."""
        siblings = parent.children if parent else self._top
        return siblings[-1] if siblings and siblings[-1].tip == tip else self._new(parent, text, tip)

    def _new(self, parent: _Node | None, text: str, tip: str, line: ThemeLine | None = None) -> _Node:
        siblings = parent.children if parent else self._top
        node = _Node(len(self._nodes), parent, len(siblings), text, tip, line)
        self._nodes.append(node)
        siblings.append(node)
        return node

    def _count(self, node: _Node, column: Column) -> int | None:
        if node.line is None:
            return None
        if column is Column.STUDIES:
            return node.line.studies
        counts = self._notes if column is Column.NOTES else self._hits or {}
        return counts.get(node.line.key) or None

    def _check_state(self, node: _Node) -> Qt.CheckState:
        below = {key in self._ticked for key in node.themes()}
        if below == {True, False}:
            return Qt.CheckState.PartiallyChecked
        return Qt.CheckState.Checked if below == {True} else Qt.CheckState.Unchecked

    def _children(self, parent: _Index | None) -> list[_Node]:
        node = self._node(parent)
        return node.children if node else self._top

    def _node(self, index: _Index | None) -> _Node | None:
        return self._nodes[index.internalId()] if index is not None and index.isValid() else None

    def _index(self, node: _Node, column: int) -> QModelIndex:
        return self.createIndex(node.row, column, node.number)

    def _all_changed(self) -> None:
        def tell(nodes: list[_Node]) -> None:
            if nodes:
                self.dataChanged.emit(self._index(nodes[0], 0), self._index(nodes[-1], len(Column) - 1))
                for node in nodes:
                    tell(node.children)

        tell(self._top)
