"""The bar shown while a note is re-attached: it asks for the words the note belongs to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from qicbrowser.gui.page.writer import shortened
from qicbrowser.gui.shell.context_help import set_guide_page

_LONGEST_QUOTE = 60


class ReattachBar(QWidget):
    accepted = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_guide_page(self, "notes.md")
        self.setObjectName("reattachBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._instruction = QLabel()
        self._instruction.setTextFormat(Qt.TextFormat.PlainText)
        self._instruction.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 14, 4)
        row.addWidget(self._instruction, 1)
        for text, signal in ((self.tr("Attach here"), self.accepted), (self.tr("Cancel"), self.cancelled)):
            button = QToolButton()
            button.setText(text)
            button.clicked.connect(signal)
            row.addWidget(button)

    def show_quote(self, quote: str) -> None:
        """Ask for the words of the note that was on this quote."""
        text = self.tr("Select the words the note “{quote}” belongs to, in any theme, then press Enter.")
        self._instruction.setText(text.format(quote=" ".join(shortened(quote, _LONGEST_QUOTE).split())))
