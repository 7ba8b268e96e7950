"""The parts that a report is made of, in their order; each format writes them in its own way."""

from collections.abc import Sequence
from typing import NamedTuple

from qicbrowser.domain.shares import shares
from qicbrowser.services.export.cited_references import Cited


class Heading(NamedTuple):
    """`level` 1 is for the report, 2 and 3 for what is in it."""

    level: int
    text: str


class Line(NamedTuple):
    """A paragraph; an `aside` is set in grey."""

    text: str
    is_aside: bool = False


class Fields(NamedTuple):
    """A record, one line per field: its name and its content."""

    fields: tuple[tuple[str, str], ...]


class Lines(NamedTuple):
    """A table of records, under the names of their fields."""

    names: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]


class Statement(NamedTuple):
    """A passage with what the source calls it, the references it cites, and what its table's notes are marked with.

    `level` is 2 for a statement nested under the one before.
    """

    text: str
    label: str = ""
    cited: str = ""
    noted: str = ""
    level: int = 1


class Statements(NamedTuple):
    """The passages of a role, by the printed rows they are in ("" where there is one); `blank` where there are none.

    `own_heading` is what the source calls their column, where that says more. `sign` is that of contextual factors.
    Where only some are shown, `start` is the number of the first, and `more` says how many `others` are elsewhere.
    """

    heading: str
    rows: tuple[tuple[str, tuple[Statement, ...]], ...]
    blank: str
    own_heading: str = ""
    sign: str = ""
    numbered: bool = False
    start: int = 1
    more: str = ""
    others: int = 0

    def part(self, start: int, end: int, more: str = "") -> "Statements":
        """Those from one place to another, counted from 0 over all rows."""
        rows, place = [], 0
        for row, statements in self.rows:
            shown = statements[max(0, start - place) : max(0, end - place)]
            place += len(statements)
            if shown:
                rows.append((row, shown))
        others = self.total - sum(len(shown) for _, shown in rows)
        return self._replace(rows=tuple(rows), start=start + 1, more=more, others=others)

    @property
    def is_single(self) -> bool:
        """Whether it is one statement, which needs no sign of a list."""
        return self.total == 1 and not self.others and not self.sign and not self.rows[0][0]

    @property
    def length(self) -> int:
        """Characters of its statements."""
        return sum(len(one.text) for _, statements in self.rows for one in statements)

    @property
    def total(self) -> int:
        return sum(len(statements) for _, statements in self.rows)


class Chain(NamedTuple):
    """How a theme works: each link leads to the next."""

    links: tuple[Statements, ...]

    @property
    def widths(self) -> list[float]:
        """Of the links, and of what is between them, in per cent of the page."""
        return _widths(self.links)


class Context(NamedTuple):
    """In what context it works: enablers and barriers side by side."""

    sides: tuple[Statements, ...]

    @property
    def widths(self) -> list[float]:
        """Of the sides, and of what is between them, in per cent of the page."""
        return _widths(self.sides)


_BETWEEN = 5.0


def _widths(several: Sequence[Statements]) -> list[float]:
    """By the lengths of the texts, none under two thirds of an equal share."""
    whole = 100 - _BETWEEN * (len(several) - 1)
    each = shares([one.length for one in several], whole, whole / len(several) * 2 / 3)
    return [each[0], *(width for own in each[1:] for width in (_BETWEEN, own))]


class Grid(NamedTuple):
    """The references that a theme cites: a line per stream, a column per grade, and the number of studies last.

    `tones` are the strengths of the grades, from 0 to 1; None for a column without a grade or one of no known rank.
    """

    names: tuple[str, ...]
    tones: tuple[float | None, ...]
    lines: tuple[tuple[str, ...], ...]
    has_counts: bool = False
    """Whether its cells are numbers of studies, not the references."""


class OwnNote(NamedTuple):
    """A note of the reader: the marked words in quotes, the note's own, then its tags and who wrote it."""

    quote: str
    words: str
    about: str


class OwnNotes(NamedTuple):
    notes: tuple[OwnNote, ...]


class References(NamedTuple):
    """Citations by the numbers that the themes cite them with."""

    entries: tuple[Cited, ...]


Part = Heading | Line | Fields | Lines | Statements | Chain | Context | Grid | OwnNotes | References
