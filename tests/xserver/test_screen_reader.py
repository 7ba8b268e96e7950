"""The main job as a screen reader has it: what the window offers, says and announces over AT-SPI."""

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.xserver

TOUR = Path(__file__).resolve().parents[2] / "packaging" / "screen_reader"
PYTHON = Path("/usr/bin/python3")


def test_the_whole_job_can_be_done_and_heard() -> None:
    """It says what is missing of the system where it cannot be tried, and fails."""
    program = Path(sys.executable).parent / "qicbrowser"
    done = subprocess.run([PYTHON, TOUR, program], capture_output=True, text=True, timeout=540, check=False)
    failed = [line for line in done.stdout.splitlines() if not line.startswith("ok ")]
    assert done.returncode == 0, "\n".join([*failed, done.stderr[-2000:]])
    assert failed[-1].split()[0] == failed[-1].split()[2], "all of so many"
