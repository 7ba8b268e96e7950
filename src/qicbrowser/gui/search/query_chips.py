"""The widgets of the query line: words, and buttons that remove a part of the query."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLabel, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from qicbrowser.gui.shell.tips import show_tip
from qicbrowser.gui.widgets.direction import isolated

LONGEST_PART, LONGEST_SENTENCE, _END = 40, 90, 12
"""The most characters that are shown of a part and of a sentence, and how many of them are from its end where it is
longer."""


class WordsLabel(QLabel):
    """A label as wide as its text on one line."""

    def __init__(self, parent: QWidget, *, muted: bool = False) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        if muted:
            self.setObjectName("muted")

    def show_words(self, words: str) -> None:
        self.setText(_short(words))
        show_tip(self, "" if _short(words) == words else words)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())


class Chip(QToolButton):
    """A button that removes a part of the query, or that makes another search."""

    chosen = Signal(object)
    """The Span of the part, or the search."""

    step_wanted = Signal(int)
    """The arrow towards the part before (-1) or after (1) this one was pressed."""

    def __init__(self, parent: QWidget, longest: int) -> None:
        """`longest` is the most characters that are shown."""
        super().__init__(parent)
        self._longest = longest
        self._words = self._sign = ""
        self._subject: object = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda: self.chosen.emit(self._subject))

    def show_part(self, words: str, subject: object, sign: str, tip: str) -> None:
        self._subject = subject
        if (words, sign) != (self._words, self._sign):
            self._words, self._sign = words, sign
            short = _short(words, self._longest)
            self.setText(_plain(isolated(short) + sign))
            show_tip(self, tip if short == words else f"{words}\n{tip}")
            self.setAccessibleName(words)
            self.setAccessibleDescription(tip)  # without the words again

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Backspace | Qt.Key.Key_Delete | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if not event.isAutoRepeat():
                    self.click()
            case Qt.Key.Key_Left | Qt.Key.Key_Right as key:
                self.step_wanted.emit(1 if (key == Qt.Key.Key_Right) is not self.isRightToLeft() else -1)
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  all of the widget is painted
        """Paint a tool button that, where it is narrow, elides the words and keeps the sign."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        metrics = self.fontMetrics()
        words = _short(self._words, self._longest)
        missing = self.sizeHint().width() - self.width()
        if missing > 0:
            room = metrics.horizontalAdvance(words) - missing
            words = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, room)
        option.text = _plain(isolated(words) + self._sign)
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)


def _short(words: str, longest: int = LONGEST_PART) -> str:
    return words if len(words) <= longest else f"{words[: longest - _END - 1]}…{words[-_END:]}"


def _plain(text: str) -> str:
    """The text with ampersands escaped, which would mark a shortcut on a button."""
    return text.replace("&", "&&")
