"""The rows of the list of references: headings of groups, and references, read in blocks when they become visible."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from qicbrowser.domain.keys import review_of
from qicbrowser.domain.listings import ReferenceLine
from qicbrowser.gui.reading.reference_order import GroupHeading
from qicbrowser.store.evidence.evidence import Evidence
from qicbrowser.store.evidence.reference_lists import StreamGrade

Find = Callable[[Sequence[ReferenceLine]], Collection[str]]
"""Returns the keys of those of some references, next to one another in the evidence, that a search has found."""

_BLOCK = 32
"""Rows that are read together."""

MOST_SQUARES = 8
"""With more themes than this in a review, the list shows how many cite a reference, but not which."""


class ReferenceRows:
    """`listed` has the places of the references, and the headings between them; None is every place in order."""

    def __init__(
        self, evidence: Evidence, count: int, listed: Sequence[int | GroupHeading] | None, find: Find | None
    ) -> None:
        self._evidence = evidence
        self._count = count
        self._listed = listed
        self._find = find
        self._row_of: dict[int, int] = {}
        self._lines: dict[int, dict[int, ReferenceLine]] = {}
        """The references of each block that was read, by row."""
        self._grades: dict[int, Mapping[str, Sequence[StreamGrade]]] = {}
        self._cited: dict[int, Mapping[str, Collection[int]]] = {}
        self._hits: dict[int, Collection[str]] = {}

    def __len__(self) -> int:
        return self._count if self._listed is None else len(self._listed)

    @property
    def heading_rows(self) -> list[int]:
        return [row for row, listed in enumerate(self._listed or ()) if isinstance(listed, GroupHeading)]

    def find(self, find: Find | None) -> None:
        """Mark what another search has found; None ends the search."""
        self._find = find
        self._hits = {}

    def row_of(self, place: int) -> int:
        """The row of the reference in a place, -1 where it is not listed."""
        if self._listed is None:
            return place - 1
        if not self._row_of:
            self._row_of = {listed: row for row, listed in enumerate(self._listed) if isinstance(listed, int)}
        return self._row_of.get(place, -1)

    def heading(self, row: int) -> GroupHeading | None:
        """The heading in a row; None for a reference."""
        listed = self._listed[row] if self._listed is not None else None
        return listed if isinstance(listed, GroupHeading) else None

    def line(self, row: int) -> ReferenceLine:
        return self._block(row)[row]

    def grades(self, row: int) -> Sequence[StreamGrade]:
        """All the grades of a reference."""
        block = row // _BLOCK
        if block not in self._grades:
            keys = (each.key for each in self._block(row).values())
            self._grades[block] = self._evidence.reference_lists.grades(keys)
        return self._grades[block].get(self.line(row).key, ())

    def cited_in(self, row: int) -> tuple[bool, ...] | None:
        """For each theme of the review whether it cites the reference; None where there are too many themes."""
        line = self.line(row)
        themes = self._evidence.places_of_review(review_of(line.key)).themes
        if not 1 < len(themes) <= MOST_SQUARES:
            return None
        block = row // _BLOCK
        if block not in self._cited:
            few = (each.key for each in self._block(row).values() if each.themes <= MOST_SQUARES)
            self._cited[block] = self._evidence.reference_lists.cited_at(few)
        cited = self._cited[block].get(line.key, ())
        return tuple(place in cited for place in themes)

    def is_hit(self, row: int) -> bool:
        if self._find is None:
            return False
        block = row // _BLOCK
        if block not in self._hits:
            find = self._find
            self._hits[block] = {key for run in _runs(self._block(row).values()) for key in find(run)}
        return self.line(row).key in self._hits[block]

    def _block(self, row: int) -> dict[int, ReferenceLine]:
        block = row // _BLOCK
        if block not in self._lines:
            rows = range(block * _BLOCK, min((block + 1) * _BLOCK, len(self)))
            if self._listed is None:
                lines = self._evidence.reference_lines(rows.start + 1, len(rows))
                self._lines[block] = dict(zip(rows, lines, strict=True))
            else:
                places = {each: place for each in rows if isinstance(place := self._listed[each], int)}
                lines = self._evidence.reference_lists.lines(places.values())
                self._lines[block] = dict(zip(places, lines, strict=True))
        return self._lines[block]


def _runs(lines: Collection[ReferenceLine]) -> Iterator[Sequence[ReferenceLine]]:
    """The references in parts that are next to one another in the evidence."""
    run: list[ReferenceLine] = []
    for line in lines:
        if run and line.place != run[-1].place + 1:
            yield run
            run = []
        run.append(line)
    if run:
        yield run
