"""Opens the settings."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qicbrowser.gui.settings.settings_dialog import SettingsDialog
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.settings_section import SettingsSection


class Settings(QObject):
    message = Signal(str)

    def __init__(self, build_sections: Callable[[], Sequence[SettingsSection]], menus: Menus, window: QWidget) -> None:
        super().__init__(window)
        self._build_sections = build_sections
        self._window = window
        self.dialog: SettingsDialog | None = None
        menus.settings.triggered.connect(self.open)

    def open(self) -> None:
        """Show the settings, which there are once, at the section that was shown last."""
        if self.dialog is None:
            sections = self._build_sections()
            for section in sections:
                section.message.connect(self.message)
            self.dialog = SettingsDialog(sections, self._window)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def show_values(self) -> None:
        """Show what was changed elsewhere, where the settings are open."""
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.section.show_values()
