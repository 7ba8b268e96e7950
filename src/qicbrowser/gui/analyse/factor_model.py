"""Contextual factors in groups, as a tree of two levels whose rows are counted as they come into sight."""

from collections.abc import Mapping, Sequence
from itertools import chain

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from qicbrowser.domain.analysis.factors import Factor, FactorGroup
from qicbrowser.domain.review_citation import cite_briefly
from qicbrowser.gui.analyse.group_names import group_name, spoken_group
from qicbrowser.gui.looks.palettes import plain_tip
from qicbrowser.gui.shell.messages import words
from qicbrowser.services.analyse.contexts import SIGN_NAMES, Grouping
from qicbrowser.services.analyse.effect_text import signs

_Index = QModelIndex | QPersistentModelIndex

FACTOR_ROLE = Qt.ItemDataRole.UserRole
"""The factor of a row, None for a group."""
GROUP_ROLE = Qt.ItemDataRole.UserRole + 1
"""The group of a row that is one, None for a factor."""
BELOW_ROLE = Qt.ItemDataRole.UserRole + 2
"""The line below the words of a factor: its theme, where it is not listed by that."""

FACTORS_DRAGGED = "application/x-qicbrowser-factors"
"""The type of what is dragged onto a label: keys of factors, one per line."""

_ROW = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_FACTOR_ROW = _ROW | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemNeverHasChildren
_GROUP_FLAGS = _ROW, _ROW | Qt.ItemFlag.ItemIsDropEnabled
_FACTOR_FLAGS = _FACTOR_ROW, _FACTOR_ROW | Qt.ItemFlag.ItemIsDropEnabled
"""Of rows outside and inside a label, which factors can be dropped on; composed once, as a view asks for each row."""

_MORE = 200
"""Factors of a group, or groups, that are listed at a time."""

_NEAR = 100
"""Groups that are listed before and after a far one, which is more than are in sight."""

_FAR = 1_000
"""Factors of a group from which on those before a far one are not listed: a view lays out every row that there is.

So it is with groups, until all are listed: see `list_groups`.
"""


class FactorModel(QAbstractItemModel):
    dropped = Signal(str, object)
    """The id of a label, and the tuple of keys of the factors that were dragged onto it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups: tuple[FactorGroup, ...] = ()
        self.grouping = Grouping.LABEL
        self.is_flat = False
        """Whether the factors are not in groups."""
        self._listed = range(0)
        """The places of the groups that are listed."""
        self._first: list[int] = []
        self._end: list[int] = []
        """Of each group, the place of its first factor that is listed, and of the first one after it that is not."""
        self._labels: Mapping[str, Sequence[str]] = {}
        self._names_reviews = False

    def show_groups(
        self, groups: Sequence[FactorGroup], grouping: Grouping, labels: Mapping[str, Sequence[str]]
    ) -> None:
        """List other groups; `labels` are the names of the labels of a factor, by its key."""
        self.beginResetModel()
        self.groups = tuple(groups)
        self.grouping = grouping
        self.is_flat = grouping is Grouping.NONE
        self._labels = labels
        self._listed = range(len(groups) if len(groups) < _FAR else _MORE)
        self._first = [0] * len(groups)
        self._end = [min(_MORE, len(group.factors)) for group in groups]
        # Factors of a group, and themes, are in the order of the tree: if any are of other reviews, those at the ends.
        outer = (groups[0], groups[-1]) if groups and grouping is Grouping.THEME else groups
        ends = (factor for group in outer for factor in (*group.factors[:1], *group.factors[-1:]))
        self._names_reviews = len({factor.theme.table.review.key for factor in ends}) > 1
        self.endResetModel()

    @property
    def has_all_groups(self) -> bool:
        return len(self._listed) == len(self.groups)

    def list_groups(self) -> int:
        """List the groups that are not listed yet; how many there are before those that are."""
        before, after = self._listed.start, len(self.groups) - self._listed.stop
        if before:
            self.beginInsertRows(QModelIndex(), 0, before - 1)
            self._listed = range(self._listed.stop)
            self.endInsertRows()
        if after:
            self.beginInsertRows(QModelIndex(), self._listed.stop, len(self.groups) - 1)
            self._listed = range(len(self.groups))
            self.endInsertRows()
        return before

    def _list_groups_around(self, place: int) -> None:
        """List some groups around a far one in place of those that are listed."""
        self.beginRemoveRows(QModelIndex(), 0, len(self._listed) - 1)
        self._listed = range(0)
        self.endRemoveRows()
        around = range(max(0, place - _NEAR), min(len(self.groups), place + _NEAR))
        self.beginInsertRows(QModelIndex(), 0, len(around) - 1)
        self._listed = around
        self.endInsertRows()

    def group_index(self, key: str) -> QModelIndex:
        """The row of a group by its key, listed now if it was not; an invalid one where there is none."""
        if self.is_flat:
            return QModelIndex()
        place = next((place for place, group in enumerate(self.groups) if group.key == key), -1)
        return self._root(place) if place >= 0 else QModelIndex()

    def factor_index(self, key: str, group_key: str = "") -> QModelIndex:
        """The row of a factor by its key, in a group if it is there; it is listed now if it was not."""
        named = (place for place, group in enumerate(self.groups) if group.key == group_key)
        for place in chain(named, range(len(self.groups))):
            for row, factor in enumerate(self.groups[place].factors):
                if factor.key == key:
                    return self._listed_index(place, row)
        return QModelIndex()

    def first_of(self, theme_keys: frozenset[str]) -> QModelIndex:
        """The row of the first factor of any of these themes."""
        for place, group in enumerate(self.groups):
            for row, factor in enumerate(group.factors):
                if factor.theme.key in theme_keys:
                    return self._listed_index(place, row)
        return QModelIndex()

    def group_of(self, index: _Index) -> FactorGroup | None:
        """The group that a row is, or is in."""
        if not index.isValid():
            return None
        return self.groups[(index.internalId() or self._listed.start + index.row() + 1) - 1]

    def _listed_index(self, place: int, row: int) -> QModelIndex:
        """The row of a factor by its place in a group; it is listed now if it was not."""
        first, end = self._first[place], self._end[place]
        if row < first or row >= max(end, _FAR):
            self._list_anew(place, row)
        elif row >= end:
            self._list_below(place, row + _MORE)
        return self.index(row - self._first[place], 0, self._root(place))

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008  # Qt's default
        if column or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        is_group = not self.is_flat and not parent.isValid()
        return self.createIndex(row, 0, 0 if is_group else self._listed.start + max(0, parent.row()) + 1)

    def parent(self, index: _Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        if not index.isValid() or not index.internalId() or self.is_flat:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1 - self._listed.start, 0, 0)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        if parent.isValid():
            place = self._listed.start + parent.row()
            return 0 if parent.internalId() else self._end[place] - self._first[place]
        return sum(self._end) - sum(self._first) if self.is_flat else len(self._listed)

    def hasChildren(self, parent: _Index = QModelIndex()) -> bool:  # noqa: B008
        if parent.isValid():
            return not parent.internalId() and bool(self._end[self._listed.start + parent.row()])
        return bool(self.groups)

    def columnCount(self, _parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def canFetchMore(self, parent: _Index) -> bool:
        place = self._group_place(parent)
        return place is not None and self._end[place] < len(self.groups[place].factors)

    def fetchMore(self, parent: _Index) -> None:
        place = self._group_place(parent)
        if place is None or not self.canFetchMore(parent):
            return
        self._list_below(place, self._end[place] + _MORE)

    def fetch_before(self, parent: _Index, *, everything: bool = False) -> int:
        """List more factors before those of a group that are listed, or all there are; how many."""
        place = self._group_place(parent)
        more = 0 if place is None else self._first[place] if everything else min(_MORE, self._first[place])
        if place is not None and more:
            self.beginInsertRows(self._root(place), 0, more - 1)
            self._first[place] -= more
            self.endInsertRows()
        return more

    def _list_below(self, place: int, end: int) -> None:
        """List the factors of a group up to a place, or all that it has."""
        first, before, after = self._first[place], self._end[place], min(end, len(self.groups[place].factors))
        self.beginInsertRows(self._root(place), before - first, after - first - 1)
        self._end[place] = after
        self.endInsertRows()

    def _list_anew(self, place: int, row: int) -> None:
        """List the factors around a far one in place of those that are listed."""
        root, number = self._root(place), self._end[place] - self._first[place]
        self.beginRemoveRows(root, 0, number - 1)
        self._first[place] = self._end[place] = max(0, row - _MORE)
        self.endRemoveRows()
        self._list_below(place, row + _MORE)

    def _root(self, place: int) -> QModelIndex:
        """The row that the factors of a group are below."""
        if self.is_flat:
            return QModelIndex()
        if place not in self._listed:
            self._list_groups_around(place)
        return self.index(place - self._listed.start, 0)

    def _group_place(self, parent: _Index) -> int | None:
        """The place of the group whose factors are below a row, or below none in a flat list."""
        if parent.isValid():
            return None if parent.internalId() else self._listed.start + parent.row()
        return 0 if self.is_flat and self.groups else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        group = self.group_of(index) if self.grouping is Grouping.LABEL else None
        return (_FACTOR_FLAGS if index.internalId() else _GROUP_FLAGS)[group is not None and group.label is not None]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        group = self.group_of(index)
        if group is None:
            return None
        factor = self._factor(group, index) if index.internalId() else None
        if role == FACTOR_ROLE:
            return factor
        if factor:
            return self._factor_data(factor, role)
        if role == GROUP_ROLE:
            return group
        if role == Qt.ItemDataRole.DisplayRole:
            return self.group_name(group)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{self.group_name(group)}\n{words(signs(group.counts))}")
        return spoken_group(group, self.grouping) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _factor(self, group: FactorGroup, index: _Index) -> Factor:
        return group.factors[self._first[index.internalId() - 1] + index.row()]

    def _factor_data(self, factor: Factor, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return factor.text
        if role == BELOW_ROLE:
            return self._below(factor)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(factor)
        return None

    def _below(self, factor: Factor) -> str:
        parts = [] if self.grouping is Grouping.THEME else [factor.theme.title]
        if self._names_reviews and self.grouping is not Grouping.REVIEW:
            parts.append(cite_briefly(factor.theme.table.review))
        return " · ".join(parts)

    def labels_of(self, factor: Factor) -> Sequence[str]:
        """The names of the labels of a factor."""
        return self._labels.get(factor.key, ())

    def _spoken(self, factor: Factor) -> str:
        names = self.labels_of(factor)
        theme = self.tr("theme {title}").format(title=factor.theme.title)
        labels = self.tr("your labels: {names}").format(names=", ".join(names)) if names else ""
        return "; ".join(filter(None, (f"{words(SIGN_NAMES[factor.sign])}: {factor.text}", theme, labels)))

    def group_name(self, group: FactorGroup) -> str:
        return group_name(group, self.grouping)

    def mimeTypes(self) -> list[str]:
        return [FACTORS_DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        keys = [factor.key for index in indexes if (factor := index.data(FACTOR_ROLE))]
        data = QMimeData()
        data.setData(FACTORS_DRAGGED, "\n".join(keys).encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: _Index) -> bool:
        """Only say what was dropped: the list changes with the reader's file."""
        group = self.group_of(parent)
        if not data.hasFormat(FACTORS_DRAGGED) or not group or not group.label:
            return False
        keys = data.data(FACTORS_DRAGGED).toStdString().split("\n")
        self.dropped.emit(group.label.id, tuple(keys))
        return False
