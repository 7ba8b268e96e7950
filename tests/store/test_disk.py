"""Locks between programs."""

import subprocess
import sys
from pathlib import Path

COUNT = """
import sys
from pathlib import Path
from qicbrowser.store.disk import exclusive_lock

counter = Path(sys.argv[1])
for _ in range(100):
    with exclusive_lock(counter.with_name("lock"), 60.0):
        counter.write_text(str(int(counter.read_text()) + 1))
"""


def test_a_lock_is_held_by_one_program_at_a_time(tmp_path: Path) -> None:
    counter = tmp_path / "counter"
    counter.write_text("0")
    programs = [subprocess.Popen([sys.executable, "-c", COUNT, str(counter)]) for _ in range(4)]
    assert [program.wait(timeout=120) for program in programs] == [0] * 4
    assert counter.read_text() == "400"
    assert [path.name for path in tmp_path.iterdir()] == ["counter"]
