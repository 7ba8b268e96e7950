"""The context menu of the grid: what the row is, how blank cells of the column are read, and whether it is graded."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMenu

from qicbrowser.domain.tables.graded_headings import CAN_HAVE_GRADE, heading_as_grade, with_grade
from qicbrowser.domain.tables.recipe import Recipe
from qicbrowser.gui.imports.grid_view import GridView
from qicbrowser.gui.imports.import_state import ImportState
from qicbrowser.gui.imports.names import row_kind_names
from qicbrowser.gui.imports.recipe_edits import with_cell_as_printed, with_repeated_blanks, with_row_kind

translate = QCoreApplication.translate


def open_grid_menu(grid: GridView, state: ImportState, correct: Callable[[], None], at: QPoint) -> None:
    """Open the menu for the current cell."""
    recipe, reading, index = state.recipe, state.reading, grid.currentIndex()
    if recipe is None or reading is None or not index.isValid():
        return
    row, column = index.row() + grid.grid_model.first_row, index.column()
    menu = QMenu(grid)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(translate("Imports", "&Correct the cell…"), correct)
    menu.addAction(
        translate("Imports", "&Keep unread text as printed"),
        lambda: state.change_recipe(with_cell_as_printed(recipe, row, column)),
    )
    menu.addAction(translate("Imports", "What the column &holds…"), lambda: grid.columns.open_chooser(column))
    blanks = menu.addAction(translate("Imports", "A &blank cell of the column repeats the one above"))
    blanks.setCheckable(True)
    blanks.setChecked(recipe.columns[column].blank_repeats)
    blanks.triggered.connect(lambda on: state.change_recipe(with_repeated_blanks(recipe, column, repeats=on)))
    _add_grade(menu, state, recipe, reading.headings, column)
    menu.addSeparator()
    kinds = menu.addMenu(translate("Imports", "The &row is"))
    for kind, name in row_kind_names().items():
        action = kinds.addAction(name)
        action.setCheckable(True)
        action.setChecked(reading.row_kinds[row] is kind)
        action.triggered.connect(partial(state.change_recipe, with_row_kind(recipe, row, kind)))
    kinds.addSeparator()
    kinds.addAction(
        translate("Imports", "What it looks like"), lambda: state.change_recipe(with_row_kind(recipe, row, None))
    )
    menu.popup(grid.viewport().mapToGlobal(at))


def _add_grade(
    menu: QMenu, state: ImportState, recipe: Recipe, headings: Sequence[tuple[str, ...]], column: int
) -> None:
    """Whether the heading of the column is the grade of all that it says, where that is possible."""
    plan, name = recipe.columns[column], heading_as_grade(headings[column])
    if plan.holds in CAN_HAVE_GRADE and (name or plan.grade):
        text = translate("Imports", "The heading is the &grade of what is below it: {grade}")
        grade = menu.addAction(text.format(grade=(plan.grade or name).replace("&", "&&")))
        grade.setCheckable(True)
        grade.setChecked(bool(plan.grade))
        grade.triggered.connect(lambda on: state.change_recipe(with_grade(recipe, column, name if on else "")))
