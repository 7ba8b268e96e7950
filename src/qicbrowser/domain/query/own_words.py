"""Reads the words of the query language in the language of the window: which English word each of them stands for."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType

from qicbrowser.domain.query.keywords import KEYWORDS
from qicbrowser.domain.query.tree import CHECKS, FIELDS
from qicbrowser.domain.words import fold, words

OPERATORS = ("OR", "AND", "NOT", "NEAR")

_MARKS = "[\u0300-\u036f\u064b-\u0655]*"
"""Accents and vowel signs that are written as characters of their own, behind their letter."""


def operator(written: str, language: str) -> str | None:
    """The English operator that a word is, which is written in capitals where there are such: "OU" is "OR"."""
    if written in OPERATORS:
        return written
    return _operators(language).get(unicodedata.normalize("NFC", written)) if language else None


def is_operator(written: str) -> bool:
    """Whether a word is an operator in a window of any language."""
    return any(operator(written, language) for language in ("", *KEYWORDS))


def name(written: str, language: str) -> str:
    """The English name of a field or check."""
    lowered = written.lower()
    if lowered in FIELDS or lowered in CHECKS:
        return lowered
    return _names(language).get(folded(written), lowered)


def values(known: Iterable[str], language: str) -> dict[str, str]:
    """The values of a check by how they are written in the language, folded."""
    known = tuple(known)
    return {foreign: english for foreign, english in _names(language).items() if english in known}


@cache
def names(language: str) -> Mapping[str, str]:
    """The names of fields, checks and their values in the language, as they are written, and the English ones."""
    pairs = ((own, english) for english, own in _pairs(language) if english not in OPERATORS)
    return MappingProxyType(dict(pairs))


@cache
def field_names(language: str) -> Mapping[str, str]:
    """The names of fields and checks, as they are written in the language, and the English ones."""
    english = {each: each for each in (*FIELDS, *CHECKS)}
    own = {own: known for own, known in names(language).items() if known in english}
    return MappingProxyType(own | english)


@cache
def pattern_of(english: tuple[str, ...], language: str) -> str:
    """A pattern of the words of a language for these English ones, with or without their accents; "" for none."""
    wanted = frozenset(english)
    return "|".join(_pattern(own) for word, own in _pairs(language) if word in wanted)


def folded(written: str) -> str:
    return " ".join(word.folded for word in words(written))


@cache
def _operators(language: str) -> dict[str, str]:
    """By how they are written, with their accents and without."""
    pairs = [(english, own) for english, own in _pairs(language) if english in OPERATORS]
    return {way: english for english, own in pairs for way in (own, fold(own).upper())}


@cache
def _names(language: str) -> dict[str, str]:
    return {folded(own): english for own, english in names(language).items()}


@cache
def _pairs(language: str) -> tuple[tuple[str, str], ...]:
    lines = (line.split(":") for line in KEYWORDS.get(language, "").split("\n") if line.strip())
    return tuple((english.strip(), own.strip()) for english, words in lines for own in words.split(","))


def _pattern(own: str) -> str:
    return "".join(map(_letter, own))


def _letter(c: str) -> str:
    plain = fold(c)
    if not plain:
        return "" if re.fullmatch(_MARKS, c) else re.escape(c)
    plain = plain.upper() if c.isupper() else plain
    return (re.escape(c) if plain == c else f"[{c}{plain}]") + _MARKS
