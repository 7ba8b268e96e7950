"""What an import is done with below the window: files and pasted content are read, and tables become an import."""

from collections.abc import Callable
from pathlib import Path

from qicbrowser.domain.progress import Progress
from qicbrowser.domain.review_citation import families_and_year
from qicbrowser.domain.tables.grid import TableFile
from qicbrowser.domain.tables.recipe import Recipe
from qicbrowser.domain.tables.sources import ImportPlan, TablePlan
from qicbrowser.gui.imports.import_state import ImportedTable, ImportedTables, ImportSource
from qicbrowser.paths import DataFolder
from qicbrowser.services.importing.files.reading import read_clipboard
from qicbrowser.services.importing.library_writing import contents_of
from qicbrowser.services.importing.preparing import WantedImport
from qicbrowser.services.importing.sources import file_content, pasted_content, read_content
from qicbrowser.services.importing.tables import table_plan


def source_of_file(path: Path, progress: Progress) -> ImportSource:
    """The tables of a file; raises ReaderError where it cannot be read."""
    content = file_content(path)
    progress(0, 0)
    return ImportSource(read_content(path.name, content), content)


def source_of_clipboard(html: str, text: str) -> ImportSource:
    """The tables that were copied; raises ReaderError where there are none."""
    return ImportSource(read_clipboard(html, text), pasted_content(html, text))


def fitting_recipe(data: DataFolder) -> Callable[[TableFile, int], Recipe]:
    """By what a table is read at first: an earlier import's recipe that fits it, or a guess."""
    contents = contents_of(data)
    return lambda file, place: table_plan(file, place, None, contents).recipe


def wanted_import(imported: ImportedTables) -> WantedImport:
    """The tables as the reader has them in the window, and the name of their review where it is not its usual one."""
    file, review = imported.source.file, imported.review
    plans = tuple(_plan(file, table) for table in imported.tables)
    usual = families_and_year(review.authors, review.year) if review.authors and review.year else ""
    name = imported.short_name if imported.short_name != usual else ""
    return WantedImport(file, imported.source.content, ImportPlan(review, plans), name)


def _plan(file: TableFile, table: ImportedTable) -> TablePlan:
    grid, reading = file.tables[table.place], table.reading
    plan = TablePlan(table.place, reading.recipe, file.publisher, reading.headings)
    return plan._replace(
        label=table.label if table.label != grid.label else None,
        title=table.title if table.title != grid.title else None,
    )
