"""All notes in one list."""

from PySide6.QtWidgets import QWidget

from qicbrowser.gui.looks import Look


class Notebook(QWidget):
    @property
    def stops(self) -> list[QWidget]:
        """Where the keyboard stops, in order."""
        return []

    def show_look(self, look: Look) -> None: ...
