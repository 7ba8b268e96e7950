"""The line that says what was found and how the query was read, part by part."""

from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from qicbrowser.domain.query.describing import Piece
from qicbrowser.domain.records import Span
from qicbrowser.gui.looks.palettes import plain_tip

_LONGEST, _END = 40, 12
"""Characters of a part that are shown, and those of them from its end where it is longer."""

_CROSS = "  ✕"
_SIDE, _EDGE, _BETWEEN, _LEAST = 12, 4, 6, 120


class Help(NamedTuple):
    """What would be found without a part of the query, and where that part stands in it."""

    words: str
    at: Span | None
    """None: without the limits of where is searched."""


class ReadingLine(QWidget):
    """Goes on to further lines where it is narrow; hidden while nothing is searched."""

    part_removed = Signal(object)
    """The span of the part that the reader took out of the query."""
    export_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readingLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("What was found"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._said = self._helped = ""
        self._before: tuple[QWidget, ...] = ()
        self._after: tuple[QWidget, ...] = ()
        self._count = _Words(self)
        self._words: list[_Words] = []
        self._parts: list[_Chip] = []
        self._helps: list[_Chip] = []
        self._reading: list[_Words | _Chip] = []
        """The words and parts in sight, in order."""
        self._export = QToolButton(self)
        self._export.setObjectName("link")
        self._export.setText(self.tr("Export these…"))
        self._export.clicked.connect(self.export_asked)
        self.hide()

    @property
    def text(self) -> str:
        """All that the line says, in full."""
        return f"{self._said}\n{self._helped}".rstrip()

    def show_reading(self, count: str, pieces: Sequence[Piece], exportable: bool) -> None:
        """Say what was found and how the query was read; what helped with the query before is hidden."""
        self._said = "   ·   ".join(filter(None, (count, "".join(piece.words for piece in pieces))))
        self._count.setText(count)
        self._count.setVisible(bool(count))
        parts = [(piece.words, piece.at) for piece in pieces if piece.at is not None]
        self._show_chips(self._parts, parts, _CROSS)
        between = [piece.words for piece in pieces if piece.at is None]
        for _ in between[len(self._words) :]:
            self._words.append(_Words(self, muted=True))
        for at, label in enumerate(self._words):
            label.setVisible(at < len(between))
        for label, words in zip(self._words, between, strict=False):
            label.show_words(words.strip())
        labels, chips = iter(self._words), iter(self._parts)
        self._reading = [next(labels) if piece.at is None else next(chips) for piece in pieces]
        self._export.setVisible(exportable)
        self.setVisible(bool(count or pieces))
        self.show_help(())

    def show_help(self, lines: Sequence[Help]) -> None:
        """Offer to take out a part without which something would be found."""
        self._helped = " · ".join(line.words for line in lines)
        self._show_chips(self._helps, lines, "")
        self.setAccessibleDescription(self.text)
        self.updateGeometry()
        QApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def heightForWidth(self, width: int) -> int:
        return self._place(width, really=False)

    def sizeHint(self) -> QSize:
        return QSize(_LEAST, self.heightForWidth(max(_LEAST, self.width())))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _show_chips(self, chips: list["_Chip"], parts: Sequence[tuple[str, Span | None]], sign: str) -> None:
        """Show as many chips as there are parts: those that are there already, and new ones."""
        if len(parts) > len(chips):
            chips += [self._new_chip() for _ in parts[len(chips) :]]
            self._order()
        for chip, (words, at) in zip(chips, parts, strict=False):
            chip.show_part(words, at, sign)
            chip.show()
        for chip in chips[len(parts) :]:
            if chip.hasFocus() and parts:
                chips[len(parts) - 1].setFocus(Qt.FocusReason.OtherFocusReason)
            chip.hide()

    def stand_between(self, before: QWidget, after: Sequence[QWidget]) -> None:
        """Tab goes from one widget through the parts to others."""
        self._before, self._after = (before,), tuple(after)
        self._order()

    def _order(self) -> None:
        for one, other in pairwise((*self._before, *self._parts, self._export, *self._helps, *self._after)):
            self.setTabOrder(one, other)

    def _new_chip(self) -> "_Chip":
        chip = _Chip(self)
        chip.taken_out.connect(self.part_removed)
        chip.stepped.connect(self._step)
        return chip

    def _step(self, by: int) -> None:
        """Go from a part to the next (1) or the one before (-1), staying at the ends."""
        chips = [chip for chip in chain(self._parts, self._helps) if not chip.isHidden()]
        here = next((at for at, chip in enumerate(chips) if chip.hasFocus()), 0)
        chips[max(0, min(here + by, len(chips) - 1))].setFocus(Qt.FocusReason.TabFocusReason)

    def _arrange(self) -> None:
        """Put everything in its place, and be as high as that takes: a splitter does not ask."""
        self.setFixedHeight(self._place(self.width()))

    def _place(self, width: int, *, really: bool = True) -> int:
        """Put everything in its place, or only see how high it all is."""
        top = _EDGE
        for line in chain(_lines((self._count, *self._reading, self._export), width), _lines(self._helps, width)):
            left, tall = _SIDE, max(size.height() for _, size in line)
            for widget, size in line:
                if really:
                    widget.setGeometry(left, top, size.width(), tall)
                left += size.width() + _BETWEEN
            top += tall + _EDGE
        return top


def _lines(widgets: Sequence[QWidget], width: int) -> Iterator[list[tuple[QWidget, QSize]]]:
    """The widgets in sight as they go on lines of a width, with their sizes."""
    line: list[tuple[QWidget, QSize]] = []
    room = whole = width - 2 * _SIDE
    for widget in widgets:
        if widget.isHidden():
            continue
        size = widget.sizeHint()
        if size.width() > whole:
            size = QSize(whole, max(size.height(), widget.heightForWidth(whole)))
        if line and size.width() > room:
            yield line
            line, room = [], whole
        line.append((widget, size))
        room -= size.width() + _BETWEEN
    if line:
        yield line


class _Words(QLabel):
    """As wide as its words, and as high as they need where that is too wide."""

    def __init__(self, parent: QWidget, *, muted: bool = False) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        if muted:
            self.setObjectName("muted")

    def show_words(self, words: str) -> None:
        self.setText(_short(words))
        self.setToolTip("" if _short(words) == words else plain_tip(words))

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())


class _Chip(QToolButton):
    """A part of a query that can be taken out of it."""

    taken_out = Signal(object)
    stepped = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = self._sign = ""
        self._at: Span | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda: self.taken_out.emit(self._at))

    def show_part(self, words: str, at: Span | None, sign: str) -> None:
        self._at = at
        if (words, sign) != (self._words, self._sign):
            self._words, self._sign = words, sign
            self.setText(_plain(_short(words) + sign))
            tip = self.tr("Take this out of the search")
            self.setToolTip(plain_tip(tip if _short(words) == words else f"{words}\n{tip}"))
            self.setAccessibleName(words)
            self.setAccessibleDescription(tip)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Backspace | Qt.Key.Key_Delete | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if not event.isAutoRepeat():
                    self.click()
            case Qt.Key.Key_Left:
                self.stepped.emit(-1)
            case Qt.Key.Key_Right:
                self.stepped.emit(1)
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  all of it is painted
        """As a button is painted, but where it is narrow the words are cut, not the sign."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        metrics = self.fontMetrics()
        words = _short(self._words)
        missing = self.sizeHint().width() - self.width()
        if missing > 0:
            room = metrics.horizontalAdvance(words) - missing
            words = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, room)
        option.text = _plain(words + self._sign)
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - _END - 1]}…{words[-_END:]}"


def _plain(text: str) -> str:
    """A text for a button, which would take an ampersand for the mark of a shortcut."""
    return text.replace("&", "&&")
