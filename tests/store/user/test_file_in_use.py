"""The reader's file while another program holds, empties or upgrades it: each fault has a type and a sentence."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from qicbrowser.domain.query.parsing import parse
from qicbrowser.domain.records import Colour, Note
from qicbrowser.store.library import Library
from qicbrowser.store.user.errors import LockedError, UnreadableNowError
from qicbrowser.store.user.note_filter import NoteCategory
from qicbrowser.store.user.open_file import inode, open_again
from tests.messages import reader_error

KEY = "zamboni2020/5/friendly-competition"

READS: dict[str, Callable[[Library], object]] = {
    "notes": lambda library: library.notes.of_record(KEY),
    "citations": lambda library: library.citations.all(),
    "a list": lambda library: library.note_lists().refresh(),
    "tags of a list": lambda library: library.note_lists().tags(NoteCategory.NOTES),
    "a search": lambda library: list(library.matching(parse("zither")).rows()),
}


def note(name: str) -> Note:
    return Note(name, KEY, KEY, None, "zither", Colour.GREEN, "1", "1")


def add(library: Library, name: str) -> None:
    with library.change():
        library.notes.put(note(name))


@pytest.fixture
def opened(evidence_file: Path, tmp_path: Path) -> Iterator[Library]:
    with Library(evidence_file, tmp_path / "user.sqlite", busy_seconds=0) as library:
        add(library, "first")
        library.note_lists().refresh()
        list(library.matching(parse("zither")).rows())
        library.changed_elsewhere()
        yield library


@pytest.fixture
def other(opened: Library) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(opened.user_file, isolation_level=None)) as connection:
        yield connection


@pytest.mark.parametrize("read", READS.values(), ids=READS)
def test_what_a_lock_keeps_from_being_read_can_be_read_after_it(
    read: Callable[[Library], object], opened: Library, other: sqlite3.Connection
) -> None:
    before = read(opened)
    assert not opened.changed_elsewhere()
    other.execute("BEGIN EXCLUSIVE")
    with reader_error("cannot be read: database is locked", UnreadableNowError):
        read(opened)
    assert opened.was_locked
    other.execute("ROLLBACK")
    assert opened.changed_elsewhere()
    assert not opened.was_locked
    assert not opened.changed_elsewhere()
    assert read(opened) == before
    add(opened, "second")
    assert len(opened.notes.all()) == 2


def test_a_lock_seen_while_looking_for_changes_is_remembered(opened: Library, other: sqlite3.Connection) -> None:
    other.execute("BEGIN EXCLUSIVE")
    assert not opened.changed_elsewhere()
    other.execute("ROLLBACK")
    assert opened.changed_elsewhere()


def test_a_change_refused_because_of_a_lock_has_a_type_of_its_own(opened: Library, other: sqlite3.Connection) -> None:
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(LockedError) as raised:
        add(opened, "second")
    assert not isinstance(raised.value, UnreadableNowError)
    assert READS["notes"](opened) == (note("first"),)


def test_a_file_that_a_newer_version_has_upgraded_meanwhile_is_no_longer_written(
    opened: Library, other: sqlite3.Connection
) -> None:
    other.execute("PRAGMA user_version = 99")
    with reader_error("newer version"):
        add(opened, "second")
    assert opened.notes.all() == (note("first"),)


@pytest.mark.parametrize("how", ["emptied", "stripped of its table"])
def test_a_file_that_lost_its_tables_meanwhile_is_explained(
    how: str, opened: Library, other: sqlite3.Connection
) -> None:
    if how == "emptied":
        os.truncate(opened.user_file, 0)
    else:
        other.execute("DROP TABLE note")
    for use in (READS["notes"], READS["a list"], READS["a search"], lambda library: add(library, "second")):
        with reader_error("emptied or altered the file while it was open"):
            use(opened)


def test_the_evidence_can_be_read_while_the_readers_file_cannot(opened: Library, other: sqlite3.Connection) -> None:
    other.execute("BEGIN EXCLUSIVE")
    theme = opened.evidence.theme(KEY)
    assert theme is not None
    assert theme.key == KEY
    assert opened.evidence.words.title_of(KEY) == theme.title
    assert not opened.was_locked


@pytest.mark.parametrize("how", ["emptied", "damaged", "of an earlier version", "locked"])
def test_a_file_that_is_opened_again_is_left_as_it_is(how: str, opened: Library, other: sqlite3.Connection) -> None:
    """Another connection sets up, migrates and recovers nothing, whatever the file has become meanwhile."""
    path = opened.user_file
    if how in ("emptied", "damaged"):
        path.write_bytes(b"" if how == "emptied" else bytes(8192))
    else:
        other.execute("PRAGMA user_version = 2" if how == "of an earlier version" else "BEGIN EXCLUSIVE")
    before = path.read_bytes()
    with reader_error({"damaged": "not a database", "locked": "locked"}.get(how, "emptied or altered")):
        open_again(path, inode(path))
    assert path.read_bytes() == before
    assert {each.name for each in path.parent.iterdir()} <= {path.name, f"{path.name}-check"}
