"""Where no window can be opened, the reader is told why and what to do, with exit status 2."""

import os
import subprocess
import sys

import pytest

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")


def start(**environment: str) -> subprocess.CompletedProcess[str]:
    kept = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    command = [sys.executable, "-m", "qicbrowser"]
    return subprocess.run(command, env=kept | environment, capture_output=True, text=True, timeout=60, check=False)


@linux_only
def test_without_a_screen() -> None:
    done = start()
    assert done.returncode == 2
    assert "There is no screen to open a window on" in done.stderr
    assert "Traceback" not in done.stderr


@linux_only
def test_with_a_screen_that_cannot_be_reached() -> None:
    done = start(DISPLAY=":4711")
    assert done.returncode == 2
    assert "The window cannot be opened" in done.stderr
    assert "sudo apt-get install -y" in done.stderr


def test_with_a_file_of_notes_that_is_none(tmp_path) -> None:
    """There is a screen, if only one that is not seen: the error waits in a window, so the program is stopped."""
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "user.sqlite").write_text("no database", encoding="utf-8")
    with pytest.raises(subprocess.TimeoutExpired):
        subprocess.run(
            [sys.executable, "-m", "qicbrowser"],
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            timeout=3,
            check=False,
        )
    assert (tmp_path / "data" / "user.sqlite").read_text(encoding="utf-8") == "no database"


def test_the_window_opens_without_the_command_line_or_the_search(tmp_path) -> None:
    """What a start does without stays out of it."""
    code = (
        "import sys; from PySide6.QtCore import QTimer; import qicbrowser.gui.app as app; make = app.make_app\n"
        "def made():\n"
        "    a = make(); QTimer.singleShot(0, lambda: (print(*sys.modules), a.exit(0))); return a\n"
        "app.make_app = made; sys.exit(app.open_window())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    loaded = set(done.stdout.split())
    assert "qicbrowser.gui.main_window" in loaded
    unwanted = {
        "click",
        "sqlite_utils",
        "snowballstemmer",
        "platformdirs",
        "qicbrowser.domain.query",
        "PySide6.QtNetwork",
    }
    assert not loaded & unwanted
