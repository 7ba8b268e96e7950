"""Which grade each citation of a cell has: "low [46]; high (Doe 2015; Roe 2017)", or behind it: "Doe 2015 (low)"."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from qicbrowser.domain.tables.cell_text import CellText
from qicbrowser.domain.tables.citations import Citation, CitationReader
from qicbrowser.domain.tables.grades import is_grade, printed_grade

JOINTS = " \t\n;,.:()[]•·–—-"
_AND = re.compile(r"(?:and|und|et|y|e|&)(?![\w.])", re.IGNORECASE)
_SAME_LIST = re.compile(r"[\s,&]*(?:(?:and|und|et|y|e)\s)?\s*")
_ENCLOSING = re.compile(r"[()\[\]]")


class Gap(NamedTuple):
    """The place of the words that could be the grade of a citation.

    `inherits` if it has the grade of the citation before it where there are no such words.
    """

    start: int
    end: int
    inherits: bool = False


def gaps_of(text: str, citations: Sequence[Citation], start: int, end: int) -> list[Gap]:
    """For each citation the words at it: those in front, or those behind if the cell ends with a grade."""
    if not citations:
        return []
    bounds = [start, *(place for citation in citations for place in (citation.start, citation.end)), end]
    between = [without_joints(text, *bounds[n : n + 2]) for n in range(0, len(bounds), 2)]
    last = printed_grade(text, *between[-1])
    if between[0][0] == between[0][1] and last and is_grade(last.name):
        return [Gap(*place) for place in between[1:]]
    around = _openings(text, start, citations)
    return [
        Gap(*between[n], n > 0 and _is_of_one_list(text, citations[n - 1], citation, around[n - 1 : n + 1]))
        for n, citation in enumerate(citations)
    ]


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
