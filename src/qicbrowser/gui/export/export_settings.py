"""Settings > Export: what the export dialog proposes."""

from PySide6.QtCore import QCoreApplication

from qicbrowser.gui.export.choices import note_choices, row_types
from qicbrowser.gui.export.options import remember, remembered, row_type
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.shell.settings_section import SettingsSection, choice_box, show_choice
from qicbrowser.services.export import formats
from qicbrowser.services.export.options import Notes, Options
from qicbrowser.services.files.csv_dialects import Preset
from qicbrowser.store.evidence.export_rows import Shape

translate = QCoreApplication.translate


class ExportSettings(SettingsSection):
    def __init__(self, session: Session) -> None:
        super().__init__(translate("Settings", "Export"), "export.md")
        self._session = session
        titles = [words(exporter.title) for exporter in formats.EXPORTERS]
        self.form_box = choice_box({str(place): title for place, title in enumerate(titles)})
        self.shape_box = choice_box(row_types())
        self.notes_box = choice_box(note_choices())
        self.add_row(self.tr("&Format"), self.form_box)
        self.add_row(self.tr("R&ows"), self.shape_box)
        self.add_row(self.tr("&Notes"), self.notes_box)
        self.add_remark(
            self.tr("The export dialog starts with these choices and remembers the last ones you made in it.")
        )
        for box in (self.form_box, self.shape_box, self.notes_box):
            box.activated.connect(lambda _: self._save())

    def show_values(self) -> None:
        options = remembered(self._session)
        show_choice(self.form_box, str(formats.EXPORTERS.index(formats.exporter_of(options))))
        show_choice(self.shape_box, options.shape.value)
        show_choice(self.notes_box, options.notes.value)

    def reset(self) -> None:
        """Choose the usual format and rows; the columns chosen for a type of rows stay."""
        self._remember(Options(preset=Preset.EXCEL))
        self.show_values()

    def _save(self) -> None:
        exporter = formats.EXPORTERS[self.form_box.currentIndex()]
        self._remember(
            remembered(self._session)._replace(
                shape=Shape(self.shape_box.currentData()),
                notes=Notes(self.notes_box.currentData()),
                format=exporter.format,
                preset=exporter.preset or remembered(self._session).preset,
            )
        )

    def _remember(self, options: Options) -> None:
        remember(self._session, options._replace(columns=self._session.export_columns(row_type(options))))
