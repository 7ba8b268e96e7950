"""How long after a key its hits and their marks are on the screen, in an evidence file of any size.

The real window is opened off screen on the file, and queries are typed letter by letter into its search box. A
keystroke lasts until the window has painted what it found. What follows in the pauses of typing, counts and facets, is
measured as the longest time for which the window would not answer. Beside it stand the answers of `peers` to the same
letters on the same file.
"""

import argparse
import os
import resource
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import peers
from qicbrowser.domain.query.parsing import parse
from qicbrowser.gui.app import finish_start, make_app
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.window.main_window import MainWindow
from qicbrowser.store.library import Library

QUERIES = (
    "competition between hospitals",
    "data sharing -leadership",
    "barrier:incentives quality>=medium",
    "shared community of practice",
    "motivation OR trust",
)
P95_LIMIT, WORST_LIMIT = 16.0, 50.0  # milliseconds
GIVEN_UP = 1000.0
REST = 0.25  # seconds after a key


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("evidence", type=Path, help="as benchmarks/synthetic.py writes it")
    arguments.add_argument("--rounds", type=int, default=3, help="how often each query is typed")
    options = arguments.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder, Library(options.evidence, Path(folder) / "user.sqlite") as library:
        make_app()
        keystroke = measure(library, Session(Path(folder) / "session.ini"), options.rounds)
        compare(library, options.evidence, keystroke)


def measure(library: Library, session: Session, rounds: int) -> float:
    """Type every query; returns the median keystroke in milliseconds."""
    started = time.perf_counter()
    window = MainWindow(library, session)
    window.show()
    QApplication.processEvents()
    print(f"{library.evidence.facts().themes:,} themes: the window is painted after {milliseconds(started):.0f} ms")
    finish_start(window)
    painted = Painted(window.panes.results.get().list.viewport())
    window.search_box.setFocus()
    before = memory()
    keys: list[float] = []
    busy: list[float] = []
    pauses: list[float] = []
    for query in QUERIES * rounds:
        for letter in query:
            started = time.process_time()
            keys.append(keystroke(partial(QTest.keyClick, window.search_box, letter), painted))
            busy.append((time.process_time() - started) * 1000)
            pauses.append(longest_turn())
        window.search_box.clear()
        longest_turn()
    report(keys, busy, pauses, memory() - before)
    window.close()
    return statistics.median(keys)


class Painted(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self.times = 0
        widget.installEventFilter(self)

    @property
    def due(self) -> bool:
        return not self.times and self._widget.isVisible()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802  as Qt names it
        self.times += event.type() is QEvent.Type.Paint
        return False


def keystroke(press: Callable[[], None], painted: Painted) -> float:
    """Milliseconds from a key to the moment the list of hits is painted anew and nothing is left to be done at once."""
    painted.times = 0
    started = time.perf_counter()
    press()
    QApplication.processEvents()
    while painted.due and milliseconds(started) < GIVEN_UP:
        QApplication.processEvents()
    return milliseconds(started)


def longest_turn() -> float:
    """Let the window come to rest; the milliseconds of the longest time it did not answer."""
    longest, ending = 0.0, time.perf_counter() + REST
    while time.perf_counter() < ending:
        started = time.perf_counter()
        QApplication.processEvents()
        longest = max(longest, milliseconds(started))
        time.sleep(0.001)
    return longest


def report(keys: Sequence[float], busy: Sequence[float], pauses: Sequence[float], grown: float) -> None:
    p95, worst = percentile(keys, 95), max(keys)
    print(f"{len(keys)} keystrokes: median {statistics.median(keys):.1f} ms, p95 {p95:.1f}, worst {worst:.1f}")
    print(f"of the processor's time: median {statistics.median(busy):.1f} ms,", end=" ")
    print(f"p95 {percentile(busy, 95):.1f}, worst {max(busy):.1f}")
    print(f"p95 is {p95 / P95_LIMIT:.2f} x its limit of {P95_LIMIT:.0f} ms,", end=" ")
    print(f"the worst {worst / WORST_LIMIT:.2f} x its limit of {WORST_LIMIT:.0f} ms")
    print(f"in the pauses after them: median {statistics.median(pauses):.1f} ms,", end=" ")
    print(f"p95 {percentile(pauses, 95):.1f}, worst {max(pauses):.1f}")
    print(f"memory grew by {grown:.0f} MiB")


def compare(library: Library, evidence: Path, keystroke: float) -> None:
    """Set the median keystroke against those who answer the same letters without a window."""
    begun = [query[:end] for query in QUERIES for end in range(1, len(query) + 1)]
    asked = [
        peers.Asked(text, library.matching(query).plan()[0][0].rpartition("? = ")[2])
        for text in begun
        if (query := parse(text)) is not None
    ]
    for who, answers in peers.measured(evidence, asked):
        middle = statistics.median(answers)
        print(
            f"{who}: median {middle:.1f} ms, p95 {percentile(answers, 95):.1f};"
            f" a keystroke of the window takes {keystroke / middle:.2f} x as long"
        )


def milliseconds(started: float) -> float:
    return (time.perf_counter() - started) * 1000


def percentile(values: Sequence[float], percent: int) -> float:
    return sorted(values)[min(len(values) - 1, len(values) * percent // 100)]


def memory() -> float:
    """MiB at the most so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
