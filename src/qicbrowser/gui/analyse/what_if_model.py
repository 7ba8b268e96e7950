"""The themes of a map with what is left of each; a row is worked out when it comes into sight."""

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt

from qicbrowser.domain.analysis.evidence_map import EvidenceMap
from qicbrowser.domain.analysis.scenarios import Rest, ThemeLeft
from qicbrowser.gui.looks.palettes import plain_tip
from qicbrowser.gui.shell.messages import words
from qicbrowser.services.analyse.choice import Choice
from qicbrowser.services.analyse.what_if import sentence, spoken

LEFT_ROLE = Qt.ItemDataRole.UserRole
"""The ThemeLeft of a row."""

FRAGILE = (Rest.ONE_STUDY, Rest.NOTHING)
"""What is pointed out: one study, or none."""

_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    THEME = 0
    CITED = 1
    LEFT = 2
    STUDIES = 3


class WhatIfModel(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self.choice: Choice | None = None
        self._left: dict[int, ThemeLeft] = {}

    @property
    def worked_out(self) -> int:
        """How many rows were worked out since the last change."""
        return len(self._left)

    @property
    def shown(self) -> EvidenceMap | None:
        return self.choice.indexed.map if self.choice else None

    def show_map(self, choice: Choice | None) -> None:
        """Show the themes of a map, with what is left out of it."""
        self.beginResetModel()
        self.choice, self._left = choice, {}
        self.endResetModel()

    def show_choice(self, choice: Choice) -> None:
        """Show the same themes with something else left out."""
        self.choice, self._left = choice, {}
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, Column.STUDIES))

    def left(self, row: int) -> ThemeLeft:
        if row not in self._left:
            if self.choice is None:
                raise IndexError(row)
            indexed = self.choice.indexed
            self._left[row] = self.choice.theme_left(indexed.map.themes[row], indexed.by_theme[row])
        return self._left[row]

    def row_of(self, theme_key: str) -> int:
        """The row of a theme; -1 where the map does not have it."""
        themes = self.shown.themes if self.shown else ()
        return next((row for row, theme in enumerate(themes) if theme.key == theme_key), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return len(self.shown.themes) if self.shown and not parent.isValid() else 0

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (Column.CITED, Column.LEFT):
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Theme"),
            self.tr("Cited"),
            self.tr("Left"),
            self.tr("Studies by stream"),
        )[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (LEFT_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return plain_tip(words(sentence(self.left(index.row())))) if role == Qt.ItemDataRole.ToolTipRole else None
        theme = self.left(index.row())
        if role == LEFT_ROLE:
            return theme
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index.row())
        number = QLocale().toString
        return (theme.theme.title, number(theme.cited), number(len(theme.left)), words(sentence(theme)))[index.column()]

    def spoken(self, row: int) -> str:
        """A theme in words."""
        return words(spoken(self.left(row)))
