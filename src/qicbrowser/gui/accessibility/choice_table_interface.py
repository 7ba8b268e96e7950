"""A table in whose rows one of several places is chosen: assistive technology has a radio button for each of them.

Qt's own interface of a table has cells, of which nothing says that they are a choice.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QTableView

from qicbrowser.gui.accessibility.part import Part, forget, pointer_to

if TYPE_CHECKING:
    from shiboken6 import VoidPtr

_Type, _Role = QAccessible.InterfaceType, QAccessible.Role

_CHECK, _CHECKABLE = Qt.ItemDataRole.CheckStateRole, Qt.ItemFlag.ItemIsUserCheckable


class ChoiceTableInterface(QAccessibleWidget):
    """Its children are cells, row by row, those of the header first: as Qt numbers them in the events of a table."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table, _Role.Table)
        self.table = table
        self._cells: dict[int, TableCellInterface] = {}
        model = table.model()
        for changed in (model.modelReset, model.layoutChanged, model.rowsInserted, model.rowsRemoved):
            changed.connect(self._forget)
        table.destroyed.connect(self._forget)  # Qt deletes this interface alone

    def childCount(self) -> int:
        return (self.table.model().rowCount() + 1) * self._columns

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes none for none
        if not 0 <= index < self.childCount():
            return None
        line, place = divmod(index, self._columns)
        if index not in self._cells:
            at = self.table.model().index(line - 1, place - 1) if line and place else QModelIndex()
            self._cells[index] = TableCellInterface(self, at, index)
        return self._cells[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.place if isinstance(child, TableCellInterface) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return self.cell_of(self.table.indexAt(self.table.viewport().mapFromGlobal(QPoint(x, y))))

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return self.cell_of(self.table.currentIndex()) if self.table.hasFocus() else None

    def cell_of(self, index: QModelIndex) -> QAccessibleInterface | None:
        return self.child((index.row() + 1) * self._columns + index.column() + 1) if index.isValid() else None

    def interface_cast(self, kind: QAccessible.InterfaceType) -> "VoidPtr":  # type: ignore[override]
        cast: VoidPtr | None = super().interface_cast(kind)  # type: ignore[assignment]  # a number, PySide says
        return pointer_to(None) if cast is None else cast

    @property
    def _columns(self) -> int:
        """With that of the headings of rows, which Qt counts though they are hidden."""
        return self.table.model().columnCount() + 1

    def _forget(self) -> None:
        old, self._cells = self._cells, {}
        forget([*old.values()])


class TableCellInterface(Part):
    def __init__(self, of: ChoiceTableInterface, index: QModelIndex, place: int) -> None:
        """An index that is not valid is a cell of the header; `place` is its number among the cells of the table."""
        super().__init__(of.table, of)
        self.place = place
        self._of = of
        self._index = QPersistentModelIndex(index)
        self._action = _Choose(self) if index.isValid() else None

    @property
    def index(self) -> QModelIndex:
        return self._of.table.model().index(self._index.row(), self._index.column())

    @property
    def is_choice(self) -> bool:
        return bool(self._index.flags() & _CHECKABLE)

    def use(self) -> None:
        """Go to the cell, and choose it where it is a choice."""
        table, index = self._of.table, self.index
        table.setFocus(Qt.FocusReason.OtherFocusReason)
        table.setCurrentIndex(index)
        if self.is_choice:
            table.model().setData(index, Qt.CheckState.Checked, _CHECK)

    def role(self) -> QAccessible.Role:
        if not self._index.isValid():
            return _Role.ColumnHeader
        return _Role.RadioButton if self.is_choice else _Role.Cell

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        table, index = self._of.table, self.index
        state.invisible = not table.isVisible() or not table.viewport().rect().intersects(table.visualRect(index))
        if index.isValid():
            state.selectable = state.focusable = True
            state.selected = table.selectionModel().isSelected(index)
            state.focused = table.hasFocus() and table.currentIndex() == index
            state.checkable = self.is_choice
            state.checked = self.is_choice and Qt.CheckState(index.data(_CHECK)) is Qt.CheckState.Checked
        return state

    def text(self, kind: QAccessible.Text) -> str:
        if kind != QAccessible.Text.Name:
            return ""
        if self._index.isValid():
            return str(self.index.data(Qt.ItemDataRole.AccessibleTextRole) or self.index.data() or "")
        column = self.place - 1
        return str(self._of.table.model().headerData(column, Qt.Orientation.Horizontal) or "") if column >= 0 else ""

    def rect(self) -> QRect:
        """On the screen."""
        table = self._of.table
        if self._index.isValid():
            place = table.visualRect(self.index)
            return QRect(table.viewport().mapToGlobal(place.topLeft()), place.size())
        header, column = table.horizontalHeader(), max(0, self.place - 1)
        left = QPoint(header.sectionViewportPosition(column), 0)
        return QRect(header.mapToGlobal(left), header.sectionSizeFromContents(column))

    def interface_cast(self, kind: QAccessible.InterfaceType) -> "VoidPtr":  # type: ignore[override]
        return pointer_to(self._action if kind == _Type.ActionInterface else None)


class _Choose(QAccessibleActionInterface):
    def __init__(self, cell: TableCellInterface) -> None:
        super().__init__()
        self._cell = cell

    def actionNames(self) -> list[str]:
        return [self.pressAction(), *([self.toggleAction()] if self._cell.is_choice else [])]

    def doAction(self, actionName: str) -> None:
        if actionName in (self.pressAction(), self.toggleAction()):
            self._cell.use()

    def keyBindingsForAction(self, actionName: str) -> list[str]:  # noqa: ARG002  keys act on the current row only
        return []
