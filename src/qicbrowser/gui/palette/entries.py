"""What the palette lists: commands and places, each with what it is called and what choosing it does."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from qicbrowser.domain.records import Span
from qicbrowser.domain.word_beginnings import beginnings


class Entry(NamedTuple):
    """A command or a place."""

    id: str
    """Its kind and its key, as in "command:export": what is remembered of those that were chosen last."""
    title: str
    detail: str
    """The menu of a command, or what a place is."""
    choose: Callable[[], object]
    icon: str = ""
    """A name in `looks.icons`."""
    keys: str = ""
    """The keys of a command, as the system writes them."""
    is_possible: bool = True
    """Whether a command can do something now."""
    other_names: tuple[str, ...] = ()


class Match(NamedTuple):
    """An entry, with the letters that match what was typed: in its title, or in one of its other names."""

    entry: Entry
    spans: tuple[Span, ...] = ()
    other_name: str = ""
    other_spans: tuple[Span, ...] = ()


class Section(NamedTuple):
    title: str
    matches: Sequence[Match]


def matched(entry: Entry, words: Sequence[str]) -> Match | None:
    """How an entry matches these folded words as beginnings of words, or None; the title goes first."""
    spans = beginnings(words, entry.title)
    if spans is not None:
        return Match(entry, spans)
    for name in entry.other_names:
        other_spans = beginnings(words, name)
        if other_spans is not None:
            return Match(entry, (), name, other_spans)
    return None


def best_first(matches: Sequence[Match]) -> list[Match]:
    """First those that are possible now.

    Among each, those whose title begins so, then those with the words further on, then those with another name.
    """

    def place(match: Match) -> int:
        if not match.spans:
            return 2 if match.other_name else 0
        return 0 if match.spans[0].start == 0 else 1

    return sorted(matches, key=lambda match: (not match.entry.is_possible, place(match)))
