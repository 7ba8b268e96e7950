"""Cells of references, with or without a grade for each group of them: "low [46]; medium [67, 69]"."""

from collections.abc import Sequence
from typing import NamedTuple

from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.blanks import is_blank
from qicbrowser.domain.tables.cell_content import CellContent, CellRules, Doubt
from qicbrowser.domain.tables.cell_text import CellText, Marks, trimmed
from qicbrowser.domain.tables.citations import Citation, looks_like_a_date
from qicbrowser.domain.tables.counts import Count, count_at_end
from qicbrowser.domain.tables.graded_citations import JOINTS, Gap, gaps_of
from qicbrowser.domain.tables.grades import grade_of_scale, printed_grade
from qicbrowser.domain.tables.readings import CitedEvidence, PieceKind, Severity, Statement, StatementRole
from qicbrowser.domain.tables.recipe import ColumnPlan
from qicbrowser.domain.tables.statement_text import unlisted


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
    is_date = looks_like_a_date(cell.text) and not any(stretch.target for stretch in cell.stretches)
    citations = [] if is_date else rules.citations.in_stretch(cell, start, end, whole=True)
    gaps = gaps_of(cell.text, citations, start, end)
    unclear = [(gap.unclear_start, gap.unclear_end) for gap in gaps if gap.unclear_start < gap.unclear_end]
    stretches = [*((c.start, c.end) for c in citations), *((g.start, g.end) for g in gaps), *unclear]
    rest = max([start, *(after for _, after in stretches)])
    _mark_joints(marks, start, sorted(stretches))
    groups = _groups(cell.text, citations, gaps, rules, marks, doubts)
    doubts += (
        Doubt(Severity.SETTLE, Message("grade-of-one-or-of-all", text=cell.text[first:after][:60]))
        for first, after in unclear
    )
    doubts += _rest(cell.text, rest, end, has_citations=bool(citations))
    if any(group.grade for group in groups) and not any(severity is Severity.SETTLE for severity, _ in doubts):
        ungraded = (label for group in groups if not group.grade for label in group.references)
        doubts += (Doubt(Severity.LOOK, Message("reference-without-grade", reference=label)) for label in ungraded)
    doubts += unlisted((label for group in groups for label in group.references), rules)
    evidence = [
        CitedEvidence(tuple(group.references), plan.stream, plan.direction, group.grade or plan.grade, column)
        for group in groups
    ]
    return CellContent(
        cell.text,
        marks.pieces(),
        statements=(Statement(StatementRole.COUNT, count.printed, column),) if count else (),
        evidence=tuple(evidence),
        number=count.number if count else None,
        count_text=count.printed if count else "",
        doubts=tuple(doubts),
    )


def _mark_joints(marks: Marks, place: int, stretches: Sequence[tuple[int, int]]) -> None:
    """Mark what is between citations and the words at them, such as "and"."""
    for start, end in stretches:
        marks.add(place, start, PieceKind.SEPARATOR)
        place = max(place, end)


def _groups(
    text: str, citations: Sequence[Citation], gaps: Sequence[Gap], rules: CellRules, marks: Marks, doubts: list[Doubt]
) -> list[_Group]:
    """The references with their grades."""
    groups: list[_Group] = []
    cited: dict[str, set[str]] = {}
    before = ""
    for citation, gap in zip(citations, gaps, strict=True):
        is_graded = gap.start < gap.end
        inherited = before if gap.inherits else ""
        grade = _grade(text, gap, rules, marks, doubts) if is_graded else inherited
        before = grade if gap.end <= citation.start else inherited
        if citation.problem:
            doubts.append(Doubt(Severity.SETTLE, citation.problem))
            continue
        marks.add(citation.start, citation.end, PieceKind.CITATION)
        doubts += _twice(citation, grade, cited.setdefault(grade, set()))
        if groups and grade == groups[-1].grade and not is_graded:
            groups[-1].references.update(dict.fromkeys(citation.references))
        else:
            groups.append(_Group(grade, dict.fromkeys(citation.references)))
    return groups


def _grade(text: str, gap: Gap, rules: CellRules, marks: Marks, doubts: list[Doubt]) -> str:
    """The grade that words at a citation are; "" if they are none."""
    printed = printed_grade(text, gap.start, gap.end)
    grade = grade_of_scale(printed.name, rules.recipe.scale) if printed else None
    if grade is None:
        doubts.append(Doubt(Severity.SETTLE, Message("grade-not-of-scale", text=text[gap.start : gap.end][:60])))
        return ""
    marks.add(gap.start, gap.end, PieceKind.GRADE)
    return grade


def _of_count(count: Count) -> list[Doubt]:
    if not count.in_words:
        return []
    return [Doubt(Severity.KNOW, Message("count-in-words", text=count.printed, number=count.number))]


def _twice(citation: Citation, grade: str, cited: set[str]) -> list[Doubt]:
    """A doubt for each reference that stands in the cell with this grade already; without a grade that is no matter."""
    again = [label for label in citation.references if label in cited] if grade else []
    cited.update(citation.references)
    return [Doubt(Severity.LOOK, Message("reference-twice-in-grade", reference=label, grade=grade)) for label in again]


def _rest(text: str, start: int, end: int, *, has_citations: bool) -> list[Doubt]:
    """What follows the last citation and cannot be read."""
    rest = text[start:end].strip(JOINTS)
    if not any(letter.isalnum() for letter in rest) or is_blank(rest):
        return []
    if not has_citations and looks_like_a_date(text):
        return [Doubt(Severity.SETTLE, Message("date-not-references", text=text.strip()))]
    return [Doubt(Severity.SETTLE, Message("not-references", text=rest[:60]))]
