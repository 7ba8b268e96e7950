"""The list of contextual factors at the left of their tab."""

from collections.abc import Iterator
from itertools import accumulate

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSignalBlocker,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QCursor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QStyleOptionViewItem, QWidget

from qicbrowser.domain.analysis.factors import Factor, FactorGroup
from qicbrowser.gui.analyse.factor_delegate import FactorDelegate
from qicbrowser.gui.analyse.factor_model import FACTOR_ROLE, FactorModel
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.shell.list_actions import FactorListActions
from qicbrowser.gui.widgets.item_view_keys import menu_target, pop_up
from qicbrowser.gui.widgets.painting import fill
from qicbrowser.gui.widgets.tables import PaneTree

_Index = QModelIndex | QPersistentModelIndex

_MOST_OPEN = 1000
"""Factors up to which all groups are open at first, and rows are scrolled by pixels: for that, all are measured."""

_AHEAD = 20
"""Rows of a group below the one at the end of the window before more are listed."""

_BEHIND = 100
"""Rows likewise above the one at its beginning: more than one page scrolls, so that none is passed over."""


class FactorList(PaneTree):
    chosen = Signal()
    """The current row, or what is selected, is another."""

    def __init__(self, model: FactorModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.factors = model
        self._closed: set[str] = set()
        """The keys of the groups that the reader has closed."""
        self._open: dict[str, QPersistentModelIndex] = {}
        """The groups that are open, by their keys."""
        self._is_filling = False
        self._is_going = False
        """Whether another row is being chosen, which is said once."""
        self.setAccessibleName(self.tr("Contextual factors"))
        self.setHeaderHidden(True)
        self.setWordWrap(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setModel(model)
        self.delegate = FactorDelegate(self, model)
        self.setItemDelegate(self.delegate)
        self.commands = FactorListActions(self)
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._list_rest)
        self.collapsed.connect(lambda index: self._remember(index, closed=True))
        self.expanded.connect(lambda index: self._remember(index, closed=False))
        self.selectionModel().currentChanged.connect(self._show_current)
        self.selectionModel().selectionChanged.connect(self._show_selected)
        self.verticalScrollBar().valueChanged.connect(self._list_more)

    def show_look(self, look: Look) -> None:
        self.delegate.look = look
        self.viewport().update()

    def open_groups(self) -> None:
        """Open the groups of a list that was shown anew, but those that the reader has closed; many stay closed."""
        numbers = accumulate(len(group.factors) for group in self.factors.groups)
        by_pixel = all(number <= _MOST_OPEN for number in numbers)
        mode = QAbstractItemView.ScrollMode.ScrollPerPixel if by_pixel else QAbstractItemView.ScrollMode.ScrollPerItem
        self.setVerticalScrollMode(mode)
        self._open.clear()
        self._rest.start()
        if self.factors.is_flat or not by_pixel:
            return
        self._is_filling = True
        self.expandAll()
        for row, group in enumerate(self.factors.groups):
            if group.key in self._closed:
                self.collapse(self.factors.index(row, 0))
        self._is_filling = False

    def _list_rest(self) -> None:
        """List all groups, now that those in sight are painted; they stay where they are."""
        if not self.factors.has_all_groups:
            row = self.verticalScrollBar().value() + self.factors.list_groups()
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(row)

    def go_to(self, index: QModelIndex) -> None:
        """Select a row alone and scroll to it."""
        if index.parent().isValid():
            self.expand(index.parent())
        self._come_near(index)
        alone = QItemSelectionModel.SelectionFlag.ClearAndSelect  # whatever keys are held
        self._is_going = True
        self.selectionModel().setCurrentIndex(index, alone)
        self._is_going = False
        self.scrollTo(index)
        self.chosen.emit()

    def _go_to_end(self, end: int) -> None:
        """Go to the first row (0) or the last one (-1)."""
        groups = self.factors.groups
        if not groups:
            return
        group = groups[end]
        header = self.factors.group_index(group.key)
        self._forget_current()
        goes_to_factor = bool(group.factors) and (self.factors.is_flat or self.isExpanded(header))
        factor = self.factors.factor_index(group.factors[end].key, group.key) if goes_to_factor else header
        self.go_to(header if header.isValid() and not end else factor)

    def _forget_current(self) -> None:
        """Have no current row and none under the pointer: Qt would measure all rows between that and a new one."""
        QCoreApplication.sendEvent(self.viewport(), QEvent(QEvent.Type.Leave))
        with QSignalBlocker(self.selectionModel()):
            self.selectionModel().clear()

    def _come_near(self, index: QModelIndex) -> None:
        """Scroll a list of many to a row by its number: Qt would measure all rows before it."""
        if not self._is_by_row:
            return
        self._forget_current()
        self.executeDelayedItemsLayout()
        parent = index.parent()
        above = parent.row() if parent.isValid() else 0 if self.factors.is_flat else index.row()
        opened = (group for group in self._open.values() if group.isValid() and group.row() < above)
        inside = 1 + index.row() if parent.isValid() else index.row() if self.factors.is_flat else 0
        self.verticalScrollBar().setValue(above + sum(map(self.factors.rowCount, opened)) + inside)

    @property
    def chosen_factors(self) -> tuple[Factor, ...]:
        """The selected factors, in the order of the list; those of the group where that is selected alone."""
        rows = [(i.parent().row(), i.row(), i.data(FACTOR_ROLE)) for i in self.selectedIndexes() if i.data(FACTOR_ROLE)]
        return tuple({factor.key: factor for _, _, factor in sorted(rows, key=lambda row: row[:2])}.values())

    @property
    def chosen_group(self) -> FactorGroup | None:
        """The group of the current row, whether it is that itself or is in it."""
        return self.factors.group_of(self.currentIndex())

    def context_menu(self) -> QMenu:
        """The commands for what is selected."""
        table = self.commands
        return table.menu(
            (table.open, table.copy, table.filter),
            (table.label, table.unlabel),
            (table.rename, table.reason, table.merge, table.delete),
            (table.table,),
        )

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, at = menu_target(self, event)
        if index.isValid():
            pop_up(self.context_menu(), at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a group opens or closes it; Home and End go to factors that may not be listed yet."""
        current, ends = self.currentIndex(), {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
        if event.key() in ends and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._go_to_end(ends[Qt.Key(event.key())])
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid() and not current.data(FACTOR_ROLE):
            self.setExpanded(current, not self.isExpanded(current))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are commands here; what begins with them is found by the filter."""

    def shows_current(self) -> bool:
        return not self._is_by_row or self.currentIndex() in self._rows_in_sight()

    def verticalOffset(self) -> int:
        """A style sheet asks for it with every painting of the ground; to tell it, Qt would measure all rows above."""
        if not self._is_by_row:
            return super().verticalOffset()
        return self.verticalScrollBar().value() * self.fontMetrics().lineSpacing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # words are in other lines

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """The ground of the whole row, with its arrow, before what is on it."""
        rect: QRect = option.rect  # type: ignore[assignment, unused-ignore]
        fill(painter, QRect(0, rect.top(), self.viewport().width(), rect.height()), self._ground(index))
        super().drawRow(painter, option, index)

    @property
    def _is_by_row(self) -> bool:
        """Whether rows are scrolled by their number, as those of many factors are."""
        return self.verticalScrollMode() is QAbstractItemView.ScrollMode.ScrollPerItem

    def _ground(self, index: _Index) -> QColor:
        hovered = self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())) if self.underMouse() else QModelIndex()
        is_selected = self.selectionModel().isSelected(index)
        return self.delegate.ground(index, is_selected=is_selected, is_hovered=hovered == index)

    def _show_current(self, current: QModelIndex) -> None:
        self.commands.open.setEnabled(bool(current.data(FACTOR_ROLE)))  # else Enter opens a group
        self._show_selected()

    def _show_selected(self) -> None:
        if not self._is_going:  # Qt says both what is selected and what is current
            self.chosen.emit()

    def _remember(self, index: QModelIndex, *, closed: bool) -> None:
        group = self.factors.group_of(index)
        if group and closed:
            self._open.pop(group.key, None)
        elif group:
            self._open[group.key] = QPersistentModelIndex(index)
        if group and not self._is_filling:
            (self._closed.add if closed else self._closed.discard)(group.key)

    def _list_more(self) -> None:
        """List more of a group whose last or first rows come into sight."""
        if self._is_by_row:
            self._list_before()
        last = self.indexAt(QPoint(0, self.viewport().height() - 1))
        parent = last.parent()
        if (
            last.isValid()
            and last.row() >= self.factors.rowCount(parent) - _AHEAD
            and self.factors.canFetchMore(parent)
        ):
            self.factors.fetchMore(parent)

    def _rows_in_sight(self) -> Iterator[QModelIndex]:
        index = self.indexAt(QPoint(0, 0))
        while index.isValid() and self.visualRect(index).top() < self.viewport().height():
            yield index
            index = self.indexBelow(index)

    def _list_before(self) -> None:
        """List more before the first rows that are listed of a group; what is in sight stays where it is."""
        first = self.indexAt(QPoint(0, 0))
        for index in self._rows_in_sight():
            if not index.data(FACTOR_ROLE):
                self.factors.fetch_before(index, everything=True)
        if first.isValid() and first.data(FACTOR_ROLE) and first.row() < _BEHIND:
            more = self.factors.fetch_before(first.parent())
            if more:
                row = self.verticalScrollBar().value() + more
                self.executeDelayedItemsLayout()
                self.verticalScrollBar().setValue(row)
