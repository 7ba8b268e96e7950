"""What some source tables have, and others have not: features by name, and notes."""

from enum import StrEnum
from typing import NamedTuple


class Feature(StrEnum):
    """What a source table may have, and many have not: pages and exports show it only where it is."""

    GROUPS = "groups"
    ROWS = "rows"
    """Themes of several printed rows, or rows with names."""
    PASSAGE_LABELS = "passage labels"
    PASSAGE_EVIDENCE = "passage evidence"
    """References of a passage, and not only of its theme."""
    DIRECTIONS = "directions"
    NO_STREAM = "no stream"
    """Evidence without a stream."""
    ASSESSMENTS = "assessments"
    TEXT_LABELS = "text labels"
    """References whose labels are not plain numbers."""
    CORRECTIONS = "corrections"
    """Cells whose text the reader corrected."""


class TableNote(NamedTuple):
    """A note under a table; `marker` is what its cells refer to it by, "" without one."""

    marker: str
    text: str
    headings: tuple[str, ...] = ()
    """Of the columns whose headings refer to it."""
