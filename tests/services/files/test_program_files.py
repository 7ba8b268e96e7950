"""The program's own files are never written over, under whatever name."""

import os
import sys
from pathlib import Path

import pytest

from qicbrowser.services.export.choice import everything
from qicbrowser.services.export.options import Options
from qicbrowser.services.files.atomic import write_whole
from qicbrowser.services.files.program_files import OwnFiles
from qicbrowser.services.notes.exchange.note_files import save
from qicbrowser.store.library import Library
from tests.exports import write_export
from tests.messages import reader_error

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows asks for rights before it makes a link")

OWN = (
    "user.sqlite",
    "user.sqlite-journal",
    "user.sqlite-wal",
    "user.sqlite-shm",
    "user.sqlite-check",
    "user.sqlite-setting-aside",
    "user.sqlite-rescued-17",
    "user-damaged-20260131-081500.sqlite",
    "user-damaged-20260131-081500.sqlite-journal",
    "session.ini",
    "session.ini.lock",
    "told.txt",
    "backups/user-20260131-081500.sqlite",
    "backups/anything",
    "logs/qicbrowser.log",
    "styles/made-journal.csl",
    "styles/anything.csv",
    "USER.SQLITE-Journal",
    "Session.INI",
)


@pytest.fixture
def data(library: Library) -> Path:
    """The data folder, with the folders that a longer use of the program makes in it."""
    folder = library.user_file.parent
    (folder / "backups").mkdir()
    (folder / "logs").mkdir()
    (folder / "styles").mkdir()
    return folder


@pytest.mark.parametrize("name", OWN)
@pytest.mark.parametrize("there", [True, False])
def test_no_output_replaces_an_own_file(library: Library, data: Path, name: str, there: bool) -> None:
    path = data / name
    if there and not path.exists():
        path.write_bytes(b"own")
    before = {file: file.read_bytes() for file in data.rglob("*") if file.is_file()}
    for form in ("csv", "xlsx", "json", "html"):
        with reader_error("own file"):
            write_export(library, everything(library), Options(format=form), path)
    with reader_error("own file"):
        save(library, path, b"new")
    with reader_error("own file"):
        write_whole(path, b"new", OwnFiles(library.user_file))
    assert {file: file.read_bytes() for file in data.rglob("*") if file.is_file()} == before


@posix
@pytest.mark.parametrize(
    "name", ["user.sqlite", "user.sqlite-journal", "backups/a", "styles/a.csl", "session.ini", "the evidence"]
)
@pytest.mark.parametrize("link", [os.symlink, os.link])
def test_links_to_own_files_are_not_written(library: Library, data: Path, tmp_path: Path, name: str, link) -> None:
    own = data / name
    if name == "the evidence":
        own = tmp_path / "evidence.sqlite"
        own.write_bytes(b"evidence")
    elif not own.exists():
        own.write_bytes(b"own")
    before = own.read_bytes()
    other = tmp_path / "notes.csv"
    link(own, other)
    with reader_error("own file"):
        write_whole(other, b"new", OwnFiles(library.user_file, tmp_path / "evidence.sqlite"))
    assert own.read_bytes() == other.read_bytes() == before


@posix
def test_a_linked_folder_is_the_same_folder(library: Library, data: Path, tmp_path: Path) -> None:
    (tmp_path / "other").symlink_to(data)
    for name in ("user.sqlite-journal", "backups/x"):
        with reader_error("own file"):
            write_whole(tmp_path / "other" / name, b"new", OwnFiles.of(library))


@posix
def test_a_linked_file_of_notes_has_its_journal_where_it_is(tmp_path: Path) -> None:
    real, linked = tmp_path / "elsewhere" / "mine.sqlite", tmp_path / "data" / "user.sqlite"
    for path in (real, linked):
        path.parent.mkdir()
    real.write_bytes(b"notes")
    linked.symlink_to(real)
    own = OwnFiles(linked)
    for path in (real, linked, real.with_name("mine.sqlite-journal"), tmp_path / "data" / "session.ini"):
        with reader_error("own file"):
            write_whole(path, b"new", own)
    assert write_whole(tmp_path / "elsewhere" / "session.ini", b"new", own).read_bytes() == b"new"


def test_other_files_of_the_data_folder_are_written(library: Library, data: Path) -> None:
    for name in ("themes.csv", "user.csv", "my-user.sqlite", "backups.csv", "note.txt"):
        assert write_whole(data / name, b"new", OwnFiles.of(library)).read_bytes() == b"new"
