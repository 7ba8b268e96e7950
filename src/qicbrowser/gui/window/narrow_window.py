"""Hides the references where the three panes have no room side by side, until they have."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from qicbrowser.gui.reading.reference_inspector import ReferenceInspector

NARROWEST_PAGE = 340
"""Pixels of the page between two other panes."""

_LEAST_LINE = "n" * 28
"""As many letters have room on the page between two other panes, its margins counted in."""


class NarrowWindow(QObject):
    """A reader who shows the references nevertheless has them; what was hidden here is not saved as hidden."""

    def __init__(
        self, panes: QWidget, themes: QWidget, inspector: ReferenceInspector, show_references: QAction
    ) -> None:
        super().__init__(panes)
        self._panes = panes
        self._themes = themes
        self._inspector = inspector
        self._show_references = show_references
        self._is_narrow = False
        self.hides_references = False
        show_references.triggered.connect(self._forget)

    def check(self) -> None:
        """Hide the references, or show them again, after a change of the width or of the text size."""
        if not self._panes.isVisible():
            return
        themes = 0 if self._themes.isHidden() else self._themes.minimumSizeHint().width()
        page = max(NARROWEST_PAGE, self._panes.fontMetrics().horizontalAdvance(_LEAST_LINE))
        is_narrow = self._panes.width() < themes + page + self._inspector.least_width
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        if is_narrow:
            self.hides_references = self._show_references.isChecked()
            self._show_references.setChecked(False)
        elif self.hides_references:
            self.hides_references = False
            self._show_references.setChecked(True)

    def want_references(self, wanted: bool) -> None:
        """Show or hide the references; where they have no room they are shown when there is some."""
        self.hides_references = wanted and self._is_narrow
        self._show_references.setChecked(wanted and not self._is_narrow)

    def _forget(self) -> None:
        """Let the reader's own choice stand."""
        self.hides_references = False
