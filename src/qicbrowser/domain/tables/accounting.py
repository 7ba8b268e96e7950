"""How much of a table's body was read as what."""

from collections.abc import Iterable
from typing import TypeAlias

from qicbrowser.domain.tables.readings import Accounting, Piece, PieceKind

Sums: TypeAlias = "tuple[tuple[int, int], ...]"
"""For each kind of piece in a cell its place among the kinds, and how many characters."""

_KINDS = tuple(PieceKind)
_PLACES = {id(kind): place for place, kind in enumerate(_KINDS)}
"""By identity: the hash of an enum's member is computed in Python, and slow."""


def sums_of(pieces: Iterable[Piece]) -> Sums:
    """The characters of one cell by the place of their kind."""
    sums: dict[int, int] = {}
    for start, end, kind in pieces:
        place = _PLACES[id(kind)]
        sums[place] = sums.get(place, 0) + end - start
    return tuple(sums.items())


def accounting(cells: Iterable[Sums]) -> Accounting:
    """The characters of cells by the kind of their pieces, in the order of the kinds."""
    total = [0] * len(_KINDS)
    for cell in cells:
        for place, number in cell:
            total[place] += number
    return Accounting(sum(total), tuple((kind, number) for kind, number in zip(_KINDS, total, strict=True) if number))
