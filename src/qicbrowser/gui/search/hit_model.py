"""The hits of a search as a list model, read lazily."""

from collections.abc import Callable, Iterator
from itertools import islice

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from qicbrowser.domain.query.snippets import snippet
from qicbrowser.domain.records import Hit
from qicbrowser.gui.looks.palettes import plain_tip

_Index = QModelIndex | QPersistentModelIndex

HIT_ROLE = Qt.ItemDataRole.UserRole
PLACE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The line with the place of a hit."""

_FIRST, _MORE, _MOST = 12, 50, 5000
"""The number of hits that are read first, then at a time, and at most."""


class HitModel(QAbstractListModel):
    """Reads hits lazily, and a limited number in all."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: list[Hit] = []
        self._rest: Iterator[Hit] | None = None
        self._place_of: Callable[[Hit], str] = str
        self._places: dict[int, str] = {}

    def show_hits(self, hits: Iterator[Hit], place_of: Callable[[Hit], str]) -> None:
        """List other hits; `place_of` returns the place of a hit, and is called for the visible ones."""
        first = list(islice(hits, _FIRST))
        self._show(first, hits if len(first) == _FIRST else None, place_of)

    def snippets(self, most: int) -> Iterator[str]:
        """The words of the first rows, as they are listed."""
        return (snippet(hit.text, hit.spans).text for hit in self._hits[:most])

    def row_of(self, wanted: Hit) -> int:
        """The row of a hit among those read so far, or else of one in the same text; -1 where there is none."""
        same = (row for row, hit in enumerate(self._hits) if hit == wanted)
        same_text = (row for row, hit in enumerate(self._hits) if _text_of(hit) == _text_of(wanted))
        return next(same, next(same_text, -1))

    def first_row(self, record_key: str) -> int:
        """The row of the first hit in a record among those read so far; -1 where there is none."""
        return next((row for row, hit in enumerate(self._hits) if hit.record_key == record_key), -1)

    def next_row(self, row: int, by: int) -> int:
        """The row after (1) or before (-1) another one, or -1 in an empty list; -1 as the other one is none.

        The ends are joined, but no hits are read to go from the first one to the last.
        """
        following = row + by if row >= 0 else (0 if by > 0 else -1)
        root = QModelIndex()
        if following == len(self._hits) and self.canFetchMore(root):
            self.fetchMore(root)
        if following < 0 and self.canFetchMore(root):
            following = 0
        return following % len(self._hits) if self._hits else -1

    def renew(self, hits: Iterator[Hit], place_of: Callable[[Hit], str]) -> bool:
        """List the hits of the same search, run again; False, without a change, if they are the same."""
        first = list(islice(hits, max(_FIRST, len(self._hits))))
        if first == self._hits:
            self._rest = hits if self._rest is not None else None
            return False
        self._show(first, hits if len(first) >= _FIRST else None, place_of)
        return True

    def _show(self, hits: list[Hit], rest: Iterator[Hit] | None, place_of: Callable[[Hit], str]) -> None:
        self.beginResetModel()
        self._hits = hits
        self._rest = None  # no more are read while the rows change
        self._place_of = place_of
        self._places = {}
        self.endResetModel()
        self._rest = rest

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._hits)

    def canFetchMore(self, parent: _Index) -> bool:
        return self._rest is not None and not parent.isValid()

    def fetchMore(self, parent: _Index) -> None:
        if self._rest is None or parent.isValid():
            return
        rest, self._rest = self._rest, None
        room = min(_MORE, _MOST - len(self._hits))
        more = list(islice(rest, room))
        if more:
            self.beginInsertRows(QModelIndex(), len(self._hits), len(self._hits) + len(more) - 1)
            self._hits += more
            self.endInsertRows()
        if len(more) == room and len(self._hits) < _MOST:
            self._rest = rest

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        if role == HIT_ROLE:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return snippet(hit.text, hit.spans).text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(hit.text)
        if role in (PLACE_ROLE, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self._place(index.row())
        return None

    def _place(self, row: int) -> str:
        if row not in self._places:
            self._places[row] = self._place_of(self._hits[row])
        return self._places[row]


def _text_of(hit: Hit) -> tuple[object, ...]:
    return hit.record_key, hit.text_key, hit.part, hit.text
