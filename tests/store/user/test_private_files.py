"""The reader's files are for their owner alone when they are made; pipes in their places are not waited for."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from qicbrowser.paths import bundled_evidence
from qicbrowser.store.library import Library
from qicbrowser.store.user.backups import Backups
from tests.messages import reader_error
from tests.store.test_library import add, note

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX permissions and pipes")

NOW = datetime(2026, 7, 15, 12, 30, 5, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _usual_umask():
    before = os.umask(0o022)
    yield
    os.umask(before)


def modes(folder: Path) -> dict[str, int]:
    paths = (folder, *folder.rglob("*"))
    return {str(path.relative_to(folder.parent)): path.stat().st_mode & 0o777 for path in paths}


def test_new_files_are_private_to_their_owner(evidence_file: Path, tmp_path: Path):
    path = tmp_path / "new" / "data" / "user.sqlite"
    with Library(evidence_file, path) as library:
        add(library, note("1"))
        Backups(path).make(NOW)
        path.with_name("user.sqlite-check").touch()
    with path.open("r+b") as file:  # damaged
        file.seek(4096)
        file.write(b"\xff" * 4096)
    with Library(evidence_file, path) as library:
        assert library.recovered
        with library.change():
            library.notes.put(note("2"))
            journal = path.with_name("user.sqlite-journal")
            assert journal.stat().st_mode & 0o777 == 0o600
    (aside,) = path.parent.glob("user-damaged-*")
    assert modes(tmp_path / "new") == {
        "new": 0o700,
        "new/data": 0o700,
        "new/data/user.sqlite": 0o600,
        f"new/data/{aside.name}": 0o600,
        "new/data/backups": 0o700,
        "new/data/backups/user-20260715-123005.sqlite": 0o600,
    }


def test_what_was_shared_on_purpose_stays_shared(evidence_file: Path, tmp_path: Path):
    folder = tmp_path / "shared"
    folder.mkdir()
    folder.chmod(0o755)
    path = folder / "user.sqlite"
    Library(evidence_file, path).close()
    path.chmod(0o664)
    with Library(evidence_file, path) as library:
        add(library, note("1"))
        Backups(path).make(NOW)
    assert modes(folder) == {
        "shared": 0o755,
        "shared/user.sqlite": 0o664,
        "shared/backups": 0o700,
        "shared/backups/user-20260715-123005.sqlite": 0o664,
    }


OPEN = """
import sys
from pathlib import Path
from qicbrowser.domain.errors import ReaderError
from qicbrowser.store.library import Library
from qicbrowser.wording.english import error_words

try:
    with Library(Path(sys.argv[1]), Path(sys.argv[2])) as library:
        print(len(library.notes.all()))
except ReaderError as error:
    print(error_words(error))
"""


@pytest.mark.parametrize("ending", ["", "-journal", "-wal", "-check", "-setting-aside"])
def test_a_pipe_is_not_waited_for(ending: str, evidence_file: Path, tmp_path: Path):
    path = tmp_path / "user.sqlite"
    if ending:
        Library(evidence_file, path).close()
    pipe = path.with_name(f"user.sqlite{ending}")
    os.mkfifo(pipe)
    command = [sys.executable, "-c", OPEN, str(bundled_evidence()), str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    if ending in ("", "-journal", "-wal"):
        assert done.stdout.startswith(f"{pipe} cannot be opened because it is not a file. Move it away")
    else:
        assert done.stdout == "0\n"


def test_a_folder_in_place_of_a_journal_is_reported(evidence_file: Path, tmp_path: Path):
    Library(evidence_file, tmp_path / "user.sqlite").close()
    (tmp_path / "user.sqlite-journal").mkdir()
    with reader_error("-journal cannot be opened because it is not a file"):
        Library(evidence_file, tmp_path / "user.sqlite")


def test_a_device_in_place_of_the_file_is_reported(evidence_file: Path, tmp_path: Path):
    path = tmp_path / "user.sqlite"
    path.symlink_to("/dev/zero")
    with reader_error("it is not a file"):
        Library(evidence_file, path)
