"""The dialog for exporting notes: which notes, the format, the author's name, and a preview of the file."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QWidget

from qicbrowser.domain.records import Note
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.shell.text_export_dialog import PREVIEWED, FileRequest, TextExportDialog
from qicbrowser.gui.shell.undo import UndoHistory
from qicbrowser.services.files.csv_dialects import Preset
from qicbrowser.services.notes.exchange.annotation_fields import LONGEST_NAME
from qicbrowser.services.notes.exchange.note_files import (
    ENDINGS,
    Format,
    Options,
    content,
    own_name,
    renaming,
    save,
    typed_name,
)
from qicbrowser.services.notes.exchange.note_reports import Grouping
from qicbrowser.store.library import Library

_PREVIEWED_CHARACTERS = 50_000

_HEIGHT = 600
"""Of the dialog with a preview."""


class ExportNotesDialog(TextExportDialog[Note]):
    def __init__(
        self,
        library: Library,
        history: UndoHistory,
        session: Session,
        sources: Sequence[tuple[str, tuple[Note, ...]]],
        first: int,
        parent: QWidget,
    ) -> None:
        super().__init__(session, sources, first, parent)
        set_guide_page(self, "notes-exchange.md")
        self.setWindowTitle(self.tr("Export notes"))
        self._library = library
        self._history = history
        self.format, self.grouping, self.preset = QComboBox(), QComboBox(), QComboBox()
        self.name = QLineEdit(own_name(library), maxLength=LONGEST_NAME)
        self.name.setPlaceholderText(self.tr("Shown on your notes. Leave empty to omit."))
        for box, choices in self._choices().items():
            for value, name in choices.items():
                box.addItem(name, value)
        self.fields.addRow(self.tr("&Format"), self.format)
        self.fields.addRow(self.tr("&Arranged"), self.grouping)
        self.fields.addRow(self.tr("F&or"), self.preset)
        self.fields.addRow(self.tr("Your &name"), self.name)
        self.fields.insertRow(
            0, QLabel(self.tr("Save your notes for a colleague, as a report to read, or as a table."))
        )
        self.show_file = QCheckBox(self.tr("Show the f&ile"))
        self.fields.addRow("", self.show_file)
        self.show_file.toggled.connect(self.show_choice)
        for box in (self.format, self.grouping, self.preset):
            box.currentIndexChanged.connect(self.show_choice)
        self.name.textChanged.connect(self.show_choice)
        self.show_choice()

    def file_request(self) -> FileRequest:
        return FileRequest(self.tr("Save the notes"), self.tr("Notes"), f"notes.{self._options.ending}")

    def report(self, number: int, path: Path) -> str:
        return self.tr("%n notes written to {path}.", "", number).format(path=path)

    def text(self) -> str:
        return self._content(self.chosen).decode("utf-8-sig")

    def choose_format(self, ending: str) -> None:
        named = ENDINGS.get(ending)
        if named:
            self.format.setCurrentIndex(self.format.findData(named.value))
        if named is Format.CSV and (self._options.preset is Preset.TSV) != (ending == "tsv"):
            preset = Preset.TSV if ending == "tsv" else Preset.EXCEL
            self.preset.setCurrentIndex(self.preset.findData(preset.value))

    def write(self, path: Path) -> None:
        save(self._library, path, self._content(self.chosen))

    def remember(self) -> None:
        changes = renaming(self._library, self._options.name)
        if changes:
            self._history.do(self.tr("change your name"), changes)

    def show_choice(self) -> None:
        options, notes = self._options, self.chosen
        self.fields.setRowVisible(self.grouping, options.format is Format.MARKDOWN)
        self.fields.setRowVisible(self.preset, options.format is Format.CSV)
        shown = self._content(notes[:PREVIEWED]).decode("utf-8-sig")
        self.preview.setPlainText(shown[:_PREVIEWED_CHARACTERS])
        self._fold_preview()
        if not self.preview.isVisibleTo(self):
            extent = ""
        elif len(notes) > PREVIEWED:
            extent = self.tr("The preview shows the first {} notes.").format(PREVIEWED)
        elif len(shown) > _PREVIEWED_CHARACTERS:
            extent = self.tr("The preview shows the beginning of the file.")
        else:
            extent = self.tr("The preview shows the complete file.")
        self.summary.setText(" ".join(filter(None, (self._purpose(options.format), extent))))

    def _fold_preview(self) -> None:
        """Hide the file that only programs read, unless it is asked for."""
        for_programs = self._options.format is Format.JSONLD
        self.fields.setRowVisible(self.show_file, for_programs)
        shown = self.show_file.isChecked() or not for_programs
        if shown != self.preview.isVisibleTo(self):
            self.preview.setVisible(shown)
            self._fit_height()

    def _fit_height(self) -> None:
        """Be as high as what is shown."""
        if (layout := self.layout()) and self.isVisible():
            layout.activate()
            folded = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), _HEIGHT if self.preview.isVisibleTo(self) else folded)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_height()  # only now its letters have the size of the window's

    @property
    def _options(self) -> Options:
        return Options(
            Format(self.format.currentData()),
            Grouping(self.grouping.currentData()),
            Preset(self.preset.currentData()),
            typed_name(self.name.text()),
        )

    def _content(self, notes: Sequence[Note]) -> bytes:
        return content(self._library, notes, self._options, datetime.now(UTC), words)

    def _purpose(self, chosen: Format) -> str:
        return {
            Format.JSONLD: self.tr(
                "A colleague opens this file with File > Import notes… and gets everything about each note. Other "
                "programs that know Web Annotations can read it too."
            ),
            Format.CSV: self.tr("A table with one row per note and star."),
            Format.MARKDOWN: self.tr("A report to read, print or work on in a text editor."),
        }[chosen]

    def _choices(self) -> dict[QComboBox, dict[str, str]]:
        return {
            self.format: {
                Format.JSONLD.value: self.tr("For a colleague with QIC Browser (JSON-LD)"),
                Format.MARKDOWN.value: self.tr("Report to read (Markdown)"),
                Format.CSV.value: self.tr("Table (CSV)"),
            },
            self.grouping: {
                Grouping.THEME.value: self.tr("By theme and reference"),
                Grouping.TAG.value: self.tr("By tag"),
            },
            self.preset: {
                Preset.EXCEL.value: self.tr("Excel and other spreadsheets"),
                Preset.PLAIN.value: self.tr("Plain CSV (RFC 4180), for R and pandas"),
                Preset.TSV.value: self.tr("Tab-separated (TSV)"),
            },
        }
