"""A window on a library of several reviews."""

import shutil
from pathlib import Path

import pytest

from qicbrowser.domain.tables.sources import ImportPlan
from qicbrowser.paths import DataFolder
from qicbrowser.services.importing.files.reading import read_table_file
from qicbrowser.services.importing.library import importing
from qicbrowser.services.importing.library_writing import bundled_reviews, contents_of, save
from qicbrowser.services.importing.tables import data_tables, planned_table
from tests.gui.window_driver import Reader

TABLES = Path(__file__).parents[2] / "data" / "tables"


@pytest.fixture
def data(reader: Reader) -> DataFolder:
    return DataFolder(reader.library.user_file.parent)


@pytest.fixture(scope="module")
def library_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of the bundled review and two imported ones."""
    data = DataFolder(tmp_path_factory.mktemp("library"))
    for name, place in (("02-pmc-barriers-enablers.html", -1), ("05-jats-for-against.xml", 0)):
        file = read_table_file(TABLES / name)
        table = planned_table(file, data_tables(file)[place], None, contents_of(data))
        plan = ImportPlan(file.review, (table.plan,))
        content = (TABLES / name).read_bytes()
        save(data, importing(contents_of(data), bundled_reviews(), file, content, plan))
    return data.library_file


@pytest.fixture
def imported(reader: Reader, data: DataFolder, library_file: Path) -> Reader:
    """A window on that library."""
    shutil.copy(library_file, data.library_file)
    reader.restart()
    reader.window.finish_start()
    return reader
