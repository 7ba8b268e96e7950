"""Back and forward: the places the reader has been."""

from collections.abc import Sequence
from typing import NamedTuple


class Place(NamedTuple):
    """A theme, or instead of one a branch of the tree, and a reference that are shown together; "" for none."""

    theme: str = ""
    reference: str = ""
    branch: str = ""
    """The key of a review, a source table or a group of themes, or LIBRARY."""

    @property
    def page(self) -> str:
        """The key of what the page shows."""
        return self.theme or self.branch


class NavigationHistory:
    """The places visited, with a current one, as in a browser."""

    def __init__(self, start: Place) -> None:
        self._places = [start]
        self._at = 0

    @property
    def here(self) -> Place:
        return self._places[self._at]

    @property
    def can_go_back(self) -> bool:
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        return self._at + 1 < len(self._places)

    def go(self, place: Place) -> None:
        """Go to a new place; the way forward from here is forgotten."""
        if place != self.here:
            self._places[self._at + 1 :] = [place]
            self._at += 1

    def step(self, by: int) -> Place:
        """Go so many places forward, or back where it is negative, as far as the ends."""
        self._at = max(0, min(len(self._places) - 1, self._at + by))
        return self.here

    def places(self, direction: int) -> Sequence[Place]:
        """The places that are back (-1) or forward (1) from here, the nearest first."""
        return self._places[: self._at][::-1] if direction < 0 else self._places[self._at + 1 :]
