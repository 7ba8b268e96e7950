"""The list of facets: a click narrows the search to one, and its menu includes or excludes it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.looks.style import scroll_bar_width
from qicbrowser.gui.search.facet_model import CLAUSE_ROLE, EXCLUDE_SIGN, KIND_ROLE, Column, FacetModel
from qicbrowser.gui.shell.list_actions import FacetListActions
from qicbrowser.gui.widgets.direction import IsolatingDelegate
from qicbrowser.gui.widgets.item_view_keys import menu_target, pop_up
from qicbrowser.gui.widgets.narrowing_tree import NarrowingTree
from qicbrowser.gui.widgets.tables import stretch_column
from qicbrowser.services.search.facets import FacetGroup, FacetKind

_Index = QModelIndex | QPersistentModelIndex

_LABEL = "n" * 12
"""A label of a facet has room for as many letters."""


class FacetList(NarrowingTree):
    narrowed = Signal(str)
    """A clause to add to the query, or to remove from it."""

    widened = Signal(str)
    """A clause to add as an alternative."""

    excluded = Signal(str)
    """A clause to exclude."""

    cleared = Signal(str)
    """A clause to remove from the query, with its exclusion."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(CLAUSE_ROLE, parent)
        self.setAccessibleName(self.tr("Narrow the search"))
        self._facets = FacetModel(self)
        self._on_sign = False
        """Whether the mouse is released on the sign that excludes."""
        self.commands = FacetListActions(self)
        self._connect()
        self._collapsed: set[FacetKind] = set()
        """The groups that the reader collapsed."""
        self.setModel(self._facets)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setItemDelegate(IsolatingDelegate(self))
        self.setItemDelegateForColumn(Column.EXCLUDE, _SignDelegate(self))
        stretch_column(self.header(), Column.LABEL)
        self.collapsed.connect(lambda index: self._collapsed.add(index.data(KIND_ROLE)))
        self.expanded.connect(lambda index: self._collapsed.discard(index.data(KIND_ROLE)))

    @property
    def least_width(self) -> int:
        """The pixels that labels, counts and signs need, without what is counted."""
        return self._width_beside(self._facets.counts)

    def fit(self) -> None:
        """Adapt to another font, style or width."""
        with_units = (*self._facets.counts, *self._facets.units)
        has_room = self.width() >= self._width_beside(with_units)
        self._facets.show_units(has_room)
        self.make_room(Column.COUNT, self._widest(with_units if has_room else self._facets.counts))
        self.make_room(Column.EXCLUDE, EXCLUDE_SIGN)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def show_look(self, look: Look) -> None:
        self._facets.show_look(look)
        self.fit()

    def show_groups(self, groups: Sequence[FacetGroup]) -> None:
        """List other facets; the scroll position stays and, where the keyboard is here, the current one."""
        if not self.hasFocus():
            self.setCurrentIndex(QModelIndex())
        current, scrolled = self.currentIndex(), self.verticalScrollBar().value()
        kind, clause = current.parent().data(KIND_ROLE) or current.data(KIND_ROLE), current.data(CLAUSE_ROLE)
        self._facets.show_groups(groups)
        if not self.currentIndex().isValid():
            self._expand()
            self.setCurrentIndex(self._facets.index_of(kind, clause))
            self.verticalScrollBar().setValue(scrolled)
        self.fit()

    def context_menu_on(self, index: QModelIndex) -> QMenu:
        """The commands for a facet."""
        self.setCurrentIndex(index)
        table = self.commands
        return table.menu((table.only, table.also, table.exclude), (table.clear,))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, at = menu_target(self, event)
        if index.data(CLAUSE_ROLE):
            pop_up(self.context_menu_on(index.siblingAtColumn(Column.LABEL)), at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.data(KIND_ROLE):
            self.setExpanded(current, not self.isExpanded(current))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._on_sign = self.indexAt(event.position().toPoint()).column() == Column.EXCLUDE
        super().mouseReleaseEvent(event)
        self._on_sign = False

    def clicked_with(self, name: str, keys: Qt.KeyboardModifier) -> None:
        match keys & ~Qt.KeyboardModifier.KeypadModifier:
            case Qt.KeyboardModifier.NoModifier if not self._on_sign:
                self.narrowed.emit(name)
            case Qt.KeyboardModifier.ControlModifier:
                self.widened.emit(name)
            case Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.NoModifier:
                self.excluded.emit(name)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Let the keys of the commands act on a facet only: Enter on a group expands it."""
        super().currentChanged(current, previous)
        for action in self.commands.all:
            action.setEnabled(bool(current.data(CLAUSE_ROLE)))

    def _connect(self) -> None:
        """Let each command act on the current facet."""
        uses: dict[QAction, Callable[[str], object]] = {
            self.commands.only: self.narrowed.emit,
            self.commands.also: self.widened.emit,
            self.commands.exclude: self.excluded.emit,
            self.commands.clear: self.cleared.emit,
        }
        for action, use in uses.items():
            action.triggered.connect(lambda _=False, use=use: use(self.currentIndex().data(CLAUSE_ROLE)))

    def _width_beside(self, counts: Sequence[str]) -> int:
        """The pixels that a label needs with its count and the sign."""
        texts = (_LABEL, self._widest(counts), EXCLUDE_SIGN)
        return 2 * self.indentation() + sum(map(self.room_for, texts)) + scroll_bar_width(self.font())

    def _widest(self, texts: Sequence[str]) -> str:
        return max(texts, key=self.fontMetrics().horizontalAdvance, default="")

    def _expand(self) -> None:
        """Expand the groups that the reader did not collapse."""
        for row in range(self._facets.rowCount()):
            index = self._facets.index(row, Column.LABEL)
            self.setExpanded(index, index.data(KIND_ROLE) not in self._collapsed)


class _SignDelegate(QStyledItemDelegate):
    """Paints the sign that excludes only where the mouse or the current row is."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        if not option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected):
            option.text = ""
