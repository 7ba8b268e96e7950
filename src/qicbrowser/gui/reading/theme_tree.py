"""The theme tree: select a theme to read it, tick themes to export them."""

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSignalBlocker, Qt, Signal, SignalInstance
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from qicbrowser.domain.keys import LIBRARY
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.reading.theme_columns import Column, TreeColumns
from qicbrowser.gui.reading.theme_model import KEY_ROLE, ThemeModel
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.widgets.tables import PaneTree, stretch_column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QAbstractItemDelegate

    from qicbrowser.domain.listings import ThemeLine
    from qicbrowser.gui.shell.list_actions import ReviewActions

_MIDDLE, _NEAREST = QAbstractItemView.ScrollHint.PositionAtCenter, QAbstractItemView.ScrollHint.EnsureVisible

_OPEN_AT_FIRST = 250
"""The most rows of tables that are expanded at the start; showing a theme expands its own table."""


class ThemeTree(PaneTree):
    theme_chosen = Signal(str)
    chosen_again = Signal()
    """The theme that was chosen already was clicked: its page may be behind another one."""

    branch_chosen = Signal(str, int)
    """The key of the review, table or group whose page is wanted; the place of a theme in it, 0 for its beginning."""

    window_wanted = Signal(str)
    """The key of a theme that is to be opened in a window of its own."""

    menu_opening = Signal(object)
    """The context menu of a theme or a table, which is the current row then: commands are added to it."""

    review_removal_wanted = Signal(str)
    """The key of a review, as in the next four."""

    review_export_wanted = Signal(str)

    review_hiding_wanted = Signal(str)

    review_move_wanted = Signal(str, int)
    """Up (-1) or down (1) in the list of reviews."""

    review_renaming_wanted = Signal(str, str)
    """The name that was written; the editor is closed, so that the model can be reset."""

    def __init__(self, model: ThemeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_guide_page(self, "reading.md")
        self.setAccessibleName(self.tr("Themes"))
        self.setObjectName("themes")
        self._model = model
        self._shown = ""
        self._opened = QPersistentModelIndex()
        self._written: tuple[str, str] | None = None
        """The key of a review and the name written for it, while the editor is closing."""
        self._expanded: dict[str, bool] = {}
        """Which reviews and tables were expanded before the model was reset, by key."""
        self.can_export_review: Callable[[str], bool] = lambda _: False
        """Whether a review, by its key, has tables that were imported."""
        self.can_remove_review: Callable[[str], bool] = lambda _: False
        """Whether a review, by its key, can be removed."""
        self.setModel(model)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        stretch_column(self.header(), Column.THEME)
        self._columns = TreeColumns(self, model)
        self.setColumnHidden(Column.HITS, True)
        model.columns_changed.connect(self._columns.share)
        self.expanded.connect(self._span_below)
        self._show_branches()
        model.review_named.connect(self._remember_name)
        model.modelAboutToBeReset.connect(self._remember_expanded)
        model.modelReset.connect(self._show_branches)

    def fit(self) -> None:
        """Take up another font or style."""
        self._columns.share()

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

    def show_branch(self, key: str) -> None:
        """Make a review, a table or a group the current row, without a signal; a row that shows its page stays.

        No row is the current one while the library is shown, so that each of them leads to its page.
        """
        self._shown = ""
        if key == LIBRARY:
            with QSignalBlocker(self):
                self.setCurrentIndex(QModelIndex())
        current = self._model.branch_at(self.currentIndex())
        index = self._model.index_of_branch(key)
        if not index.isValid() or (current and current.page == key):
            return
        self._expand_above(index)
        with QSignalBlocker(self):
            self.setCurrentIndex(index)
        self.scrollTo(index)

    def show_look(self, look: Look) -> None:
        self._model.show_look(look)

    def has(self, key: str) -> bool:
        return self._model.has(key)

    def has_branch(self, key: str) -> bool:
        return self._model.index_of_branch(key).isValid()

    def step(self, by: int) -> None:
        """Go to the next theme (1) or the one before (-1), staying at the ends."""
        branch = self._model.branch_at(self.currentIndex())
        if self._shown or branch is None:
            place = self._model.place_of(self._shown)
            index = self._model.index_at(place + by if place else 1)
        else:  # into the branch, or to the theme before it
            index = self._model.index_at(branch.first if by > 0 else branch.first - 1)
        if index.isValid():
            self._open(index)
            self.setCurrentIndex(index)

    def blocks_in_sight(self) -> "Sequence[Sequence[ThemeLine]]":
        """The themes in sight, each with those that are read together with it."""
        blocks = {}
        index, bottom = self.indexAt(QPoint()), self.viewport().height() if self.isVisible() else 0
        while index.isValid() and self.visualRect(index).top() < bottom:
            if block := self._model.block_at(index):
                blocks[block[0].place] = block
            index = self.indexBelow(index)
        return tuple(blocks.values())

    def show_searching(self, searching: bool) -> None:
        self._columns.show_searching(searching)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        key = current.data(KEY_ROLE)
        if key:
            self.theme_chosen.emit(key)
        elif branch := self._model.branch_at(current):
            self.branch_chosen.emit(branch.page, 0 if branch.key else branch.first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():  # hiding the headings changes the height
            self._columns.share()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        from qicbrowser.gui.widgets.clicks import opens_window  # with the first click, not with the start

        pressed = self.indexAt(event.position().toPoint()).data(KEY_ROLE)
        if pressed and opens_window(event):
            self.window_wanted.emit(pressed)
            return
        again = self.currentIndex().data(KEY_ROLE)
        super().mousePressEvent(event)
        if again and pressed == again:
            self.chosen_again.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        from qicbrowser.gui.widgets.item_view_keys import menu_target, pop_up  # with the first menu, not with the start

        index, at = menu_target(self, event)
        if index.isValid():
            pop_up(self.menu_for(index), at)

    def menu_for(self, index: QModelIndex) -> QMenu:
        """The context menu of a row, which becomes the current one."""
        self.setCurrentIndex(index.siblingAtColumn(Column.THEME))
        if self._model.review_at(index):
            return self.commands.menu(self.commands.all)
        menu = QMenu(self)
        self.menu_opening.emit(menu)
        return menu

    def prepare(self) -> None:
        """Let the keys of the commands on reviews act: they are not built with the start."""
        self.commands  # noqa: B018  built with the first read

    @cached_property
    def commands(self) -> "ReviewActions":
        """What can be done with the review that is the current row."""
        from qicbrowser.gui.shell.list_actions import ReviewActions  # with the first menu, not with the start

        def review() -> str:
            return self._model.review_at(self.currentIndex())

        commands = ReviewActions(self)

        def neighbour(by: int) -> bool:
            row = self.currentIndex().row() + by
            return bool(review()) and 0 <= row < self._model.rowCount()

        def move(by: int) -> None:
            if neighbour(by):
                self.review_move_wanted.emit(review(), by)

        def emit(signal: SignalInstance) -> None:
            if review():
                signal.emit(review())

        commands.enable_when(lambda: self.can_export_review(review()), commands.export)
        commands.enable_when(lambda: self.can_remove_review(review()), commands.remove)
        commands.enable_when(lambda: neighbour(-1), commands.up)
        commands.enable_when(lambda: neighbour(1), commands.down)
        commands.up.triggered.connect(lambda: move(-1))
        commands.down.triggered.connect(lambda: move(1))
        commands.rename.triggered.connect(lambda: self.edit(self.currentIndex()) if review() else None)
        commands.hide.triggered.connect(lambda: emit(self.review_hiding_wanted))
        commands.export.triggered.connect(lambda: emit(self.review_export_wanted))
        commands.remove.triggered.connect(lambda: emit(self.review_removal_wanted))
        return commands

    def closeEditor(self, editor: QWidget, hint: "QAbstractItemDelegate.EndEditHint") -> None:
        super().closeEditor(editor, hint)
        written, self._written = self._written, None
        if written:
            self.review_renaming_wanted.emit(*written)

    def _remember_name(self, review: str, name: str) -> None:
        self._written = review, name

    def _remember_expanded(self) -> None:
        reviews = list(self._below(QModelIndex()))
        for index in (*reviews, *(table for review in reviews for table in self._below(review))):
            if branch := self._model.branch_at(index):
                self._expanded[branch.key] = self.isExpanded(index)

    def _show_branches(self) -> None:
        self._opened = QPersistentModelIndex()
        self._span_below(QModelIndex())
        self._open_first()
        for key, expanded in self._expanded.items():
            self.setExpanded(self._model.index_of_branch(key), expanded)
        self._expanded.clear()

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
        self._expand_above(index)
        return True

    def _expand_above(self, index: QModelIndex) -> None:
        """Expand what a row is in, before it becomes the current one: then Qt would do so without a signal."""
        while (index := index.parent()).isValid():
            self.expand(index)

    def _span_below(self, parent: QModelIndex) -> None:
        """Give the titles of branches, which have no counts, all columns."""
        for index in self._below(parent):
            if self._model.branch_at(index) is None:
                return  # where one row is a theme, all are
            self.setFirstColumnSpanned(index.row(), parent, True)

    def _below(self, parent: QModelIndex) -> Iterator[QModelIndex]:
        return (self._model.index(row, 0, parent) for row in range(self._model.rowCount(parent)))
