"""`.qiclibrary` files: some imported reviews in one file, for a colleague.

It is an evidence file with what these reviews were imported from: the files, and every answer to how they are read.
The reader's notes are not in it, nor the bundled reviews, which every copy of the program has; tables that the reader
added to a bundled review are.
"""

import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.progress import Progress, unwatched
from qicbrowser.domain.tables.grid import ReviewDetails
from qicbrowser.domain.tables.sources import ImportPlan, LibraryContents, LibraryReview
from qicbrowser.services.files.atomic import whole_files
from qicbrowser.services.files.bounded_reading import opened, read_bounded
from qicbrowser.services.files.program_files import OwnFiles
from qicbrowser.services.importing.library import review_in
from qicbrowser.services.importing.library_writing import Edition, write_file
from qicbrowser.services.importing.recipes import read_plan
from qicbrowser.services.importing.review_drafts import review_draft, watched_drafts
from qicbrowser.store.evidence.review_file import SIGNATURE, read_review_file

ENDING = ".qiclibrary"

LARGEST = 200_000_000
"""Bytes of one file."""


def is_review_file(path: Path) -> bool:
    """Whether a file is one by its name, or a database; False where it cannot be opened, which reading it will say."""
    if path.suffix.lower() == ENDING:
        return True
    try:
        with opened(path, Message("check-file-name")) as file:
            return file.read(len(SIGNATURE)) == SIGNATURE
    except ReaderError:
        return False


def read_reviews(path: Path) -> tuple[LibraryReview, ...]:
    """The reviews in a file as they are there; raises ReaderError where it is not such a file, or is damaged."""
    content = read_bounded(path, LARGEST, Message("check-file-name"), shorten=Message("ask-for-fewer-reviews"))
    return read_review_file(content, path)


class ExportableReview(NamedTuple):
    key: str
    details: ReviewDetails
    tables: int
    """How many were imported."""


def exportable(contents: LibraryContents) -> tuple[ExportableReview, ...]:
    """The imported reviews, hidden ones too."""
    reviews = []
    for review in contents.reviews:
        if review.sources:
            plans = [read_plan(source.plan, ImportPlan) for source in review.sources]
            reviews.append(ExportableReview(review.key, plans[0].review, sum(len(plan.tables) for plan in plans)))
    return tuple(reviews)


def export_reviews(
    path: Path, contents: LibraryContents, keys: Sequence[str], own: OwnFiles, progress: Progress = unwatched
) -> Path:
    """Write imported reviews to a file, whole or not at all; returns its path, links followed.

    Raises ReaderError where it cannot be written, is one of the program's own files, or a review cannot be read again.
    """
    chosen = [_as_imported(contents, key) for key in dict.fromkeys(keys)]
    drafts = []
    for number, review in enumerate(chosen):
        progress(number, len(chosen))
        drafts.append(review_draft(review, None))
    with tempfile.TemporaryDirectory(prefix="qicbrowser-") as folder:
        new = Path(folder) / "reviews"
        write_file(new, watched_drafts(drafts, progress), LibraryContents(tuple(chosen)), Edition())
        if new.stat().st_size > LARGEST:
            raise ReaderError(Message("reviews-too-large", most=LARGEST // 1_000_000), Message("export-fewer-reviews"))
        with whole_files(own) as writing, writing(path) as file, new.open("rb") as written:
            shutil.copyfileobj(written, file)
    return path.resolve()


def _as_imported(contents: LibraryContents, key: str) -> LibraryReview:
    """A review without how its reader has it listed."""
    review = review_in(contents, key)
    if not review.sources:
        raise ReaderError(Message("review-not-imported", key=key), Message("list-reviews"))
    return review._replace(position=0, hidden=False)
