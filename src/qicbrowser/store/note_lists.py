"""Lists of notes, sorted and filtered."""

from enum import StrEnum


class Shelf(StrEnum):
    """Which notes are listed."""

    NOTES = "notes"
    UNPLACED = "unplaced"
    BIN = "bin"
