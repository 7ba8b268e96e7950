"""The map as a table: themes as rows, studies as columns, the grades of each stream in the cells."""

from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from qicbrowser.domain.analysis.evidence_map import EvidenceMap, Presence, StreamPlace
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Grade
from qicbrowser.gui.analyse.marks import Standing
from qicbrowser.gui.looks.palettes import plain_tip
from qicbrowser.gui.reading.reference_columns import bracketed
from qicbrowser.gui.shell.messages import words
from qicbrowser.services.analyse.evidence_map import place_text, stream_name, stream_places

MARKS_ROLE = Qt.ItemDataRole.UserRole
"""The marks of a cell, one per stream; an empty tuple where the theme does not cite the study."""

_Index = QModelIndex | QPersistentModelIndex


class CellMark(NamedTuple):
    """What stands in a stream's place: its best grade where there are several."""

    grade: Grade | None
    standing: Standing
    is_several: bool = False


class MapModel(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self._shown: EvidenceMap | None = None
        self._marks_of: dict[int, tuple[CellMark, ...]] = {}
        """The marks of cells by their ids: cells of the same appraisals are one object."""

    @property
    def shown(self) -> EvidenceMap | None:
        return self._shown

    @property
    def scale(self) -> int:
        """How many grades the table's scale has."""
        return len(self._shown.grades) if self._shown else 0

    @property
    def streams(self) -> int:
        """How many places a cell has, at least one."""
        return max(1, len(self._shown.streams)) if self._shown else 1

    def show_map(self, shown: EvidenceMap | None) -> None:
        self.beginResetModel()
        self._shown, self._marks_of = shown, {}
        self.endResetModel()

    def row_of(self, theme_key: str) -> int:
        """The row of a theme; -1 where the map does not have it."""
        themes = self._shown.themes if self._shown else ()
        return next((row for row, theme in enumerate(themes) if theme.key == theme_key), -1)

    def column_of(self, reference_key: str) -> int:
        """The column of a study; -1 where the map does not have it."""
        references = self._shown.references if self._shown else ()
        return next((column for column, each in enumerate(references) if each.key == reference_key), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return len(self._shown.themes) if self._shown and not parent.isValid() else 0

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return len(self._shown.references) if self._shown and not parent.isValid() else 0

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._shown is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        is_row = orientation is Qt.Orientation.Vertical
        name = self._shown.themes[section].title if is_row else bracketed(self._shown.references[section].label)
        return plain_tip(name) if role == Qt.ItemDataRole.ToolTipRole else name

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._shown is None:
            return None
        if role == MARKS_ROLE:
            return self.marks(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index)
        return None

    def places(self, index: _Index) -> tuple[StreamPlace, ...]:
        """What the cell has in each stream."""
        if self._shown is None:
            return ()
        return stream_places(self._shown, self._shown.at(index.row(), index.column()))

    def spoken(self, index: _Index) -> str:
        """The cell in words: theme, study, and what each stream has; the empty string where there is no cell."""
        if self._shown is None or not index.isValid():
            return ""
        theme, study = self._shown.themes[index.row()].title, self._shown.references[index.column()].label
        places = self.places(index)
        if all(place.presence is Presence.NOT_CITED for place in places):
            return words(Message("map-cell-empty", theme=theme, study=study))
        lines = tuple(
            Message("map-cell-stream", stream=stream_name(place.stream), grades=place_text(place)) for place in places
        )
        return words(Message("map-cell", theme=theme, study=study, streams=lines))

    def marks(self, index: _Index) -> tuple[CellMark, ...]:
        """The marks of a cell; () where the theme does not cite the study."""
        cell = self._shown.at(index.row(), index.column()) if self._shown else ()
        if not cell:
            return ()
        if id(cell) not in self._marks_of:
            self._marks_of[id(cell)] = tuple(map(_mark, self.places(index)))
        return self._marks_of[id(cell)]


def _mark(place: StreamPlace) -> CellMark:
    if place.presence is not Presence.CITED:
        return CellMark(None, Standing.ELSEWHERE)
    graded = [grade for grade in place.grades if grade]
    best = max(graded, key=lambda grade: grade.rank or 0, default=None)
    return CellMark(best, Standing.CITED, len(place.grades) > 1)
