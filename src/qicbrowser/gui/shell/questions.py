"""Asks the reader once before something that is better not done by mistake."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from qicbrowser.gui.looks.icons import show_box_icon


def ask_first(window: QWidget, question: str, consequence: str, verb: str, act: Callable[[], object]) -> None:
    """Open a question over a window; `act` when the button with the verb is chosen. Enter and Esc choose Cancel."""
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    show_box_icon(box, "help")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    box.setInformativeText(consequence)
    button = box.addButton(verb, QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    button.clicked.connect(act)
    box.open()
