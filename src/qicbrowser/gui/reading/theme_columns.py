"""The columns of the theme tree."""

from enum import IntEnum


class Column(IntEnum):
    THEME = 0
    HITS = 1
    STUDIES = 2
    NOTES = 3
