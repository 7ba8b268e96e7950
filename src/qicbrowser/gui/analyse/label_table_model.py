"""The numbers of the reader's labels by themes, and what is said of them."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from qicbrowser.domain.analysis.factors import CrossTable, SignCounts
from qicbrowser.gui.looks.palettes import plain_tip
from qicbrowser.gui.shell.messages import words
from qicbrowser.services.analyse.effect_text import signs
from qicbrowser.services.analyse.labels import label_name

_Index = QModelIndex | QPersistentModelIndex

_NONE = SignCounts()


class LabelTableModel(QAbstractTableModel):
    """A row per label, then one for the factors without a label and one for all; a column per theme, then for all."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: CrossTable | None = None
        self._rows: Sequence[str | None] = ()
        """The ids of labels, "" for no label, None for all factors."""

    def show_table(self, table: CrossTable) -> None:
        self.beginResetModel()
        self.shown = table
        rest = [""] if "" in table.of_label else []
        self._rows = (*(label.id for label in table.labels), *rest, None)
        self.endResetModel()

    @property
    def headings(self) -> str:
        """What the columns are called, all in one text."""
        themes = self.shown.themes if self.shown else ()
        return " ".join((*(theme.title for theme in themes), self.tr("All themes")))

    def place(self, index: _Index) -> tuple[str | None, str | None]:
        """The label and the theme of a cell: None for all of them."""
        themes = self.shown.themes if self.shown else ()
        theme = themes[index.column()].key if index.column() < len(themes) else None
        return self._rows[index.row()], theme

    def row_of(self, label_id: str) -> int:
        """The row of a label; -1 where there is none."""
        return self._rows.index(label_id) if label_id in self._rows else -1

    def is_label(self, row: int) -> bool:
        return bool(self._rows[row])

    def counts(self, index: _Index) -> SignCounts:
        shown, (label, theme) = self.shown, self.place(index)
        if shown is None:
            return _NONE
        if label is None:
            return shown.total if theme is None else shown.of_theme.get(theme, _NONE)
        return shown.of_label.get(label, _NONE) if theme is None else shown.cells.get((label, theme), _NONE)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or not self.shown else len(self.shown.themes) + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if self.shown is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        name = self._row_name(section) if orientation is Qt.Orientation.Vertical else self._theme_name(section)
        return plain_tip(name) if role == Qt.ItemDataRole.ToolTipRole else name

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            names = self._row_name(index.row()), self._theme_name(index.column())
            spoken = f"{', '.join(names)}: {words(signs(self.counts(index)))}"
            return plain_tip(spoken) if role == Qt.ItemDataRole.ToolTipRole else spoken
        return None

    def _row_name(self, row: int) -> str:
        label_id = self._rows[row]
        if label_id is None:
            return self.tr("All factors")
        if not label_id or not self.shown:
            return self.tr("Without a label")
        return words(label_name(self.shown.labels[row].name))

    def _theme_name(self, column: int) -> str:
        themes = self.shown.themes if self.shown else ()
        return themes[column].title if column < len(themes) else self.tr("All themes")
