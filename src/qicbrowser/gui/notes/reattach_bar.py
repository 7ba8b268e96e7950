"""The bar that asks for the words a note belongs to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from qicbrowser.gui.shell.context_help import set_guide_page

_SHOWN_QUOTE = 60


class PlacingBar(QWidget):
    put = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_guide_page(self, "notes.md")
        self.setObjectName("placingBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._asked = QLabel()
        self._asked.setTextFormat(Qt.TextFormat.PlainText)
        self._asked.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 14, 4)
        row.addWidget(self._asked, 1)
        for text, signal in ((self.tr("Put it here"), self.put), (self.tr("Cancel"), self.left)):
            button = QToolButton()
            button.setText(text)
            button.clicked.connect(signal)
            row.addWidget(button)

    def show_quote(self, quote: str) -> None:
        shown = quote if len(quote) <= _SHOWN_QUOTE else f"{quote[: _SHOWN_QUOTE - 1]}…"
        asked = self.tr("Select the words to which the note “{}” belongs, in any theme, then press Enter.")
        self._asked.setText(asked.format(" ".join(shown.split())))
