"""Goes through the main job as a screen reader has it: by roles, names and what is announced, over AT-SPI.

    /usr/bin/python3 packaging/screen_reader .venv/bin/qicbrowser
    /usr/bin/python3 packaging/screen_reader dist/qicbrowser/qicbrowser

It needs, of Debian: python3-gi gir1.2-atspi-2.0 at-spi2-core dbus-daemon xvfb openbox, and the Python of the system,
which has gi. It brings an X server, a session bus, a registry and a data folder, and ends no more than it has started.
A line is one thing that has to hold; the last line counts them. Exit status: 0 all hold, 1 some do not, 2 nothing could
be tried.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from heard_window import HeardWindow, NotThereError

from steps import go_through

FOLDER = "QIC_SCREEN_READER_FOLDER"
LAUNCHER, REGISTRY = "/usr/libexec/at-spi-bus-launcher", "/usr/libexec/at-spi2-registryd"


def main(program: str) -> int:
    for needed in ("Xvfb", "dbus-run-session", "openbox", LAUNCHER, REGISTRY):
        if not shutil.which(needed):
            print(f"{needed} is missing: sh packaging/linux/system-libraries.sh test")
            return 2
    with (
        tempfile.TemporaryDirectory(prefix="qicbrowser-heard-", ignore_cleanup_errors=True) as folder,
        x_server() as display,
    ):
        kept = ("QT_", "WAYLAND_", "DBUS_", "AT_SPI", "XDG_")
        environment = {name: value for name, value in os.environ.items() if not name.startswith(kept)}
        environment |= {
            FOLDER: folder,
            "DISPLAY": display,
            "HOME": folder,
            "XDG_RUNTIME_DIR": folder,
            "QICBROWSER_DATA": str(Path(folder) / "data"),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LC_ALL": "C.UTF-8",
        }
        command = ["dbus-run-session", "--", sys.executable, str(Path(__file__).parent), program]
        return subprocess.run(command, env=environment, check=False).returncode


@contextmanager
def x_server() -> Iterator[str]:
    """The display of an X server that lasts as long as the context."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as answer:
                yield f":{answer.readline().strip()}"
        finally:
            server.terminate()


def inside(program: str) -> int:
    """Within the session of its own: start what the program needs, and the program, then go through it."""
    started: list[subprocess.Popen[bytes]] = []

    def start(*command: str, log: Path | None = None) -> subprocess.Popen[bytes]:
        with (log or Path(os.devnull)).open("wb") as output:
            started.append(subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output))
        return started[-1]

    folder = Path(os.environ[FOLDER])
    try:
        start(LAUNCHER, "--launch-immediately")
        time.sleep(1)
        for command in (REGISTRY, "openbox"):
            start(command)
        time.sleep(0.5)
        running = start(program, log=folder / "program.log")
        try:
            return go_through(HeardWindow(running), folder)
        except NotThereError as error:
            print(f"nothing could be tried: {error}\n{(folder / 'program.log').read_text(errors='replace')[-2000:]}")
            return 2
    finally:
        for process in reversed(started):
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
        for process in started:
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()


if __name__ == "__main__":
    found = shutil.which(sys.argv[1]) if len(sys.argv) == 2 else None
    if found is None:
        sys.exit("usage: /usr/bin/python3 packaging/screen_reader PROGRAM")
    sys.exit((inside if FOLDER in os.environ else main)(str(Path(found).absolute())))
