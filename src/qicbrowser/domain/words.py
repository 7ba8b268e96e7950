"""What a word is, everywhere: in the index, in a query and in the marks on the page.

Case, accents, compatibility forms, apostrophes, invisible signs and the kind of hyphen make no difference to a word;
nor do strokes through a letter and the like, see `letters`. A letter of a script that sets no blanks between words
(Chinese, Japanese, Thai, ...) is a word by itself, and so is a picture, as an emoji: what is written without blanks is
found as adjacent words. The index is built from these words, and hits are marked with them, so the two cannot disagree.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from qicbrowser.domain.letters import ALONE, APOSTROPHE, HYPHEN, LETTER, PASSED_OVER, CharacterTable, kinds_of, plain
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

_ASCII_WORD = re.compile(r"[A-Za-z0-9]+(?:['`]+[A-Za-z0-9]+)*")
_ASCII_APOSTROPHES = str.maketrans(dict.fromkeys("'`"))
_WORD = re.compile(
    f"(?P<alone>{ALONE}{PASSED_OVER}*)"
    f"|{LETTER}[{LETTER}{PASSED_OVER}]*(?:{APOSTROPHE}[{APOSTROPHE}{PASSED_OVER}]*{LETTER}[{LETTER}{PASSED_OVER}]*)*"
)
"""A word by the kinds of its characters."""

_JOINS = re.compile(f"{HYPHEN}{PASSED_OVER}*")


class Word(NamedTuple):
    """A word of a text, `folded` to the form in which words are compared, and its place."""

    folded: str
    span: Span


def words(text: str) -> Iterator[Word]:
    """The words of a text in order; a letter that stands for two in a script without blanks gives two in one place."""
    if text.isascii():
        for match in _ASCII_WORD.finditer(text):
            yield Word(_ascii_folded(match[0]), Span(*match.span()))
        return
    for match in _WORD.finditer(kinds_of(text)):
        span = Span(*match.span())
        run = span.of(text)
        if match["alone"]:
            yield from (Word(letter, span) for letter in fold(run))
        elif folded := _ascii_folded(run) if run.isascii() else fold(run):
            yield Word(folded, span)


def is_alone(folded: str) -> bool:
    """Whether a word is a letter of a script without blanks, or a picture: such words are written side by side."""
    return len(folded) == 1 and kinds_of(folded) == ALONE


def compounds(text: str) -> Iterator[Word]:
    """Hyphenated words as one: "free-riding" gives "freeriding" with the span of the whole."""
    if text.isascii() and "-" not in text:
        return
    kinds = kinds_of(text)
    if HYPHEN not in kinds:
        return
    group: list[Word] = []
    for word in words(text):
        if group and (is_alone(word.folded) or not _JOINS.fullmatch(kinds, group[-1].span.end, word.span.start)):
            yield from _joined(group)
            group = []
        if not is_alone(word.folded):
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
        return [_ascii_folded(run) for run in _ASCII_WORD.findall(text)]
    return [word.folded for word in words(text)]


@lru_cache(maxsize=65536)
def stem(folded: str) -> str:
    """The English stem of a folded word, whichever way it is spelled: "competitions" -> "competit"."""
    return plain_stem(standard(folded))


def plain_stem(folded: str) -> str:
    """The stem of a word as it is spelled."""
    return _stemmer()(folded)


def fold(run: str) -> str:
    """The letters, digits and pictures of a text in the form in which words are compared."""
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", run).casefold())
    return decomposed.translate(_folded_characters)


def _folded_character(c: str) -> str:
    return plain(c) if kinds_of(c) in (LETTER, ALONE) else ""


_folded_characters = CharacterTable(_folded_character)


def _ascii_folded(run: str) -> str:
    return run.translate(_ASCII_APOSTROPHES).lower()


def _joined(group: list[Word]) -> Iterator[Word]:
    if len(group) > 1:
        yield Word("".join(word.folded for word in group), Span(group[0].span.start, group[-1].span.end))


@lru_cache(maxsize=1)
def _stemmer() -> Callable[[str], str]:
    # Imported at the first search: opening the window needs no stems.
    from snowballstemmer import stemmer

    stem_word: Callable[[str], str] = stemmer("english").stemWord
    return stem_word
