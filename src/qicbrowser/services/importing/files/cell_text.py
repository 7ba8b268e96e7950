"""The one form of text in grids: NFC, without invisible characters, and with single spaces."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from qicbrowser.domain.letters import INVISIBLE
from qicbrowser.domain.tables.grid import Block, Run

_JOINERS = "\u200c\u200d"
"""Part of the spelling of Persian, Indic scripts and emoji; anywhere else they are invisible and mean nothing."""

_BEYOND_LATIN = r"[^\x00-\u036f\u1e00-\u206f]"
_DROPPED = re.compile(
    rf"(?<!{_BEYOND_LATIN})[{_JOINERS}]|[{_JOINERS}](?!{_BEYOND_LATIN})"
    rf"|(?![{_JOINERS}])[{INVISIBLE}]|[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]"
)
_LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")
_SPACES = re.compile(r"\s{2,}|[^\S ]")
"""White space that is not one space."""


def cleaned(text: str) -> str:
    """The text in NFC, without control and invisible characters, each run of white space as one space.

    A space at an end stays: the text may be a part of a sentence.
    """
    if text.isprintable() and "  " not in text and (text.isascii() or _is_clean(text)):  # as nearly all texts are
        return text
    if text.isascii() and (spaced := _SPACES.sub(" ", text)).isprintable():
        return spaced
    text = _LONE_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)
    return unicodedata.normalize("NFC", _SPACES.sub(" ", _DROPPED.sub("", text)))


def _is_clean(text: str) -> bool:
    """Whether printable text is as `cleaned` leaves it."""
    return not _DROPPED.search(text) and unicodedata.is_normalized("NFC", text)


def block_of(runs: Sequence[Run], level: int = 0, marker: str = "") -> Block | None:
    """A block with its runs cleaned and trimmed, neighbours of one form joined; None where it has no text."""
    trimmed: list[Run] = []
    for run in runs if len(runs) == 1 else _joined(runs):
        text = cleaned(run.text)
        if not trimmed or trimmed[-1].text.endswith(" "):
            text = text.removeprefix(" ")
        if text:
            trimmed.append(Run(text, *run[1:]))
    if trimmed and trimmed[-1].text.endswith(" "):  # only one space is left at an end
        last = trimmed.pop()
        if text := last.text[:-1]:
            trimmed.append(last._replace(text=text))
    return Block(tuple(trimmed), level, cleaned(marker).strip() if marker else "") if trimmed else None


def _joined(runs: Iterable[Run]) -> Iterator[Run]:
    """Neighbouring runs of one form as one: a letter and its accent may come apart in a file."""
    for form, equal in groupby(runs, key=itemgetter(slice(1, None))):
        yield Run("".join(run.text for run in equal), *form)
