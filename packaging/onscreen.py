"""The standalone program on a real screen, an X server of our own, with real keys."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

WIDTH, HEIGHT = 1600, 1000


class Screen:
    def __init__(self, display: str, file: Path) -> None:
        self.display = display
        self._file = file

    def values(self) -> int:
        """How many values its bytes take: a handful where nothing is drawn."""
        return len(set(self._picture()))

    def keys(self, *pressed: str) -> None:
        for key in pressed:
            self._tell("key", key)
            self.wait_for_rest()

    def write(self, text: str) -> None:
        self._tell("type", "--delay", "20", text)
        self.wait_for_rest()

    def wait_for_window(self, name: str) -> None:
        window = self._tell("search", "--sync", "--onlyvisible", "--name", name).split()[0]
        self._tell("windowfocus", "--sync", window)
        self.wait_for_rest()

    def wait_for_rest(self) -> None:
        """Until nothing changes any more, but for what blinks now and then."""
        last = self._picture()
        for _ in range(100):
            time.sleep(0.1)
            if (now := self._picture()) == last:
                return
            last = now

    def _picture(self) -> bytes:
        return self._file.read_bytes()[-WIDTH * HEIGHT * 4 :]

    def _tell(self, *arguments: str) -> str:
        environment = {"PATH": os.environ["PATH"], "DISPLAY": self.display}
        command = ["xdotool", *arguments]
        return subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=60, check=True
        ).stdout.strip()


@contextmanager
def screen(folder: Path) -> Iterator[Screen]:
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(folder)]
    command += ["-ac", "-nolisten", "tcp"]  # for a program that somebody else runs, on this machine alone
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                display = f":{told.readline().strip()}"
            yield Screen(display, folder / "Xvfb_screen0")
        finally:
            server.terminate()


def wait_until(holds: Callable[[], bool], window: "subprocess.Popen[str]", otherwise: str) -> None:
    end = time.monotonic() + 60
    while not holds():
        if window.poll() is not None:
            raise AssertionError(f"the program ended with {window.returncode}:\n{window.communicate()[1]}")
        if time.monotonic() > end:
            raise AssertionError(otherwise)
        time.sleep(0.1)
