"""An export as a report to be read: its headings, lists of fields and tables."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from itertools import groupby
from typing import NamedTuple

from qicbrowser.domain.keys import table_of
from qicbrowser.domain.messages import Message
from qicbrowser.services.export.cited_references import Cited, cited
from qicbrowser.services.export.columns import CORRECTED, OF_A_NOTE, OF_NOTES
from qicbrowser.services.export.options import Notes, Options
from qicbrowser.services.export.own_headings import own_headings
from qicbrowser.services.export.preview import Preview, first_themes
from qicbrowser.services.export.provenance import Provenance, source_lines
from qicbrowser.services.export.request import Request
from qicbrowser.services.export.sheet import BLOCK, Sheet, sheet
from qicbrowser.store.evidence.export_rows import Row, Shape

_IN_HEADINGS = ("review", "table", "table_title", "theme_key", "theme")
"""The columns that are in the headings of themes."""

_THEME_KEY = _IN_HEADINGS.index("theme_key")

_ONLY_FILLED = frozenset((*OF_NOTES[Shape.THEME], *OF_A_NOTE, CORRECTED))
"""The reader's own, which a report shows where there is something in it."""

_BLANK = {
    "component": Message("no-component"),
    "mechanisms": Message("no-mechanism"),
    "outcomes": Message("no-outcome"),
    "contexts": Message("no-context"),
    "enablers": Message("no-enabler"),
    "barriers": Message("no-barrier"),
    "mixed": Message("no-mixed"),
    "findings": Message("no-finding"),
    "counts": Message("no-count"),
    "ratings": Message("no-rating"),
    "remarks": Message("no-remark"),
}
"""What a report says where the source is blank; a table that has no place for it leaves its cells empty (None)."""


class Heading(NamedTuple):
    """`level` 2 is for a source table, 3 for a theme."""

    level: int
    text: str


class Fields(NamedTuple):
    """A record, one line per field: its name and its content."""

    fields: tuple[tuple[str, str], ...]


class Lines(NamedTuple):
    """A table of records, under the names of their fields."""

    names: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]


class References(NamedTuple):
    """Citations by the numbers that the themes cite them with."""

    entries: tuple[Cited, ...]


class Line(NamedTuple):
    """A paragraph."""

    text: str


Part = Heading | Fields | Lines | References | Line

_CITATIONS = 20
"""Citations formatted at a time: each takes a while."""


class Report(NamedTuple):
    """What a report is made of; the parts are read as they are written, their headings rendered by `words`."""

    sheet: Sheet
    options: Options
    words: Callable[[Message], str]
    references: tuple[Cited, ...] = ()
    own_headings: Callable[[str], Mapping[str, str]] = lambda _: {}
    """The headings of a table's columns of roles, by the names of the columns of the export; takes the table's key."""

    @property
    def title(self) -> str:
        return self.words(title(self.options))

    def parts(self, size: int = BLOCK) -> Iterator[tuple[int, list[Part]]]:
        """The parts of so many themes at a time, each time with the number of rows read so far; then the references."""
        above: tuple[str, str] = ("", "")
        read = 0
        for block in self.sheet.read(size):
            read += len(block)
            parts: list[Part] = []
            for (table, theme), rows in groupby(block, key=self._headings):
                parts += [Heading(2, table)] if table and table != above[0] else []
                parts += [Heading(3, theme)] if (table, theme) != above else []
                above = table, theme
                parts += self._records(tuple(rows))
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

    def _headings(self, row: Row) -> tuple[str, str]:
        if self.options.notes is Notes.ONLY:
            return "", " · ".join(str(row[place]) for place in self._places(("review", "record")) if row[place])
        review, number, table_title, _, theme = map(str, row[: len(_IN_HEADINGS)])
        if not number:
            return self.words(Message("table-without-label", review=review, title=table_title)), theme
        return self.words(Message("table-of-review", review=review, number=number, title=table_title)), theme

    def _records(self, rows: Sequence[Row]) -> list[Part]:
        hidden = set(self._hidden)
        places = [place for place in range(len(self.sheet.columns)) if place not in hidden]
        names = tuple(self.words(self.sheet.columns[place].heading) for place in places)
        if not places:
            return []
        if self.options.notes is Notes.ONLY or self.options.shape is Shape.THEME:
            return [
                Fields(tuple(self._filled_fields(row, zip(self._own_names(row, places), places, strict=True))))
                for row in rows
            ]
        return [Lines(names, tuple(tuple(self._text(row, place) for place in places) for row in rows))]

    def _own_names(self, row: Row, places: Sequence[int]) -> list[str]:
        """The names of the fields, those of roles with what the theme's table calls them, where that says more."""
        own = {} if self.options.notes is Notes.ONLY else self.own_headings(table_of(str(row[_THEME_KEY])))
        shown = (self.sheet.columns[place] for place in places)
        return [
            self.words(Message("field-with-own-heading", name=column.heading, heading=own[column.name]))
            if column.name in own
            else self.words(column.heading)
            for column in shown
        ]

    def _filled_fields(self, row: Row, named: Iterable[tuple[str, int]]) -> Iterator[tuple[str, str]]:
        """The fields of a record; the reader's own where there is something in them."""
        for name, place in named:
            text = self._text(row, place)
            if row[place] is None and not self.sheet.columns[place].whole:  # the table has no such column
                continue
            if text or self.sheet.columns[place] not in _ONLY_FILLED:
                yield name, text

    @property
    def _hidden(self) -> Sequence[int]:
        """The places of columns that are in the headings; the key of the theme stays where the options name it."""
        if self.options.notes is Notes.ONLY:
            return self._places(("review", "record"))
        named = "theme_key" in self.options.columns
        return [place for place, name in enumerate(_IN_HEADINGS) if not (named and name == "theme_key")]

    def _places(self, names: Sequence[str]) -> Sequence[int]:
        return [self.sheet.names.index(name) for name in names if name in self.sheet.names]

    def _text(self, row: Row, place: int) -> str:
        name, text = self.sheet.columns[place].name, str(row[place] if row[place] is not None else "")
        if name in _BLANK and "\n" in text:  # several statements: a long one must not look like two
            return "\n".join(f"• {statement}" for statement in text.split("\n"))
        is_blank = name in _BLANK and row[place] is not None
        return text or (self.words(_BLANK[name]) if is_blank else "")


def report(request: Request) -> Report:
    library, choice, options = request.library, request.choice, request.options
    also = () if options.notes is Notes.ONLY else _IN_HEADINGS
    return Report(
        sheet(library, choice, options, also),
        options,
        request.words.reader,
        cited(library, choice, options),
        cache(partial(own_headings, library)),
    )


def title(options: Options) -> Message:
    return Message("notes-report") if options.notes is Notes.ONLY else Message("themes-report")


def source_parts(facts: Provenance, words: Callable[[Message], str]) -> tuple[Part, ...]:
    """Where the report comes from, at its end."""
    return Heading(2, words(Message("source-of-report"))), Fields(tuple(source_lines(facts, words)))


def preview_of(request: Request) -> tuple[Preview, Report]:
    """The size of the report, and the report of its first themes."""
    shown = sheet(request.library, request.choice, request.options)
    return Preview(shown.rows, len(shown.columns)), report(first_themes(request))
