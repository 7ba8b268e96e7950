"""The line below the grid: where the chosen cell is, its text, and the reader's correction of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from qicbrowser.gui.looks.icons import icon
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.widgets.direction import isolated

_BREAK = " ↵ "
"""How a line break of the cell is written in one line."""


class CellLine(QWidget):
    corrected = Signal(object)
    """The text that the cell should have, or None for the printed one."""

    left = Signal()
    """The keyboard should return to the grid."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cellLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.place = QLabel()
        self.place.setObjectName("muted")
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.editor = _Editor()
        self.editor.setAccessibleName(self.tr("Correct the text of the cell"))
        self.editor.hide()
        self.restore = QToolButton()
        self.restore.setText(self.tr("As printed"))
        self.restore.setToolTip(self.tr("Remove the correction: the cell has its printed text again"))
        self.correct = QToolButton()
        self.correct.setText(self.tr("Correct… (F2)"))
        self.correct.setToolTip(self.tr("The printed text and your correction are both stored"))
        self.correct.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.rules = QToolButton()
        self.rules.setText(self.tr("Rules"))
        self.rules.setToolTip(self.tr("Show the rules for reading cells"))
        self.rules.setCheckable(True)
        self._text, self._printed = "", ""
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.addWidget(self.place)
        row.addWidget(self.text, 1)
        row.addWidget(self.editor, 1)
        for button in (self.restore, self.correct, self.rules):
            row.addWidget(button)
        self.correct.clicked.connect(self.edit)
        self.restore.clicked.connect(lambda: self.corrected.emit(None))
        self.editor.done.connect(self._finish)
        self.editor.cancelled.connect(self._stop)
        self.show_nothing()

    def show_look(self, look: Look) -> None:
        self.correct.setIcon(icon("edit", look))

    def show_nothing(self) -> None:
        self._show(self.tr("No cell is selected"), "")
        self.correct.setEnabled(False)
        self.restore.hide()

    def show_cell(self, row: int, heading: str, text: str, printed: str) -> None:
        """Show a cell; `row` counts from 1, `printed` is its text in the file."""
        place = self.tr("row {row} · {heading}").format(row=self.locale().toString(row), heading=isolated(heading[:40]))
        self._printed = printed
        self._show(place, text)
        self.correct.setEnabled(True)
        self.restore.setVisible(text != printed)
        self.text.setToolTip("" if text == printed else self.tr("Printed: {text}").format(text=printed))

    def edit(self) -> None:
        """Write in the cell."""
        if not self.correct.isEnabled():
            return
        self.text.hide()
        self.editor.setText(self._text.replace("\n", _BREAK))
        self.editor.show()
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self, place: str, text: str) -> None:
        self._text = text
        self.place.setText(place)
        self.text.setText(isolated(text.replace("\n", _BREAK)))
        self.editor.hide()
        self.text.show()

    def _finish(self, written: str) -> None:
        text = "\n".join(line.strip() for line in written.split(_BREAK.strip()))
        if text != self._text:
            self.corrected.emit(None if text == self._printed else text)
        self._stop()

    def _stop(self) -> None:
        self.editor.hide()
        self.text.show()
        self.left.emit()


class _Editor(QLineEdit):
    done = Signal(str)
    cancelled = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.done.emit(self.text())
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
