"""Cells that name a theme: its title, sign, citations and printed count, and what is listed under it."""

from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.author_years import author_years
from qicbrowser.domain.tables.cell_content import CellContent, CellRules, Doubt, Question
from qicbrowser.domain.tables.cell_text import CellText, Line, Marks, trimmed
from qicbrowser.domain.tables.counts import count_at_end
from qicbrowser.domain.tables.readings import CitedEvidence, PieceKind, Severity, Statement, StatementRole
from qicbrowser.domain.tables.recipe import CitationForm, ColumnPlan, Holds, RowIs
from qicbrowser.domain.tables.signs import role_label
from qicbrowser.domain.tables.statement_text import statement_text
from qicbrowser.domain.tables.statements import segments


def read_title(cell: CellText, plan: ColumnPlan, column: int, rules: CellRules) -> CellContent:
    """The title is the first lines up to a list; a title with a sign, or that is a finding, is a statement too."""
    marks = Marks(cell.text)
    lines = [line for line in cell.lines if cell.text[line.start : line.end].strip()]
    of_title = _lines_of_title(lines, is_finding=plan.holds is Holds.THEME_AND_FINDING)
    start, end = trimmed(cell.text, lines[0].start, lines[of_title - 1].end)
    doubts: list[Doubt] = []
    count = count_at_end(cell.text, start, end)
    if count and count.start > start:
        marks.add(count.start, count.end, PieceKind.COUNT)
        end = trimmed(cell.text, start, count.start)[1]
        if count.in_words:
            doubts.append(Doubt(Severity.KNOW, Message("count-in-words", text=count.printed, number=count.number)))
    else:
        count = None
    prefix = rules.signs.prefix(cell.text, start, end)
    if not prefix and rules.signs.has_prefixes:
        prefix = role_label(cell.text, start, end)
    if prefix and prefix.end < end:
        marks.add(start, prefix.end, PieceKind.SIGN)
        start = prefix.end
    asks_prefix = not prefix and rules.signs.has_prefixes and rules.signs.is_unsure(cell.text, start, end)
    title = statement_text(cell, start, end, rules, marks, PieceKind.TITLE)
    references = title.references or _study(title.text, rules)
    statements: list[Statement] = []
    if plan.holds is Holds.THEME_AND_FINDING:
        statements.append(Statement(StatementRole.FINDING, title.text, column, markers=title.markers))
    elif prefix:
        statements.append(Statement(prefix.role, title.text, column, markers=title.markers))
    doubts += title.doubts
    questions = {*title.questions, *([Question.PREFIX] if asks_prefix else [])}
    rest = cell._replace(lines=tuple(lines[of_title:]))
    for segment in segments(rest, rules.recipe.bullets, at_lines=True, at_semicolons=False):
        marks.add(segment.bullet_start, segment.bullet_end, PieceKind.BULLET)
        note = statement_text(cell, segment.start, segment.end, rules, marks, PieceKind.NOTE)
        statements.append(Statement(StatementRole.NOTE, note.text, column, 2, "", note.references, note.markers))
        doubts += note.doubts
        questions |= note.questions
    return CellContent(
        cell.text,
        marks.pieces(),
        title=title.text,
        markers=title.markers,
        statements=tuple(statements),
        evidence=(CitedEvidence(references, column=column),) if references else (),
        number=count.number if count else None,
        count_text=count.printed if count else "",
        doubts=tuple(doubts),
        questions=frozenset(questions),
    )


def _study(title: str, rules: CellRules) -> tuple[str, ...]:
    """The study that a row is, by its author and year: "Doe and Roe (2019)"."""
    recipe = rules.recipe
    if recipe.row_is is not RowIs.STUDY or CitationForm.AUTHOR_YEAR not in recipe.citations:
        return ()
    studies = author_years(title, 0, len(title))
    return studies[0].labels if len(studies) == 1 and title[studies[0].start : studies[0].end] == title else ()


def _lines_of_title(lines: list[Line], *, is_finding: bool) -> int:
    """How many lines belong to the title: those before a list, and the first alone if it is a finding."""
    if is_finding:
        return 1
    in_list = next((n for n, line in enumerate(lines) if line.level and n), len(lines))
    return max(1, in_list)
