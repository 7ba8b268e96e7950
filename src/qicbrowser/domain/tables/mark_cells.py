"""Cells of marks and answers: X or + under the name of a study, setting or factor; Yes or No beside a sentence."""

from typing import NamedTuple

from qicbrowser.domain.tables.cell_content import CellContent, CellRules, Question
from qicbrowser.domain.tables.cell_text import CellText, plain_text
from qicbrowser.domain.tables.readings import CitedEvidence, Piece, PieceKind, Statement, StatementRole
from qicbrowser.domain.tables.recipe import ColumnPlan, Holds
from qicbrowser.domain.tables.signs import role_of_sign_word
from qicbrowser.domain.tables.synonyms import held_by_heading

_MARK = frozenset("xX×✓✔")
_MINUS = frozenset("-–—−‐‑")
_SIGNS = {
    Holds.BARRIER: StatementRole.BARRIER,
    Holds.ENABLER: StatementRole.ENABLER,
    Holds.MIXED: StatementRole.MIXED,
}


class _Heading(NamedTuple):
    """What a column of marks is about, and the sign that its heading gives to each mark."""

    text: str
    sign: StatementRole | None


def read_mark(cell: CellText, plan: ColumnPlan, column: int, rules: CellRules) -> CellContent:
    """A mark as a statement in the words of the heading, with the mark as its label; what it means may be asked."""
    mark = cell.text.strip()
    pieces = (Piece(0, len(cell.text), PieceKind.SIGN),)
    if plan.grade and mark in _MARK:
        return CellContent(cell.text, pieces, evidence=(CitedEvidence((), grade=plan.grade, column=column),))
    heading = _heading(rules.headings[column])
    role = rules.signs.sign(mark) or role_of_sign_word(mark) or (heading.sign if mark in _MARK else None)
    cited = _cited(heading.text, rules)
    if role is None and rules.signs.is_plain(mark):
        if cited:
            return CellContent(cell.text, pieces, evidence=(CitedEvidence(cited, column=column),))
        role = StatementRole.NOTE
    questions = frozenset({Question.SIGNS}) if role is None else frozenset[Question]()
    statement = Statement(role or StatementRole.CONTEXT, heading.text or mark, column, label=mark, references=cited)
    return CellContent(cell.text, pieces, statements=(statement,), words=mark[:60], questions=questions)


def is_minus(text: str) -> bool:
    """Whether a cell has nothing but a minus sign or dash, which is a mark among others."""
    return text.strip() in _MINUS


def _heading(path: tuple[str, ...]) -> _Heading:
    signs = [_SIGNS.get(held) if (held := held_by_heading(heading)) else None for heading in path]
    names = [heading for heading, sign in zip(path, signs, strict=True) if not sign]
    return _Heading(" › ".join(names or path), next(filter(None, reversed(signs)), None))


def _cited(heading: str, rules: CellRules) -> tuple[str, ...]:
    """The studies that a heading names: "Doe 2015", "Ward A [46]"."""
    text = plain_text(heading)
    citations = rules.citations.in_stretch(text, 0, len(heading))
    whole = citations or [c for c in rules.citations.in_stretch(text, 0, len(heading), whole=True) if c.start == 0]
    return tuple(dict.fromkeys(label for citation in whole if not citation.problem for label in citation.references))
