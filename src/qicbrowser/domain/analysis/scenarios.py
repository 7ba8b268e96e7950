"""The reader's scenarios: what a table would rest on if some of its evidence were left out."""

from typing import NamedTuple

MOST_SCENARIOS = 1_000
MOST_LEFT_OUT = 5_000
"""Streams, grades and references that one scenario leaves out."""


class Scenario(NamedTuple):
    """What is left out of a source table, under a name: keys of streams, grades and references.

    Times are UTC, ISO 8601.
    """

    id: str
    name: str
    table_key: str
    left_out: tuple[str, ...]
    created: str
    changed: str
