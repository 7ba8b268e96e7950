"""A program that is killed while it imports a project: all of the reader's part is there, or none; then the rest comes.

The library of reviews is another file than the reader's. It is replaced first, as a whole, so what can be seen in
between is the reviews without the notes on them, never notes without their reviews.
"""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from qicbrowser.paths import DataFolder
from qicbrowser.services.importing.library_writing import contents_of
from qicbrowser.services.importing.opening import choose_evidence
from qicbrowser.store.library import Library
from tests.services.project.test_project import Colleague, a_note, everything_of_hers

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")

IMPORTER = Path(__file__).with_name("project_importer.py")
ON_HER_REVIEW = "doe2021/table/made-up-time"


class Importer:
    def __init__(self, file: Path) -> None:
        command = [sys.executable, str(IMPORTER), str(file)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def kill(self, folder: Path, seconds: float) -> bool:
        """Kill it some time after it began to store; whether it said that it was done."""
        process = self._begin(folder)
        time.sleep(seconds)
        return "did" in self._killed(process)

    def finish(self, folder: Path) -> float:
        """Have it store everything; returns how long that takes, in seconds."""
        process = self._begin(folder)
        begun = time.perf_counter()  # noqa: TID251  nothing is asserted of it
        assert self._line() == "did"
        took = time.perf_counter() - begun  # noqa: TID251  nothing is asserted of it
        self._killed(process)
        return took

    def close(self) -> None:
        self._process.communicate()  # the end of its input is its end

    def _begin(self, folder: Path) -> int:
        print(folder, file=self._process.stdin, flush=True)
        process = int(self._line().removeprefix("pid "))
        assert self._line() == "will"
        return process

    def _killed(self, process: int) -> list[str]:
        os.kill(process, signal.SIGKILL)
        return list(iter(self._line, "ended"))

    def _line(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline().rstrip("\n")
        assert line, "the program that is killed has come to an end of its own"
        return line


def state(folder: Path) -> tuple[bool, tuple[int, ...]]:
    """Whether the review is there, and how many notes, stars, citations, searches and names of colours there are."""
    data = DataFolder(folder)
    chosen = choose_evidence(data)
    assert chosen.notices == ()
    with Library(chosen.path, data.user_file) as library:
        assert library.check()
        has_review = any(review.sources for review in contents_of(data).reviews)
        assert (library.evidence.theme(ON_HER_REVIEW) is not None) == has_review
        of_kinds = library.notes.all(), library.notes.starred(), library.citations.all(), library.searches.saved()
        return has_review, (*map(len, of_kinds), library.settings.get("colour green") is not None)


def test_a_program_that_is_killed_while_it_imports_a_project(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    theirs = Colleague(tmp_path / "theirs")
    theirs.import_review("A made-up review")
    everything_of_hers(theirs)
    theirs.write(a_note("on-hers", "on her review", key=ON_HER_REVIEW))
    file = theirs.export(tmp_path / "p.qicproject", reviews=True)
    theirs.library.close()
    nothing, everything = (0, 0, 0, 0, False), (3, 1, 2, 1, True)
    chance = random.Random(random.SystemRandom().randrange(10**9))
    importer = Importer(file)
    longest = 1.2 * importer.finish(tmp_path / "measured")
    assert state(tmp_path / "measured") == (True, everything)
    for number in range(request.config.getoption("--import-kills") // 4):
        folder = tmp_path / str(number)
        done = importer.kill(folder, chance.uniform(0, longest))
        seen = state(folder)
        assert seen in ([(True, everything)] if done else [(False, nothing), (True, nothing), (True, everything)])
        importer.finish(folder)
        assert state(folder) == (True, everything)
    importer.close()
