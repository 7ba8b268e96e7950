"""Settings > Citations: the citation style."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QPushButton

from qicbrowser.domain.csl import item_of
from qicbrowser.gui.citations.style_menu import CitationStyleMenu
from qicbrowser.gui.shell.settings_section import SettingsSection, choice_box, show_choice
from qicbrowser.services.citations.citations import formatted
from qicbrowser.services.citations.styles import Style
from qicbrowser.store.library import Library

translate = QCoreApplication.translate


class CitationSettings(SettingsSection):
    def __init__(self, library: Library, styles: CitationStyleMenu) -> None:
        super().__init__(translate("Settings", "Citations"), "references.md")
        self._library = library
        self._styles = styles
        self.style_box = choice_box({})
        self.add_style = QPushButton(self.tr("&Add a style…"))
        self.example = QLabel()
        self.example.setTextFormat(Qt.TextFormat.PlainText)
        self.example.setWordWrap(True)
        self.add_row(self.tr("Citation st&yle"), self.style_box)
        self.add_buttons(self.add_style)
        self.add_remark(self.tr("A style is a CSL file, the kind that reference managers use."))
        self.form.addRow(self.tr("Example"), self.example)
        self.style_box.activated.connect(lambda _: styles.choose(self.style_box.currentData()))
        self.add_style.clicked.connect(lambda: styles.choose_file(self.window()))
        styles.style_changed.connect(self.show_values)

    def show_values(self) -> None:
        self.style_box.clear()
        for name, style in self._styles.all().items():
            self.style_box.addItem(style.label, name)
        style = self._styles.style
        show_choice(self.style_box, style.value if isinstance(style, Style) else style.name)
        citation = next(iter(self._library.citations.all().values()), None)
        none = self.tr("A citation in this style is shown here once you have attached one.")
        self.example.setText(formatted(item_of(citation), style) if citation else none)

    def reset(self) -> None:
        self._styles.choose(Style.VANCOUVER.value)
