"""The list of hits: a line with the place of each hit, and one or two with the words around it."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import (
    QEvent,
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
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from qicbrowser.domain.query.snippets import snippet
from qicbrowser.domain.records import Hit, Span
from qicbrowser.domain.text_direction import runs_right_to_left
from qicbrowser.gui.looks.palettes import LIGHT, Look
from qicbrowser.gui.page.mark_formats import found
from qicbrowser.gui.search.hit_model import HIT_ROLE, PLACE_ROLE, HitModel
from qicbrowser.gui.widgets.clicks import opens_window
from qicbrowser.gui.widgets.tables import go_to_selected, paint_row_marks
from qicbrowser.gui.widgets.utf16 import points, units

_Index = QModelIndex | QPersistentModelIndex

_MARGIN, _MARGIN_ABOVE = 12, 5
_SMALL = 0.86
_FILLED = 0.8
"""The share of a line that snippets are cut for: letters can be wider than the average."""

_LINES = 2
"""The most lines of words, where those of some hit do not fit in one."""

_LOOKED_AT = 50
"""The number of hits that decide on that."""


class ResultsList(QListView):
    hit_chosen = Signal(object)
    """The Hit that was clicked, moved to with a key, or chosen with Enter."""

    menu_opening = Signal(object, str)
    """The context menu of a hit, and the key of its theme or reference, which is shown then: commands are added."""

    window_wanted = Signal(str)
    """The key of the theme or reference of a hit that is to be opened in another window."""

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
        go_to_selected(self, self._choose)
        model.modelReset.connect(self.scrollToTop)
        model.modelReset.connect(self.current_changed)
        model.modelReset.connect(self._fit_rows)
        model.modelReset.connect(self._describe)

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
        self._describe()
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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        hit = self.indexAt(event.position().toPoint()).data(HIT_ROLE)
        if opens_window(event) and isinstance(hit, Hit):
            self.window_wanted.emit(hit.record_key)
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        chooses = event.button() is Qt.MouseButton.LeftButton and not opens_window(event)
        if chooses and self.indexAt(event.position().toPoint()).isValid():
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_rows()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_rows()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_row_marks(self)
        if self._empty and not self._hits.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(self._look.muted))
            area = self.viewport().rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
            painter.end()

    def _describe(self) -> None:
        """Have a screen reader say what is painted in place of rows."""
        self.setAccessibleDescription("" if self._hits.rowCount() else self._empty)

    def _fit_rows(self) -> None:
        """Give every row as many lines as the longest words need: rows of one height are laid out at once."""
        metrics, width = self.fontMetrics(), self.viewport().width() - 2 * _MARGIN
        is_wide = any(metrics.horizontalAdvance(text) > width for text in self._hits.snippets(_LOOKED_AT))
        lines = _LINES if is_wide else 1
        if lines != self._delegate.lines:
            self._delegate.lines = lines
            self.scheduleDelayedItemsLayout()

    def _hit(self) -> Hit | None:
        hit = self.currentIndex().data(HIT_ROLE)
        return hit if isinstance(hit, Hit) else None

    def _choose(self) -> None:
        if hit := self._hit():
            self.hit_chosen.emit(hit)


class _HitDelegate(QStyledItemDelegate):
    """The place of a hit in small letters, and its words."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines = 1
        """The most lines of words in a row."""
        self.show_look(LIGHT)

    def show_look(self, look: Look) -> None:
        self._look = look
        self._mark = found(look)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002  all rows have one size
        height = QFontMetrics(_small(option.font)).height() + self.lines * option.fontMetrics.height()
        return QSize(0, height + 2 * _MARGIN_ABOVE)

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

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, hit: Hit) -> None:
        width, metrics = area.width(), option.fontMetrics
        around = snippet(hit.text, hit.spans, int(_FILLED * self.lines * width / metrics.averageCharWidth()))
        shown = self._fitting(around.text, option, width)
        visible = len(shown) if shown == around.text else len(shown) - 1
        marks = [self._marked(shown, span, visible) for span in around.spans if span.start < visible]
        painter.setPen(QColor(self._look.text))
        _laid_out(shown, option, width, self.lines, marks).draw(painter, QPointF(area.topLeft()))

    def _fitting(self, text: str, option: QStyleOptionViewItem, width: int) -> str:
        """As much of a text as the lines have room for."""
        above = 0
        if self.lines > 1:
            lines = _laid_out(text, option, width, self.lines - 1)
            above = points(text, sum(lines.lineAt(n).textLength() for n in range(lines.lineCount())))
        return text[:above] + option.fontMetrics.elidedText(text[above:], Qt.TextElideMode.ElideRight, width)

    def _marked(self, text: str, span: Span, visible: int) -> QTextLayout.FormatRange:
        marked = QTextLayout.FormatRange()
        marked.start = units(text[: span.start])
        marked.length = units(text[span.start : min(span.end, visible)])
        marked.format = self._mark
        return marked


def _laid_out(
    text: str, option: QStyleOptionViewItem, width: int, most: int, marks: Sequence[QTextLayout.FormatRange] = ()
) -> QTextLayout:
    """The first lines of a text, as many as `most`."""
    layout = QTextLayout(text, option.font)
    layout.setTextOption(_wrapped(text, option.direction))
    layout.setFormats(marks)
    layout.beginLayout()
    for number in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * option.fontMetrics.height()))
    layout.endLayout()
    return layout


def _wrapped(text: str, window: Qt.LayoutDirection) -> QTextOption:
    """A text runs as its letters do, from the side on which one reads the window."""
    side = QStyle.visualAlignment(window, Qt.AlignmentFlag.AlignLeft)
    wrapped = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    wrapped.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    runs = runs_right_to_left(text)
    own = Qt.LayoutDirection.RightToLeft if runs else Qt.LayoutDirection.LeftToRight
    wrapped.setTextDirection(window if runs is None else own)
    return wrapped


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * _SMALL)
    return small
