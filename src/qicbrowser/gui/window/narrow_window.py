"""Folds the references to a button where the three panes have no room side by side, until they have."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from qicbrowser.gui.reading.reference_inspector import ReferenceInspector
from qicbrowser.gui.reading.views import Tabs
from qicbrowser.gui.shell.menus import key_text

NARROWEST_PAGE = 340
"""Pixels of the page between two other panes."""

_EASY_PAGE = 500
"""Pixels that are left for the page, beside panes as narrow as they can be, where the references are not folded."""

_LEAST_LINE = "n" * 28
"""As many letters have room on the page between two other panes, its margins counted in."""


class NarrowWindow(QObject):
    """Whether the references are shown is remembered for the wide window and for the narrow one by itself."""

    def __init__(
        self, panes: QWidget, themes: QWidget, inspector: ReferenceInspector, tabs: Tabs, show_references: QAction
    ) -> None:
        super().__init__(panes)
        self._panes = panes
        self._themes = themes
        self._inspector = inspector
        self._tabs = tabs
        self._show_references = show_references
        self._button: QToolButton | None = None
        self._title = ""
        """Of the pane that is in the place of the references; "" where these are in it."""
        self._is_narrow = False
        self._other = False
        """Whether the references are shown in the other of the two states of the window."""

    @property
    def shown_when_wide(self) -> bool:
        return self._other if self._is_narrow else self._show_references.isChecked()

    @property
    def shown_when_narrow(self) -> bool:
        return self._show_references.isChecked() if self._is_narrow else self._other

    def restore(self, *, wide: bool, narrow: bool) -> None:
        """Set whether the references are shown in either state."""
        here, self._other = (narrow, wide) if self._is_narrow else (wide, narrow)
        self._show_references.setChecked(here)

    def show_title(self, title: str) -> None:
        """Call the button as the pane that it folds; "" for the references."""
        self._title = title
        if self._button:
            self._button.setText(title or self.tr("References"))
            self._button.setToolTip(self._tip())

    def check(self) -> None:
        """Fold the references, or show them again, after a change of the width or of the text size."""
        if not self._panes.isVisible():
            return
        themes = 0 if self._themes.isHidden() else self._themes.minimumSizeHint().width()
        page = max(_EASY_PAGE, self._panes.fontMetrics().horizontalAdvance(_LEAST_LINE))
        is_narrow = self._panes.width() < themes + page + self._inspector.least_width
        if is_narrow == self._is_narrow:
            return
        was_shown = self._show_references.isChecked()
        self._is_narrow = is_narrow
        if is_narrow:
            self._show_references.setChecked(self._other)
        elif self._other:  # else what was unfolded in the narrow window stays
            self._show_references.setChecked(True)
        self._other = was_shown
        self._show_button(visible=is_narrow)

    def _show_button(self, *, visible: bool) -> None:
        if visible and self._button is None:
            self._button = self._build_button()
        if self._button:
            self._button.setToolTip(self._tip())
            self._button.setVisible(visible)

    def _build_button(self) -> QToolButton:
        from qicbrowser.gui.looks.icons import line_icon  # in a narrow window only
        from qicbrowser.gui.widgets.shrinking_button import ShrinkingButton

        button = ShrinkingButton()
        button.setText(self._title or self.tr("References"))
        button.setIcon(line_icon("pane-right"))
        button.setCheckable(True)
        button.setChecked(self._show_references.isChecked())
        button.clicked.connect(self._show_references.trigger)
        self._show_references.toggled.connect(button.setChecked)
        self._tabs.add_beside_bar(button)
        return button

    def _tip(self) -> str:
        """What the button does, with the keys as they are now."""
        keys = key_text(self._show_references)
        tip = self.tr("Show or hide the references")
        if self._title:
            tip = self.tr("Show or hide the pane “{title}”").format(title=self._title)
        return self.tr("{tip} ({keys})", "a tip and the keys").format(tip=tip, keys=keys) if keys else tip
