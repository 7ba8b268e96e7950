"""A screen for the programs of these tests."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from onscreen import Screen

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture
def screen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator["Screen"]:
    for command in ("Xvfb", "xdotool", "strace"):
        assert shutil.which(command), f"{command} is missing: sh packaging/linux/system-libraries.sh test"
    monkeypatch.syspath_prepend(str(PACKAGING))
    from onscreen import screen

    with screen(tmp_path) as shown:
        yield shown
