"""A file of an earlier version is brought to this one only once there is a backup of it."""

import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from qicbrowser.services.backups import restore
from qicbrowser.store.library import Library
from qicbrowser.store.schema import USER_ID, USER_VERSION, ddl
from qicbrowser.store.user.backups import Backups
from qicbrowser.store.user.integrity import is_intact
from qicbrowser.wording.english import words
from tests.messages import reader_error
from tests.rights import without_override

STORED = Path(__file__).parents[2] / "data"
NOT_ON_WINDOWS = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX permissions and limits")
EARLIER = pytest.mark.parametrize("version", range(1, USER_VERSION))


def put(version: int, folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    return Path(shutil.copyfile(STORED / f"user_{version}.sqlite", folder / "user.sqlite"))


def logically(path: Path) -> list[object]:
    """The version of a file and all that is in it."""
    with closing(sqlite3.connect(path)) as file:
        return [*file.execute("PRAGMA user_version"), *file.iterdump()]


def backups_beside(path: Path) -> list[Path]:
    return [backup.path for backup in Backups(path).all()]


@EARLIER
def test_a_backup_of_what_there_was_stands_beside_what_became_of_it(version: int, evidence_file: Path, tmp_path: Path):
    path = put(version, tmp_path / "data")
    for _ in range(2):
        Library(evidence_file, path).close()
        (backup,) = backups_beside(path)
        assert logically(backup) == logically(STORED / f"user_{version}.sqlite")
        assert sorted(backup.parent.iterdir()) == [backup]
        assert logically(path)[0] == (USER_VERSION,)
    with Library(evidence_file, path) as library:
        backups = Backups(path)
        before = library.notes.all()
        restore(library, backups, backups.all()[0], datetime(2030, 1, 1, tzinfo=UTC))
        assert library.notes.all() == before


@EARLIER
def test_one_that_is_backed_up_already_needs_no_other(version: int, evidence_file: Path, tmp_path: Path):
    path = put(version, tmp_path / "data")
    made = Backups(path).make(datetime(2026, 7, 15, tzinfo=UTC))
    Library(evidence_file, path).close()
    assert backups_beside(path) == [made.path]
    assert logically(path)[0] == (USER_VERSION,)


@EARLIER
def test_of_nothing_there_is_no_backup(version: int, evidence_file: Path, tmp_path: Path):
    path = tmp_path / "user.sqlite"
    with closing(sqlite3.connect(path)) as file:
        for step in range(1, version + 1):
            file.executescript(ddl(f"user_{step}.sql"))
        file.executescript(f"PRAGMA application_id = {USER_ID}; PRAGMA user_version = {version}")
    Library(evidence_file, path).close()
    assert list(tmp_path.iterdir()) == [path]
    assert logically(path)[0] == (USER_VERSION,)


@EARLIER
def test_without_a_backup_it_is_shown_and_stays_as_it_is_until_one_can_be_made(
    version: int, evidence_file: Path, tmp_path: Path
):
    path = put(version, tmp_path / "data")
    before = path.read_bytes()
    in_the_way = path.parent / "backups"
    in_the_way.write_text("mine")
    for _ in range(2):
        with Library(evidence_file, path) as library:
            (notice,) = library.notices
            told = words(notice)
            assert "by an earlier version" in told
            assert "No backup of your notes was made" in told
            assert len(library.notes.all()) == 3
            assert len(library.citations.all()) == (1 if version > 2 else 0)
            assert library.labels.all() == ()  # it is of this version, in memory
            with reader_error("[Nn]othing can be saved") as refusal, library.change():
                pass
            assert words(refusal.value.hint).startswith("The notes themselves are safe. Check that there is space")
            assert words(refusal.value.hint).endswith("Then start the program again.")
        assert path.read_bytes() == before
        assert sorted(path.parent.iterdir()) == [in_the_way, path]
    in_the_way.unlink()
    with Library(evidence_file, path) as library:
        assert (library.notices, library.read_only) == ((), False)
    assert len(backups_beside(path)) == 1


def test_one_whose_damage_only_a_backup_finds_is_set_aside(evidence_file: Path, tmp_path: Path):
    path = put(1, tmp_path / "data")
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA writable_schema = ON")
        # An index without the rows of its table, which is no matter to who reads the table alone.
        (index,) = file.execute("SELECT sql FROM sqlite_master WHERE name = 'note_of_record'").fetchone()
        file.execute(
            "UPDATE sqlite_master SET sql = replace(sql, 'record_key)', 'record_key) WHERE 0') WHERE sql = ?", (index,)
        )
        file.commit()
    with closing(sqlite3.connect(path)) as file:
        file.executescript("REINDEX; PRAGMA writable_schema = ON")
        file.execute("UPDATE sqlite_master SET sql = ? WHERE name = 'note_of_record'", (index,))
        file.commit()
    with closing(sqlite3.connect(path)) as file:
        assert not is_intact(file, 1)  # of SQLite before 3.53 this asks for more than a quick check
    with Library(evidence_file, path) as library:
        assert "was damaged" in words(library.notices[0])
        assert not library.read_only
        assert len(library.notes.all()) == 3


READ_ONLY_FOLDER = """
import sys
from pathlib import Path
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words

with Library(*map(Path, sys.argv[1:])) as library:
    print(words(library.notices[0]), len(library.notes.all()), sep=chr(10))
"""


@NOT_ON_WINDOWS
@pytest.mark.parametrize("closed", ["", "backups"])
def test_a_folder_without_write_permission_is_shown(closed: str, evidence_file: Path):
    with tempfile.TemporaryDirectory() as name:  # pytest's own folders are closed to other users
        folder = Path(name)
        evidence = Path(shutil.copy(evidence_file, folder / "qic.sqlite"))
        path = put(2, folder)
        (folder / "backups").mkdir()
        for each in (folder, path):
            each.chmod(0o755)
        before = path.read_bytes()
        (folder / closed).chmod(0o555)
        try:
            command = without_override([sys.executable, "-c", READ_ONLY_FOLDER, evidence, path])
            done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
        finally:
            (folder / closed).chmod(0o755)
        told, notes = done.stdout.splitlines()
        assert ("No backup of your notes was made" if closed else "cannot be written") in told
        assert notes == "3"
        assert path.read_bytes() == before
        assert not list((folder / "backups").iterdir())


AT_ONCE = """
import sys
from pathlib import Path
from qicbrowser.domain.records import Colour, Note
from qicbrowser.store.library import Library

evidence, folder, name = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
print("ready", flush=True)
sys.stdin.readline()
for n in range(20):
    with Library(evidence, folder / str(n) / "user.sqlite") as library:
        assert not library.notices, library.notices
        with library.change():
            library.notes.put(Note(name, "r", "r", None, "words", Colour.PINK, "", ""))
"""


@EARLIER
def test_programs_that_start_at_once_bring_one_file_up_together(version: int, evidence_file: Path, tmp_path: Path):
    paths = [put(version, tmp_path / str(number)) for number in range(20)]
    command = [sys.executable, "-c", AT_ONCE, str(evidence_file), str(tmp_path)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    programs = [subprocess.Popen([*command, name], **pipes) for name in "ab"]
    assert [program.stdout.readline() for program in programs] == ["ready\n"] * 2
    for program in programs:
        program.stdin.write("go\n")
        program.stdin.flush()
    for program in programs:
        program.communicate(timeout=60)
    assert [program.returncode for program in programs] == [0, 0]
    for path in paths:
        oldest = backups_beside(path)[-1]
        assert logically(oldest) == logically(STORED / f"user_{version}.sqlite")
        with Library(evidence_file, path) as library:
            assert len(library.notes.all()) == 5
            assert library.check()
