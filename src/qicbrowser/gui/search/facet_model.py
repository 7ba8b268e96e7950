"""The facets of a search in groups, as a tree model: each with the number of themes or passages that it leaves."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractItemModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from qicbrowser.domain.records import Part
from qicbrowser.gui.looks.palettes import LIGHT, Look, plain_tip
from qicbrowser.gui.search.labels import facet_group_label, part_label, unit_label
from qicbrowser.services.search.facets import Facet, FacetGroup, FacetKind, Unit

_Index = QModelIndex | QPersistentModelIndex

CLAUSE_ROLE = Qt.ItemDataRole.UserRole
"""The clause of a facet, as str; None for a group."""

KIND_ROLE = Qt.ItemDataRole.UserRole + 1
"""The FacetKind of a group; None for a facet."""

_HEADING = 0
"""The internal id of a group; that of a facet is the row of its group plus one."""


EXCLUDE_SIGN = "−"


class Column(IntEnum):
    LABEL = 0
    COUNT = 1
    EXCLUDE = 2
    """A sign to click, which is painted while the mouse is over its row."""


class FacetModel(QAbstractItemModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[FacetGroup, ...] = ()
        self._look = LIGHT
        self._shows_units = True

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

    def show_units(self, shown: bool) -> None:
        """Whether the headings of groups show what is counted."""
        if shown != self._shows_units:
            self._shows_units = shown
            self._all_changed()

    @property
    def counts(self) -> list[str]:
        return [_count(facet) for group in self._groups for facet in group.facets]

    @property
    def units(self) -> list[str]:
        """What is counted, for each group."""
        return [unit_label(group.unit) for group in self._groups]

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
        group = self._groups[index.internalId() - 1]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == Column.LABEL:
            return self._spoken(group.facets[index.row()], group.unit)
        return self._facet_data(group.facets[index.row()], index.column(), role)

    def _heading_data(self, group: FacetGroup, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(self._look.muted)
        if role == KIND_ROLE:
            return group.kind
        if role == Qt.ItemDataRole.TextAlignmentRole and column == Column.COUNT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole or column == Column.EXCLUDE:
            return None
        unit = unit_label(group.unit) if self._shows_units else ""
        return facet_group_label(group.kind) if column == Column.LABEL else unit

    def _facet_data(self, facet: Facet, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            if column != Column.LABEL:
                return _count(facet) if column == Column.COUNT else EXCLUDE_SIGN
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
            return plain_tip(self.tr("Exclude this") if column == Column.EXCLUDE else self._tip(facet))
        return facet.clause if role == CLAUSE_ROLE else None

    def _spoken(self, facet: Facet, unit: Unit) -> str:
        """What a screen reader says of a row: "barrier, 2 passages, on"."""
        counts = {
            Unit.THEMES: self.tr("%n themes", "", facet.count),
            Unit.RECORDS: self.tr("%n themes and references", "", facet.count),
            Unit.PASSAGES: self.tr("%n passages", "", facet.count),
        }
        return ", ".join(filter(None, (_label(facet), counts[unit], self.tr("on") if facet.active else "")))

    def _tip(self, facet: Facet) -> str:
        return "\n".join(
            (
                _label(facet),
                "",
                self.tr("Click or Enter: only this"),
                self.tr("Ctrl+click or Ctrl+Enter: also include this"),
                self.tr("Click −, Alt+Enter or the menu: exclude this"),
            )
        )

    def _all_changed(self) -> None:
        for row, group in enumerate(self._groups):
            if group.facets:
                first = self.createIndex(0, Column.LABEL, row + 1)
                self.dataChanged.emit(first, self.createIndex(len(group.facets) - 1, Column.EXCLUDE, row + 1))
        if self._groups:
            last = self.createIndex(len(self._groups) - 1, Column.EXCLUDE, _HEADING)
            self.dataChanged.emit(self.createIndex(0, Column.LABEL, _HEADING), last)


def _shape(groups: Sequence[FacetGroup]) -> list[tuple[FacetKind, list[str]]]:
    return [(group.kind, [facet.clause for facet in group.facets]) for group in groups]


def _label(facet: Facet) -> str:
    return part_label(Part(facet.label)) if facet.kind is FacetKind.PART else facet.label


def _count(facet: Facet) -> str:
    number = QLocale().toString(facet.count)
    return f"{number}+" if facet.more else number
