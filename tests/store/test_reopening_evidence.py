"""Another evidence file takes the place of the present one while the library is open."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import Colour, Note
from qicbrowser.services.changes import store
from qicbrowser.services.citations.citations import attached
from qicbrowser.services.search.search import search
from qicbrowser.store.library import Library
from qicbrowser.store.user.note_filter import NoteFilter
from tests.messages import reader_error

THEME = "zamboni2020/5/friendly-competition"
STUDY = "zamboni2020/ref/46"
MOMENT = "2026-01-01T00:00:00.000Z"


def write_note(library: Library, record_key: str = THEME) -> None:
    with library.change():
        library.notes.put(Note("1", record_key, record_key, None, "made up", Colour.PINK, MOMENT, MOMENT))


def titles(library: Library) -> list[str | None]:
    """The titles of the themes that notes are on; None where the evidence does not have it."""
    lists = library.note_lists()
    lists.refresh()
    return [line.title for line in lists.list(NoteFilter()).lines(0, 9) if line]


def test_everything_is_read_from_the_new_file(library: Library, evidence_file: Path, large_evidence: Path) -> None:
    assert library.evidence.is_small
    assert [review.key for review in library.evidence.reviews()] == ["zamboni2020"]
    assert library.evidence.facts().themes == 4
    found = search(library, "competition").count().number
    assert found > 0
    library.reopen_evidence(large_evidence)
    assert library.evidence_file == large_evidence
    assert library.evidence.facts().themes == 2500
    assert [table.table.title for table in library.evidence.tables()] == ["A long table", "A short table"]
    assert library.evidence.theme(THEME) is None
    first = library.evidence.theme_lines(1, 1)[0]
    assert search(library, first.title.split()[0]).has(first.key)
    assert len(library.export_rows().tables([1, 2400])) == 2
    library.reopen_evidence(evidence_file)
    assert library.evidence.facts().themes == 4
    assert search(library, "competition").count().number == found


def test_notes_and_citations_lose_their_places_and_find_them_again(
    library: Library, evidence_file: Path, large_evidence: Path
) -> None:
    write_note(library)
    store(library, [attached(library, STUDY, {"title": "Made up"}, "by hand")])
    assert search(library, "note:made").has(THEME)
    assert titles(library) == ["Friendly competition"]
    library.reopen_evidence(large_evidence)
    assert titles(library) == [None]
    assert [citation.reference_key for citation in library.citations.of_no_reference()] == [STUDY]
    assert not search(library, "note:made competition").has(THEME)
    library.reopen_evidence(evidence_file)
    assert titles(library) == ["Friendly competition"]
    assert library.citations.of_no_reference() == ()
    assert search(library, "note:made competition").has(THEME)


def test_a_file_that_cannot_be_used_leaves_the_present_one(
    library: Library, evidence_file: Path, tmp_path: Path
) -> None:
    damaged = tmp_path / "damaged.sqlite"
    damaged.write_bytes(evidence_file.read_bytes()[:100])
    for path in (damaged, tmp_path / "missing.sqlite"):
        with pytest.raises(ReaderError):
            library.reopen_evidence(path)
        assert library.evidence_file == evidence_file
        assert search(library, "competition").count().number > 0


def test_what_is_being_read_is_not_taken_away(library: Library, large_evidence: Path) -> None:
    keys = library.evidence.keys_of_themes()
    first = next(keys)
    with reader_error("is being read"):
        library.reopen_evidence(large_evidence)
    assert [first, *keys] == list(library.evidence.keys_of_themes())
    assert library.evidence.facts().themes == 4


def test_the_file_is_closed_while_it_is_detached(library: Library, evidence_file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite"
    copy.write_bytes(evidence_file.read_bytes())
    library.reopen_evidence(copy)
    descriptors = Path("/proc/self/fd")
    with library.evidence_detached():
        if descriptors.is_dir():
            assert copy not in [link.resolve() for link in descriptors.iterdir()]
    assert library.evidence.facts().themes == 4


def test_the_libraries_of_all_windows_let_go_of_the_file_while_it_is_replaced(library: Library) -> None:
    other = library.opened_again()
    with library.evidence_detached():
        for each in (library, other):
            for connection in each.connections:
                names = [name for _, name, _ in connection.execute("PRAGMA database_list")]
                assert "evidence" not in names
    assert other.evidence.theme(THEME) == library.evidence.theme(THEME) is not None
    other.close()
    with library.evidence_detached():  # the one that was closed is not asked
        pass
    assert library.evidence.facts().themes == 4


def test_another_connection_sees_what_is_saved_as_a_change_elsewhere(library: Library) -> None:
    other = library.opened_again()
    assert not other.changed_elsewhere()
    write_note(library)
    assert other.changed_elsewhere()
    assert not library.changed_elsewhere()
    assert [note.words for note in other.notes.all()] == ["made up"]
    other.close()


@pytest.mark.parametrize("how", ["moved", "replaced"])
def test_another_connection_is_never_to_another_user_file(library: Library, tmp_path: Path, how: str) -> None:
    write_note(library)
    aside = library.user_file.rename(tmp_path / "aside.sqlite")
    if how == "replaced":
        library.user_file.write_bytes(aside.read_bytes())
    with reader_error("No other window can be opened on .*moved or deleted meanwhile"):
        library.opened_again()
    assert library.user_file.exists() == (how == "replaced")
    library.user_file.unlink(missing_ok=True)
    aside.rename(library.user_file)
    other = library.opened_again()
    assert [note.words for note in other.notes.all()] == ["made up"]
    other.close()


def test_a_file_of_a_newer_version_can_be_read_on_another_connection(evidence_file: Path, tmp_path: Path) -> None:
    user_file = tmp_path / "newer.sqlite"
    with Library(evidence_file, user_file) as library:
        write_note(library)
    with closing(sqlite3.connect(user_file)) as file:
        file.execute("PRAGMA user_version = 99")
    with Library(evidence_file, user_file) as library:
        assert library.read_only
        other = library.opened_again()
        assert other.read_only
        assert [note.words for note in other.notes.all()] == ["made up"]
        other.close()


def test_a_library_that_reads_another_file_leaves_that_of_the_other_window(
    library: Library, evidence_file: Path, large_evidence: Path
) -> None:
    other = library.opened_again()
    library.reopen_evidence(large_evidence)
    assert library.evidence.facts().themes == 2500
    assert other.evidence.facts().themes == 4
    assert other.evidence_file == evidence_file
    other.close()
