"""Settings > Keys: where every key is listed and changed."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from qicbrowser.gui.shell.settings_section import SettingsSection

translate = QCoreApplication.translate


class KeySettings(SettingsSection):
    def __init__(self, edit_keys: QAction, open_page: Callable[[str], None]) -> None:
        """`edit_keys` opens the dialog in which keys are changed, and `open_page` shows a page of the guide."""
        super().__init__(translate("Settings", "Keys"), "keyboard.md")
        self.can_reset = False
        self.edit_keys = QPushButton(self.tr("Change &keys…"))
        self.show_keys = QPushButton(self.tr("&Show all keys"))
        self.add_remark(
            self.tr("Every command of the menus can have other keys. The guide lists those of the first start.")
        )
        self.add_buttons(self.edit_keys, self.show_keys)
        self.edit_keys.clicked.connect(edit_keys.trigger)
        self.show_keys.clicked.connect(lambda: open_page("keyboard.md"))
