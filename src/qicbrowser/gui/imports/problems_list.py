"""What is left to decide in a table: each problem with its place and sentence, and ways to settle it as links."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QWidget,
)

from qicbrowser.domain.tables.readings import Problem, Severity, TableReading
from qicbrowser.domain.tables.recipe import Recipe
from qicbrowser.gui.imports.names import severity_names
from qicbrowser.gui.looks.icons import coloured_icon
from qicbrowser.gui.looks.palettes import LIGHT, Look, plain_tip
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.widgets.flow_layout import FlowLayout

_MOST = 2_000
"""Problems that are listed at once; others follow when these are settled."""

_NARROWEST = 110
"""Average character widths below which the column of a problem is not shown: its sentence needs the room."""

_PLACE, _COLUMN, _SENTENCE, _LINKS = range(4)


class ProblemsList(QTableWidget):
    problem_chosen = Signal(object)
    recipe_chosen = Signal(object)
    """The Recipe that settles a problem as the reader chose."""

    correction_wanted = Signal(object)
    """The Problem whose cell is to be corrected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self.setAccessibleName(self.tr("Problems"))
        self.problems: tuple[Problem, ...] = ()
        self._reading: TableReading | None = None
        self._look = LIGHT
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column in (_PLACE, _COLUMN, _LINKS):
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setSectionResizeMode(_SENTENCE, QHeaderView.ResizeMode.Stretch)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self._linking = QTimer(self, interval=0, singleShot=True)
        self._linking.timeout.connect(self._show_links)
        self.verticalScrollBar().valueChanged.connect(self._show_links)
        self.currentCellChanged.connect(self._emit_chosen)

    def show_look(self, look: Look) -> None:
        self._look = look
        if self._reading:
            self.show_problems(self._reading)

    def show_problems(self, reading: TableReading) -> None:
        """List the problems of a reading; the current row stays, without a signal."""
        current = self.currentRow()
        self._reading = reading
        order = list(Severity)
        self.problems = tuple(sorted(reading.problems, key=lambda problem: order.index(problem.severity)))[:_MOST]
        self.blockSignals(True)
        self.setRowCount(0)
        self.setRowCount(len(self.problems))
        for row, problem in enumerate(self.problems):
            items = [QTableWidgetItem(text) for text in self._texts(problem)]
            for column, item in enumerate(items):
                item.setToolTip(plain_tip(item.text()))
                self.setItem(row, column, item)
            spoken = self.tr("{severity}: {place}").format(
                severity=severity_names()[problem.severity], place=items[_PLACE].text()
            )
            items[_PLACE].setIcon(self._icon(problem.severity))
            items[_PLACE].setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        if self.problems:
            self.setCurrentCell(min(max(current, 0), len(self.problems) - 1) if current >= 0 else -1, _SENTENCE)
        self.blockSignals(False)
        self._linking.start()

    def step(self, by: int) -> None:
        """Choose the next problem (1) or the one before (-1), from the last to the first."""
        if not self.problems:
            return
        if self.currentRow() < 0:
            row = 0 if by > 0 else len(self.problems) - 1
        else:
            row = (self.currentRow() + by) % len(self.problems)
        if row == self.currentRow():
            self._emit_chosen(row)
        self.setCurrentCell(row, _SENTENCE)

    def links(self, row: int) -> list[QToolButton]:
        """The links of a problem; those of rows in sight are there."""
        widget = self.cellWidget(row, _LINKS)
        return widget.findChildren(QToolButton) if widget else []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (links := self.links(self.currentRow())):
            links[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._linking.start()

    def _texts(self, problem: Problem) -> tuple[str, str, str]:
        assert self._reading is not None  # noqa: S101  it is shown
        row = column = ""
        if problem.row is not None:
            number = problem.row - self._reading.recipe.heading_rows + 1
            numbered = self.tr("row {number}").format(number=self.locale().toString(number))
            row = numbered if number > 0 else self.tr("headings")
        if problem.column is not None and problem.column < len(self._reading.headings):
            column = (self._reading.headings[problem.column] or ("",))[-1]
        return row or self.tr("whole table"), column, words(problem.message)

    def _ways(self, problem: Problem) -> list[tuple[str, Recipe | None]]:
        """The links of a problem: its proposals, and for a cell that is not read, to edit it."""
        ways: list[tuple[str, Recipe | None]] = [(words(each.message), each.recipe) for each in problem.proposals]
        if problem.severity is Severity.SETTLE and not problem.asks and problem.row is not None:
            ways.insert(0, (self.tr("Edit the cell"), None))
        return ways

    def _show_links(self) -> None:
        """Make the links of the rows in sight, and give these the height of their sentences."""
        fonts = self.fontMetrics()
        self.setColumnWidth(_PLACE, fonts.averageCharWidth() * 12 + 30)
        self.setColumnWidth(_COLUMN, min(fonts.averageCharWidth() * 20, self.viewport().width() // 5))
        self.setColumnHidden(_COLUMN, self.viewport().width() < _NARROWEST * fonts.averageCharWidth())
        row = max(self.rowAt(0), 0)
        y = self.rowViewportPosition(row)
        widest = fonts.averageCharWidth() * 10
        while row < self.rowCount() and y < self.viewport().height():
            if self.cellWidget(row, _LINKS) is None:
                self.setCellWidget(row, _LINKS, self._link_row(self.problems[row]))
            widest = max(widest, sum(link.sizeHint().width() + 4 for link in self.links(row)) + 12)
            y += self.rowHeight(row)
            row += 1
        self.setColumnWidth(_LINKS, min(max(widest, self.columnWidth(_LINKS)), self.viewport().width() // 2))
        for shown in range(max(self.rowAt(0), 0), row):
            holder = self.cellWidget(shown, _LINKS)
            height = holder.heightForWidth(self.columnWidth(_LINKS)) if holder else 0
            self.setRowHeight(shown, max(self.sizeHintForRow(shown) + 4, height + 2, fonts.height() + 9))

    def _link_row(self, problem: Problem) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder, 4)
        for text, recipe in self._ways(problem):
            link = QToolButton()
            link.setObjectName("link")
            link.setText(text.replace("&", "&&"))
            link.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            if recipe is None:
                link.clicked.connect(partial(self.correction_wanted.emit, problem))
            else:
                link.clicked.connect(partial(self.recipe_chosen.emit, recipe))
            row.addWidget(link)
        return holder

    def _icon(self, severity: Severity) -> QIcon:
        colours = {
            Severity.SETTLE: self._look.problem,
            Severity.LOOK: self._look.doubt,
            Severity.KNOW: self._look.muted,
        }
        return coloured_icon(severity.value, colours[severity])

    def _emit_chosen(self, row: int) -> None:
        if 0 <= row < len(self.problems):
            self.problem_chosen.emit(self.problems[row])
