"""A published table's cells, read into themes, passages and appraisals.

What a cell says in a form this module does not know becomes a `Problem` with its place: it is never guessed, and never
skipped silently.
"""

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from enum import StrEnum

from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Role


class Holds(StrEnum):
    """What the cells of a column are."""

    THEME = "theme"
    COMPONENT = "component"
    MECHANISM = "mechanism"
    OUTCOME = "outcome"
    CONTEXT = "context"
    STREAM = "stream"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a source table; `heading` is the path down its stacked headings, topmost first."""

    heading: tuple[str, ...]
    holds: Holds

    @property
    def name(self) -> str:
        return self.heading[-1]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a table that could not be read; `row` counts themes from 1, 0 being the heading.

    `column` is empty for a problem of the whole row.
    """

    row: int
    column: str
    message: Message


@dataclass(frozen=True, slots=True)
class PassageDraft:
    role: Role
    text: str


@dataclass(frozen=True, slots=True)
class AppraisalDraft:
    """A study's number and grade, the grade as the scale writes it; `stream` is the column's name."""

    stream: str
    grade: str
    number: int


@dataclass(frozen=True, slots=True)
class ThemeDraft:
    slug: str
    title: str
    printed_studies: int | None
    passages: tuple[PassageDraft, ...]
    appraisals: tuple[AppraisalDraft, ...]
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TableDraft:
    """A whole table as read; `problems` is empty when every word of it was understood.

    Whoever writes `themes` goes through them once, so they may be made while they are asked for.
    """

    number: int
    title: str
    grades: tuple[str, ...]
    columns: tuple[Column, ...]
    themes: Collection[ThemeDraft]
    problems: tuple[Problem, ...]


_STUDIES = re.compile(r"(?P<title>.*?)\s*\(\s*N\s*=\s*(?P<studies>\d{1,4})\s*\)", re.IGNORECASE | re.DOTALL)
_BULLET = re.compile(r"[•·‣*–-]\s+")
_BARRIER = re.compile(r"barriers?\s*:\s*", re.IGNORECASE)
_GRADED = re.compile(r"\s*(?P<grade>[^\[\];]*?)\s*\[(?P<numbers>[^\[\]]*)\]\s*")
_NUMBERS = re.compile(r"(?P<first>\d{1,4})(?:\s*[-–—‑]\s*(?P<last>\d{1,4}))?")
_PASSAGE_ROLES = {Holds.COMPONENT: Role.COMPONENT, Holds.MECHANISM: Role.MECHANISM, Holds.OUTCOME: Role.OUTCOME}


def read_table(
    number: int, title: str, grades: Sequence[str], columns: Sequence[Column], rows: Sequence[Sequence[str]]
) -> TableDraft:
    """Read a table whose first row is its column names, every other row a theme."""
    names = [column.name for column in columns]
    problems: list[Problem] = []
    if [column.holds for column in columns].count(Holds.THEME) != 1:
        problems.append(Problem(0, "", Message("one-theme-column")))
    if not rows or list(rows[0]) != names:
        problems.append(Problem(0, "", Message("other-headings", headings=", ".join(names))))
    if problems:
        return TableDraft(number, title, tuple(grades), tuple(columns), (), tuple(problems))
    themes: list[ThemeDraft] = []
    for row, cells in enumerate(rows[1:], start=1):
        if len(cells) != len(columns):
            message = Message("other-cell-count", cells=len(cells), columns=len(columns))
            problems.append(Problem(row, "", message))
            continue
        reader = _RowReader(row, tuple(grades), problems)
        themes.append(reader.read(columns, cells, {theme.slug for theme in themes}))
    return TableDraft(number, title, tuple(grades), tuple(columns), tuple(themes), tuple(problems))


def slug(title: str, used: AbstractSet[str] = frozenset()) -> str:
    """A title as a stable part of a key: "Friendly competition" -> "friendly-competition"; none of those used."""
    plain = unicodedata.normalize("NFKD", title.casefold())
    words = re.findall(r"[^\W_]+", "".join(c for c in plain if not unicodedata.combining(c)))
    base = "-".join(words) or "untitled"
    return next(s for s in _numbered(base) if s not in used)


def _numbered(base: str) -> Iterator[str]:
    yield base
    n = 2
    while True:
        yield f"{base}-{n}"
        n += 1


@dataclass(slots=True)
class _RowReader:
    """Reads one row's cells, adding what cannot be read to `problems`."""

    row: int
    grades: tuple[str, ...]
    problems: list[Problem]
    title: str = ""
    printed_studies: int | None = None
    passages: list[PassageDraft] = field(default_factory=list)
    appraisals: list[AppraisalDraft] = field(default_factory=list)

    def read(self, columns: Sequence[Column], cells: Sequence[str], used: AbstractSet[str]) -> ThemeDraft:
        for column, cell in zip(columns, cells, strict=True):
            match column.holds:
                case Holds.THEME:
                    self._theme(column, cell)
                case Holds.CONTEXT:
                    self._context(column, cell)
                case Holds.STREAM:
                    self._stream(column, cell)
                case passage:
                    self.passages += [PassageDraft(_PASSAGE_ROLES[passage], line) for line in _lines(cell)]
        self._count_studies(columns)
        return ThemeDraft(
            slug(self.title, used),
            self.title,
            self.printed_studies,
            tuple(self.passages),
            tuple(self.appraisals),
            tuple(cells),
        )

    def _problem(self, column: Column, message: Message) -> None:
        self.problems.append(Problem(self.row, column.name, message))

    def _theme(self, column: Column, cell: str) -> None:
        match = _STUDIES.fullmatch(cell.strip())
        self.title = (match["title"] if match else cell).strip()
        self.printed_studies = int(match["studies"]) if match else None
        if not self.title:
            self._problem(column, Message("theme-without-title"))

    def _context(self, column: Column, cell: str) -> None:
        for line in _lines(cell):
            barrier = _BARRIER.match(line)
            text = line[barrier.end() :] if barrier else line
            if not text:
                self._problem(column, Message("barrier-without-text", line=line))
                continue
            self.passages.append(PassageDraft(Role.BARRIER if barrier else Role.ENABLER, text))

    def _stream(self, column: Column, cell: str) -> None:
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

    def _graded(self, column: Column, label: str, numbers: str) -> None:
        grade = next((g for g in self.grades if g.casefold() == label.casefold()), None)
        if grade is None:
            self._problem(column, Message("unknown-grade", label=label, grades=", ".join(self.grades)))
            return
        for item in numbers.split(","):
            for number in self._numbers(column, item.strip()):
                appraisal = AppraisalDraft(column.name, grade, number)
                if appraisal in self.appraisals:
                    self._problem(column, Message("study-listed-twice", number=str(number), grade=grade))
                else:
                    self.appraisals.append(appraisal)

    def _numbers(self, column: Column, item: str) -> range:
        match = _NUMBERS.fullmatch(item)
        if not match:
            self._problem(column, Message("not-a-number-range", text=item))
            return range(0)
        first, last = int(match["first"]), int(match["last"] or match["first"])
        if last < first:
            self._problem(column, Message("range-reversed", text=item))
        return range(first, last + 1)

    def _count_studies(self, columns: Sequence[Column]) -> None:
        cited = len({appraisal.number for appraisal in self.appraisals})
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
