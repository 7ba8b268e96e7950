"""Cells of statements: contexts, barriers, enablers, mechanisms, outcomes, findings, configurations and notes."""

from collections.abc import Iterator
from typing import NamedTuple

from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.blanks import is_blank
from qicbrowser.domain.tables.cell_content import CellContent, CellRules, Doubt, Question
from qicbrowser.domain.tables.cell_text import CellText, Marks
from qicbrowser.domain.tables.configurations import divided_at_arrows, has_arrow, marked_parts
from qicbrowser.domain.tables.readings import CitedEvidence, PieceKind, Severity, Statement, StatementRole
from qicbrowser.domain.tables.recipe import ColumnPlan, Holds
from qicbrowser.domain.tables.signs import known_prefix, role_label
from qicbrowser.domain.tables.statement_text import statement_text
from qicbrowser.domain.tables.statements import Segment, segments

_ROLES = {
    Holds.COMPONENT: StatementRole.COMPONENT,
    Holds.CONTEXT: StatementRole.CONTEXT,
    Holds.ENABLER: StatementRole.ENABLER,
    Holds.BARRIER: StatementRole.BARRIER,
    Holds.MIXED: StatementRole.MIXED,
    Holds.MECHANISM: StatementRole.MECHANISM,
    Holds.OUTCOME: StatementRole.OUTCOME,
    Holds.FINDING: StatementRole.FINDING,
    Holds.CONFIGURATION: StatementRole.FINDING,
    Holds.NOTE: StatementRole.NOTE,
}
_SIGNED = frozenset({StatementRole.CONTEXT, StatementRole.BARRIER, StatementRole.ENABLER, StatementRole.MIXED})


class _Part(NamedTuple):
    """A stretch that becomes a statement."""

    role: StatementRole
    start: int
    end: int
    label: str = ""


def read_statements(cell: CellText, plan: ColumnPlan, column: int, rules: CellRules) -> CellContent:
    """The statements of a cell, word for word."""
    return _StatementReader(cell, plan, column, rules).read()


class _StatementReader:
    def __init__(self, cell: CellText, plan: ColumnPlan, column: int, rules: CellRules) -> None:
        self._cell = cell
        self._holds = plan.holds
        self._grade = plan.grade
        self._role = _ROLES[plan.holds]
        self._column = column
        self._rules = rules
        self._can_be_signed = self._role in _SIGNED
        self._marks = Marks(cell.text)
        self._kind = PieceKind.NOTE if plan.holds is Holds.NOTE else PieceKind.STATEMENT
        self._doubts: list[Doubt] = []
        self._questions: set[Question] = set()

    def read(self) -> CellContent:
        statements: list[Statement] = []
        evidence: list[CitedEvidence] = []
        recipe = self._rules.recipe
        for segment in segments(
            self._cell, recipe.bullets, at_lines=recipe.at_lines, at_semicolons=recipe.at_semicolons
        ):
            self._marks.add(segment.bullet_start, segment.bullet_end, PieceKind.BULLET)
            if is_blank(self._cell.text[segment.start : segment.end], recipe.nothing):
                self._marks.add(segment.start, segment.end, PieceKind.BLANK)
                continue
            for part in self._parts(segment):
                inner = statement_text(self._cell, part.start, part.end, self._rules, self._marks, self._kind)
                self._doubts += inner.doubts
                self._questions |= inner.questions
                if inner.text.strip(" .,;:"):
                    statements.append(
                        Statement(
                            part.role,
                            inner.text,
                            self._column,
                            segment.level,
                            part.label,
                            inner.references,
                            inner.markers,
                        )
                    )
                elif inner.references:
                    evidence.append(CitedEvidence(inner.references, column=self._column))
        if statements and self._grade:
            evidence.append(CitedEvidence((), grade=self._grade, column=self._column))
        return CellContent(
            self._cell.text,
            self._marks.pieces(),
            is_blank=not statements and not evidence,
            statements=tuple(statements),
            evidence=tuple(evidence),
            doubts=tuple(self._doubts),
            questions=frozenset(self._questions),
        )

    def _parts(self, segment: Segment) -> Iterator[_Part]:
        if self._holds is Holds.CONFIGURATION:
            yield from self._marked(segment)
            return
        role, label, start = self._prefixed(segment)
        if self._holds is Holds.MECHANISM and has_arrow(self._cell.text[start : segment.end]):
            if self._rules.recipe.arrows_divide:
                yield from self._divided(role, start, segment.end)
                return
            if self._rules.recipe.arrows_divide is None:
                self._questions.add(Question.ARROWS)
        yield _Part(role, start, segment.end, label)

    def _prefixed(self, segment: Segment) -> tuple[StatementRole, str, int]:
        """The role of a statement, its label, and where its words begin."""
        text, start, end = self._cell.text, segment.start, segment.end
        role = self._role
        if self._can_be_signed:
            prefix = self._rules.signs.prefix(text, start, end)
            if prefix and prefix.role != role and role is not StatementRole.CONTEXT:
                self._doubt(Severity.LOOK, Message("sign-against-column", text=prefix.word))
            elif prefix and prefix.end == end:
                self._doubt(Severity.SETTLE, Message("sign-without-statement", text=text[start:end].strip()))
                self._marks.add(start, end, PieceKind.AS_PRINTED)
                return role, "", end
            elif prefix:
                self._marks.add(start, prefix.end, PieceKind.SIGN)
                return prefix.role, "", prefix.end
            elif role is not StatementRole.MIXED and self._rules.signs.is_unsure(text, start, end):
                self._questions.add(Question.PREFIX)
                return role, "", start
            elif role is StatementRole.CONTEXT:
                return self._unsigned(start, end), "", start
        labelled = role_label(text, start, end) if role is not StatementRole.FINDING else None
        if labelled and labelled.role is role and labelled.end < end:
            self._marks.add(start, labelled.end, PieceKind.LABEL)
            return role, labelled.word, labelled.end
        return role, "", start

    def _unsigned(self, start: int, end: int) -> StatementRole:
        """The role of a contextual factor without a sign."""
        if known_prefix(self._cell.text, start, end):
            self._doubt(Severity.LOOK, Message("prefix-not-in-recipe", text=self._cell.text[start : start + 40]))
        if self._rules.recipe.unsigned_are_enablers:
            return StatementRole.ENABLER
        if self._rules.signs.has_prefixes and self._rules.recipe.unsigned_are_enablers is None:
            self._questions.add(Question.UNSIGNED)
        return StatementRole.CONTEXT

    def _marked(self, segment: Segment) -> Iterator[_Part]:
        parts = marked_parts(self._cell.text, segment.start, segment.end)
        if not parts:
            self._doubt(Severity.LOOK, Message("configuration-without-marks"))
            yield _Part(StatementRole.FINDING, segment.start, segment.end)
            return
        if len({part.label for part in parts}) < len(parts):
            self._doubt(Severity.LOOK, Message("configuration-marks-repeated"))
        for part in parts:
            self._marks.add(part.label_start, part.label_end, PieceKind.LABEL)
            yield _Part(part.role, part.start, part.end, part.label)

    def _divided(self, role: StatementRole, start: int, end: int) -> Iterator[_Part]:
        for part_start, part_end, label, label_start, label_end in divided_at_arrows(self._cell.text, start, end):
            self._marks.add(label_start, label_end, PieceKind.LABEL)
            yield _Part(role, part_start, part_end, label)

    def _doubt(self, severity: Severity, message: Message) -> None:
        self._doubts.append(Doubt(severity, message))
