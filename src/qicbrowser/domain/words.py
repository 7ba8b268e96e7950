"""What a word is, everywhere: in the index, in a query and in the marks on the page.

Case, accents, compatibility forms, apostrophes and the kind of hyphen make no difference to a word. The index is
built from these words, and hits are marked with them, so the two cannot disagree.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from qicbrowser.domain.records import Span
from qicbrowser.domain.spelling import standard

STEM_SIGN = "≈"
"""Stands before a stem in the index, so that a stem is never taken for a word."""

BREAK_SIGN = "¶"
"""Stands between two texts in the index, so that no phrase runs across them."""

NAME_SIGN = "‹"
"""Stands before the words of names in the index: a word is sought in all texts without their being met."""

FARTHEST = 20
"""The most words that may stand between two that are sought near one another."""

_APOSTROPHES = "'’‘ʼ＇"
_ASCII_WORD = re.compile(r"[A-Za-z0-9]+(?:'[A-Za-z0-9]+)*")
_HYPHENS = frozenset("-‐‑‒–\N{SOFT HYPHEN}")


class Word(NamedTuple):
    """A word of a text, `folded` to the form in which words are compared, and its place."""

    folded: str
    span: Span


def words(text: str) -> Iterator[Word]:
    """The words of a text in order: runs of letters, digits and the marks on them; "others’" gives "others"."""
    if text.isascii():
        for match in _ASCII_WORD.finditer(text):
            yield Word(match[0].replace("'", "").lower(), Span(*match.span()))
        return
    start: int | None = None
    for i, c in enumerate(text):
        inside = c.isalnum() or (start is not None and _continues(text, i))
        if inside and start is None:
            start = i
        elif not inside and start is not None:
            yield from _word(text, start, i)
            start = None
    if start is not None:
        yield from _word(text, start, len(text))


def compounds(text: str) -> Iterator[Word]:
    """Hyphenated words as one: "free-riding" gives "freeriding" with the span of the whole."""
    if _HYPHENS.isdisjoint(text):
        return
    group: list[Word] = []
    for word in words(text):
        if group and text[group[-1].span.end : word.span.start] not in _HYPHENS:
            yield from _joined(group)
            group = []
        group.append(word)
    yield from _joined(group)


def index_names(names: Iterable[str]) -> str:
    """Names as the full-text index stores them: as other texts, but each word with its sign."""
    return " ".join(NAME_SIGN + word for word in index_words(names).split())


def index_words(texts: Iterable[str]) -> str:
    """Texts as the full-text index stores them: their words, their hyphenated words joined, and their stems.

    The stems of a text stand side by side, as its words do, and farther from those of any other than `FARTHEST`.
    """
    apart = [BREAK_SIGN] * (FARTHEST + 1)
    parts: list[str] = []
    for text in texts:
        single = _folded(text)
        parts += [*single, BREAK_SIGN, *apart[len(single) + 1 :]]
        for word in compounds(text):
            parts += [word.folded, BREAK_SIGN, STEM_SIGN + stem(word.folded), *apart]
        parts += [STEM_SIGN + stem(word) for word in single]
    return " ".join(parts)


def _folded(text: str) -> list[str]:
    """The words of a text without their places: many texts at once, when notes are indexed, ask for no more."""
    if text.isascii():
        return [run.replace("'", "").lower() for run in _ASCII_WORD.findall(text)]
    return [word.folded for word in words(text)]


@lru_cache(maxsize=65536)
def stem(folded: str) -> str:
    """The English stem of a folded word, whichever way it is spelled: "competitions" -> "competit"."""
    return plain_stem(standard(folded))


def plain_stem(folded: str) -> str:
    """The stem of a word as it is spelled."""
    return _stemmer()(folded)


def fold(run: str) -> str:
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", run).casefold())
    return "".join(c for c in decomposed if c.isalnum())


def _continues(text: str, i: int) -> bool:
    """Whether a character that is no letter belongs to the word it follows: a mark, or an apostrophe within."""
    if text[i] in _APOSTROPHES:
        return i + 1 < len(text) and text[i + 1].isalnum()
    return unicodedata.category(text[i]).startswith("M")


def _word(text: str, start: int, end: int) -> Iterator[Word]:
    folded = fold(text[start:end])
    if folded:
        yield Word(folded, Span(start, end))


def _joined(group: list[Word]) -> Iterator[Word]:
    if len(group) > 1:
        yield Word("".join(word.folded for word in group), Span(group[0].span.start, group[-1].span.end))


@lru_cache(maxsize=1)
def _stemmer() -> Callable[[str], str]:
    # Imported at the first search: opening the window needs no stems.
    from snowballstemmer import stemmer

    stem_word: Callable[[str], str] = stemmer("english").stemWord
    return stem_word
