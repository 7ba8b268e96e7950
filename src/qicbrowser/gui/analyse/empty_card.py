"""What a tab shows while it has nothing to show: a title, a sentence, and what to do."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from qicbrowser.gui.widgets.labels import plain_label

_WIDEST = 420


class EmptyCard(QWidget):
    def __init__(self, title: str, sentence: str, action: QPushButton) -> None:
        super().__init__()
        self._title = QLabel(title)
        self.sentence = plain_label(sentence)
        self.action = action
        card = QFrame()
        card.setMaximumWidth(_WIDEST)
        inner = QVBoxLayout(card)
        for widget in (self._title, self.sentence, action):
            inner.addWidget(widget)
        inner.setAlignment(action, Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 4)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        self._fit_title()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_title()

    def _fit_title(self) -> None:
        font = self.font()
        font.setBold(True)
        self._title.setFont(font)
