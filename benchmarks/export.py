"""How fast themes are written as CSV, against SQLite's own shell doing the same query on the same file.

Every theme of an evidence file is exported with 25 columns, in the plain preset, by a process of its own, whose memory
is measured too: it does not grow with the number of themes. The shell (`sqlite3`, `.mode csv`) writes what the same SQL
gives. The runs are interleaved; medians and their ratio are printed.
"""

import argparse
import statistics
import subprocess
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from qicbrowser.services.export.choice import chosen, everything
from qicbrowser.services.export.export import export, finished
from qicbrowser.services.export.options import Options
from qicbrowser.services.export.request import Request, Words
from qicbrowser.services.export.sheet import columns, sheet
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words

LIMIT = 0.35  # of the shell's rows a second
COLUMNS = 25
FEW = 1000  # themes, to see what memory does not depend on


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("evidence", type=Path, help="as benchmarks/synthetic.py writes it")
    arguments.add_argument("--runs", type=int, default=5)
    arguments.add_argument("--formats", action="store_true", help="also how long the other forms take")
    options = arguments.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        query, output = folder / "query.sql", folder / "themes"
        names = asked(options.evidence, folder, query)
        shells, ours, peaks = [], [], []
        for _ in range(options.runs):
            shells.append(shell(options.evidence, query, output))
            seconds, most = apart(options.evidence, output, names)
            ours.append(seconds)
            peaks.append(most)
        few = apart(options.evidence, output, names, themes=FEW)[1]
        ratio = statistics.median(shells) / statistics.median(ours)
        for who, seconds in (("sqlite3 shell", shells), ("QIC Browser", ours)):
            print(f"{who}: median {statistics.median(seconds):.2f} s ({min(seconds):.2f} to {max(seconds):.2f})")
        print(f"QIC Browser writes {ratio:.2f} x as fast as the shell; {ratio / LIMIT:.2f} x the least of {LIMIT}")
        print(f"memory at most: {max(peaks):.0f} MiB; {few:.0f} MiB for {FEW:,} themes")
        for form in ("json", "markdown", "html", "xlsx") if options.formats else ():
            seconds, most = apart(options.evidence, output, names, form)
            print(f"{form}: {seconds:.1f} s, {output.stat().st_size / 2**20:.0f} MiB, memory {most:.0f} MiB")


def asked(evidence: Path, folder: Path, query: Path) -> tuple[str, ...]:
    """Write down the SQL of the export as SQLite was asked it, a statement a source table; returns the columns."""
    statements: list[str] = []
    with Library(evidence, folder / "user.sqlite") as library:
        choice = everything(library)
        names = tuple(column.name for column in columns(library, choice, Options()))[:COLUMNS]
        made = sheet(library, choice, Options(columns=names))
        library._connection.set_trace_callback(statements.append)  # noqa: SLF001  nobody else needs to know
        for _ in made.read(len(choice.places)):
            pass
    if len(names) != COLUMNS:
        raise SystemExit(f"{evidence} has {len(names)} columns to export, not {COLUMNS}")
    text = "".join(f"{statement.replace('evidence.', '')};\n" for statement in statements)
    query.write_text(f".mode csv\n{text}", encoding="utf-8")
    return names


def apart(
    evidence: Path, output: Path, names: tuple[str, ...], form: str = "csv", themes: int = 0
) -> tuple[float, float]:
    """Seconds of an export, and the MiB of memory its process had at the most."""
    with ProcessPoolExecutor(1, get_context("spawn")) as processes:
        return processes.submit(exported, evidence, output, names, form, themes).result()


def exported(evidence: Path, output: Path, names: tuple[str, ...], form: str, themes: int) -> tuple[float, float]:
    with Library(evidence, output.with_name("user.sqlite")) as library:
        started = time.perf_counter()
        choice = everything(library)
        if themes:
            choice = chosen(library, library.evidence.keys_at(range(1, themes + 1)))
        request = Request(library, choice, Options(format=form, columns=names), Words(words, words))
        finished(export(request, output))
        seconds = time.perf_counter() - started
    return seconds, peak()


def peak() -> float:
    """MiB of memory at the most; not `ru_maxrss`, which a new process has from the one that started it."""
    (line,) = (line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def shell(evidence: Path, query: Path, output: Path) -> float:
    started = time.perf_counter()
    with query.open("rb") as asked_for, output.open("wb") as written:
        address = f"{evidence.absolute().as_uri()}?mode=ro&immutable=1"
        subprocess.run(["sqlite3", address], stdin=asked_for, stdout=written, check=True)
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
