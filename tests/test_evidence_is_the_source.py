"""The bundled evidence is the published table: nothing added, nothing lost, and nothing ever written to it."""

import hashlib
import json
import re
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from qicbrowser.domain.query.index_facts import Fact, fact_word
from qicbrowser.domain.records import Role
from qicbrowser.services.building.build import build
from qicbrowser.services.changes import Change, store
from qicbrowser.services.notes.annotate import Target, annotate
from qicbrowser.services.search.search import search
from qicbrowser.store.evidence import row_writing
from qicbrowser.store.evidence.search_texts import REFERENCE_ROWS
from qicbrowser.store.library import Library
from qicbrowser.store.schema import EVIDENCE_ID, EVIDENCE_VERSION
from tests.evidence_content import content, pragma

PROJECT = Path(__file__).parents[1]
SOURCES = PROJECT / "data" / "sources"
PUBLISHED = PROJECT / "tests" / "data" / "zamboni2020-table5-published.txt"
PASSAGE_COLUMNS = ("component", "mechanism", "outcome", "context")


@pytest.fixture
def evidence(evidence_file: Path) -> Iterator[sqlite3.Connection]:
    """The file as any SQLite tool sees it."""
    with closing(sqlite3.connect(evidence_file.as_uri() + "?mode=ro", uri=True)) as connection:
        yield connection


def test_a_fresh_build_of_the_sources_has_the_same_content(evidence: sqlite3.Connection, tmp_path: Path):
    build(SOURCES, tmp_path / "fresh.sqlite")
    with closing(sqlite3.connect(tmp_path / "fresh.sqlite")) as fresh:
        assert content(fresh) == content(evidence)


def test_how_many_themes_are_written_at_a_time_makes_no_difference(
    evidence: sqlite3.Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(row_writing, "_CHUNK", 3)
    build(SOURCES, tmp_path / "fresh.sqlite")
    with closing(sqlite3.connect(tmp_path / "fresh.sqlite")) as fresh:
        assert content(fresh) == content(evidence)


def test_the_cells_under_their_headings_are_the_published_text(evidence: sqlite3.Connection):
    (caption,) = evidence.execute("SELECT 'Table ' || number || ' ' || title FROM source_table")
    (review,) = evidence.execute("SELECT 'From: ' || title FROM review")
    paths = [json.loads(path) for (path,) in evidence.execute("SELECT heading FROM source_column ORDER BY position")]
    levels = range(1, max(map(len, paths)) + 1)
    headings = dict.fromkeys(tuple(path[:level]) for level in levels for path in paths if len(path) >= level)
    cells = evidence.execute(
        "SELECT cell.text FROM cell JOIN theme ON theme.key = theme_key ORDER BY theme.position, cell.position"
    )
    lines = [line for (cell,) in cells for line in (cell.split("\n") if cell else ["\N{NO-BREAK SPACE}"])]
    ours = [*caption, *review, *(path[-1] for path in headings), *lines]
    navigation, *published = PUBLISHED.read_text(encoding="utf-8").split("\n\n")
    assert navigation == "Skip to main content"
    assert ours == published


def test_the_passages_are_the_cells_less_bullets_and_the_word_barrier(evidence: sqlite3.Connection):
    for theme, holds, cell in read_cells(evidence):
        if holds not in PASSAGE_COLUMNS:
            continue
        roles = ("enabler", "barrier") if holds == "context" else (holds,)
        kept = evidence.execute(
            f"SELECT role, text FROM passage WHERE theme_key = ? AND role IN ({', '.join('?' * len(roles))})"
            " ORDER BY role = 'barrier', position",
            (theme, *roles),
        ).fetchall()
        assert all(text in cell for _, text in kept)
        as_published = ["Barrier: " * (role == "barrier") + text for role, text in kept]
        assert as_published == [line.removeprefix("• ") for line in cell.split("\n") if line]


def test_titles_counts_grades_and_studies_are_the_cells_too(library: Library):
    for line in library.evidence.theme_lines():
        theme = library.evidence.theme(line.key)
        title, *_, quantitative, qualitative = (cell.text for cell in theme.cells)
        assert title == f"{theme.title} (N = {theme.printed_studies})"
        for stream, cell in zip(theme.streams, (quantitative, qualitative), strict=True):
            ours: list[str] = []
            for appraisal in (a for a in theme.appraisals if a.stream == stream):
                if appraisal.grade.name not in ours:
                    ours.append(appraisal.grade.name)
                ours.append(str(appraisal.number))
            assert ours == re.findall(r"\w+", cell.lower())


def test_it_holds_as_much_as_the_table(evidence: sqlite3.Connection):
    count = "SELECT (SELECT count(*) FROM {}), (SELECT count(*) FROM {}), (SELECT count(*) FROM {})"
    assert evidence.execute(count.format("theme", "reference", "appraisal")).fetchone() == (4, 13, 27)
    by_role = dict(evidence.execute("SELECT role, count(DISTINCT text) FROM passage GROUP BY role"))
    assert by_role == {"component": 1, "mechanism": 7, "outcome": 3, "enabler": 8, "barrier": 5}


def test_places_follow_the_order_of_the_tree(evidence: sqlite3.Connection):
    themes = evidence.execute("SELECT place, position FROM theme ORDER BY place").fetchall()
    assert themes == [(n, n) for n in range(1, 5)]
    numbers = evidence.execute("SELECT place, number FROM reference ORDER BY place").fetchall()
    assert [place for place, _ in numbers] == list(range(1, 14))
    assert numbers == sorted(numbers, key=lambda row: row[1])


def test_it_counts_itself_truly(evidence: sqlite3.Connection, library: Library):
    meta = dict(evidence.execute("SELECT name, value FROM meta"))
    assert [meta[name] for name in ("schema_version", "themes", "references", "appraisals")] == ["10", "4", "13", "27"]
    facts = library.evidence.facts()
    assert (facts.themes, facts.references, facts.appraisals) == (4, 13, 27)
    assert evidence.execute("SELECT first_place, themes FROM source_table").fetchall() == [(1, 4)]


@pytest.mark.parametrize(
    ("key", "facts"),
    [
        (
            "zamboni2020/5/platform-for-capacity-building",
            {
                Fact.ANY: {""},
                Fact.WITHIN: {"zamboni2020", "zamboni2020/5"},
                Fact.STREAM: {
                    "zamboni2020/5/stream/quantitative-and-mixed-methods",
                    "zamboni2020/5/stream/qualitative-and-review",
                },
                Fact.GRADE: {"zamboni2020/5/grade/low", "zamboni2020/5/grade/medium"},
                Fact.STUDIES: {"0", "1", "2", "3", "4", "5"},
                Fact.YEAR: {"2020"},
                Fact.HAS: {"component", "mechanism", "enabler", "barrier"},
            },
        ),
        (
            "zamboni2020/ref/51",
            {Fact.WITHIN: {"zamboni2020", "zamboni2020/5"}},
        ),
    ],
)
def test_a_record_is_found_by_all_that_is_true_of_it_and_by_nothing_else(
    key: str, facts: dict[Fact, set[str]], evidence: sqlite3.Connection
):
    row = row_of(evidence, key)
    for fact, values in facts.items():
        for value in values:
            assert row in rows_with(evidence, f'fact : "{fact_word(fact, value)}"')
    assert words_of(evidence, row, "fact") == {fact_word(fact, v) for fact, values in facts.items() for v in values}


def test_facts_tell_records_apart(evidence: sqlite3.Connection):
    themes = {row_of(evidence, key) for (key,) in evidence.execute("SELECT key FROM theme")}
    references = {row_of(evidence, key) for (key,) in evidence.execute("SELECT key FROM reference")}
    blank = row_of(evidence, "zamboni2020/5/platform-for-capacity-building")
    assert rows_with(evidence, f'fact : "{fact_word(Fact.ANY)}"') == themes
    assert rows_with(evidence, f'fact : "{fact_word(Fact.WITHIN, "zamboni2020/5")}"') == themes | references
    assert rows_with(evidence, f'fact : "{fact_word(Fact.YEAR, "2020")}"') == themes
    assert rows_with(evidence, f'fact : "{fact_word(Fact.HAS, "outcome")}"') == themes - {blank}
    slugs = ("shared-community-of-practice", "friendly-competition")
    many = {row_of(evidence, f"zamboni2020/5/{slug}") for slug in slugs}
    assert rows_with(evidence, f'fact : "{fact_word(Fact.STUDIES, "6")}"') == many


def test_authors_are_indexed_with_the_themes_of_their_review(evidence: sqlite3.Connection):
    assert rows_with(evidence, "author : ‹schellenberg") == {1, 2, 3, 4}
    assert rows_with(evidence, "zamboni") == set()  # a word sought in all texts is not met by a name


def test_every_theme_rests_on_as_many_studies_as_it_prints(library: Library):
    themes = library.evidence.themes([line.key for line in library.evidence.theme_lines()])
    assert [len(theme.reference_labels) for theme in themes] == [7, 5, 3, 6]
    assert [theme.printed_studies for theme in themes] == [7, 5, 3, 6]
    assert [line.studies for line in library.evidence.theme_lines()] == [7, 5, 3, 6]


def test_a_study_graded_differently_by_stream_keeps_both_grades(library: Library):
    study = library.evidence.reference("zamboni2020/ref/51")
    (capacity,) = (s for s in study.supports if s.theme_title == "Platform for capacity building")
    grades = {stream.name: [grade.name for grade in given] for stream, given in capacity.grades}
    assert grades == {"Quantitative and mixed methods": ["medium"], "Qualitative and review": ["low"]}


def test_a_blank_cell_stays_blank(evidence: sqlite3.Connection, library: Library):
    readable = dict(evidence.execute("SELECT theme, outcome FROM themes_readable"))
    assert len(readable) == 4
    assert [theme for theme, outcome in readable.items() if not outcome] == ["Platform for capacity building"]
    assert library.evidence.theme("zamboni2020/5/platform-for-capacity-building").in_role(Role.OUTCOME) == ()


def test_the_file_is_sound_and_says_what_it_is(evidence: sqlite3.Connection):
    assert [pragma(evidence, name) for name in ("integrity_check", "journal_mode")] == ["ok", "delete"]
    assert evidence.execute("PRAGMA foreign_key_check").fetchall() == []
    assert pragma(evidence, "application_id") == EVIDENCE_ID
    assert pragma(evidence, "user_version") == EVIDENCE_VERSION
    lax = evidence.execute(
        "SELECT name FROM pragma_table_list"
        " WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite%'"
    )
    assert lax.fetchall() == []


def test_it_names_the_checksum_of_its_sources(library: Library):
    sources = (SOURCES / "zamboni2020.toml").read_bytes() + (SOURCES / "zamboni2020-table5.csv").read_bytes()
    assert library.evidence.facts().checksum == hashlib.sha256(sources).hexdigest()


def test_using_it_never_writes_it(tmp_path: Path, evidence_file: Path):
    shipped = evidence_file.read_bytes()
    copy = installed(evidence_file, tmp_path / "program")
    with Library(copy, tmp_path / "data" / "user.sqlite") as library:
        search(library, "competition")
        note = annotate(library, Target("zamboni2020/ref/51", "zamboni2020/ref/51"), "mine")
        store(library, [Change(None, note)])
        with library.change(), pytest.raises(sqlite3.OperationalError, match="readonly"):
            library._connection.execute("UPDATE evidence.theme SET title = 'Ours'")
        assert [file.name for file in copy.parent.iterdir()] == [copy.name]
    assert copy.read_bytes() == shipped == evidence_file.read_bytes()


def test_another_program_that_has_it_open_is_not_in_the_way(tmp_path: Path, evidence_file: Path):
    copy = installed(evidence_file, tmp_path / "program")
    with closing(sqlite3.connect(copy)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with Library(copy, tmp_path / "data" / "user.sqlite") as library:
            assert library.evidence.facts().themes == 4


@pytest.mark.parametrize(
    "name",
    [
        "My programs",
        "100% sure",
        "%20",
        "C# and more",
        "Qualité – 質",
        pytest.param("why?mode=rw", marks=pytest.mark.skipif(sys.platform == "win32", reason="no ? in names there")),
    ],
)
def test_it_opens_in_a_folder_of_any_name(name: str, tmp_path: Path, evidence_file: Path):
    with Library(installed(evidence_file, tmp_path / name), tmp_path / name / "user.sqlite") as library:
        assert library.evidence.facts().themes == 4
    assert sorted(file.name for file in (tmp_path / name).iterdir()) == ["qic.sqlite", "user.sqlite"]


def row_of(connection: sqlite3.Connection, key: str) -> int:
    """A record's row in the index."""
    (row,) = connection.execute(
        "SELECT place FROM theme WHERE key = :key UNION ALL SELECT :references + place FROM reference WHERE key = :key",
        {"key": key, "references": REFERENCE_ROWS},
    )
    return row[0]


def rows_with(connection: sqlite3.Connection, asked: str) -> set[int]:
    return {row for (row,) in connection.execute("SELECT rowid FROM record_index WHERE record_index MATCH ?", [asked])}


def words_of(connection: sqlite3.Connection, row: int, column: str) -> set[str]:
    connection.execute("CREATE VIRTUAL TABLE temp.indexed USING fts5vocab (main, record_index, instance)")
    words = connection.execute("SELECT term FROM temp.indexed WHERE doc = ? AND col = ?", [row, column])
    return {word for (word,) in words}


def read_cells(connection: sqlite3.Connection) -> list[tuple[str, str, str]]:
    return connection.execute(
        "SELECT cell.theme_key, holds, cell.text FROM cell JOIN source_column USING (position)"
    ).fetchall()


def installed(evidence_file: Path, folder: Path) -> Path:
    folder.mkdir()
    return Path(shutil.copy(evidence_file, folder / "qic.sqlite"))


def test_references_say_how_many_themes_rest_on_them(evidence: sqlite3.Connection):
    counted = "(SELECT count(DISTINCT theme_key) FROM appraisal WHERE reference_key = reference.key)"
    said = evidence.execute(f"SELECT number, themes, {counted} FROM reference").fetchall()
    assert len(said) == 13
    assert all(themes == there > 0 for _, themes, there in said)
    assert {number: themes for number, themes, _ in said}[69] == 3
