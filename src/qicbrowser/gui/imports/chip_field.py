"""A few short texts as buttons that remove them, with a line to add another."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from qicbrowser.gui.widgets.flow_layout import FlowLayout

_LONGEST = 60
_LINE_WIDTH = 9


class ChipField(QWidget):
    changed = Signal(tuple)
    """The texts, after the reader has added or removed one."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is for screen readers."""
        super().__init__(parent)
        self.texts: tuple[str, ...] = ()
        self.chips: list[QToolButton] = []
        self.line = QLineEdit()
        self.line.setObjectName("filter")
        self.line.setMaxLength(_LONGEST)
        self.line.setPlaceholderText(self.tr("Add…"))
        self.line.setAccessibleName(self.tr("{name}: add another").format(name=name))
        self.line.setMaximumWidth(self.fontMetrics().averageCharWidth() * _LINE_WIDTH + 24)
        self.line.editingFinished.connect(self._add)
        self._flow = FlowLayout(self, 4)
        self._flow.addWidget(self.line)

    def show_texts(self, texts: Sequence[str]) -> None:
        """Show these texts, without a signal."""
        if tuple(texts) == self.texts:
            return
        self.texts = tuple(texts)
        self._flow.remove(self.line)
        for chip in self.chips:
            self._flow.remove(chip)
            chip.deleteLater()
        self.chips = [self._chip(text) for text in texts]
        for widget in (*self.chips, self.line):
            self._flow.addWidget(widget)
        self.updateGeometry()

    def _chip(self, text: str) -> QToolButton:
        chip = QToolButton(self)
        chip.setObjectName("chip")
        chip.setText(self.tr("{text}  ✕", "a button that removes the text").format(text=text.replace("&", "&&")))
        chip.setAccessibleName(self.tr("Remove {text}").format(text=text))
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.clicked.connect(partial(self._remove, text))
        chip.show()
        return chip

    def _add(self) -> None:
        text = self.line.text().strip()
        self.line.clear()
        if text and text not in self.texts:
            self._change((*self.texts, text))

    def _remove(self, text: str) -> None:
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._change(tuple(each for each in self.texts if each != text))

    def _change(self, texts: tuple[str, ...]) -> None:
        self.show_texts(texts)
        self.changed.emit(texts)
