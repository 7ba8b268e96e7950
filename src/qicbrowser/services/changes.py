"""What the reader changed, before and after: saved as one, and reversed as one."""

from collections.abc import Sequence
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Citation, KeptSearch, Note, Setting
from qicbrowser.store.library import Library

Kept = Note | Setting | Citation | KeptSearch
"""What the reader's file keeps."""

K_co = TypeVar("K_co", bound=Kept, covariant=True)


class Change(NamedTuple, Generic[K_co]):
    """Something kept before and after; None where it was not there."""

    before: K_co | None
    after: K_co | None

    @property
    def kept(self) -> K_co:
        """It as it is after the change, or as it was where it is gone."""
        kept = self.after or self.before
        if kept is None:
            raise ValueError("a change of nothing")
        return kept

    @property
    def reverse(self) -> "Change[K_co]":
        return Change(self.after, self.before)


class ChangedElsewhereError(ReaderError):
    """Another window, or the command line, has changed what was to be changed."""


class _Shelf(Protocol):
    """Where things of one kind are kept, each under a name of its own."""

    def get(self, name: str, /) -> Kept | None: ...
    def put(self, kept: Any, /) -> None: ...
    def remove(self, name: str, /) -> None: ...


def store(library: Library, changes: Sequence[Change[Kept]]) -> None:
    """Save changes, all or none; `after` None takes a thing out as if it had never been there.

    Raises ChangedElsewhereError when one is no longer what it is to be changed from.
    """
    with library.change():
        for change in changes:
            shelf, name = _shelf(library, change.kept)
            if _what_counts(shelf.get(name)) != _what_counts(change.before):
                raise ChangedElsewhereError(Message("changed-elsewhere"), Message("window-shows-current"))
            if change.after is None:
                shelf.remove(name)
            else:
                shelf.put(change.after)


def _what_counts(kept: Kept | None) -> Kept | str | None:
    """Of a search its name alone: that it was made again, or drops out of the history, is no change of the reader's."""
    return kept.name if isinstance(kept, KeptSearch) else kept


def _shelf(library: Library, kept: Kept) -> tuple[_Shelf, str]:
    match kept:
        case Note():
            return library.notes, kept.id
        case Setting():
            return library.settings, kept.name
        case Citation():
            return library.citations, kept.reference_key
        case KeptSearch():
            return library.searches, kept.query


def now() -> str:
    """The moment as it is written down: UTC, ISO 8601, to the millisecond."""
    from datetime import UTC, datetime  # a start, which writes nothing, does without it

    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
