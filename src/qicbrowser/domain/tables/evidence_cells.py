"""Cells of references, with or without a grade before each group of them: "low [46]; medium [67, 69]"."""

from typing import NamedTuple

from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.blanks import is_blank
from qicbrowser.domain.tables.cell_content import CellContent, CellRules, Doubt
from qicbrowser.domain.tables.cell_text import CellText, Marks, trimmed
from qicbrowser.domain.tables.citations import Citation, CitationReader, looks_like_a_date
from qicbrowser.domain.tables.counts import Count, count_at_end
from qicbrowser.domain.tables.grades import grade_of_scale, printed_grade
from qicbrowser.domain.tables.readings import CitedEvidence, PieceKind, Severity
from qicbrowser.domain.tables.recipe import ColumnPlan
from qicbrowser.domain.tables.statement_text import unlisted

_JOINTS = " \t\n;,.:()[]•·–—-"


class _Group(NamedTuple):
    """References with one grade; a dict keeps their order."""

    grade: str
    references: dict[str, None]


def read_evidence(cell: CellText, plan: ColumnPlan, column: int, rules: CellRules) -> CellContent:
    """The references of a cell, grouped by grade; what is neither reference, grade nor count is kept as printed."""
    marks = Marks(cell.text)
    start, end = trimmed(cell.text, 0, len(cell.text))
    count = count_at_end(cell.text, start, end)
    doubts: list[Doubt] = []
    if count:
        marks.add(count.start, count.end, PieceKind.COUNT)
        doubts += _of_count(count)
        end = trimmed(cell.text, start, count.start)[1]
    groups: list[_Group] = []
    cited: dict[str, set[str]] = {}
    place = start
    citations = [] if looks_like_a_date(cell.text) else rules.citations.in_stretch(cell, start, end, whole=True)
    for citation in citations:
        grade = _between(cell.text, place, citation.start, rules, marks, doubts)
        place = citation.end
        if citation.problem:
            doubts.append(Doubt(Severity.SETTLE, citation.problem))
            continue
        marks.add(citation.start, citation.end, PieceKind.CITATION)
        doubts += _twice(citation, grade, cited.setdefault(grade, set()))
        if groups and not grade and not groups[-1].grade:
            groups[-1].references.update(dict.fromkeys(citation.references))
        else:
            groups.append(_Group(grade, dict.fromkeys(citation.references)))
    doubts += _rest(cell.text, place, end, has_citations=bool(citations))
    doubts += unlisted((label for group in groups for label in group.references), rules)
    evidence = [
        CitedEvidence(tuple(group.references), plan.stream, plan.direction, group.grade, column) for group in groups
    ]
    return CellContent(
        cell.text,
        marks.pieces(),
        evidence=tuple(evidence),
        number=count.number if count else None,
        count_text=count.printed if count else "",
        doubts=tuple(doubts),
    )


def _of_count(count: Count) -> list[Doubt]:
    if not count.in_words:
        return []
    return [Doubt(Severity.KNOW, Message("count-in-words", text=count.printed, number=count.number))]


def _between(text: str, start: int, end: int, rules: CellRules, marks: Marks, doubts: list[Doubt]) -> str:
    """The grade that stands before a citation; "" without one."""
    start, end = _without_joints(text, start, end)
    if start == end:
        return ""
    printed = printed_grade(text, start, end)
    grade = grade_of_scale(printed.name, rules.recipe.scale) if printed else None
    if grade is None:
        doubts.append(Doubt(Severity.SETTLE, Message("grade-not-of-scale", text=text[start:end][:60])))
        return ""
    marks.add(start, end, PieceKind.GRADE)
    return grade


def _without_joints(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _JOINTS:
        start += 1
    while start < end and text[end - 1] in _JOINTS:
        end -= 1
    return start, end


def _twice(citation: Citation, grade: str, cited: set[str]) -> list[Doubt]:
    """A doubt for each reference that stands in the cell with this grade already; without a grade that is no matter."""
    again = [label for label in citation.references if label in cited] if grade else []
    cited.update(citation.references)
    return [Doubt(Severity.LOOK, Message("reference-twice-in-grade", reference=label, grade=grade)) for label in again]


def _rest(text: str, start: int, end: int, *, has_citations: bool) -> list[Doubt]:
    """What follows the last citation and cannot be read."""
    rest = text[start:end].strip(_JOINTS)
    if not any(letter.isalnum() for letter in rest) or is_blank(rest):
        return []
    if not has_citations and looks_like_a_date(text):
        return [Doubt(Severity.SETTLE, Message("date-not-references", text=text.strip()))]
    return [Doubt(Severity.SETTLE, Message("not-references", text=rest[:60]))]


def grades_of_cell(cell: CellText, citations: CitationReader) -> list[str]:
    """The words before the citations of a cell that could be grades."""
    names = []
    place = 0
    for citation in citations.in_stretch(cell, 0, len(cell.text), whole=True):
        start, end = _without_joints(cell.text, place, citation.start)
        printed = printed_grade(cell.text, start, end)
        if printed:
            names.append(printed.name)
        place = citation.end
    return names
