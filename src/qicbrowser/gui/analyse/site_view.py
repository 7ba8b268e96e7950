"""The table of a site on the screen: whole words in rows as high as they need, and the keys that mark."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QMenu,
    QTableView,
    QWidget,
)

from qicbrowser.gui.analyse.site_delegate import SiteDelegate
from qicbrowser.gui.analyse.site_model import MARKS, SiteModel
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.shell.list_actions import SiteFactorActions
from qicbrowser.gui.widgets.item_view_keys import menu_target, pop_up
from qicbrowser.gui.widgets.tables import fitting_width, show_as_rows, stretch_column

_LEAST_FACTOR_WIDTH = 180
"""Pixels of the column of factors, below which the columns of sites scroll."""

_SITE_WIDTH = 150

_Index = QModelIndex | QPersistentModelIndex


class SiteView(QTableView):
    theme_wanted = Signal(str)
    """The key of a theme whose title was clicked, or on which Enter was pressed."""

    def __init__(self, model: SiteModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.site_model = model
        self._edited = -1
        """The row whose reason is being written; -1 for none."""
        self.setAccessibleName(self.tr("Contextual factors at the site"))
        self.setModel(model)
        self.painter_of_rows = SiteDelegate(self, model)
        self.setItemDelegate(self.painter_of_rows)
        show_as_rows(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.commands = commands = SiteFactorActions(self)
        self.mark_actions = (commands.present, commands.absent, commands.unknown, commands.not_relevant)
        commands.theme.triggered.connect(self._open_theme)
        commands.reason.triggered.connect(self.write_reason)
        model.modelReset.connect(self._list_anew)
        model.dataChanged.connect(self._measure_changed)

    def show_look(self, look: Look) -> None:
        self.painter_of_rows.look = look
        self.fit()

    @property
    def current_key(self) -> str:
        """The key of the current factor; "" where there is none."""
        row = self.currentIndex().row()
        factor = self.site_model.rows[row].factor if 0 <= row < len(self.site_model.rows) else None
        return factor.key if factor else ""

    def go_to_row(self, row: int) -> None:
        """Make a row current, at the column where the keyboard is, and scroll to it."""
        if 0 <= row < self.site_model.rowCount():
            column = min(max(0, self.currentIndex().column()), self.site_model.columnCount() - 1)
            self.setCurrentIndex(self.site_model.index(row, column))

    def fit(self) -> None:
        """Size columns and rows for what is listed, the font and the width; the row at the top stays there."""
        top = self.rowAt(0)
        self._fit_columns()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() * 2 + 12)
        self._measure_in_sight()
        if top > 0:
            self.scrollTo(self.site_model.index(top, 0), QAbstractItemView.ScrollHint.PositionAtTop)
        self.viewport().update()

    def write_reason(self) -> None:
        """Open a field for the reason below the words of the current factor, or the theme of a heading."""
        current = self.currentIndex()
        if not self.current_key:
            self._open_theme()
            return
        column = max(1, current.column()) if self.site_model.is_side_by_side else 0
        self._edited = current.row()
        self.setRowHeight(current.row(), self.painter_of_rows.row_height(current.row(), edited=True))
        index = self.site_model.index(current.row(), column)
        self.scrollTo(index)
        self.edit(index)

    def save_reason(self) -> None:
        """Save the reason that is being written, and close its field."""
        field = self.viewport().findChild(QLineEdit) if self._edited >= 0 else None
        if field is not None:
            self.commitData(field)
            self.closeEditor(field, QAbstractItemDelegate.EndEditHint.NoHint)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """The row takes its height again, and the keyboard stays where it was; with Esc, what was written is gone."""
        row, self._edited = self._edited, -1
        if hint is QAbstractItemDelegate.EndEditHint.RevertModelCache:
            self.site_model.drop_draft_at(row, self.currentIndex().column())
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint if hint else hint)
        if 0 <= row < self.site_model.rowCount():
            self._measure(row)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self._measure_in_sight()
        self.scrollTo(self.currentIndex())
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._measure_in_sight()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a place to mark marks, one on the title of a theme opens it."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        row = self.site_model.rows[index.row()]
        if row.factor is None and index.column() == 0:
            self.theme_wanted.emit(row.theme.key)
        elif row.factor and index.column() and not self.site_model.is_side_by_side:
            self.mark_actions[index.column() - 1].trigger()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks on a factor write its reason."""
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and (not index.column() or self.site_model.is_side_by_side) and self.current_key:
            self.write_reason()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, at = menu_target(self, event)
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        pop_up(self.context_menu(), at)

    def context_menu(self) -> QMenu:
        """The commands of a factor."""
        commands = self.commands
        marking = (commands.unmark, commands.reason)
        return commands.menu(self.mark_actions, marking, (commands.theme, commands.copy, commands.table))

    def _open_theme(self) -> None:
        if (row := self.currentIndex().row()) >= 0:
            self.theme_wanted.emit(self.site_model.rows[row].theme.key)

    def _list_anew(self) -> None:
        self.clearSpans()
        self.fit()

    def _fit_columns(self) -> None:
        header, model = self.horizontalHeader(), self.site_model
        if not model.columnCount():
            return
        stretch_column(header, 0)
        for column in range(1, model.columnCount()):
            heading = str(model.headerData(column, Qt.Orientation.Horizontal))
            width = max(_SITE_WIDTH, self.fontMetrics().horizontalAdvance("n" * 16))
            header.resizeSection(column, width if model.is_side_by_side else fitting_width(header, heading))
        room = self.viewport().width() - sum(header.sectionSize(each) for each in range(1, model.columnCount()))
        if room < _LEAST_FACTOR_WIDTH:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(0, _LEAST_FACTOR_WIDTH)

    def _measure_in_sight(self) -> None:
        """Give the rows in sight the heights that they need, and the titles of themes their whole rows.

        Of a large table the others are measured when they are in sight.
        """
        row = self.rowAt(0)
        while 0 <= row < self.site_model.rowCount() and self.rowViewportPosition(row) < self.viewport().height():
            self._measure(row)
            row += 1

    def _measure(self, row: int) -> None:
        """Give a row its height; where it grows above what is in sight, that stays where it is."""
        columns = self.site_model.columnCount()
        if self.site_model.rows[row].factor is None and self.columnSpan(row, 0) < columns:
            self.setSpan(row, 0, 1, columns)
        height = self.painter_of_rows.row_height(row, edited=row == self._edited)
        grown = height - self.rowHeight(row)
        if grown:
            above = self.rowViewportPosition(row) < 0
            self.setRowHeight(row, height)
            if above:
                self.verticalScrollBar().setValue(self.verticalScrollBar().value() + grown)

    def _measure_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        for row in range(first.row(), min(last.row(), first.row() + len(MARKS)) + 1):
            self._measure(row)
