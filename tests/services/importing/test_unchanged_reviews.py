"""A change of the library reads only the reviews that it changes; the file is the same as one read from all sources."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from qicbrowser.domain.tables.grid import ReviewDetails
from qicbrowser.domain.tables.guess import first_recipe
from qicbrowser.domain.tables.sources import ImportPlan, Source, TablePlan
from qicbrowser.paths import DataFolder
from qicbrowser.services.importing import library_writing, review_drafts
from qicbrowser.services.importing.library import LibraryChange, hiding, importing, removing, renaming
from qicbrowser.services.importing.library_writing import bundled_reviews, contents_of, remake, save
from qicbrowser.services.importing.review_drafts import SourceDrafts
from qicbrowser.services.importing.sources import read_content
from tests.evidence_content import content
from tests.services.importing.conftest import TABLE, Importing

TABLES = Path(__file__).parents[2] / "data" / "tables"
EXAMPLES = sorted(path for path in TABLES.iterdir() if path.suffix != ".json")


@pytest.fixture
def read_anew(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The keys of the reviews whose sources are read."""
    keys: list[str] = []
    read = review_drafts.source_drafts

    def noted(source: Source) -> SourceDrafts:
        keys.append(source.review_key)
        return read(source)

    monkeypatch.setattr(review_drafts, "source_drafts", noted)
    return keys


def example(data: DataFolder, path: Path) -> LibraryChange:
    """The import of every table of an example file, as it is guessed."""
    text = path.read_bytes()
    file = read_content(path.name, text)
    plans = tuple(TablePlan(n, first_recipe(grid, file.references)) for n, grid in enumerate(file.tables))
    review = ReviewDetails(title=f"Made up: {path.name}", year=2026)
    return importing(contents_of(data), bundled_reviews(), file, text, ImportPlan(review, plans))


def library_content(data: DataFolder) -> dict[str, object]:
    with closing(sqlite3.connect(data.library_file)) as file:
        return content(file)


def test_the_file_is_the_same_as_one_read_from_all_sources(data: DataFolder, read_anew: list[str]) -> None:
    for path in EXAMPLES:
        change = example(data, path)
        read_anew.clear()
        save(data, change)
        assert read_anew == list(change.keys)
    kept = library_content(data)
    read_anew.clear()
    remake(data, contents_of(data))
    assert len(read_anew) == len(EXAMPLES) > 5
    anew = library_content(data)
    assert {name: rows for name, rows in kept.items() if rows != anew[name]} == {}


def test_what_changes_no_source_reads_no_source(data: DataFolder, an_import: Importing, read_anew: list[str]) -> None:
    first = an_import(ReviewDetails(title="Made up first", year=2021))
    second = an_import(ReviewDetails(title="Made up second", year=2022))
    save(data, first)
    save(data, second)
    (key,), (other,) = first.keys, second.keys
    read_anew.clear()
    save(data, renaming(contents_of(data), key, "Mine"))
    save(data, hiding(contents_of(data), key, hidden=True))
    assert read_anew == []
    save(data, hiding(contents_of(data), key, hidden=False))
    assert read_anew == [key]
    save(data, removing(contents_of(data), key))
    assert read_anew == [key]
    with closing(sqlite3.connect(data.library_file)) as file:
        keys = [name for (name,) in file.execute("SELECT key FROM review ORDER BY rowid")]
    assert keys == ["zamboni2020", other]


def test_another_version_of_the_program_reads_all_sources(
    data: DataFolder, an_import: Importing, read_anew: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    save(data, an_import())
    monkeypatch.setattr(library_writing, "__version__", "999")
    read_anew.clear()
    save(data, an_import(ReviewDetails(title="Made up second", year=2022), TABLE.replace("time", "hours")))
    assert len(read_anew) == 2
