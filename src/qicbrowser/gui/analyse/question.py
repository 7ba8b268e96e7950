"""What the features of the analysis have in common: each fills a tab with the answer to one question."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qicbrowser.gui.looks.palettes import Look


class Question(QObject):
    message = Signal(str)
    saved = Signal(str, object)
    """What was saved, and the Path of the file."""

    @property
    def widget(self) -> QWidget:
        """What the tab shows."""
        raise NotImplementedError

    def show_look(self, look: Look) -> None:
        """Show the answer in these colours."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show what the reader's file holds now: at once where it is in sight, else when it is next."""
        raise NotImplementedError

    def reload(self) -> None:
        """Show what the library holds now, which has changed."""
        self.refresh()
