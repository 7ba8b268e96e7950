"""The headings of the grid: above each the chooser of what its column holds."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHeaderView, QWidget

from qicbrowser.domain.tables.recipe import ColumnPlan, Holds
from qicbrowser.gui.imports.names import plan_name
from qicbrowser.gui.looks.palettes import LIGHT, Look
from qicbrowser.gui.shell.table_names import holds_names

if TYPE_CHECKING:
    from qicbrowser.gui.imports.grid_model import GridModel

_PADDING = 5
_MOST_LINES = 9


class ColumnHeader(QHeaderView):
    """Choosers are made for the columns in sight only: a table can have thousands."""

    column_chosen = Signal(int, object)
    """What a column holds, as the reader chose it: its number and Holds."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.choosers: dict[int, _Chooser] = {}
        self._plans: tuple[ColumnPlan, ...] = ()
        self._look = LIGHT
        self._current = -1
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(self.fontMetrics().averageCharWidth() * 8)
        self.sectionResized.connect(self._resized)
        self.geometriesChanged.connect(self.place_choosers)

    def show_plans(self, plans: tuple[ColumnPlan, ...]) -> None:
        """Show what columns hold."""
        for column in [column for column in self.choosers if column >= len(plans)]:
            self.choosers.pop(column).deleteLater()
        self._plans = plans
        for column, chooser in self.choosers.items():
            chooser.show_plan(plans[column])
        self.place_choosers()

    def show_look(self, look: Look) -> None:
        self._look = look
        self.viewport().update()

    def show_current(self, column: int) -> None:
        self._current = column
        self.viewport().update()

    def open_chooser(self, column: int) -> None:
        """Open the list of what a column can hold."""
        if column in self.choosers:
            self.choosers[column].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.choosers[column].showPopup()

    def place_choosers(self) -> None:
        """Put a chooser above each column in sight."""
        width = self.viewport().width()
        for column in range(len(self._plans)):
            x, size = self.sectionViewportPosition(column), self.sectionSize(column)
            visible = x + size > 0 and x < width
            if not visible and column not in self.choosers:
                continue
            chooser = self._chooser(column)
            chooser.setGeometry(x + 3, 4, size - 7, chooser.sizeHint().height())
            chooser.setVisible(visible)

    def sizeHint(self) -> QSize:
        columns = range(min(self.count(), 200))
        lines = max((self._text_height(column) for column in columns), default=0)
        return QSize(super().sizeHint().width(), self._chooser_height() + lines + 3 * _PADDING)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        current = logicalIndex == self._current
        painter.fillRect(rect, QColor(self._look.box if current else self._look.window))
        painter.setPen(QColor(self._look.hair))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.setPen(QColor(self._look.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        top = self._chooser_height() + 2 * _PADDING
        room = rect.adjusted(_PADDING, top, -_PADDING, -_PADDING)
        painter.setPen(QColor(self._look.text if current else self._look.muted))
        for text, font in self._heading_lines(logicalIndex, bold=current):
            painter.setFont(font)
            used = painter.drawText(room, _WRAPPED, text)
            room.setTop(used.bottom() + 1)
        painter.restore()

    def _heading_lines(self, column: int, *, bold: bool = False) -> list[tuple[str, QFont]]:
        *above, last = self._model().heading(column) or ("",)
        small, font = QFont(self.font()), QFont(self.font())
        small.setPointSizeF(self.font().pointSizeF() * 0.88)
        font.setBold(bold)
        return [*([(" › ".join((*above, "")).rstrip(), small)] if above else []), (last, font)]

    def _text_height(self, column: int) -> int:
        from PySide6.QtGui import QFontMetrics

        width = max(self.sectionSize(column) - 2 * _PADDING, 1)
        most = _MOST_LINES * self.fontMetrics().height()
        room = QRect(0, 0, width, most)
        lines = self._heading_lines(column, bold=True)
        return min(
            most, sum(QFontMetrics(font).boundingRect(room, _WRAPPED, text).height() + 1 for text, font in lines)
        )

    def _chooser_height(self) -> int:
        return next(iter(self.choosers.values())).sizeHint().height() if self.choosers else 26

    def _chooser(self, column: int) -> "_Chooser":
        if column not in self.choosers:
            heading = " › ".join(self._model().heading(column))
            chooser = _Chooser(self.viewport())
            name = self.tr("What column {number} ({heading}) holds")
            chooser.setAccessibleName(name.format(number=self.locale().toString(column + 1), heading=heading))
            chooser.show_plan(self._plans[column])
            chooser.activated.connect(lambda _: self.column_chosen.emit(column, Holds(chooser.currentData())))
            self.choosers[column] = chooser
        return self.choosers[column]

    def _model(self) -> "GridModel":
        return cast("GridModel", self.model())

    def _resized(self) -> None:
        self.place_choosers()
        self.headerDataChanged(Qt.Orientation.Horizontal, 0, 0)


_WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignTop) | int(Qt.AlignmentFlag.AlignLeading)


class _Chooser(QComboBox):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(3)
        self.setMaxVisibleItems(24)
        for holds, name in holds_names().items():
            self.addItem(name, holds)
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 24)

    def show_plan(self, plan: ColumnPlan) -> None:
        """Choose what the column holds, without a signal; its row of the list says its stream and grade too."""
        for row, (holds, name) in enumerate(holds_names().items()):
            self.setItemText(row, plan_name(plan) if holds is plan.holds else name)
        self.setCurrentIndex(self.findData(plan.holds))
        self.setToolTip(self.currentText())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it scrolls the table
