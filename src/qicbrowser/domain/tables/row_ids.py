"""Rows that have the same printed id, such as "CMOc 2"."""

from collections.abc import Iterator, Sequence

from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.readings import Problem, RowReading, Severity


def repeated_ids(rows: Sequence[RowReading], column: int | None) -> Iterator[Problem]:
    """A problem at each row whose id another row above has; the rows beside a merged cell have one id together."""
    first: dict[str, int] = {}
    above = ""
    for row in rows:
        if row.id and row.id != above and first.setdefault(row.id, row.row) != row.row:
            yield Problem(Severity.LOOK, Message("row-id-repeated", id=row.id), row.row, column)
        above = row.id
