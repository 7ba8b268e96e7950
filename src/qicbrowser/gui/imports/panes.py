"""The two sides of the import window; a narrow window has no room for both, so its button opens the right one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSplitter, QWidget

_WIDTHS = [920, 480]
"""Of the sides, in proportion; in a narrow window they are equal."""

_NARROWEST = 170
"""Average character widths below which the right side is only shown by its button."""


class Panes(QSplitter):
    def __init__(self, reading: QWidget, result: QWidget, button: QAbstractButton) -> None:
        """`button` is checkable, and shows the right side in a narrow window."""
        super().__init__(Qt.Orientation.Horizontal)
        self._reading = reading
        self._result = result
        self._button = button
        self._is_narrow = False
        self._is_empty = True
        """Until there is a file."""
        self._has_table = False
        self.addWidget(reading)
        self.addWidget(result)
        self.setStretchFactor(0, 2)
        self.setStretchFactor(1, 1)
        self.setChildrenCollapsible(False)
        self._arrange()
        button.toggled.connect(self._arrange)

    def show_table(self, *, has_table: bool) -> None:
        """Show both sides, or for a file without a table the right one alone."""
        self._has_table = has_table
        self._is_empty = False
        self._arrange()

    def reveal_result(self) -> None:
        """Open the right side where the window is narrow."""
        if self._is_narrow:
            self._button.setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < _NARROWEST * self.fontMetrics().averageCharWidth()
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._arrange()

    def _arrange(self) -> None:
        self._reading.setVisible(self._has_table)
        self._button.setVisible(self._is_narrow and self._has_table)
        is_beside = not self._is_narrow or not self._has_table
        self._result.setVisible(not self._is_empty and (is_beside or self._button.isChecked()))
        self.setSizes([500, 500] if self._is_narrow else _WIDTHS)
