"""Taking themes away: what, in which shape and form, with the first rows as they will be."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QGridLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from qicbrowser.gui.export.column_list import ColumnList
from qicbrowser.gui.export.options import keep, remembered, rows_of
from qicbrowser.gui.export.preview import ExportPreview
from qicbrowser.gui.shell.session import Session
from qicbrowser.services.citations.styles import Style
from qicbrowser.services.export.export import as_named, ending
from qicbrowser.services.export.preview import Preview, copied, csv_form, preview
from qicbrowser.services.export.table import Choice, Format, Notes, Options, What, columns
from qicbrowser.services.files.csv_dialects import Preset
from qicbrowser.store.evidence.export_rows import Shape
from qicbrowser.store.library import Library

_SIZE, _OF_SCREEN = QSize(900, 680), 0.9
"""The dialog's size at first, which is no more than this part of the screen's."""


class ExportDialog(QDialog):
    save_asked = Signal(object, object, str)
    """A Choice, Options, and the name of the file."""

    print_asked = Signal(object, object)
    told = Signal(str)

    def __init__(
        self, library: Library, session: Session, sources: Sequence[Choice], first: What, parent: QWidget
    ) -> None:
        """`sources` are what can be exported, an empty one too."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export themes"))
        self._library = library
        self._session = session
        self._sources = {choice.what: choice for choice in sources}
        self._what = QButtonGroup(self)
        self.shape, self.notes, self.form = QComboBox(), QComboBox(), QComboBox()
        self.every_shape = QCheckBox(self.tr("Every shape, each on a sheet of its own"))
        self.columns = ColumnList()
        self.preview = ExportPreview()
        self._said = QLabel()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._lay_out(first)
        self._show_remembered()
        self._what.idClicked.connect(self._show_columns)
        for box in (self.shape, self.notes):
            box.currentIndexChanged.connect(self._show_columns)
        self.form.currentIndexChanged.connect(self._show_preview)
        self.every_shape.toggled.connect(self._show_preview)
        self.columns.changed.connect(self._show_preview)
        self._show_columns()

    @property
    def options(self) -> Options:
        format_, _, preset = str(self.form.currentData()).partition(" ")
        is_workbook = format_ == Format.XLSX
        return Options(
            Shape(self.shape.currentData()),
            Notes(self.notes.currentData()),
            Format(format_),
            Preset(preset or Preset.PLAIN),
            self.columns.chosen,
            is_workbook and self.every_shape.isEnabled() and self.every_shape.isChecked(),
            self._session.citation_style or Style.VANCOUVER.value,
        )

    @property
    def choice(self) -> Choice:
        return self._sources[list(What)[self._what.checkedId()]]

    def _show_columns(self) -> None:
        """Show the columns of this shape, as they were chosen for it before."""
        options = self.options._replace(columns=())
        self.columns.show_columns(
            columns(self._library, self.choice, options), self._session.export_columns(rows_of(options))
        )
        self._show_preview()

    def _show_preview(self) -> None:
        options = self.options
        self.shape.setEnabled(options.notes is not Notes.ONLY)
        self.every_shape.setVisible(options.format is Format.XLSX)
        self.every_shape.setEnabled(options.notes is not Notes.ONLY)
        for button in self._buttons.buttons():
            if self._buttons.buttonRole(button) is QDialogButtonBox.ButtonRole.ActionRole:
                button.setEnabled(not self.columns.is_empty)
        if self.columns.is_empty:
            self._said.setText(self.tr("Choose at least one column."))
            return
        self._remember()
        shown = preview(self._library, self.choice, options)
        self.preview.show_preview(shown)
        self._said.setText("\n".join(self._in_words(shown, options)))

    def _in_words(self, shown: Preview, options: Options) -> list[str]:
        rows = self.tr("1 row") if shown.rows == 1 else self.tr("{} rows").format(f"{shown.rows:,}")
        said = self.tr("{rows}, {columns} columns").format(rows=rows, columns=shown.columns)
        if options.format is Format.XLSX:
            return [
                said,
                self.tr("Every text is written as text, never as a formula. A sheet says where it comes from."),
            ]
        written = csv_form(options)
        if written is None:
            return [said, self.tr("Where it comes from, and the licence, stand in the file.")]
        said = self.tr("{said} · {form}").format(said=said, form=written)
        if not written.guards:
            return [said, self.tr("Text is written as it is: there is no guard against formulas.")]
        guard = self.tr("Text that a spreadsheet could take for a formula gets an apostrophe before it: {}.")
        if shown.guarded is None:
            return [said, guard.format(self.tr("how many cells is told when they are written"))]
        return [
            said,
            guard.format(self.tr("1 cell") if shown.guarded == 1 else self.tr("{} cells").format(shown.guarded)),
        ]

    def _copy(self) -> None:
        taken = copied(self._library, self.choice, self.options)
        data = QMimeData()
        data.setText(taken.text)
        data.setHtml(taken.html)
        QGuiApplication.clipboard().setMimeData(data)
        self.told.emit(self.tr("Copied."))

    def _ask_where(self) -> None:
        end = ending(self.options)
        folder = self._session.export_folder or QDir.homePath()  # not where Qt was last
        asked = QFileDialog(self, self.tr("Save the export"), folder)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setNameFilters([f"{self.form.currentText()} (*.{end})", self.tr("All files (*)")])
        asked.setDefaultSuffix(end)
        asked.selectFile(f"{'notes' if self.options.notes is Notes.ONLY else 'themes'}.{end}")
        asked.fileSelected.connect(self._save)
        asked.open()

    def _save(self, name: str) -> None:
        self._choose_format(Path(name).suffix.lower().removeprefix("."))
        self._session.export_folder = str(Path(name).parent)
        self.save_asked.emit(self.choice, self.options, name)

    def _choose_format(self, ending: str) -> None:
        """Choose the format that the ending of a file's name says, if it says one."""
        options = self.options
        if options.format is not Format.CSV:  # then its preset means nothing
            options = options._replace(preset=remembered(self._session).preset)
        self.form.setCurrentIndex(self.form.findData(_form(as_named(options, ending))))

    def _print(self) -> None:
        self.print_asked.emit(self.choice, self.options)

    def _remember(self) -> None:
        keep(self._session, self.options)

    def _show_remembered(self) -> None:
        kept = remembered(self._session)
        self.shape.setCurrentIndex(self.shape.findData(kept.shape.value))
        self.notes.setCurrentIndex(self.notes.findData(kept.notes.value))
        self.form.setCurrentIndex(max(0, self.form.findData(_form(kept))))
        self.every_shape.setChecked(kept.every_shape)

    def _lay_out(self, first: What) -> None:
        self._name_choices()
        what = QVBoxLayout()
        names = {
            What.TICKED: self.tr("T&icked themes"),
            What.FOUND: self.tr("Themes found &by the search"),
            What.ALL: self.tr("&All themes"),
        }
        for place, (kind, name) in enumerate(names.items()):
            count = len(self._sources[kind].places)
            radio = QRadioButton(f"{name} ({count:,})")
            radio.setEnabled(bool(count))
            radio.setChecked(kind is first)
            self._what.addButton(radio, place)
            what.addWidget(radio)
        fields = QFormLayout()
        fields.addRow(self.tr("What"), what)
        for label, box in (
            (self.tr("S&hape"), self.shape),
            (self.tr("&Notes"), self.notes),
            (self.tr("&Format"), self.form),
        ):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)  # some are long
            fields.addRow(label, box)
        fields.addRow("", self.every_shape)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._said.setObjectName("muted")
        for text, does, default in (
            (self.tr("&Save…"), self._ask_where, True),
            (self.tr("&Copy"), self._copy, False),
            (self.tr("&Print…"), self._print, False),
        ):
            button = self._buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
            button.setDefault(default)
            button.setAutoDefault(default)
            button.clicked.connect(does)
        self._buttons.rejected.connect(self.reject)
        grid = QGridLayout(self)
        grid.addLayout(fields, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.columns, 0, 1)
        grid.addWidget(self.preview, 1, 0, 1, 2)
        grid.addWidget(self._said, 2, 0, 1, 2)
        grid.addWidget(self._buttons, 3, 0, 1, 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.setRowStretch(1, 1)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() * _OF_SCREEN))

    def _name_choices(self) -> None:
        for shape, name in (
            (Shape.THEME, self.tr("One row a theme")),
            (Shape.PASSAGE, self.tr("One row a passage")),
            (Shape.APPRAISAL, self.tr("One row an appraisal: a study in a theme, with its grade")),
        ):
            self.shape.addItem(name, shape.value)
        for notes, name in (
            (Notes.NONE, self.tr("Without my notes")),
            (Notes.COLUMNS, self.tr("With my notes, in columns of their own")),
            (Notes.ONLY, self.tr("Only my notes, one row a note")),
        ):
            self.notes.addItem(name, notes.value)
        for form, name in (
            (Options(format=Format.CSV, preset=Preset.EXCEL), self.tr("CSV for Excel and other spreadsheets")),
            (Options(format=Format.CSV, preset=Preset.PLAIN), self.tr("CSV, plain (RFC 4180), for R and pandas")),
            (Options(format=Format.CSV, preset=Preset.TSV), self.tr("Tab-separated (TSV)")),
            (Options(format=Format.XLSX), self.tr("Excel workbook (XLSX)")),
            (Options(format=Format.JSON), self.tr("JSON, for programs")),
            (Options(format=Format.MARKDOWN), self.tr("Markdown")),
            (Options(format=Format.HTML), self.tr("Web page (HTML)")),
            (Options(format=Format.PDF), self.tr("PDF, as it is printed")),
        ):
            self.form.addItem(name, _form(form))


def _form(options: Options) -> str:
    return f"csv {options.preset}" if options.format is Format.CSV else options.format.value
