"""Which cell and which theme the import window shows: grid, cell line, preview and problems follow one another."""

from PySide6.QtCore import QObject

from qicbrowser.domain.tables.readings import Problem
from qicbrowser.gui.imports.import_state import ImportState
from qicbrowser.gui.imports.reading_pane import ReadingPane
from qicbrowser.gui.imports.recipe_edits import with_correction
from qicbrowser.gui.imports.result_pane import ResultPane


class ShownPlace(QObject):
    def __init__(self, state: ImportState, reading: ReadingPane, result: ResultPane, parent: QObject) -> None:
        super().__init__(parent)
        self._state = state
        self._reading = reading
        self._result = result
        self._place: tuple[int, int] | None = None
        self._theme = 0
        reading.grid.place_chosen.connect(self._show_place)
        reading.cell.corrected.connect(self._correct)
        reading.problem_step_wanted.connect(self.step_problem)
        reading.problems.problem_chosen.connect(self._show_problem)
        reading.problems.correction_wanted.connect(self._edit_problem)
        result.theme_wanted.connect(self._step_theme)
        result.preview.reshaped.connect(self.show_theme)

    def forget(self) -> None:
        """Begin at the first theme of another table."""
        self._place, self._theme = None, 0

    def show_reading(self) -> None:
        """Show the same place as the table is read now."""
        reading = self._state.reading
        self._theme = min(self._theme, max(len(reading.themes) - 1, 0)) if reading else 0
        if self._place:
            self._show_place(*self._place)
        self.show_theme()

    def show_theme(self) -> None:
        state = self._state
        self._result.show_theme(state.reading, self._theme, state.short_name or state.review.title)

    def step_problem(self, by: int) -> None:
        """Go to the next problem (1) or the one before (-1): of several tables, after the last to the next table."""
        problems, wanted = self._reading.problems, [table.place for table in self._state.wanted]
        is_last = problems.currentRow() == (len(problems.problems) - 1 if by > 0 else 0)
        if len(wanted) > 1 and self._state.place in wanted and (is_last or not problems.problems):
            at = (wanted.index(self._state.place) + by) % len(wanted)
            self._state.show_table(wanted[at])
            problems.setCurrentCell(-1, -1)
        problems.step(by)

    def _show_place(self, row: int, column: int) -> None:
        """Show the chosen cell's text, and the theme of its row."""
        self._place = row, column
        reading, grid = self._state.reading, self._state.grid
        if reading is None or grid is None:
            return
        text = next((cell.text for cell in reading.cells if (cell.row, cell.column) == (row, column)), "")
        printed = next((cell.text for cell in grid.cells if (cell.row, cell.column) == (row, column)), "")
        heading = (reading.headings[column] or ("",))[-1] if column < len(reading.headings) else ""
        self._reading.cell.show_cell(row - reading.recipe.heading_rows + 1, heading, text, printed)
        theme = next((each.theme for each in reading.rows if each.row == row), self._theme)
        if theme != self._theme:
            self._theme = theme
            self.show_theme()

    def _step_theme(self, by: int) -> None:
        """Go to the first row of the next theme or the one before."""
        reading = self._state.reading
        if reading and 0 <= self._theme + by < len(reading.themes):
            rows = reading.themes[self._theme + by].rows
            if rows:
                self._reading.grid.choose_place(reading.rows[rows[0]].row, 0)

    def _show_problem(self, problem: Problem) -> None:
        if problem.row is not None:
            self._reading.grid.choose_place(problem.row, problem.column)

    def _edit_problem(self, problem: Problem) -> None:
        self._show_problem(problem)
        self._reading.cell.edit()

    def _correct(self, text: str | None) -> None:
        recipe = self._state.recipe
        if recipe and self._place:
            self._state.change_recipe(with_correction(recipe, *self._place, text))
