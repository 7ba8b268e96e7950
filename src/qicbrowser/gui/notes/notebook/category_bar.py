"""The buttons that switch between all notes, unplaced notes and deleted notes."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QWidget

from qicbrowser.store.user.note_filter import NoteCategory


class CategoryBar(QWidget):
    category_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._buttons = QButtonGroup(self)
        self._buttons.idClicked.connect(self.category_chosen)
        self.counts = QLabel()
        """How many notes are selected and listed."""
        self.counts.setObjectName("muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 8, 3)
        row.setSpacing(2)
        for number, _ in enumerate(NoteCategory):
            button = QToolButton()
            button.setCheckable(True)
            button.setChecked(number == 0)
            self._buttons.addButton(button, number)
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self.counts)

    @property
    def category(self) -> NoteCategory:
        return list(NoteCategory)[self._buttons.checkedId()]

    @property
    def texts(self) -> Sequence[str]:
        """What the buttons say."""
        return [button.text() for button in self._buttons.buttons()]

    def show_category(self, category: NoteCategory) -> None:
        self._buttons.button(list(NoteCategory).index(category)).setChecked(True)

    def show_counts(self, counts: Mapping[NoteCategory, int]) -> None:
        texts = (self.tr("Notes {n}"), self.tr("Unplaced {n}"), self.tr("Deleted {n}"))
        for button, category, text in zip(self._buttons.buttons(), NoteCategory, texts, strict=True):
            button.setText(text.format(n=QLocale().toString(counts[category])))
