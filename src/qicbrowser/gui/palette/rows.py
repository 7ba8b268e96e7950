"""The rows of the palette: headings and entries, and how they are painted."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from qicbrowser.domain.records import Span
from qicbrowser.gui.looks.icons import icon
from qicbrowser.gui.looks.palettes import LIGHT, Look
from qicbrowser.gui.palette.entries import Match, Section
from qicbrowser.gui.widgets.utf16 import units

translate = QCoreApplication.translate

MATCH_ROLE = Qt.ItemDataRole.UserRole
"""The Match of a row; None for a heading."""

_Index = QModelIndex | QPersistentModelIndex

_MARGIN, _GAP, _ICON, _EDGE = 14, 10, 16, 3
_ABOVE = 7
_NO_FLAGS = Qt.ItemFlag.NoItemFlags


class RowModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[str | Match] = []

    def show_sections(self, sections: Sequence[Section]) -> None:
        self.beginResetModel()
        self._rows = []
        for section in sections:
            self._rows += [section.title, *section.matches]
        self.endResetModel()

    def step(self, row: int, by: int) -> int:
        """The entry so many entries further on (or back); the ends are joined. -1 where there are no entries."""
        entries = [number for number, each in enumerate(self._rows) if isinstance(each, Match)]
        if not entries:
            return -1
        at = entries.index(row) + by if row in entries else 0
        return entries[at % len(entries)]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) if isinstance(self._rows[index.row()], Match) else _NO_FLAGS

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row if isinstance(row, str) else row.entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole and isinstance(row, Match):
            return ", ".join(filter(None, (row.entry.title, detail_of(row), row.entry.keys)))
        return row if role == MATCH_ROLE and isinstance(row, Match) else None


def detail_of(match: Match) -> str:
    """What is shown beside the title: that it is not available now, the menu or kind, and the other name that matches.

    The end is what is elided where there is little room.
    """
    entry = match.entry
    detail = entry.detail
    if match.other_name:
        detail = translate("Palette", "{detail} · also found as: {name}").format(detail=detail, name=match.other_name)
    return detail if entry.is_possible else translate("Palette", "not available now · {detail}").format(detail=detail)


class RowDelegate(QStyledItemDelegate):
    """An icon, the title with its matching letters marked, the detail, and at the end the keys."""

    look: Look = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002  all rows have one size
        return QSize(0, option.fontMetrics.height() + 2 * _ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        match = index.data(MATCH_ROLE)
        if isinstance(match, Match):
            self._paint_match(painter, option, match)
        else:
            font = QFont(option.font)
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(QColor(self.look.muted))
            area = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        painter.restore()

    def _paint_match(self, painter: QPainter, option: QStyleOptionViewItem, match: Match) -> None:
        area, entry = option.rect, match.entry
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, QColor(self.look.chosen if selected else self.look.hover))
        if selected:
            edge = QRect(area.left(), area.top(), _EDGE, area.height())
            painter.fillRect(_mirrored(option, edge), QColor(self.look.accent))
        text = QColor(self.look.text if entry.is_possible else self.look.muted)
        left = area.left() + _MARGIN
        if entry.icon:
            place = QRect(left, area.center().y() - _ICON // 2, _ICON, _ICON)
            icon(entry.icon, self.look).paint(painter, _mirrored(option, place))
        left += _ICON + _GAP
        right = area.right() - _MARGIN - self._paint_keys(painter, option, entry.keys)
        left += self._paint_text(painter, option, (left, right), entry.title, match.spans, text)
        spans: tuple[Span, ...] = ()
        detail = detail_of(match)
        if match.other_name:
            start = detail.rfind(match.other_name)
            spans = tuple(Span(start + span.start, start + span.end) for span in match.other_spans)
        self._paint_text(painter, option, (left + _GAP, right), detail, spans, QColor(self.look.muted))

    def _paint_keys(self, painter: QPainter, option: QStyleOptionViewItem, keys: str) -> int:
        """Paint the keys at the end of a row, in a frame; returns the width that they take."""
        if not keys:
            return 0
        width = option.fontMetrics.horizontalAdvance(keys) + 12
        frame = QRect(option.rect.right() - _MARGIN - width, option.rect.top() + 4, width, option.rect.height() - 9)
        frame = _mirrored(option, frame)
        painter.setPen(QPen(QColor(self.look.line)))
        painter.setBrush(QColor(self.look.window))
        painter.drawRect(frame)
        painter.setPen(QColor(self.look.muted))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, keys)
        return width + _GAP

    def _paint_text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        sides: tuple[int, int],
        text: str,
        spans: Sequence[Span],
        colour: QColor,
    ) -> int:
        """Paint a line between two sides, with spans of it bold and underlined; returns its width."""
        left, right = sides
        if right <= left:
            return 0
        bold = QFont(option.font)
        bold.setBold(bool(spans))
        shown = QFontMetrics(bold).elidedText(text, Qt.TextElideMode.ElideRight, right - left)
        layout = QTextLayout(shown, option.font)
        line_option = QTextOption()
        line_option.setWrapMode(QTextOption.WrapMode.NoWrap)
        line_option.setTextDirection(option.direction)
        line_option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(line_option)
        layout.setFormats(_marks(shown, spans))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(right - left)
        width = round(line.naturalTextWidth()) + 1
        layout.endLayout()
        place = _mirrored(option, QRect(left, option.rect.top() + _ABOVE, width, option.rect.height()))
        painter.setPen(colour)
        layout.draw(painter, QPointF(place.topLeft()))
        return width


def _marks(text: str, spans: Sequence[Span]) -> list[QTextLayout.FormatRange]:
    marks = []
    for span in spans:
        mark = QTextLayout.FormatRange()
        mark.start = units(text[: span.start])
        mark.length = units(span.of(text))
        form = QTextCharFormat()
        form.setFontWeight(QFont.Weight.Bold)
        form.setFontUnderline(True)
        mark.format = form
        marks.append(mark)
    return marks


def _mirrored(option: QStyleOptionViewItem, area: QRect) -> QRect:
    """A place in a row, at the other side where one reads from the right."""
    return QStyle.visualRect(option.direction, option.rect, area)
