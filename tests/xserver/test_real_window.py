"""The program as a reader starts it, in a window of a real X server, driven by keys: no off-screen test shows this."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.xserver

PROGRAM = [sys.executable, "-m", "qicbrowser"]


class Screen:
    """An X server of our own, whose screen is a file."""

    def __init__(self, display: str, file: Path) -> None:
        others = ("QT_", "WAYLAND_")  # as on a desktop, where nothing says what to draw on but DISPLAY
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith(others)}
        self.environment["DISPLAY"] = display
        self._file = file

    def xdotool(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], env=self.environment, capture_output=True, text=True, timeout=60, check=False
        )
        assert done.returncode == 0, f"xdotool {' '.join(arguments)}: {done.stderr}"
        return done.stdout.strip()

    def picture(self) -> bytes:
        return self._file.read_bytes()

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + 30
        while not condition():
            assert time.monotonic() < end, f"waited in vain: {what}"
            time.sleep(0.05)

    def at_rest(self) -> bytes:
        """The picture once nothing has changed in it for a while, the text cursor's blinking aside."""
        last = self.picture()
        for _ in range(100):
            time.sleep(0.15)
            if (now := self.picture()) == last:
                return now
            last = now
        return last


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    for command in ("Xvfb", "xdotool"):
        assert shutil.which(command), f"{command} is missing; install it: apt-get install -y {command.lower()}"
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-fbdir", str(tmp_path)]
    with subprocess.Popen([*command, "-nolisten", "tcp"], pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                display = told.readline().strip()
            assert display, "Xvfb did not start"
            yield Screen(f":{display}", tmp_path / "Xvfb_screen0")
        finally:
            server.terminate()


def test_a_reader_searches_writes_a_note_and_quits(screen: Screen, tmp_path: Path) -> None:
    empty = screen.picture()
    with subprocess.Popen(PROGRAM, env=screen.environment, stderr=subprocess.PIPE, text=True) as program:
        try:
            screen.wait(lambda: screen.picture() != empty or program.poll() is not None, "the window is painted")
            assert program.poll() is None, program.stderr and program.stderr.read()
            window = screen.xdotool("search", "--sync", "--onlyvisible", "--name", "^QIC Browser$").split()[0]
            screen.xdotool("windowfocus", "--sync", window)
            opened = screen.at_rest()

            screen.xdotool("key", "ctrl+k")
            screen.xdotool("type", "--delay", "20", "competition")
            screen.wait(lambda: screen.picture() != opened, "the search shows")
            screen.xdotool("key", "Return")
            searched = screen.at_rest()
            assert changed(opened, searched) > 5_000, "the tree and the page show what was found"

            screen.xdotool("key", "ctrl+k", "ctrl+e")  # which a line takes for the way to its end, after Emacs
            assert changed(searched, screen.at_rest()) > 5_000, "the export is asked for, also from the search box"
            screen.xdotool("key", "Escape")
            screen.at_rest()
            screen.xdotool("windowfocus", "--sync", window)
            screen.xdotool("key", "ctrl+shift+t")
            screen.at_rest()
            screen.xdotool("type", "--delay", "20", "written in a real window")
            screen.at_rest()
            screen.xdotool("key", "ctrl+q")
            assert program.wait(timeout=30) == 0
        finally:
            program.kill()
        assert program.stderr
        assert program.stderr.read() == ""

    [note] = json.loads(said(screen, "notes", "--json"))
    assert note["words"] == "written in a real window"
    assert note["record_key"].endswith("/shared-community-of-practice"), "the first theme that speaks of competition"
    places = json.loads(said(screen, "where", "--json"))
    assert Path(places["session"]).is_file()
    assert Path(places["notes"]).is_relative_to(tmp_path)


def said(screen: Screen, *arguments: str) -> str:
    done = subprocess.run([*PROGRAM, *arguments], env=screen.environment, capture_output=True, text=True, check=True)
    return done.stdout


def changed(one: bytes, other: bytes) -> int:
    """How many bytes of the screen differ."""
    return sum(a != b for a, b in zip(one, other, strict=True))
