"""What tests of imports share: made-up tables, and the reader's folder that they are imported into."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from qicbrowser.domain.tables.grid import ReviewDetails
from qicbrowser.domain.tables.recipe import CitationForm, ColumnPlan, Holds, Recipe
from qicbrowser.domain.tables.sources import ImportPlan, TablePlan
from qicbrowser.paths import DataFolder
from qicbrowser.services.importing.library import LibraryChange, importing
from qicbrowser.services.importing.library_writing import bundled_reviews, contents_of, save
from qicbrowser.services.importing.opening import choose_evidence
from qicbrowser.services.importing.sources import read_content
from qicbrowser.store.library import Library
from tests.services.importing.exchange import export

TABLE = """Theme,Barriers,Enablers,References
Made-up trust,Nobody had met [1],Everybody had met [2],3
Made-up time,No time at all,Time on Fridays,"2, 4"
"""
RECIPE = Recipe(
    (
        ColumnPlan(Holds.THEME),
        ColumnPlan(Holds.BARRIER),
        ColumnPlan(Holds.ENABLER),
        ColumnPlan(Holds.REFERENCES),
    ),
    heading_rows=1,
    citations=(CitationForm.BRACKETS, CitationForm.NUMBERS),
)
REVIEW = ReviewDetails(title="A made-up review", authors=("Doe, A", "Made, J"), year=2021)


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data")


@pytest.fixture
def library(data: DataFolder) -> Iterator[Library]:
    with Library(choose_evidence(data).path, data.user_file) as opened:
        yield opened


Importing = Callable[..., LibraryChange]


@pytest.fixture
def an_import(data: DataFolder) -> Importing:
    """Makes the change that imports the made-up table, of this or another review or text."""

    def make(review: ReviewDetails = REVIEW, table: str = TABLE, name: str = "table.csv") -> LibraryChange:
        content = table.encode()
        plan = ImportPlan(review, (TablePlan(0, RECIPE),))
        return importing(contents_of(data), bundled_reviews(), read_content(name, content), content, plan)

    return make


@pytest.fixture
def theirs(tmp_path: Path) -> DataFolder:
    """The folder of a colleague, who has imported nothing."""
    return DataFolder(tmp_path / "theirs")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "reviews.qiclibrary"


@pytest.fixture
def sent(data: DataFolder, file: Path, an_import: Importing) -> Path:
    """A file with one review."""
    save(data, an_import())
    export(data, file, "doe2021")
    return file
