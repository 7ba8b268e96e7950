"""The list of hits: two lines per hit, its place and the words around it."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QBrush,
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from qicbrowser.domain.query.snippets import snippet
from qicbrowser.domain.records import Hit, Span
from qicbrowser.gui.looks.palettes import LIGHT, Look
from qicbrowser.gui.search.hit_model import HIT_ROLE, PLACE_ROLE, HitModel
from qicbrowser.gui.widgets.utf16 import units

_Index = QModelIndex | QPersistentModelIndex

_MARGIN, _MARGIN_ABOVE, _BAR = 12, 5, 3
_SMALL = 0.86
_FILLED = 0.8
"""The share of a line that snippets are cut for: letters can be wider than the average."""

_ONE_LINE = QTextOption()
_ONE_LINE.setWrapMode(QTextOption.WrapMode.NoWrap)


class ResultsList(QListView):
    hit_chosen = Signal(object)
    """The Hit that was clicked, moved to with a key, or chosen with Enter."""

    menu_opening = Signal(object, str)
    """The context menu of a hit, and the key of its theme or reference, which is shown then: commands are added."""

    current_changed = Signal()
    """Another row is the current one, or none."""

    def __init__(self, model: HitModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("results")
        self.setAccessibleName(self.tr("Hits"))
        self._hits = model
        self._look = LIGHT
        self._empty = ""
        self._delegate = _HitDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        model.modelReset.connect(self.scrollToTop)
        model.modelReset.connect(self.current_changed)

    def show_look(self, look: Look) -> None:
        self._look = look
        self._delegate.show_look(look)
        self.viewport().update()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def show_empty(self, text: str) -> None:
        """Set the text that is shown while the list is empty."""
        self._empty = text
        self.viewport().update()

    def show_current(self, hit: Hit) -> None:
        """Make a hit the current row, where it was read already, without `hit_chosen`."""
        self.setCurrentIndex(self._hits.index(self._hits.row_of(hit)))

    def renew(self, hits: Iterator[Hit], place_of: Callable[[Hit], str]) -> None:
        """List the hits of the same search, run again; the current hit and the scroll position stay."""
        current, scrolled = self._hit(), self.verticalScrollBar().value()
        if self._hits.renew(hits, place_of):
            if current:
                self.show_current(current)
            self.verticalScrollBar().setValue(scrolled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.currentIndex()
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or self.currentIndex() != before:
            self._choose()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self._choose()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        from PySide6.QtWidgets import QMenu

        from qicbrowser.gui.widgets.item_view_keys import menu_target, pop_up

        index, at = menu_target(self, event)
        hit = index.data(HIT_ROLE)
        if isinstance(hit, Hit):
            self.setCurrentIndex(index)
            self._choose()
            menu = QMenu(self)
            self.menu_opening.emit(menu, hit.record_key)
            pop_up(menu, at)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._empty and not self._hits.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(self._look.muted))
            area = self.viewport().rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
            painter.end()

    def _hit(self) -> Hit | None:
        hit = self.currentIndex().data(HIT_ROLE)
        return hit if isinstance(hit, Hit) else None

    def _choose(self) -> None:
        if hit := self._hit():
            self.hit_chosen.emit(hit)


class _HitDelegate(QStyledItemDelegate):
    """Two lines per hit: its place in small letters, and its words."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._mark = QTextCharFormat()
        self.show_look(LIGHT)

    def show_look(self, look: Look) -> None:
        self._look = look
        self._mark.setBackground(QBrush(QColor(look.hit)))
        self._mark.setForeground(QBrush(QColor(look.hit_text)))

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002  all rows have one size
        lines = QFontMetrics(_small(option.font)).height() + option.fontMetrics.height()
        return QSize(0, lines + 2 * _MARGIN_ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        hit = index.data(HIT_ROLE)
        self._paint_background(painter, option)
        area = option.rect.adjusted(_MARGIN, _MARGIN_ABOVE, -_MARGIN, -_MARGIN_ABOVE)
        small = _small(option.font)
        metrics = QFontMetrics(small)
        painter.setFont(small)
        painter.setPen(QColor(self._look.muted))
        place = metrics.elidedText(index.data(PLACE_ROLE), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.TextFlag.TextSingleLine, place)
        self._paint_words(painter, option, area.adjusted(0, metrics.height(), 0, 0), hit)

    def _paint_background(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(self._look.chosen))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(QRect(option.rect.topLeft(), QSize(_BAR, option.rect.height())), QColor(self._look.accent))

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, hit: Hit) -> None:
        metrics = option.fontMetrics
        around = snippet(hit.text, hit.spans, int(_FILLED * area.width() / metrics.averageCharWidth()))
        shown = metrics.elidedText(around.text, Qt.TextElideMode.ElideRight, area.width())
        visible = len(shown) if shown == around.text else len(shown) - 1
        layout = QTextLayout(shown, option.font)
        layout.setTextOption(_ONE_LINE)
        layout.setFormats([self._marked(shown, span, visible) for span in around.spans if span.start < visible])
        layout.beginLayout()
        layout.createLine().setLineWidth(area.width())
        layout.endLayout()
        painter.setPen(QColor(self._look.text))
        layout.draw(painter, QPointF(area.topLeft()))

    def _marked(self, text: str, span: Span, visible: int) -> QTextLayout.FormatRange:
        marked = QTextLayout.FormatRange()
        marked.start = units(text[: span.start])
        marked.length = units(text[span.start : min(span.end, visible)])
        marked.format = self._mark
        return marked


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * _SMALL)
    return small
