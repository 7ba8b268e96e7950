"""The saved searches and the history, as a tree of two groups."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from qicbrowser.domain.records import SavedSearch
from qicbrowser.gui.looks.palettes import LIGHT, Look, plain_tip

_Index = QModelIndex | QPersistentModelIndex

QUERY_ROLE = Qt.ItemDataRole.UserRole
"""The query of a search, as str; None for a group."""


class _Group(NamedTuple):
    title: str
    searches: tuple[SavedSearch, ...]


class SavedSearchesModel(QAbstractItemModel):
    """Two groups; an empty one has no row. The internal id of a search is the row of its group plus one."""

    save_wanted = Signal(str, str)
    """A query, and the name to save it under."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[_Group, ...] = ()
        self._look = LIGHT

    def show_searches(self, saved: Sequence[SavedSearch], history: Sequence[SavedSearch]) -> None:
        groups = _Group(self.tr("Saved searches"), tuple(saved)), _Group(self.tr("History"), tuple(history))
        self.beginResetModel()
        self._groups = tuple(group for group in groups if group.searches)
        self.endResetModel()

    def show_look(self, look: Look) -> None:
        self._look = look

    def index_of(self, query: str) -> QModelIndex:
        """The index of a search, invalid where it is not listed."""
        for number, group in enumerate(self._groups):
            for row, search in enumerate(group.searches):
                if search.query == query:
                    return self.createIndex(row, 0, number + 1)
        return QModelIndex()

    def index(self, row: int, column: int, parent: _Index | None = None) -> QModelIndex:
        if not 0 <= row < self.rowCount(parent) or column != 0:
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent is not None and parent.isValid() else 0)

    def parent(self, index: _Index | None = None) -> QModelIndex:  # type: ignore[override]
        number = index.internalId() if index is not None and index.isValid() else 0
        return self.createIndex(number - 1, 0, 0) if number else QModelIndex()

    def rowCount(self, parent: _Index | None = None) -> int:
        if parent is None or not parent.isValid():
            return len(self._groups)
        return 0 if parent.internalId() else len(self._groups[parent.row()].searches)

    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: ARG002  the same for every parent
        return 1

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self._search(index) is None:
            return Qt.ItemFlag.ItemIsEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        search = self._search(index)
        if search is None:
            return self._group_data(index, role) if index.isValid() else None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return search.name or search.query
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(f"{search.name}\n{search.query}" if search.name else search.query)
        return search.query if role == QUERY_ROLE else None

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

    def _search(self, index: _Index) -> SavedSearch | None:
        if not index.isValid() or not index.internalId():
            return None
        return self._groups[index.internalId() - 1].searches[index.row()]

    def _group_data(self, index: _Index, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._groups[index.row()].title
        return QColor(self._look.muted) if role == Qt.ItemDataRole.ForegroundRole else None
