"""Giving notes away: which, in which form, under which name, with the beginning of the file as it will be."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from qicbrowser.domain.records import Note
from qicbrowser.gui.history import History
from qicbrowser.services.annotation_reading import LONGEST_NAME
from qicbrowser.services.csvfile import Preset
from qicbrowser.services.note_files import Format, Options, content, own_name, renaming, save, typed_name
from qicbrowser.services.note_reports import Grouping
from qicbrowser.store.library import Library

_PREVIEWED = 20
"""Notes shown before they are written."""

_PREVIEWED_CHARACTERS = 50_000


class ExportNotesDialog(QDialog):
    exported = Signal(str)
    """What was written, to be told in passing."""

    def __init__(
        self,
        library: Library,
        history: History,
        sources: Sequence[tuple[str, tuple[Note, ...]]],
        first: int,
        parent: QWidget,
    ) -> None:
        """`sources` are what can be exported: a name, and notes."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export notes"))
        self._library = library
        self._history = history
        self._sources = sources
        self._what = QButtonGroup(self)
        self.format, self.grouping, self.preset = QComboBox(), QComboBox(), QComboBox()
        self.name = QLineEdit(own_name(library), maxLength=LONGEST_NAME)
        self.preview = QPlainTextEdit()
        self._said = QLabel()
        self._fields = QFormLayout()
        self._lay_out(first)
        self._what.idClicked.connect(self._follow)
        for box in (self.format, self.grouping, self.preset):
            box.currentIndexChanged.connect(self._follow)
        self.name.textChanged.connect(self._follow)
        self._follow()

    @property
    def _options(self) -> Options:
        return Options(
            Format(self.format.currentData()),
            Grouping(self.grouping.currentData()),
            Preset(self.preset.currentData()),
            typed_name(self.name.text()),
        )

    @property
    def _notes(self) -> tuple[Note, ...]:
        return self._sources[self._what.checkedId()][1]

    def _follow(self) -> None:
        """Show what there is to choose, and what will be written."""
        options, notes = self._options, self._notes
        self._fields.setRowVisible(self.grouping, options.format is Format.MARKDOWN)
        self._fields.setRowVisible(self.preset, options.format is Format.CSV)
        shown = content(self._library, notes[:_PREVIEWED], options, datetime.now(UTC)).decode("utf-8-sig")
        self.preview.setPlainText(shown[:_PREVIEWED_CHARACTERS])
        if len(notes) > _PREVIEWED:
            said = self.tr("Shown as a file of the first {} notes.").format(_PREVIEWED)
        elif len(shown) > _PREVIEWED_CHARACTERS:
            said = self.tr("This is how the file begins.")
        else:
            said = self.tr("This is the whole file.")
        self._said.setText(f"{self._purpose(options.format)} {said}")

    def _purpose(self, chosen: Format) -> str:
        return {
            Format.JSONLD: self.tr(
                "For a colleague who has QIC Browser too (File > Import notes…), for other programs that know Web "
                "Annotations, and to keep. It holds all there is to a note."
            ),
            Format.CSV: self.tr("A table with a row for each note and star."),
            Format.MARKDOWN: self.tr("A report to read, print or work on in a text editor."),
        }[chosen]

    def _copy(self) -> None:
        written = content(self._library, self._notes, self._options, datetime.now(UTC))
        QGuiApplication.clipboard().setText(written.decode("utf-8-sig"))
        self._keep_name()
        self.exported.emit(self.tr("Copied."))

    def _ask_where(self) -> None:
        ending = self._options.ending
        asked = QFileDialog(self, self.tr("Save the notes"))
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setNameFilters([self.tr("Notes (*.{})").format(ending), self.tr("All files (*)")])
        asked.setDefaultSuffix(ending)
        asked.selectFile(f"notes.{ending}")
        asked.fileSelected.connect(self._save)
        asked.open()

    def _save(self, name: str) -> None:
        notes = self._notes
        save(self._library, Path(name), content(self._library, notes, self._options, datetime.now(UTC)))
        self._keep_name()
        count = self.tr("1 note") if len(notes) == 1 else self.tr("{} notes").format(len(notes))
        self.exported.emit(self.tr("{count} written to {path}.").format(count=count, path=name))
        self.accept()

    def _keep_name(self) -> None:
        changes = renaming(self._library, self._options.name)
        if changes:
            self._history.do(self.tr("change your name"), changes)

    def _lay_out(self, first: int) -> None:
        what = QVBoxLayout()
        for i, (name, notes) in enumerate(self._sources):
            choice = QRadioButton(f"{name.replace('&', '&&')} ({len(notes)})")
            choice.setEnabled(bool(notes))
            choice.setChecked(i == first)
            self._what.addButton(choice, i)
            what.addWidget(choice)
        for box, choices in self._choices().items():
            for value, name in choices.items():
                box.addItem(name, value)
        self.name.setPlaceholderText(self.tr("Others will see it on your notes; leave it empty to leave it out"))
        self._fields.addRow(self.tr("Which"), what)
        self._fields.addRow(self.tr("&Format"), self.format)
        self._fields.addRow(self.tr("&Arranged"), self.grouping)
        self._fields.addRow(self.tr("F&or"), self.preset)
        self._fields.addRow(self.tr("Your &name"), self.name)
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setAccessibleName(self.tr("Preview"))
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._said.setObjectName("muted")
        whole = QVBoxLayout(self)
        whole.addLayout(self._fields)
        whole.addWidget(self.preview, 1)
        whole.addWidget(self._said)
        whole.addWidget(self._buttons())
        self.resize(760, 600)

    def _choices(self) -> dict[QComboBox, dict[str, str]]:
        return {
            self.format: {
                Format.JSONLD.value: self.tr("Web Annotations (JSON-LD)"),
                Format.MARKDOWN.value: self.tr("Report (Markdown)"),
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

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save_button = box.addButton(self.tr("&Save…"), QDialogButtonBox.ButtonRole.ActionRole)
        copy = box.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        save_button.setDefault(True)
        save_button.clicked.connect(self._ask_where)
        copy.clicked.connect(self._copy)
        box.rejected.connect(self.reject)
        return box
