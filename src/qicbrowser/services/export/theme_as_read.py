"""A theme as the window shows it: how it works, in what context, on what evidence, and the reader's notes."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from qicbrowser.domain.evidence_lines import DIRECTIONS, EvidenceLine, evidence_lines, graded_columns
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import (
    CONTEXTUAL,
    NAMED_BY_HEADINGS,
    Assessment,
    Cell,
    Grade,
    Note,
    Passage,
    Role,
    Theme,
)
from qicbrowser.domain.review_citation import cite_briefly
from qicbrowser.services.export.columns import OF_ROLES
from qicbrowser.services.export.own_headings import says_more
from qicbrowser.services.export.parts import (
    Chain,
    Context,
    Grid,
    Heading,
    Line,
    OwnNote,
    OwnNotes,
    Part,
    Statement,
    Statements,
)
from qicbrowser.services.plain_text import bracketed, tags_text
from qicbrowser.services.record_names import table_of_review

BLANK = {
    Role.COMPONENT: Message("no-component"),
    Role.MECHANISM: Message("no-mechanism"),
    Role.OUTCOME: Message("no-outcome"),
    Role.CONTEXT: Message("no-context"),
    Role.ENABLER: Message("no-enabler"),
    Role.BARRIER: Message("no-barrier"),
    Role.MIXED: Message("no-mixed"),
    Role.FINDING: Message("no-finding"),
    Role.COUNT: Message("no-count"),
    Role.RATING: Message("no-rating"),
    Role.REMARK: Message("no-remark"),
}
"""What is said where the source is blank."""

_CHAIN = (Role.COMPONENT, Role.MECHANISM, Role.OUTCOME)
_LISTED = (Role.FINDING, Role.COUNT, Role.RATING, Role.REMARK)
_SIGNS = {Role.ENABLER: "+", Role.BARRIER: "−", Role.MIXED: "±"}


class Annotated(NamedTuple):
    """The reader's notes on themes, by their keys, and the keys of those with a star."""

    notes: Mapping[str, Sequence[Note]]
    starred: frozenset[str]


def theme_parts(
    theme: Theme, annotated: Annotated | None, words: Callable[[Message], str], level: int = 2
) -> list[Part]:
    """The parts of a theme, with the notes on it where these are wanted; its title is a heading of this level."""
    parts = [*ThemeWriter(theme, words).parts(), *(_own_notes(theme, annotated, words) if annotated else ())]
    return [part._replace(level=part.level + level - 2) if isinstance(part, Heading) else part for part in parts]


def source_line(theme: Theme) -> Message:
    """Where a theme is from, and on how many studies it rests."""
    table, review = theme.table, cite_briefly(theme.table.review)
    title = " › ".join(filter(None, (table.title, *theme.groups)))
    where: Message | str = table_of_review(review, table.label, "")
    if title and table.label:
        where = Message("theme-source", table=title, review=review, number=table.label)
    elif title:
        where = Message("theme-source-without-label", table=title, review=review)
    studies = len(theme.reference_labels)
    if theme.printed_studies is None or theme.printed_studies == studies:
        return Message("theme-studies-from", n=studies, source=where)
    return Message("theme-studies-and-printed-from", n=studies, printed=theme.printed_studies, source=where)


def corrections(theme: Theme) -> list[str]:
    """The cells that the reader corrected: what is printed, and what it was read as."""
    cells = [cell for cell in theme.cells if cell.corrected is not None]
    return list(dict.fromkeys(map(_correction, cells)))


def table_notes(theme: Theme) -> list[str]:
    """The notes below the source table: the sign of each, its text, and the columns that it is about."""
    return [" ".join(filter(None, (note.marker, note.text, *note.headings))) for note in theme.table.notes]


def _correction(cell: Cell) -> str:
    return f"{' › '.join(filter(None, cell.heading))}: “{cell.text}” → “{cell.corrected}”".removeprefix(": ")


class ThemeWriter:
    """Makes the parts of one theme."""

    def __init__(self, theme: Theme, words: Callable[[Message], str]) -> None:
        self._theme = theme
        self._words = words
        self._roles = {*theme.table.roles, *(passage.role for passage in theme.passages)}

    def parts(self) -> Iterator[Part]:
        theme, words = self._theme, self._words
        yield Heading(2, theme.title)
        yield Line(" ".join(filter(None, (words(source_line(theme)), self._noted(theme.key)))), is_aside=True)
        if links := self.links:
            yield Heading(3, words(Message("how-it-works")))
            yield Chain(links)
        if sides := self.sides:
            yield Heading(3, words(Message("in-what-context")))
            yield Context(sides)
        for shown in self.listed:
            yield Heading(3, shown.heading)
            yield shown
        yield from self.evidence()
        if corrected := corrections(theme):
            yield Heading(3, words(Message("corrected-heading")))
            yield from map(Line, corrected)
        if notes := table_notes(theme):
            yield Heading(3, words(Message("notes-to-table")))
            yield from (Line(note, is_aside=True) for note in notes)

    @property
    def links(self) -> tuple[Statements, ...]:
        return self._of_roles(_CHAIN)

    @property
    def sides(self) -> tuple[Statements, ...]:
        return self._of_roles(CONTEXTUAL)

    @property
    def listed(self) -> tuple[Statements, ...]:
        """Findings, printed numbers, ratings and remarks."""
        return self._of_roles(_LISTED)

    def _of_roles(self, roles: Sequence[Role]) -> tuple[Statements, ...]:
        return tuple(self._statements(role) for role in roles if role in self._roles)

    def _statements(self, role: Role) -> Statements:
        passages = self._theme.in_role(role)
        headings = dict.fromkeys(passage.heading for passage in passages if passage.heading)
        own = [] if role in NAMED_BY_HEADINGS else [heading for heading in headings if says_more(heading)]
        return Statements(
            self._words(OF_ROLES[role].heading),
            tuple(
                (self._row(row), tuple(map(self._statement, of_row)))
                for row, of_row in groupby(passages, key=lambda passage: passage.row)
            ),
            self._words(BLANK[role]),
            " · ".join(own),
            _SIGNS.get(role, ""),
            numbered=role is Role.MECHANISM and len(passages) > 1,
        )

    def _row(self, row: int) -> str:
        """What a printed row is called, where the theme has several."""
        if len(self._theme.rows) == 1:
            return ""
        return self._theme.rows[row - 1] or self._words(Message("printed-row", number=row))

    def _statement(self, passage: Passage) -> Statement:
        cited = dict.fromkeys(each.label for each in self._theme.appraisals if each.passage_key == passage.key)
        return Statement(passage.text, passage.label, bracketed(cited), self._noted(passage.key), passage.level)

    def _noted(self, key: str) -> str:
        markers = ", ".join(marker for noted, marker in self._theme.noted if noted == key)
        return self._words(Message("see-note", markers=markers)) if markers else ""

    def evidence(self, *, has_counts: bool = False) -> Iterator[Part]:
        """The quality of the evidence, with the references or with how many they are."""
        lines = evidence_lines(self._theme)
        if lines or self._theme.assessments:
            yield Heading(3, self._words(Message("quality-of-evidence")))
        for assessment in self._theme.assessments:
            yield Line(self._assessed(assessment))
        if lines:
            yield self._grid(lines, has_counts=has_counts)

    def _assessed(self, assessment: Assessment) -> str:
        markers = ", ".join(assessment.markers)
        noted = self._words(Message("see-note", markers=markers)) if markers else ""
        named = (self._row(assessment.row), assessment.printed, noted, assessment.reason)
        return "  ".join(filter(None, named))

    def _grid(self, lines: list[EvidenceLine], *, has_counts: bool) -> Grid:
        theme, words = self._theme, self._words
        grades = graded_columns(theme, lines)
        return Grid(
            (words(Message("stream-heading")), *map(self._grade, grades), words(Message("studies-heading"))),
            (None, *(_tone(grade, theme.grades) for grade in grades), None),
            tuple(
                (
                    self._line_name(line),
                    *(_cited(line, grade, has_counts=has_counts) for grade in grades),
                    str(line.studies),
                )
                for line in lines
            ),
            has_counts,
        )

    def _grade(self, grade: Grade | None) -> str:
        if grade:
            return grade.name.capitalize()
        return self._words(Message("not-graded") if self._theme.grades else Message("references-heading"))

    def _line_name(self, line: EvidenceLine) -> str:
        stream = line.stream.name if line.stream else self._words(Message("other-evidence-heading"))
        if line.direction is None:
            return stream
        return self._words(Message("stream-and-direction", stream=stream, direction=DIRECTIONS[line.direction]))


def _cited(line: EvidenceLine, grade: Grade | None, *, has_counts: bool) -> str:
    labels = dict.fromkeys(each.label for each in line.with_grade(grade))
    return str(len(labels)) if has_counts else bracketed(labels)


def _tone(grade: Grade | None, scale: Sequence[Grade]) -> float | None:
    """The place of a grade on its scale, from 0 (weakest) to 1; None where that is not known."""
    if grade is None or grade.rank is None or len(scale) < 2:
        return None
    return (grade.rank - 1) / (len(scale) - 1)


def own_notes(key: str, annotated: Annotated, words: Callable[[Message], str]) -> tuple[OwnNote, ...]:
    """The reader's notes on a theme or reference."""
    return tuple(_own_note(note, words) for note in annotated.notes.get(key, ()) if not note.starred)


def _own_notes(theme: Theme, annotated: Annotated, words: Callable[[Message], str]) -> Iterator[Part]:
    notes = own_notes(theme.key, annotated, words)
    is_starred = theme.key in annotated.starred
    if notes or is_starred:
        yield Heading(3, words(Message("my-notes")))
    if is_starred:
        yield Line(words(Message("theme-is-starred")), is_aside=True)
    if notes:
        yield OwnNotes(notes)


def _own_note(note: Note, words: Callable[[Message], str]) -> OwnNote:
    by = words(Message("note-by", name=note.creator)) if note.creator else ""
    about = " · ".join(filter(None, (tags_text(note), by)))
    return OwnNote(f"“{note.anchor.quote}”" if note.anchor else "", note.words, about)
