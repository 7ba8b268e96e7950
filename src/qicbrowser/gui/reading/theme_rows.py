"""The contents of the rows of themes, read when they become visible, in blocks, with the hits in them."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QLocale

from qicbrowser.domain.listings import ThemeLine
from qicbrowser.gui.reading.theme_columns import Column
from qicbrowser.store.evidence.evidence import Evidence

HitCounts = Callable[[Sequence[ThemeLine]], Mapping[str, int]]
"""Counts the hits in some themes, by key: 0 for one that matches without a word to mark, none for one that does not."""

_THEME, _STUDIES, _NOTES = Column.THEME, Column.STUDIES, Column.NOTES  # named once: looked up for every cell

_BLOCK = 32
"""Themes read, and searched for hits, together."""


def notes_shown(notes: int | None, *, is_starred: bool) -> str | int | None:
    """What the column of notes shows of a record with so many."""
    if not is_starred:
        return notes
    return f"★ {QLocale().toString(notes)}" if notes else "★"


class ThemeRows:
    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence
        self._read: dict[int, tuple[ThemeLine, ...]] = {}
        self._count_hits: HitCounts | None = None
        self._hits: dict[int, Mapping[str, int]] = {}
        self.notes: Mapping[str, int] = {}
        """The number of notes on each theme, by key."""
        self.stars: frozenset[str] = frozenset()
        """The keys of the starred themes."""

    @property
    def searched(self) -> bool:
        return self._count_hits is not None

    def count_hits(self, counts: HitCounts | None) -> None:
        """Count the hits of another search; None when nothing is searched."""
        self._count_hits = counts
        self._hits = {}

    def line(self, place: int) -> ThemeLine:
        return self.block(place)[(place - 1) % _BLOCK]

    def block(self, place: int) -> tuple[ThemeLine, ...]:
        """The themes that are read together with the one in a place."""
        block = (place - 1) // _BLOCK
        if block not in self._read:
            self._read[block] = self._evidence.theme_lines(block * _BLOCK + 1, _BLOCK)
        return self._read[block]

    def cell(self, line: ThemeLine, column: int) -> str | int | None:
        """What a column shows of a theme."""
        if column == _THEME:
            return line.title
        if column == _STUDIES:
            return line.studies
        if column == _NOTES:
            return notes_shown(self.notes.get(line.key), is_starred=line.key in self.stars) or None
        return self.hits_in(line) or None

    def hits_in(self, line: ThemeLine) -> int | None:
        """The hits in a theme; None for one that does not match, and where nothing is searched."""
        if self._count_hits is None:
            return None
        block = (line.place - 1) // _BLOCK
        if block not in self._hits:
            self._hits[block] = self._count_hits(self._read[block])
        return self._hits[block].get(line.key)
