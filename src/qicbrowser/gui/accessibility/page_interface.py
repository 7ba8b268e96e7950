"""A page as a document with headings, links and table cells, for assistive technology.

Qt has one long label for it.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QUrl
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAttributesInterface,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleTableCellInterface,
    QTextCursor,
)
from PySide6.QtWidgets import QAccessibleWidget

from qicbrowser.gui.accessibility.page_nodes import Kind, Node, nodes_of
from qicbrowser.gui.accessibility.page_text import PageText
from qicbrowser.gui.accessibility.part import Part, forget, pointer_to

if TYPE_CHECKING:
    from shiboken6 import VoidPtr

    from qicbrowser.gui.page.view import PageView

_Type, _Role = QAccessible.InterfaceType, QAccessible.Role

_ROLES = {
    Kind.HEADING: _Role.Heading,
    Kind.PARAGRAPH: _Role.Paragraph,
    Kind.LINK: _Role.Link,
    Kind.GROUP: _Role.Section,
    Kind.TABLE: _Role.Table,
    Kind.CELL: _Role.Cell,
    Kind.COLUMN_HEADING: _Role.ColumnHeader,
    Kind.ROW_HEADING: _Role.RowHeader,
}


class PageInterface(QAccessibleWidget):
    def __init__(self, page: "PageView") -> None:
        super().__init__(page, _Role.Document)
        self.page = page
        self._text = PageText(page)
        self._nodes: list[NodeInterface] = []
        self._is_current = False
        """Whether the nodes are those of what is on the page now."""
        page.document().contentsChanged.connect(self._forget)
        page.link_reached.connect(self._report_link)
        page.destroyed.connect(self._delete_nodes)  # Qt deletes this interface alone

    def childCount(self) -> int:
        return len(self._current_nodes())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes none for none
        nodes = self._current_nodes()
        return nodes[index] if 0 <= index < len(nodes) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return next((place for place, node in enumerate(self._current_nodes()) if node is child), -1)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return next((node for node in self._current_nodes() if node.rect().contains(x, y)), None)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """The link that has the keyboard."""
        self._current_nodes()
        return next((node for node in self._all_nodes() if node.is_focused()), None)

    def state(self) -> QAccessible.State:
        state = super().state()
        state.readOnly = state.multiLine = state.focusable = True
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> "VoidPtr":  # type: ignore[override]
        if kind == _Type.TextInterface:
            return pointer_to(self._text)
        cast: VoidPtr | None = super().interface_cast(kind)  # type: ignore[assignment]  # a number, PySide says
        return pointer_to(None) if cast is None else cast

    def _forget(self) -> None:
        self._is_current = False

    def _current_nodes(self) -> list["NodeInterface"]:
        if not self._is_current:
            self._delete_nodes()
            self._nodes = [NodeInterface(self.page, self, node) for node in nodes_of(self.page.document())]
            self._is_current = True
        return self._nodes

    def _delete_nodes(self) -> None:
        old, self._nodes = list(self._all_nodes()), []
        forget(old)

    def _all_nodes(self) -> Iterator["NodeInterface"]:
        for node in self._nodes:
            yield from node.with_all_below()

    def _report_link(self, position: int) -> None:
        """Tell that the keyboard has come to the link at a place on the page."""
        if not QAccessible.isActive():
            return
        self._current_nodes()
        for each in self._all_nodes():
            if each.node.kind is Kind.LINK and each.node.start <= position <= each.node.end:
                QAccessible.updateAccessibility(QAccessibleEvent(each, QAccessible.Event.Focus))
                return


class NodeInterface(Part):
    """A heading, a paragraph, a link, a table or a cell of a page."""

    def __init__(self, page: "PageView", parent: QAccessibleInterface, node: Node) -> None:
        super().__init__(page, parent)
        self.node = node
        self.nodes = [NodeInterface(page, self, child) for child in node.children]
        self.parts = [*self.nodes]
        self._page = page
        self._action = _Follow(self) if node.kind is Kind.LINK else None
        self._level = _Level(node.level) if node.level else None
        self._cell = _Cell(self) if node.kind in (Kind.CELL, Kind.COLUMN_HEADING, Kind.ROW_HEADING) else None

    def with_all_below(self) -> Iterator["NodeInterface"]:
        yield self
        for child in self.nodes:
            yield from child.with_all_below()

    def is_focused(self) -> bool:
        cursor, node = self._page.textCursor(), self.node
        return (
            node.kind is Kind.LINK
            and self._page.hasFocus()
            and (cursor.selectionStart(), cursor.selectionEnd()) == (node.start, node.end)
        )

    def follow(self) -> None:
        """Do what a click on the link does."""
        self._page.anchorClicked.emit(QUrl(self.node.address))

    @property
    def table(self) -> "NodeInterface | None":
        """The table that a cell is in."""
        return self._parent if isinstance(self._parent, NodeInterface) else None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return next((each for each in self.with_all_below() if each.is_focused()), None)

    def role(self) -> QAccessible.Role:
        return _ROLES[self.node.kind]

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.readOnly = True
        if self.node.kind is Kind.LINK:
            state.focusable = state.linked = True
            state.focused = self.is_focused()
        viewport = self._page.viewport()
        shown = QRect(viewport.mapToGlobal(QPoint()), viewport.size())
        state.offscreen = not shown.intersects(self.rect())
        state.invisible = not self._page.isVisible()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return self.node.name
        return self.node.described if kind == QAccessible.Text.Description else ""

    def rect(self) -> QRect:
        """On the screen; in a paragraph of several lines, all of them."""
        page, document = self._page, self._page.document()
        cursor = QTextCursor(document)
        cursor.setPosition(min(self.node.start, document.characterCount() - 1))
        first = page.cursorRect(cursor)
        cursor.setPosition(min(self.node.end, document.characterCount() - 1))
        rect = first.united(page.cursorRect(cursor))
        if self.node.kind is not Kind.LINK:
            block = document.documentLayout().blockBoundingRect(document.findBlock(self.node.start))
            rect.setWidth(max(rect.width(), int(block.width())))
        return QRect(page.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def interface_cast(self, kind: QAccessible.InterfaceType) -> "VoidPtr":  # type: ignore[override]
        parts = {
            _Type.ActionInterface: self._action,
            _Type.AttributesInterface: self._level,
            _Type.TableCellInterface: self._cell,
        }
        return pointer_to(parts.get(kind))


class _Follow(QAccessibleActionInterface):
    def __init__(self, link: NodeInterface) -> None:
        super().__init__()
        self._link = link

    def actionNames(self) -> list[str]:
        return [self.pressAction()]

    def doAction(self, actionName: str) -> None:
        if actionName == self.pressAction():
            self._link.follow()

    def keyBindingsForAction(self, actionName: str) -> list[str]:  # noqa: ARG002  Enter follows the focused link only
        return []


class _Level(QAccessibleAttributesInterface):
    def __init__(self, level: int) -> None:
        super().__init__()
        self._level = level

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return [QAccessible.Attribute.Level]

    def attributeValue(self, key: QAccessible.Attribute) -> object:
        return self._level if key == QAccessible.Attribute.Level else None


class _Cell(QAccessibleTableCellInterface):
    def __init__(self, of: NodeInterface) -> None:
        super().__init__()
        self._of = of

    def columnHeaderCells(self) -> list[QAccessibleInterface]:
        return self._headings(Kind.COLUMN_HEADING, column=self._of.node.column)

    def rowHeaderCells(self) -> list[QAccessibleInterface]:
        return self._headings(Kind.ROW_HEADING, row=self._of.node.row)

    def _headings(self, kind: Kind, **where: int) -> list[QAccessibleInterface]:
        cells = self._of.table.nodes if self._of.table else []
        return [
            cell
            for cell in cells
            if cell.node.kind is kind and all(getattr(cell.node, name) == at for name, at in where.items())
        ]

    def columnIndex(self) -> int:
        return self._of.node.column

    def rowIndex(self) -> int:
        return self._of.node.row

    def columnExtent(self) -> int:
        return 1

    def rowExtent(self) -> int:
        return 1

    def isSelected(self) -> bool:
        return False

    def table(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return self._of.table
