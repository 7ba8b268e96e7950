"""What importing costs: a large page read and shown, one column read otherwise, and many rows written.

Each figure stands against something bare in the same run: lxml's parse of the same bytes, and SQLite's inserts of the
same rows and index. The pairs are interleaved. Rows are written in a process of their own each time, so that nothing
is remembered of the last one, and its memory can be told.
"""

import argparse
import gc
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from lxml import etree
from PySide6.QtWidgets import QApplication

import pages
import synthetic
from qicbrowser.domain.tables.drafts import ReviewDraft
from qicbrowser.domain.tables.reading import Reader
from qicbrowser.domain.tables.recipe import Holds, Recipe
from qicbrowser.gui.app import make_app
from qicbrowser.gui.imports.import_state import ImportSource, guessed_recipe
from qicbrowser.gui.imports.import_window import SIZE, ImportWindow
from qicbrowser.gui.imports.table_work import likeliest_work
from qicbrowser.gui.looks.palettes import LIGHT
from qicbrowser.services.importing.sources import read_content
from qicbrowser.store.evidence.builder import write_evidence
from qicbrowser.store.evidence.role_sql import evidence_ddl

Result = TypeVar("Result")

PAGE_ROWS, PAGE_BYTES = 1_000, 8_000_000
SHOWN_LIMIT = 3.0  # times lxml's bare parse
COLUMN_LIMIT = 100.0  # milliseconds
COLUMN_PARSE_LIMIT = 2.0  # times lxml's bare parse
WRITTEN_LIMIT = 2.0  # times the bare inserts
STEPS = {
    "lxml": "lxml alone parses it",
    "read": "read",
    "guess": "guessed, and read by the guess",
    "show": "painted, while the window waits",
    "column": "a column read otherwise",
    "window": "the same in the window, and painted",
}


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--runs", type=int, default=5, help="of the page; of the rows, half as many")
    arguments.add_argument("--rows", type=int, default=10_000, help="that are written")
    arguments.add_argument("--child", choices=("write", "insert"), help=argparse.SUPPRESS)
    arguments.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    options = arguments.parse_args()
    gc.disable()  # as in the program
    if options.child == "write":
        write(options.folder, options.rows)
    elif options.child == "insert":
        insert(options.folder)
    else:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        measure_page(options.runs)
        measure_rows(options.runs // 2 + 1, options.rows)


def measure_page(runs: int) -> None:
    content = pages.page(PAGE_ROWS, PAGE_BYTES)
    make_app()
    times: dict[str, list[float]] = defaultdict(list)
    for _ in range(runs):
        clock(times["lxml"], lambda: etree.fromstring(content, etree.HTMLParser(huge_tree=True, encoding="utf-8")))
        one_import(times, content)
        gc.collect()
    print(f"a page of {len(content) / 1e6:.1f} MB with a table of {PAGE_ROWS:,} rows, medians of {runs} runs")
    medians = {name: statistics.median(taken) for name, taken in times.items()}
    for name, what in STEPS.items():
        print(f"{what:42}{medians[name]:8.0f} ms ({min(times[name]):.0f} to {max(times[name]):.0f})")
    shown = medians["read"] + medians["guess"] + medians["show"]
    verdict("read and shown", shown, medians["lxml"], "lxml alone", SHOWN_LIMIT)
    verdict("a column read otherwise", medians["column"], medians["lxml"], "lxml alone", COLUMN_PARSE_LIMIT)
    verdict("a column read otherwise", medians["column"], COLUMN_LIMIT, f"{COLUMN_LIMIT:.0f} ms", 1.0)


def one_import(times: dict[str, list[float]], content: bytes) -> None:
    """Read the page as the window has it read in a thread, show its table, and change what a column holds."""
    file = clock(times["read"], lambda: read_content("page.html", content))
    window = ImportWindow(LIGHT, SIZE)
    window.show()
    QApplication.processEvents()
    first = clock(times["guess"], lambda: likeliest_work(file, guessed_recipe))
    clock(times["show"], lambda: painted(lambda: window.show_source(ImportSource(file, content, first))))
    state, reader = window.state, Reader(file.tables[0], file.references, file.remarks)
    recipe = state.recipe
    if recipe is None:
        raise SystemExit("the table of the page was not found")
    reader.read(recipe)
    for holds in (Holds.FINDING, Holds.MIXED):
        other = with_fifth_column(recipe, holds)
        clock(times["column"], lambda: reader.read(other))  # noqa: B023  called at once
        state.change_recipe(other)
        clock(times["window"], lambda: painted(state.read_now))
    window.close()
    window.deleteLater()


def with_fifth_column(recipe: Recipe, holds: Holds) -> Recipe:
    return recipe._replace(columns=(*recipe.columns[:4], recipe.columns[4]._replace(holds=holds), *recipe.columns[5:]))


def painted(work: Callable[[], object]) -> None:
    work()
    QApplication.processEvents()


def measure_rows(runs: int, rows: int) -> None:
    figures: dict[str, list[tuple[float, float]]] = {"write": [], "insert": []}
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(runs):
            for child, taken in figures.items():
                command = [sys.executable, __file__, "--child", child, "--folder", folder, "--rows", str(rows)]
                done = subprocess.run(command, capture_output=True, text=True, check=True)
                taken.append(tuple(map(float, done.stdout.split())))
    (written, memory), (bare, _) = (map(statistics.median, zip(*taken, strict=True)) for taken in figures.values())
    print(f"{rows:,} rows, medians of {runs} runs of a process each")
    print(f"{'written as an evidence file':42}{written:8.0f} ms, {memory:.0f} MiB at the most beside the rows")
    print(f"{'the same rows and index, bare inserts':42}{bare:8.0f} ms")
    verdict("written", written, bare, "bare inserts", WRITTEN_LIMIT)


def write(folder: Path, rows: int) -> None:
    """Write themes, made before; prints the milliseconds, and the MiB that memory grew by."""
    themes = tuple(synthetic.MadeUpThemes(synthetic.made_vocabulary(1), rows // 20, rows, "rows"))
    draft = ReviewDraft(synthetic.REVIEW, (synthetic.table("1", "Made-up themes", themes),))
    forget_peak()
    before = memory("VmRSS")
    taken = milliseconds(lambda: write_evidence(folder / "written.sqlite", [draft], "made up", "0" * 64))
    print(taken, memory("VmHWM") - before)


def insert(folder: Path) -> None:
    """Insert the rows and the words of the index of a written file into an empty one, with the same indexes."""
    with closing(sqlite3.connect(folder / "written.sqlite")) as file:
        tables = [name for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        of_index = {name for name in tables if name.startswith(("record_index", "sqlite_"))}
        rows = {name: file.execute(f"SELECT * FROM {name}").fetchall() for name in tables if name not in of_index}
        columns = [name for _, name, *_ in file.execute("PRAGMA table_info(record_index)")]
        rows["record_index"] = list(indexed(file, columns))
    path = folder / "inserted.sqlite"
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as file:

        def insert_all() -> None:
            file.executescript(evidence_ddl())
            with file:
                for name, values in rows.items():
                    names = f" (rowid, {', '.join(columns)})" if name == "record_index" else ""
                    if values:
                        file.executemany(
                            f"INSERT INTO {name}{names} VALUES ({', '.join('?' * len(values[0]))})", values
                        )

        print(milliseconds(insert_all), 0)


def indexed(file: sqlite3.Connection, columns: list[str]) -> Iterator[tuple[object, ...]]:
    """The rows of the full-text index, which has no texts, put together from the places of its words."""
    file.execute("CREATE VIRTUAL TABLE temp.word USING fts5vocab (main, record_index, instance)")
    texts: dict[int, dict[str, list[tuple[int, str]]]] = {}
    for term, row, column, offset in file.execute("SELECT term, doc, col, offset FROM word"):
        texts.setdefault(row, {}).setdefault(column, []).append((offset, term))
    for row in sorted(texts):
        yield row, *(" ".join(term for _, term in sorted(texts[row].get(column, ()))) for column in columns)


def clock(times: list[float], work: Callable[[], Result]) -> Result:
    results: list[Result] = []
    times.append(milliseconds(lambda: results.append(work())))
    return results[0]


def milliseconds(work: Callable[[], object]) -> float:
    """Of the processor's time in this process, which other programs disturb less than the clock."""
    started = time.process_time()
    work()
    return (time.process_time() - started) * 1000


def verdict(what: str, ours: float, bare: float, against: str, limit: float) -> None:
    word = "within" if ours <= limit * bare else "OVER"
    print(f"{what}: {ours / bare:.2f} x {against}, {word} the limit of {limit:g}")


def memory(kind: str) -> float:
    """MiB of this process: "VmRSS" now, "VmHWM" at the most since `forget_peak`."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(kind)) / 1024


def forget_peak() -> None:
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


if __name__ == "__main__":
    main()
