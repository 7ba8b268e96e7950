"""How long the map of a large table takes: to read, against the bare SQL query, and to paint; and a tick in What if.

The map's own view and models are used off screen. A frame is what is painted after a step of scrolling down and to the
side; each figure is a median.
"""

import os
import sqlite3
import statistics
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QApplication

import synthetic
from qicbrowser.domain.analysis.evidence_map import EvidenceMap
from qicbrowser.gui.analyse.map_model import MapModel
from qicbrowser.gui.analyse.map_view import MapView
from qicbrowser.gui.analyse.what_if_model import WhatIfModel
from qicbrowser.gui.analyse.what_if_view import WhatIfView
from qicbrowser.gui.app import make_app
from qicbrowser.services.analyse.choice import Choice, IndexedMap
from qicbrowser.store.library import Library

FRAME_LIMIT = 16.0  # milliseconds: 60 frames in a second
SIZE = (1000, 700)  # pixels, about the tab of a large window
QUERY = (
    "SELECT place, reference_key, stream_key, grade_key, direction, passage_key FROM theme"
    " CROSS JOIN appraisal ON theme_key = theme.key ORDER BY place"
)


def main() -> None:
    options = synthetic.options(__doc__, themes=10_000, references=3_000, frames=200)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    make_app()
    with synthetic.library(options.themes, options.references) as (library, evidence):
        report(library, evidence, options.frames)


def report(library: Library, evidence: Path, frames: int) -> None:
    (branch, *_) = library.evidence.tables()
    analysis = library.analysis()
    with closing(sqlite3.connect(evidence)) as connection:
        query = median(5, lambda: connection.execute(QUERY).fetchall())
    reading = median(5, lambda: analysis.evidence_map(branch.table.key))
    shown = analysis.evidence_map(branch.table.key)
    if shown is None:
        raise SystemExit("The file has no table.")
    print(f"{len(shown.themes):,} themes, {len(shown.references):,} studies, {shown.appraisals:,} appraisals")
    print(f"read: {reading:.0f} ms, {reading / query:.1f} x the bare query ({query:.0f} ms)")
    for name, dense in (("letters", False), ("bars", True)):
        frame = scroll(shown, frames, dense=dense)
        print(
            f"a frame with {name}: {frame:.1f} ms, limit {FRAME_LIMIT:.0f} {'kept' if frame < FRAME_LIMIT else 'OVER'}"
        )
    print(f"a tick in What if, painted: {tick(shown, frames):.1f} ms")


def scroll(shown: EvidenceMap, frames: int, *, dense: bool) -> float:
    """The median of a frame in milliseconds, while the map scrolls down and to the side."""
    model = MapModel()
    view = MapView(model)
    view.resize(*SIZE)
    model.show_map(shown)
    view.show_dense(dense)
    view.show()
    QApplication.processEvents()
    bars = view.verticalScrollBar(), view.horizontalScrollBar()

    def step() -> None:
        for bar in bars:
            bar.setValue(bar.value() + 40)
        QApplication.processEvents()

    return median(frames, step)


def tick(shown: EvidenceMap, times: int) -> float:
    indexed = IndexedMap(shown)
    model = WhatIfModel()
    view = WhatIfView(model)
    view.resize(*SIZE)
    model.show_map(Choice(indexed, frozenset()))
    view.show()
    QApplication.processEvents()
    keys = [reference.key for reference in shown.references[:times]]

    def leave_out() -> None:
        model.show_choice(Choice(indexed, frozenset({keys.pop()})))
        QApplication.processEvents()

    return median(len(keys), leave_out)


def median(times: int, work: Callable[[], object]) -> float:
    """The median time of some work in milliseconds."""
    took = []
    for _ in range(times):
        started = time.perf_counter()
        work()
        took.append(1000 * (time.perf_counter() - started))
    return statistics.median(took)


if __name__ == "__main__":
    main()
