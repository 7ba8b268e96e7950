"""The reader's labels of contextual factors."""

from typing import NamedTuple

LONGEST_NAME = 100
"""Characters of the name of a label, scenario or site."""
LONGEST_REASON = 2_000
"""Characters of a reason, of a label or of a mark."""
MOST_LABELS = 1_000
MOST_FACTORS = 2_000
"""Factors of one label."""
LARGEST_LIST = 900_000
"""Bytes of the keys of a label or scenario; a row of the user file holds little more."""


class Label(NamedTuple):
    """A name that the reader gives to contextual factors, of any reviews, that he or she takes for the same.

    `reason` says why, "" where the reader wrote none. `factors` are keys of passages with a contextual role, in the
    order in which they were added. Times are UTC, ISO 8601.
    """

    id: str
    name: str
    reason: str
    factors: tuple[str, ...]
    created: str
    changed: str
