"""Splits texts into words and folds them: the same for the index, for queries and for the marks on a page.

Words are compared without case, accents, compatibility forms, apostrophes, invisible characters and the kind of hyphen,
and without strokes through letters and the like (see `letters`). A letter of a script without spaces (Chinese, Thai and
others) is a word by itself, and so is a symbol such as an emoji: text without spaces is found as adjacent words.
In a French text, an article or pronoun without its vowel is a word by itself as well: "l'équipe" is "l" and "equipe",
and as one word "lequipe", as it is in any other text.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from qicbrowser.domain.languages import ENGLISH, ENGLISH_ONLY, FRENCH
from qicbrowser.domain.letters import ALONE, APOSTROPHE, HYPHEN, LETTER, PASSED_OVER, CharacterTable, kinds_of, plain
from qicbrowser.domain.records import Span
from qicbrowser.domain.stems import STEM_SIGNS, stems_in

BREAK_SIGN = "¶"
"""The token between two texts in the index: no phrase matches across them."""

NAME_SIGN = "‹"
"""The prefix of the words of names in the index, so that a search of all texts does not match them."""

FARTHEST = 20
"""The greatest distance of a NEAR search, in words."""

_ASCII_WORD = re.compile(r"[A-Za-z0-9]+(?:['`]+[A-Za-z0-9]+)*")
_FOLDED_ASCII_WORD = re.compile("[a-z0-9]+")
_ASCII_APOSTROPHES = str.maketrans(dict.fromkeys("'`"))
_WORD = re.compile(
    f"(?P<alone>{ALONE}{PASSED_OVER}*)"
    f"|{LETTER}[{LETTER}{PASSED_OVER}]*(?:{APOSTROPHE}[{APOSTROPHE}{PASSED_OVER}]*{LETTER}[{LETTER}{PASSED_OVER}]*)*"
)
"""A word, as a pattern of the kinds of its characters."""

_JOINS = re.compile(f"{HYPHEN}{PASSED_OVER}*")
_ELIDES = re.compile(f"[{APOSTROPHE}{PASSED_OVER}]+")

_ELIDED = frozenset(["l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"])
"""The French words that may stand before an apostrophe, folded."""


class Word(NamedTuple):
    """A word of a text, folded for comparison, and its span."""

    folded: str
    span: Span


def words(text: str, language: str = ENGLISH) -> Iterator[Word]:
    """The words of a text in order; a letter that folds to two in a script without spaces gives two with one span."""
    found = _words(text)
    return (part for word in found for part in _unelided(text, word)) if language == FRENCH else found


def _words(text: str) -> Iterator[Word]:
    if text.isascii():
        if "'" in text or "`" in text:
            for match in _ASCII_WORD.finditer(text):
                yield Word(_ascii_folded(match[0]), Span(*match.span()))
        else:  # most texts: folded as a whole, every letter stays in its place
            for match in _FOLDED_ASCII_WORD.finditer(text.lower()):
                yield Word(match[0], Span(*match.span()))
        return
    for match in _WORD.finditer(kinds_of(text)):
        span = Span(*match.span())
        run = span.of(text)
        if match["alone"]:
            yield from (Word(letter, span) for letter in fold(run))
        elif folded := _ascii_folded(run) if run.isascii() else fold(run):
            yield Word(folded, span)


def is_alone(folded: str) -> bool:
    """Whether a word is a letter of a script without spaces, or a symbol: these are written without a space between."""
    return len(folded) == 1 and kinds_of(folded) == ALONE


def has_apostrophe(text: str) -> bool:
    return ("'" in text or "`" in text) if text.isascii() else APOSTROPHE in kinds_of(text)


def elided_letters(run: str) -> int:
    """How many letters of a word, once it is folded, are a French article or the like without its vowel: "l'équipe"."""
    apostrophe = kinds_of(run).find(APOSTROPHE)
    article = fold(run[:apostrophe]) if apostrophe > 0 else ""
    return len(article) if article in _ELIDED and fold(run[apostrophe:]) else 0


def _unelided(text: str, word: Word) -> Iterator[Word]:
    """A word of a French text, or the two that it is elided from."""
    run = word.span.of(text)
    letters = elided_letters(run)
    if not letters:
        yield word
        return
    kinds = kinds_of(run)
    first = kinds.find(APOSTROPHE)
    sign = _ELIDES.match(kinds, first)
    yield Word(word.folded[:letters], Span(word.span.start, word.span.start + first))
    yield Word(word.folded[letters:], Span(word.span.start + (sign.end() if sign else first), word.span.end))


def compounds(text: str, language: str = ENGLISH) -> Iterator[Word]:
    """The hyphenated words joined: "free-riding" gives "freeriding", with the span of all of it.

    Of a French text, those with an elided word as well.
    """
    if language == FRENCH:
        yield from (word for word in _words(text) if elided_letters(word.span.of(text)))
    if text.isascii() and "-" not in text:
        return
    kinds = kinds_of(text)
    if HYPHEN not in kinds:
        return
    group: list[Word] = []
    for word in words(text, language):
        if group and (is_alone(word.folded) or not _JOINS.fullmatch(kinds, group[-1].span.end, word.span.start)):
            yield from _joined(group)
            group = []
        if not is_alone(word.folded):
            group.append(word)
    yield from _joined(group)


def index_names(names: Iterable[str]) -> str:
    """The tokens of names for the full-text index: those of any text, each with `NAME_SIGN`."""
    return " ".join(NAME_SIGN + word for word in index_words(names).split())


def index_words(texts: Iterable[str], languages: Sequence[str] = ENGLISH_ONLY) -> str:
    """The tokens of texts for the full-text index: words, joined words, and stems, in each of these languages.

    The stems of a text are adjacent, as its words are, and farther than `FARTHEST` from those of any other text.
    """
    apart = [BREAK_SIGN] * (FARTHEST + 1)
    parts: list[str] = []
    for text in texts:
        for language in languages:
            stem, sign = stems_in(language), STEM_SIGNS[language]
            single = _folded(text, language)
            parts += [*single, BREAK_SIGN, *apart[len(single) + 1 :]]
            for word in compounds(text, language):
                parts += [word.folded, BREAK_SIGN, sign + stem(word.folded), *apart]
            parts += [sign + stem(word) for word in single]
    return " ".join(parts)


def _folded(text: str, language: str) -> list[str]:
    """The folded words of a text without their spans, which indexing does not need."""
    if text.isascii() and language != FRENCH:
        return _FOLDED_ASCII_WORD.findall(_ascii_folded(text))
    return [word.folded for word in words(text, language)]


def fold(run: str) -> str:
    """The letters, digits and symbols of a text, folded for comparison."""
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
