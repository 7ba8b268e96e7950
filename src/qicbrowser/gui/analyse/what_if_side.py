"""The pane beside What if: streams, grades and studies, with a box each that says whether they count."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from qicbrowser.gui.analyse.command_table import CommandTable
from qicbrowser.gui.analyse.map_model import CellMark
from qicbrowser.gui.analyse.marks import draw_grade
from qicbrowser.gui.analyse.what_counts_model import HEADING_ROLE, LEFT_OUT_ROLE, MARK_ROLE, WhatCountsModel
from qicbrowser.gui.looks.palettes import LIGHT, Look
from qicbrowser.gui.looks.sizes import PANE_EDGE
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.list_actions import WhatCountsActions
from qicbrowser.gui.widgets.direction import IsolatingDelegate
from qicbrowser.gui.widgets.item_view_keys import KeyFilter
from qicbrowser.gui.widgets.labels import plain_label
from qicbrowser.gui.widgets.tables import fit_rows, show_as_rows

_MARGINS = 8

_BESIDE_LABEL = 18
"""Pixels between and beside the label of a study and its box, which is as high as text."""

_Index = QModelIndex | QPersistentModelIndex


class _Delegate(IsolatingDelegate):
    look: Look = LIGHT

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        if index.column() and index.column() == index.model().columnCount() - 1:
            option.displayAlignment = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        option.font.setBold(bool(index.data(HEADING_ROLE)))
        if index.data(LEFT_OUT_ROLE):
            option.font.setStrikeOut(index.column() == 0)
            option.palette.setColor(option.palette.ColorRole.Text, QColor(self.look.muted))
            option.palette.setColor(option.palette.ColorRole.HighlightedText, QColor(self.look.muted))
        if index.column() == 0 and index.data(MARK_ROLE):
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.decorationSize = self._mark_box(option).size()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        super().paint(painter, option, index)
        mark: CellMark | None = index.data(MARK_ROLE)
        if mark is None:
            return
        view: QTableView = option.widget  # type: ignore[assignment, unused-ignore]
        model: WhatCountsModel = index.model()  # type: ignore[assignment, unused-ignore]
        box = self._mark_box(option)
        if index.column() == 0:
            inside = QStyleOptionViewItem(option)
            self.initStyleOption(inside, index)
            part = QStyle.SubElement.SE_ItemViewItemDecoration
            box.moveCenter(view.style().subElementRect(part, inside, view).center())
        painter.save()
        font = view.font()
        font.setBold(True)
        painter.setFont(font)
        text = "…" if mark.is_several else None
        draw_grade(painter, QRectF(box), self.look, mark.grade, model.scale, mark.standing, text)
        painter.restore()

    def _mark_box(self, option: QStyleOptionViewItem) -> QRect:
        rect: QRect = option.rect  # type: ignore[assignment, unused-ignore]
        height = option.fontMetrics.height() + 2
        box = QRect(rect.left() + 4, rect.top() + (rect.height() - height) // 2, height + 2, height)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            box.moveRight(rect.right() - 4)
        return box


class WhatCountsView(CommandTable):
    def __init__(self, model: WhatCountsModel) -> None:
        super().__init__()
        self._model = model
        self.setAccessibleName(self.tr("What counts"))
        self.delegate = _Delegate(self)
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        show_as_rows(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setMinimumSectionSize(10)
        self.commands = WhatCountsActions(self)
        self.commands.tick.triggered.connect(self.toggle_selected)
        KeyFilter(self, self._use_of)
        model.modelReset.connect(self.fit)

    def toggle_selected(self) -> None:
        """Tick the selected rows, or no longer, all as the one with the keyboard."""
        current = self.currentIndex().row()
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()} | {current} - {-1})
        self._model.toggle(sorted(rows, key=lambda row: row != current))

    def fit(self) -> None:
        """Size rows and columns for the font, the width and the streams."""
        self.clearSpans()
        streams = max(0, self._model.columnCount() - 2)
        for row in range(self._model.heading_rows):
            if streams:
                self.setSpan(row, 0, 1, streams + 1)
        fit_rows(self, _MARGINS)
        advance, width = self.fontMetrics().horizontalAdvance, self.viewport().width()
        last = max(map(advance, self._model.longest_reasons)) + 14
        label = advance("[00]") + self.fontMetrics().height() + _BESIDE_LABEL
        each = min(advance("n" * 9), max(advance("n" * 4), (width - last - label) // max(1, streams)))
        for column in range(streams):
            self.setColumnWidth(column + 1, each)
        self.setColumnWidth(streams + 1, last)
        self.setColumnWidth(0, max(label, width - last - streams * each))

    def context_menu(self) -> QMenu:
        of = self.commands
        return of.menu((of.tick,), (of.all_studies, of.no_study), (of.save, of.everything))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def _use_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        """The keys of this list come before those of the window, which are the same."""
        for action in self.commands.all:
            if QKeySequence(event.keyCombination()) in action.shortcuts():
                return action.trigger
        return None


class WhatIfSide(QWidget):
    all_wanted = Signal(bool)
    """All studies are to count, or none."""

    def __init__(self, model: WhatCountsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_guide_page(self, "what-if.md")
        self.setObjectName("pane")
        self.view = WhatCountsView(model)
        title = QLabel(self.tr("What counts"))
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        self.count = plain_label("", muted=True)
        self.all = self._button(self.tr("All studies"), counted=True)
        self.none = self._button(self.tr("No study"), counted=False)
        head = QVBoxLayout()
        head.setContentsMargins(PANE_EDGE, 8, PANE_EDGE, 6)
        head.setSpacing(4)
        head.addWidget(title)
        head.addWidget(self.count)
        buttons = QHBoxLayout()
        buttons.addWidget(self.all)
        buttons.addWidget(self.none)
        buttons.addStretch()
        head.addLayout(buttons)
        note = plain_label(
            self.tr("A scenario is yours. It changes no word of the review, no export and no other tab."), muted=True
        )
        note.setContentsMargins(PANE_EDGE, 8, PANE_EDGE, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addWidget(note)
        self.setFocusProxy(self.view)

    def show_look(self, look: Look) -> None:
        self.view.delegate.look = look
        self.view.viewport().update()

    def _button(self, text: str, *, counted: bool) -> QPushButton:
        button = QPushButton(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.all_wanted.emit(counted))
        return button
