"""An import is written beside the library and compared with it before it is put in its place."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from qicbrowser.domain.anchors import anchor
from qicbrowser.domain.progress import CancelledError
from qicbrowser.domain.records import Colour, Note, Role, Span
from qicbrowser.domain.tables.grid import Grid, ReviewDetails, TableFile
from qicbrowser.domain.tables.guess import first_recipe
from qicbrowser.domain.tables.sources import ImportPlan, TablePlan
from qicbrowser.paths import DataFolder
from qicbrowser.services.importing.differences import DifferenceKind, DifferentLine
from qicbrowser.services.importing.library_writing import contents_of, put_in_place, save
from qicbrowser.services.importing.preparing import PreparedImport, WantedImport, prepare_import
from qicbrowser.services.importing.sources import read_content
from qicbrowser.store.library import Library
from tests.services.importing.conftest import RECIPE, REVIEW, TABLE, Importing

MOMENT = "2026-01-01T00:00:00.000Z"
TRUST = "doe2021/table/made-up-trust"
TWO_TABLES = """<table><caption>Table 1. Made-up first</caption><tr><th>Theme</th><th>Barriers</th></tr>
<tr><td>{first}</td><td>Nobody had met</td></tr><tr><td>Made-up rest</td><td>No chairs</td></tr></table>
<table><caption>Table 2. Made-up second</caption><tr><th>Theme</th><th>Barriers</th></tr>
<tr><td>{second}</td><td>No time at all</td></tr><tr><td>Made-up bread</td><td>No oven</td></tr></table>"""


def wanted(text: str, *places: int, name: str = "table.csv", review: ReviewDetails = REVIEW) -> WantedImport:
    content = text.encode()
    file = read_content(name, content)
    plans = tuple(TablePlan(place, _recipe(file.tables[place], file)) for place in places or (0,))
    return WantedImport(file, content, ImportPlan(review, plans))


def _recipe(grid: Grid, file: TableFile):
    return RECIPE if file.name == "table.csv" else first_recipe(grid, file.references)


def prepare(data: DataFolder, library: Library, wish: WantedImport) -> PreparedImport:
    return prepare_import(data, library.evidence_file, library.notes.all(), wish)


def write_note(library: Library, note_id: str, text_key: str, words: str = "") -> None:
    text = library.evidence.text(text_key) or ""
    start = text.find(words)
    mark = anchor(text, Span(start, start + len(words))) if words else None
    record = TRUST if text_key.startswith(TRUST) else text_key
    with library.change():
        library.notes.put(Note(note_id, record, text_key, mark, "mine", Colour.PINK, MOMENT, MOMENT))


def test_a_new_table_replaces_nothing(data: DataFolder, library: Library) -> None:
    new = prepare(data, library, wanted(TABLE))
    assert (new.replaces, new.differences, new.losing) == (False, (), ())
    assert not data.library_file.exists()
    assert put_in_place(data, new.new, library)
    new.close()
    assert not new.new.path.exists()
    assert library.evidence.theme(TRUST) is not None


def test_a_changed_file_says_what_differs_and_which_notes_would_lose_their_places(
    data: DataFolder, library: Library, an_import: Importing
) -> None:
    save(data, an_import(), library)
    write_note(library, "1", f"{TRUST}/barrier/1", "Nobody")
    write_note(library, "2", f"{TRUST}/enabler/1", "Everybody")
    write_note(library, "3", "doe2021/table/made-up-time")
    changed = TABLE.replace("Nobody had met", "No one had met").replace("[2],3", "[2],9").replace("time,", "hours,")
    new = prepare(data, library, wanted(changed))
    assert new.replaces
    assert [(each.kind, each.title) for each in new.differences] == [
        (DifferenceKind.WORDS, "Made-up trust"),
        (DifferenceKind.EVIDENCE, "Made-up trust"),
        (DifferenceKind.ADDED, "Made-up hours"),
        (DifferenceKind.REMOVED, "Made-up time"),
    ]
    words, evidence, *_ = new.differences
    assert words.before == (DifferentLine("Nobody had met", Role.BARRIER),)
    assert words.after == (DifferentLine("No one had met", Role.BARRIER),)
    assert (evidence.before, evidence.after) == ((DifferentLine("3"),), (DifferentLine("9"),))
    assert [note.id for note in new.losing] == ["1", "3"]
    assert new.unplaced == 2
    assert library.evidence.theme("doe2021/table/made-up-time") is not None, "nothing is stored yet"
    assert put_in_place(data, new.new, library)
    assert library.evidence.theme("doe2021/table/made-up-time") is None
    (review,) = contents_of(data).reviews
    assert [source.position for source in review.sources] == [1]
    save(data, new.change.reverse, library)
    assert library.evidence.theme("doe2021/table/made-up-time") is not None
    new.close()


def test_a_note_that_was_unplaced_before_is_not_lost_by_an_import(data: DataFolder, library: Library) -> None:
    with library.change():
        library.notes.put(Note("1", TRUST, f"{TRUST}/barrier/9", None, "", Colour.PINK, MOMENT, MOMENT))
        library.notes.put(Note("2", "doe2021/gone", "doe2021/gone", None, "", Colour.PINK, MOMENT, MOMENT))
    new = prepare(data, library, wanted(TABLE))
    assert (new.losing, new.unplaced) == ((), 1)
    new.close()


def test_the_other_tables_of_the_file_stay_where_one_is_imported_anew(data: DataFolder, library: Library) -> None:
    both = wanted(TWO_TABLES.format(first="Made-up one", second="Made-up two"), 0, 1, name="two.html")
    first = prepare(data, library, both)
    put_in_place(data, first.new, library)
    changed = TWO_TABLES.format(first="Made-up other", second="Made-up third")
    new = prepare(data, library, wanted(changed, 1, name="renamed.html"))
    assert new.replaces
    assert [(each.kind, each.title) for each in new.differences] == [
        (DifferenceKind.ADDED, "Made-up third"),
        (DifferenceKind.REMOVED, "Made-up two"),
    ]
    put_in_place(data, new.new, library)
    titles = [library.evidence.title_of(key) for key in library.evidence.keys_of_themes() if key.startswith("doe2021")]
    assert titles == ["Made-up one", "Made-up rest", "Made-up third", "Made-up bread"]
    again = prepare(data, library, wanted(changed, 0, 1, name="renamed.html"))
    assert [each.title for each in again.differences] == ["Made-up other", "Made-up one"]
    put_in_place(data, again.new, library)
    (review,) = contents_of(data).reviews
    assert [source.file_name for source in review.sources] == ["renamed.html"]


@pytest.mark.parametrize("after", [0, 2, 4])
def test_a_cancelled_import_leaves_nothing(
    data: DataFolder, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    calls = []

    def cancelling(done: int, total: int) -> None:
        calls.append((done, total))
        if len(calls) > after:
            raise CancelledError

    with pytest.raises(CancelledError):
        prepare_import(data, library.evidence_file, (), wanted(TABLE), cancelling)
    assert len(calls) == after + 1
    assert not data.library_file.exists()
    assert list(folder.iterdir()) == []


def test_progress_counts_the_themes_that_are_written(data: DataFolder, library: Library) -> None:
    calls: list[tuple[int, int]] = []
    new = prepare_import(data, library.evidence_file, (), wanted(TABLE), lambda *at: calls.append(at))
    with closing(sqlite3.connect(new.new.path)) as file:
        (themes,) = file.execute("SELECT count(*) FROM theme").fetchone()
    assert calls[-themes:] == [(number, themes) for number in range(themes)]
    new.close()
