"""Bytes that are not text in one row of the reader's file: everything else is used as before, and nothing is lost."""

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from qicbrowser.cli.main import cli
from qicbrowser.domain.analysis.labels import Label
from qicbrowser.domain.analysis.scenarios import Scenario
from qicbrowser.domain.analysis.sites import Mark, Site, SiteMark
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import Citation, Note, SavedSearch, Setting
from qicbrowser.paths import data_folder
from qicbrowser.services.changes import Change, store
from qicbrowser.services.notes.annotate import Target, annotate, deleted, reworded, star_toggled
from qicbrowser.services.search.completion import completions
from qicbrowser.services.search.search import search
from qicbrowser.store.library import Library
from qicbrowser.store.schema import INTEGER_COLUMNS, USER_TABLES, USER_VERSION
from qicbrowser.store.user.errors import check_marker
from qicbrowser.store.user.note_filter import NoteCategory, NoteFilter
from qicbrowser.wording.english import words
from tests.messages import reader_error

COMPETITION = "zamboni2020/5/friendly-competition"
PLATFORM = "zamboni2020/5/platform-for-capacity-building"
STUDY = "zamboni2020/ref/69"
TEXTS = [
    (table, column)
    for table, columns in USER_TABLES[USER_VERSION].items()
    for column in columns
    if column not in INTEGER_COLUMNS
]
ALL_TEXTS = pytest.mark.parametrize(("table", "column"), TEXTS, ids=[".".join(each) for each in TEXTS])


def fill(library: Library) -> None:
    """Two of everything, of which the first is going to be damaged."""
    text = library.evidence.theme(COMPETITION).title
    notes = [
        annotate(library, Target(COMPETITION, COMPETITION, None), "zither first", tags=("early",)),
        annotate(library, Target(PLATFORM, PLATFORM, None), "zither second", tags=("late",)),
        star_toggled(library, PLATFORM).after,
    ]
    assert text
    with library.change():
        for note in notes:
            library.notes.put(note._replace(creator="Doe A"))
        library.notes.put(deleted(notes[1])._replace(id="gone"))
        for query, name in (("zither", "First"), ("lute", None)):
            library.searches.put(SavedSearch(query, name, "2026"))
        for name in ("first", "second"):
            library.settings.put(Setting(name, "made up"))
        for key in (STUDY, "zamboni2020/ref/46"):
            library.citations.put(Citation(key, '{"title": "Made up"}', "a test", "2026"))
        for name, factor in (("first", 1), ("second", 2)):
            library.labels.put(Label(name, name, "made up", (f"{COMPETITION}/enabler/{factor}",), "2026", "2026"))
            library.scenarios.put(Scenario(name, name, "zamboni2020/5", (STUDY,), "2026", "2026"))
            library.sites.put(Site(name, name, "2026", "2026"))
            library.site_marks.put(SiteMark(name, f"{COMPETITION}/enabler/1", Mark.ABSENT, "made up", "2026"))


@pytest.fixture
def path(evidence_file: Path, tmp_path: Path) -> Path:
    path = tmp_path / "data" / "user.sqlite"
    with Library(evidence_file, path) as library:
        fill(library)
    return path


def damage(path: Path, table: str, column: str, row: int = 1) -> None:
    """Put a byte that is in no UTF-8 behind a text."""
    anchor = dict.fromkeys(("quote", "prefix", "suffix"), "''") | {"start": "0"}
    values = anchor if column in anchor else {}
    values[column] = f"CAST(CAST(coalesce({column}, '') AS BLOB) || x'ff' AS TEXT)"
    with closing(sqlite3.connect(path)) as file, file:
        changed = ", ".join(f"{name} = {value}" for name, value in values.items())
        file.execute(f"UPDATE {table} SET {changed} WHERE rowid = {row}")


READS: dict[str, Callable[[Library], object]] = {
    "search": lambda library: search(library, "second").count().number == 1,
    "search for a tag": lambda library: search(library, "tag:late").count().number == 1,
    "index": lambda library: library.index_notes(10.0),
    "note": lambda library: [note.words for note in library.notes.of_record(PLATFORM)] == ["zither second"],
    "notes": lambda library: any(note.words == "zither second" for note in library.notes.all()),
    "bin": lambda library: NoteCategory.DELETED in library.note_lists().counts(),
    "tags": lambda library: "late" in library.notes.tags(),
    "star": lambda library: PLATFORM in library.notes.starred(),
    "records": lambda library: PLATFORM in library.notes.keys_of_records(),
    "counts": lambda library: library.notes.counts().get(PLATFORM) == 1,
    "lines": lambda library: "zither second" in [line.note.words for line in lines(library) if line],
    "listed tags": lambda library: lines(library) and "late" in library.note_lists().tags(NoteCategory.NOTES),
    "completion": lambda library: any("late" in each.text for each in completions(library, "tag:la", 6)),
    "citation": lambda library: library.citations.get("zamboni2020/ref/46") is not None,
    "citations": lambda library: len(library.citations.all()) == 2,
    "citations without a reference": lambda library: len(library.citations.of_no_reference()) in (0, 1),
    "authors": lambda library: library.citations.authors_and_years() == ((), frozenset()),
    "saved searches": lambda library: len(library.searches.saved()) in (1, 2),
    "history": lambda library: "lute" in [each.query for each in library.searches.history()],
    "label": lambda library: [label.reason for label in library.labels.all()][1:] == ["made up"],
    "labels": lambda library: len(library.labels.all()) == 2,
    "scenario": lambda library: [each.left_out for each in library.scenarios.all()][1:] == [(STUDY,)],
    "scenarios": lambda library: len(library.scenarios.all()) == 2,
    "site": lambda library: library.sites.get("second") is not None,
    "sites": lambda library: len(library.sites.all()) == 2,
    "mark": lambda library: [mark.mark for mark in library.site_marks.of_site("second")] == [Mark.ABSENT],
    "marks": lambda library: len(library.site_marks.all()) == 2,
    "setting": lambda library: library.settings.get("second") == Setting("second", "made up"),
}


def lines(library: Library) -> list:
    library.note_lists().refresh()
    found = library.note_lists().list(NoteFilter())
    return list(found.lines(0, len(found.ids)))


@ALL_TEXTS
def test_everything_else_is_read_and_the_damage_reported(
    table: str, column: str, path: Path, evidence_file: Path
) -> None:
    damage(path, table, column)
    with Library(evidence_file, path) as library:
        for _ in range(2):
            assert [name for name, read in READS.items() if not read(library)] == []
        assert not library.check()
        assert "Bytes that are not text were found in " in words(library.damage())
        named = {"search": "the search “zither", "setting": "the setting “first", "citation": "the citation of "}
        named |= {"label": "the label “first", "scenario": "the scenario “first", "site": "the site “first"}
        named |= {"site_mark": "the mark of a factor of "}
        assert named.get(table, "a note on ") in words(library.damage())
        assert "it sets the damaged file aside" in words(library.damage())
    assert check_marker(path).exists()


@ALL_TEXTS
def test_the_next_start_repairs_it_and_the_damaged_file_stays(
    table: str, column: str, path: Path, evidence_file: Path
) -> None:
    damage(path, table, column)
    with Library(evidence_file, path) as library:
        library.check()
        before = rows(path)
    damaged = path.read_bytes()
    with Library(evidence_file, path) as library:
        (notice,) = library.notices
        told = words(notice)
        notes = "1 note was" if column == "deleted" else "2 notes were"
        assert f"{notes} recovered from it. 1 entry contained bytes that are not text" in told
        assert "could not be used" not in told
        assert library.check()
        assert library.damage() is None
    (aside,) = path.parent.glob("user-damaged-*.sqlite")
    assert aside.read_bytes() == damaged
    after = rows(path)
    expected = [[value.decode(errors="replace") for value in row] for row in before]
    added = []
    if (table, column) in (("site", "id"), ("site_mark", "site_id")):  # a site without a name for the mark
        added = [row for row in after if row[0] == "site" and not row[2]]
        assert [row[1] for row in added] == ["first" if table == "site" else "first�"]
    rest = [row for row in after if row not in added]
    if column == "id":
        assert [row[:1] + row[2:] for row in rest] == [row[:1] + row[2:] for row in expected]
        assert len(next(row for row in rest if row[0] == table)[1]) == 36
    else:
        assert rest == expected


def rows(path: Path) -> list[list]:
    """All rows of all tables in the order of writing; values as bytes where the file is damaged."""
    found = []
    with closing(sqlite3.connect(path)) as file:
        file.text_factory = bytes
        for table, columns in USER_TABLES[USER_VERSION].items():
            texts = ", ".join(f"CAST(coalesce({column}, '') AS TEXT)" for column in columns)
            found += [[table.encode(), *row] for row in file.execute(f"SELECT {texts} FROM {table} ORDER BY rowid")]
    try:
        return [[value.decode() for value in row] for row in found]
    except UnicodeDecodeError:
        return found


@pytest.mark.parametrize("column", ["words", "tags", "created"])
def test_a_damaged_note_is_not_overwritten_before_the_file_is_kept(
    column: str, path: Path, evidence_file: Path
) -> None:
    damage(path, "note", column)
    with Library(evidence_file, path) as library:
        first = next(note for note in library.notes.all() if note.record_key == COMPETITION)
        second = next(note for note in library.notes.all() if note.record_key == PLATFORM)
        before = rows(path)
        with reader_error("contains bytes that are not text") as told:
            store(library, [Change(first, reworded(first, "mine"))])
        assert "start it again" in words(told.value.hint)
        assert rows(path) == before
        store(library, [Change(second, reworded(second, "mine"))])
        assert library.notes.get(second.id).words == "mine"
    with Library(evidence_file, path) as library:
        first = library.notes.get(first.id)
        store(library, [Change(first, reworded(first, "mine"))])
        assert sorted(note.words for note in library.notes.all()) == ["mine", "mine"]


COMMANDS = [
    ["search", "second"],
    ["export", "--query", "second", "--notes", "columns"],
    ["export", "--all", "--notes", "only", "--format", "markdown"],
    ["show", PLATFORM],
    ["themes"],
    ["notes", "list"],
    ["notes", "list", "--json"],
    ["notes", "list", "--text", "second"],
    ["notes", "export", "--format", "markdown"],
    ["notes", "export", "--format", "jsonld"],
    ["notes", "add", "46", "a new note"],
    ["references", "list"],
    ["references", "export"],
]


READ_BY_COMMANDS = (
    *(("note", column) for column in ("id", "words", "tags")),
    ("citation", "csl"),
    ("search", "query"),
)


@pytest.mark.parametrize(("table", "column"), READ_BY_COMMANDS)
def test_the_command_line_reports_it_on_standard_error(
    table: str, column: str, path: Path, evidence_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    damage(path, table, column)
    damaged = path.read_bytes()
    monkeypatch.setenv("QICBROWSER_DATA", str(path.parent))
    assert data_folder().user_file == path
    said = 0
    for command in COMMANDS:
        path.write_bytes(damaged)
        check_marker(path).unlink(missing_ok=True)
        done = CliRunner().invoke(cli, command, prog_name="qicbrowser")
        assert done.exit_code == 0, (command, done.output, done.exception)
        assert "�" not in done.stderr
        assert ("Bytes that are not text were found in " in done.stderr) == check_marker(path).exists()
        said += check_marker(path).exists()
    assert said or table == "search"


def test_several_places_are_counted(path: Path, evidence_file: Path) -> None:
    damage(path, "note", "words", 1)
    damage(path, "note", "tags", 2)
    damage(path, "note", "words", 3)
    damage(path, "citation", "csl")
    damage(path, "search", "name")
    with Library(evidence_file, path) as library:
        library.check()
        assert words(library.damage()).startswith(
            "Bytes that are not text were found in a note on “Friendly competition”, a note on “Platform for capacity"
            " building” and the star on “Platform for capacity building”, and in 2 other places. "
        )


@settings(max_examples=60)
@given(data=st.data())
def test_whatever_bytes_a_text_becomes_the_others_are_all_there(
    data: st.DataObject, evidence_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Bytes are changed in the file itself, where the words of some notes stand."""
    path = tmp_path_factory.mktemp("flipped") / "user.sqlite"
    words = {f"note-{n}": f"zither {n:03} " + "made up words " * (1 + n * n) for n in range(24)}
    with Library(evidence_file, path) as library, library.change():
        for name, text in words.items():
            target = Target(PLATFORM, PLATFORM, None)
            library.notes.put(annotate(library, target, text)._replace(id=name, words=text))
    content = bytearray(path.read_bytes())
    hit = data.draw(st.sets(st.sampled_from(sorted(words)), min_size=1, max_size=4), label="hit")
    for name in sorted(hit):
        at = content.index(words[name][:10].encode())
        for offset, byte in data.draw(st.dictionaries(st.integers(0, 9), st.integers(0, 255), min_size=1)).items():
            content[at + offset] = byte
    path.write_bytes(content)
    left = set(words.items()) - {(name, words[name]) for name in hit}
    with Library(evidence_file, path) as library:
        assert left <= {(note.id, note.words) for note in library.notes.all()}
        assert len(library.notes.all()) == 24
        assert search(library, "made up words note:words").count().number == 1
        assert len([line for line in lines(library) if line]) == 24
        whole = library.check()
        assert whole == (library.damage() is None)
    with Library(evidence_file, path) as library:
        assert library.recovered == (not whole)
        assert left <= {(note.id, note.words) for note in library.notes.all()}
        assert len(library.notes.all()) == 24
        assert library.check()


@settings(max_examples=60)
@given(flips=st.dictionaries(st.floats(0, 1, exclude_max=True), st.integers(0, 255), min_size=1, max_size=30))
def test_any_bytes_anywhere_end_in_a_library_or_an_error_in_words(
    flips: dict[float, int], path: Path, evidence_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    content = bytearray(path.read_bytes())
    for place, byte in flips.items():
        content[int(place * len(content))] = byte
    broken = tmp_path_factory.mktemp("broken") / "user.sqlite"
    broken.write_bytes(content)
    for _ in range(2):
        try:
            library = Library(evidence_file, broken)
        except ReaderError:
            return
        with library:
            for read in READS.values():
                with suppress(ReaderError):
                    read(library)
            library.check()
            assert library.damage() is None or words(library.damage())


def test_the_notes_of_this_file_are_those_of_the_test(path: Path, evidence_file: Path) -> None:
    with Library(evidence_file, path) as library:
        assert [name for name, read in READS.items() if not read(library)] == []
        assert all(isinstance(note, Note) for note in library.notes.all())
        assert library.check()
        assert library.damage() is None
