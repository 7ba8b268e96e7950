"""A published table's cells, read into themes, statements and evidence.

What a cell says in a form this module does not know becomes a `Problem` with its place: it is never guessed, and never
skipped silently.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Role
from qicbrowser.domain.tables.drafts import (
    CellDraft,
    ColumnDraft,
    EvidenceDraft,
    RowDraft,
    StatementDraft,
    TableDraft,
    ThemeDraft,
)
from qicbrowser.domain.tables.recipe import Holds


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a table that could not be read; `row` counts themes from 1, 0 being the heading.

    `column` is empty for a problem of the whole row.
    """

    row: int
    column: str
    message: Message


class ReadTable(NamedTuple):
    """A whole table as read; `problems` is empty when every word of it was understood."""

    draft: TableDraft
    problems: tuple[Problem, ...]


_STUDIES = re.compile(r"(?P<title>.*?)\s*\(\s*N\s*=\s*(?P<studies>\d{1,4})\s*\)", re.IGNORECASE | re.DOTALL)
_BULLET = re.compile(r"[•·‣*–-]\s+")
_BARRIER = re.compile(r"barriers?\s*:\s*", re.IGNORECASE)
_GRADED = re.compile(r"\s*(?P<grade>[^\[\];]*?)\s*\[(?P<numbers>[^\[\]]*)\]\s*")
_NUMBERS = re.compile(r"(?P<first>\d{1,4})(?:\s*[-–—‑]\s*(?P<last>\d{1,4}))?")
_ROLES = {Holds.COMPONENT: Role.COMPONENT, Holds.MECHANISM: Role.MECHANISM, Holds.OUTCOME: Role.OUTCOME}
_READ = (*_ROLES, Holds.THEME, Holds.CONTEXT, Holds.STREAM)
"""What the columns of such a table can hold."""


def read_table(
    label: str, title: str, grades: Sequence[str], columns: Sequence[ColumnDraft], rows: Sequence[Sequence[str]]
) -> ReadTable:
    """Read a table whose first row is its column names, every other row a theme."""
    names = [column.name for column in columns]
    problems: list[Problem] = []
    if [column.holds for column in columns].count(Holds.THEME) != 1:
        problems.append(Problem(0, "", Message("one-theme-column")))
    if not rows or list(rows[0]) != names:
        problems.append(Problem(0, "", Message("other-headings", headings=", ".join(names))))
    streams = tuple(column.name for column in columns if column.holds is Holds.STREAM)
    draft = TableDraft(label, title, tuple(columns), (), streams, tuple(grades))
    if problems:
        return ReadTable(draft, tuple(problems))
    themes: list[ThemeDraft] = []
    for row, cells in enumerate(rows[1:], start=1):
        if len(cells) != len(columns):
            message = Message("other-cell-count", cells=len(cells), columns=len(columns))
            problems.append(Problem(row, "", message))
            continue
        themes.append(_RowReader(row, tuple(grades), problems).read(columns, cells))
    return ReadTable(draft._replace(themes=tuple(themes)), tuple(problems))


def holds_of(name: str) -> Holds:
    """What a column holds, by the name that a description gives it; raises ValueError for what is not read here."""
    holds = Holds(name)
    if holds not in _READ:
        raise ValueError(f"a column of a source table cannot hold {name!r}")
    return holds


@dataclass(slots=True)
class _RowReader:
    """Reads one row's cells, adding what cannot be read to `problems`."""

    row: int
    grades: tuple[str, ...]
    problems: list[Problem]
    title: str = ""
    printed_studies: int | None = None
    statements: list[StatementDraft] = field(default_factory=list)
    evidence: list[EvidenceDraft] = field(default_factory=list)

    def read(self, columns: Sequence[ColumnDraft], cells: Sequence[str]) -> ThemeDraft:
        for position, (column, cell) in enumerate(zip(columns, cells, strict=True), start=1):
            match column.holds:
                case Holds.THEME:
                    self._theme(column, cell)
                case Holds.CONTEXT:
                    self._context(column, position, cell)
                case Holds.STREAM:
                    self._stream(column, cell)
                case holds:
                    self.statements += [StatementDraft(_ROLES[holds], line, column=position) for line in _lines(cell)]
        self._count_studies(columns)
        printed = RowDraft(tuple(CellDraft(position, text) for position, text in enumerate(cells, start=1)))
        return ThemeDraft(
            self.title,
            tuple(self.statements),
            tuple(self.evidence),
            rows=(printed,),
            printed_studies=self.printed_studies,
        )

    def _problem(self, column: ColumnDraft, message: Message) -> None:
        self.problems.append(Problem(self.row, column.name, message))

    def _theme(self, column: ColumnDraft, cell: str) -> None:
        match = _STUDIES.fullmatch(cell.strip())
        self.title = (match["title"] if match else cell).strip()
        self.printed_studies = int(match["studies"]) if match else None
        if not self.title:
            self._problem(column, Message("theme-without-title"))

    def _context(self, column: ColumnDraft, position: int, cell: str) -> None:
        for line in _lines(cell):
            barrier = _BARRIER.match(line)
            text = line[barrier.end() :] if barrier else line
            if not text:
                self._problem(column, Message("barrier-without-text", line=line))
                continue
            role = Role.BARRIER if barrier else Role.ENABLER
            self.statements.append(StatementDraft(role, text, column=position))

    def _stream(self, column: ColumnDraft, cell: str) -> None:
        position = 0
        while position < len(cell) and cell[position:].strip():
            graded = _GRADED.match(cell, position)
            if not graded:
                self._problem(column, Message("not-a-grade", text=cell[position:].strip()))
                return
            self._graded(column, graded["grade"], graded["numbers"])
            position = graded.end()
            if position < len(cell):
                if cell[position] != ";":
                    self._problem(column, Message("semicolon-expected", text=cell[position:].strip()))
                    return
                position += 1

    def _graded(self, column: ColumnDraft, label: str, numbers: str) -> None:
        grade = next((g for g in self.grades if g.casefold() == label.casefold()), None)
        if grade is None:
            self._problem(column, Message("unknown-grade", label=label, grades=", ".join(self.grades)))
            return
        for item in numbers.split(","):
            for number in self._numbers(column, item.strip()):
                cited = EvidenceDraft(str(number), column.name, grade)
                if cited in self.evidence:
                    self._problem(column, Message("study-listed-twice", number=str(number), grade=grade))
                else:
                    self.evidence.append(cited)

    def _numbers(self, column: ColumnDraft, item: str) -> range:
        match = _NUMBERS.fullmatch(item)
        if not match:
            self._problem(column, Message("not-a-number-range", text=item))
            return range(0)
        first, last = int(match["first"]), int(match["last"] or match["first"])
        if last < first:
            self._problem(column, Message("range-reversed", text=item))
        return range(first, last + 1)

    def _count_studies(self, columns: Sequence[ColumnDraft]) -> None:
        cited = len({cited.reference for cited in self.evidence})
        if self.printed_studies is not None and self.printed_studies != cited:
            column = next(column for column in columns if column.holds is Holds.THEME)
            self._problem(column, Message("other-study-count", printed=self.printed_studies, cited=cited))


def _lines(cell: str) -> list[str]:
    """The statements of a cell: its lines, each without its bullet."""
    lines = (
        _BULLET.sub("", line.strip(), count=1) if _BULLET.match(line.strip()) else line.strip()
        for line in cell.splitlines()
    )
    return [line for line in lines if line]
