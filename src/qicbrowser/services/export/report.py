"""An export as a report to be read: themes as the window shows them, or rows; then references, and the source."""

from collections.abc import Callable, Iterator
from functools import cache, partial
from itertools import groupby
from typing import NamedTuple

from qicbrowser.domain.messages import Message
from qicbrowser.services.export.cited_references import Cited, cited
from qicbrowser.services.export.options import Notes, Options
from qicbrowser.services.export.own_headings import own_headings
from qicbrowser.services.export.parts import Fields, Heading, Line, Part, References
from qicbrowser.services.export.preview import Preview, first_themes
from qicbrowser.services.export.provenance import Provenance, source_lines
from qicbrowser.services.export.request import Request
from qicbrowser.services.export.row_report import IN_HEADINGS, RowReport
from qicbrowser.services.export.sheet import BLOCK, sheet
from qicbrowser.services.export.theme_as_read import Annotated, theme_parts
from qicbrowser.store.evidence.export_rows import Shape

_CITATIONS = 20
"""Citations formatted at a time: each takes a while."""


class Report(NamedTuple):
    """What a report is made of; the parts of `records` are read as they are written, so many themes at a time."""

    title: str
    rows: int
    records: Callable[[int], Iterator[tuple[int, list[Part]]]]
    words: Callable[[Message], str]
    references: tuple[Cited, ...] = ()
    is_as_read: bool = False
    """Whether each theme is as in the window, and has a page of its own; else there are rows."""

    opening: tuple[Part, ...] = ()
    """The heading of the report, where that is not the title of its only theme."""

    def parts(self, size: int = BLOCK) -> Iterator[tuple[int, list[Part]]]:
        """The parts of so many themes at a time, each time with the number of rows read so far; then the references."""
        read = 0
        for read, parts in self.records(size):
            yield read, parts
        yield from ((read, parts) for parts in self._reference_list())

    def _reference_list(self) -> Iterator[list[Part]]:
        """The references by review, under the name of each where there are several; first those with a citation."""
        if self.references:
            yield [Heading(2, self.words(Message("reference-list")))]
        reviews = [list(ones) for _, ones in groupby(self.references, key=lambda one: one.review)]
        for ones in reviews:
            yield [Heading(3, ones[0].review)] if len(reviews) > 1 else []
            known = tuple(one for one in ones if one.item)
            for start in range(0, len(known), _CITATIONS):
                yield [References(known[start : start + _CITATIONS])]
            if unknown := " ".join(f"[{one.label}]" for one in ones if not one.item):
                yield [Line(self.words(Message("citations-not-attached", numbers=unknown)))]


def report(request: Request) -> Report:
    options, words = request.options, request.words.reader
    if is_as_read(options):
        rows = len(request.choice.places)
        records: Callable[[int], Iterator[tuple[int, list[Part]]]] = partial(_themes_as_read, request)
    else:
        also = () if options.notes is Notes.ONLY else IN_HEADINGS
        shown = sheet(request.library, request.choice, options, also)
        headings = cache(partial(own_headings, request.library))
        rows, records = shown.rows, RowReport(shown, options, words, headings).parts
    references = cited(request.library, request.choice, options)
    opening = () if _has_one_theme(request) else (Heading(1, title(request)),)
    return Report(title(request), rows, records, words, references, is_as_read(options), opening)


def begins_page(content: Report, part: Part) -> bool:
    """Whether a part begins a page: a theme as it is read, and the references, where there are several themes."""
    return content.is_as_read and bool(content.opening) and isinstance(part, Heading) and part.level == 2


def is_as_read(options: Options) -> bool:
    """Whether themes are shown as in the window: unless columns are chosen, or rows of another type."""
    return options.shape is Shape.THEME and options.notes is not Notes.ONLY and not options.columns


def _has_one_theme(request: Request) -> bool:
    return len(request.choice.places) == 1 and is_as_read(request.options)


def _themes_as_read(request: Request, size: int) -> Iterator[tuple[int, list[Part]]]:
    library, places = request.library, request.choice.places
    notes = annotated(request) if request.options.notes is Notes.COLUMNS else None
    for start in range(0, len(places), size):
        block = places[start : start + size]
        themes = library.evidence.themes(list(library.evidence.keys_at(block)))
        level = 1 if _has_one_theme(request) else 2
        parts = [part for theme in themes for part in theme_parts(theme, notes, request.words.reader, level)]
        yield start + len(block), parts


def annotated(request: Request) -> Annotated:
    """The reader's notes and stars."""
    notes = request.library.notes
    by_record = sorted(notes.all(), key=lambda note: note.record_key)  # stable: in the order they were written
    grouped = {key: tuple(of_record) for key, of_record in groupby(by_record, key=lambda note: note.record_key)}
    return Annotated(grouped, notes.starred())


def title(request: Request) -> str:
    """The title of the theme, where there is one; else what the report has."""
    library, choice, words = request.library, request.choice, request.words.reader
    if request.options.notes is Notes.ONLY:
        return words(Message("notes-report"))
    if _has_one_theme(request):
        return library.evidence.themes(list(library.evidence.keys_at(choice.places)))[0].title
    return words(Message("themes-report"))


def source_parts(facts: Provenance, words: Callable[[Message], str], *, is_as_read: bool) -> tuple[Part, ...]:
    """Where the report comes from, at its end; of rows and columns only where there are any."""
    lines = source_lines(facts, words, has_rows=not is_as_read)
    return Heading(2, words(Message("source-of-report"))), Fields(tuple(lines))


def preview_of(request: Request) -> tuple[Preview, Report]:
    """The size of the report, and the report of its first themes."""
    if is_as_read(request.options):
        return Preview(len(request.choice.places), 0), report(first_themes(request))
    shown = sheet(request.library, request.choice, request.options)
    return Preview(shown.rows, len(shown.columns)), report(first_themes(request))
