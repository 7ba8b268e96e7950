"""The buttons that switch between all notes, unplaced notes and deleted notes."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QLabel, QToolButton, QWidget

from qicbrowser.gui.looks.icons import line_icon
from qicbrowser.gui.shell.tips import show_tip
from qicbrowser.gui.widgets.compact_buttons import fit_texts
from qicbrowser.gui.widgets.flow_layout import FlowLayout
from qicbrowser.store.user.note_filter import NoteCategory


class CategoryBar(QWidget):
    category_chosen = Signal()

    def __init__(self, authors: QWidget) -> None:
        """`authors` filters by author, and is shown in the same row."""
        super().__init__()
        self.read = QToolButton()
        """Switches between the list and the passages."""
        self.read.setText(self.tr("Read passages"))
        self.read.setIcon(line_icon("text-page"))
        show_tip(self.read, self.tr("Show the passages with their notes one after the other"))
        self.read.setCheckable(True)
        self._authors = authors
        self._buttons = QButtonGroup(self)
        self._buttons.idClicked.connect(self.category_chosen)
        self.counts = QLabel()
        """How many notes are selected and listed."""
        self.counts.setObjectName("muted")
        row = FlowLayout(self, spacing=2)
        row.setContentsMargins(8, 3, 8, 3)
        for number, _ in enumerate(NoteCategory):
            button = QToolButton()
            button.setCheckable(True)
            button.setChecked(number == 0)
            self._buttons.addButton(button, number)
            row.addWidget(button)
        for widget in (authors, self.read, self.counts):
            row.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_buttons()

    def fit_buttons(self) -> None:
        """Leave out the text of the button for passages where it has no room beside the others."""
        beside = [*self._buttons.buttons(), *([] if self._authors.isHidden() else [self._authors])]
        fit_texts([self.read], self.contentsRect().width() - sum(widget.sizeHint().width() + 2 for widget in beside))

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
