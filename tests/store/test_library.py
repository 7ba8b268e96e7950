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

from qicbrowser.domain.records import Anchor, Colour, Note, Setting, Span
from qicbrowser.services.search.search import search
from qicbrowser.store.library import Library
from qicbrowser.store.schema import EVIDENCE_VERSION, USER_ID, USER_VERSION
from qicbrowser.store.user import connection as connecting
from qicbrowser.store.user import migrations as versions
from qicbrowser.store.user import open_file as opening
from qicbrowser.wording.english import words
from tests.messages import reader_error
from tests.rights import without_override
from tests.sql import run_sql

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


def test_what_is_saved_is_on_the_disk_and_nothing_a_file_says_of_itself_is_believed(library: Library):
    for pragma, value in [
        ("main.synchronous", 3),  # EXTRA
        ("main.journal_mode", "delete"),
        ("busy_timeout", 1000),  # milliseconds that another program is waited for
        ("trusted_schema", 0),
        ("foreign_keys", 1),
    ]:
        assert library._connection.execute(f"PRAGMA {pragma}").fetchone() == (value,)


def test_a_file_is_created_with_its_folder_and_names_its_program(evidence_file: Path, user_file: Path):
    Library(evidence_file, user_file).close()
    assert list(user_file.parent.iterdir()) == [user_file]
    with closing(sqlite3.connect(user_file)) as file:
        assert file.execute("PRAGMA application_id").fetchone() == (USER_ID,)
        assert file.execute("PRAGMA user_version").fetchone() == (USER_VERSION,)
        assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_what_was_written_is_there_the_next_time(evidence_file: Path, user_file: Path):
    with Library(evidence_file, user_file) as library:
        add(library, note("1"))
    with Library(evidence_file, user_file) as library:
        assert library.notes.all() == (note("1"),)
        assert library.evidence.facts().themes == 4


STORED = Path(__file__).parents[1] / "data"
"""Files that the released programs of these versions wrote."""

BARRIER = f"{THEME}/barrier/1"


@pytest.fixture
def version_1(user_file: Path) -> Path:
    user_file.parent.mkdir()
    return Path(shutil.copyfile(STORED / "user_1.sqlite", user_file))


def written_by(version: int) -> tuple[Note, ...]:
    """What the stored files hold, the deleted note last."""

    def day(month: int, number: int) -> str:
        return f"2026-{month:02}-{number:02}T10:00:00.000Z"

    quoted = Anchor("n for financial ince", "competitio", "ntives linked to quality criteria"[:32], Span(10, 30))
    tags = ("Context", "überall 🌍") if version > 1 else ()
    return (
        Note(
            f"{'1' * 8}-1111-4111-8111-{'1' * 12}",
            THEME,
            BARRIER,
            quoted,
            "Seen in Łódź too 🏥👩‍⚕️\nsecond line",
            Colour.PINK,
            day(1, 1),
            day(1, 2),
            tags=tags,
        ),
        Note(
            f"{'3' * 8}-3333-4333-8333-{'3' * 12}",
            "zamboni2020/ref/12",
            "zamboni2020/ref/12",
            None,
            "naïve “quotes” – 数",
            Colour.VIOLET,
            day(1, 5),
            day(1, 5),
            creator="Ada Núñez" if version > 2 else "",
        ),
        Note(
            f"{'4' * 8}-4444-4444-8444-{'4' * 12}",
            THEME,
            BARRIER,
            Anchor("comp", "", "etition for financial incentives", Span(0, 4)),
            "",
            Colour.GREEN,
            day(1, 6),
            day(1, 6),
        ),
        Note(
            f"{'2' * 8}-2222-4222-8222-{'2' * 12}",
            THEME,
            THEME,
            None,
            "Not what I meant",
            Colour.BLUE,
            day(1, 3),
            day(1, 3),
            day(1, 4),
        ),
    )


@pytest.mark.parametrize("version", range(1, USER_VERSION + 1))
def test_a_file_of_a_released_version_is_brought_to_this_one_and_nothing_is_lost(
    version: int, evidence_file: Path, user_file: Path
):
    user_file.parent.mkdir()
    shutil.copyfile(STORED / f"user_{version}.sqlite", user_file)
    *shown, gone = written_by(version)
    for _ in range(2):
        with Library(evidence_file, user_file) as library:
            assert (library.notices, library.read_only, library.check()) == ((), False, True)
            assert library.notes.all() == tuple(shown)
            assert library.notes.get(gone.id) == gone
            assert library.notes.starred() == (frozenset({THEME}) if version > 1 else frozenset())
            assert [search.name for search in library.searches.saved()] == (["Context 🌍"] if version > 1 else [])
            assert len(library.searches.history()) == (1 if version > 1 else 0)
            named = library.settings.get("colour green")
            assert named == (Setting("colour green", "Ask the ministry ✓") if version > 2 else None)
            assert list(library.citations.all()) == (["zamboni2020/ref/12"] if version > 2 else [])
            assert [label.name for label in library.labels.all()] == (["Leaders"] if version > 3 else [])
            assert [scenario.name for scenario in library.scenarios.all()] == (["Without low"] if version > 3 else [])
            assert [site.name for site in library.sites.all()] == (["Northfield"] if version > 3 else [])
            assert [mark.mark for mark in library.site_marks.all()] == (
                ["not-relevant", "present"] if version > 3 else []
            )
    beside = [user_file] if version == USER_VERSION else [user_file.parent / "backups", user_file]
    assert sorted(user_file.parent.iterdir()) == beside
    with closing(sqlite3.connect(user_file)) as file:
        assert file.execute("PRAGMA user_version").fetchone() == (USER_VERSION,)
        assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert file.execute("SELECT name FROM sqlite_master WHERE name LIKE 'note_index%'").fetchall() == []


def test_a_step_to_another_version_that_fails_leaves_the_file_as_it_was(
    evidence_file: Path, version_1: Path, monkeypatch: pytest.MonkeyPatch
):
    before = dump(version_1)
    with monkeypatch.context() as broken:
        script = versions.ddl
        broken.setattr(versions, "ddl", lambda name: f"{script(name)}; SELECT nothing FROM nowhere;")
        with pytest.raises(sqlite3.OperationalError):
            Library(evidence_file, version_1)
    assert dump(version_1) == before
    with Library(evidence_file, version_1) as library:
        assert len(library.notes.all()) == 3


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


def overwritten(path: Path) -> None:
    foreign(path)
    content = path.read_bytes()
    path.write_bytes(content[:100] + b"\xff" * (len(content) - 100))


@pytest.mark.parametrize(
    ("make", "message", "hint"),
    [
        (newer, "newer version.*left unchanged", "with that version"),
        (foreign, "not a file of QIC Browser's notes", "left unchanged"),
        (foreign_and_numbered, "not a file of QIC Browser's notes", "left unchanged"),
        (overwritten, "cannot be opened", "damaged"),
    ],
)
def test_a_file_that_is_not_ours_to_write_is_refused_untouched(
    make: Callable[[Path], None], message: str, hint: str, evidence_file: Path, tmp_path: Path
):
    path = tmp_path / "user.sqlite"
    make(path)
    before = path.read_bytes()
    with reader_error(message) as refusal:
        Library(evidence_file, path)
    assert hint in words(refusal.value.hint)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_in_place_of_the_file_is_reported(evidence_file: Path, tmp_path: Path):
    with reader_error("it is not a file"):
        Library(evidence_file, tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
@pytest.mark.parametrize("target", ["gone/user.sqlite", "user.sqlite"])
def test_a_dangling_link_is_reported(target: str, evidence_file: Path, tmp_path: Path):
    path = tmp_path / "user.sqlite"
    path.symlink_to(target)
    with Library(evidence_file, path) as library:
        assert library.absent
        assert words(library.notices[0]).startswith(
            f"{path} is a link to {target}, which does not exist. Nothing can be saved."
        )
    assert path.readlink() == Path(target)


def test_without_a_folder_the_evidence_can_be_read_and_nothing_is_saved(evidence_file: Path, tmp_path: Path):
    (tmp_path / "data").write_text("a file")
    with Library(evidence_file, tmp_path / "data" / "user.sqlite") as library:
        (notice,) = library.notices
        told = words(notice)
        assert "cannot be created" in told
        assert "--data-dir" in told
        assert library.read_only
        assert library.evidence.facts().themes == 4
        assert search(library, "competition").count().number
        with reader_error("Nothing can be saved") as refusal:
            add(library, note("1"))
        assert "--data-dir" in words(refusal.value.hint)
        assert library.notes.all() == library.searches.saved() == ()
    assert [path.name for path in tmp_path.iterdir()] == ["data"]


def newer_with_all(path: Path) -> None:
    """A file of a version to come, which knows more of a note, and runs something when one is written."""
    shutil.copyfile(STORED / f"user_{USER_VERSION}.sqlite", path)
    with closing(sqlite3.connect(path)) as file:
        file.executescript(
            "ALTER TABLE note ADD COLUMN mood TEXT; CREATE TABLE shelf (id TEXT) STRICT;"
            "CREATE TRIGGER noted AFTER INSERT ON note BEGIN INSERT INTO shelf VALUES (new.id); END;"
            "UPDATE note SET colour = 'orange' WHERE colour = 'pink';"
            f"PRAGMA user_version = {USER_VERSION + 1}"
        )


def test_a_file_of_a_newer_version_is_read_and_left_as_it_is(evidence_file: Path, tmp_path: Path):
    path = tmp_path / "user.sqlite"
    newer_with_all(path)
    before = path.read_bytes()
    with Library(evidence_file, path) as library:
        (notice,) = library.notices
        told = words(notice)
        assert "newer version" in told
        assert library.read_only
        first, *others, _ = written_by(3)
        assert library.notes.all() == (first._replace(colour=Colour.YELLOW), *others)
        assert search(library, "łódź").count().number == search(library, "tag:context").count().number == 1
        with reader_error("newer version") as refusal:
            add(library, note("9"))
        assert "with that version" in words(refusal.value.hint)
        assert library.check()
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("version", range(1, USER_VERSION + 1))
def test_a_file_that_cannot_be_written_is_read(version: int, evidence_file: Path, tmp_path: Path, monkeypatch):
    path = tmp_path / "user.sqlite"
    shutil.copyfile(STORED / f"user_{version}.sqlite", path)
    monkeypatch.setattr(opening, "_is_writable", lambda *_: False)
    with Library(evidence_file, path) as library:
        assert "cannot be written" in words(library.notices[0])
        assert library.notes.all() == written_by(version)[:-1]
        assert search(library, "łódź").count().number == 1
        with reader_error("[Nn]othing can be saved") as refusal:
            add(library, note("9"))
        assert "permissions" in words(refusal.value.hint)
    assert path.read_bytes() == (STORED / f"user_{version}.sqlite").read_bytes()
    assert list(tmp_path.iterdir()) == [path]


@NOT_ON_WINDOWS
def test_a_folder_deleted_before_saving_is_reported(evidence_file: Path, user_file: Path):
    with Library(evidence_file, user_file) as library:
        add(library, note("1"))
        shutil.rmtree(user_file.parent)
        with reader_error("could not be written") as refusal:
            add(library, note("2"))
        assert "moved or deleted" in words(refusal.value.hint)
        assert library.notes.all() == (note("1"),)


def test_another_program_that_does_not_finish_is_not_waited_for_for_ever(evidence_file: Path, user_file: Path):
    with Library(evidence_file, user_file) as library, closing(sqlite3.connect(user_file)) as other:
        other.execute("BEGIN IMMEDIATE")
        with reader_error("could not be written"):
            add(library, note("1"))


def test_missing_or_invalid_evidence_is_reported(evidence_file: Path, user_file: Path, tmp_path: Path):
    foreign(tmp_path / "foreign.sqlite")
    (tmp_path / "no database").write_bytes(b"Dear diary, " * 500)
    Library(evidence_file, tmp_path / "notes.sqlite").close()
    for name, message in [
        ("nowhere.sqlite", "is missing"),
        ("foreign.sqlite", "is not an evidence file"),
        ("notes.sqlite", "is not an evidence file"),
        ("no database", "cannot be read"),
    ]:
        with reader_error(message) as refusal:
            Library(tmp_path / name, user_file)
        assert "Reinstall" in words(refusal.value.hint)


def test_a_locked_file_is_reported(evidence_file: Path, user_file: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(connecting, "BUSY_SECONDS", 0.01)
    with Library(evidence_file, user_file) as library, closing(sqlite3.connect(user_file)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with reader_error("could not be written") as refusal:
            add(library, note("1"))
        assert "Another program" in words(refusal.value.hint)
        with reader_error("cannot be opened") as refusal:
            Library(evidence_file, user_file)
        assert "Another program" in words(refusal.value.hint)
        other.rollback()
        add(library, note("1"))
        assert library.notes.all() == (note("1"),)


@pytest.mark.parametrize("seconds", [0, 0.25])
def test_a_caller_chooses_how_long_a_change_waits_for_a_lock(seconds: float, evidence_file: Path, user_file: Path):
    with Library(evidence_file, user_file, busy_seconds=seconds) as library:
        assert library._connection.execute("PRAGMA busy_timeout").fetchone() == (seconds * 1000,)
        with closing(sqlite3.connect(user_file)) as other:
            other.execute("BEGIN EXCLUSIVE")
            with reader_error("could not be written"):
                add(library, note("1"))


def test_looking_for_changes_waits_for_no_lock_and_leaves_the_timeout_as_it_was(evidence_file: Path, user_file: Path):
    asked: list[str] = []
    with Library(evidence_file, user_file) as library, closing(sqlite3.connect(user_file)) as other:
        other.execute("BEGIN EXCLUSIVE")
        library._connection.set_trace_callback(asked.append)
        assert not library.changed_elsewhere()
        library._connection.set_trace_callback(None)
        assert asked == ["PRAGMA busy_timeout = 0", "PRAGMA main.data_version", "PRAGMA busy_timeout = 1000"]
        other.rollback()
        assert library._connection.execute("PRAGMA busy_timeout").fetchone() == (1000,)


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
from qicbrowser.wording.english import error_words

evidence, user_file = map(Path, sys.argv[1:])
with Library(evidence, user_file) as library:
    resource.setrlimit(resource.RLIMIT_FSIZE, (user_file.stat().st_size, resource.RLIM_INFINITY))
    try:
        with library.change():
            library.notes.put(Note("2", "r", "r", None, "many words " * 50_000, Colour.PINK, "", ""))
    except ReaderError as error:
        print(error_words(error))
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
        assert run_sql(library.user_file, "PRAGMA integrity_check") == [("ok",)]


READ_ONLY = """
import sys
from pathlib import Path
from qicbrowser.domain.errors import ReaderError
from qicbrowser.store.library import Library
from qicbrowser.wording.english import error_words, words
from tests.sql import run_sql

evidence, folder = map(Path, sys.argv[1:])
for name in ("new.sqlite", "user.sqlite"):
    try:
        with Library(evidence, folder / name) as library:
            print(*map(words, library.notices))
            print(*(note.words for note in library.notes.all()))
            with library.change():
                library.notes.remove("1")
    except ReaderError as error:
        print(error_words(error))
"""


@NOT_ON_WINDOWS
def test_a_read_only_folder_is_reported_and_its_notes_can_be_read(evidence_file: Path):
    with tempfile.TemporaryDirectory() as name:  # pytest's own folders are closed to other users
        folder = Path(name)
        evidence = Path(shutil.copy(evidence_file, folder / "qic.sqlite"))
        with Library(evidence, folder / "user.sqlite") as library:
            add(library, note("1", "words"))
        (folder / "user.sqlite").chmod(0o444)
        folder.chmod(0o555)
        command = without_override([sys.executable, "-c", READ_ONLY, evidence, folder])
        output = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout
        folder.chmod(0o755)
    told, nothing, refused, told_of_file, read, unwritten = output.splitlines()
    assert "Nothing can be saved" in told
    assert "--data-dir" in told
    assert nothing == ""
    assert refused == told
    assert read == "words"
    assert "permissions" in unwritten
    assert unwritten == told_of_file


def test_an_evidence_file_indexed_in_another_way_is_refused(evidence_file: Path, user_file: Path, tmp_path: Path):
    stale = tmp_path / "stale.sqlite"
    shutil.copy(evidence_file, stale)
    with closing(sqlite3.connect(stale)) as connection:
        connection.execute(f"PRAGMA user_version = {EVIDENCE_VERSION - 1}")
    with reader_error("is not an evidence file of this version") as raised:
        Library(stale, user_file)
    assert "qicbrowser build" in words(raised.value.hint)
