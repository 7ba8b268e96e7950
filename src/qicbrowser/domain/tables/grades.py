"""Grades of evidence, and the scales whose order is known."""

import re
from collections.abc import Sequence
from typing import NamedTuple

_KNOWN_SCALES = (
    ("very low", "low", "moderate", "high"),
    ("low", "medium", "high"),
    ("weak", "moderate", "strong"),
    ("poor", "fair", "good"),
)
"""Weakest first: GRADE and CERQual, and three that name their order in plain English words."""
_GRADE_SYMBOLS = ("very low", "low", "moderate", "high")
_FULL, _EMPTY = "⊕⨁+", "⊝◯○⊖Oo-–−"
_SYMBOLS = re.compile(rf"[{re.escape(_FULL)}]{{1,4}}[{re.escape(_EMPTY)}]{{0,3}}")
_AFTER = re.compile(
    r"\s+(?:confidence|certainty|quality|evidence|quality evidence|certainty of evidence)\s*$", re.IGNORECASE
)
_BEFORE = re.compile(r"^\s*(?:confidence|certainty|quality)\s*[:=]\s*", re.IGNORECASE)
_RANGE = re.compile(r"(?:between\s+)?(?P<first>\S.*?)\s*(?:[-–—‑/]|\b(?:to|or|and)\b)\s*(?P<last>\S.*)", re.IGNORECASE)
LONGEST_GRADE = 60
"""Characters; what is longer is prose."""


class PrintedGrade(NamedTuple):
    """A grade as its scale names it, and its place in the text; `name` is "" for a symbol of no known scale."""

    start: int
    end: int
    name: str


def printed_grade(text: str, start: int, end: int) -> PrintedGrade | None:
    """The grade that a stretch is, without the words and symbols around it.

    None if it is too long for one, or its symbols and words say different things.
    """
    inner = text[start:end].strip()
    if not inner or len(inner) > LONGEST_GRADE:
        return None
    symbols = _SYMBOLS.match(inner)
    if symbols and len(symbols[0]) == len(_GRADE_SYMBOLS):
        full = sum(sign in _FULL for sign in symbols[0])
        name = _name(inner[symbols.end() :])
        if name.casefold() in _GRADE_SYMBOLS and name.casefold() != _GRADE_SYMBOLS[full - 1]:
            return None
        return PrintedGrade(start, end, name or _GRADE_SYMBOLS[full - 1])
    name = _name(inner)
    return PrintedGrade(start, end, name) if name else None


def _name(words: str) -> str:
    return _AFTER.sub("", _BEFORE.sub("", words.strip())).strip(" \n.,:;()")


def grade_of_scale(name: str, scale: Sequence[str]) -> str | None:
    """The grade as the scale writes it."""
    folded = name.casefold()
    return next((grade for grade in scale if grade.casefold() == folded), None)


def known_order(names: Sequence[str]) -> tuple[str, ...] | None:
    """The grades, the weakest first, if all of them are of one scale whose order is known."""
    by_name: dict[str, str] = {}
    for name in names:
        by_name.setdefault(name.casefold(), name)
    for scale in _KNOWN_SCALES:
        if by_name and set(by_name) <= set(scale):
            return tuple(by_name[grade] for grade in scale if grade in by_name)
    return None


def is_grade(name: str) -> bool:
    """Whether a word is a grade of a scale that is known."""
    return any(name.casefold() in scale for scale in _KNOWN_SCALES)


def is_range_of_grades(name: str) -> bool:
    """Whether words name two grades of a scale that is known: "moderate to high"."""
    match = _RANGE.fullmatch(name)
    return match is not None and any(
        {match["first"].casefold(), match["last"].casefold()} <= set(s) for s in _KNOWN_SCALES
    )


def grade_below(name: str, scale: Sequence[str]) -> str | None:
    """The weaker of the two grades that "moderate to high" names; None if it does not name two of the scale."""
    match = _RANGE.fullmatch(name)
    if not match:
        return None
    ends = [grade_of_scale(match[group], scale) for group in ("first", "last")]
    return min((grade for grade in ends if grade), key=scale.index) if all(ends) else None
