"""The ticked themes."""

from bisect import bisect_left
from collections.abc import Iterable

from PySide6.QtCore import Qt


class ThemeTicks:
    """The places of the ticked themes, in the order of the tree; what would change them returns the places to tick."""

    def __init__(self) -> None:
        self.places: list[int] = []

    def with_places(self, places: Iterable[int], *, ticked: bool) -> list[int]:
        """The ticked places if these were ticked, or unticked, as well."""
        return sorted(set(self.places).union(places) if ticked else set(self.places).difference(places))

    def with_range(self, themes: range, *, ticked: bool) -> list[int]:
        """The same for the themes of a branch."""
        start, end = self._within(themes)
        return [*self.places[:start], *(themes if ticked else ()), *self.places[end:]]

    def state(self, themes: range) -> Qt.CheckState:
        """The state of the check box of a branch, or of a single theme."""
        start, end = self._within(themes)
        if start == end:
            return Qt.CheckState.Unchecked
        return Qt.CheckState.Checked if end - start == len(themes) else Qt.CheckState.PartiallyChecked

    def _within(self, themes: range) -> tuple[int, int]:
        """The slice of the ticked places that is within a range of themes."""
        return bisect_left(self.places, themes.start), bisect_left(self.places, themes.stop)
