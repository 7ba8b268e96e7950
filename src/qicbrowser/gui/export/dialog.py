"""The export dialog: which themes, what a row is, which columns and format, with a preview of the file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from qicbrowser.gui.export.choices import note_choices, row_types
from qicbrowser.gui.export.column_list import ColumnList
from qicbrowser.gui.export.options import remember, remembered, row_type
from qicbrowser.gui.export.preview import ExportPreview, size_of
from qicbrowser.gui.export.words import WORDS
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.file_dialogs import save_as
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.widgets.eliding_combo_box import ElidingComboBox
from qicbrowser.services.citations.styles import Style
from qicbrowser.services.export import formats
from qicbrowser.services.export.choice import Choice, What
from qicbrowser.services.export.clipboard import copied
from qicbrowser.services.export.exporter import Exporter
from qicbrowser.services.export.formats import exporter_of, with_ending
from qicbrowser.services.export.options import Notes, Options
from qicbrowser.services.export.request import Request
from qicbrowser.services.export.sheet import columns
from qicbrowser.services.files.csv_dialects import Preset
from qicbrowser.store.evidence.export_rows import Shape
from qicbrowser.store.library import Library

_SIZE, _OF_SCREEN = QSize(900, 680), 0.9
"""The initial size of the dialog, which is at most this part of the screen's."""


class ExportDialog(QDialog):
    save_wanted = Signal(object, object, str)
    """A Choice, Options, and the name of the file."""

    print_wanted = Signal(object, object)
    message = Signal(str)

    def __init__(
        self, library: Library, session: Session, choices: Sequence[Choice], first: What, parent: QWidget
    ) -> None:
        """`choices` are all that can be exported, empty ones too; `first` is selected."""
        super().__init__(parent)
        set_guide_page(self, "export.md")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export themes"))
        self._library = library
        self._session = session
        self._choices = {choice.what: choice for choice in choices}
        self._what = QButtonGroup(self)
        self.shape, self.notes, self.form = ElidingComboBox(), ElidingComboBox(), ElidingComboBox()
        self.every_shape = QCheckBox(self.tr("All row types, one sheet each"))
        self.sidecar = QCheckBox(self.tr("Sa&ve the source in a second file"))
        self.columns = ColumnList()
        self.preview = ExportPreview()
        self._remarks = QLabel()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._lay_out(first)
        self._show_remembered()
        self._what.idClicked.connect(self._show_columns)
        for box in (self.shape, self.notes):
            box.currentIndexChanged.connect(self._show_columns)
        self.form.currentIndexChanged.connect(self._show_preview)
        self.every_shape.toggled.connect(self._show_preview)
        self.sidecar.toggled.connect(self._show_preview)
        self.columns.changed.connect(self._show_preview)
        self._show_columns()

    @property
    def options(self) -> Options:
        exporter = self._exporter
        return Options(
            Shape(self.shape.currentData()),
            Notes(self.notes.currentData()),
            exporter.format,
            exporter.preset or Preset.PLAIN,
            self.columns.chosen,
            exporter.has_sheets and self.every_shape.isEnabled() and self.every_shape.isChecked(),
            self._session.citation_style or Style.VANCOUVER.value,
        )

    @property
    def choice(self) -> Choice:
        return self._choices[list(What)[self._what.checkedId()]]

    @property
    def _exporter(self) -> Exporter:
        return formats.EXPORTERS[self.form.currentIndex()]

    @property
    def _request(self) -> Request:
        return Request(self._library, self.choice, self.options, WORDS, wants_sidecar=self.sidecar.isChecked())

    def _show_columns(self) -> None:
        """Show the columns of this row type, as they were chosen for it before."""
        options = self.options._replace(columns=())
        self.columns.show_columns(
            columns(self._library, self.choice, options), self._session.export_columns(row_type(options))
        )
        self._show_preview()

    def _show_preview(self) -> None:
        has_themes = self.notes.currentData() != Notes.ONLY.value
        self.shape.setEnabled(has_themes and self._exporter.has_rows)
        self.columns.setEnabled(self._exporter.has_rows)
        self.every_shape.setVisible(self._exporter.has_sheets)
        self.sidecar.setVisible(self._exporter.sidecar is not None)
        self.every_shape.setEnabled(has_themes)
        for button in self._buttons.buttons():
            if self._buttons.buttonRole(button) is QDialogButtonBox.ButtonRole.ActionRole:
                button.setEnabled(not self.columns.is_empty)
        if self.columns.is_empty:
            self._remarks.setText(self.tr("Choose at least one column."))
            return
        remember(self._session, self.options)
        self._session.export_without_sidecar = not self.sidecar.isChecked()
        shown = self._exporter.preview(self._request)
        self.preview.show_preview(shown)
        self._remarks.setText(f"{words(size_of(shown))}\n{words(shown.remark)}")

    def _copy(self) -> None:
        content = copied(self._request)
        data = QMimeData()
        data.setText(content.text)
        data.setHtml(content.html)
        QGuiApplication.clipboard().setMimeData(data)
        self.message.emit(self.tr("Copied."))

    def _ask_for_file(self) -> None:
        ending = self._exporter.endings[0]
        kind = self.tr("{kind} (*.{ending})").format(kind=self.form.currentText(), ending=ending)
        name = f"{'notes' if self.options.notes is Notes.ONLY else 'themes'}.{ending}"
        save_as(self, self.tr("Save the export"), kind, name, self.save, self._session.export_folder)

    def save(self, name: str) -> None:
        """Have the export saved, in the format that the ending of the name says, if it says one."""
        options = self.options
        if not self._exporter.preset:  # then the preset of the options is a default only
            options = options._replace(preset=remembered(self._session).preset)
        self._select_format(with_ending(options, Path(name).suffix.lower().removeprefix(".")))
        self._session.export_folder = str(Path(name).parent)
        self.save_wanted.emit(self.choice, self.options, name)

    def _select_format(self, options: Options) -> None:
        self.form.setCurrentIndex(formats.EXPORTERS.index(exporter_of(options)))

    def _print(self) -> None:
        self.print_wanted.emit(self.choice, self.options)

    def _show_remembered(self) -> None:
        options = remembered(self._session)
        self.shape.setCurrentIndex(self.shape.findData(options.shape.value))
        self.notes.setCurrentIndex(self.notes.findData(options.notes.value))
        self._select_format(options)
        self.every_shape.setChecked(options.every_shape)
        self.sidecar.setChecked(not self._session.export_without_sidecar)

    def _lay_out(self, first: What) -> None:
        self._fill_boxes()
        fields = QFormLayout()
        fields.addRow(self.tr("Themes"), self._choice_buttons(first))
        for label, box in (
            (self.tr("&Rows"), self.shape),
            (self.tr("&Notes"), self.notes),
            (self.tr("&Format"), self.form),
        ):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)  # some are long
            fields.addRow(label, box)
        fields.addRow("", self.every_shape)
        fields.addRow("", self.sidecar)
        self.sidecar.setToolTip(
            self.tr(
                "It ends in “-metadata.json”, and has the licence and the meaning of each column. "
                "Reopening the export needs it."
            )
        )
        self._remarks.setTextFormat(Qt.TextFormat.PlainText)
        self._remarks.setWordWrap(True)
        self._remarks.setObjectName("muted")
        for text, does, default in (
            (self.tr("&Save…"), self._ask_for_file, True),
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
        grid.addWidget(self._remarks, 2, 0, 1, 2)
        grid.addWidget(self._buttons, 3, 0, 1, 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.setRowStretch(1, 1)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() * _OF_SCREEN))

    def _choice_buttons(self, first: What) -> QVBoxLayout:
        counts = {what: QLocale().toString(len(choice.places)) for what, choice in self._choices.items()}
        texts = {
            What.TICKED: self.tr("T&icked themes ({count})").format(count=counts[What.TICKED]),
            What.FOUND: self.tr("Themes found &by the search ({count})").format(count=counts[What.FOUND]),
            What.ALL: self.tr("&All themes ({count})").format(count=counts[What.ALL]),
        }
        column = QVBoxLayout()
        for place, (what, text) in enumerate(texts.items()):
            button = QRadioButton(text)
            button.setEnabled(bool(self._choices[what].places))
            button.setChecked(what is first)
            self._what.addButton(button, place)
            column.addWidget(button)
        return column

    def _fill_boxes(self) -> None:
        for box, choices in ((self.shape, row_types()), (self.notes, note_choices())):
            for value, text in choices.items():
                box.addItem(text, value)
        self.form.addItems([words(exporter.title) for exporter in formats.EXPORTERS])
