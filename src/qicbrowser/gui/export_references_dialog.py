"""Taking references away: which, in which form, with the beginning of it as it will be."""

from collections.abc import Sequence
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
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from qicbrowser.gui.session import Session
from qicbrowser.services.bibliography import Style
from qicbrowser.services.bibliography_writing import Form, save_references, unknown_of, written
from qicbrowser.store.library import Library
from qicbrowser.store.reference_lists import Named

_PREVIEWED = 20
"""References shown before they are written."""


class ExportReferencesDialog(QDialog):
    exported = Signal(str)
    """What was written, to be told in passing."""

    def __init__(
        self,
        library: Library,
        session: Session,
        sources: Sequence[tuple[str, tuple[Named, ...]]],
        first: int,
        parent: QWidget,
    ) -> None:
        """`sources` are what can be exported: a name, and references."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export references"))
        self._library = library
        self._session = session
        self._sources = sources
        self._what = QButtonGroup(self)
        self.form = QComboBox()
        self.preview = QPlainTextEdit()
        self.said = QLabel()
        self._lay_out(first)
        self._what.idClicked.connect(self._follow)
        self.form.currentIndexChanged.connect(self._follow)
        self._follow()

    @property
    def _references(self) -> tuple[Named, ...]:
        return self._sources[self._what.checkedId()][1]

    @property
    def _chosen(self) -> tuple[Form, Style]:
        form, style = self.form.currentData().split()
        return Form(form), Style(style)

    def _follow(self) -> None:
        references = self._references
        self.preview.setPlainText(written(self._library, references[:_PREVIEWED], *self._chosen))
        unknown = unknown_of(self._library, references)
        said = self.tr("{} references.").format(len(references)) if len(references) != 1 else self.tr("1 reference.")
        if unknown:
            said += " " + self.tr("Without a citation, and listed with number and review: {}.").format(unknown)
        if len(references) > _PREVIEWED:
            said += " " + self.tr("The first {} are shown.").format(_PREVIEWED)
        if strays := len(self._library.citations.of_no_reference()):
            said += " " + self.tr("Citations kept of references that this evidence does not have: {}.").format(strays)
        self.said.setText(said)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(written(self._library, self._references, *self._chosen))
        self._remember()
        self.exported.emit(self.tr("Copied."))

    def _ask_where(self) -> None:
        ending = self._chosen[0].ending
        asked = QFileDialog(self, self.tr("Save the references"), self._session.export_folder)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setNameFilters([self.tr("References (*.{})").format(ending), self.tr("All files (*)")])
        asked.setDefaultSuffix(ending)
        asked.selectFile(f"references.{ending}")
        asked.fileSelected.connect(self._save)
        asked.open()

    def _save(self, name: str) -> None:
        path, references = Path(name), self._references
        save_references(self._library, references, *self._chosen, path)
        self._session.export_folder = str(path.parent)
        self._remember()
        count = self.tr("1 reference") if len(references) == 1 else self.tr("{} references").format(len(references))
        self.exported.emit(self.tr("{count} written to {path}.").format(count=count, path=name))
        self.accept()

    def _remember(self) -> None:
        self._session.references_form = self.form.currentData()

    def _lay_out(self, first: int) -> None:
        what = QVBoxLayout()
        for i, (name, references) in enumerate(self._sources):
            choice = QRadioButton(f"{name} ({len(references)})")
            choice.setEnabled(bool(references))
            choice.setChecked(i == first)
            self._what.addButton(choice, i)
            what.addWidget(choice)
        for form, style, name in (
            (Form.RIS, Style.VANCOUVER, self.tr("RIS, for EndNote, Zotero, Mendeley and others")),
            (Form.BIBTEX, Style.VANCOUVER, self.tr("BibTeX, for LaTeX and JabRef")),
            (Form.CSL_JSON, Style.VANCOUVER, self.tr("CSL-JSON, for Zotero and Pandoc")),
            (Form.TEXT, Style.VANCOUVER, self.tr("Text, in Vancouver style")),
            (Form.TEXT, Style.APA, self.tr("Text, in APA style")),
            (Form.TEXT, Style.HARVARD, self.tr("Text, in Harvard style")),
        ):
            self.form.addItem(name, f"{form} {style}")
        self.form.setCurrentIndex(max(0, self.form.findData(self._session.references_form)))
        fields = QFormLayout()
        fields.addRow(self.tr("Which"), what)
        fields.addRow(self.tr("&Format"), self.form)
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setAccessibleName(self.tr("Preview"))
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setObjectName("muted")
        whole = QVBoxLayout(self)
        whole.addLayout(fields)
        whole.addWidget(self.preview, 1)
        whole.addWidget(self.said)
        whole.addWidget(self._buttons())
        self.resize(720, 560)

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = box.addButton(self.tr("&Save…"), QDialogButtonBox.ButtonRole.ActionRole)
        copy = box.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        save.setDefault(True)
        save.clicked.connect(self._ask_where)
        copy.clicked.connect(self._copy)
        box.rejected.connect(self.reject)
        return box
