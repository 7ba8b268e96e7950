"""Paints contextual factors with their signs and whole words, and their groups with counts."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from qicbrowser.domain.analysis.factors import Factor, FactorGroup
from qicbrowser.domain.records import Span
from qicbrowser.gui.analyse.factor_model import BELOW_ROLE, FACTOR_ROLE, GROUP_ROLE, FactorModel
from qicbrowser.gui.analyse.marks import draw_sign
from qicbrowser.gui.analyse.own_marks import draw_pill, pill_size
from qicbrowser.gui.analyse.sign_counts import counts_width, draw_counts
from qicbrowser.gui.looks.palettes import LIGHT, Look
from qicbrowser.gui.looks.sizes import META, PANE_EDGE
from qicbrowser.gui.widgets.direction import isolated
from qicbrowser.gui.widgets.utf16 import units
from qicbrowser.gui.widgets.wrapped_text import wrapped_text
from qicbrowser.services.analyse.contexts import Grouping

_Index = QModelIndex | QPersistentModelIndex

_ABOVE = 5
"""Pixels above and below the words of a row."""

_GAP = 8
_NAME_EDGE = 4
"""Pixels from the arrow of a group to its name."""


class FactorDelegate(QStyledItemDelegate):
    def __init__(self, view: QTreeView, model: FactorModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self.look: Look = LIGHT
        self.marks: Callable[[Factor], Iterable[Span]] = lambda _factor: ()
        """Where the words of the filter are in a text."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        font = self._view.font()
        line = QFontMetricsF(font).lineSpacing()
        factor = index.data(FACTOR_ROLE)
        if not isinstance(factor, Factor):
            return QSize(0, round(line + 2 * _ABOVE))
        _, height = wrapped_text(factor.text, font, self._words_width)
        below = QFontMetricsF(self._small(font)).lineSpacing() if self._has_line_below(factor, index) else 0
        return QSize(0, round(height + below + 2 * _ABOVE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setFont(self._view.font())
        rect: QRect = option.rect  # type: ignore[assignment, unused-ignore]
        factor, group = index.data(FACTOR_ROLE), index.data(GROUP_ROLE)
        room = rect.adjusted(0, 0, -_NAME_EDGE, 0) if self._view.isRightToLeft() else rect.adjusted(_NAME_EDGE, 0, 0, 0)
        if isinstance(factor, Factor):
            self._paint_factor(painter, self._without_level(rect), index, factor)
        elif isinstance(group, FactorGroup):
            self._paint_group(painter, room, group)
        painter.restore()

    def ground(self, index: _Index, *, is_selected: bool, is_hovered: bool) -> QColor:
        """The ground of a row, which is also below its arrow."""
        if is_selected or is_hovered:
            return QColor(self.look.chosen if is_selected else self.look.hover)
        return QColor(self.look.page if index.data(FACTOR_ROLE) else self.look.window)

    def _paint_factor(self, painter: QPainter, rect: QRect, index: _Index, factor: Factor) -> None:
        is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = self._sign_side
        top = rect.top() + _ABOVE
        left = rect.right() + 1 - side if is_mirrored else rect.left()
        draw_sign(painter, QRectF(left, top + 1, side, side), self.look, factor.sign)
        width = self._words_width
        start = rect.right() + 1 - side - _GAP - width if is_mirrored else rect.left() + side + _GAP
        layout, height = wrapped_text(factor.text, self._view.font(), width, self._found(factor))
        painter.setPen(QColor(self.look.text))
        layout.draw(painter, QPointF(start, top))
        if not self._has_line_below(factor, index):
            return
        painter.setFont(self._small(self._view.font()))
        line = QRectF(start, top + height, width, QFontMetricsF(painter.font()).lineSpacing())
        self._paint_below(painter, line, factor, str(index.data(BELOW_ROLE)))

    def _paint_below(self, painter: QPainter, line: QRectF, factor: Factor, text: str) -> None:
        """The theme of a factor, and its labels as the reader's."""
        metrics, along = QFontMetricsF(painter.font()), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        names = " · ".join(self._labels(factor))
        needed = pill_size(names, metrics)[0] if names else 0
        room = max(line.width() - needed - _GAP, line.width() / 2) if names else line.width()
        shown = metrics.elidedText(isolated(text), Qt.TextElideMode.ElideRight, room)
        painter.setPen(QColor(self.look.muted))
        painter.drawText(line, along, shown)
        if names:
            used = metrics.horizontalAdvance(shown) + (_GAP if shown else 0)
            width = min(needed, line.width() - used)
            is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
            left = line.right() - used - width if is_mirrored else line.left() + used
            draw_pill(painter, QRectF(left, line.top(), width, line.height()), self.look, names)

    def _paint_group(self, painter: QPainter, rect: QRect, group: FactorGroup) -> None:
        """The name of a group at its beginning, both signs and the counts at its end."""
        metrics = QFontMetricsF(painter.font())
        is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        width = counts_width(group.counts, metrics)
        counts_left = rect.left() + PANE_EDGE if is_mirrored else rect.right() + 1 - PANE_EDGE - width
        draw_counts(painter, QRectF(counts_left, rect.top(), width, rect.height()), self.look, group.counts)
        used = width + PANE_EDGE + _GAP
        if group.counts.has_both_signs:
            both = self.tr("⇄ both signs")
            needed = metrics.horizontalAdvance(both) + 1
            if rect.width() - used - needed > rect.width() / 3:
                left = rect.left() + used if is_mirrored else rect.right() + 1 - used - needed
                painter.setPen(QColor(self.look.text))
                painter.drawText(QRectF(left, rect.top(), needed, rect.height()), Qt.AlignmentFlag.AlignVCenter, both)
                used += needed + _GAP
        room = QRectF(rect.left() + (used if is_mirrored else 0), rect.top(), rect.width() - used, rect.height())
        self._paint_name(painter, room, group)

    def _paint_name(self, painter: QPainter, room: QRectF, group: FactorGroup) -> None:
        name = self._model.group_name(group)
        if group.label:
            width, height = pill_size(name, QFontMetricsF(painter.font()))
            width = min(width, room.width())
            is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
            left = room.right() - width if is_mirrored else room.left()
            draw_pill(painter, QRectF(left, room.center().y() - height / 2, width, height), self.look, name)
            return
        is_rest = self._model.grouping is Grouping.LABEL
        font = painter.font()
        font.setBold(not is_rest)
        painter.setFont(font)
        painter.setPen(QColor(self.look.muted if is_rest else self.look.text))
        text = QFontMetricsF(font).elidedText(isolated(name), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, text)

    def _found(self, factor: Factor) -> list[QTextLayout.FormatRange]:
        """The ranges of the words of the filter, as the search marks what it finds."""
        ranges = []
        for span in self.marks(factor):
            found = QTextLayout.FormatRange()
            found.start, found.length = units(factor.text[: span.start]), units(span.of(factor.text))
            form = QTextCharFormat()
            form.setBackground(QColor(self.look.hit))
            form.setForeground(QColor(self.look.hit_text))
            found.format = form
            ranges.append(found)
        return ranges

    def _labels(self, factor: Factor) -> Iterable[str]:
        return () if self._model.grouping is Grouping.LABEL else self._model.labels_of(factor)

    def _has_line_below(self, factor: Factor, index: _Index) -> bool:
        return bool(index.data(BELOW_ROLE) or self._labels(factor))

    @property
    def _sign_side(self) -> int:
        return max(14, self._view.fontMetrics().height() - 2)

    def _without_level(self, rect: QRect) -> QRect:
        """Where a factor is painted: its sign stands below the name of its group."""
        out = (0 if self._model.is_flat else self._view.indentation()) - _NAME_EDGE
        return rect.adjusted(0, 0, out, 0) if self._view.isRightToLeft() else rect.adjusted(-out, 0, 0, 0)

    @property
    def _words_width(self) -> float:
        before = self._view.indentation() + _NAME_EDGE
        return max(40, self._view.viewport().width() - before - self._sign_side - _GAP - PANE_EDGE)

    def _small(self, font: QFont) -> QFont:
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * META)
        return small
