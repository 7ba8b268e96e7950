"""The program as a reader starts it, in a window of a real X server, driven by keys: no off-screen test shows this."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from onscreen import Screen

pytestmark = pytest.mark.xserver

PROGRAM = [sys.executable, "-m", "qicbrowser"]
PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


def test_a_reader_searches_writes_a_note_and_quits(screen: "Screen", tmp_path: Path) -> None:
    from onscreen import Keyboard, wait_for_end
    from tests.xserver.pictures import changed_bytes

    with subprocess.Popen(PROGRAM, env=desktop(screen), stderr=subprocess.PIPE, text=True) as program:
        try:
            screen.wait_until_painted(program)
            keyboard = Keyboard(screen, program)
            keyboard.go_to_window("^QIC Browser$")
            opened = screen.picture()

            keyboard.press("ctrl+k")
            keyboard.write("competition")
            keyboard.press("Return")
            searched = screen.picture()
            assert changed_bytes(opened, searched) > 5_000, "the tree and the page show what was found"

            keyboard.press("ctrl+k", "ctrl+e")  # which a line takes for the way to its end, after Emacs
            keyboard.go_to_window("^Export themes")  # the export is asked for, also from the search box
            keyboard.press("Escape")
            keyboard.wait_until_closed("^Export themes")
            keyboard.go_to_window("^QIC Browser$")
            keyboard.press("ctrl+shift+t")
            keyboard.write("written in a real window")
            keyboard.press("ctrl+q")
            wait_for_end(program)
        finally:
            program.kill()

    [note] = json.loads(output("notes", "--json"))
    assert note["words"] == "written in a real window"
    assert note["record_key"].endswith("/friendly-competition"), "the theme of the first result"
    places = json.loads(output("where", "--json"))
    assert Path(places["session"]).is_file()
    assert Path(places["notes"]).is_relative_to(tmp_path)


@pytest.mark.parametrize("layout", ["ru", "ara"])
def test_shortcuts_act_on_a_keyboard_without_latin_letters(screen: "Screen", layout: str) -> None:
    from onscreen import Keyboard, wait_for_end

    subprocess.run(["setxkbmap", layout], env=desktop(screen), check=True)
    with subprocess.Popen(PROGRAM, env=desktop(screen), stderr=subprocess.PIPE, text=True) as program:
        try:
            screen.wait_until_painted(program)
            keyboard = Keyboard(screen, program)
            keyboard.go_to_window("^QIC Browser$")
            keys = ["xdotool", "keydown", "37", "key", "24", "keyup", "37"]  # Ctrl, and the key of Q
            subprocess.run(keys, env=desktop(screen), check=True)
            wait_for_end(program)
        finally:
            program.kill()


@pytest.mark.parametrize("name", ["GNOME", "XFCE", "ubuntu:GNOME", "KDE", ""])
def test_gtk_is_not_loaded_whatever_the_desktop(screen: "Screen", name: str) -> None:
    environment = desktop(screen) | {"XDG_CURRENT_DESKTOP": name}
    done = subprocess.run(
        [sys.executable, "-c", LOADED], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split() == ["False", "None"]


LOADED = """
import os
from pathlib import Path
from qicbrowser.gui.app import make_app
app = make_app()
print("gtk" in Path("/proc/self/maps").read_text("utf-8"), os.environ.get("QT_QPA_PLATFORMTHEME"))
"""


OPEN_AND_CLOSE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel("on a screen")
label.show()
QTimer.singleShot(0, application.quit)
application.exec()
"""


def test_no_session_bus_is_started_for_a_screen_of_the_tests_or_the_benchmarks(
    screen: "Screen", tmp_path: Path
) -> None:
    """Whether or not the command that would start one is installed: each try to run it is recorded."""
    from benchmarks.start import clean_environment

    record = tmp_path / "commands"
    trace = ["strace", "-f", "-qq", "-e", "trace=execve", "-o", str(record)]
    for environment in (desktop(screen), clean_environment(screen.display, tmp_path)):
        subprocess.run([*trace, sys.executable, "-c", OPEN_AND_CLOSE], env=environment, check=True)
        assert "execve(" in record.read_text("utf-8"), "nothing was recorded"
        assert "dbus-launch" not in record.read_text("utf-8")


def desktop(screen: "Screen") -> dict[str, str]:
    """The environment of a desktop, where nothing says what to draw on but DISPLAY."""
    from onscreen import NO_BUS

    others = ("QT_", "WAYLAND_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(others)}
    return kept | NO_BUS | {"DISPLAY": screen.display}


def output(*arguments: str) -> str:
    return subprocess.run([*PROGRAM, *arguments], capture_output=True, text=True, check=True).stdout
