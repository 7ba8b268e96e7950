"""Backups hold what there was, are made whole or not at all, and a restore loses nothing."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from qicbrowser.domain.query.parsing import parse
from qicbrowser.domain.records import Anchor, Citation, Colour, Note, SavedSearch, Span
from qicbrowser.paths import bundled_evidence
from qicbrowser.services.backups import restore
from qicbrowser.store.library import Library
from qicbrowser.store.schema import USER_ID, ddl
from qicbrowser.store.user import backup_file as backup_files
from qicbrowser.store.user.backup_file import Backup, Counts
from qicbrowser.store.user.backups import Backups
from qicbrowser.wording.english import words
from tests.messages import reader_error
from tests.rights import without_override
from tests.sql import run_sql

THEME = "zamboni2020/5/friendly-competition"
NOW = datetime(2026, 7, 15, 12, 30, 5, tzinfo=UTC)

NOT_ON_WINDOWS = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX permissions and limits")


def note(note_id: str, words: str = "mine", record: str = THEME) -> Note:
    moment = "2026-01-01T00:00:00.000Z"
    return Note(note_id, record, record, None, words, Colour.GREEN, moment, moment)


def add(library: Library, *notes: Note) -> None:
    with library.change():
        for each in notes:
            library.notes.put(each)


def remove(library: Library, note_id: str) -> None:
    with library.change():
        library.notes.remove(note_id)


def later(**much: int) -> datetime:
    return NOW + timedelta(**much)


def entries(backups: Backups) -> list[str]:
    return sorted(path.name for path in backups.folder.iterdir())


@pytest.fixture
def backups(library: Library) -> Backups:
    return Backups(library.user_file)


# --- making


def test_a_backup_is_the_file_as_it_was(library: Library, backups: Backups):
    quoted = note("2")._replace(anchor=Anchor("words", "before ", " after", Span(7, 12)), tags=("data", "two words"))
    add(library, note("1"), quoted, note("3")._replace(starred=True), note("4")._replace(deleted="2026"))
    with library.change():
        library.searches.put(SavedSearch("competition", "Mine", ""))
    made = backups.make(NOW)
    assert made is not None
    assert (made.path.name, made.made) == ("user-20260715-123005.sqlite", NOW)
    assert made.counts == Counts(notes=2, stars=1, tags=2, searches=1, citations=0)
    assert made.path.parent == library.user_file.parent / "backups"
    assert made.size == made.path.stat().st_size
    assert backups.all() == (made,)
    assert backups.notes_in(made) == library.notes.all() == (note("1"), quoted)
    assert entries(backups) == [made.path.name]
    with Library(library.evidence_file, made.path) as opened:  # it is a reader's file like any other
        assert opened.notes.get("4") == library.notes.get("4")
        assert opened.searches.saved() == library.searches.saved()


def test_no_backup_is_made_of_an_empty_or_unchanged_file(library: Library, backups: Backups):
    assert backups.make(NOW) is None
    assert not backups.folder.exists()
    assert backups.all() == ()
    add(library, note("1"))
    first = backups.make(NOW)
    assert backups.make(later(hours=1)) is None
    add(library, note("2"))
    remove(library, "2")  # other bytes, the same rows
    assert backups.make(later(hours=2)) is None
    assert backups.all() == (first,)
    with library.change():
        library.searches.add_to_history("competition", "2026-01-01T00:00:00.000Z")
    assert backups.make(later(hours=3)) is not None
    remove(library, "1")
    emptied = backups.make(later(hours=4))
    assert emptied is not None
    assert emptied.notes == 0
    assert backups.all()[-1] == first


def test_the_first_to_be_empty_again_is_a_change(library: Library, backups: Backups):
    add(library, note("1"))
    backups.make(NOW)
    remove(library, "1")
    assert backups.make(later(hours=1)) is not None
    assert len(backups.all()) == 2


def test_two_of_one_second_have_two_names(library: Library, backups: Backups):
    for number in range(3):
        add(library, note(str(number)))
        backups.make(NOW)
    assert [backup.made for backup in backups.all()] == [later(seconds=2), later(seconds=1), NOW]
    assert [backup.notes for backup in backups.all()] == [3, 2, 1]


def test_they_are_thinned_out_as_they_age(library: Library, backups: Backups):
    for day in range(60):
        for hour in (0, 1):
            add(library, note("1", f"{day} {hour}"))
            backups.make(later(days=day, hours=hour))
    made = [backup.made for backup in backups.all()]
    assert made[:5] == [later(days=59 - n // 2, hours=1 - n % 2) for n in range(5)]
    days = {moment.date() for moment in made}
    assert {later(days=day).date() for day in range(53, 60)} <= days
    assert {datetime(2026, 7, 31).date(), datetime(2026, 8, 31).date()} <= days  # noqa: DTZ001  days
    assert len(made) < 20


def made_after(library: Library, backups: Backups, words: str, moment: datetime) -> Backup:
    """The backup of a change."""
    add(library, note("1", words))
    made = backups.make(moment)
    assert made is not None
    return made


def in_order(library: Library, backups: Backups) -> list[str]:
    """What the note said in each, newest first."""
    return [backups.notes_in(backup)[0].words for backup in backups.all()]


def test_a_clock_that_was_ahead_spoils_neither_the_order_nor_the_others(library: Library, backups: Backups):
    for day in range(8):
        made_after(library, backups, f"day {day}", later(days=day))
    made_after(library, backups, "ahead", later(days=1600))
    kept_before = in_order(library, backups)
    for minute in range(6):  # nothing was written since: none is made, so none goes
        assert backups.make(later(days=8, minutes=minute)) is None
    assert in_order(library, backups) == kept_before
    made = made_after(library, backups, "right again", later(days=8))
    assert made.path.name == "user-20260723-123005-1.sqlite"
    assert made.made == later(days=8)
    made_after(library, backups, "and after", later(days=8, hours=1))
    assert backups.make(later(days=8, hours=2)) is None
    assert in_order(library, backups)[:3] == ["and after", "right again", "ahead"]
    assert in_order(library, backups)[3:] == [f"day {day}" for day in range(7, 1, -1)]  # of a week


def test_a_clock_that_was_set_back_leaves_them_in_the_order_of_making(library: Library, backups: Backups):
    for hour in range(5, 10):
        made_after(library, backups, str(hour), later(hours=hour))
    for number in range(4):  # the clock is five hours behind, and goes on from there
        made_after(library, backups, f"after {number}", later(minutes=number))
    made_after(library, backups, "earlier still", later(days=-30))
    assert in_order(library, backups)[:5] == ["earlier still", "after 3", "after 2", "after 1", "after 0"]
    assert len({backup.path for backup in backups.all()}) == len(backups.all()) == 10


def test_many_within_a_second_are_in_the_order_of_making(library: Library, backups: Backups):
    for number in range(7):
        made_after(library, backups, str(number), NOW)
    made_after(library, backups, "7", later(seconds=2))
    assert in_order(library, backups)[:5] == ["7", "6", "5", "4", "3"]


@pytest.mark.parametrize("hours", [-2, 2, 10**9])
def test_an_unfinished_one_is_abandoned_when_its_time_is_far_from_now(hours: int, library: Library, backups: Backups):
    backups.folder.mkdir()
    left = backups.folder / "user-20260101-000000.sqlite.part"
    left.touch()
    os.utime(left, (left.stat().st_mtime + hours * 3600,) * 2)
    made = made_after(library, backups, "mine", NOW)
    assert entries(backups) == [made.path.name]


def test_empty_ones_take_no_place_of_others(library: Library, backups: Backups):
    """A file that was lost and started anew is backed up too, day after day, with searches and without."""
    for day in range(8):
        made_after(library, backups, f"day {day}", later(days=day))
    before = in_order(library, backups)
    remove(library, "1")
    for day in range(8, 100):
        with library.change():
            library.searches.add_to_history(f"search {day}", f"{later(days=day):%Y-%m-%dT%H:%M:%S.000Z}")
        made = backups.make(later(days=day))
        assert made is not None
        assert made.empty
    with_notes = [backup for backup in backups.all() if not backup.empty]
    assert [backups.notes_in(backup)[0].words for backup in with_notes] == before
    assert 5 < len(backups.all()) - len(with_notes) < 20


@pytest.mark.parametrize("what", ["deleted", "starred", "citation", "search"])
def test_one_without_notes_is_not_empty_when_something_would_be_missed(what: str, library: Library, backups: Backups):
    with library.change():
        match what:
            case "deleted":
                library.notes.put(note("1")._replace(deleted="2026"))
            case "starred":
                library.notes.put(note("1")._replace(starred=True))
            case "citation":
                library.citations.put(Citation("zamboni2020/ref/69", "{}", "made up", "2026"))
            case "search":
                library.searches.put(SavedSearch("competition", "Mine", ""))
    made = backups.make(NOW)
    assert made is not None
    assert (made.notes, made.empty) == (0, False)
    assert backups.all() == (made,)


ALL = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from qicbrowser.store.user.backups import Backups

backups = Backups(Path(sys.argv[1]))
print(len(backups.all()))
print(backups.make(datetime(2026, 7, 16, tzinfo=UTC)).notes)
print(len(backups.all()))
"""


@NOT_ON_WINDOWS
def test_a_pipe_a_folder_or_a_device_that_is_named_like_one_is_passed_over(library: Library, backups: Backups):
    add(library, note("1"))
    backups.folder.mkdir()
    os.mkfifo(backups.folder / "user-20260715-000000.sqlite")
    os.mkfifo(backups.folder / "user-20260714-000000.sqlite.part")
    (backups.folder / "user-20260713-000000.sqlite").mkdir()
    (backups.folder / "user-20260712-000000.sqlite").symlink_to("/dev/zero")
    done = subprocess.run(
        [sys.executable, "-c", ALL, str(library.user_file)], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split() == ["0", "1", "1"]


@pytest.mark.parametrize(
    "script",
    [
        """CREATE TABLE "a""b" (c); INSERT INTO "a""b" VALUES (1)""",
        "CREATE VIEW mine AS SELECT * FROM nowhere",
        "CREATE VIRTUAL TABLE sought USING fts5(words); INSERT INTO sought VALUES ('found')",
        """PRAGMA writable_schema = ON; INSERT INTO sqlite_master VALUES
        ('table', 'strange', 'strange', 0, 'CREATE VIRTUAL TABLE strange USING nowhere(a)')""",
    ],
)
def test_what_else_is_in_the_file_is_backed_up_with_it(script: str, library: Library, backups: Backups):
    add(library, note("1"))
    with closing(sqlite3.connect(library.user_file)) as other:
        other.executescript(script)
    made = backups.make(NOW)
    assert made is not None
    assert backups.make(later(hours=1)) is None
    with closing(sqlite3.connect(library.user_file)) as other, other:
        other.execute("INSERT INTO search VALUES ('competition', 'Mine', '')")
    assert backups.make(later(hours=1)) is not None
    assert [backup.notes for backup in backups.all()] == [1, 1]
    with Library(library.evidence_file, library.user_file) as again:
        restored = restore(again, backups, made, later(hours=2))  # without what this program does not make
        assert "1 note was recovered from it" in words(restored.repaired)
        assert again.notes.all() == (note("1"),)
        assert again.check()


@pytest.mark.parametrize(
    "script",
    [
        """PRAGMA writable_schema = ON; INSERT INTO sqlite_master SELECT 'table', 'strange', 'strange', rootpage,
        'CREATE TABLE strange (a COLLATE nowhere)' FROM sqlite_master WHERE name = 'note'""",
        """PRAGMA writable_schema = ON; UPDATE sqlite_master
        SET sql = 'CREATE INDEX note_of_record ON note (nowhere(id))' WHERE name = 'note_of_record'""",
        "PRAGMA writable_schema = ON; UPDATE sqlite_master SET name = CAST(x'ff' AS TEXT) WHERE name = 'search'",
    ],
)
def test_any_problem_of_the_file_is_reported(script: str, library: Library, backups: Backups):
    add(library, note("1"))
    with closing(sqlite3.connect(library.user_file)) as other:
        other.executescript(script)
        other.commit()
    with reader_error(r"damaged|cannot be read") as refusal:
        backups.make(NOW)
    assert refusal.value.hint
    assert not backups.folder.exists()


def test_damaged_text_is_backed_up_and_repaired_when_restored(library: Library, backups: Backups):
    add(library, note("1"), note("2"))
    run_sql(library.user_file, "UPDATE main.note SET words = CAST(x'6dff' AS TEXT) WHERE id = '1'")
    made = backups.make(NOW)
    assert made is not None
    assert made.notes == 2
    assert backups.make(later(hours=1)) is None
    content = made.path.read_bytes()
    was = (note("1", "m\N{REPLACEMENT CHARACTER}"), note("2"))
    assert backups.notes_in(made) == was
    remove(library, "2")
    _, repaired = restore(library, backups, made, later(hours=1))
    assert words(repaired).startswith(
        f"The backup {made.path.name} is damaged, and was left unchanged. 2 notes were recovered"
    )
    assert "1 entry contained bytes that are not text" in words(repaired)
    assert library.notes.all() == was
    assert made.path.read_bytes() == content
    with Library(library.evidence_file, library.user_file) as again:
        assert again.notices == ()
        assert again.notes.all() == was


def test_what_others_put_there_is_neither_listed_nor_removed(library: Library, backups: Backups):
    add(library, note("1"))
    made = backups.make(NOW)
    assert made is not None
    foreign = {
        "user-20200101-000000 (copy).sqlite": made.path.read_bytes(),
        "user-20200101-000000.sqlite": b"not a database at all" * 100,
        "user-20200101-000001.sqlite": b"",
        "user-20209999-999999.sqlite": made.path.read_bytes(),
        "user-20200101-000003.sqlite": made.path.read_bytes()[:4096],
        "read me.txt": b"mine",
    }
    for name, content in foreign.items():
        (backups.folder / name).write_bytes(content)
    (backups.folder / "user-20200101-000004.sqlite").mkdir()
    with closing(sqlite3.connect(backups.folder / "user-20200101-000005.sqlite")) as other:
        other.executescript("CREATE TABLE note (deleted, starred)")
    for hour in range(1, 12):
        add(library, note("1", str(hour)))
        backups.make(later(hours=hour))
    assert len(backups.all()) == 5
    assert min(backup.made for backup in backups.all()) == later(hours=7)
    for name, content in foreign.items():
        assert (backups.folder / name).read_bytes() == content
    assert (backups.folder / "user-20200101-000004.sqlite").is_dir()
    assert (backups.folder / "user-20200101-000005.sqlite").exists()


def test_one_that_is_damaged_is_not_offered_and_not_taken_for_the_newest(library: Library, backups: Backups):
    add(library, *(note(str(number), "many words " * 50) for number in range(100)))
    made = backups.make(NOW)
    assert made is not None
    content = bytearray(made.path.read_bytes())
    content[8192:16384] = b"\xff" * 8192
    made.path.write_bytes(content)
    assert backups.all() == ()
    with reader_error(r"damaged|cannot be read"):
        backups.notes_in(made)
    with reader_error(r"damaged|cannot be read"):
        restore(library, backups, made, later(hours=1))
    assert len(library.notes.all()) == 100
    again = backups.make(NOW)
    assert again is not None
    assert backups.all() == (again,)
    assert made.path.read_bytes() == content


def test_a_damaged_file_of_notes_takes_no_backup_s_place(library: Library, backups: Backups):
    add(library, *(note(str(number), "many words " * 50) for number in range(100)))
    backups.make(NOW)
    with library.user_file.open("r+b") as file:
        file.seek(8192)
        file.write(b"\xff" * 8192)
    with reader_error(r"damaged|cannot be read"):
        backups.make(later(hours=1))
    assert [backup.made for backup in backups.all()] == [NOW]


def test_what_an_ended_program_left_behind_is_removed(library: Library, backups: Backups):
    backups.folder.mkdir()
    old, new, other = (
        backups.folder / name
        for name in ("user-20260101-000000.sqlite.part", "user-20260715-123005.sqlite.part", "mine.part")
    )
    for path in (old, new, other):
        path.write_bytes(b"half")
    for path in (old, other):
        os.utime(path, (path.stat().st_mtime - 7200,) * 2)
    assert backups.all() == ()
    add(library, note("1"))
    made = backups.make(NOW)
    assert made is not None
    assert made.made == later(seconds=1)  # the name that someone is at is not taken
    assert entries(backups) == ["mine.part", new.name, made.path.name]


def test_a_file_in_place_of_a_folder_is_reported_and_left_alone(library: Library, backups: Backups):
    add(library, note("1"))
    backups.folder.write_text("mine")
    with reader_error("No backup of your notes was made") as refusal:
        backups.make(NOW)
    assert "space on the disk" in words(refusal.value.hint)
    assert backups.folder.read_text() == "mine"
    assert backups.all() == ()


UNWRITABLE = """
import resource, sys
from datetime import UTC, datetime
from pathlib import Path
from qicbrowser.domain.errors import ReaderError
from qicbrowser.store.user.backups import Backups
from qicbrowser.wording.english import error_words

file, how = Path(sys.argv[1]), sys.argv[2]
if how == "full":
    resource.setrlimit(resource.RLIMIT_FSIZE, (8192, resource.RLIM_INFINITY))
try:
    Backups(file).make(datetime(2026, 7, 16, tzinfo=UTC))
except ReaderError as error:
    print(error_words(error))
"""


@NOT_ON_WINDOWS
@pytest.mark.parametrize("how", ["full", "read-only"])
def test_a_backup_that_cannot_be_written_leaves_nothing_half_made(evidence_file: Path, how: str):
    with tempfile.TemporaryDirectory() as name:  # pytest's own folders are closed to other users
        folder = Path(name)
        folder.chmod(0o755)
        user_file = folder / "user.sqlite"
        backups = Backups(user_file)
        with Library(evidence_file, user_file) as library:
            add(library, note("1"))
            made = backups.make(NOW)
            assert made is not None
            add(library, *(note(str(number), "many words " * 50) for number in range(200)))
        if how == "read-only":
            backups.folder.chmod(0o555)
        command = without_override([sys.executable, "-c", UNWRITABLE, user_file, how])
        told = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        backups.folder.chmod(0o755)
        assert told.stderr == ""
        assert told.stdout.startswith("No backup of your notes was made in ")
        assert entries(backups) == [made.path.name]
        assert backups.all() == (made,)


TWO = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from qicbrowser.domain.records import Colour, Note
from qicbrowser.store.user.backups import Backups
from qicbrowser.store.library import Library

evidence, file, name = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
print("ready", flush=True)
sys.stdin.readline()
with Library(evidence, file) as library:
    for number in range(8):
        with library.change():
            library.notes.put(Note(f"{name}{number}", "r", "r", None, "words", Colour.PINK, "", ""))
        made = Backups(file).make(datetime(2026, 7, 15, tzinfo=UTC))
        print(made.path.name if made else "-")
"""


def test_two_programs_at_once_make_backups_of_their_own(library: Library, backups: Backups):
    command = [sys.executable, "-c", TWO, str(library.evidence_file), str(library.user_file)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    programs = [subprocess.Popen([*command, name], **pipes) for name in "ab"]
    for each in programs:
        assert each.stdout.readline() == "ready\n"
    for each in programs:
        each.stdin.write("\n")
        each.stdin.flush()
    names = [name for each in programs for name in each.communicate(timeout=60)[0].split() if name != "-"]
    assert [each.returncode for each in programs] == [0, 0]
    assert names
    assert set(entries(backups)) <= set(names)
    backups.make(later(days=1))  # whatever the last of them saw, this sees all
    newest = backups.all()[0]
    assert len(backups.notes_in(newest)) == newest.notes == 16
    assert len(backups.all()) == len(entries(backups)) >= 5


def test_names_with_anything_in_them(evidence_file: Path, tmp_path: Path):
    user_file = tmp_path / "Ärzte & #1? 100% 例" / "user.sqlite"
    with Library(evidence_file, user_file) as library:
        add(library, note("1"))
        backups = Backups(user_file)
        made = backups.make(NOW)
        assert made is not None
        remove(library, "1")
        restore(library, backups, made, later(hours=1))
        assert library.notes.all() == backups.notes_in(made) == (note("1"),)


@NOT_ON_WINDOWS
def test_a_backup_is_readable_only_for_those_who_can_read_the_file(library: Library, backups: Backups):
    add(library, note("1"))
    library.user_file.chmod(0o600)
    made = backups.make(NOW)
    assert made is not None
    assert made.path.stat().st_mode & 0o777 == 0o600


# --- going back


def test_a_restore_brings_back_what_was_and_is_undone_by_another(library: Library, backups: Backups):
    add(library, note("1"), note("2"))
    first = backups.make(NOW)
    assert first is not None
    remove(library, "1")
    add(library, note("2", "other"), note("3"))
    with library.change():
        library.searches.put(SavedSearch("competition", "Mine", ""))
    present = library.notes.all()
    before, repaired = restore(library, backups, first, later(hours=1))
    assert repaired is None
    assert library.notes.all() == (note("1"), note("2"))
    assert library.searches.saved() == ()
    assert backups.notes_in(before) == present
    assert restore(library, backups, before, later(hours=2)).before.notes == 2
    assert library.notes.all() == present
    assert [search.name for search in library.searches.saved()] == ["Mine"]
    add(library, note("4"))  # the connection is as good as before
    with Library(library.evidence_file, library.user_file) as another:
        assert another.notes.all() == (*present, note("4"))
        assert run_sql(another.user_file, "PRAGMA integrity_check") == [("ok",)]


def test_a_restore_of_what_is_already_there_makes_no_backup(library: Library, backups: Backups):
    add(library, note("1"))
    made = backups.make(NOW)
    assert made is not None
    assert restore(library, backups, made, later(hours=1)).before == made
    assert backups.all() == (made,)


def test_what_is_restored_is_not_thinned_out(library: Library, backups: Backups):
    for hour in range(5):
        add(library, note("1", str(hour)))
        backups.make(later(minutes=hour))
    oldest = backups.all()[-1]
    add(library, note("1", "present"))
    restore(library, backups, oldest, later(hours=1))
    assert len(backups.all()) == 6
    assert backups.all()[-1] == oldest


def test_a_search_finds_what_was_restored_and_nothing_else(library: Library, backups: Backups):
    def found(text: str) -> list[str | None]:
        matches = library.matching(parse(text))
        return [matches.key_of(row) for row in matches.rows()]

    add(library, note("1", "xylophone"), note("2", "zither", "zamboni2020/ref/51"))
    made = backups.make(NOW)
    assert made is not None
    remove(library, "1")
    remove(library, "2")
    add(library, note("3", "harpsichord"))
    assert (found("xylophone"), found("harpsichord")) == ([], [THEME])
    restore(library, backups, made, later(hours=1))
    assert (found("xylophone"), found("zither"), found("harpsichord")) == ([THEME], ["zamboni2020/ref/51"], [])


def of_version_1(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path)) as file:
        file.executescript(
            f"{ddl('user_1.sql')}\nPRAGMA application_id = {USER_ID};\nPRAGMA user_version = 1;\n"
            f"INSERT INTO note VALUES ('1', '{THEME}', '{THEME}', NULL, NULL, NULL, NULL, 'mine', 'green',"
            " '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', NULL);"
            "INSERT INTO note_index VALUES ('1', 'key', 'mine');"
        )


def test_one_of_an_earlier_version_is_read_and_restored_and_stays_as_it_is(library: Library, backups: Backups):
    add(library, note("2"))
    of_version_1(backups.folder / "user-20250101-000000.sqlite")
    (old,) = backups.all()
    content = old.path.read_bytes()
    assert old.notes == 1
    assert backups.notes_in(old) == (note("1"),)
    before, _ = restore(library, backups, old, NOW)
    assert library.notes.all() == (note("1"),)
    assert library.searches.history() == ()
    assert old.path.read_bytes() == content
    assert backups.notes_in(before) == (note("2"),)
    add(library, note("1")._replace(tags=("data",)))
    Library(library.evidence_file, library.user_file).close()


def test_one_of_a_newer_version_is_refused(library: Library, backups: Backups):
    add(library, note("1"))
    made = backups.make(NOW)
    assert made is not None
    with closing(sqlite3.connect(made.path)) as file:
        file.execute("PRAGMA user_version = 99")
    add(library, note("2"))
    for refused in (lambda: backups.notes_in(made), lambda: restore(library, backups, made, later(hours=1))):
        with reader_error("newer version"):
            refused()
    assert len(library.notes.all()) == 2
    assert len(backups.all()) == 1


def test_a_restore_that_cannot_be_made_changes_nothing(
    library: Library, backups: Backups, monkeypatch: pytest.MonkeyPatch
):
    add(library, note("1"))
    made = backups.make(NOW)
    assert made is not None
    add(library, note("2"))
    with (
        closing(sqlite3.connect(library.user_file, isolation_level=None)) as other,
        Library(library.evidence_file, library.user_file, busy_seconds=0) as without_waiting,
    ):
        other.execute("BEGIN IMMEDIATE")
        with reader_error("could not be written") as refusal:
            restore(without_waiting, backups, made, later(hours=1))
        assert "Another program" in words(refusal.value.hint)
        other.execute("ROLLBACK")
    assert len(library.notes.all()) == 2
    newest, first = backups.all()  # what was there is backed up by now: nothing is lost by that
    assert (newest.notes, first) == (2, made)

    backups_that_fail = Backups(library.user_file)
    add(library, note("3"))
    shutil.move(backups.folder, backups.folder.with_name("elsewhere"))
    backups.folder.write_text("a file")
    with reader_error("No backup"):
        moved = made._replace(path=backups.folder.with_name("elsewhere") / made.path.name)
        restore(library, backups_that_fail, moved, NOW)
    assert len(library.notes.all()) == 3


KILLED = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from qicbrowser.services.backups import restore
from qicbrowser.store.user.backups import Backups
from qicbrowser.store.library import Library
from tests.sql import run_sql

evidence, file = map(Path, sys.argv[1:])
with Library(evidence, file) as library:
    class Cut:  # in the middle of it the program ends, as by a power cut
        def __init__(self, source): self.source = source
        def backup(self, target, **_):
            self.source.backup(target, pages=1, progress=lambda status, left, pages: left < pages - 3 and os._exit(9))
    replace_from = library.replace_from
    library.replace_from = lambda source: replace_from(Cut(source))
    backups = Backups(file)
    restore(library, backups, backups.all()[-1], datetime(2026, 7, 16, tzinfo=UTC))
"""


def test_a_restore_that_is_cut_off_leaves_the_file_as_it_was(library: Library, backups: Backups):
    add(library, *(note(str(number), "many words " * 50) for number in range(100)))
    backups.make(NOW)
    add(library, note("new"))
    command = [sys.executable, "-c", KILLED, str(library.evidence_file), str(library.user_file)]
    assert subprocess.run(command, check=False, timeout=60).returncode == 9
    with Library(bundled_evidence(), library.user_file) as opened:
        assert len(opened.notes.all()) == 101
        assert run_sql(opened.user_file, "PRAGMA integrity_check") == [("ok",)]


def test_a_writer_is_waited_for(library: Library, backups: Backups, monkeypatch: pytest.MonkeyPatch):
    """A file in the middle of being written by another program is told, not asked for ever."""
    monkeypatch.setattr(backup_files, "_BUSY_SECONDS", 0.01)
    add(library, note("1"))
    with closing(sqlite3.connect(library.user_file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with reader_error("cannot be read"):
            backups.make(NOW)
    assert not backups.folder.exists()
    assert backups.make(NOW) is not None
