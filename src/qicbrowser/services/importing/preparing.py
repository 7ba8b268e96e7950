"""An import as it will be: the library file is written beside the present one, and compared with it.

All of it can run in another thread than the window's; `put_in_place` then takes no time.
"""

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

from qicbrowser.domain.anchors import Placing, locate
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.keys import review_of
from qicbrowser.domain.progress import Progress, unwatched
from qicbrowser.domain.records import Note
from qicbrowser.domain.tables.drafts import ReviewDraft
from qicbrowser.domain.tables.grid import TableFile
from qicbrowser.domain.tables.sources import ImportPlan, LibraryReview
from qicbrowser.paths import DataFolder
from qicbrowser.services.importing.differences import Difference, differences
from qicbrowser.services.importing.library import LibraryChange
from qicbrowser.services.importing.library_writing import Prepared, bundled_reviews, contents_of, prepared
from qicbrowser.services.importing.replacing import storing_change
from qicbrowser.services.importing.review_drafts import review_draft
from qicbrowser.store.evidence.evidence import Evidence
from qicbrowser.store.evidence.separate import opened_evidence


class WantedImport(NamedTuple):
    """What is to be imported: tables of a file, and what the reader calls their review ("": as it is called)."""

    file: TableFile
    content: bytes
    plan: ImportPlan
    name: str = ""


class PreparedImport(NamedTuple):
    """A library file with the import, not yet in its place; `close` deletes it where it is not used."""

    change: LibraryChange
    new: Prepared
    replaces: bool
    """Whether tables that the library has are read anew."""
    differences: tuple[Difference, ...]
    """What is then different in the review, where tables are read anew."""
    losing: tuple[Note, ...]
    """The reader's notes that have a place now, and would have none."""
    unplaced: int
    """How many notes on the review have no place after the import."""
    files: ExitStack

    def close(self) -> None:
        self.files.close()


def prepare_import(
    data: DataFolder,
    evidence_file: Path,
    notes: Sequence[Note],
    wanted: WantedImport,
    progress: Progress = unwatched,
) -> PreparedImport:
    """Write the library file with an import, and say what is different in it.

    `notes` are all of the reader's, and `evidence_file` is the file in which they have their places now. Raises
    ReaderError where the tables cannot be imported, and CancelledError; nothing is left behind then.
    """
    contents = contents_of(data)
    change, replaces = storing_change(contents, bundled_reviews(), wanted.file, wanted.content, wanted.plan)
    if wanted.name:
        (after,) = change.after
        change = change._replace(after=(after._replace(name=wanted.name),))
    return prepare_change(data, evidence_file, notes, change, replaces=replaces, progress=progress)


def prepare_change(
    data: DataFolder,
    evidence_file: Path,
    notes: Sequence[Note],
    change: LibraryChange,
    *,
    replaces: bool,
    progress: Progress = unwatched,
) -> PreparedImport:
    """The same for a change of reviews; `replaces` says whether it reads anew what the library has of them."""
    with ExitStack() as files:
        new = files.enter_context(prepared(data, change, progress))
        own = [note for note in notes if review_of(note.record_key) in change.keys]
        with opened_evidence(new.path) as evidence:
            unplaced = [note for note in own if not has_place(note, evidence)]
        with opened_evidence(evidence_file) as evidence:
            losing = tuple(note for note in unplaced if has_place(note, evidence))
        different = _differences(change) if replaces else ()
        return PreparedImport(change, new, replaces, different, losing, len(unplaced), files.pop_all())


def _differences(change: LibraryChange) -> tuple[Difference, ...]:
    """What is different in the reviews of which the library has something."""
    both = [(before, after) for before, after in zip(change.before, change.after, strict=True) if before.sources]
    return tuple(each for before, after in both for each in differences(_draft(before), _draft(after)))


def has_place(note: Note, evidence: Evidence) -> bool:
    """Whether a note is where it was written, and not listed as unplaced."""
    if evidence.theme(note.record_key) is None and evidence.reference(note.record_key) is None:
        return False
    if note.anchor is None:
        return True
    return locate(note.anchor, evidence.text(note.text_key) or "").placing is Placing.ANCHORED


def _draft(review: LibraryReview) -> ReviewDraft | None:
    """What the sources of a review give; None where they can no longer be read."""
    try:
        return review_draft(review, None)
    except ReaderError:
        return None
