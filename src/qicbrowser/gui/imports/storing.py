"""What an import is done with below the window: files and pasted content are read, and tables become an import."""

from pathlib import Path

from qicbrowser.domain.progress import Progress
from qicbrowser.domain.tables.grid import TableFile
from qicbrowser.domain.tables.sources import ImportPlan, TablePlan
from qicbrowser.gui.imports.import_state import ImportedTable, ImportedTables, ImportSource, usual_short_name
from qicbrowser.gui.imports.table_work import RecipeFor, likeliest_work
from qicbrowser.paths import DataFolder
from qicbrowser.services.importing.files.reading import read_clipboard
from qicbrowser.services.importing.library_writing import contents_of
from qicbrowser.services.importing.preparing import WantedImport
from qicbrowser.services.importing.sources import file_content, pasted_content, read_content
from qicbrowser.services.importing.tables import table_plan


def source_of_file(recipe_for: RecipeFor, path: Path, progress: Progress) -> ImportSource:
    """The tables of a file, and the first of them as read; raises ReaderError where it cannot be read."""
    content = file_content(path)
    progress(0, 0)
    file = read_content(path.name, content)
    progress(0, 0)
    return ImportSource(file, content, likeliest_work(file, recipe_for))


def source_of_clipboard(recipe_for: RecipeFor, html: str, text: str) -> ImportSource:
    """The tables that were copied, and the first of them as read; raises ReaderError where there are none."""
    file = read_clipboard(html, text)
    return ImportSource(file, pasted_content(html, text), likeliest_work(file, recipe_for))


def fitting_recipe(data: DataFolder) -> RecipeFor:
    """By what a table is read at first: an earlier import's recipe that fits it, or a guess."""
    contents = contents_of(data)
    return lambda file, place: table_plan(file, place, None, contents).recipe


def wanted_import(imported: ImportedTables) -> WantedImport:
    """The tables as the reader has them in the window, and the name of their review where it is not its usual one."""
    file, review = imported.source.file, imported.review
    plans = tuple(_plan(file, table) for table in imported.tables)
    name = imported.short_name if imported.short_name != usual_short_name(review) else ""
    return WantedImport(file, imported.source.content, ImportPlan(review, plans), name)


def _plan(file: TableFile, table: ImportedTable) -> TablePlan:
    grid, reading = file.tables[table.place], table.reading
    plan = TablePlan(table.place, reading.recipe, file.publisher, reading.headings)
    return plan._replace(
        label=table.label if table.label != grid.label else None,
        title=table.title if table.title != grid.title else None,
    )
