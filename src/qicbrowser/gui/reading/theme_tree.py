"""The theme tree: select a theme to read it, tick themes to export them."""

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTreeView, QWidget

from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.looks.style import with_frames
from qicbrowser.gui.reading.theme_columns import Column
from qicbrowser.gui.reading.theme_model import KEY_ROLE, ThemeModel
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.widgets.header_columns import fit, stretch
from qicbrowser.gui.widgets.tables import paint_row_marks

if TYPE_CHECKING:
    from qicbrowser.gui.shell.list_actions import ReviewActions

_MIDDLE, _NEAREST = QAbstractItemView.ScrollHint.PositionAtCenter, QAbstractItemView.ScrollHint.EnsureVisible

_OPEN_AT_FIRST = 1000
"""The most rows of tables that are expanded at the start; showing a theme expands its own table."""


class ThemeTree(QTreeView):
    theme_chosen = Signal(str)
    chosen_again = Signal()
    """The theme that was chosen already was clicked: its page may be behind another one."""

    review_removal_wanted = Signal(str)
    """The key of a review."""

    def __init__(self, model: ThemeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_guide_page(self, "reading.md")
        self.setAccessibleName(self.tr("Themes"))
        self._model = model
        self._shown = ""
        self._opened = QPersistentModelIndex()
        self.can_remove_review: Callable[[str], bool] = lambda _: False
        """Whether a review, by its key, can be removed."""
        self.setModel(model)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIndentation(11)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        stretch(self.header(), Column.THEME)
        self.setColumnHidden(Column.HITS, True)
        self._show_branches()
        model.modelReset.connect(self._show_branches)

    def fit(self) -> None:
        """Take up another font or style."""
        fit(self.header())

    def show_theme(self, key: str) -> None:
        """Make a theme the current one and scroll to it, without a signal."""
        self._shown = key
        index = self._model.index_of(key)
        if index == self.currentIndex().siblingAtColumn(Column.THEME):
            return
        opened = self._open(index)
        with QSignalBlocker(self):
            self.setCurrentIndex(index)
        self.scrollTo(index, _MIDDLE if opened else _NEAREST)

    def show_look(self, look: Look) -> None:
        self.setPalette(with_frames(self.palette(), look))
        self._model.show_look(look)

    def has(self, key: str) -> bool:
        return self._model.has(key)

    def step(self, by: int) -> None:
        """Go to the next theme (1) or the one before (-1), staying at the ends."""
        place = self._model.place_of(self._shown)
        index = self._model.index_at(place + by if place else 1)
        if index.isValid():
            self._open(index)
            self.setCurrentIndex(index)

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

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_row_marks(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        again = self.currentIndex().data(KEY_ROLE)
        super().mousePressEvent(event)
        if again and self.indexAt(event.position().toPoint()).data(KEY_ROLE) == again:
            self.chosen_again.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        from qicbrowser.gui.widgets.item_view_keys import menu_target, pop_up  # with the first menu, not with the start

        index, at = menu_target(self, event)
        if self._model.review_at(index):
            pop_up(self.menu_for(index), at)

    def menu_for(self, index: QModelIndex) -> QMenu:
        """The context menu of a review."""
        self.setCurrentIndex(index)
        return self.commands.menu(self.commands.all)

    @cached_property
    def commands(self) -> "ReviewActions":
        """What can be done with the review that is the current row."""
        from qicbrowser.gui.shell.list_actions import ReviewActions  # with the first menu, not with the start

        def review() -> str:
            return self._model.review_at(self.currentIndex())

        commands = ReviewActions(self)
        commands.enable_when(lambda: self.can_remove_review(review()), commands.remove)
        commands.remove.triggered.connect(lambda: self.review_removal_wanted.emit(review()))
        return commands

    def _show_branches(self) -> None:
        self._opened = QPersistentModelIndex()
        self._span_headings()
        self._open_first()

    def _open_first(self) -> None:
        """Open the reviews, the first table, and others for as long as that gives not too many rows."""
        self.scheduleDelayedItemsLayout()  # or each expansion would lay out all rows again
        room = _OPEN_AT_FIRST
        for review in self._below(QModelIndex()):
            self.expand(review)
            for table in self._below(review):
                first = room == _OPEN_AT_FIRST
                room -= self._model.rowCount(table)
                if first or room >= 0:
                    self.expand(table)

    def _open(self, index: QModelIndex) -> bool:
        """Open what a theme is in, and close again what was last opened so; tells whether there was anything to do.

        Going through a large file would otherwise leave all of it open behind one.
        """
        leaf = index.parent()
        if not leaf.isValid() or self.isExpanded(leaf):
            return False
        if self._opened.isValid():
            self.collapse(self._opened)
        self._opened = QPersistentModelIndex(leaf)
        above = leaf
        while above.isValid():
            self.expand(above)
            above = above.parent()
        return True

    def _span_headings(self) -> None:
        """Give the titles of reviews and tables, which have no counts, all columns."""
        for review in self._below(QModelIndex()):
            self.setFirstColumnSpanned(review.row(), QModelIndex(), True)
            for table in self._below(review):
                self.setFirstColumnSpanned(table.row(), review, True)

    def _below(self, parent: QModelIndex) -> Iterator[QModelIndex]:
        return (self._model.index(row, 0, parent) for row in range(self._model.rowCount(parent)))
