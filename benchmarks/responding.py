"""How long the window does not answer while much happens: 20,000 notes opened, 20,000 citations attached.

The real window is opened off screen on an evidence file made for it. A timer of 5 ms runs in its event loop, and the
longest time between two of its ticks, during each act and until the window has come to rest, is a gap: so long a key or
a click would have waited. Each figure is the median of the gaps of some rounds, set against a limit.
"""

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication

import notes
from qicbrowser.gui.app import finish_start, make_app
from qicbrowser.gui.citations.match_dialog import MatchDialog
from qicbrowser.gui.notes.notebook.model import Column
from qicbrowser.gui.reading.views import Tab
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.window.main_window import MainWindow
from qicbrowser.store.library import Library

LIMIT = 100.0  # milliseconds: a longer gap is felt
TICK_MS = 5
BUSY, IDLE, GIVEN_UP = 8.0, 0.5, 120.0  # milliseconds of a tick that is late; seconds on time, and at most


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("evidence", type=Path, help="as benchmarks/synthetic.py writes it")
    arguments.add_argument("--notes", type=int, default=20_000)
    arguments.add_argument("--citations", type=int, default=20_000)
    arguments.add_argument("--rounds", type=int, default=3)
    options = arguments.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    make_app()
    gaps: dict[str, list[float]] = {}
    for _ in range(options.rounds):
        with tempfile.TemporaryDirectory() as folder:
            for name, gap in measure(options.evidence, Path(folder), options.notes, options.citations):
                gaps.setdefault(name, []).append(gap)
    report(gaps)


def measure(evidence: Path, folder: Path, number_of_notes: int, citations: int) -> Iterator[tuple[str, float]]:
    user_file, source = folder / "user.sqlite", folder / "made-up.ris"
    with Library(evidence, user_file) as library:
        notes.write(library, number_of_notes)
        write_citations(source, [line.label for line in library.evidence.reference_lines()][:citations])
    with Library(evidence, user_file) as library:
        window = MainWindow(library, Session(folder / "session.ini"))
        window.show()
        gap_during(lambda: finish_start(window))
        yield "the Notes tab opened", gap_during(lambda: window.panes.tabs.go_to(Tab.NOTES))
        yield "the notes sorted by their words", gap_during(lambda: sort_by_words(window))
        window.panes.tabs.go_to(Tab.THEME)
        read = gap_during(lambda: open_citations(window, source), lambda: window.findChild(MatchDialog) is not None)
        yield "a file of citations read and matched", read
        dialog = window.findChild(MatchDialog)
        yield "all of them attached", gap_during(dialog.accept)
        yield "a theme starred after that", gap_during(window.menus.star_theme.trigger)
        yield "all of it undone", gap_during(lambda: (window.menus.undo.trigger(), window.menus.undo.trigger()))
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def open_citations(window: MainWindow, source: Path) -> None:
    window.citations.attaching.get().read_file(str(source))


def sort_by_words(window: MainWindow) -> None:
    window.panes.notebook.get().table.header.sort_by(Column.NOTE)


def write_citations(path: Path, labels: list[str]) -> None:
    """A file of RIS with one made-up citation per reference, each with its number."""
    with path.open("w", encoding="utf-8") as file:
        for number, label in enumerate(labels):
            file.write(f"TY  - JOUR\nID  - {label}\nAU  - Made, J. {number}\nTI  - A made-up study number {number}\n")
            file.write(f"JO  - Journal of Invented Results\nPY  - {1990 + number % 35}\nER  - \n\n")


def gap_during(act: Callable[[], object], done: Callable[[], bool] = lambda: True) -> float:
    """Act, wait until that is done and the window has come to rest, and return its longest gap in milliseconds."""
    longest, last = 0.0, time.perf_counter()
    busy = last

    def tick() -> None:
        nonlocal longest, last, busy
        now = time.perf_counter()
        gap, last = (now - last) * 1000, now
        longest = max(longest, gap - TICK_MS)
        busy = now if gap > TICK_MS + BUSY else busy

    timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start()
    started = last
    act()
    busy = time.perf_counter()
    while (now := time.perf_counter()) < min(busy + IDLE, started + GIVEN_UP):
        QApplication.processEvents()
        turn = (time.perf_counter() - now) * 1000
        busy = busy if done() and turn < BUSY else time.perf_counter()
        time.sleep(0.001)
    timer.stop()
    return longest


def report(gaps: dict[str, list[float]]) -> None:
    for name, values in gaps.items():
        median = statistics.median(values)
        print(f"{name:42} {median:8.1f} ms, worst {max(values):8.1f}; {median / LIMIT:6.2f} x the limit of {LIMIT:.0f}")


if __name__ == "__main__":
    main()
