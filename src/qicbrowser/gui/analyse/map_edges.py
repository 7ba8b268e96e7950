"""The headings and totals at the edges of the map, which stay while its cells scroll."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QTextOption
from PySide6.QtWidgets import QHeaderView, QWidget

from qicbrowser.gui.analyse.map_state import MapState

LABEL_ROOM = 6


class Headings(QHeaderView):
    """Titles or labels; those of the cell with the keyboard are bold, those under the pointer tinted."""

    def __init__(self, orientation: Qt.Orientation, state: MapState) -> None:
        super().__init__(orientation, state.view)
        self._state = state
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        """The view gives them their room. To ask for some, Qt would measure a hundred headings at either end."""
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Beyond the last heading is the page, where a style would paint more of a header."""
        super().paintEvent(event)
        rest, end = self.viewport().rect(), self.length() - self.offset()
        if self.orientation() is Qt.Orientation.Vertical:
            rest.setTop(end)
        elif self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            rest.setRight(rest.right() - end)
        else:
            rest.setLeft(end)
        if rest.isValid():
            with QPainter(self.viewport()) as painter:
                painter.fillRect(rest, QColor(self._state.look.page))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        state, look, is_row = self._state, self._state.look, self.orientation() is Qt.Orientation.Vertical
        current, hovered = state.view.currentIndex(), state.hovered
        at, under = (each.row() if is_row else each.column() for each in (current, hovered))
        painter.save()
        painter.fillRect(rect, QColor(look.chosen if section == under else look.page))
        painter.setPen(QColor(look.hair))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        font = QFont(state.view.font())
        font.setBold(section == at)
        painter.setFont(font)
        painter.setPen(QColor(look.text))
        text = str(self.model().headerData(section, self.orientation()))
        if is_row:
            self._draw_title(painter, rect, text)
        else:
            self._draw_label(painter, rect, text)
        painter.restore()

    def _draw_title(self, painter: QPainter, rect: QRect, text: str) -> None:
        """A title in two lines at most, cut at its end."""
        room = rect.adjusted(8, 2, -8, -2)
        metrics = painter.fontMetrics()
        lines = max(1, room.height() // metrics.height())
        if lines == 1:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        else:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(room.width() * lines * 0.9))
        option = QTextOption(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        painter.drawText(QRectF(room), text, option)

    def _draw_label(self, painter: QPainter, rect: QRect, text: str) -> None:
        """A label across, or upwards where it is wider than its column."""
        metrics = painter.fontMetrics()
        if not self._state.labels_run_upwards:
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
            return
        painter.translate(rect.left(), rect.bottom())
        painter.rotate(-90)
        room = QRect(LABEL_ROOM, 0, rect.height() - 2 * LABEL_ROOM, rect.width())
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


class Totals(QWidget):
    """The totals of the rows at the right, or of the columns at the bottom, beside the cells that they belong to."""

    def __init__(self, orientation: Qt.Orientation, state: MapState) -> None:
        super().__init__(state.view)
        self._state = state
        self._is_column = orientation is Qt.Orientation.Vertical

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        state, view = self._state, self._state.view
        shown, look = state.model.shown, state.look
        if shown is None:
            return
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(look.page))
            header = view.verticalHeader() if self._is_column else view.horizontalHeader()
            counts = shown.studies if self._is_column else shown.cited_for
            end = self.height() if self._is_column else self.width()
            current, hovered = view.currentIndex(), state.hovered
            at, under = (each.row() if self._is_column else each.column() for each in (current, hovered))
            first, last = header.visualIndexAt(0), header.visualIndexAt(end - 1)
            if header.orientation() is Qt.Orientation.Horizontal and first > last >= 0:
                first, last = last, first
            first, last = max(0, first), last if last >= 0 else len(counts) - 1
            font = QFont(view.font())
            for section in range(first, last + 1):
                start, size = header.sectionViewportPosition(section), header.sectionSize(section)
                box = QRect(0, start, self.width(), size) if self._is_column else QRect(start, 0, size, self.height())
                if section == under:
                    painter.fillRect(box, QColor(look.chosen))
                painter.setPen(QColor(look.hair))
                if self._is_column:
                    painter.drawLine(box.bottomLeft(), box.bottomRight())
                font.setBold(section == at or not state.is_dense)
                painter.setFont(font)
                painter.setPen(QColor(look.text))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, view.locale().toString(counts[section]))


class Corner(QWidget):
    """A text where headings and totals meet."""

    def __init__(self, text: str, state: MapState, *, begins: bool = False) -> None:
        super().__init__(state.view)
        self.text = text
        self._state = state
        self._begins = begins

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self._state.look.page))
            painter.setPen(QColor(self._state.look.muted))
            side = Qt.AlignmentFlag.AlignLeading if self._begins else Qt.AlignmentFlag.AlignHCenter
            flags = Qt.TextFlag.TextWordWrap.value | (side | Qt.AlignmentFlag.AlignVCenter).value
            painter.drawText(self.rect().adjusted(8, 0, -8, 0), flags, self.text)
