"""A screen for the programs of these tests."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from onscreen import Screen

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture(scope="module")
def packaging() -> Iterator[None]:
    """The modules of the packaging can be imported, and the commands that they run are there."""
    for command in ("Xvfb", "xdotool", "strace", "weston"):
        assert shutil.which(command), f"{command} is missing: sh packaging/linux/system-libraries.sh test"
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(PACKAGING))
        yield


@pytest.fixture
def screen(packaging: None, tmp_path: Path) -> Iterator["Screen"]:
    """A screen of the test's own."""
    from onscreen import screen

    with screen(tmp_path) as shown:
        yield shown


@pytest.fixture(scope="module")
def shared_screen(packaging: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator["Screen"]:
    """One screen for all tests of a module, which leave nothing on it."""
    from onscreen import screen

    with screen(tmp_path_factory.mktemp("screen")) as shown:
        yield shown
