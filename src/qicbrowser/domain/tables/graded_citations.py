"""Which grade each citation of a cell has: "low [46]; high (Doe 2015; Roe 2017)", or behind it: "Doe 2015 (low)"."""

import re
from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

from qicbrowser.domain.tables.cell_text import CellText
from qicbrowser.domain.tables.citations import Citation, CitationReader
from qicbrowser.domain.tables.grades import is_grade, printed_grade

JOINTS = " \t\n;,.:()[]•·–—-"
_AND = re.compile(r"(?:and|und|et|y|e|&)(?![\w.])", re.IGNORECASE)
_SAME_LIST = re.compile(r"[\s,&]*(?:(?:and|und|et|y|e)\s)?\s*")
_ENCLOSING = re.compile(r"[()\[\]]")
_DISTANCES = {":": 1, "–": 1, "—": 1, "-": 1, ",": 2, ";": 3, ".": 3, "•": 4, "·": 4, "\n": 4, ")": 4, "]": 4}
_Place: TypeAlias = "tuple[int, int]"


class Gap(NamedTuple):
    """The place of the words that could be the grade of a citation, in front of it or behind it.

    `inherits` if it has the grade of the citation before it where there are no such words. From `unclear_start` on are
    words behind a citation that has a grade already: the grade of that study alone, or something else.
    """

    start: int
    end: int
    inherits: bool = False
    unclear_start: int = 0
    unclear_end: int = 0


def gaps_of(text: str, citations: Sequence[Citation], start: int, end: int) -> list[Gap]:
    """For each citation the words at it: those in front, or those behind where the signs around them say so."""
    if not citations:
        return []
    bounds = [start, *(place for citation in citations for place in (citation.start, citation.end)), end]
    stretches = [(bounds[n], bounds[n + 1]) for n in range(0, len(bounds), 2)]
    words = [without_joints(text, *stretch) for stretch in stretches]
    front, behind = _sides(text, stretches, words)
    around = _openings(text, start, citations)
    gaps: list[Gap] = []
    has_grade = False
    for n, citation in enumerate(citations):
        inherits = n > 0 and _is_of_one_list(text, citations[n - 1], citation, around[n - 1 : n + 1])
        has_grade = front[n][0] < front[n][1] or (inherits and has_grade)
        if has_grade:
            gaps.append(Gap(*front[n], inherits, *behind[n]))
        else:
            gaps.append(Gap(*(behind[n] if behind[n][0] < behind[n][1] else front[n]), inherits))
    return gaps


def _sides(text: str, stretches: Sequence[_Place], words: Sequence[_Place]) -> tuple[list[_Place], list[_Place]]:
    """For each citation the place of the words in front of it and of those behind it that belong to it.

    Words belong to the citation that they are joined to more closely: "Doe 2015, low; Roe 2017". Where they are joined
    to both alike, they are those in front unless the stretch begins with a citation and ends with a grade.
    """
    last = printed_grade(text, *words[-1])
    ends_with_grade = last is not None and is_grade(last.name)
    is_behind = [False]
    for (start, end), (first, after) in zip(stretches[1:-1], words[1:-1], strict=True):
        before, behind = _distance(text[start:first]), _distance(text[after:end])
        default = ends_with_grade and words[0][0] == words[0][1]
        is_behind.append(first < after and (behind > before or (behind == before and default)))
    is_behind.append(ends_with_grade or any(is_behind))
    front = [(place[0], place[0]) if at else place for place, at in zip(words[:-1], is_behind[:-1], strict=True)]
    behind_each = [place if at else (place[0], place[0]) for place, at in zip(words[1:], is_behind[1:], strict=True)]
    return front, behind_each


def _distance(between: str) -> int:
    """How far the signs between words and a citation part them."""
    if "(" in between and ")" not in between:
        return 0
    return max((_DISTANCES.get(sign, 2 if sign.isalpha() else 0) for sign in between), default=0)


def without_joints(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without what joins it to the citations around it: signs, and "and" in front."""
    start, end = _stripped(text, start, end)
    if joint := _AND.match(text, start, end):
        start, end = _stripped(text, joint.end(), end)
    return start, end


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in JOINTS:
        start += 1
    while start < end and text[end - 1] in JOINTS:
        end -= 1
    return start, end


def _openings(text: str, start: int, citations: Sequence[Citation]) -> list[int]:
    """For each citation the place of the innermost parenthesis or bracket around it; -1 for none."""
    places: list[int] = []
    opened: list[int] = []
    for citation in citations:
        for sign in _ENCLOSING.finditer(text, start, citation.start):
            if sign[0] in "([":
                opened.append(sign.start())
            elif opened:
                opened.pop()
        places.append(opened[-1] if opened else -1)
        start = citation.start
    return places


def _is_of_one_list(text: str, before: Citation, citation: Citation, around: Sequence[int]) -> bool:
    """Whether two citations are in the same parentheses, or in a list on one line: "low: Doe 2015, Roe 2017"."""
    if around[0] != around[1]:
        return False
    if around[0] >= 0:
        return True
    enclosed = [text[each.start] in "([" for each in (before, citation)]
    if all(enclosed):
        return bool(_SAME_LIST.fullmatch(text, before.end, citation.start))
    return not any(enclosed) and "\n" not in text[before.end : citation.start]


def grades_of_cell(cell: CellText, citations: CitationReader) -> list[str]:
    """The words at the citations of a cell that could be grades."""
    end = len(cell.text)
    gaps = gaps_of(cell.text, citations.in_stretch(cell, 0, end, whole=True), 0, end)
    return [printed.name for gap in gaps if (printed := printed_grade(cell.text, gap.start, gap.end))]
