"""An export as a report to be read: under which headings it stands, what is a list of fields and what a table."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from qicbrowser.services.export.cited_references import NOT_ATTACHED, Cited, cited
from qicbrowser.services.export.columns import OF_A_NOTE, OF_NOTES, Column
from qicbrowser.services.export.table import BLOCK, Choice, Notes, Options, Sheet, sheet
from qicbrowser.store.evidence.export_rows import Row, Shape
from qicbrowser.store.library import Library

_ABOVE = ("review", "table", "table_title", "theme_key", "theme")
"""What stands in the headings of themes."""

_OWN = frozenset((*OF_NOTES[Shape.THEME], *OF_A_NOTE))

_BLANK = {
    "component": "The source states no component.",
    "mechanisms": "The source states no mechanism.",
    "outcomes": "The source states no outcome.",
    "enablers": "The source states no enabler.",
    "barriers": "The source states no barrier.",
}


class Heading(NamedTuple):
    """`level` 2 is for a source table, 3 for a theme."""

    level: int
    text: str


class Fields(NamedTuple):
    """A record, a line a field: its name and what stands there."""

    fields: tuple[tuple[str, str], ...]


class Lines(NamedTuple):
    """Records below one another, under the names of their fields."""

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
"""Citations that are made at a time: each takes a while."""


class Report(NamedTuple):
    """What a report is made of; the parts are read as they are written."""

    sheet: Sheet
    choice: Choice
    options: Options
    references: tuple[Cited, ...] = ()

    def parts(self, size: int = BLOCK) -> Iterator[tuple[int, list[Part]]]:
        """The parts that come of so many themes, and how many rows were read for them so far; then the references."""
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
        """The references by review, under the name of each where there are several; first those that are known."""
        if self.references:
            yield [Heading(2, "References")]
        reviews = [list(ones) for _, ones in groupby(self.references, key=lambda one: one.review)]
        for ones in reviews:
            yield [Heading(3, ones[0].review)] if len(reviews) > 1 else []
            known = tuple(one for one in ones if one.item)
            for start in range(0, len(known), _CITATIONS):
                yield [References(known[start : start + _CITATIONS])]
            if unknown := " ".join(f"[{one.number}]" for one in ones if not one.item):
                yield [Line(f"{NOT_ATTACHED}: {unknown}")]

    def _headings(self, row: Row) -> tuple[str, str]:
        if self.options.notes is Notes.ONLY:
            return "", " · ".join(str(row[place]) for place in self._places(("review", "record")) if row[place])
        review, number, title, _, theme = row[: len(_ABOVE)]
        return f"{review}, Table {number}: {title}", str(theme)

    def _records(self, rows: Sequence[Row]) -> list[Part]:
        hidden = set(self._hidden)
        places = [place for place in range(len(self.sheet.columns)) if place not in hidden]
        names = tuple(_label(self.sheet.columns[place]) for place in places)
        if not places:
            return []
        if self.options.notes is Notes.ONLY or self.options.shape is Shape.THEME:
            return [Fields(tuple(self._told_fields(row, zip(names, places, strict=True)))) for row in rows]
        return [Lines(names, tuple(tuple(self._text(row, place) for place in places) for row in rows))]

    def _told_fields(self, row: Row, named: Iterable[tuple[str, int]]) -> Iterator[tuple[str, str]]:
        """The fields of a record; the reader's own where there is something in them."""
        for name, place in named:
            text = self._text(row, place)
            if text or self.sheet.columns[place] not in _OWN:
                yield name, text

    @property
    def _hidden(self) -> Sequence[int]:
        """The places of columns that stand in the headings; the key of the theme stays where it was asked for."""
        if self.options.notes is Notes.ONLY:
            return self._places(("review", "record"))
        asked = "theme_key" in self.options.columns
        return [place for place, name in enumerate(_ABOVE) if not (asked and name == "theme_key")]

    def _places(self, names: Sequence[str]) -> Sequence[int]:
        return [self.sheet.names.index(name) for name in names if name in self.sheet.names]

    def _text(self, row: Row, place: int) -> str:
        name, text = self.sheet.columns[place].name, str(row[place] if row[place] is not None else "")
        if name in _BLANK and "\n" in text:  # several statements: a long one must not look like two
            return "\n".join(f"• {statement}" for statement in text.split("\n"))
        return text or _BLANK.get(name, "")


def report(library: Library, choice: Choice, options: Options) -> Report:
    also = () if options.notes is Notes.ONLY else _ABOVE
    return Report(sheet(library, choice, options, also), choice, options, cited(library, choice, options))


def title(options: Options) -> str:
    return "Notes" if options.notes is Notes.ONLY else "Themes"


def _label(column: Column) -> str:
    """A column's name as people write it."""
    return "DOI" if column.name == "doi" else column.name.replace("_", " ").capitalize().replace("doi", "DOI")
