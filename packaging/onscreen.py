"""A program on a real screen, an X server of our own, with real keys."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

WIDTH, HEIGHT = 1600, 1000

NO_BUS = {"DBUS_SESSION_BUS_ADDRESS": "disabled:"}
"""A desktop has a session bus. Where there is none, D-Bus' own library would start one for this X server (the package
dbus-x11), which writes a file in the home folder and holds on to the screen after the program has gone."""

_LIMIT = 300
"""Seconds after which something is taken to hang: much longer than any step takes on a busy machine."""

_LOOK = 0.05
"""Seconds from one look at the program to the next."""

_LOOKS_AT_REST = 8
"""Looks in a row: longer than the program's own timers wait (0.3 s), shorter than a text cursor blinks (0.5 s)."""

Program = subprocess.Popen[str]


class Screen:
    """The screen of an X server, which is a file."""

    def __init__(self, display: str, file: Path, server: int) -> None:
        self.display = display
        self.server = server
        self._file = file

    def picture(self) -> bytes:
        return self._file.read_bytes()[-WIDTH * HEIGHT * 4 :]

    def values(self) -> int:
        """How many values its bytes take: a handful where nothing is drawn."""
        return len(set(self.picture()))

    def wait_until_painted(self, program: Program) -> None:
        wait_until(lambda: self.values() > 100, program, "nothing was drawn")


class _Input:
    """What somebody does who waits for the program after each step."""

    def __init__(self, screen: Screen, program: Program) -> None:
        self._screen = screen
        self._program = program

    def wait_for_rest(self) -> None:
        """Wait until neither the program nor the X server has anything to do, however slowly the machine runs them.

        A process that waits for a processor is not at rest, so a busy machine makes this longer, not wrong.
        """
        looks = 0
        end = time.monotonic() + _LIMIT
        while looks < _LOOKS_AT_REST and self._program.poll() is None:
            expect(time.monotonic() < end, "the program did not come to rest")
            time.sleep(_LOOK)
            looks = looks + 1 if _sleeps(self._program.pid) and _sleeps(self._screen.server) else 0

    def _step(self, *arguments: str) -> None:
        self._xdotool(*arguments)
        self.wait_for_rest()

    def _xdotool(self, *arguments: str, check: bool = True) -> str:
        environment = {"PATH": os.environ["PATH"], "DISPLAY": self._screen.display}
        command = ["xdotool", *arguments]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=_LIMIT, check=False)
        expect(not check or done.returncode == 0, f"{' '.join(command)}: {done.stderr}")
        return done.stdout.strip()


class Keyboard(_Input):
    def press(self, *keys: str) -> None:
        for key in keys:
            self._step("key", key)

    def hold(self, key: str) -> None:
        """Press a key, and release it once the program has answered.

        Weston closes a menu at once that comes after the key was released.
        """
        self._step("keydown", *key.split("+"))
        self._step("keyup", *key.split("+"))

    def write(self, text: str) -> None:
        self._step("type", "--delay", "20", text)

    def go_to_window(self, title: str) -> None:
        """Wait for a window whose title matches, and give it the keys, as a window manager would."""
        wait_until(lambda: bool(self._windows(title)), self._program, f"no window {title} opened")
        self._step("windowfocus", "--sync", self._windows(title)[0])

    def wait_until_closed(self, title: str) -> None:
        wait_until(lambda: not self._windows(title), self._program, f"the window {title} did not close")

    def _windows(self, title: str) -> list[str]:
        return self._xdotool("search", "--onlyvisible", "--name", title, check=False).split()


class Pointer(_Input):
    """A mouse; places are pixels of the screen."""

    def move(self, x: int, y: int) -> None:
        self._step("mousemove", str(x), str(y))

    def press(self, button: int = 1) -> None:
        self._step("mousedown", str(button))

    def release(self, button: int = 1) -> None:
        self._step("mouseup", str(button))

    def click(self, x: int, y: int, button: int = 1) -> None:
        self.move(x, y)
        self.press(button)
        self.release(button)

    def double_click(self) -> None:
        self._step("click", "--repeat", "2", "--delay", "60", "1")

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        self.move(*start)
        self.press()
        self.drop(*end)

    def drop(self, x: int, y: int) -> None:
        """Carry what is under the pressed button to a place, and release it there."""
        self._step("mousemove_relative", "12", "12")
        self.move(x - 12, y)
        self.move(x, y)
        self.release()


@contextmanager
def screen(folder: Path) -> Iterator[Screen]:
    """An X server whose screen is a file in the folder."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(folder)]
    command += ["-ac", "-nolisten", "tcp"]  # for a program that somebody else runs, on this machine alone
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as written:
                display = written.readline().strip()
            expect(bool(display), "Xvfb did not start")
            yield Screen(f":{display}", folder / "Xvfb_screen0", server.pid)
        finally:
            server.terminate()


def wait_until(holds: Callable[[], bool], program: Program, otherwise: str) -> None:
    """Wait until something holds; raises AssertionError when the program ends before, or never gets there."""
    end = time.monotonic() + _LIMIT
    while not holds():
        if program.poll() is not None:
            raise AssertionError(f"the program ended with {program.returncode}:\n{program.communicate()[1]}")
        expect(time.monotonic() < end, f"{otherwise} in {_LIMIT} s")
        time.sleep(_LOOK)


def wait_for_end(program: Program) -> None:
    """Wait until the program has ended; raises AssertionError unless it ended well and said nothing."""
    status = program.wait(timeout=_LIMIT)
    expect(status == 0, f"it ended with {status}")
    complaint = program.stderr.read() if program.stderr else ""
    expect(not complaint, f"it complained: {complaint}")


def expect(holds: bool, otherwise: str) -> None:
    if not holds:
        raise AssertionError(otherwise)


def _sleeps(process: int) -> bool:
    """Whether all threads of a process wait for something to happen; the kernel calls that state S."""
    threads = Path(f"/proc/{process}/task").glob("*/stat")
    try:
        return all(thread.read_text("utf-8").rpartition(")")[2].split()[0] == "S" for thread in threads)
    except OSError:  # a thread has ended meanwhile
        return False
