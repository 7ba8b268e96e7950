"""How much of a table's body was read as what."""

from collections.abc import Iterable

from qicbrowser.domain.tables.readings import Accounting, CellReading, PieceKind

_KINDS = tuple(PieceKind)
_PLACES = {id(kind): place for place, kind in enumerate(_KINDS)}
"""By identity: the hash of an enum's member is computed in Python, and slow."""


def accounting(cells: Iterable[CellReading]) -> Accounting:
    """The characters of cells by the kind of their pieces, in the order of the kinds."""
    sums = [0] * len(_KINDS)
    for cell in cells:
        for start, end, kind in cell.pieces:
            sums[_PLACES[id(kind)]] += end - start
    return Accounting(sum(sums), tuple((kind, number) for kind, number in zip(_KINDS, sums, strict=True) if number))
