"""The reader's file: begun once, never harmed, and every refusal says what to do."""

import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import Anchor, Colour, Note, Span
from qicbrowser.store import library as library_module
from qicbrowser.store.library import USER_ID, Library

THEME = "zamboni2020/5/friendly-competition"

NOT_ON_WINDOWS = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX permissions and limits")


def note(note_id: str, words: str = "mine") -> Note:
    return Note(
        note_id, THEME, THEME, None, words, Colour.GREEN, "2026-01-01T00:00:00.000Z", "2026-01-01T00:00:00.000Z"
    )


def add(library: Library, *notes: Note) -> None:
    with library.change():
        for each in notes:
            library.notes.put(each)


def python(script: str, *arguments: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", script, *map(str, arguments)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


@pytest.fixture
def user_file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "user.sqlite"


def test_a_file_is_begun_with_its_folder_and_says_whose_it_is(evidence_file: Path, user_file: Path):
    Library(evidence_file, user_file).close()
    assert list(user_file.parent.iterdir()) == [user_file]
    with closing(sqlite3.connect(user_file)) as file:
        assert file.execute("PRAGMA application_id").fetchone() == (USER_ID,)
        assert file.execute("PRAGMA user_version").fetchone() == (2,)
        assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_what_was_written_is_there_the_next_time(evidence_file: Path, user_file: Path):
    with Library(evidence_file, user_file) as library:
        add(library, note("1"))
    with Library(evidence_file, user_file) as library:
        assert library.notes.all() == (note("1"),)
        assert library.evidence.facts().themes == 4


VERSION_1 = f"""
{library_module.ddl("user_1.sql")}
INSERT INTO note VALUES ('1', 'r', 't', 'quoted', 'be', 'af', 7, 'words', 'pink', '2025-01-01', '2025-01-02', NULL);
INSERT INTO note VALUES ('2', 'r', 'r', NULL, NULL, NULL, NULL, '', 'blue', '2025-01-03', '2025-01-03', NULL);
INSERT INTO note VALUES ('3', 's', 's', NULL, NULL, NULL, NULL, 'gone', 'blue', '2025-01-03', '2025-01-03', '2025-02');
INSERT INTO note_index VALUES ('1', 'r', 'words');
PRAGMA application_id = {USER_ID};
PRAGMA user_version = 1;
"""


@pytest.fixture
def version_1(user_file: Path) -> Path:
    user_file.parent.mkdir()
    with closing(sqlite3.connect(user_file)) as file:
        file.executescript(VERSION_1)
    return user_file


def test_a_file_of_version_1_is_brought_to_this_one_and_nothing_is_lost(evidence_file: Path, version_1: Path):
    quoted = Note(
        "1", "r", "t", Anchor("quoted", "be", "af", Span(7, 13)), "words", Colour.PINK, "2025-01-01", "2025-01-02"
    )
    bare = Note("2", "r", "r", None, "", Colour.BLUE, "2025-01-03", "2025-01-03")
    gone = Note("3", "s", "s", None, "gone", Colour.BLUE, "2025-01-03", "2025-01-03", "2025-02")
    for _ in range(2):
        with Library(evidence_file, version_1) as library:
            assert library.notes.all() == (quoted, bare)
            assert library.notes.get("3") == gone
            assert (library.notes.tags(), library.notes.starred()) == ({}, frozenset())
            assert library.searches.kept() == library.searches.history() == ()
    with closing(sqlite3.connect(version_1)) as file:
        assert file.execute("PRAGMA user_version").fetchone() == (2,)
        assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert file.execute("SELECT name FROM sqlite_master WHERE name LIKE 'note_index%'").fetchall() == []


def test_a_step_to_another_version_that_fails_leaves_the_file_as_it_was(
    evidence_file: Path, version_1: Path, monkeypatch: pytest.MonkeyPatch
):
    before = dump(version_1)
    with monkeypatch.context() as broken:
        script = library_module.ddl
        broken.setattr(library_module, "ddl", lambda name: f"{script(name)}; SELECT nothing FROM nowhere;")
        with pytest.raises(sqlite3.OperationalError):
            Library(evidence_file, version_1)
    assert dump(version_1) == before
    with Library(evidence_file, version_1) as library:
        assert len(library.notes.all()) == 2


def dump(path: Path) -> list[object]:
    with closing(sqlite3.connect(path)) as file:
        return [file.execute("PRAGMA user_version").fetchone(), *file.execute("SELECT * FROM sqlite_master, note")]


AT_ONCE = """
import sys
from pathlib import Path
from qicbrowser.store.library import Library

evidence, folder = map(Path, sys.argv[1:])
print("ready", flush=True)
sys.stdin.readline()
for n in range(100):
    Library(evidence, folder / f"{n}.sqlite").close()
print("done")
"""


def test_programs_that_start_at_once_begin_one_file_together(evidence_file: Path, tmp_path: Path):
    programs = [python(AT_ONCE, evidence_file, tmp_path) for _ in range(4)]
    assert [program.stdout.readline() for program in programs] == ["ready\n"] * 4
    for program in programs:
        program.stdin.write("go\n")
        program.stdin.flush()
    assert [program.communicate(timeout=60)[0] for program in programs] == ["done\n"] * 4


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as file:
        file.executescript(f"CREATE TABLE note (id); PRAGMA application_id = {USER_ID}; PRAGMA user_version = 99")


def foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as file:
        file.executescript("CREATE TABLE bookmark (url); INSERT INTO bookmark VALUES ('mine')")


def foreign_and_numbered(path: Path) -> None:
    with closing(sqlite3.connect(path)) as file:
        file.executescript("CREATE TABLE bookmark (url); PRAGMA application_id = 7; PRAGMA user_version = 1")


def no_database(path: Path) -> None:
    path.write_bytes(b"Dear diary, " * 500)


def overwritten(path: Path) -> None:
    foreign(path)
    content = path.read_bytes()
    path.write_bytes(content[:100] + b"\xff" * (len(content) - 100))


@pytest.mark.parametrize(
    ("make", "message", "hint"),
    [
        (newer, "newer version", "left as it is"),
        (foreign, "not a file of QIC Browser's notes", "left as it is"),
        (foreign_and_numbered, "not a file of QIC Browser's notes", "left as it is"),
        (no_database, "cannot be opened", "not a SQLite file"),
        (overwritten, "cannot be opened", "damaged"),
    ],
)
def test_a_file_that_is_not_ours_to_write_is_refused_untouched(
    make: Callable[[Path], None], message: str, hint: str, evidence_file: Path, tmp_path: Path
):
    path = tmp_path / "user.sqlite"
    make(path)
    before = path.read_bytes()
    with pytest.raises(ReaderError, match=message) as refusal:
        Library(evidence_file, path)
    assert hint in refusal.value.hint
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_in_the_place_of_the_file_is_told(evidence_file: Path, tmp_path: Path):
    with pytest.raises(ReaderError, match="cannot be opened"):
        Library(evidence_file, tmp_path)


def test_a_file_in_the_place_of_the_folder_is_told(evidence_file: Path, tmp_path: Path):
    (tmp_path / "data").write_text("a file")
    with pytest.raises(ReaderError, match="cannot be made") as refusal:
        Library(evidence_file, tmp_path / "data" / "user.sqlite")
    assert "--data-dir" in refusal.value.hint


def test_evidence_that_is_missing_or_something_else_is_told(evidence_file: Path, user_file: Path, tmp_path: Path):
    foreign(tmp_path / "foreign.sqlite")
    no_database(tmp_path / "no database")
    Library(evidence_file, tmp_path / "notes.sqlite").close()
    for name, message in [
        ("nowhere.sqlite", "is missing"),
        ("foreign.sqlite", "is not an evidence file"),
        ("notes.sqlite", "is not an evidence file"),
        ("no database", "cannot be read"),
    ]:
        with pytest.raises(ReaderError, match=message) as refusal:
            Library(tmp_path / name, user_file)
        assert "Reinstall" in refusal.value.hint


def test_a_locked_file_is_told(evidence_file: Path, user_file: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(library_module, "_BUSY_SECONDS", 0.01)
    with Library(evidence_file, user_file) as library, closing(sqlite3.connect(user_file)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(ReaderError, match="could not be written") as refusal:
            add(library, note("1"))
        assert "Another program" in refusal.value.hint
        with pytest.raises(ReaderError, match="cannot be opened") as refusal:
            Library(evidence_file, user_file)
        assert "Another program" in refusal.value.hint
        other.rollback()
        add(library, note("1"))
        assert library.notes.all() == (note("1"),)


def test_a_change_is_made_whole_or_not_at_all(library: Library):
    add(library, note("1"))

    def change_and_fail(how: Callable[[], object]) -> None:
        with library.change():
            library.notes.put(note("2"))
            library.notes.remove("1")
            how()

    with pytest.raises(ZeroDivisionError):
        change_and_fail(lambda: 1 / 0)
    assert library.notes.all() == (note("1"),)
    with pytest.raises(sqlite3.IntegrityError):
        change_and_fail(lambda: library._connection.execute("INSERT INTO note (id) VALUES ('3')"))
    assert library.notes.all() == (note("1"),)
    add(library, note("2"))
    assert library.notes.all() == (note("1"), note("2"))


FULL = """
import resource, sys
from pathlib import Path
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import Colour, Note
from qicbrowser.store.library import Library

evidence, user_file = map(Path, sys.argv[1:])
with Library(evidence, user_file) as library:
    resource.setrlimit(resource.RLIMIT_FSIZE, (user_file.stat().st_size, resource.RLIM_INFINITY))
    try:
        with library.change():
            library.notes.put(Note("2", "r", "r", None, "many words " * 50_000, Colour.PINK, "", ""))
    except ReaderError as error:
        print(error)
    print(len(library.notes.all()))
"""


@NOT_ON_WINDOWS
def test_a_full_disk_loses_nothing_that_was_there(evidence_file: Path, user_file: Path):
    with Library(evidence_file, user_file) as library:
        add(library, note("1"))
    told, kept = python(FULL, evidence_file, user_file).communicate(timeout=60)[0].splitlines()
    assert "could not be written" in told
    assert "full" in told
    assert kept == "1"
    with Library(evidence_file, user_file) as library:
        assert library.notes.all() == (note("1"),)
        assert library._connection.execute("PRAGMA main.integrity_check").fetchone() == ("ok",)


READ_ONLY = """
import os, sys
from pathlib import Path
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import Colour, Note
from qicbrowser.store.library import Library

Path("/").as_uri()  # some Pythons import what this needs when it is first asked for: now, while they may be read
if os.getuid() == 0:
    os.setuid(65534)  # to root, nothing is read-only
evidence, folder = map(Path, sys.argv[1:])
for name in ("new.sqlite", "user.sqlite"):
    try:
        with Library(evidence, folder / name) as library:
            print(library.notes.get("1").words)
            with library.change():
                library.notes.remove("1")
    except ReaderError as error:
        print(error)
"""


@NOT_ON_WINDOWS
def test_a_read_only_folder_is_told_and_its_notes_can_still_be_read(evidence_file: Path):
    with tempfile.TemporaryDirectory() as name:  # pytest's own folders are closed to other users
        folder = Path(name)
        evidence = Path(shutil.copy(evidence_file, folder / "qic.sqlite"))
        with Library(evidence, folder / "user.sqlite") as library:
            add(library, note("1", "words"))
        (folder / "user.sqlite").chmod(0o444)
        folder.chmod(0o555)
        output = python(READ_ONLY, evidence, folder).communicate(timeout=60)[0]
        folder.chmod(0o755)
    refused, words, unwritten = output.splitlines()
    assert "cannot be opened" in refused
    assert "--data-dir" in refused
    assert words == "words"
    assert "could not be written" in unwritten
    assert "permissions" in unwritten
