"""The star in the search box: filled where the present search is saved."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QToolButton

from qicbrowser.gui.looks.icons import line_icon
from qicbrowser.gui.shell.menus import key_text


class SaveStar(QObject):
    pressed = Signal()

    def __init__(self, box: QLineEdit, save: QAction) -> None:
        super().__init__(box)
        self._box = box
        self._save = save
        self.action: QAction | None = None
        """Not there before there is a search, so that it stands at the right of the button that clears the box."""

    def show_search(self, query: str, name: str) -> None:
        """Show whether a search is saved; `name` is "" where it is not."""
        if self.action is None:
            if not query:
                return
            self.action = QAction(self)
            self.action.triggered.connect(self.pressed)
            self._box.addAction(self.action, QLineEdit.ActionPosition.TrailingPosition)
        tip = (
            self.tr("Saved as “{name}”. Click to take it out of the saved searches.").format(name=name)
            if name
            else self.tr("Save this search ({key})").format(key=key_text(self._save))
        )
        self.action.setToolTip(tip)
        for button in self.action.associatedObjects():
            if isinstance(button, QToolButton):  # it shows the icon alone
                button.setAccessibleName(tip)
        self.action.setVisible(bool(query))
        self.action.setIcon(line_icon("starred" if name else "star"))
