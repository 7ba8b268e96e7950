"""The map on the screen: cells between headings at the left and top and totals at the right and bottom."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QToolTip, QWidget

from qicbrowser.gui.analyse.map_delegate import MapDelegate
from qicbrowser.gui.analyse.map_edges import LABEL_ROOM, Corner, Headings, Totals
from qicbrowser.gui.analyse.map_model import MapModel
from qicbrowser.gui.analyse.map_overview import MapOverview
from qicbrowser.gui.analyse.map_state import MapState
from qicbrowser.gui.looks.palettes import Look, plain_tip
from qicbrowser.gui.shell.list_actions import MapActions
from qicbrowser.gui.widgets.item_view_keys import menu_target, pop_up

_TITLE_WIDTH = 164
_TOTAL = "n" * 9
"""As many letters have room beside the total of a row."""
_FEW_THEMES, _FEW_STUDIES = 20, 40
"""A map of no more than these is known without an overview."""

_TALLEST_LABEL = 96
"""Pixels of the headings of studies whose labels run upwards."""

_LEAST_ROWS = 2
"""As many rows can be seen between the headings and the totals, however small the window is."""

_Index = QModelIndex | QPersistentModelIndex


class MapView(QTableView):
    opened = Signal(QModelIndex)
    """The theme of a cell is to be opened: Enter, or two clicks."""

    theme_wanted = Signal(int)
    """The title of a row was clicked."""

    zoomed = Signal(bool)
    """Larger or smaller cells are wanted: + or -."""

    order_wanted = Signal()
    """The next order of studies is wanted: O."""

    table_wanted = Signal()
    """The table behind the map is wanted: T."""

    moved = Signal()
    """What is in sight has changed."""

    def __init__(self, model: MapModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.map_model = model
        self.shared = state = MapState(self, model)
        self.card: Callable[[QModelIndex], str] = lambda _index: ""
        """What is shown of a cell under the pointer, as plain lines."""
        self.setAccessibleName(self.tr("Map of themes and studies"))
        self.setVerticalHeader(Headings(Qt.Orientation.Vertical, state))
        self.setHorizontalHeader(Headings(Qt.Orientation.Horizontal, state))
        self._row_totals = Totals(Qt.Orientation.Vertical, state)
        self._column_totals = Totals(Qt.Orientation.Horizontal, state)
        self._corners = (
            Corner(self.tr("Theme"), state, begins=True),
            Corner(self.tr("Studies"), state),
            Corner(self.tr("Themes resting on it"), state, begins=True),
            Corner("", state),
        )
        self.overview = MapOverview(state)
        self.setModel(model)
        self.setItemDelegate(MapDelegate(state))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().sectionClicked.connect(self.theme_wanted)
        self.activated.connect(self.opened)
        self._connect_commands()
        model.modelReset.connect(self.fit)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self._repaint_edges)
        self.fit()

    def _connect_commands(self) -> None:
        self.commands = of = MapActions(self)
        of.enable_when(lambda: self.currentIndex().isValid(), of.open)
        of.open.triggered.connect(lambda: self.opened.emit(self.currentIndex()))
        of.order.triggered.connect(self.order_wanted.emit)
        of.larger.triggered.connect(lambda: self.zoomed.emit(True))
        of.smaller.triggered.connect(lambda: self.zoomed.emit(False))
        of.table.triggered.connect(self.table_wanted.emit)

    def show_look(self, look: Look) -> None:
        self.shared.look = look
        self.viewport().update()
        self._repaint_edges()

    def show_dense(self, dense: bool) -> None:
        self.shared.is_dense = dense
        self.fit()

    def fit(self) -> None:
        """Size cells, headings and totals for the map, the font and the density."""
        cell = self.shared.cell_size()
        self.verticalHeader().setDefaultSectionSize(cell.height())
        self.horizontalHeader().setMinimumSectionSize(4)
        self.horizontalHeader().setDefaultSectionSize(cell.width())
        bar = self.horizontalScrollBar().sizeHint().height()
        hidden_rows = max(0, self.map_model.rowCount() - _LEAST_ROWS)
        self.setMinimumHeight(self.content_height + bar - hidden_rows * cell.height())
        self.setMaximumHeight(self.content_height + bar)  # what is below a short map stays empty
        self.updateGeometries()
        self.viewport().update()

    @property
    def content_height(self) -> int:
        """The pixels that the whole map takes."""
        return self.verticalHeader().length() + self._top() + self._bottom() + 2 * self.frameWidth()

    def updateGeometries(self) -> None:
        """Give the headings, totals and corners their places around the cells."""
        super().updateGeometries()
        if not hasattr(self, "overview"):
            return  # Qt asks while the view is being made
        if self._is_larger() is self.overview.isHidden():
            self.overview.setVisible(self.overview.isHidden())
            self.fit()
            return
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        title, total, top, bottom = (
            self._title_width(),
            self.fontMetrics().horizontalAdvance(_TOTAL),
            self._top(),
            self._bottom(),
        )
        left, right = (total, title) if mirrored else (title, total)
        self.setViewportMargins(left, top, right, bottom)
        area = self.viewport().geometry()
        before, after = area.left() - left, area.right() + 1
        title_x, total_x = (after, before) if mirrored else (before, after)
        above, below = area.top() - top, area.bottom() + 1
        self.verticalHeader().setGeometry(title_x, area.top(), title, area.height())
        self.horizontalHeader().setGeometry(area.left(), above, area.width(), top)
        self._row_totals.setGeometry(total_x, area.top(), total, area.height())
        self._column_totals.setGeometry(area.left(), below, area.width(), bottom)
        places = [
            (x, y, wide, high)
            for y, high in ((above, top), (below, bottom))
            for x, wide in ((title_x, title), (total_x, total))
        ]
        for corner, place in zip(self._corners, places, strict=True):
            corner.setGeometry(*place)
        self.overview.setGeometry(self._corners[0].geometry())
        self.overview.raise_()
        shown = self.map_model.shown
        self._corners[3].text = self.tr("%n distinct", "studies", len(shown.references)) if shown else ""
        self.moved.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def context_menu(self) -> QMenu:
        """The commands of the map."""
        table = self.commands
        return table.menu((table.open,), (table.order, table.larger, table.smaller), (table.table,))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, at = menu_target(self, event)
        if index.isValid():
            pop_up(self.context_menu(), at)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self._repaint_edges()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(QModelIndex())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            card = self.card(self.indexAt(event.pos()))
            if card:
                QToolTip.showText(event.globalPos(), plain_tip(card), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the ends of a row, with Ctrl to those of the map."""
        current, model = self.currentIndex(), self.map_model
        ends = {Qt.Key.Key_Home: (0, 0), Qt.Key.Key_End: (model.rowCount() - 1, model.columnCount() - 1)}
        if event.key() in ends and current.isValid():
            row, column = ends[Qt.Key(event.key())]
            whole = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.setCurrentIndex(model.index(row if whole else current.row(), column))
            return
        super().keyPressEvent(event)

    def _hover(self, index: QModelIndex) -> None:
        if index != self.shared.hovered:
            self.shared.hovered = index
            self.viewport().update()
            self._repaint_edges()

    def _repaint_edges(self) -> None:
        for edge in (self.verticalHeader().viewport(), self.horizontalHeader().viewport()):
            edge.update()
        self._row_totals.update()
        self._column_totals.update()
        self.overview.update()
        self.moved.emit()

    def _title_width(self) -> int:
        return max(_TITLE_WIDTH, self.fontMetrics().horizontalAdvance("n" * 20))

    def _is_larger(self) -> bool:
        """Whether the map is larger than its pane, and so large that an overview is worth its room."""
        if self.map_model.rowCount() <= _FEW_THEMES and self.map_model.columnCount() <= _FEW_STUDIES:
            return False
        room = self.height() - self._heading_height() - self._bottom() - 2 * self.frameWidth()
        return self.verticalHeader().length() > room or self.horizontalHeader().length() > self.viewport().width()

    def _top(self) -> int:
        heading = self._heading_height()
        return heading if self.overview.isHidden() else max(heading, self.overview.least_height)

    def _heading_height(self) -> int:
        line, shown = self.fontMetrics().height(), self.map_model.shown
        if not self.shared.labels_run_upwards:
            return line + 14
        longest = max((len(each.label) for each in shown.references), default=0) if shown else 0
        return min(_TALLEST_LABEL, self.fontMetrics().horizontalAdvance("n" * (longest + 2)) + 2 * LABEL_ROOM)

    def _bottom(self) -> int:
        return 2 * self.fontMetrics().height() + 8
