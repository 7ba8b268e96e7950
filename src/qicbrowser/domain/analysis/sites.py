"""The reader's sites, and which contextual factors are present there."""

from enum import StrEnum
from typing import NamedTuple

MOST_SITES = 200
MOST_MARKS = 50_000
"""Marks of one site."""


class Mark(StrEnum):
    """What the reader says of a factor at a site; the order is the order of choosing everywhere."""

    PRESENT = "present"
    ABSENT = "absent"
    UNKNOWN = "unknown"
    NOT_RELEVANT = "not-relevant"


class Site(NamedTuple):
    """A place at which the reader plans something. Times are UTC, ISO 8601."""

    id: str
    name: str
    created: str
    changed: str


class SiteMark(NamedTuple):
    """The mark of one factor at one site, with the reader's reason, "" where none was written."""

    site_id: str
    factor_key: str
    mark: Mark
    reason: str
    changed: str
