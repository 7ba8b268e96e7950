"""How long the tabs of the analysis take to be painted once what they show was read: 10,000 themes, 3,000 studies.

The real window is opened off screen. What is timed is the showing of an answer that is there already, until all of it
that is in sight is painted, and a jump to a far row; what is read from the file before is timed apart. Each figure is a
median, set against a limit in the same run.
"""

import argparse
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

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
from qicbrowser.services.changes import Change, store
from qicbrowser.store.library import Library

TWO_FRAMES = 1000 / 30  # milliseconds
SIZE = (1400, 900)  # pixels
COMPARED = 6  # themes


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--themes", type=int, default=10_000)
    arguments.add_argument("--references", type=int, default=3_000)
    arguments.add_argument("--rounds", type=int, default=11)
    options = arguments.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    make_app()
    with tempfile.TemporaryDirectory() as folder:
        evidence = Path(folder, "made-up.sqlite")
        synthetic.write(evidence, options.themes, 1, options.references)
        with Library(evidence, Path(folder, "user.sqlite")) as library:
            store(library, [Change(None, Site("n", "A made-up ward", "2026", "2026"))])
            window = MainWindow(library, Session(Path(folder, "session.ini")))
            window.resize(*SIZE)
            window.show()
            finish_start(window)
            report(window, library, options.rounds)


def report(window: MainWindow, library: Library, rounds: int) -> None:
    def painted(name: str, act: Callable[[], object]) -> None:
        took = median(rounds, lambda: (act(), QApplication.processEvents()))
        verdict = "kept" if took < TWO_FRAMES else "OVER"
        print(f"{name:44} {took:7.1f} ms; {took / TWO_FRAMES:5.2f} x the limit of {TWO_FRAMES:.0f}, {verdict}")

    themes = list(library.evidence.keys_of_themes())
    window.navigator.go_to_theme(themes[len(themes) // 2])
    analysis, tabs = window.analysis, window.panes.tabs
    for tab in (Tab.CONTEXTS, Tab.SITE, Tab.COMPARE, Tab.MAP):
        tabs.go_to(tab)
        QApplication.processEvents()
    factors = library.analysis().factors()
    print(f"{len(themes):,} themes, {len(factors):,} contextual factors")
    print(f"the factors read: {median(rounds, library.analysis().factors):.0f} ms")
    painted("the map, arranged", analysis.map.get().page.order_changed.emit)
    analysis.map.get().page.ask(MapQuestion.WHAT_IF)
    what_if = analysis.map.get().what_if.get()
    painted("a tick in What if", lambda: what_if.toggle({analysis.map.get().model.shown.references[0].key}))
    tabs.go_to(Tab.CONTEXTS)
    contexts = analysis.contexts.get()
    listing = contexts.listing
    painted("the contexts, listed", lambda: listing.show(listing.of_library, listing.factors, listing.labels))
    contexts.list.setFocus()
    ends = [Qt.Key.Key_Home, Qt.Key.Key_End] * rounds
    painted("their first or last row, by a key", lambda: QTest.keyClick(contexts.list, ends.pop()))
    middle = listing.factors[len(factors) // 2].key
    painted("a row in their middle", lambda: contexts.list.go_to(contexts.model.factor_index(middle)))
    bar = contexts.list.verticalScrollBar()
    painted("a drag of their scroll bar", lambda: bar.setValue((bar.value() + bar.maximum() // 2) % bar.maximum()))
    tabs.go_to(Tab.SITE)
    site = analysis.site.get()
    painted("the factors of a site, arranged", site.page.filter_changed.emit)
    rows = [1, site.model.rowCount() - 1] * rounds
    painted("their first or last row", lambda: site.view.go_to_row(rows.pop()))
    tabs.go_to(Tab.COMPARE)
    compare = analysis.compare.get()
    compare.show_themes(themes[:COMPARED])
    painted(f"{COMPARED} themes beside each other", compare.page.only_different_changed.emit)


if __name__ == "__main__":
    main()
