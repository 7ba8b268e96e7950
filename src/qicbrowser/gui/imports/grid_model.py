"""The rows of a grid below its headings as a table model, each cell with what was read in it."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from qicbrowser.domain.tables.grid import Grid, GridCell
from qicbrowser.domain.tables.readings import CellReading, Piece, Severity, StatementRole, TableReading
from qicbrowser.domain.tables.recipe import Holds, RowKind

_Index = QModelIndex | QPersistentModelIndex

CELL_ROLE = Qt.ItemDataRole.UserRole

_ROLES_OF_COLUMNS = {
    Holds.COMPONENT: StatementRole.COMPONENT,
    Holds.MECHANISM: StatementRole.MECHANISM,
    Holds.OUTCOME: StatementRole.OUTCOME,
    Holds.FINDING: StatementRole.FINDING,
    Holds.CONTEXT: StatementRole.CONTEXT,
    Holds.ENABLER: StatementRole.ENABLER,
    Holds.BARRIER: StatementRole.BARRIER,
    Holds.MIXED: StatementRole.MIXED,
}


class ShownCell(NamedTuple):
    """A cell as it is to be painted; `roles` are those of its statements, in their order."""

    text: str
    pieces: tuple[Piece, ...]
    roles: tuple[StatementRole, ...]
    row_kind: RowKind
    scale: tuple[str, ...]
    severity: Severity | None = None
    is_corrected: bool = False


class GridModel(QAbstractTableModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grid: Grid | None = None
        self._reading: TableReading | None = None
        self._cells: Mapping[tuple[int, int], CellReading] = {}
        self._roles: dict[tuple[int, int], list[StatementRole]] = {}
        self._severities: dict[tuple[int, int], Severity] = {}
        self._corrected: frozenset[tuple[int, int]] = frozenset()
        self._first = 0

    @property
    def first_row(self) -> int:
        """The row of the grid that the first row of the model is."""
        return self._first

    def show_grid(self, grid: Grid, reading: TableReading) -> None:
        """Show another grid, or the same with other headings."""
        self.beginResetModel()
        self._grid = grid
        self._first = min(reading.recipe.heading_rows, grid.rows)
        self._take(reading)
        self.endResetModel()

    def show_reading(self, reading: TableReading) -> None:
        """Show the same grid as read by another recipe."""
        if reading is self._reading:
            return
        self._take(reading)
        if self.rowCount() and self.columnCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def spans(self) -> list[GridCell]:
        """The merged cells below the headings, with places of the grid."""
        if self._grid is None:
            return []
        return [
            cell for cell in self._grid.cells if cell.row >= self._first and (cell.row_span > 1 or cell.column_span > 1)
        ]

    def heading(self, column: int) -> tuple[str, ...]:
        return self._reading.headings[column] if self._reading else ()

    def rowCount(self, parent: _Index | None = None) -> int:
        if self._grid is None or (parent is not None and parent.isValid()):
            return 0
        return self._grid.rows - self._first

    def columnCount(self, parent: _Index | None = None) -> int:
        if self._grid is None or (parent is not None and parent.isValid()):
            return 0
        return self._grid.columns

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation is Qt.Orientation.Horizontal:
            return " › ".join(self.heading(section))
        return section + 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._reading is None:
            return None
        if role == CELL_ROLE:
            return self._shown(index.row() + self._first, index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            cell = self._cells.get((index.row() + self._first, index.column()))
            return cell.text if cell else ""
        return None

    def _shown(self, row: int, column: int) -> ShownCell:
        reading, place = self._reading, (row, column)
        assert reading is not None  # noqa: S101  `data` has looked
        cell = self._cells.get(place)
        pieces = cell.pieces if cell else ()
        kind = reading.row_kinds[row] if row < len(reading.row_kinds) else RowKind.BODY
        return ShownCell(
            cell.text if cell else "",
            pieces,
            self._roles_of(place),
            kind,
            reading.recipe.scale if reading.recipe.scale_is_ordered else (),
            self._severities.get(place),
            place in self._corrected,
        )

    def _roles_of(self, place: tuple[int, int]) -> tuple[StatementRole, ...]:
        if place in self._roles:
            return tuple(self._roles[place])
        role = _ROLES_OF_COLUMNS.get(self._reading.recipe.columns[place[1]].holds) if self._reading else None
        return (role,) if role else ()

    def _take(self, reading: TableReading) -> None:
        self._reading = reading
        self._cells = {(cell.row, cell.column): cell for cell in reading.cells}
        self._roles, self._severities = {}, {}
        for row in reading.rows:
            for statement in row.statements:
                self._roles.setdefault((row.row, statement.column), []).append(statement.role)
        for problem in reversed(reading.problems):
            if problem.row is not None and problem.column is not None:
                place = (problem.row, problem.column)
                self._severities[place] = min(
                    problem.severity, self._severities.get(place, problem.severity), key=list(Severity).index
                )
        self._corrected = frozenset((row, column) for row, column, _ in reading.recipe.corrections)
