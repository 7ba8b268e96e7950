"""What 20,000 notes cost: a start, the list of them, a key in its filter, saving one, a search, a backup.

The real window is opened off screen on a file of notes made for it, once on the bundled evidence, where a page has a
thousand of them, and once on any other evidence file that is named. Each figure is a median, set against a pause that
one sees.
"""

import argparse
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qicbrowser.domain.anchors import anchor
from qicbrowser.domain.records import Colour, Note, Span, Theme
from qicbrowser.gui.app import finish_start, make_app
from qicbrowser.gui.reading.views import Tab
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.window.main_window import MainWindow
from qicbrowser.paths import bundled_evidence
from qicbrowser.store.library import Library
from qicbrowser.store.user.backups import Backups

VISIBLE = 100.0  # milliseconds: what takes longer is seen as a pause
WORDS = (
    *("ask", "the", "ministry", "whether", "coaches", "and", "hospitals", "share", "their", "data"),
    *("before", "the", "next", "meeting", "of", "the", "network"),
)
FILTER = "ministry coa"
QUERY = "ministry"
BUSY = 5.0  # milliseconds: what takes less is no work that was put off
IDLE, GIVEN_UP = 0.3, 10.0  # seconds without such work, and with it
BEGUN = datetime(2020, 1, 1, tzinfo=UTC)

Figures = dict[str, list[float]]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("evidence", type=Path, nargs="*", help="evidence files besides the bundled one")
    arguments.add_argument("--notes", type=int, default=20_000)
    arguments.add_argument("--rounds", type=int, default=7)
    options = arguments.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    make_app()
    for evidence in (bundled_evidence(), *options.evidence):
        with tempfile.TemporaryDirectory() as folder:
            user_file = Path(folder) / "user.sqlite"
            with Library(evidence, user_file) as library:
                write(library, options.notes)
                themes = library.evidence.facts().themes
            print(f"{options.notes:,} notes on {themes:,} themes, {user_file.stat().st_size / 2**20:.1f} MiB")
            report(measure(evidence, user_file, options.rounds))


def write(library: Library, number: int) -> None:
    """Notes on themes, on words of them and on references, with tags and colours; every twentieth is in the bin."""
    chance = random.Random(1)
    lines = library.evidence.theme_lines()
    themes = [library.evidence.theme(line.key) for line in chance.sample(lines, min(len(lines), 2000))]
    references = [line.key for line in library.evidence.reference_lines()][:2000]
    with library.change():
        for n in range(number):
            library.notes.put(made_up(n, chance, chance.choice(themes), chance.choice(references)))


def made_up(number: int, chance: random.Random, theme: Theme, reference: str) -> Note:
    moment = (BEGUN + timedelta(minutes=number)).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    words = " ".join(chance.choices(WORDS, k=chance.randint(3, 40)))
    record, text, kept = theme.key, theme.key, None
    match number % 3:
        case 0:
            passage = chance.choice(theme.passages)
            start = chance.randrange(max(1, len(passage.text) - 30))
            text, kept = passage.key, anchor(passage.text, Span(start, min(start + 30, len(passage.text))))
        case 1:
            record = text = reference
    tags = tuple(f"tag {n}" for n in sorted(chance.sample(range(40), k=chance.choice((0, 0, 1, 3)))))
    deleted = moment if number % 20 == 7 else None
    return Note(f"{number:08}", record, text, kept, words, chance.choice(list(Colour)), moment, moment, deleted, tags)


def measure(evidence: Path, user_file: Path, rounds: int) -> Figures:
    figures: Figures = {}
    session = user_file.with_name("session.ini")

    def timed(name: str, act: Callable[[], object]) -> None:
        started = time.perf_counter()
        act()
        QApplication.processEvents()
        figures.setdefault(name, []).append((time.perf_counter() - started) * 1000)

    for _ in range(rounds):
        opened: list[tuple[Library, MainWindow]] = []
        timed("the window made and painted", lambda: opened.append(window_on(evidence, user_file, session)))  # noqa: B023
        ((library, window),) = opened
        timed("and settled: what follows the first paint", lambda: finish_start(window))  # noqa: B023
        figures.setdefault("in the pauses after it, at most at a time", []).append(longest_turn())
        timed("the Notes tab opened", lambda: window.panes.tabs.go_to(Tab.NOTES))  # noqa: B023
        longest_turn()
        for letter in FILTER:
            line = window.panes.notebook.get().filter
            timed("a key in its filter", lambda: QTest.keyClick(line, letter))  # noqa: B023
        window.panes.notebook.get().filter.clear()
        typed(window)
        timed("a note saved, the list in sight", window.note_writing.flush)
        window.panes.tabs.go_to(Tab.THEME)
        typed(window)
        timed("a note saved, the page in sight", window.note_writing.flush)
        timed("undone", window.menus.undo.trigger)
        timed("another theme chosen", lambda: window.panes.tree.step(1))  # noqa: B023
        timed("a search", lambda: window.live_search.search(QUERY))  # noqa: B023
        typed(window)
        timed("a note saved, hits in sight", window.note_writing.flush)
        timed("a backup, beside the window", lambda: Backups(user_file).make(datetime.now(UTC)))
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        library.close()
    return figures


def window_on(evidence: Path, user_file: Path, session: Path) -> tuple[Library, MainWindow]:
    library = Library(evidence, user_file)
    window = MainWindow(library, Session(session))
    window.show()
    return library, window


def typed(window: MainWindow) -> None:
    """A note with its last key typed, to be saved."""
    window.panes.editor.get().close_note()
    window.note_writing.start_note_on(window.navigator.here.theme)
    QTest.keyClicks(window.panes.editor.get().words, "mine")
    QApplication.processEvents()


def longest_turn() -> float:
    """Let what was put off be done; the milliseconds of the longest time the window did not answer."""
    longest, begun = 0.0, time.perf_counter()
    busy = begun
    while (started := time.perf_counter()) < min(busy + IDLE, begun + GIVEN_UP):
        QApplication.processEvents()
        turn = (time.perf_counter() - started) * 1000
        longest = max(longest, turn)
        if turn > BUSY:
            busy = time.perf_counter()
        time.sleep(0.001)
    return longest


def report(figures: Figures) -> None:
    for name, values in figures.items():
        median = statistics.median(values)
        print(f"{name:42} {median:8.1f} ms, worst {max(values):8.1f}; {median / VISIBLE:6.2f} x a pause one sees")


if __name__ == "__main__":
    main()
