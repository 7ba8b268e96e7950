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

import pytest

from qicbrowser.paths import DataFolder, bundled_evidence
from qicbrowser.services.importing.library_writing import contents_of
from qicbrowser.services.importing.opening import choose_evidence

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")

IMPORTER = Path(__file__).with_name("importer.py")
KILLS = 60


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


def test_a_program_that_is_killed_while_it_imports(tmp_path: Path) -> None:
    data = DataFolder(tmp_path / "data")
    chance = random.Random(random.SystemRandom().randrange(10**9))
    command = [sys.executable, str(IMPORTER), str(data.folder)]
    known: list[str] = []
    acknowledged = 0
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        for _ in range(KILLS):
            program.stdin.write("run\n")
            program.stdin.flush()
            process = int(program.stdout.readline().removeprefix("pid "))
            lines = [program.stdout.readline() for _ in range(chance.choice((1, 1, 2, 3)))]
            time.sleep(chance.uniform(0, 0.25))
            os.kill(process, signal.SIGKILL)
            while lines[-1] != "ended\n":
                lines.append(program.stdout.readline())
            planned = [line.split()[1:] for line in lines if line.startswith("will")]
            done = lines.count("did\n")
            acknowledged += done
            states = [known, *planned]
            found = imported(data)
            assert found in states[done : done + 2]
            known = found
        program.stdin.close()
    assert acknowledged
