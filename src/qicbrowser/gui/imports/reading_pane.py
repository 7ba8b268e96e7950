"""The left side of the import window: the grid, the chosen cell, the rules and the problems."""

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSplitter, QToolButton, QVBoxLayout, QWidget

from qicbrowser.domain.tables.grid import Grid
from qicbrowser.domain.tables.readings import Severity, TableReading
from qicbrowser.gui.imports.cell_line import CellLine
from qicbrowser.gui.imports.grid_view import GridView
from qicbrowser.gui.imports.problems_list import ProblemsList
from qicbrowser.gui.imports.rules_strip import RulesStrip
from qicbrowser.gui.looks.palettes import Look

_HEIGHTS = (27, 15, 10)
"""Of the grid, the rules and the problems at the start, in lines of text."""

_LEAST_FOR_RULES = 40
"""The height in lines of text from which the rules are shown, until the reader hides them."""


class ReadingPane(QSplitter):
    problem_step_wanted = Signal(int)
    """The next problem (1) or the one before (-1)."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.grid, self.cell, self.rules, self.problems = GridView(), CellLine(), RulesStrip(), ProblemsList()
        self.ensurePolished()  # the size of the text comes with the style sheet
        self.problems_title = QLabel()
        self.problems_title.setObjectName("ruleTitle")
        self.next_problem = QToolButton()
        self.next_problem.setObjectName("link")
        self.next_problem.setText(self.tr("Next (F8)"))
        self.next_problem.clicked.connect(lambda: self.problem_step_wanted.emit(1))
        self.rules_area = QScrollArea()
        self.rules_area.setWidget(self.rules)
        self.rules_area.setWidgetResizable(True)
        self.rules_area.setFrameShape(QFrame.Shape.NoFrame)
        self.rules_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rules_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for part in (_column(self.grid, self.cell), self.rules_area, _column(self._problems_bar(), self.problems)):
            self.addWidget(part)
        self.setChildrenCollapsible(False)
        self.setSizes([lines * self.fontMetrics().lineSpacing() for lines in _HEIGHTS])
        self.setStretchFactor(0, 1)
        self.cell.rules.toggled.connect(self.rules_area.setVisible)
        self.cell.rules.setChecked(True)
        self._is_low = False
        self.grid.correction_wanted.connect(self.cell.edit)
        self.cell.left.connect(self.grid.setFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the height to the grid where there is little of it."""
        super().resizeEvent(event)
        is_low = self.height() < _LEAST_FOR_RULES * self.fontMetrics().lineSpacing()
        if is_low != self._is_low:
            self._is_low = is_low
            self.cell.rules.setChecked(not is_low)

    def show_look(self, look: Look) -> None:
        for part in (self.grid, self.cell, self.problems):
            part.show_look(look)

    def show_table(self, grid: Grid, reading: TableReading) -> None:
        """Show another grid."""
        self.grid.grid_model.show_grid(grid, reading)
        self.grid.columns.show_plans(reading.recipe.columns)
        self.grid.show_table()

    def show_reading(self, reading: TableReading) -> None:
        """Show the grid as it is read now."""
        self.grid.grid_model.show_reading(reading)
        self.grid.columns.show_plans(reading.recipe.columns)
        self.grid.update_reading()
        self.rules.show_reading(reading)
        self.problems.show_problems(reading)
        self.next_problem.setVisible(bool(reading.problems))
        counts = self._problem_counts(reading) or self.tr("none, everything is read")
        self.problems_title.setText(self.tr("Problems: {counts}").format(counts=counts))

    def _problem_counts(self, reading: TableReading) -> str:
        """How many problems there are of each severity."""
        severities = Counter(problem.severity for problem in reading.problems)
        settle, look, know = severities[Severity.SETTLE], severities[Severity.LOOK], severities[Severity.KNOW]
        counts = (
            (settle, self.tr("%n to settle", "", settle)),
            (look, self.tr("%n to look at", "", look)),
            (know, self.tr("%n to know", "", know)),
        )
        return " · ".join(text for count, text in counts if count)

    def _problems_bar(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("rules")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 4, 8, 4)
        row.addWidget(self.problems_title, 1)
        row.addWidget(self.next_problem)
        return bar


def _column(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget)
    return holder
