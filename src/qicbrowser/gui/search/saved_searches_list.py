"""The list of saved searches and of the history."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QMenu,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from qicbrowser.domain.records import SavedSearch
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.looks.sizes import PANE_EDGE
from qicbrowser.gui.search.saved_searches_model import QUERY_ROLE, Column, FoundNow, SavedSearchesModel
from qicbrowser.gui.shell.action_table import Scope
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.list_actions import SearchListActions
from qicbrowser.gui.widgets.direction import IsolatingDelegate
from qicbrowser.gui.widgets.item_view_keys import menu_target, pop_up
from qicbrowser.gui.widgets.tables import LastColumnDelegate, PaneTree, stretch_column

_Index = QModelIndex | QPersistentModelIndex

_MARGIN = 10 + PANE_EDGE
_LARGEST_COUNT = 0.5
"""The share of the width that the numbers take at most."""


class SavedSearchesList(QWidget):
    shown = Signal()

    search_chosen = Signal(str)
    """The query of a search to run again."""

    save_wanted = Signal(str, str)
    """A query, and the name to save it under."""

    delete_wanted = Signal(str)
    """The query of a search to be deleted."""

    order_wanted = Signal(object)
    """The queries of all saved searches in another order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_guide_page(self, "search.md")
        self._model = SavedSearchesModel(self)
        self._model.save_wanted.connect(self.save_wanted)
        self._model.order_wanted.connect(self.order_wanted)
        self.tree = _Tree(self._model)
        self.tree.chosen.connect(self.search_chosen)
        self.tree.delete_wanted.connect(self.delete_wanted)
        self.hint = QLabel(self.tr("Type a name, then press Enter. Esc keeps the old one."))
        """Shown while a name is being edited."""
        self.hint.setObjectName("muted")
        self.hint.setWordWrap(True)
        self.hint.setMargin(PANE_EDGE)
        self.hint.hide()
        self.tree.editing_started.connect(self.hint.show)
        self.tree.editing_ended.connect(self.hint.hide)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tree)
        column.addWidget(self.hint)
        self.show_searches((), ())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def show_searches(self, saved: Sequence[SavedSearch], history: Sequence[SavedSearch]) -> None:
        self.tree.show_searches(saved, history)

    def show_found(self, found: Mapping[str, FoundNow]) -> None:
        """Show what saved searches find now, by their queries."""
        self._model.show_found(found)
        self.tree.fit()

    def show_look(self, look: Look) -> None:
        self._model.show_look(look)
        self.tree.fit()
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
    editing_started = Signal()
    editing_ended = Signal()

    def __init__(self, model: SavedSearchesModel) -> None:
        super().__init__()
        self._model = model
        self.setAccessibleName(self.tr("Searches"))
        self.commands = SearchListActions(self)
        self._connect()
        self.setModel(model)
        self.setItemDelegateForColumn(Column.NAME, _NameDelegate(self))
        counts = LastColumnDelegate(self)
        counts.last_column = Column.COUNT
        self.setItemDelegateForColumn(Column.COUNT, counts)
        self.setHeaderHidden(True)
        stretch_column(self.header(), Column.NAME)
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.expandAll()
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
            self.setFirstColumnSpanned(row, QModelIndex(), True)
            self.setExpanded(group, group.data() not in collapsed)
            if self._model.index(0, 0, group).data(QUERY_ROLE) is None:
                self.setFirstColumnSpanned(0, group, True)
        indexes = (self._model.index_of(query) for query in near if query)
        self.setCurrentIndex(next((index for index in indexes if index.isValid()), QModelIndex()))
        self.fit()

    def fit(self) -> None:
        """Give the numbers the width they need, and none where that would be too much of the list."""
        measured = map(self.fontMetrics().horizontalAdvance, self._model.found_texts)
        width = max(measured, default=0) + _MARGIN
        self.setColumnHidden(Column.COUNT, width > _LARGEST_COUNT * self.viewport().width())
        self.header().resizeSection(Column.COUNT, width)

    def edit_name(self, index: QModelIndex) -> None:
        name = index.siblingAtColumn(Column.NAME)
        if name.data(QUERY_ROLE):
            self.setExpanded(name.parent(), True)
            self.setFocus()
            self.setCurrentIndex(name)
            self.edit(name)

    def menu_for(self, index: QModelIndex) -> QMenu:
        """The context menu of a search."""
        self.setCurrentIndex(index)
        commands = self.commands
        named = commands.save, commands.rename, commands.copy
        return commands.menu((commands.search,), named, (commands.up, commands.down), (commands.delete,))

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        saved = self._model.is_saved(self.currentIndex())
        self.commands.limit_to(Scope.SAVED_SEARCHES if saved else Scope.RECENT_SEARCHES)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, at = menu_target(self, event)
        if index.data(QUERY_ROLE):
            pop_up(self.menu_for(index), at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _connect(self) -> None:
        """Let each command act on the current search."""
        for action, use in (
            (self.commands.search, self._choose),
            (self.commands.save, self.edit_name),
            (self.commands.rename, self.edit_name),
            (self.commands.copy, self._copy),
            (self.commands.up, lambda index: self._move(index, -1)),
            (self.commands.down, lambda index: self._move(index, 1)),
            (self.commands.delete, self._delete),
        ):
            action.triggered.connect(lambda _=False, use=use: use(self.currentIndex()))

    def _choose(self, index: QModelIndex) -> None:
        query = index.data(QUERY_ROLE)
        if query:
            self.chosen.emit(query)

    def _copy(self, index: QModelIndex) -> None:
        query = index.data(QUERY_ROLE)
        if query:
            QGuiApplication.clipboard().setText(query)

    def _move(self, index: QModelIndex, by: int) -> None:
        query = index.data(QUERY_ROLE)
        if query:
            self._model.move(query, by)

    def _delete(self, index: QModelIndex) -> None:
        query = index.data(QUERY_ROLE)
        if query:
            self.delete_wanted.emit(query)


class _NameDelegate(IsolatingDelegate):
    """Tells the list when the editor of a name opens, and when it is gone."""

    def __init__(self, tree: _Tree) -> None:
        super().__init__(tree)
        self._tree = tree

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:  # noqa: ARG002
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("Name of the search"))
        editor.setPlaceholderText(self.tr("Name of the search"))
        editor.destroyed.connect(self._tree.editing_ended)
        self._tree.editing_started.emit()
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:  # noqa: ARG002
        """As high as the row: between its margins the letters would be cut off."""
        editor.setGeometry(option.rect)
