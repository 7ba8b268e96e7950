"""A tree of which each row is said whole and can be used, for assistive technology.

Qt's own interface of a tree offers to select a row only, and selects another one where there are branches.
"""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QTreeView

from qicbrowser.gui.accessibility.part import Part, forget, pointer_to
from qicbrowser.gui.widgets.narrowing_tree import NarrowingTree

if TYPE_CHECKING:
    from shiboken6 import VoidPtr

_Type, _Role = QAccessible.InterfaceType, QAccessible.Role

_SPOKEN = Qt.ItemDataRole.AccessibleTextRole

_CHECK, _CHECKABLE = Qt.ItemDataRole.CheckStateRole, Qt.ItemFlag.ItemIsUserCheckable


class TreeInterface(QAccessibleWidget):
    """Its children are cells, row by row, those of the header first: as Qt numbers them in the events of a tree."""

    def __init__(self, tree: QTreeView, words: Callable[[QModelIndex], str] | None = None) -> None:
        """`words` are what is said of a cell where the model has no words of its own for that."""
        super().__init__(tree, _Role.Tree)
        self.tree = tree
        self.words = words or _words_of
        self._rows: list[QModelIndex] | None = None
        self._cells: dict[int, CellInterface] = {}
        self._is_watched = False
        tree.expanded.connect(self._forget)
        tree.collapsed.connect(self._forget)
        tree.destroyed.connect(self._forget)  # Qt deletes this interface alone

    def childCount(self) -> int:
        return (len(self._visible_rows()) + 1) * self._columns

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes none for none
        if not 0 <= index < self.childCount():
            return None
        if index not in self._cells:
            line, column = divmod(index, self._columns)
            at = self._visible_rows()[line - 1].siblingAtColumn(column) if line else QModelIndex()
            self._cells[index] = CellInterface(self, at, index)
        return self._cells[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.place if isinstance(child, CellInterface) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return self.cell_of(self.tree.indexAt(self.tree.viewport().mapFromGlobal(QPoint(x, y))))

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return self.cell_of(self.tree.currentIndex().siblingAtColumn(0)) if self.tree.hasFocus() else None

    def cell_of(self, index: QModelIndex) -> QAccessibleInterface | None:
        """The cell of an index; None for one that is not shown."""
        rows = self._visible_rows()
        first = index.siblingAtColumn(0)
        return self.child((rows.index(first) + 1) * self._columns + index.column()) if first in rows else None

    @property
    def _columns(self) -> int:
        return self.tree.model().columnCount() if self.tree.model() else 0  # it is named before it has a model

    def interface_cast(self, kind: QAccessible.InterfaceType) -> "VoidPtr":  # type: ignore[override]
        cast: VoidPtr | None = super().interface_cast(kind)  # type: ignore[assignment]  # a number, PySide says
        return pointer_to(None) if cast is None else cast

    def _visible_rows(self) -> list[QModelIndex]:
        self._watch()
        if self._rows is None:
            self._rows = list(self._below(QModelIndex()))
        return self._rows

    def _watch(self) -> None:
        model = self.tree.model()
        if not self._is_watched and model:
            self._is_watched = True
            for changed in (model.modelReset, model.layoutChanged, model.rowsInserted, model.rowsRemoved):
                changed.connect(self._forget)

    def _below(self, parent: QModelIndex) -> Iterator[QModelIndex]:
        model = self.tree.model()
        for row in range(model.rowCount(parent) if model else 0):
            index = model.index(row, 0, parent)
            yield index
            if self.tree.isExpanded(index):
                yield from self._below(index)

    def _forget(self) -> None:
        self._rows = None
        old, self._cells = self._cells, {}
        forget([*old.values()])


class CellInterface(Part):
    def __init__(self, of: TreeInterface, index: QModelIndex, place: int) -> None:
        """An index that is not valid is a cell of the header; `place` is its number among the cells of the tree."""
        super().__init__(of.tree, of)
        self.place = place
        self._of = of
        self._index = QPersistentModelIndex(index)
        self._action = _Use(self) if index.isValid() and index.column() == 0 else None

    @property
    def index(self) -> QModelIndex:
        return self._of.tree.model().index(self._index.row(), self._index.column(), self._index.parent())

    def use(self) -> None:
        """Do what a click on the row does."""
        tree, index = self._of.tree, self.index
        tree.setFocus(Qt.FocusReason.OtherFocusReason)
        tree.setCurrentIndex(index)
        if isinstance(tree, NarrowingTree):
            tree.narrow_by(index)
        else:
            tree.clicked.emit(index)

    def is_checkable(self) -> bool:
        return bool(self._index.flags() & _CHECKABLE)

    def tick(self) -> None:
        is_on = Qt.CheckState(self._index.data(_CHECK)) is Qt.CheckState.Checked
        self._of.tree.model().setData(self.index, Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked, _CHECK)

    def role(self) -> QAccessible.Role:
        if not self._index.isValid():
            return _Role.ColumnHeader
        return _Role.TreeItem if self._index.column() == 0 else _Role.Cell

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        tree, index = self._of.tree, self.index
        viewport = tree.viewport().rect()
        state.invisible = not tree.isVisible() or not viewport.intersects(tree.visualRect(index))
        if not index.isValid() or index.column() > 0:
            return state
        state.selectable = state.focusable = True
        state.selected = tree.selectionModel().isSelected(index)
        state.focused = tree.hasFocus() and tree.currentIndex().siblingAtColumn(0) == index
        if tree.model().hasChildren(index):
            state.expandable = True
            state.expanded = tree.isExpanded(index)
            state.collapsed = not state.expanded
        if self.is_checkable():
            ticked = Qt.CheckState(index.data(_CHECK))
            state.checkable = True
            state.checked = ticked is Qt.CheckState.Checked
            state.checkStateMixed = ticked is Qt.CheckState.PartiallyChecked
        return state

    def text(self, kind: QAccessible.Text) -> str:
        if kind != QAccessible.Text.Name:
            return ""
        if self._index.isValid():
            return self._of.words(self.index)
        model, side = self._of.tree.model(), Qt.Orientation.Horizontal
        return str(model.headerData(self.place, side, _SPOKEN) or model.headerData(self.place, side) or "")

    def rect(self) -> QRect:
        """On the screen."""
        tree = self._of.tree
        if self._index.isValid():
            return QRect(
                tree.viewport().mapToGlobal(tree.visualRect(self.index).topLeft()), tree.visualRect(self.index).size()
            )
        header = tree.header()
        left = QPoint(header.sectionViewportPosition(self.place), 0)
        return QRect(header.mapToGlobal(left), header.sectionSizeFromContents(self.place))

    def interface_cast(self, kind: QAccessible.InterfaceType) -> "VoidPtr":  # type: ignore[override]
        return pointer_to(self._action if kind == _Type.ActionInterface else None)


class _Use(QAccessibleActionInterface):
    def __init__(self, row: CellInterface) -> None:
        super().__init__()
        self._row = row

    def actionNames(self) -> list[str]:
        return [self.pressAction(), *([self.toggleAction()] if self._row.is_checkable() else [])]

    def doAction(self, actionName: str) -> None:
        if actionName == self.pressAction():
            self._row.use()
        elif actionName == self.toggleAction() and self._row.is_checkable():
            self._row.tick()

    def keyBindingsForAction(self, actionName: str) -> list[str]:  # noqa: ARG002  keys act on the current row only
        return []


def _words_of(index: QModelIndex) -> str:
    return str(index.data(_SPOKEN) or index.data() or "")
