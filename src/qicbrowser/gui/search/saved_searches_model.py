"""The saved searches and the history, as a tree of two groups."""

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont

from qicbrowser.domain.records import SavedSearch
from qicbrowser.gui.looks.palettes import LIGHT, Look, plain_tip

_Index = QModelIndex | QPersistentModelIndex

QUERY_ROLE = Qt.ItemDataRole.UserRole
"""The query of a search, as str; None for a group and for the sentence in an empty one."""

_SAVED = 0
"""The row of the group of saved searches."""


class Column(IntEnum):
    NAME = 0
    COUNT = 1
    """What the search finds now, once that was counted."""


class _Group(NamedTuple):
    title: str
    sentence: str
    """What an empty group shows."""
    searches: tuple[SavedSearch, ...] = ()


class FoundNow(NamedTuple):
    """What a search finds now, in words: in short for the list, and all of it."""

    short: str
    whole: str


class SavedSearchesModel(QAbstractItemModel):
    """Two groups; an empty one has a row with a sentence. The internal id of a row is the row of its group plus one."""

    save_wanted = Signal(str, str)
    """A query, and the name to save it under."""

    order_wanted = Signal(object)
    """The queries of all saved searches in another order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups = (
            _Group(self.tr("Saved searches"), self.tr("Star a search to save it here.")),
            _Group(self.tr("History"), self.tr("Searches that you use are listed here.")),
        )
        self._found: Mapping[str, FoundNow] = {}
        self._look = LIGHT
        self._bold = QFont()
        self._bold.setBold(True)

    def show_searches(self, saved: Sequence[SavedSearch], history: Sequence[SavedSearch]) -> None:
        self.beginResetModel()
        lists = (saved, history)
        groups = zip(self._groups, lists, strict=True)
        self._groups = tuple(group._replace(searches=tuple(searches)) for group, searches in groups)  # type: ignore[assignment]
        self.endResetModel()

    def show_found(self, found: Mapping[str, FoundNow]) -> None:
        """Show what saved searches find now, by their queries."""
        self._found = found
        if count := self.rowCount(saved := self.index(_SAVED, Column.NAME)):
            self.dataChanged.emit(self.index(0, 0, saved), self.index(count - 1, Column.COUNT, saved))

    @property
    def found_texts(self) -> Sequence[str]:
        """All that the second column shows."""
        saved = (self._found.get(search.query) for search in self._groups[_SAVED].searches)
        return [found.short for found in saved if found]

    def show_look(self, look: Look) -> None:
        self._look = look

    def index_of(self, query: str) -> QModelIndex:
        """The index of a search, invalid where it is not listed."""
        for number, group in enumerate(self._groups):
            for row, search in enumerate(group.searches):
                if search.query == query:
                    return self.createIndex(row, Column.NAME, number + 1)
        return QModelIndex()

    def move(self, query: str, by: int) -> None:
        """Emit the order in which a saved search is one place higher (-1) or lower (1), where there is one."""
        queries = self._saved_queries()
        at = queries.index(query) if query in queries else -1
        if at >= 0 and 0 <= at + by < len(queries):
            queries.insert(at + by, queries.pop(at))
            self.order_wanted.emit(tuple(queries))

    def index(self, row: int, column: int, parent: _Index | None = None) -> QModelIndex:
        if not (0 <= row < self.rowCount(parent) and 0 <= column < self.columnCount()):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent is not None and parent.isValid() else 0)

    def parent(self, index: _Index | None = None) -> QModelIndex:  # type: ignore[override]
        number = index.internalId() if index is not None and index.isValid() else 0
        return self.createIndex(number - 1, Column.NAME, 0) if number else QModelIndex()

    def rowCount(self, parent: _Index | None = None) -> int:
        if parent is None or not parent.isValid():
            return len(self._groups)
        return 0 if parent.internalId() or parent.column() else max(1, len(self._groups[parent.row()].searches))

    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: ARG002  the same for every parent
        return len(Column)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self._search(index) is None:
            return self._group_flags(index) if index.isValid() else Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == Column.NAME:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self.is_saved(index) else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        search = self._search(index)
        if search is None:
            return self._group_data(index, role) if index.isValid() else None
        if role == QUERY_ROLE:
            return search.query
        if role == Qt.ItemDataRole.AccessibleTextRole:
            found = self._found.get(search.query)
            return ", ".join(filter(None, (search.name or search.query, found.whole if found else "")))
        return self._count_data(search, role) if index.column() == Column.COUNT else _name_data(search, role)

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Emit the name that was edited; the list changes when the search is saved under it."""
        search = self._search(index)
        name = " ".join(str(value).split())
        if search and role == Qt.ItemDataRole.EditRole and name and name != search.name:
            self.save_wanted.emit(search.query, name)
            return True
        return False

    def is_saved(self, index: _Index) -> bool:
        search = self._search(index)
        return search is not None and search.name is not None

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return ["text/plain"]

    def mimeData(self, indexes: Sequence[_Index]) -> QMimeData:
        data = QMimeData()
        data.setText("".join(index.data(QUERY_ROLE) for index in indexes[:1]))
        return data

    def dropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,  # noqa: ARG002  there is only one
        row: int,
        column: int,  # noqa: ARG002  rows are moved
        parent: _Index,
    ) -> bool:
        """Emit the order in which a saved search has moved before a row; the list changes when it is saved."""
        queries, query = self._saved_queries(), data.text()
        if query in queries and parent.isValid() and parent.row() == _SAVED and not parent.internalId():
            at, place = queries.index(query), row if row >= 0 else len(queries)
            queries.insert(place - 1 if place > at else place, queries.pop(at))
            if queries != self._saved_queries():
                self.order_wanted.emit(tuple(queries))
        return False  # for the view there is nothing to remove

    def _saved_queries(self) -> list[str]:
        return [search.query for search in self._groups[_SAVED].searches]

    def _search(self, index: _Index) -> SavedSearch | None:
        if not index.isValid() or not index.internalId():
            return None
        searches = self._groups[index.internalId() - 1].searches
        return searches[index.row()] if index.row() < len(searches) else None

    def _count_data(self, search: SavedSearch, role: int) -> object:
        found = self._found.get(search.query) if search.name else None
        match role:
            case Qt.ItemDataRole.DisplayRole if found:
                return found.short
            case Qt.ItemDataRole.ToolTipRole if found:
                return plain_tip(found.whole)
            case Qt.ItemDataRole.ForegroundRole:
                return QColor(self._look.muted)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _group_flags(self, index: _Index) -> Qt.ItemFlag:
        droppable = index.row() == _SAVED and not index.internalId()
        return Qt.ItemFlag.ItemIsEnabled | (Qt.ItemFlag.ItemIsDropEnabled if droppable else Qt.ItemFlag.NoItemFlags)

    def _group_data(self, index: _Index, role: int) -> object:
        """Of a heading, or of the sentence below it."""
        if index.column() != Column.NAME:
            return None
        in_group = bool(index.internalId())
        group = self._groups[index.internalId() - 1 if in_group else index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return group.sentence if in_group else group.title
            case Qt.ItemDataRole.ToolTipRole if in_group:
                return plain_tip(group.sentence)
            case Qt.ItemDataRole.FontRole:
                return None if in_group else self._bold
            case Qt.ItemDataRole.ForegroundRole:
                return QColor(self._look.muted)
        return None


def _name_data(search: SavedSearch, role: int) -> object:
    match role:
        case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
            return search.name or search.query
        case Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{search.name}\n{search.query}" if search.name else search.query)
    return None
