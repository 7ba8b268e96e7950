"""A program that is killed while it imports: the library is as it was before, or as it was to be, and whole."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Self

import pytest

from qicbrowser.paths import DataFolder, bundled_evidence
from qicbrowser.services.importing.library_writing import contents_of
from qicbrowser.services.importing.opening import choose_evidence

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")

IMPORTER = Path(__file__).with_name("importer.py")


def imported(data: DataFolder) -> list[str]:
    """The keys of the imported reviews, from a file that is whole and has the evidence of exactly these."""
    chosen = choose_evidence(data)
    assert chosen.notices == ()
    keys = sorted(review.key for review in contents_of(data).reviews if review.sources)
    with closing(sqlite3.connect(f"{chosen.path.as_uri()}?mode=ro", uri=True)) as file:
        assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        rows = file.execute("SELECT key FROM review WHERE key != 'zamboni2020' ORDER BY key").fetchall()
    assert [key for (key,) in rows] == keys
    assert (chosen.path == bundled_evidence()) == (not data.library_file.exists())
    return keys


class Importer:
    """The program that is killed, which begins anew each time."""

    def __init__(self, data: DataFolder) -> None:
        self._process = subprocess.Popen(
            [sys.executable, str(IMPORTER), str(data.folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()  # the end of its input is its end

    def kill(self, after: int, seconds: float) -> list[str]:
        """Have it begin, and kill it some time after a number of lines; returns all its lines."""
        process = self._begin()
        lines = [self._line() for _ in range(after)]
        time.sleep(seconds)
        return [*lines, *self._killed(process)]

    def seconds(self) -> float:
        """How long this machine takes for an import, so that a kill can fall anywhere in it."""
        process = self._begin()
        assert self._line().startswith("will")
        begun = time.perf_counter()  # noqa: TID251  nothing is asserted of it
        assert self._line() == "did"
        took = time.perf_counter() - begun  # noqa: TID251  nothing is asserted of it
        self._killed(process)
        return took

    def _begin(self) -> int:
        print("run", file=self._process.stdin, flush=True)
        return int(self._line().removeprefix("pid "))

    def _killed(self, process: int) -> list[str]:
        os.kill(process, signal.SIGKILL)
        return list(iter(self._line, "ended"))

    def _line(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline().rstrip("\n")
        assert line, "the program that is killed has come to an end of its own"
        return line


def test_a_program_that_is_killed_while_it_imports(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    data = DataFolder(tmp_path / "data")
    chance = random.Random(random.SystemRandom().randrange(10**9))
    acknowledged = 0
    with Importer(data) as importer:
        longest = 1.2 * importer.seconds()
        known = imported(data)
        for _ in range(request.config.getoption("--import-kills")):
            lines = importer.kill(chance.choice((1, 1, 2, 3)), chance.uniform(0, longest))
            planned = [line.split()[1:] for line in lines if line.startswith("will")]
            done = lines.count("did")
            acknowledged += done
            states = [known, *planned]
            known = imported(data)
            assert known in states[done : done + 2]
    assert acknowledged
