"""The themes of What if: cited and left, and every study in its place by stream."""

from itertools import zip_longest

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from qicbrowser.domain.analysis.scenarios import StreamLeft, ThemeLeft
from qicbrowser.gui.analyse.data_table import cell_text
from qicbrowser.gui.analyse.study_marks import EDGE, GAP, MOST_MARKS, MarkLayout, draw_study
from qicbrowser.gui.analyse.what_if_model import FRAGILE, LEFT_ROLE, Column, WhatIfModel
from qicbrowser.gui.looks.icons import coloured_icon
from qicbrowser.gui.looks.palettes import LIGHT, Look
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.widgets.direction import IsolatingDelegate
from qicbrowser.gui.widgets.tables import paint_row_marks, show_as_rows
from qicbrowser.services.analyse.evidence_map import stream_name
from qicbrowser.services.analyse.what_if import sentence

_SENTENCE_LINES = 2
"""Room for a sentence, whatever it says: no row changes its height with a tick."""

_Index = QModelIndex | QPersistentModelIndex


class _StudiesDelegate(QStyledItemDelegate):
    look: Look = LIGHT
    scale = 0

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self.painted = 0
        """How many rows were painted: of many themes only those in sight."""

    def height(self, theme: ThemeLeft, width: int) -> int:
        layout = MarkLayout(self._view.fontMetrics(), width, len(theme.streams))
        rows = sum(map(layout.height, theme.streams))
        return 2 * EDGE + rows + _SENTENCE_LINES * self._view.fontMetrics().height() + 2

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002
        return QSize(100, self._view.rowHeight(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        self.painted += 1
        rect: QRect = option.rect  # type: ignore[assignment, unused-ignore]
        theme: ThemeLeft = index.data(LEFT_ROLE)
        painter.save()
        painter.setClipRect(rect)
        self._view.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, self._view)
        layout = MarkLayout(self._view.fontMetrics(), rect.width(), len(theme.streams))
        top = rect.top() + EDGE
        for stream in theme.streams:
            if stream.studies:
                top += self._paint_stream(painter, rect, top, layout, stream)
        self._paint_sentence(
            painter, QRect(rect.left() + EDGE, top, rect.width() - 2 * EDGE, rect.bottom() - top), theme
        )
        painter.restore()

    def _paint_stream(self, painter: QPainter, rect: QRect, top: int, layout: MarkLayout, stream: StreamLeft) -> int:
        """Paint a stream from the top given; returns its height."""
        view = self._view
        painter.setFont(view.font())
        if layout.names:
            painter.setPen(QColor(self.look.muted))
            room = self._placed(rect, QRect(EDGE, 0, layout.names - GAP, layout.mark)).translated(0, top)
            name = str(cell_text(stream_name(stream.stream)))
            name = view.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room.width())
            along = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.drawText(room, QStyle.visualAlignment(view.layoutDirection(), along), name)
        for (box, label), study in zip_longest(layout.marks(stream), stream.studies[:MOST_MARKS]):
            mark = self._placed(rect, box.translated(layout.names + EDGE, 0)).translated(0, top)
            draw_study(painter, mark, self.look, self.scale, study, label)
        return layout.height(stream)

    def _paint_sentence(self, painter: QPainter, room: QRect, theme: ThemeLeft) -> None:
        """One sentence; bold with a triangle only where it says one study or none."""
        text, font = words(sentence(theme)), QFont(self._view.font())
        if theme.rest in FRAGILE:
            size = painter.fontMetrics().height()
            box = QRect(room.left(), room.top(), size, size)
            mirrored = self._view.isRightToLeft()
            if mirrored:
                box.moveRight(room.right())
            coloured_icon("look", self.look.doubt).paint(painter, box)
            room = room.adjusted(0, 0, -size - GAP, 0) if mirrored else room.adjusted(size + GAP, 0, 0, 0)
            font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(self.look.text if theme.rest in FRAGILE else self.look.muted))
        option = QTextOption(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        option.setTextDirection(self._view.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        painter.drawText(QRectF(room), text, option)

    def _placed(self, cell: QRect, box: QRect) -> QRect:
        """A box from the side of a cell where reading begins, in the view."""
        if self._view.isRightToLeft():
            return QRect(cell.right() - box.left() - box.width() + 1, box.top(), box.width(), box.height())
        return box.translated(cell.left(), 0)


class _TextDelegate(IsolatingDelegate):
    """Titles and numbers at the top of a row; what is left is bold."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        side = Qt.AlignmentFlag.AlignLeading if index.column() == Column.THEME else Qt.AlignmentFlag.AlignTrailing
        option.displayAlignment = side | Qt.AlignmentFlag.AlignTop
        option.features |= QStyleOptionViewItem.ViewItemFeature.WrapText
        option.font.setBold(index.column() != Column.CITED)
        if index.column() == Column.CITED:
            arrow = "←" if option.direction is Qt.LayoutDirection.RightToLeft else "→"
            option.text = f"{option.text} {arrow}"

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        view: QTableView = option.widget  # type: ignore[assignment, unused-ignore]
        inside = QStyleOptionViewItem(option)
        option.widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, view)
        inside.rect = option.rect.adjusted(0, EDGE, 0, -EDGE)  # type: ignore[attr-defined, unused-ignore]
        super().paint(painter, inside, index)


class WhatIfView(QTableView):
    opened = Signal(int)
    """The theme of a row is to be opened."""

    table_wanted = Signal()

    def __init__(self, model: WhatIfModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._fitted: set[int] = set()
        self.setAccessibleName(self.tr("What is left of each theme"))
        self.studies = _StudiesDelegate(self)
        self.setModel(model)
        self.setItemDelegate(_TextDelegate(self))
        self.setItemDelegateForColumn(Column.STUDIES, self.studies)
        show_as_rows(self)
        self.setWordWrap(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setMinimumSectionSize(10)
        self.activated.connect(lambda index: self.opened.emit(index.row()))
        model.modelReset.connect(self.fit)
        self.verticalScrollBar().valueChanged.connect(self._fit_rows_in_sight)

    def show_look(self, look: Look) -> None:
        self.studies.look = look
        self.viewport().update()

    def fit(self) -> None:
        """Size columns and rows for the themes, the font and the width."""
        shown = self._model.shown
        self.studies.scale = len(shown.grades) if shown else 0
        advance = self.fontMetrics().horizontalAdvance
        number = advance("0") * max(4, len(str(len(shown.references) if shown else 0)) + 3) + 2 * EDGE
        number = max(
            number, *(advance(str(self._model.headerData(at, Qt.Orientation.Horizontal))) + 18 for at in (1, 2))
        )
        width = self.viewport().width()
        self.setColumnWidth(Column.THEME, max(advance("n" * 10), min(round(width * 0.26), advance("n" * 24))))
        self.setColumnWidth(Column.CITED, number)
        self.setColumnWidth(Column.LEFT, number)
        self._fitted = set()
        self.verticalHeader().setDefaultSectionSize(2 * EDGE + 4 * (self.fontMetrics().height() + 8))
        self._fit_rows_in_sight()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            painter.setPen(QColor(self.studies.look.hair))
            for row in self._rows_in_sight():
                bottom = self.rowViewportPosition(row) + self.rowHeight(row) - 1
                painter.drawLine(0, bottom, self.viewport().width(), bottom)
        paint_row_marks(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """T asks for the table behind it."""
        if event.text().casefold() == "t" and not event.modifiers():
            self.table_wanted.emit()
            return
        super().keyPressEvent(event)

    def _rows_in_sight(self) -> range:
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        return range(max(0, first), (last if last >= 0 else self._model.rowCount() - 1) + 1)

    def _fit_rows_in_sight(self) -> None:
        """Give the rows in sight the heights that they need: many themes are not measured before they are seen."""
        header, width = self.verticalHeader(), self.columnWidth(Column.STUDIES)
        row = max(0, self.rowAt(0))
        while row < self._model.rowCount() and self.rowViewportPosition(row) < self.viewport().height():
            if row not in self._fitted:
                self._fitted.add(row)
                header.resizeSection(row, self._height(row, width))
            row += 1

    def _height(self, row: int, width: int) -> int:
        title = self._model.left(row).theme.title
        room = QRect(0, 0, max(1, self.columnWidth(Column.THEME) - 8), 100_000)
        wrapped = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap.value, title).height()
        return max(self.studies.height(self._model.left(row), width), wrapped + 3 * EDGE)
