"""A report of rows: a list of fields per theme or note, a table per theme for passages and appraisals."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from qicbrowser.domain.keys import table_of
from qicbrowser.domain.messages import Message
from qicbrowser.services.export.columns import CORRECTED, OF_A_NOTE, OF_NOTES, OF_ROLES
from qicbrowser.services.export.options import Notes, Options
from qicbrowser.services.export.parts import Fields, Heading, Lines, Part
from qicbrowser.services.export.sheet import Sheet
from qicbrowser.services.export.theme_as_read import BLANK
from qicbrowser.services.record_names import table_of_review
from qicbrowser.store.evidence.export_rows import Row, Shape

IN_HEADINGS = ("review", "table", "table_title", "theme_key", "theme")
"""The columns that are in the headings of themes."""

_THEME_KEY = IN_HEADINGS.index("theme_key")

_ONLY_FILLED = frozenset((*OF_NOTES[Shape.THEME], *OF_A_NOTE, CORRECTED))
"""The reader's own, which a report shows where there is something in it."""

_BLANK = {OF_ROLES[role].name: blank for role, blank in BLANK.items()}
"""What a report says where the source is blank; a table that has no place for it leaves its cells empty (None)."""


class RowReport(NamedTuple):
    """The rows of a sheet under the headings of their tables and themes, which `words` renders."""

    sheet: Sheet
    options: Options
    words: Callable[[Message], str]
    own_headings: Callable[[str], Mapping[str, str]]
    """The headings of a table's columns of roles, by the names of the columns of the export; takes the table's key."""

    def parts(self, size: int) -> Iterator[tuple[int, list[Part]]]:
        """The parts of so many themes at a time, each time with the number of rows read so far."""
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

    def _headings(self, row: Row) -> tuple[str, str]:
        if self.options.notes is Notes.ONLY:
            return "", " · ".join(str(row[place]) for place in self._places(("review", "record")) if row[place])
        review, number, table_title, _, theme = map(str, row[: len(IN_HEADINGS)])
        named = table_of_review(review, number, table_title)
        return named if isinstance(named, str) else self.words(named), theme

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
        return [place for place, name in enumerate(IN_HEADINGS) if not (named and name == "theme_key")]

    def _places(self, names: Sequence[str]) -> Sequence[int]:
        return [self.sheet.names.index(name) for name in names if name in self.sheet.names]

    def _text(self, row: Row, place: int) -> str:
        name, text = self.sheet.columns[place].name, str(row[place] if row[place] is not None else "")
        if name in _BLANK and "\n" in text:  # several statements: a long one must not look like two
            return "\n".join(f"• {statement}" for statement in text.split("\n"))
        is_blank = name in _BLANK and row[place] is not None
        return text or (self.words(_BLANK[name]) if is_blank else "")
