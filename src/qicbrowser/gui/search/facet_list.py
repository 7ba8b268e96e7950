"""The facets of a search in groups, each with the number of results it leaves."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractItemModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from qicbrowser.domain.records import Part
from qicbrowser.gui.looks.palettes import LIGHT, Look, plain_tip
from qicbrowser.gui.search.labels import facet_group_label, part_label
from qicbrowser.gui.widgets.header_columns import stretch
from qicbrowser.gui.widgets.narrowing_tree import NarrowingTree
from qicbrowser.services.search.facets import Facet, FacetGroup, FacetKind

_Index = QModelIndex | QPersistentModelIndex

CLAUSE_ROLE = Qt.ItemDataRole.UserRole
"""The clause of a facet, as str; None for a group."""

KIND_ROLE = Qt.ItemDataRole.UserRole + 1
"""The FacetKind of a group; None for a facet."""

_HEADING = 0
"""The internal id of a group; that of a facet is the row of its group plus one."""


class Column(IntEnum):
    LABEL = 0
    COUNT = 1


class FacetModel(QAbstractItemModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[FacetGroup, ...] = ()
        self._look = LIGHT

    def show_groups(self, groups: Sequence[FacetGroup]) -> None:
        """List other facets; where only counts differ, the rows stay and their data changes."""
        same = _shape(groups) == _shape(self._groups)
        if not same:
            self.beginResetModel()
        self._groups = tuple(groups)
        if same:
            self._all_changed()
        else:
            self.endResetModel()

    def show_look(self, look: Look) -> None:
        self._look = look
        self._all_changed()

    @property
    def longest_count(self) -> str:
        return max((_count(facet) for group in self._groups for facet in group.facets), key=len, default="")

    def index_of(self, kind: FacetKind | None, clause: str | None) -> QModelIndex:
        """The index of a facet or, without a clause, of a group; an invalid one where it is not listed."""
        for row, (group_kind, clauses) in enumerate(_shape(self._groups)):
            if group_kind == kind and clause is None:
                return self.index(row, Column.LABEL)
            if group_kind == kind and clause in clauses:
                return self.index(clauses.index(clause), Column.LABEL, self.index(row, Column.LABEL))
        return QModelIndex()

    def index(self, row: int, column: int, parent: _Index | None = None) -> QModelIndex:
        parent = parent or QModelIndex()
        if row < 0 or column not in tuple(Column) or row >= self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _HEADING)

    def parent(self, index: _Index | None = None) -> QModelIndex:  # type: ignore[override]
        if index is None or not index.isValid() or index.internalId() == _HEADING:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, Column.LABEL, _HEADING)

    def rowCount(self, parent: _Index | None = None) -> int:
        if parent is None or not parent.isValid():
            return len(self._groups)
        is_group = parent.internalId() == _HEADING and parent.column() == Column.LABEL
        return len(self._groups[parent.row()].facets) if is_group else 0

    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: ARG002  the same for every parent
        return len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if index.internalId() == _HEADING:
            return self._heading_data(self._groups[index.row()], index.column(), role)
        return self._facet_data(self._groups[index.internalId() - 1].facets[index.row()], index.column(), role)

    def _heading_data(self, group: FacetGroup, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(self._look.muted)
        if role == KIND_ROLE:
            return group.kind
        return facet_group_label(group.kind) if role == Qt.ItemDataRole.DisplayRole and column == Column.LABEL else None

    def _facet_data(self, facet: Facet, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            if column == Column.COUNT:
                return _count(facet)
            return f"✓ {_label(facet)}" if facet.active else _label(facet)
        if role == Qt.ItemDataRole.TextAlignmentRole and column == Column.COUNT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole and column == Column.COUNT:
            return QColor(self._look.muted)
        if role == Qt.ItemDataRole.FontRole and facet.active:
            font = QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{_label(facet)}\n\n{self._click_help()}")
        return facet.clause if role == CLAUSE_ROLE else None

    def _click_help(self) -> str:
        return "\n".join(
            (
                self.tr("Click or Enter: only this"),
                self.tr("Ctrl+click or Ctrl+Enter: also include this"),
                self.tr("Alt+click or Alt+Enter: exclude this"),
            )
        )

    def _all_changed(self) -> None:
        for row, group in enumerate(self._groups):
            if group.facets:
                first = self.createIndex(0, Column.LABEL, row + 1)
                self.dataChanged.emit(first, self.createIndex(len(group.facets) - 1, Column.COUNT, row + 1))
        if self._groups:
            last = self.createIndex(len(self._groups) - 1, Column.COUNT, _HEADING)
            self.dataChanged.emit(self.createIndex(0, Column.LABEL, _HEADING), last)


class FacetList(NarrowingTree):
    narrowed = Signal(str)
    """A clause to add to the query, or to remove from it."""

    widened = Signal(str)
    """A clause to add as an alternative."""

    excluded = Signal(str)
    """A clause to exclude."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(CLAUSE_ROLE, parent)
        self.setAccessibleName(self.tr("Narrow the search"))
        self._facets = FacetModel(self)
        self._collapsed: set[FacetKind] = set()
        """The groups that the reader collapsed."""
        self.setModel(self._facets)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setIndentation(11)
        stretch(self.header(), Column.LABEL)
        self.collapsed.connect(lambda index: self._collapsed.add(index.data(KIND_ROLE)))
        self.expanded.connect(lambda index: self._collapsed.discard(index.data(KIND_ROLE)))

    def fit(self) -> None:
        """Adapt to another font or style."""
        self.make_room(Column.COUNT, self._facets.longest_count)

    def show_look(self, look: Look) -> None:
        self._facets.show_look(look)
        self.fit()

    def show_groups(self, groups: Sequence[FacetGroup]) -> None:
        """List other facets; the current one, if still listed, and the scroll position stay."""
        current, scrolled = self.currentIndex(), self.verticalScrollBar().value()
        kind, clause = current.parent().data(KIND_ROLE) or current.data(KIND_ROLE), current.data(CLAUSE_ROLE)
        self._facets.show_groups(groups)
        if not self.currentIndex().isValid():
            self._expand()
            self.setCurrentIndex(self._facets.index_of(kind, clause))
            self.verticalScrollBar().setValue(scrolled)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif clause := current.data(CLAUSE_ROLE):
            self.clicked_with(clause, event.modifiers())
        else:
            self.setExpanded(current, not self.isExpanded(current))

    def clicked_with(self, name: str, keys: Qt.KeyboardModifier) -> None:
        match keys & ~Qt.KeyboardModifier.KeypadModifier:
            case Qt.KeyboardModifier.NoModifier:
                self.narrowed.emit(name)
            case Qt.KeyboardModifier.ControlModifier:
                self.widened.emit(name)
            case Qt.KeyboardModifier.AltModifier:
                self.excluded.emit(name)

    def _expand(self) -> None:
        """Expand the groups that the reader did not collapse, and let their labels span all columns."""
        for row in range(self._facets.rowCount()):
            self.setFirstColumnSpanned(row, QModelIndex(), True)
            index = self._facets.index(row, Column.LABEL)
            self.setExpanded(index, index.data(KIND_ROLE) not in self._collapsed)


def _shape(groups: Sequence[FacetGroup]) -> list[tuple[FacetKind, list[str]]]:
    return [(group.kind, [facet.clause for facet in group.facets]) for group in groups]


def _label(facet: Facet) -> str:
    return part_label(Part(facet.label)) if facet.kind is FacetKind.PART else facet.label


def _count(facet: Facet) -> str:
    number = QLocale().toString(facet.count)
    return f"{number}+" if facet.more else number
