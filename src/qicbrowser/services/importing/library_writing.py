"""Writes the library file: the whole file anew beside the present one, and then in its place, or not at all.

What takes time is done before the lock is held: it only spans the comparison with what was read, and the renaming.
"""

import hashlib
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, nullcontext
from pathlib import Path
from typing import NamedTuple

from qicbrowser import __version__
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.progress import Progress, unwatched
from qicbrowser.domain.records import Review
from qicbrowser.domain.tables.drafts import ReviewDraft
from qicbrowser.domain.tables.sources import ImportPlan, LibraryContents, LibraryReview
from qicbrowser.paths import DataFolder, bundled_evidence, bundled_sources
from qicbrowser.services.building.build import read_sources
from qicbrowser.services.changes import ChangedElsewhereError
from qicbrowser.services.files.atomic import whole_files
from qicbrowser.services.files.program_files import OwnFiles
from qicbrowser.services.importing.library import LibraryChange, review_in
from qicbrowser.services.importing.recipes import read_plan
from qicbrowser.services.importing.review_drafts import library_drafts, watched_drafts
from qicbrowser.services.importing.review_keys import identity
from qicbrowser.store.disk import LockedElsewhereError, exclusive_lock, file_identity, make_folder
from qicbrowser.store.evidence.library_file import add_contents, read_contents, replace_names
from qicbrowser.store.evidence.library_state import LibraryState, sources_sha256, state, written_by
from qicbrowser.store.evidence.stored_drafts import stored_drafts
from qicbrowser.store.library import Library

_WAIT_SECONDS = 60.0
"""How long the changes of other programs are waited for: each takes some seconds at most."""

_Identity = tuple[int, int, int] | None


class Prepared(NamedTuple):
    """A library file that is written, but not yet in its place."""

    path: Path
    replaces: _Identity
    """The file that it was made from; None where there was none."""
    problems: tuple[Message, ...]
    """Reviews that could not be read again, and are left out."""


class Edition(NamedTuple):
    """Of the bundled evidence in a library file; all empty for a file without it."""

    name: str = ""
    sources_sha256: str = ""
    evidence_sha256: str = ""
    """What the bundled evidence file says of its sources: by it a library file is known to be outdated."""


def contents_of(data: DataFolder) -> LibraryContents:
    """What the library holds beside the evidence; raises ReaderError where it cannot be read."""
    return read_contents(data.library_file)


def bundled_reviews() -> tuple[Review, ...]:
    """The reviews that come with the program, also where the reader has hidden them."""
    return tuple(draft.review for draft in read_sources(bundled_sources()).reviews)


def save(data: DataFolder, change: LibraryChange, library: Library | None = None) -> tuple[Message, ...]:
    """Save a change; `library` then reads the new file. Returns which reviews could not be read again.

    Raises ChangedElsewhereError where a review is no longer as it was `before`, and ReaderError where the file cannot
    be written, or a changed review not be read. The library is then as it was.
    """
    with _locked(data, _WAIT_SECONDS), prepared(data, change) as new:
        _put_in_place(data, new, library)
        return new.problems


@contextmanager
def prepared(data: DataFolder, change: LibraryChange, progress: Progress = unwatched) -> Iterator[Prepared]:
    """The library file as it is after a change, written to a temporary folder; for any thread. Raises as `save` does.

    For a window, which writes it in another thread than the one that puts it in its place.
    """
    replaces = _identity(data.library_file)
    present = state(data.library_file, bundled_evidence())
    if present is LibraryState.NEWER:
        raise ReaderError(Message("library-of-newer-version", path=data.library_file), Message("update-program"))
    contents = contents_of(data)
    for review in change.before:
        if review_in(contents, review.key) != review:
            raise ChangedElsewhereError(Message("review-changed-elsewhere", key=review.key), Message("list-reviews"))
    changed = _changed(contents, change)
    if present is LibraryState.CURRENT and change.is_of_names:
        with _renamed(data, changed, replaces) as new:
            yield new
        return
    stored = _unchanged_drafts(data.library_file, contents, changed) if present is LibraryState.CURRENT else {}
    with _written(data, changed, change.keys, replaces, stored, progress) as new:
        yield new


def remake(data: DataFolder, contents: LibraryContents) -> tuple[Message, ...]:
    """Write the library file anew from its contents; returns which reviews could not be read again.

    Where another program does so at the same time, the file that is in place first stays.
    """
    with _written(data, contents, frozenset(), _identity(data.library_file), {}) as new:
        put_in_place(data, new)
        return new.problems


@contextmanager
def _written(
    data: DataFolder,
    contents: LibraryContents,
    changed: frozenset[str],
    replaces: _Identity,
    stored: Mapping[str, ReviewDraft],
    progress: Progress = unwatched,
) -> Iterator[Prepared]:
    with tempfile.TemporaryDirectory(prefix="qicbrowser-") as folder:
        path = Path(folder) / data.library_file.name
        problems = _write(path, contents, changed, stored, progress)
        yield Prepared(path, replaces, tuple(problems))


@contextmanager
def _renamed(data: DataFolder, contents: LibraryContents, replaces: _Identity) -> Iterator[Prepared]:
    """The present file with other names of reviews: nothing is read from the sources again."""
    with tempfile.TemporaryDirectory(prefix="qicbrowser-") as folder:
        path = Path(folder) / data.library_file.name
        try:
            shutil.copyfile(data.library_file, path)
        except OSError as error:
            message = Message("file-not-written", path=path, reason=str(error.strerror))
            raise ReaderError(message, Message("disk-full")) from error
        replace_names(path, contents)
        yield Prepared(path, replaces, ())


def put_in_place(data: DataFolder, new: Prepared, library: Library | None = None) -> bool:
    """Put a prepared file in its place, and have the library read it; on the thread that uses the library.

    False, with nothing changed, where another program has changed the library since it was prepared.
    """
    with _locked(data):
        if _identity(data.library_file) != new.replaces:
            return False
        _put_in_place(data, new, library)
        return True


@contextmanager
def _locked(data: DataFolder, seconds: float = 2.0) -> Iterator[None]:
    with ExitStack() as stack:
        try:
            make_folder(data.folder)
            lock = data.library_file.with_name(f"{data.library_file.name}-lock")
            stack.enter_context(exclusive_lock(lock, seconds))
        except LockedElsewhereError as error:
            raise ReaderError(Message("library-busy"), Message("try-again-soon")) from error
        except OSError as error:
            message = Message("file-not-written", path=data.library_file, reason=str(error.strerror))
            raise ReaderError(message, Message("choose-own-folder")) from error
        yield


def _put_in_place(data: DataFolder, new: Prepared, library: Library | None) -> None:
    own = OwnFiles(data.user_file, bundled_evidence(), writes_library=True)
    with library.evidence_detached() if library else nullcontext():
        with whole_files(own) as writing, writing(data.library_file) as file, new.path.open("rb") as written:
            Path(file.name).chmod(0o600)  # what was imported is the reader's own
            shutil.copyfileobj(written, file)
        if library:
            library.evidence_file = data.library_file


def _changed(contents: LibraryContents, change: LibraryChange) -> LibraryContents:
    reviews = {review.key: review for review in (*contents.reviews, *change.after)}
    known = dict(contents.identities)
    for review in change.after:
        if review.sources and review.key not in known:
            known[review.key] = identity(read_plan(review.sources[0].plan, ImportPlan).review)
    stored = (review for review in reviews.values() if review != LibraryReview(review.key))
    return LibraryContents(tuple(stored), tuple(known.items()))


def _unchanged_drafts(path: Path, before: LibraryContents, after: LibraryContents) -> dict[str, ReviewDraft]:
    """The reviews whose sources stay, from the present file: reading rows takes far less time than reading tables.

    None where another version of the program wrote it, which may have read the tables otherwise.
    """
    if written_by(path) != __version__:
        return {}
    sources = {review.key: review.sources for review in before.reviews}
    return stored_drafts(
        path, {review.key for review in after.reviews if review.sources and sources.get(review.key) == review.sources}
    )


def _write(
    path: Path,
    contents: LibraryContents,
    changed: frozenset[str],
    stored: Mapping[str, ReviewDraft],
    progress: Progress,
) -> Sequence[Message]:
    bundled = read_sources(bundled_sources())
    drafts, problems = library_drafts(contents.reviews, bundled.reviews, changed, stored, progress)
    edition = Edition(bundled.edition, bundled.sha256, sources_sha256(bundled_evidence()))
    write_file(path, watched_drafts(drafts, progress), contents, edition)
    return problems


def write_file(path: Path, drafts: Sequence[ReviewDraft], contents: LibraryContents, bundled: Edition) -> None:
    """Write reviews, and what they were imported from, to a new file; raises ReaderError where that is impossible."""
    from qicbrowser.store.evidence.builder import write_evidence  # only here: it imports sqlite-utils

    digest = hashlib.sha256(bundled.sources_sha256.encode())
    for review in contents.reviews:
        for source in review.sources:
            digest.update(f"{source.sha256} {source.plan}".encode())
    editions = [bundled.name, *(review.key for review in contents.reviews if review.sources)]
    try:
        write_evidence(path, drafts, ", ".join(filter(None, editions)), digest.hexdigest())
        add_contents(path, contents, bundled.evidence_sha256)
    except OSError as error:
        message = Message("file-not-written", path=path, reason=str(error.strerror))
        raise ReaderError(message, Message("disk-full")) from error


def _identity(path: Path) -> _Identity:
    return file_identity(path) if path.exists() else None
