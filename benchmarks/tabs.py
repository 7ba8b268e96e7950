"""How long the tabs of the analysis take to be painted once what they show was read: 10,000 themes, 3,000 studies.

The real window is opened off screen. What is timed is the showing of an answer that is there already, until all of it
that is in sight is painted, and a jump to a far row; what is read from the file before is timed apart. Some answers
have a part that is written right after: then it is said how long that keeps the window from answering. Each figure is
a median, set against a limit in the same run.
"""

import os
import statistics
import time
from collections.abc import Callable
from itertools import cycle

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import synthetic
from map import median
from qicbrowser.domain.analysis.sites import Site
from qicbrowser.gui.analyse.map_page import MapQuestion
from qicbrowser.gui.app import finish_start, make_app
from qicbrowser.gui.reading.views import Tab
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.window.main_window import MainWindow
from qicbrowser.services.analyse.contexts import Grouping
from qicbrowser.services.changes import Change, store
from qicbrowser.store.library import Library

TWO_FRAMES = 1000 / 30  # milliseconds
SIZE = (1400, 900)  # pixels
COMPARED = 6  # themes
LEAST_TOLD = 3  # milliseconds after the painting
TURNS = 40  # of the window after each painting, until it is idle


def main() -> None:
    options = synthetic.options(__doc__, themes=10_000, references=3_000, rounds=11)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    make_app()
    with synthetic.library(options.themes, options.references) as (library, evidence):
        store(library, [Change(None, Site("n", "A made-up ward", "2026", "2026"))])
        window = MainWindow(library, Session(evidence.with_name("session.ini")))
        window.setWindowState(Qt.WindowState.WindowNoState)  # the screen that is made up has no room
        window.resize(*SIZE)
        window.show()
        finish_start(window)
        report(window, library, options.rounds)


def report(window: MainWindow, library: Library, rounds: int) -> None:
    themes = list(library.evidence.keys_of_themes())
    window.navigator.go_to_theme(themes[len(themes) // 2])
    for tab in (Tab.CONTEXTS, Tab.SITE, Tab.COMPARE, Tab.MAP):
        window.panes.tabs.go_to(tab)
        QApplication.processEvents()
    print(f"{len(themes):,} themes, {len(library.analysis().factors()):,} contextual factors")
    print(f"the factors read: {median(rounds, library.analysis().factors):.0f} ms")
    report_map(window, rounds)
    report_contexts(window, rounds)
    window.panes.tabs.go_to(Tab.SITE)
    site = window.analysis.site.get()
    painted("the factors of a site, arranged", rounds, site.page.filter_changed.emit)
    rows = [1, site.model.rowCount() - 1] * rounds
    painted("their first or last row", rounds, lambda: site.view.go_to_row(rows.pop()))
    window.panes.tabs.go_to(Tab.COMPARE)
    compare, others = window.analysis.compare.get(), cycle((themes[:COMPARED], themes[COMPARED : 2 * COMPARED]))
    painted(f"{COMPARED} other themes beside each other", rounds, lambda: compare.show_themes(next(others)))


def report_map(window: MainWindow, rounds: int) -> None:
    window.panes.tabs.go_to(Tab.MAP)
    tab = window.analysis.map.get()
    painted("the map, arranged", rounds, tab.page.order_changed.emit)
    tab.page.ask(MapQuestion.STREAMS)
    painted("the same by streams", rounds, tab.page.order_changed.emit)
    tab.page.ask(MapQuestion.WHAT_IF)
    what_if = tab.what_if.get()
    painted("a tick in What if", rounds, lambda: what_if.toggle({tab.model.shown.references[0].key}))


def report_contexts(window: MainWindow, rounds: int) -> None:
    window.panes.tabs.go_to(Tab.CONTEXTS)
    contexts = window.analysis.contexts.get()
    listing, page = contexts.listing, contexts.page
    painted("the contexts, listed", rounds, lambda: listing.show(listing.of_library, listing.factors, listing.labels))
    painted("the same, with labels by themes", rounds, contexts.refresh)
    page.grouping.setCurrentIndex(page.grouping.findData(Grouping.THEME))
    painted("the same by theme", rounds, page.arranged.emit)
    page.show_all_by_label()
    contexts.list.setFocus()
    ends = [Qt.Key.Key_Home, Qt.Key.Key_End] * rounds
    painted("their first or last row, by a key", rounds, lambda: QTest.keyClick(contexts.list, ends.pop()))
    middle = listing.factors[len(listing.factors) // 2].key
    painted("a row in their middle", rounds, lambda: contexts.list.go_to(contexts.model.factor_index(middle)))
    bar = contexts.list.verticalScrollBar()
    painted(
        "a drag of their scroll bar", rounds, lambda: bar.setValue((bar.value() + bar.maximum() // 2) % bar.maximum())
    )


def painted(name: str, rounds: int, act: Callable[[], object]) -> None:
    paintings, rests = [], []
    for _ in range(rounds):
        started = time.perf_counter()
        act()
        QApplication.sendPostedEvents()  # painted with these; timers come after
        painted_at = time.perf_counter()
        paintings.append(1000 * (painted_at - started))
        rests.append(1000 * longest_turn(painted_at))
    took, rest = statistics.median(paintings), statistics.median(rests)
    verdict = "kept" if took < TWO_FRAMES else "OVER"
    after = f"; then {rest:.0f} ms" if rest > LEAST_TOLD else ""
    print(f"{name:44} {took:7.1f} ms; {took / TWO_FRAMES:5.2f} x the limit of {TWO_FRAMES:.0f}, {verdict}{after}")


def longest_turn(started: float) -> float:
    """The longest time in seconds for which the window does not answer until it has nothing left to do."""
    longest = 0.0
    for _ in range(TURNS):
        QApplication.processEvents()
        ended = time.perf_counter()
        longest, started = max(longest, ended - started), ended
    return longest


if __name__ == "__main__":
    main()
