"""The table behind a picture: what the picture shows, as headings and rows."""

from typing import NamedTuple, TypeAlias

from qicbrowser.domain.messages import Message

Cell: TypeAlias = "str | int | Message"
"""Words of the source, a number, or a message of the program's own."""


class AnswerTable(NamedTuple):
    """Rows of as many cells as there are headings."""

    headings: tuple[str | Message, ...]
    rows: tuple[tuple[Cell, ...], ...]
