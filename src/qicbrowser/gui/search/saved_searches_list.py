"""The searches kept under a name, and those made lately: to be made again."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QLabel, QMenu, QTreeView, QVBoxLayout, QWidget

from qicbrowser.domain.records import KeptSearch
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.search.saved_searches_model import QUERY_ROLE, SearchModel
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.widgets.item_view_keys import OwnKeys, asked_at, pop_up

_KEEP, _FORGET = Qt.Key.Key_F2, Qt.Key.Key_Delete


class SearchList(QWidget):
    search_chosen = Signal(str)
    kept = Signal(str, str)
    """A query, and the name it is to be kept under."""

    forgotten = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_guide_page(self, "search.md")
        self._model = SearchModel(self)
        self._model.named.connect(self.kept)
        self.tree = _Tree(self._model)
        self.tree.chosen.connect(self.search_chosen)
        self.tree.forgotten.connect(self.forgotten)
        self._nothing = QLabel(self.tr("Searches you make are listed here."))
        self._nothing.setObjectName("muted")
        self._nothing.setWordWrap(True)
        self._nothing.setMargin(14)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tree)
        column.addWidget(self._nothing)
        self.show_searches((), ())

    def show_searches(self, kept: Sequence[KeptSearch], history: Sequence[KeptSearch]) -> None:
        self.tree.show_searches(kept, history)
        self.tree.setVisible(bool(kept or history))
        self._nothing.setHidden(bool(kept or history))

    def show_look(self, look: Look) -> None:
        self._model.show_look(look)
        self.tree.viewport().update()

    def show_search(self, query: str) -> None:
        """Make a search the current one, in sight, where it is listed."""
        self.tree.setCurrentIndex(self._model.index_of(query))

    def ask_name(self, query: str) -> None:
        """Let the reader write a name for a search that is listed."""
        self.tree.ask_name(self._model.index_of(query.strip()))


class _Tree(QTreeView):
    chosen = Signal(str)
    forgotten = Signal(str)

    def __init__(self, model: SearchModel) -> None:
        super().__init__()
        self._model = model
        self.setAccessibleName(self.tr("Searches"))
        OwnKeys(self, self._use_of)
        self.setModel(model)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(11)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._choose)

    def show_searches(self, kept: Sequence[KeptSearch], history: Sequence[KeptSearch]) -> None:
        """List other searches; the current one stays so, or one beside it, and what was folded up stays folded."""
        current = self.currentIndex()
        near = [index.data(QUERY_ROLE) for index in (current, self.indexBelow(current), self.indexAbove(current))]
        groups = [self._model.index(row, 0) for row in range(self._model.rowCount())]
        folded = {group.data() for group in groups if not self.isExpanded(group)}
        self._model.show_searches(kept, history)
        for row in range(self._model.rowCount()):
            group = self._model.index(row, 0)
            self.setExpanded(group, group.data() not in folded)
        found = (self._model.index_of(query) for query in near if query)
        self.setCurrentIndex(next((index for index in found if index.isValid()), QModelIndex()))

    def ask_name(self, index: QModelIndex) -> None:
        if index.data(QUERY_ROLE):
            self.setExpanded(index.parent(), True)
            self.setFocus()
            self.setCurrentIndex(index)
            self.edit(index)

    def menu_on(self, index: QModelIndex) -> QMenu:
        """What can be done with a search."""
        menu = QMenu(self)
        name = self.tr("&Rename") if self._model.is_kept(index) else self.tr("&Keep under a name")
        for text, keys, what in (
            (self.tr("&Search again"), Qt.Key.Key_Return, self._choose),
            (name, _KEEP, self.ask_name),
            (self.tr("&Forget"), _FORGET, self._forget),
        ):
            action = QAction(text, menu)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _=False, what=what: what(index))
            menu.addAction(action)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, at = asked_at(self, event)
        if index.data(QUERY_ROLE):
            pop_up(self.menu_on(index), at)

    def _use_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key does here, where a search is the current one; keys left over from writing a name do nothing."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        writing = self.state() is QAbstractItemView.State.EditingState
        if held or writing or not self.currentIndex().data(QUERY_ROLE):
            return None
        uses: dict[int, Callable[[QModelIndex], None]] = {
            Qt.Key.Key_Return: self._choose,
            Qt.Key.Key_Enter: self._choose,
            _KEEP: self.ask_name,
            _FORGET: self._forget,
        }
        use = uses.get(event.key())
        return partial(use, self.currentIndex()) if use else None

    def _choose(self, index: QModelIndex) -> None:
        query = index.data(QUERY_ROLE)
        if query:
            self.chosen.emit(query)

    def _forget(self, index: QModelIndex) -> None:
        self.forgotten.emit(index.data(QUERY_ROLE))
