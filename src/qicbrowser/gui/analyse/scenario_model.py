"""The reader's scenarios of a table, compared: the studies left for each theme, and in all."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from qicbrowser.domain.analysis.scenarios import Scenario
from qicbrowser.domain.messages import Message
from qicbrowser.gui.looks.icons import line_icon
from qicbrowser.gui.looks.palettes import plain_tip
from qicbrowser.gui.shell.messages import words
from qicbrowser.services.analyse.choice import Choice, IndexedMap
from qicbrowser.services.analyse.scenarios import scenario_name

_Index = QModelIndex | QPersistentModelIndex
_FRAGILE = 2
"""Fewer studies than these are pointed out."""


class ScenarioModel(QAbstractTableModel):
    """The first row is everything that the review cites, the others are the scenarios."""

    def __init__(self) -> None:
        super().__init__()
        self._indexed: IndexedMap | None = None
        self.scenarios: tuple[Scenario, ...] = ()
        self.current_id = ""
        """The scenario that is shown; "" for everything."""
        self._choices: list[Choice] = []
        self._left: dict[tuple[int, int], int] = {}
        self._totals: dict[int, int] = {}

    def show_scenarios(self, indexed: IndexedMap | None, scenarios: Sequence[Scenario]) -> None:
        self.beginResetModel()
        self._indexed, self.scenarios = indexed, tuple(scenarios)
        left_out = (frozenset[str](), *(frozenset(each.left_out) for each in self.scenarios))
        self._choices = [Choice(indexed, keys) for keys in left_out] if indexed else []
        self._left, self._totals = {}, {}
        self.endResetModel()

    def show_current(self, scenario_id: str) -> None:
        self.current_id = scenario_id
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))

    def count_totals(self) -> Iterator[None]:
        """Count the studies of each scenario, a study at a time."""
        indexed = self._indexed
        if indexed is None:
            return
        last = self.columnCount() - 1
        for row, choice in enumerate(self._choices):
            left = 0
            for reference, cells in zip(indexed.map.references, indexed.by_study, strict=True):
                left += any(choice.counts(reference, cell) for cell in cells)
                yield
            self._totals[row] = left
            self.dataChanged.emit(self.index(row, last), self.index(row, last))

    def scenario(self, row: int) -> Scenario | None:
        """The scenario of a row; None for everything."""
        return self.scenarios[row - 1] if 0 < row <= len(self.scenarios) else None

    def row_of(self, scenario_id: str) -> int:
        ids = ["", *(each.id for each in self.scenarios)]
        return ids.index(scenario_id) if scenario_id in ids else -1

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._choices)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self._indexed is None else len(self._indexed.map.themes) + 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Vertical or self._indexed is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and not section:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if section == 0:
            return self.tr("Scenario")
        if section == self.columnCount() - 1:
            return words(Message("studies-counted-heading"))
        title = self._indexed.map.themes[section - 1].title
        return plain_tip(title) if role == Qt.ItemDataRole.ToolTipRole else title

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = index.row(), index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = self._text(row, column)
            return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        if role == Qt.ItemDataRole.TextAlignmentRole and column:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.DecorationRole and not column and row:
            return line_icon("edit")
        if role == Qt.ItemDataRole.FontRole and self._is_bold(row, column):
            font = QFont()
            font.setBold(True)
            font.setUnderline(bool(column))
            return font
        if role == Qt.ItemDataRole.AccessibleTextRole and column:
            heading = self.headerData(column, Qt.Orientation.Horizontal)
            return self.tr("{column}: {text}").format(column=heading, text=self._text(row, column))
        return None

    def _text(self, row: int, column: int) -> str:
        number = QLocale().toString
        if column == 0:
            scenario = self.scenario(row)
            return words(scenario_name(scenario.name) if scenario else Message("everything-cited"))
        if column < self.columnCount() - 1:
            return number(self._left_for(row, column - 1))
        if row not in self._totals or self._indexed is None:
            return "…"
        counted, studies = number(self._totals[row]), number(len(self._indexed.map.references))
        return self.tr("{counted} of {studies}").format(counted=counted, studies=studies)

    def _left_for(self, row: int, theme: int) -> int:
        if (row, theme) not in self._left:
            choice = self._choices[row]
            cells = choice.indexed.by_theme[theme]
            self._left[row, theme] = sum(choice.counts(reference, cell) for reference, cell in cells)
        return self._left[row, theme]

    def _is_bold(self, row: int, column: int) -> bool:
        if column == 0:
            return self.row_of(self.current_id) == row
        return 0 < column < self.columnCount() - 1 and self._left_for(row, column - 1) < _FRAGILE
