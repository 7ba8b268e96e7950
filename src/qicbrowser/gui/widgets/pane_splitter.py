"""A splitter of panes, of which only the handles answer the mouse."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter


class PaneSplitter(QSplitter):
    """For the colour of handles under the mouse, the style has the splitter take notice of the mouse as well.

    All panes would be painted again each time the mouse comes or goes, the first time right after the start.
    """

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ignore_mouse()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._ignore_mouse()

    def _ignore_mouse(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_Hover, False)
