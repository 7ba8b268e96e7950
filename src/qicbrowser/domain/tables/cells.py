"""Reads one cell by what its column holds."""

from collections.abc import Iterator

from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.blanks import is_blank
from qicbrowser.domain.tables.cell_content import CellContent, CellRules, Doubt, Question
from qicbrowser.domain.tables.cell_text import CellText, Marks, trimmed
from qicbrowser.domain.tables.citations import looks_like_a_date
from qicbrowser.domain.tables.counts import Count, count_of_cell
from qicbrowser.domain.tables.evidence_cells import read_evidence
from qicbrowser.domain.tables.grades import grade_of_scale, printed_grade
from qicbrowser.domain.tables.mark_cells import is_minus, read_mark
from qicbrowser.domain.tables.readings import Piece, PieceKind, Severity, Statement, StatementRole
from qicbrowser.domain.tables.recipe import ColumnPlan, Holds
from qicbrowser.domain.tables.signs import role_of_sign_word
from qicbrowser.domain.tables.statement_cells import read_statements
from qicbrowser.domain.tables.statement_text import statement_text
from qicbrowser.domain.tables.title_cells import read_title

_WORDS = {Holds.GROUP: PieceKind.GROUP, Holds.ROW_ID: PieceKind.ROW_ID, Holds.GRADE_REASON: PieceKind.REASON}

_LONGEST_COUNT = 100
"""Characters; what is longer is prose."""


def read_cell(cell: CellText, plan: ColumnPlan, column: int, rules: CellRules) -> CellContent:
    """What a cell says; its pieces cover its text."""
    if plan.holds is Holds.LEFT_OUT:
        return one_piece(cell.text, PieceKind.LEFT_OUT)
    if _is_empty(cell.text, plan, rules):
        return one_piece(cell.text, PieceKind.BLANK)._replace(is_blank=True)
    content = _by_plan(cell, plan, column, rules)
    unread = next((piece for piece in content.pieces if piece.kind is PieceKind.AS_PRINTED), None)
    if unread and not any(doubt.severity is Severity.SETTLE for doubt in content.doubts):
        doubt = Doubt(Severity.SETTLE, Message("text-not-read", text=_short(cell.text[unread.start : unread.end])))
        return content._replace(doubts=(*content.doubts, doubt))
    return content


def _by_plan(cell: CellText, plan: ColumnPlan, column: int, rules: CellRules) -> CellContent:
    match plan.holds:
        case Holds.THEME | Holds.THEME_AND_FINDING:
            return read_title(cell, plan, column, rules)
        case Holds.GROUP | Holds.ROW_ID | Holds.GRADE_REASON:
            return _words(cell, _WORDS[plan.holds], rules)
        case Holds.REFERENCES | Holds.STREAM:
            return read_evidence(cell, plan, column, rules)
        case Holds.GRADE:
            return _grade(cell, rules)
        case Holds.SIGN:
            return _sign(cell, rules)
        case Holds.MARKS:
            return read_mark(cell, plan, column, rules)
        case Holds.ANSWER:
            return one_piece(cell.text, PieceKind.SIGN)._replace(words=" ".join(cell.text.split()))
        case Holds.COUNT:
            return _count(cell, column, rules)
        case Holds.RATING:
            return _rating(cell, column, rules)
        case _:
            return read_statements(cell, plan, column, rules)


def _is_empty(text: str, plan: ColumnPlan, rules: CellRules) -> bool:
    """Whether a cell says nothing. In a checklist "–" and "N/A" are answers, and among marks "–" is one."""
    nothing = rules.recipe.nothing
    if not text.strip():
        return True
    if plan.holds is Holds.RATING or (plan.holds is Holds.MARKS and is_minus(text)):
        return text.strip().casefold() in {word.casefold() for word in nothing}
    return is_blank(text, nothing)


def one_piece(text: str, kind: PieceKind) -> CellContent:
    """A cell that is all of one kind."""
    return CellContent(text, (Piece(0, len(text), kind),) if text else ())


def _grade(cell: CellText, rules: CellRules) -> CellContent:
    marks = Marks(cell.text)
    inner = statement_text(cell, *trimmed(cell.text, 0, len(cell.text)), rules, marks, PieceKind.GRADE)
    printed = printed_grade(inner.text, 0, len(inner.text))
    grade = grade_of_scale(printed.name, rules.recipe.scale) if printed else None
    if grade is None:
        doubt = Doubt(Severity.SETTLE, Message("grade-not-of-scale", text=_short(inner.text)))
        return one_piece(cell.text, PieceKind.AS_PRINTED)._replace(doubts=(doubt,))
    return CellContent(
        cell.text,
        marks.pieces(),
        grade=grade,
        printed_grade=inner.text,
        markers=inner.markers,
        doubts=inner.doubts,
        questions=inner.questions,
    )


def _words(cell: CellText, kind: PieceKind, rules: CellRules) -> CellContent:
    marks = Marks(cell.text)
    inner = statement_text(cell, *trimmed(cell.text, 0, len(cell.text)), rules, marks, kind)
    return CellContent(cell.text, marks.pieces(), words=inner.text, doubts=inner.doubts, questions=inner.questions)


def _sign(cell: CellText, rules: CellRules) -> CellContent:
    role = rules.signs.sign(cell.text) or role_of_sign_word(cell.text)
    content = one_piece(cell.text, PieceKind.SIGN)
    if role is None and not rules.signs.is_plain(cell.text):
        return content._replace(questions=frozenset({Question.SIGNS}), words=_short(cell.text))
    return content._replace(sign=role)


def _count(cell: CellText, column: int, rules: CellRules) -> CellContent:
    """A number as printed; text with more than one number in it is kept without a number beside it."""
    marks = Marks(cell.text)
    inner = statement_text(cell, *trimmed(cell.text, 0, len(cell.text)), rules, marks, PieceKind.COUNT)
    printed = inner.text if cell.stretches else cell.text.strip()
    count = count_of_cell(printed)
    has_number = any(map(str.isdecimal, printed)) and len(printed) <= _LONGEST_COUNT
    if count is None and (not has_number or looks_like_a_date(printed)):
        doubt = Doubt(Severity.SETTLE, Message("not-a-count", text=_short(cell.text)))
        return one_piece(cell.text, PieceKind.AS_PRINTED)._replace(doubts=(doubt,))
    content = one_piece(cell.text, PieceKind.COUNT)
    if cell.stretches:
        content = content._replace(pieces=marks.pieces(), doubts=inner.doubts, questions=inner.questions)
    statement = Statement(StatementRole.COUNT, printed, column, markers=inner.markers)
    doubts = (*content.doubts, *_doubts_of_count(printed, count))
    content = content._replace(statements=(statement,), doubts=doubts)
    return content._replace(number=count.number, count_text=count.printed) if count else content


def _doubts_of_count(printed: str, count: Count | None) -> Iterator[Doubt]:
    if count is None:
        yield Doubt(Severity.KNOW, Message("count-of-several-numbers", text=_short(printed)))
    elif not count.number:
        yield Doubt(Severity.KNOW, Message("count-is-zero", text=count.printed))
    elif count.in_words:
        yield Doubt(Severity.KNOW, Message("count-in-words", text=count.printed, number=count.number))


def _rating(cell: CellText, column: int, rules: CellRules) -> CellContent:
    """The quality of a study, as printed."""
    marks = Marks(cell.text)
    inner = statement_text(cell, *trimmed(cell.text, 0, len(cell.text)), rules, marks)
    statements = (
        Statement(StatementRole.RATING, inner.text, column, references=inner.references, markers=inner.markers),
    )
    return CellContent(
        cell.text,
        marks.pieces(),
        statements=statements if inner.text else (),
        doubts=inner.doubts,
        questions=inner.questions,
    )


def _short(text: str) -> str:
    """A text as it is quoted in a message."""
    line = " ".join(text[:200].split())
    return line if len(line) <= 60 and len(text) <= 200 else line[:59] + "…"
