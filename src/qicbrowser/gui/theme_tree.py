"""The theme tree: choose a theme to read, tick those to take away."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from qicbrowser.gui.columns import fit, stretch
from qicbrowser.gui.looks import Look, with_frames
from qicbrowser.gui.theme_model import KEY_ROLE, Column, ThemeModel


class ThemeTree(QTreeView):
    theme_chosen = Signal(str)

    def __init__(self, model: ThemeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Themes"))
        self._model = model
        self._shown = ""
        self.setModel(model)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIndentation(11)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        stretch(self.header(), Column.THEME)
        self.setColumnHidden(Column.HITS, True)
        self.expandAll()
        self._span_headings(QModelIndex())

    def fit(self) -> None:
        """Take up another font or style."""
        fit(self.header())

    def show_theme(self, key: str) -> None:
        """Make a theme the current one, without saying so."""
        self._shown = key
        with QSignalBlocker(self):
            self.setCurrentIndex(self._model.index_of(key))

    def show_look(self, look: Look) -> None:
        self.setPalette(with_frames(self.palette(), look))
        self._model.show_look(look)

    def has(self, key: str) -> bool:
        return self._model.index_of(key).isValid()

    def _span_headings(self, parent: QModelIndex) -> None:
        """Give what is no theme, and has no counts, the whole width."""
        for row in range(self._model.rowCount(parent)):
            index = self._model.index(row, 0, parent)
            if index.data(KEY_ROLE) is None:
                self.setFirstColumnSpanned(row, parent, True)
                self._span_headings(index)

    def step(self, by: int) -> None:
        """Go to the next theme (1) or the one before (-1), staying at the ends."""
        keys = self._model.keys
        at = keys.index(self._shown) + by if self._shown in keys else 0
        if 0 <= at < len(keys):
            self.setCurrentIndex(self._model.index_of(keys[at]))

    def show_searching(self, searching: bool) -> None:
        self.setColumnHidden(Column.HITS, not searching)
        self.fit()

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        key = current.data(KEY_ROLE)
        if key:
            self.theme_chosen.emit(key)
