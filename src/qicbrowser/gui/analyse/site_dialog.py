"""A small dialog in which the reader names a site."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from qicbrowser.gui.analyse.field_dialog import FieldDialog
from qicbrowser.gui.shell.context_help import set_guide_page

translate = QCoreApplication.translate


class SiteNameDialog(FieldDialog):
    def __init__(self, title: str, name: str, save: Callable[[str], None], parent: QWidget) -> None:
        super().__init__(title, translate("SiteNameDialog", "Name of the site:"), save, parent, name)
        set_guide_page(self, "sites.md")
        self.field.setPlaceholderText(self.tr("For example a ward, a hospital or a region"))
