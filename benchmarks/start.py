"""How long after the start the window shows the evidence, and how much memory it takes: both against a bare Qt window.

Nothing is added to the program. It runs in a virtual X server whose screen is a file, and that file is what is watched:
the time goes from just before exec to the first moment at which it shows what it shows when it has come to rest.
"""

import argparse
import mmap
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

START_LIMIT, MEMORY_LIMIT = 1.5, 1.7  # times the bare window
WIDTH, HEIGHT = 1600, 1000
BLOCK = 64  # bytes of the screen compared at a time: 16 pixels
BLINK = 100  # blocks that may still change at rest: a text cursor, and no more
WATCHED = 1.5  # seconds from the first change on

BARE = """
import sys
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QLabel("a bare window"))
window.resize(1400, 840)  # as ours at its first start
window.show()
sys.exit(application.exec())
"""
COMMANDS = {
    "bare window": [sys.executable, "-c", BARE],
    "QIC Browser": [str(Path(sys.executable).with_name("qicbrowser"))],
}


@dataclass(frozen=True, slots=True)
class Run:
    painted: float
    """Milliseconds from exec to the picture at rest."""
    memory: float
    """MiB, the proportional set size (PSS) at rest."""


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--runs", type=int, default=11, help="runs of each, after one that is not counted")
    arguments.add_argument("--keep", type=Path, help="a folder for the last picture of each, as PPM")
    options = arguments.parse_args()

    runs: dict[str, list[Run]] = {name: [] for name in COMMANDS}
    with tempfile.TemporaryDirectory() as folder, x_server(Path(folder)) as (display, screen):
        environment = clean_environment(display, Path(folder))
        for number in range(options.runs + 1):
            for name, command in COMMANDS.items():  # interleaved: what slows the machine down slows both
                run, picture = one_run(command, environment, screen)
                if number:
                    runs[name].append(run)
                elif options.keep:
                    keep(picture, options.keep / f"{name.replace(' ', '-')}.ppm")
    report(runs)


def report(runs: dict[str, list[Run]]) -> None:
    print(f"{'':14}{'start, ms':>28}{'memory (PSS), MiB':>24}")
    medians = {}
    for name, measured in runs.items():
        starts, memories = [run.painted for run in measured], [run.memory for run in measured]
        start, memory = medians[name] = statistics.median(starts), statistics.median(memories)
        spread = f"({min(starts):.0f} to {max(starts):.0f})"
        print(f"{name:14}{start:>14.0f} {spread:>13}{memory:>24.1f}")
    ours, bare = medians["QIC Browser"], medians["bare window"]
    for what, one, other, limit in (
        ("start", ours[0], bare[0], START_LIMIT),
        ("memory", ours[1], bare[1], MEMORY_LIMIT),
    ):
        verdict = "within" if one <= limit * other else "OVER"
        print(f"{what}: {one / other:.2f} x a bare window, {verdict} the limit of {limit}")
    print(f"medians of {len(runs['bare window'])} runs each, interleaved")


@contextmanager
def x_server(folder: Path) -> Iterator[tuple[str, mmap.mmap]]:
    """An X server of our own and its screen, which is a file in `folder`."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(folder)]
    with subprocess.Popen([*command, "-nolisten", "tcp"], pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                display = f":{told.readline().strip()}"
            with (folder / "Xvfb_screen0").open("rb") as file:
                yield display, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        finally:
            server.terminate()


def clean_environment(display: str, folder: Path, reader: str = "reader") -> dict[str, str]:
    """No desktop, hence no theme of one: what is left is Qt's own and ours.

    Nor a session bus. Where none is named, D-Bus' own library would start one for this X server (the package dbus-x11),
    which takes time and then holds on to the screen after the program has gone.

    The `reader`, a folder in `folder`, has dismissed the first steps, as at most starts.
    """
    session = folder / reader / "session.ini"
    session.parent.mkdir(exist_ok=True)
    session.write_text("[first_hint]\ndismissed=1\n", encoding="utf-8")
    return {
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "HOME": str(folder),
        "DISPLAY": display,
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        "QICBROWSER_DATA": str(session.parent),
    }


def one_run(command: list[str], environment: dict[str, str], screen: mmap.mmap) -> tuple[Run, bytes]:
    before = screen[:]
    started = time.monotonic()
    with subprocess.Popen(command, env=environment) as process:
        try:
            frames = watch(process, screen, started)
            memory = pss(process.pid)
        finally:
            process.kill()
    wait_until(lambda: screen[:] == before)
    at_rest = frames[-1][1]
    painted = frames[-1][0]
    for moment, frame in reversed(frames):
        if changed_blocks(frame, at_rest) > BLINK:
            break
        painted = moment
    return Run((painted - started) * 1000, memory), at_rest


def watch(process: subprocess.Popen[bytes], screen: mmap.mmap, started: float) -> list[tuple[float, bytes]]:
    """Each picture the screen showed, with its moment; they are looked at afterwards, which takes time of its own."""
    frames: list[tuple[float, bytes]] = []
    last = screen[:]
    while not frames or time.monotonic() - frames[0][0] < WATCHED:
        if process.poll() is not None or time.monotonic() - started > 60:
            raise SystemExit(f"{process.args!r} showed no window")
        time.sleep(0.004)
        frame, moment = screen[:], time.monotonic()
        if frame != last:
            frames.append((moment, frame))
            last = frame
    return frames


def changed_blocks(one: bytes, other: bytes) -> int:
    return sum(one[place : place + BLOCK] != other[place : place + BLOCK] for place in range(0, len(one), BLOCK))


def pss(process: int) -> float:
    for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise SystemExit("this kernel does not tell the proportional set size")


def wait_until(condition: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise SystemExit("the screen did not clear after a window had gone")
        time.sleep(0.01)


def keep(picture: bytes, path: Path) -> None:
    """The last picture of a run, so that one can see what was measured."""
    pixels = picture[-WIDTH * HEIGHT * 4 :]
    path.parent.mkdir(parents=True, exist_ok=True)
    colours = bytearray(WIDTH * HEIGHT * 3)
    colours[0::3], colours[1::3], colours[2::3] = pixels[2::4], pixels[1::4], pixels[0::4]
    path.write_bytes(f"P6 {WIDTH} {HEIGHT} 255\n".encode() + colours)


if __name__ == "__main__":
    main()
