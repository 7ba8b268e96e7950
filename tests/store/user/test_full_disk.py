"""A full disk: nothing that was there is lost, the message says what to do, and all goes on when there is room."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from qicbrowser.domain.records import Colour, Note
from qicbrowser.services.backups import restore
from qicbrowser.store.library import Library
from qicbrowser.store.schema import USER_VERSION
from qicbrowser.store.user.backups import Backups
from qicbrowser.wording.english import words
from tests.messages import reader_error
from tests.sql import run_sql

full_disk = pytest.importorskip("tests.full_disk", reason="needs POSIX limits", exc_type=ImportError)

STORED = Path(__file__).parents[2] / "data"
MOMENT = datetime(2026, 7, 15, tzinfo=UTC)


@pytest.fixture(params=["disk", "limit"])
def disk(request: pytest.FixtureRequest, tmp_path: Path) -> "Iterator[full_disk.SmallDisk]":
    with full_disk.small_disk(tmp_path / "disk", request.param) as small:
        yield small


def note(note_id: str, words: str) -> Note:
    return Note(note_id, "r", "r", None, words, Colour.PINK, "2026", "2026")


def add(library: Library, *notes: Note) -> None:
    with library.change():
        for each in notes:
            library.notes.put(each)


def sound(path: Path, version: int = USER_VERSION) -> bool:
    with closing(sqlite3.connect(path)) as file:
        return [*file.execute("PRAGMA integrity_check"), *file.execute("PRAGMA user_version")] == [("ok",), (version,)]


@pytest.mark.parametrize("text", ["few", "many words " * 5000])
def test_what_is_saved_when_there_is_no_room_can_be_saved_when_there_is(
    text: str, disk: "full_disk.SmallDisk", evidence_file: Path
):
    with Library(evidence_file, disk.folder / "user.sqlite") as library:
        add(library, note("1", "before"))
        disk.fill()
        for _ in range(3):
            with reader_error("could not be written") as refusal:
                add(library, note("2", text))
            assert "full" in words(refusal.value.hint)
            assert library.notes.all() == (note("1", "before"),)
        disk.empty()
        add(library, note("2", text))
    assert sound(library.user_file)
    with Library(evidence_file, library.user_file) as library:
        assert library.notes.all() == (note("1", "before"), note("2", text))


def test_a_backup_on_a_full_disk_leaves_nothing_and_is_made_once_there_is_room(
    disk: "full_disk.SmallDisk", evidence_file: Path
):
    with Library(evidence_file, disk.folder / "user.sqlite") as library:
        backups = Backups(library.user_file)
        add(library, note("1", "before"))
        first = backups.make(MOMENT)
        add(library, note("2", "many words " * 2000))
        disk.fill(8192)
        with reader_error("No backup of your notes was made") as refusal:
            backups.make(MOMENT)
        assert "space on the disk" in words(refusal.value.hint)
        assert list(backups.folder.iterdir()) == [first.path]
        with reader_error("No backup of your notes was made"):
            restore(library, backups, first, MOMENT)
        assert len(library.notes.all()) == 2
        disk.empty()
        assert backups.make(MOMENT).notes == 2


def test_a_restore_without_room_leaves_what_there_was(disk: "full_disk.SmallDisk", evidence_file: Path):
    with Library(evidence_file, disk.folder / "user.sqlite") as library:
        backups = Backups(library.user_file)
        add(library, note("1", "many words " * 2000))
        large = backups.make(MOMENT)
        with library.change():
            library.notes.remove("1")
        add(library, note("2", "present"))
        backups.make(MOMENT)
        run_sql(library.user_file, "VACUUM")  # so that there is to be written more than there is
        disk.fill()
        with reader_error("could not be written"):
            restore(library, backups, large, MOMENT)
        assert library.notes.all() == (note("2", "present"),)
        disk.empty()
        assert sound(library.user_file)
        restore(library, backups, large, MOMENT)
        assert len(library.notes.all()[0].words) == 22_000


@pytest.mark.parametrize("version", range(1, USER_VERSION))
@pytest.mark.parametrize("backup", [False, True], ids=["nor for a backup", "but for a backup"])
def test_a_file_of_an_earlier_version_for_which_there_is_no_room_is_shown(
    backup: bool, version: int, disk: "full_disk.SmallDisk", evidence_file: Path
):
    path = Path(shutil.copyfile(STORED / f"user_{version}.sqlite", disk.folder / "user.sqlite"))
    disk.fill(path.stat().st_size if backup else 4096)
    for _ in range(2):
        with Library(evidence_file, path) as library:
            (notice,) = library.notices
            told = words(notice)
            assert "by an earlier version" in told
            assert "disk" in told
            assert len(library.notes.all()) == 3
            with reader_error("[Nn]othing can be saved"):
                add(library, note("9", "mine"))
        assert len(Backups(path).all()) == backup
    disk.empty()
    assert sound(path, version)
    with Library(evidence_file, path) as library:
        assert (library.notices, library.read_only, len(library.notes.all())) == ((), False, 3)
        add(library, note("9", "mine"))
    assert sound(path)
    assert Backups(path).all()


def test_a_file_cannot_be_created_on_a_full_disk(disk: "full_disk.SmallDisk", evidence_file: Path):
    path = disk.folder / "user.sqlite"
    disk.fill()
    with reader_error("cannot be opened") as refusal:
        Library(evidence_file, path)
    assert "full" in words(refusal.value.hint)
    disk.empty()
    Library(evidence_file, path).close()
    assert sound(path)
