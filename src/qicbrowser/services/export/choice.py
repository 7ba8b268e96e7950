"""Which themes are exported."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.store.library import Library


class What(StrEnum):
    """How the themes were chosen."""

    TICKED = "ticked"
    FOUND = "found"
    ALL = "all"


class Choice(NamedTuple):
    """Themes by their places, in order; the query that found them, and the scope of the search in words."""

    what: What
    places: Sequence[int]
    query: str = ""
    within: str = ""


def chosen(library: Library, keys: Iterable[str], what: What = What.TICKED, query: str = "") -> Choice:
    """The themes with these keys; raises ReaderError when there are none, or unknown ones."""
    unique = tuple(dict.fromkeys(keys))
    if not unique:
        raise ReaderError(Message("no-themes-chosen"), hint=Message("choose-themes-to-export"))
    places = library.evidence.places_of(unique)
    if len(places) < len(unique):
        known = frozenset(library.evidence.keys_at(places))
        unknown = ", ".join(key for key in unique if key not in known)
        raise ReaderError(Message("theme-unknown", keys=unknown), hint=Message("nothing-exported"))
    return Choice(what, places, query)


def everything(library: Library) -> Choice:
    """All themes; raises ReaderError when there are none."""
    themes = library.evidence.facts().themes
    if not themes:
        raise ReaderError(Message("evidence-without-themes"), hint=Message("choose-other-evidence"))
    return Choice(What.ALL, range(1, themes + 1))
