"""Taking themes away as CSV: what, in which shape, for which program, with the first rows as they will be."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from qicbrowser.gui.session import Session
from qicbrowser.services.csvfile import Preset, Table, as_text, form, guarded_cells
from qicbrowser.services.export import Options, Shape, export_csv, table
from qicbrowser.store.library import Library

_Index = QModelIndex | QPersistentModelIndex

_PREVIEWED = 20
"""Rows shown before they are written."""


class PreviewModel(QAbstractTableModel):
    """The first rows of a table, as the target program will show them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = Table((), ())

    def show_table(self, shown: Table) -> None:
        self.beginResetModel()
        self._table = Table(shown.columns, shown.rows[:_PREVIEWED])
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._table.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._table.columns[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if index.isValid() and role == Qt.ItemDataRole.DisplayRole:
            return self._table.rows[index.row()][index.column()]
        return None


class ExportDialog(QDialog):
    exported = Signal(str)
    """What was written, to be told in passing."""

    def __init__(
        self,
        library: Library,
        session: Session,
        sources: Sequence[tuple[str, tuple[str, ...], str]],
        first: int,
        parent: QWidget,
    ) -> None:
        """`sources` are what can be exported: a name, theme keys, and the query that found them or nothing."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export themes"))
        self._library = library
        self._session = session
        self._sources = sources
        self._what = QButtonGroup(self)
        self._shape, self._preset = QComboBox(), QComboBox()
        self._notes = QCheckBox(self.tr("With my notes, in a column of their own"))
        self._preview = PreviewModel(self)
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._lay_out(first)
        self._what.idClicked.connect(self._show_preview)
        self._shape.activated.connect(self._show_preview)
        self._preset.activated.connect(self._show_preview)
        self._notes.toggled.connect(self._show_preview)
        self._show_preview()

    @property
    def _options(self) -> Options:
        return Options(Shape(self._shape.currentData()), Preset(self._preset.currentData()), self._notes.isChecked())

    def _source(self) -> tuple[tuple[str, ...], str]:
        _, keys, query = self._sources[self._what.checkedId()]
        return keys, query

    def _table(self) -> Table:
        return table(self._library, self._source()[0], self._options)

    def _show_preview(self) -> None:
        shown, written = self._table(), form(self._options.preset)
        self._preview.show_table(shown)
        rows = self.tr("1 row") if len(shown.rows) == 1 else self.tr("{} rows").format(len(shown.rows))
        said = self.tr("{rows}, {columns} columns · {form}").format(rows=rows, columns=len(shown.columns), form=written)
        if written.guards:
            guard = self.tr("Text that a spreadsheet could take for a formula gets an apostrophe before it: {} cells.")
            said = f"{said}\n{guard.format(guarded_cells(shown, written))}"
        else:
            said = f"{said}\n{self.tr('Text is written as it is: there is no guard against formulas.')}"
        self._said.setText(said)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self._table(), form(self._options.preset)))
        self._remember()
        self.exported.emit(self.tr("Copied."))

    def _ask_where(self) -> None:
        ending = "tsv" if self._options.preset is Preset.TSV else "csv"
        asked = QFileDialog(self, self.tr("Save the export"), self._session.export_folder)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setNameFilters([self.tr("Tables (*.{})").format(ending), self.tr("All files (*)")])
        asked.setDefaultSuffix(ending)
        asked.selectFile(f"themes.{ending}")
        asked.fileSelected.connect(self._save)
        asked.open()

    def _save(self, name: str) -> None:
        keys, query = self._source()
        exported = export_csv(self._library, keys, self._options, Path(name), query)
        self._session.export_folder = str(exported.path.parent)
        self._remember()
        self.exported.emit(
            self.tr("{rows} rows written to {path}; {sidecar} says where they come from.").format(
                rows=exported.rows, path=exported.path, sidecar=exported.sidecar.name
            )
        )
        self.accept()

    def _remember(self) -> None:
        self._session.export_shape = self._shape.currentData()
        self._session.export_preset = self._preset.currentData()
        self._session.export_notes = self._notes.isChecked()

    def _lay_out(self, first: int) -> None:
        for shape, name in (
            (Shape.THEME, self.tr("One row a theme")),
            (Shape.PASSAGE, self.tr("One row a passage")),
            (Shape.APPRAISAL, self.tr("One row an appraisal: a study in a theme, with its grade")),
        ):
            self._shape.addItem(name, shape.value)
        for preset, name in (
            (Preset.EXCEL, self.tr("Excel and other spreadsheets")),
            (Preset.PLAIN, self.tr("Plain CSV (RFC 4180), for R and pandas")),
            (Preset.TSV, self.tr("Tab-separated (TSV)")),
        ):
            self._preset.addItem(name, preset.value)
        self._shape.setCurrentIndex(max(0, self._shape.findData(self._session.export_shape)))
        self._preset.setCurrentIndex(max(0, self._preset.findData(self._session.export_preset)))
        self._notes.setChecked(self._session.export_notes)
        what = QVBoxLayout()
        for i, (name, keys, _) in enumerate(self._sources):
            choice = QRadioButton(f"{name} ({len(keys)})")
            choice.setEnabled(bool(keys))
            choice.setChecked(i == first)
            self._what.addButton(choice, i)
            what.addWidget(choice)
        fields = QFormLayout()
        fields.addRow(self.tr("What"), what)
        fields.addRow(self.tr("Shape"), self._shape)
        fields.addRow(self.tr("For"), self._preset)
        fields.addRow("", self._notes)
        shown = QTableView()
        shown.setModel(self._preview)
        shown.setAccessibleName(self.tr("Preview"))
        shown.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        shown.verticalHeader().hide()
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setObjectName("muted")
        whole = QVBoxLayout(self)
        whole.addLayout(fields)
        whole.addWidget(shown, 1)
        whole.addWidget(self._said)
        whole.addLayout(self._buttons())
        self.resize(860, 560)

    def _buttons(self) -> QHBoxLayout:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = box.addButton(self.tr("&Save…"), QDialogButtonBox.ButtonRole.ActionRole)
        copy = box.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        save.setDefault(True)
        save.clicked.connect(self._ask_where)
        copy.clicked.connect(self._copy)
        box.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(box)
        return row
