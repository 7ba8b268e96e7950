"""A damaged file of notes: set aside, never changed, and what can be read of it is kept."""

import errno
import os
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import Colour, Note
from qicbrowser.services.search.search import search
from qicbrowser.store.disk import file_identity
from qicbrowser.store.library import Library
from qicbrowser.store.schema import USER_VERSION
from qicbrowser.store.user import open_file as opening
from qicbrowser.store.user import quarantine
from qicbrowser.store.user.errors import check_marker
from qicbrowser.wording.english import words
from tests.messages import reader_error
from tests.store.test_library import THEME, add, note

PAGE = 4096


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with 300 notes, on some 40 pages."""
    path = tmp_path / "user.sqlite"
    begin(path)
    with closing(sqlite3.connect(path)) as file, file:
        file.executemany(INSERT, [row(f"id {n}", f"note {n} " * 30) for n in range(300)])
    return path


INSERT = f"INSERT INTO note VALUES ({', '.join('?' * 15)})"


def row(note_id: str, words: object, **other: object) -> tuple[object, ...]:
    columns = {
        "id": note_id,
        "record_key": THEME,
        "text_key": THEME,
        **dict.fromkeys(("quote", "prefix", "suffix", "start")),
        "words": words,
        "colour": "green",
        "created": "2026",
        "changed": "2026",
        "deleted": None,
        "tags": "",
        "starred": 0,
        "creator": "",
    }
    return tuple((columns | other).values())


def begin(path: Path) -> None:
    opening.open_user_file(path).connection.close()


def aside(path: Path) -> Path:
    (found,) = path.parent.glob("user-damaged-*.sqlite")
    assert re.fullmatch(r"user-damaged-\d{8}-\d{6}\.sqlite", found.name)
    return found


def overwrite(path: Path, start: int, end: int) -> None:
    with path.open("r+b") as file:
        file.seek(start)
        file.write(random.Random(7).randbytes(end - start))


def root_page(path: Path, name: str) -> int:
    with closing(sqlite3.connect(path)) as file:
        return file.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()[0]


def a_leaf(path: Path) -> None:
    """Overwrite one page that holds nothing but rows of notes."""
    for number in range(20, 1000):  # behind the roots of all tables
        with path.open("rb") as file:
            file.seek(number * PAGE)
            if file.read(1) == b"\x0d":
                break
    overwrite(path, number * PAGE, (number + 1) * PAGE)


def the_index(path: Path) -> None:
    at = (root_page(path, "note_of_record") - 1) * PAGE
    overwrite(path, at, at + PAGE)


def the_end(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // PAGE // 2 * PAGE)


def all_but_the_header(path: Path) -> None:
    overwrite(path, 100, path.stat().st_size)


def the_header(path: Path) -> None:
    overwrite(path, 0, 100)


def not_a_database(path: Path) -> None:
    path.write_bytes(b"Dear diary, " * 500)


def a_few_bytes(path: Path) -> None:
    path.write_bytes(b"no database")


def no_table_of_notes(path: Path) -> None:
    change(path, "DROP TABLE note")


def no_table_of_searches(path: Path) -> None:
    change(path, "DROP TABLE search")


def no_version(path: Path) -> None:
    change(path, "PRAGMA user_version = 0")


def another_column(path: Path) -> None:
    change(path, "ALTER TABLE note ADD COLUMN mood TEXT NOT NULL DEFAULT 'good'")


def change(path: Path, script: str) -> None:
    with closing(sqlite3.connect(path)) as file:
        file.executescript(script)


@pytest.mark.parametrize(
    ("damage", "least", "most"),
    [
        (a_leaf, 280, 299),
        (the_index, 300, 300),
        (the_end, 50, 299),
        (all_but_the_header, 0, 0),
        (the_header, 300, 300),
        (not_a_database, 0, 0),
        (a_few_bytes, 0, 0),
        (no_table_of_notes, 0, 0),
        (no_table_of_searches, 300, 300),
        (no_version, 300, 300),
        (another_column, 300, 300),
    ],
)
def test_a_damaged_file_is_set_aside_and_what_can_be_read_is_kept(
    damage: Callable[[Path], None], least: int, most: int, path: Path, evidence_file: Path
):
    damage(path)
    before = path.read_bytes()
    with Library(evidence_file, path) as library:
        notes = library.notes.all()
        assert least <= len(notes) <= most
        for n in notes:
            assert f"{n.id.replace('id', 'note')} " * 30 == n.words
        assert [n.id for n in notes] == sorted((n.id for n in notes), key=lambda name: int(name[3:]))
        (notice,) = library.notices
        told = words(notice)
        assert f"{len(notes)} note" in told
        assert str(aside(path)) in told
        assert str(path.parent / "backups") in told
        assert not library.read_only
        add(library, note("mine"))
        assert library.check()
    assert aside(path).read_bytes() == before
    assert len(list(path.parent.iterdir())) == 2
    with Library(evidence_file, path) as library:
        assert library.notices == ()
        assert len(library.notes.all()) == len(notes) + 1


KILLED = """
import os, signal, sys
from pathlib import Path
from qicbrowser.store.user import quarantine
from qicbrowser.store.user.open_file import open_user_file

quarantine.set_aside = lambda _: os.kill(os.getpid(), signal.SIGKILL)
open_user_file(Path(sys.argv[1]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="has no SIGKILL")
def test_what_a_killed_program_left_of_its_rescue_is_removed_by_the_next(path: Path, evidence_file: Path):
    a_leaf(path)
    damaged = path.read_bytes()
    assert subprocess.run([sys.executable, "-c", KILLED, str(path)], check=False).returncode == -signal.SIGKILL
    assert path.read_bytes() == damaged
    assert len(list(path.parent.glob("user.sqlite-rescued-*"))) == 1
    with Library(evidence_file, path) as library:
        assert len(library.notes.all()) >= 280
    assert sorted(file.name for file in path.parent.iterdir()) == [path.name, aside(path).name][::-1]
    assert aside(path).read_bytes() == damaged


def test_what_was_set_aside_is_never_overwritten(path: Path, evidence_file: Path, monkeypatch: pytest.MonkeyPatch):
    contents = [b"one" * 99, b"two" * 99, b"three" * 99]
    for content in contents:
        path.write_bytes(content)
        Library(evidence_file, path).close()
    kept = path.parent.glob("user-damaged-*.sqlite")
    assert sorted(file.read_bytes() for file in kept) == sorted(contents)


def test_the_journal_of_a_damaged_file_goes_with_it(path: Path, evidence_file: Path):
    not_a_database(path)
    journal = path.with_name("user.sqlite-journal")
    journal.write_bytes(b"what a journal never begins with" * 40)
    seen = file_identity(path)
    with closing(sqlite3.connect(":memory:")) as empty:
        moved = quarantine.replace(path, empty, seen)
    assert moved == aside(path)
    assert not journal.exists()
    assert moved.with_name(f"{moved.name}-journal").read_bytes().startswith(b"what a journal")


def test_a_file_that_another_program_has_replaced_meanwhile_is_let_be(path: Path):
    seen = file_identity(path)
    other = path.with_name("other")
    begin(other)
    other.replace(path)
    before = path.read_bytes()
    with closing(sqlite3.connect(":memory:")) as empty:
        assert quarantine.replace(path, empty, seen) is None
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def no_links(*_: object) -> None:
    raise PermissionError(1, "no links here")


def test_where_there_are_no_links_the_damaged_file_is_renamed(
    path: Path, evidence_file: Path, monkeypatch: pytest.MonkeyPatch
):
    a_leaf(path)
    before = path.read_bytes()

    monkeypatch.setattr(Path, "hardlink_to", no_links)
    with Library(evidence_file, path) as library:
        assert not library.read_only
        assert len(library.notes.all()) >= 280
    assert aside(path).read_bytes() == before


SETTING_ASIDE = """
import sys, time
from pathlib import Path
from qicbrowser.store.disk import exclusive_lock

with exclusive_lock(Path(sys.argv[1]), 2.0):
    print("alone", flush=True)
    time.sleep(600)
"""


@pytest.mark.parametrize("age", [-86_400 * 365, 0], ids=["by a clock that was ahead", "now"])
def test_another_program_that_sets_the_file_aside_is_waited_for_until_it_ends(
    age: int, path: Path, evidence_file: Path, monkeypatch: pytest.MonkeyPatch
):
    a_leaf(path)
    monkeypatch.setattr(quarantine, "_WAIT_SECONDS", 0.05)
    lock = path.with_name("user.sqlite-setting-aside")
    command = [sys.executable, "-c", SETTING_ASIDE, str(lock)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout.readline() == "alone\n"
        with Library(evidence_file, path) as library:
            assert library.read_only
            assert "could not be set aside" in words(library.notices[0])
            assert len(library.notes.all()) >= 280
        other.kill()
    os.utime(lock, (lock.stat().st_mtime - age,) * 2)
    with Library(evidence_file, path) as library:
        assert not library.read_only
    assert sorted(file.name for file in path.parent.iterdir()) == [path.name, aside(path).name][::-1]


def test_a_damaged_file_that_cannot_be_set_aside_is_shown_as_far_as_it_can_be_read(
    path: Path, evidence_file: Path, monkeypatch: pytest.MonkeyPatch
):
    a_leaf(path)
    before = path.read_bytes()

    def refuse(*_: object) -> None:
        raise PermissionError(13, "in use")

    monkeypatch.setattr(Path, "replace", refuse)
    with Library(evidence_file, path) as library:
        assert "could not be set aside" in words(library.notices[0])
        assert len(library.notes.all()) >= 280
        with reader_error("[Nn]othing can be saved"):
            add(library, note("mine"))
    assert list(path.parent.iterdir()) == [path]
    assert path.read_bytes() == before


@pytest.mark.parametrize("fails", [1, 2])
@pytest.mark.parametrize("links", [True, False])
def test_a_folder_that_cannot_be_synced_costs_no_damaged_file(
    fails: int, links: bool, path: Path, evidence_file: Path, monkeypatch: pytest.MonkeyPatch
):
    a_leaf(path)
    before = path.read_bytes()
    calls = []

    def sync(folder: Path) -> None:
        calls.append(folder)
        if len(calls) == fails:
            raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(quarantine, "sync_folder", sync)
    if not links:
        monkeypatch.setattr(Path, "hardlink_to", no_links)
    with Library(evidence_file, path) as library:
        assert library.read_only is (fails == 1)
        assert len(library.notes.all()) >= 280
    kept = path if fails == 1 else aside(path)
    assert kept.read_bytes() == before
    assert len(list(path.parent.iterdir())) == fails


def test_damage_found_while_reading_is_reported_and_the_next_start_sets_the_file_aside(
    path: Path, evidence_file: Path, monkeypatch: pytest.MonkeyPatch
):
    with Library(evidence_file, path) as library:
        assert search(library, "note").count().number
        a_leaf(path)
        change(path, "UPDATE search SET made = ''; PRAGMA user_version = 4")
        with reader_error("cannot be read") as told:
            library.notes.all()
        assert "start it again" in words(told.value.hint)
        for _ in range(2):  # a search that failed halfway leaves no transaction open
            with reader_error("cannot be read"):
                search(library, "note").count()
        assert not library.check()
        add(library, note("mine"))
    monkeypatch.setattr(opening, "_CHECK_SECONDS", 0.0)  # also where there is no time to look at a start
    with Library(evidence_file, path) as library:
        assert str(aside(path)) in words(library.notices[0])
        assert len(library.notes.all()) >= 280
        assert library.notes.get("mine") == note("mine")
    assert not check_marker(path).exists()


def test_an_intact_file_is_used_after_a_requested_check(path: Path, evidence_file: Path):
    check_marker(path).touch()
    with Library(evidence_file, path) as library:
        assert library.notices == ()
        assert len(library.notes.all()) == 300
    assert list(path.parent.iterdir()) == [path]


def test_a_trigger_never_runs(path: Path, evidence_file: Path):
    change(
        path,
        "CREATE TRIGGER steal AFTER INSERT ON note BEGIN DELETE FROM note; END;CREATE VIEW mine AS SELECT * FROM note",
    )
    with Library(evidence_file, path) as library:
        assert len(library.notes.all()) == 300
        add(library, note("mine"))
        assert len(library.notes.all()) == 301
    assert aside(path).exists()


def test_a_view_in_the_place_of_the_notes_is_not_read(path: Path, evidence_file: Path):
    change(path, "ALTER TABLE note RENAME TO other; CREATE VIEW note AS SELECT * FROM other")
    with Library(evidence_file, path) as library:
        assert library.notes.all() == ()
    assert aside(path).exists()


def test_odd_values_that_fit_are_shown(evidence_file: Path, tmp_path: Path):
    path = tmp_path / "user.sqlite"
    begin(path)
    odd = [
        row("\x00\x1b[2J<b>%s", "a\x00b\u202e" + "\U0010ffff"),
        row("2", "", colour="ultraviolet", tags="\x07bell\n\n\x00\ntab\there"),
        row(
            "3",
            "x",
            quote="q",
            prefix="",
            suffix="",
            start=2**31 - 1,
            record_key="nothing/known",
            created="",
            changed="?",
        ),
        row("4", "w" * 900_000),
    ]
    with closing(sqlite3.connect(path)) as file, file:
        file.executemany(INSERT, odd)
    with Library(evidence_file, path) as library:
        assert library.notices == ()
        assert {n.id: n.words for n in library.notes.all()} == {str(r[0]): r[7] for r in odd}
        assert library.notes.get("2").colour is Colour.YELLOW
        assert library.notes.tags() == {"\x00": 1, "\x07bell": 1, "": 1, "tab\there": 1} or library.notes.tags()
        assert search(library, "x").count().number


LOOSE = """
ALTER TABLE note RENAME TO strict;
CREATE TABLE note (id, record_key, text_key, quote, prefix, suffix, start, words, colour, created, changed, deleted,
    tags, starred, creator);
INSERT INTO note SELECT * FROM strict;
DROP TABLE strict;
"""


@pytest.mark.parametrize("script", ["", LOOSE])
def test_rows_that_do_not_fit_stay_in_the_file_that_is_set_aside(script: str, path: Path, evidence_file: Path):
    change(path, f"{script}; DELETE FROM note WHERE rowid > 2")
    unfit = [
        row("3", "w" * 10_000_000),
        row("4", "w", quote="q", prefix="", suffix="", start=-5),
        row("5", "w", quote="q", prefix="", suffix="", start=2**40),
    ]
    with closing(sqlite3.connect(path)) as file, file:
        if script:
            unfit += [
                row(None, "w"),
                row("id 1", "again"),
                row("8", "w", starred=9),
            ]
            unfit += [row("9", "w", quote="alone")]
        file.executemany(INSERT, unfit)
    with Library(evidence_file, path) as library:
        assert [n.id for n in library.notes.all()] == ["id 0", "id 1"]
        left_out = f"{len(unfit)} entries could not be used and are only in that file"
        assert f"2 notes were recovered from it. {left_out}" in words(library.notices[0])
    with closing(sqlite3.connect(aside(path))) as file:
        assert file.execute("SELECT count(*) FROM note").fetchone() == (2 + len(unfit),)


def test_a_newer_file_with_rows_that_do_not_fit_is_refused_untouched(path: Path, evidence_file: Path):
    with closing(sqlite3.connect(path)) as file, file:
        file.execute(INSERT, row("x", "w" * 10_000_000))
    change(path, f"PRAGMA user_version = {USER_VERSION + 1}")
    before = path.read_bytes()
    with reader_error("newer version"):
        Library(evidence_file, path)
    assert path.read_bytes() == before


def test_a_damaged_file_of_another_program_or_a_newer_version_is_let_be(path: Path, evidence_file: Path):
    change(path, f"PRAGMA user_version = {USER_VERSION + 1}")
    the_end(path)
    overwrite(path, 100, 2 * PAGE)
    before = path.read_bytes()
    with reader_error("cannot be opened"):
        Library(evidence_file, path)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_any_damage_ends_in_a_library_or_a_refusal(path: Path, evidence_file: Path, tmp_path: Path):
    sound = path.read_bytes()
    dice = random.Random(11)
    for trial in range(100):
        folder = tmp_path / str(trial)
        folder.mkdir()
        broken = bytearray(sound)
        for _ in range(dice.choice((1, 5, 200))):
            broken[dice.randrange(len(broken))] = dice.randrange(256)
        file = folder / "user.sqlite"
        file.write_bytes(broken)
        try:
            library = Library(evidence_file, file)
        except ReaderError:
            assert file.read_bytes() == broken
            continue
        with library:
            try:
                notes: tuple[Note, ...] = library.notes.all()
            except ReaderError:
                notes = ()
            assert len(notes) <= 300
            assert library.read_only or library.notices or file.exists()
        shutil.rmtree(folder)
