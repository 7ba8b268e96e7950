"""The start with many imported reviews against the start with none, of the real window in one X server."""

import argparse
import statistics
import tempfile
from pathlib import Path

import start
import synthetic
from qicbrowser.domain.records import Review
from qicbrowser.domain.tables.drafts import ReviewDraft
from qicbrowser.domain.tables.sources import LibraryContents, LibraryReview
from qicbrowser.paths import DataFolder, bundled_evidence, bundled_sources
from qicbrowser.services.building.build import read_sources
from qicbrowser.store.evidence.builder import write_evidence
from qicbrowser.store.evidence.library_file import add_contents
from qicbrowser.store.evidence.library_state import sources_sha256

START_LIMIT = 1.05  # times the start with none
COMMAND = start.COMMANDS["QIC Browser"]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--runs", type=int, default=11, help="runs of each, after one that is not counted")
    arguments.add_argument("--reviews", type=int, default=50, help="that are imported")
    arguments.add_argument("--themes", type=int, default=40, help="of each of them")
    options = arguments.parse_args()
    runs: dict[str, list[start.Run]] = {"none": [], "many": []}
    with tempfile.TemporaryDirectory() as folder, start.x_server(Path(folder)) as (display, screen):
        size = write_library(DataFolder(Path(folder) / "many"), options.reviews, options.themes)
        for number in range(options.runs + 1):
            for name, taken in runs.items():  # interleaved: what slows the machine down slows both
                environment = start.clean_environment(display, Path(folder), name)
                run, _ = start.one_run(COMMAND, environment, screen)
                if number:
                    taken.append(run)
    none, many = (statistics.median(run.painted for run in taken) for taken in runs.values())
    print(f"{options.reviews} imported reviews of {options.themes} themes, {size:.1f} MiB: {many:.0f} ms")
    print(f"no imported review: {none:.0f} ms")
    verdict = "within" if many <= START_LIMIT * none else "OVER"
    print(f"start: {many / none:.2f} x that with none, {verdict} the limit of {START_LIMIT}")
    print(f"medians of {options.runs} runs each, interleaved")


def write_library(data: DataFolder, reviews: int, themes: int) -> float:
    """A library file of made-up reviews beside the bundled one; returns its MiB."""
    data.folder.mkdir()
    vocabulary = synthetic.made_vocabulary(1)
    drafts = list(read_sources(bundled_sources()).reviews)
    for number in range(1, reviews + 1):
        review = Review(f"made{number}", f"A made-up review, {number}", ("Doe, A", "Made, J"), year=2000 + number % 20)
        content = tuple(synthetic.MadeUpThemes(vocabulary, 30, themes, str(number)))
        drafts.append(ReviewDraft(review, (synthetic.table("1", "Made-up themes", content),)))
    write_evidence(data.library_file, drafts, "made up", "0" * 64)
    listed = tuple(LibraryReview(draft.review.key) for draft in drafts)
    add_contents(data.library_file, LibraryContents(listed), sources_sha256(bundled_evidence()))
    return data.library_file.stat().st_size / 2**20


if __name__ == "__main__":
    main()
