"""How much of a table's body was read as what."""

from collections import Counter
from collections.abc import Iterable

from qicbrowser.domain.tables.readings import Accounting, CellReading, PieceKind


def accounting(cells: Iterable[CellReading]) -> Accounting:
    """The characters of cells by the kind of their pieces, in the order of the kinds."""
    total = 0
    by_kind: Counter[PieceKind] = Counter()
    for cell in cells:
        total += len(cell.text)
        for start, end, kind in cell.pieces:
            by_kind[kind] += end - start
    return Accounting(total, tuple((kind, by_kind[kind]) for kind in PieceKind if by_kind[kind]))
