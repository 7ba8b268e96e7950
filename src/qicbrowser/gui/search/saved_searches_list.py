"""The list of saved searches and of the history."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QMenu, QVBoxLayout, QWidget

from qicbrowser.domain.records import SavedSearch
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.looks.sizes import PANE_EDGE
from qicbrowser.gui.search.saved_searches_model import QUERY_ROLE, SavedSearchesModel
from qicbrowser.gui.shell.action_table import Scope
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.list_actions import SearchListActions
from qicbrowser.gui.widgets.item_view_keys import menu_target, pop_up
from qicbrowser.gui.widgets.tables import PaneTree


class SavedSearchesList(QWidget):
    search_chosen = Signal(str)
    """The query of a search to run again."""

    save_wanted = Signal(str, str)
    """A query, and the name to save it under."""

    delete_wanted = Signal(str)
    """The query of a search to be deleted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_guide_page(self, "search.md")
        self._model = SavedSearchesModel(self)
        self._model.save_wanted.connect(self.save_wanted)
        self.tree = _Tree(self._model)
        self.tree.chosen.connect(self.search_chosen)
        self.tree.delete_wanted.connect(self.delete_wanted)
        self._placeholder = QLabel(self.tr("Your searches are listed here."))
        self._placeholder.setObjectName("muted")
        self._placeholder.setWordWrap(True)
        self._placeholder.setMargin(PANE_EDGE)
        self._placeholder.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tree)
        column.addWidget(self._placeholder)
        self.show_searches((), ())

    def show_searches(self, saved: Sequence[SavedSearch], history: Sequence[SavedSearch]) -> None:
        self.tree.show_searches(saved, history)
        self.tree.setVisible(bool(saved or history))
        self._placeholder.setHidden(bool(saved or history))

    def show_look(self, look: Look) -> None:
        self._model.show_look(look)
        self.tree.viewport().update()

    def show_search(self, query: str) -> None:
        """Make a search the current row, where it is listed."""
        self.tree.setCurrentIndex(self._model.index_of(query))

    def edit_name(self, query: str) -> None:
        """Open the editor for the name of a search, where it is listed."""
        self.tree.edit_name(self._model.index_of(query.strip()))


class _Tree(PaneTree):
    chosen = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, model: SavedSearchesModel) -> None:
        super().__init__()
        self._model = model
        self.setAccessibleName(self.tr("Searches"))
        self.commands = SearchListActions(self)
        self._connect()
        self.setModel(model)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._choose)

    def show_searches(self, saved: Sequence[SavedSearch], history: Sequence[SavedSearch]) -> None:
        """List other searches. The current one, or its neighbour, stays current; collapsed groups stay collapsed."""
        current = self.currentIndex()
        near = [index.data(QUERY_ROLE) for index in (current, self.indexBelow(current), self.indexAbove(current))]
        groups = [self._model.index(row, 0) for row in range(self._model.rowCount())]
        collapsed = {group.data() for group in groups if not self.isExpanded(group)}
        self._model.show_searches(saved, history)
        for row in range(self._model.rowCount()):
            group = self._model.index(row, 0)
            self.setExpanded(group, group.data() not in collapsed)
        indexes = (self._model.index_of(query) for query in near if query)
        self.setCurrentIndex(next((index for index in indexes if index.isValid()), QModelIndex()))

    def edit_name(self, index: QModelIndex) -> None:
        if index.data(QUERY_ROLE):
            self.setExpanded(index.parent(), True)
            self.setFocus()
            self.setCurrentIndex(index)
            self.edit(index)

    def menu_for(self, index: QModelIndex) -> QMenu:
        """The context menu of a search."""
        self.setCurrentIndex(index)
        return self.commands.menu(self.commands.all)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        saved = self._model.is_saved(self.currentIndex())
        self.commands.limit_to(Scope.SAVED_SEARCHES if saved else Scope.RECENT_SEARCHES)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, at = menu_target(self, event)
        if index.data(QUERY_ROLE):
            pop_up(self.menu_for(index), at)

    def _connect(self) -> None:
        """Let each command act on the current search."""
        for action, use in (
            (self.commands.search, self._choose),
            (self.commands.save, self.edit_name),
            (self.commands.rename, self.edit_name),
            (self.commands.delete, self._delete),
        ):
            action.triggered.connect(lambda _=False, use=use: use(self.currentIndex()))

    def _choose(self, index: QModelIndex) -> None:
        query = index.data(QUERY_ROLE)
        if query:
            self.chosen.emit(query)

    def _delete(self, index: QModelIndex) -> None:
        query = index.data(QUERY_ROLE)
        if query:
            self.delete_wanted.emit(query)
