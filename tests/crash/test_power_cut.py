"""A power cut at any moment of a command: what it said was saved is there, and nothing is damaged or emptied.

strace records what the real command does to its files. From that, states are made up in which a cut can leave the disk,
and the program opens each of them.
"""

import os
import random
import shutil
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import pytest
from click.testing import CliRunner

from qicbrowser.cli.main import cli
from qicbrowser.domain.records import Colour, Note
from qicbrowser.paths import bundled_evidence
from qicbrowser.store.library import Library
from qicbrowser.store.user.backups import Backups
from tests.crash.disk import Disk
from tests.crash.syscalls import Call, Print, record

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs strace")

STORED = Path(__file__).parents[1] / "data"
MOMENT = "2026-01-01T00:00:00.000Z"
CITATIONS = STORED / "references" / "numbered.ris"
THEME = "zamboni2020/5/friendly-competition"
EARLIER = datetime(2026, 1, 1, tzinfo=UTC)
SURVIVES = (0.0, 0.5, 1.0)
"""How probable it is that what was not synced is on the disk all the same."""


# --- what there is before a command, in a folder with the data folder in it


def nothing(_: Path) -> None:
    pass


def few(folder: Path) -> None:
    notes = (("1", "one"), ("2", "two"), ("3", "three " * 2000))
    with Library(bundled_evidence(), folder / "data" / "user.sqlite") as library, library.change():
        for note_id, words in notes:
            library.notes.put(Note(note_id, THEME, THEME, None, words, Colour.PINK, MOMENT, MOMENT))


def few_and_a_file_of_many(folder: Path) -> None:
    with Library(bundled_evidence(), folder / "others" / "user.sqlite") as library, library.change():
        for number in range(200):
            words = f"imported {number} " + "words " * 100
            library.notes.put(Note(f"other {number}", THEME, THEME, None, words, Colour.PINK, MOMENT, MOMENT))
    exported = ["--data-dir", str(folder / "others"), "notes", "export", "-o", str(folder / "many.jsonld")]
    assert CliRunner().invoke(cli, exported).exit_code == 0
    few(folder)


def few_and_an_earlier_backup(folder: Path) -> None:
    few(folder)
    user_file = folder / "data" / "user.sqlite"
    Backups(user_file).make(EARLIER)
    with Library(bundled_evidence(), user_file) as library, library.change():
        library.notes.put(Note("4", THEME, THEME, None, "after it " * 3000, Colour.PINK, MOMENT, MOMENT))


def few_and_an_earlier_export(folder: Path) -> None:
    few(folder)
    (folder / "notes.csv").write_text("earlier")


def damaged(folder: Path) -> None:
    few(folder)
    with (folder / "data" / "user.sqlite").open("r+b") as file:
        file.seek(4096 * 3)
        file.write(random.Random(1).randbytes(200))


def of_version(number: int) -> Callable[[Path], None]:
    def prepare(folder: Path) -> None:
        (folder / "data").mkdir()
        shutil.copyfile(STORED / f"user_{number}.sqlite", folder / "data" / "user.sqlite")

    return prepare


class Command(NamedTuple):
    prepare: Callable[[Path], None]
    """Makes what there is before it."""
    arguments: tuple[str, ...]
    done: bytes = b""
    """What it says when it is done."""


COMMANDS = {
    "first note": Command(nothing, ("notes", "add", "69", "the very first"), b"Saved"),
    "add": Command(few, ("notes", "add", "69", "another"), b"Saved"),
    "add, long": Command(few, ("notes", "add", "69", "long " * 15_000), b"Saved"),
    "delete": Command(few, ("notes", "delete", "1"), b"Deleted"),
    "import many": Command(few_and_a_file_of_many, ("notes", "import", "{folder}/many.jsonld"), b"200 new"),
    "attach citations": Command(few, ("references", "attach", str(CITATIONS)), b"Attached 2"),
    "back up": Command(few, ("notes", "backup"), b"Made"),
    "restore a backup": Command(
        few_and_an_earlier_backup, ("backups", "restore", f"user-{EARLIER:%Y%m%d-%H%M%S}"), b"Restored"
    ),
    "migrate version 1": Command(of_version(1), ("notes", "list")),
    "migrate version 2": Command(of_version(2), ("notes", "list")),
    "open version 3": Command(of_version(3), ("notes", "list")),
    "set a damaged file aside": Command(damaged, ("notes", "list")),
    "export": Command(
        few_and_an_earlier_export, ("notes", "export", "--format", "csv", "-o", "{folder}/notes.csv"), b"notes"
    ),
}


# --- what there is after it


class Found(NamedTuple):
    """What the program finds in a folder."""

    notes: frozenset[Note]
    citations: frozenset[tuple[str, str]]
    backups: frozenset[frozenset[Note]]
    """The notes in each."""
    export: bytes | None
    told: tuple[str, ...]


def open_folder(folder: Path) -> Found:
    """Open what is there as a start does; it must be whole, and nothing may stand in the way of saving."""
    user_file = folder / "data" / "user.sqlite"
    with Library(bundled_evidence(), user_file) as library:
        assert (library.read_only, library.check()) == (False, True)
        notes = frozenset((*library.notes.all(), *library.notes.deleted()))
        citations = frozenset((each.reference_key, each.csl) for each in library.citations.all().values())
        backups = Backups(user_file)
        kept = frozenset(frozenset(backups.notes_in(each)) for each in backups.all())
        export = folder / "notes.csv"
        return Found(notes, citations, kept, export.read_bytes() if export.exists() else None, library.notices)


class Cuts:
    """A command that was recorded, and what is wanted after a power cut in it."""

    def __init__(self, folder: Path, before: Path, made: Path, calls: list[Call], done: bytes) -> None:
        """`folder` as the command left it, `before` as it was before; the states are put into `made`."""
        self._done = next(at for at, call in enumerate(calls) if isinstance(call, Print) and done in call.text)
        self._made = made
        self._calls = calls
        self._disk = Disk(folder, before, calls)
        damaged = (before / "data" / "user.sqlite").read_bytes() if (before / "data").exists() else b""
        self._before, self._after = self._opened(before), self._opened(folder)
        self._damaged = damaged if self._before.told else b""

    def __len__(self) -> int:
        return len(self._calls) + 1

    def judge(self, cut: int, chance: random.Random, survives: float) -> str:
        """What is wrong after a power cut before that call; "" when nothing is."""
        shutil.rmtree(self._made, ignore_errors=True)
        self._made.mkdir()
        for name, content in self._disk.after_power_cut(cut, chance, survives).items():
            if content is None:
                (self._made / name).mkdir()
            else:
                (self._made / name).write_bytes(content)
        try:
            found = open_folder(self._made)
        except Exception as error:  # noqa: BLE001  whatever it is, it is the finding
            return f"it cannot be opened: {error!r}"
        if cut > self._done and found[:4] != self._after[:4]:
            return "what was said to be done is gone"
        return self._fault(found)

    def _fault(self, found: Found) -> str:
        before, after = self._before, self._after
        if found.told and not self._damaged:
            return f"it says {found.told}"
        if self._damaged and self._damaged not in {
            path.read_bytes() for path in (self._made / "data").glob("user-damaged-*.sqlite")
        }:
            return "the damaged file is gone"
        if found[:2] not in (before[:2], after[:2]):
            return f"it has {len(found.notes)} notes, which is neither before nor after"
        if not before.backups <= found.backups <= after.backups:
            return "a backup is gone, or half made"
        if found.export not in (before.export, after.export):
            return "the export is neither the one before nor the one after"
        return ""

    def _opened(self, folder: Path) -> Found:
        """What is found in a copy of a folder."""
        copy = Path(shutil.copytree(folder, self._made))
        try:
            return open_folder(copy)
        finally:
            shutil.rmtree(copy)


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Path]:
    """Where the states are put: in memory, if that can be, because the program syncs all that it writes to them."""
    memory = Path("/dev/shm")
    with TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else tmp_path) as folder:
        yield Path(folder) / "made"


@pytest.fixture(params=COMMANDS)
def cuts(request: pytest.FixtureRequest, tmp_path: Path, made: Path) -> Cuts:
    assert shutil.which("strace"), "strace is missing: sh packaging/linux/system-libraries.sh test"
    prepare, arguments, done = COMMANDS[request.param]
    folder = tmp_path / "folder"
    folder.mkdir()
    prepare(folder)
    before = Path(shutil.copytree(folder, tmp_path / "before"))
    arguments = [argument.format(folder=folder) for argument in arguments]
    command = [sys.executable, "-m", "qicbrowser", "--data-dir", folder / "data", *arguments]
    return Cuts(folder, before, made, record(command, folder, tmp_path / "log"), done)


def test_a_power_cut(cuts: Cuts, request: pytest.FixtureRequest) -> None:
    number, seed = request.config.getoption("--cuts"), random.SystemRandom().randrange(10**9)
    chance = random.Random(seed)
    last = len(cuts) - 1  # when it has said all: nothing of it may be lost any more
    moments = [last, last, last, *(chance.randrange(len(cuts)) for _ in range(number))]
    faults = []
    for state, cut in enumerate(moments):
        survives = SURVIVES[state % len(SURVIVES)]
        if fault := cuts.judge(cut, random.Random(f"{seed} {state}"), survives):
            faults.append(f"before call {cut} of {last}, {survives}: {fault}")
    print(f"\n{request.node.name}: {len(moments)} states after {last} calls, {len(faults)} wrong")  # noqa: T201  make crash shows it
    assert not faults, f"seed {seed}"
