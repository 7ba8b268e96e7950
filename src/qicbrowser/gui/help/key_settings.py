"""Settings > Keys: where every key is listed."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from qicbrowser.gui.shell.settings_section import SettingsSection

translate = QCoreApplication.translate


class KeySettings(SettingsSection):
    def __init__(self, open_page: Callable[[str], None]) -> None:
        """`open_page` shows a page of the guide."""
        super().__init__(translate("Settings", "Keys"), "keyboard.md")
        self.can_reset = False
        self.show_keys = QPushButton(self.tr("&Show every key"))
        self.add_remark(self.tr("The guide lists every command with its keys. The menus show them too."))
        self.add_buttons(self.show_keys)
        self.show_keys.clicked.connect(lambda: open_page("keyboard.md"))
