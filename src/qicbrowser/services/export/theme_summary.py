"""A theme on one page, word for word: what does not fit is on the next one, and the first says how much that is."""

from collections.abc import Callable, Iterator
from sys import maxsize
from typing import NamedTuple

from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Theme
from qicbrowser.services.export.choice import Choice, What
from qicbrowser.services.export.cited_references import Cited, cited
from qicbrowser.services.export.html_report import page_of
from qicbrowser.services.export.options import Notes, Options
from qicbrowser.services.export.parts import (
    Chain,
    Context,
    Fields,
    Heading,
    Line,
    OwnNote,
    OwnNotes,
    Part,
    References,
    Statement,
    Statements,
)
from qicbrowser.services.export.preview import Preview, first_themes
from qicbrowser.services.export.provenance import brief_source_lines, provenance
from qicbrowser.services.export.report import annotated
from qicbrowser.services.export.request import Request
from qicbrowser.services.export.theme_as_read import ThemeWriter, corrections, own_notes, source_line, table_notes
from qicbrowser.services.plain_text import bracketed
from qicbrowser.store.evidence.export_rows import Shape

SUMMARY_FORMAT, WORD_SUMMARY_FORMAT = "summary", "summary-docx"
"""The names of the formats, in the session and in exported files: as PDF, and as a Word document."""


class Limits(NamedTuple):
    """How many of each list are on the first page: of a link, of a side, of a list of findings, and of the rest."""

    studies: int = maxsize
    notes: int = maxsize
    listed: int = maxsize
    sides: int = maxsize
    links: int = maxsize


EVERYTHING = Limits()


class Summary(NamedTuple):
    title: str
    about: str
    """Where it is from, and on how many studies it rests."""
    links: tuple[Statements, ...]
    sides: tuple[Statements, ...]
    evidence: tuple[Part, ...]
    listed: tuple[Statements, ...]
    notes: tuple[OwnNote, ...]
    studies: tuple[Cited, ...]
    """Those with a citation; the numbers of the others are in `uncited`."""
    uncited: str
    source: tuple[tuple[str, str], ...]
    words: Callable[[Message], str]

    @property
    def lengths(self) -> Limits:
        """How many there are of each list; of several side by side, of the longest."""
        links, sides, listed = (
            max((one.total for one in several), default=0) for several in (self.links, self.sides, self.listed)
        )
        return Limits(len(self.studies), len(self.notes), listed, sides, links)


def summary_options(options: Options) -> Options:
    """The options of a summary: it has neither rows nor columns, and notes beside the theme or none."""
    notes = Notes.NONE if options.notes is Notes.NONE else Notes.COLUMNS
    return options._replace(shape=Shape.THEME, notes=notes, columns=())


def summaries(request: Request) -> Iterator[Summary]:
    """The summaries of the themes, one after the other."""
    notes = annotated(request) if request.options.notes is not Notes.NONE else None
    words = request.words.reader
    for place in request.choice.places:
        one = request._replace(choice=Choice(What.TICKED, (place,)), options=summary_options(request.options))
        (theme,) = request.library.evidence.themes(list(request.library.evidence.keys_at((place,))))
        writer, references = ThemeWriter(theme, words), cited(request.library, one.choice, one.options)
        with_citation = tuple(each for each in references if each.item)
        labels = [each.label for each in references if not each.item] if references else theme.reference_labels
        yield Summary(
            theme.title,
            words(source_line(theme)),
            writer.links,
            writer.sides,
            tuple(writer.evidence(has_counts=True)),
            (*writer.listed, *_remarks(theme, words)),
            own_notes(theme.key, notes, words) if notes else (),
            with_citation,
            bracketed(labels),
            tuple(brief_source_lines(provenance(one, 1), words)),
            words,
        )


def preview_summaries(request: Request) -> Preview:
    """The size, and the first summaries as they would be on a page without an end."""
    first = summaries(first_themes(request))
    parts = (part for one in first for part in (*first_page(one), *foot_parts(one)))
    return Preview(len(request.choice.places), 0, html=page_of(parts, request.words.reader))


def fitted(summary: Summary, fits: Callable[[Limits], bool]) -> Limits:
    """The most of each list with which the first page `fits`; the citations make way first, the chain last."""
    limits = summary.lengths
    for name in Limits._fields:
        if fits(limits):
            break
        least, most = 0, getattr(limits, name)  # `least` is shown if nothing fits: then the next list makes way
        while least < most:
            middle = (least + most + 1) // 2
            if fits(limits._replace(**{name: middle})):
                least = middle
            else:
                most = middle - 1
        limits = limits._replace(**{name: least})
    return limits


def first_page(summary: Summary, limits: Limits = EVERYTHING) -> list[Part]:
    return [
        Heading(1, summary.title),
        Line(summary.about, is_aside=True),
        *_Page(summary, limits, is_first=True).parts(),
    ]


def next_pages(summary: Summary, limits: Limits) -> list[Part]:
    """What is not on the first page; nothing where all is."""
    parts = list(_Page(summary, limits, is_first=False).parts())
    return [Heading(1, summary.words(Message("summary-continued", title=summary.title))), *parts] if parts else []


def foot_parts(summary: Summary) -> list[Part]:
    return [Fields(summary.source)]


def _remarks(theme: Theme, words: Callable[[Message], str]) -> Iterator[Statements]:
    """The cells that the reader corrected, and the notes to the table."""
    for heading, texts in (
        (Message("corrected-heading"), corrections(theme)),
        (Message("notes-to-table"), table_notes(theme)),
    ):
        if texts:
            yield Statements(words(heading), (("", tuple(map(Statement, texts))),), "")


class _Page:
    """Makes the parts of the first page, or of those after it."""

    def __init__(self, summary: Summary, limits: Limits, *, is_first: bool) -> None:
        self._summary = summary
        self._limits = limits
        self._is_first = is_first
        self._words = summary.words

    def parts(self) -> Iterator[Part]:
        summary, limits, words = self._summary, self._limits, self._words
        if links := self._shown(summary.links, limits.links):
            yield Heading(3, words(Message("how-it-works")))
            yield Chain(links)
        if sides := self._shown(summary.sides, limits.sides):
            yield Heading(3, words(Message("in-what-context")))
            yield Context(sides)
        if self._is_first:
            yield from summary.evidence
        for statements in self._shown(summary.listed, limits.listed):
            yield Heading(3, statements.heading)
            yield statements
        yield from self._notes()
        yield from self._studies()

    def _shown(self, several: tuple[Statements, ...], most: int) -> tuple[Statements, ...]:
        """Of each the statements of this page; on a later page, only those of which there are more."""
        if self._is_first:
            return tuple(one.part(0, most, self._more(one.total - most, most)) for one in several)
        return tuple(one.part(most, one.total) for one in several if one.total > most)

    def _more(self, number: int, shown: int) -> str:
        if number <= 0:
            return ""
        more = Message("more-on-next-page", n=number) if shown else Message("all-on-next-page", n=number)
        return self._words(more)

    def _notes(self) -> Iterator[Part]:
        notes, most = self._summary.notes, self._limits.notes
        shown = notes[:most] if self._is_first else notes[most:]
        more = self._more(len(notes) - most, most) if self._is_first else ""
        if shown or more:
            yield Heading(3, self._words(Message("my-notes")))
        if shown:
            yield OwnNotes(shown)
        if more:
            yield Line(more, is_aside=True)

    def _studies(self) -> Iterator[Part]:
        studies, most = self._summary.studies, self._limits.studies
        shown = studies[:most] if self._is_first else studies[most:]
        more = self._more(len(studies) - most, most) if self._is_first else ""
        uncited = self._summary.uncited if self._is_first else ""
        if shown or more or uncited:
            yield Heading(3, self._words(Message("studies-cited")))
        if shown:
            yield References(shown)
        if more:
            yield Line(more, is_aside=True)
        if uncited:
            yield Line(self._words(Message("citations-not-attached", numbers=uncited)), is_aside=True)
