"""The made-up evidence that is measured with is evidence: it opens, holds together, and is the same each time."""

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from benchmarks import synthetic

from qicbrowser.domain.source_table import read_table
from qicbrowser.store.library import Library

THEMES = 300
TABLES = ("theme", "passage", "appraisal", "reference", "cell", "source_table")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("made") / "qic.sqlite"
    synthetic.write(path, THEMES, seed=1)
    return path


@pytest.fixture
def rows(made: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(made)) as connection:
        yield connection


def test_it_opens_as_a_library_that_says_how_much_it_holds(made: Path, tmp_path: Path):
    with Library(made, tmp_path / "data" / "user.sqlite") as library:
        facts = library.evidence.facts()
        assert (facts.themes, facts.references) == (THEMES, 15)
        assert facts.appraisals == THEMES * 7
        (review,) = library.evidence.reviews()
        assert (review.key, review.title) == ("synthetic", "A made-up review for measuring")


def test_it_holds_together_and_counts_right(rows: sqlite3.Connection):
    assert rows.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert rows.execute("PRAGMA foreign_key_check").fetchall() == []
    held = {table: rows.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in TABLES}
    wanted = (THEMES, THEMES * 10, THEMES * 7, 15, THEMES * 7, 1)
    assert held == dict(zip(TABLES, wanted, strict=True))
    by_role = dict(rows.execute("SELECT role, count(*) FROM passage GROUP BY role"))
    assert by_role == {role: THEMES * count for role, count in synthetic.ROLES.items()}
    assert rows.execute("SELECT first_place, themes FROM source_table").fetchall() == [(1, THEMES)]
    graded = "SELECT count(DISTINCT stream_key), count(DISTINCT grade_key) FROM appraisal"
    assert rows.execute(graded).fetchone() == (2, 3)


def test_its_cells_say_what_its_passages_and_appraisals_say():
    themes = list(synthetic.MadeUpThemes(synthetic.made_vocabulary(1), 15, 50, "1/1"))
    names = [column.name for column in synthetic.COLUMNS]
    rows = [[cell.text for cell in theme.rows[0].cells] for theme in themes]
    read = read_table("1", "", synthetic.GRADES, synthetic.COLUMNS, [names, *rows])
    assert read.problems == ()
    for theme, again in zip(themes, read.draft.themes, strict=True):
        assert (again.title, again.printed_studies) == (theme.title, theme.printed_studies)
        assert again.statements == theme.statements
        assert again.evidence == theme.evidence


def test_what_a_reader_would_type_is_among_its_words(rows: sqlite3.Connection):
    for word in ("competition", "between", "hospitals"):
        found = rows.execute("SELECT count(*) FROM record_index WHERE record_index MATCH ?", [word]).fetchone()[0]
        assert 0 < found < THEMES


def test_the_same_seed_gives_the_same_content_and_another_gives_other(made: Path, tmp_path: Path):
    for name, seed in (("again", 1), ("other", 2)):
        synthetic.write(tmp_path / name, THEMES, seed)
    assert content(made) == content(tmp_path / "again")
    assert content(made) != content(tmp_path / "other")


def test_tables_follow_one_another_when_one_is_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(synthetic, "LARGEST_TABLE", 12)
    synthetic.write(tmp_path / "qic.sqlite", 30, seed=1)
    with closing(sqlite3.connect(tmp_path / "qic.sqlite")) as rows:
        tables = rows.execute("SELECT number, first_place, themes FROM source_table ORDER BY number").fetchall()
        assert tables == [(1, 1, 12), (2, 13, 12), (3, 25, 6)]
        placed = rows.execute("SELECT table_key, min(place), count(*) FROM theme GROUP BY 1 ORDER BY 2").fetchall()
        assert placed == [(f"synthetic/{number}", first, themes) for number, first, themes in tables]


def content(path: Path) -> str:
    """All rows and indexed words of a file, in brief."""
    digest = hashlib.sha256()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE VIRTUAL TABLE temp.indexed USING fts5vocab (main, record_index, instance)")
        for table in (*TABLES, "meta", "review", "temp.indexed"):
            for row in sorted(connection.execute(f"SELECT * FROM {table}")):
                digest.update(repr(row).encode())
    return digest.hexdigest()
