"""The program under a real Wayland compositor: Weston in a window of an X server, which passes real keys on to it."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from onscreen import Keyboard, Screen

pytestmark = pytest.mark.xserver

PROGRAM = [sys.executable, "-m", "qicbrowser"]
PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
SIZE = ("--width=1500", "--height=950")
NO_TOUCH_KEYBOARD = "[input-method]\npath=\n"


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator["Desktop"]:
    for command in ("Xvfb", "xdotool", "weston"):
        assert shutil.which(command), f"{command} is missing: sh packaging/linux/system-libraries.sh test"
    monkeypatch.syspath_prepend(str(PACKAGING))
    from onscreen import screen

    with screen(tmp_path) as shown, compositor(shown, tmp_path) as environment:
        yield Desktop(shown, environment)


class Desktop:
    def __init__(self, screen: "Screen", environment: dict[str, str]) -> None:
        self.screen = screen
        self.environment = environment

    @contextmanager
    def program(self, **variables: str) -> Iterator[tuple["subprocess.Popen[str]", "Keyboard"]]:
        """The program, once its window is painted and has the keys."""
        from onscreen import Keyboard, wait_until

        environment = self.environment | variables
        bare = self.screen.picture()
        with subprocess.Popen(PROGRAM, env=environment, stderr=subprocess.PIPE, text=True) as program:
            try:
                wait_until(lambda: changed(bare, self.screen.picture()) > 500_000, program, "no window came")
                keyboard = Keyboard(self.screen, program)
                keyboard.wait_for_rest()
                yield program, keyboard
            finally:
                program.kill()


@contextmanager
def compositor(screen: "Screen", folder: Path) -> Iterator[dict[str, str]]:
    """Weston on a screen; the environment of what runs in it, where nothing leads to the X server."""
    from onscreen import NO_BUS, wait_until

    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "WAYLAND_", "DISPLAY"))}
    environment = kept | NO_BUS | {"XDG_RUNTIME_DIR": str(folder)}
    (folder / "weston.ini").write_text(NO_TOUCH_KEYBOARD, "utf-8")
    command = ["weston", "--backend=x11-backend.so", "--use-pixman", *SIZE, "--socket=wayland-test", "--idle-time=0"]
    command += [f"--config={folder / 'weston.ini'}", f"--log={folder / 'weston.log'}"]
    folder.chmod(0o700)  # as the folder of its socket has to be
    x11 = environment | {"DISPLAY": screen.display}
    with subprocess.Popen(command, env=x11, stderr=subprocess.PIPE, text=True) as weston:
        try:
            wait_until((folder / "wayland-test").exists, weston, "Weston did not start")
            screen.wait_until_painted(weston)
            point = ["xdotool", "mousemove", "700", "500"]  # without a window manager, keys go to what is under it
            subprocess.run(point, env=x11, check=True)
            yield environment | {"WAYLAND_DISPLAY": "wayland-test"}
        finally:
            weston.terminate()


def test_a_reader_searches_writes_copies_and_quits_under_wayland(desktop: Desktop, tmp_path: Path) -> None:
    from onscreen import wait_for_end

    with desktop.program() as (program, keyboard):
        opened = desktop.screen.picture()
        keyboard.press("ctrl+k")
        keyboard.write("competition")
        keyboard.press("Return")
        assert changed(opened, desktop.screen.picture()) > 5_000, "the tree and the page show what was found"
        keyboard.press("ctrl+shift+t")
        keyboard.write("written under Wayland")
        keyboard.press("ctrl+a", "ctrl+c", "Escape", "ctrl+k", "ctrl+v", "Return")
        keyboard.press("ctrl+q")
        wait_for_end(program)
    [note] = json.loads(output(desktop, "notes", "--json"))
    assert note["words"] == "written under Wayland"
    assert note["record_key"].endswith("/friendly-competition"), "the theme of the first result"
    history = json.loads(output(desktop, "where", "--json"))
    assert "written under Wayland" in searches(Path(history["notes"])), "it was pasted into the search box"


def test_a_menu_opens_over_the_window_and_all_is_drawn_at_one_and_a_half_times_the_size(desktop: Desktop) -> None:
    from onscreen import wait_for_end

    with desktop.program(QT_SCALE_FACTOR="1.5") as (program, keyboard):
        keyboard.press("ctrl+k")
        keyboard.write("competition")
        keyboard.press("Return")
        before = desktop.screen.picture()
        keyboard.press("alt+f")
        opened = desktop.screen.picture()
        assert changed(before, opened) > 20_000, "a menu is shown"
        keyboard.press("Escape")
        assert changed(before, desktop.screen.picture()) < changed(before, opened) / 10, "and is gone"
        keyboard.press("ctrl+q")
        wait_for_end(program)


def output(desktop: Desktop, *arguments: str) -> str:
    done = subprocess.run([*PROGRAM, *arguments], env=desktop.environment, capture_output=True, text=True, check=True)
    return done.stdout


def searches(user_file: Path) -> list[str]:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(user_file)) as file:
        return [query for (query,) in file.execute("SELECT query FROM search")]


def changed(one: bytes, other: bytes) -> int:
    """How many bytes of the screen differ."""
    return sum(a != b for a, b in zip(one, other, strict=True))
