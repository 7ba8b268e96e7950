"""What an import is done with below the window: files and pasted content are read, and a table becomes a change."""

from collections.abc import Callable
from pathlib import Path

from qicbrowser.domain.progress import Progress
from qicbrowser.domain.review_citation import families_and_year
from qicbrowser.domain.tables.grid import TableFile
from qicbrowser.domain.tables.recipe import Recipe
from qicbrowser.domain.tables.sources import ImportPlan, TablePlan
from qicbrowser.gui.imports.import_state import ImportedTable, ImportSource
from qicbrowser.paths import DataFolder
from qicbrowser.services.importing import library as imports
from qicbrowser.services.importing.files.reading import read_clipboard
from qicbrowser.services.importing.library import LibraryChange
from qicbrowser.services.importing.library_writing import bundled_reviews, contents_of
from qicbrowser.services.importing.sources import file_content, pasted_content, read_content
from qicbrowser.services.importing.tables import planned_table


def source_of_file(path: Path, _: Progress) -> ImportSource:
    """The tables of a file; raises ReaderError where it cannot be read."""
    content = file_content(path)
    return ImportSource(read_content(path.name, content), content)


def source_of_clipboard(html: str, text: str) -> ImportSource:
    """The tables that were copied; raises ReaderError where there are none."""
    return ImportSource(read_clipboard(html, text), pasted_content(html, text))


def fitting_recipe(data: DataFolder) -> Callable[[TableFile, int], Recipe]:
    """By what a table is read at first: an earlier import's recipe that fits it, or a guess."""
    contents = contents_of(data)
    return lambda file, place: planned_table(file, place, None, contents).plan.recipe


def table_change(data: DataFolder, table: ImportedTable) -> LibraryChange:
    """The change that adds a table to the reader's library; raises ReaderError where it cannot be added."""
    file, reading = table.source.file, table.reading
    plan = ImportPlan(table.review, (TablePlan(table.place, reading.recipe, file.publisher, reading.headings),))
    change = imports.importing(contents_of(data), bundled_reviews(), file, table.source.content, plan)
    (review,) = change.after
    named = table.review.authors and table.review.year
    usual = families_and_year(table.review.authors, table.review.year or 0) if named else ""
    if table.short_name and table.short_name != usual:
        change = change._replace(after=(review._replace(name=table.short_name),))
    return change
