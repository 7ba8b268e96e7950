"""A program that is killed at any moment: what it said was saved is there, and nothing is half-written."""

import json
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from os import kill
from pathlib import Path
from statistics import median

import pytest

from qicbrowser.store.library import Library
from qicbrowser.store.schema import USER_VERSION
from qicbrowser.store.user.backups import Backups

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")

STORED = Path(__file__).parents[1] / "data"
WRITER = Path(__file__).with_name("writer.py")
FRESH = 100
"""Kills after which a new file is begun, so that it stays small enough to be read after each."""

State = dict[str, list[object]]
"""The notes in a file, by their ids: what `writer.digest` says of each."""


class Writer:
    """The program that is killed, and what it said."""

    def __init__(self, process: subprocess.Popen[str], chance: random.Random) -> None:
        self._process = process
        self._chance = chance

    def kill(self, work: str, word: str, times: int, milliseconds: float) -> list[list[str]]:
        """Have it begin anew, kill it when it has said a word, at most so many times, and some time after that.

        Returns all it said since it began.
        """
        print(work, self._chance.random(), file=self._process.stdin, flush=True)
        begun, process = self._line()
        assert begun == "pid"
        said: list[list[str]] = []
        times = self._chance.randint(0, times)
        while sum(line[0] == word for line in said) < times:
            said.append(self._line())
        time.sleep(self._chance.uniform(0, milliseconds / 1000))
        kill(int(process), signal.SIGKILL)
        while not said or said[-1][0] != "ended":
            said.append(self._line())
        assert int(said.pop()[1]) == signal.SIGKILL
        return said

    def milliseconds(self, work: str, word: str) -> float:
        """How long this machine takes from the beginning of a work to a word of it, so that a kill can fall between."""
        print(work, self._chance.random(), file=self._process.stdin, flush=True)
        _, process = self._line()
        begun = time.perf_counter()  # noqa: TID251  nothing is asserted of it
        while self._line()[0] != word:
            pass
        took = time.perf_counter() - begun  # noqa: TID251  nothing is asserted of it
        kill(int(process), signal.SIGKILL)
        assert self._line()[0] == "ended"
        return took * 1000

    def _line(self) -> list[str]:
        line = self._process.stdout.readline()
        assert line, "the program that is killed has come to an end of its own"
        return line.strip().split(maxsplit=1)


@contextmanager
def writer(evidence: Path, user_file: Path, seed: int) -> Iterator[Writer]:
    command = [sys.executable, str(WRITER), str(evidence), str(user_file)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Writer(process, random.Random(seed))
        process.stdin.close()
        assert process.wait(timeout=60) == 0


def state(path: Path) -> State:
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert file.execute("PRAGMA foreign_key_check").fetchall() == []
        rows = file.execute("SELECT id, length(words), substr(words, 1, 20), coalesce(deleted, ''), tags FROM note")
        return {note_id: rest for note_id, *rest in rows}


def after(before: State, change: State) -> State:
    return {note_id: note for note_id, note in {**before, **change}.items() if note}


class Ledger:
    """What the file holds as far as is known, held against what it does hold after each kill."""

    def __init__(self, evidence: Path, path: Path) -> None:
        self._evidence = evidence
        self.path = path
        self.counts: Counter[str] = Counter()
        self._known: State = {}

    def check(self, said: list[list[str]]) -> None:
        self.counts["kills"] += 1
        journal = self.path.with_name(self.path.name + "-journal")
        self.counts["in the midst of a change"] += journal.exists() and journal.stat().st_size > 0
        opens(self._evidence, self.path)
        begun: State = {}
        for word, *rest in said:
            if word == "will":
                begun = json.loads(rest[0])
            elif word == "did":
                self._known, begun = after(self._known, begun), {}
                self.counts["acknowledged"] += 1
        found = state(self.path)
        if found != self._known:
            self.counts["lost"] += found != after(self._known, begun)
            self.counts["saved, and killed before it was said"] += 1
        assert not self.counts["lost"], "a note is neither as it was said to be saved, nor as it was about to be"
        self._known = found


def opens(evidence: Path, user_file: Path) -> None:
    with Library(evidence, user_file) as library:
        assert (library.notices, library.read_only, library.check()) == ((), False, True)


@pytest.fixture
def kills(request: pytest.FixtureRequest) -> int:
    return int(request.config.getoption("--kills"))


@pytest.fixture
def seed(request: pytest.FixtureRequest) -> int:
    """Another one each time: what fails tells it."""
    return random.SystemRandom().randrange(10**9)


def report(what: str, counts: Counter[str]) -> None:
    told = ", ".join(f"{number:,} {name}" for name, number in counts.items() if name != "lost")
    print(f"\n{what}: {told}; {counts['lost']} lost")  # noqa: T201  make crash shows it


def test_a_program_that_is_killed_while_it_writes(kills: int, seed: int, evidence_file: Path, tmp_path: Path) -> None:
    counts = Counter[str]()
    for first in range(0, kills, FRESH):
        path = tmp_path / str(first) / "user.sqlite"
        ledger = Ledger(evidence_file, path)
        with writer(evidence_file, path, seed + first) as program:
            for _ in range(first, min(first + FRESH, kills)):
                ledger.check(program.kill("write", "will", 15, 4))
        counts += ledger.counts
    report("while writing", counts)
    assert counts["kills"] == kills
    assert counts["acknowledged"] > kills
    assert counts["in the midst of a change"]


def test_a_program_that_is_killed_while_it_makes_backups(
    kills: int, seed: int, evidence_file: Path, tmp_path: Path
) -> None:
    path = tmp_path / "user.sqlite"
    ledger, backups = Ledger(evidence_file, path), Backups(path)
    with writer(evidence_file, path, seed) as program:
        for _ in range(kills // 4):
            unfinished = len(list(backups.folder.glob("*.part")))
            said = program.kill("back-up", "did", 4, 10)
            ledger.check(said)
            ledger.counts["while one was made"] += bool(said) and said[-1][0] == "did"
            ledger.counts["half-made, and not listed"] += len(list(backups.folder.glob("*.part"))) - unfinished
            for each in backups.folder.glob("*.sqlite"):
                state(each)
            listed = backups.all()
            assert [backup.path for backup in reversed(listed)] == sorted(backups.folder.glob("*.sqlite"))
            made = [name for word, *rest in said if word == "made" for name in rest]
            assert not made or made[-1] in {backup.path.name for backup in listed}
            ledger.counts["backups acknowledged"] += len(made)
    report("while making backups", ledger.counts)
    assert ledger.counts["while one was made"]
    assert ledger.counts["backups acknowledged"]


@pytest.fixture
def earlier(tmp_path: Path) -> list[Path]:
    """A file of each earlier version, with notes enough that it takes a moment to be brought to this one."""
    made = []
    for version in range(1, USER_VERSION):
        path = Path(shutil.copyfile(STORED / f"user_{version}.sqlite", tmp_path / f"{version}.sqlite"))
        with closing(sqlite3.connect(path)) as file, file:
            columns = "record_key, text_key, words, colour, created, changed"
            file.executemany(
                f"INSERT INTO note (id, {columns}) VALUES (?, 'r', 'r', ?, 'pink', '2026', '2026')",
                ((str(number), f"{number} " + "many words " * 100) for number in range(300)),
            )
        made.append(path)
    return made


def logically(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as file:
        return [str(row) for row in (*file.execute("PRAGMA user_version"), *file.iterdump())]


def _bring(program: Writer, path: Path, earlier: Path) -> float:
    """How many milliseconds it takes to bring a file to this version."""
    path.parent.mkdir()
    shutil.copyfile(earlier, path)
    took = program.milliseconds("begin", "did")
    shutil.rmtree(path.parent)
    return took


def test_a_program_that_is_killed_while_it_brings_a_file_to_this_version(
    kills: int, seed: int, evidence_file: Path, tmp_path: Path, earlier: list[Path]
) -> None:
    chance, counts = random.Random(seed), Counter[str]()
    path, whole = tmp_path / "data" / "user.sqlite", []
    for each in earlier:
        path.parent.mkdir(exist_ok=True)
        shutil.copyfile(each, path)
        opens(evidence_file, path)
        whole.append((logically(each), logically(path)))
        shutil.rmtree(path.parent)
    with writer(evidence_file, path, seed) as program:
        tries = [_bring(program, path, each) for each in earlier * 3]
        for _ in range(kills // 4):
            n = chance.randrange(len(earlier))
            path.parent.mkdir()
            shutil.copyfile(earlier[n], path)
            said = program.kill("begin", "did", chance.random() < 0.2, median(tries))
            counts["kills"] += 1
            opened = bool(said)
            midst = path.with_name(path.name + "-journal").exists() or bool(list(Backups(path).folder.glob("*")))
            found = logically(path)
            before, migrated = whole[n]
            assert found in whole[n]
            counts["not yet"] += found == before
            counts["brought to this version"] += found == migrated
            counts["in the midst of it"] += midst and not opened
            assert found == migrated or not opened
            backups = [logically(backup.path) for backup in Backups(path).all()]
            assert all(backup == before for backup in backups)
            assert backups or found == before
            opens(evidence_file, path)
            assert logically(path) == migrated
            shutil.rmtree(path.parent)
    report("while bringing a file to this version", counts)
    assert counts["not yet"]
    assert counts["in the midst of it"]
