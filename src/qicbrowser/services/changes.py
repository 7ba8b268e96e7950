"""Changes to the user file, as values before and after: stored in one transaction, and reversible."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Citation, Note, SavedSearch, Setting
from qicbrowser.store.library import Library
from qicbrowser.store.user.open_file import open_again

if TYPE_CHECKING:
    from qicbrowser.domain.analysis.labels import Label
    from qicbrowser.domain.analysis.scenarios import Scenario
    from qicbrowser.domain.analysis.sites import Site, SiteMark
    from qicbrowser.domain.progress import Progress

    UserData = Note | Setting | Citation | SavedSearch | Label | Scenario | Site | SiteMark
    """The values that the user file stores."""
else:
    UserData = tuple  # what all of them are; a start, which shows no analysis, does without its values

_REPORTED = 200
"""Changes that are saved from one report of progress to the next."""

Subject_co = TypeVar("Subject_co", bound=UserData, covariant=True)


class Change(NamedTuple, Generic[Subject_co]):
    """A value before and after; `before` is None for an insertion, `after` for a deletion."""

    before: Subject_co | None
    after: Subject_co | None

    @property
    def subject(self) -> Subject_co:
        """The value after the change, or before it where it is deleted."""
        subject = self.after or self.before
        if subject is None:
            raise ValueError("a change without a value before or after")
        return subject

    @property
    def reverse(self) -> "Change[Subject_co]":
        return Change(self.after, self.before)


class ChangedElsewhereError(ReaderError):
    """Another window, or the command line, has changed the same value in the meantime."""


class _Repository(Protocol):
    """Reads and writes the values of one type, each under a key of its own."""

    def get(self, key: Any, /) -> UserData | None: ...
    def put(self, value: Any, /) -> None: ...
    def remove(self, key: Any, /) -> None: ...


def store(library: Library, changes: Sequence[Change[UserData]], progress: "Progress | None" = None) -> None:
    """Save changes in one transaction; where `after` is None, the row is deleted.

    Raises ChangedElsewhereError where the stored value is not the change's `before`, or a site of marks is deleted.
    Where `progress` raises, nothing is saved.
    """
    with library.change():
        for number, change in enumerate(changes):
            if progress and number % _REPORTED == 0:
                progress(number, len(changes))
            repository, key = _repository(library, change.subject)
            if _comparable(repository.get(key)) != _comparable(change.before):
                raise _changed_elsewhere()
            if change.after is None:
                repository.remove(key)
            else:
                repository.put(change.after)
        sites = {_site_id(change.subject) for change in changes} - {""}
        if sites and library.site_marks.without_site(sites):
            raise _changed_elsewhere()


def _changed_elsewhere() -> ChangedElsewhereError:
    return ChangedElsewhereError(Message("changed-elsewhere"), Message("window-shows-current"))


def _site_id(subject: UserData) -> str:
    """The site that a value belongs to; "" for one that belongs to none."""
    if isinstance(subject, Note | Setting | Citation | SavedSearch):
        return ""
    from qicbrowser.domain.analysis.sites import Site, SiteMark

    match subject:
        case Site():
            return subject.id
        case SiteMark():
            return subject.site_id
    return ""


def storing(library: Library, changes: Sequence[Change[UserData]]) -> "Callable[[Progress], None]":
    """The job of saving changes as `store` does, on a connection of the thread that runs it.

    The library sees it as a change elsewhere. The user file is neither created, migrated nor recovered.
    """
    evidence_file, user_file, number = library.evidence_file, library.user_file, library.file_number
    places = library.notes.places

    def save(progress: "Progress") -> None:
        with Library(evidence_file, user_file, opened=open_again(user_file, number)) as other:
            other.notes.places = places
            store(other, changes, progress)

    return save


def _comparable(value: UserData | None) -> UserData | str | None:
    """A search's name alone: running it again, or its leaving the history, is not an edit by the reader."""
    return value.name if isinstance(value, SavedSearch) else value


def _repository(library: Library, subject: UserData) -> tuple[_Repository, str | tuple[str, str]]:
    """Where a value is stored, and its key there."""
    match subject:
        case Note():
            return library.notes, subject.id
        case Setting():
            return library.settings, subject.name
        case Citation():
            return library.citations, subject.reference_key
        case SavedSearch():
            return library.searches, subject.query
    return _analysis_repository(library, subject)


def _analysis_repository(
    library: Library, subject: "Label | Scenario | Site | SiteMark"
) -> tuple[_Repository, str | tuple[str, str]]:
    from qicbrowser.domain.analysis.labels import Label
    from qicbrowser.domain.analysis.scenarios import Scenario
    from qicbrowser.domain.analysis.sites import Site, SiteMark

    match subject:
        case Label():
            return library.labels, subject.id
        case Scenario():
            return library.scenarios, subject.id
        case Site():
            return library.sites, subject.id
        case SiteMark():
            return library.site_marks, (subject.site_id, subject.factor_key)


def or_revert(work: Callable[[], object], revert: Callable[[], object]) -> None:
    """Do some work; where it fails, revert what was done before it."""
    try:
        work()
    except BaseException:
        revert()
        raise


def now() -> str:
    """The current time in UTC, ISO 8601, to the millisecond, as the user file stores it."""
    from datetime import UTC, datetime  # imported here because a start, which writes nothing, does without it

    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
