"""A file of notes that a program left an incomplete change, where nothing can be written: shown as it was."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from qicbrowser.store.library import Library
from tests.rights import without_override
from tests.store.test_library import add, note

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX permissions")

STORED = Path(__file__).parents[2] / "data"

IN_THE_MIDST = """
import os, sqlite3, sys

file = sqlite3.connect(sys.argv[1], isolation_level=None)
file.execute("PRAGMA cache_size = 1")
file.execute("BEGIN")
file.execute("UPDATE note SET words = 'half'")
for number in range(500):
    file.execute("INSERT INTO note (id, record_key, text_key, words, colour, created, changed)"
                 " VALUES (?, 'r', 'r', ?, 'pink', '2026', '2026')", (f"half {number}", "half " * 100))
os._exit(9)
"""

SHOWN = """
import sys, tempfile
from pathlib import Path
from qicbrowser.domain.errors import ReaderError
from qicbrowser.store.library import Library
from qicbrowser.wording.english import error_words, words
from tests.rights import without_override

tempfile.tempdir = sys.argv[3]
with Library(Path(sys.argv[1]), Path(sys.argv[2])) as library:
    print(*map(words, library.notices))
    print(library.read_only, library.recovered, [note.words for note in library.notes.all()])
    try:
        with library.change():
            pass
    except ReaderError as error:
        print(error_words(error))
"""


@pytest.fixture
def left(open_folder: Path) -> Path:
    """A file of this version that a program left an incomplete change."""
    path = open_folder / "user.sqlite"
    with Library(open_folder / "qic.sqlite", path) as library:
        add(library, note("1", "before"))
    leave(path)
    return path


def leave(path: Path) -> None:
    assert subprocess.run([sys.executable, "-c", IN_THE_MIDST, str(path)], check=False).returncode == 9
    assert path.with_name("user.sqlite-journal").stat().st_size > 512


def shown(path: Path) -> list[str]:
    """What a user who cannot write to the folder sees, and it is as it was; nothing stays in the temporary folder."""
    temporary = path.parent / "temporary"
    temporary.mkdir()
    temporary.chmod(0o777)
    journal = path.with_name("user.sqlite-journal")
    before = path.read_bytes(), journal.read_bytes()
    path.parent.chmod(0o555)
    command = without_override([sys.executable, "-c", SHOWN, path.parent / "qic.sqlite", path, temporary])
    lines = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout.splitlines()
    if not path.stat().st_mode & 0o002:
        assert (path.read_bytes(), journal.read_bytes()) == before
    assert list(temporary.iterdir()) == []
    return lines


@pytest.mark.parametrize("mode", [0o444, 0o666])
def test_an_unfinished_change_is_rolled_back_in_a_copy(mode: int, left: Path):
    for each in (left, left.with_name("user.sqlite-journal")):
        each.chmod(mode)
    told, notes, refused = shown(left)
    assert "an incomplete change" in told
    assert "permissions" in told
    assert notes == "True False ['before']"
    assert refused == told


@pytest.mark.parametrize("version", [1, 2])
def test_one_of_an_earlier_version_too(version: int, open_folder: Path):
    path = Path(shutil.copyfile(STORED / f"user_{version}.sqlite", open_folder / "user.sqlite"))
    leave(path)
    for each in (path, path.with_name("user.sqlite-journal")):
        each.chmod(0o444)
    told, notes, _ = shown(path)
    assert "an incomplete change" in told
    assert notes.startswith("True False ")
    assert "half" not in notes


def test_it_is_undone_in_place_where_that_can_be_written(left: Path):
    with Library(left.parent / "qic.sqlite", left) as library:
        assert (library.notices, library.read_only) == ((), False)
        assert [each.words for each in library.notes.all()] == ["before"]
    assert not left.with_name("user.sqlite-journal").exists()
