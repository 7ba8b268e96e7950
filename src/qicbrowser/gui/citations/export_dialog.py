"""The dialog that exports references: which ones, in which format, with a preview."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.shell.text_export_dialog import PREVIEWED, FileRequest, TextExportDialog
from qicbrowser.paths import DataFolder
from qicbrowser.services.citations.styles import CitationStyle, Style, style_named, styles
from qicbrowser.services.citations.writing import ENDINGS, Form, save_references, unknown_of, written
from qicbrowser.services.files.csv_dialects import Preset
from qicbrowser.store.evidence.reference_lists import LabelledReference
from qicbrowser.store.library import Library


class ExportReferencesDialog(TextExportDialog[LabelledReference]):
    def __init__(
        self,
        library: Library,
        session: Session,
        sources: Sequence[tuple[str, tuple[LabelledReference, ...]]],
        first: int,
        parent: QWidget,
    ) -> None:
        super().__init__(session, sources, first, parent)
        set_guide_page(self, "references.md")
        self.setWindowTitle(self.tr("Export references"))
        self._library = library
        self.form = QComboBox()
        for form, name in (
            (Form.RIS, self.tr("RIS, for EndNote, Zotero, Mendeley and others")),
            (Form.BIBTEX, self.tr("BibTeX, for LaTeX and JabRef")),
            (Form.CSL_JSON, self.tr("CSL-JSON, for Zotero and Pandoc")),
            (Form.CSV, self.tr("Table (CSV), for Excel and other spreadsheets")),
        ):
            self.form.addItem(name, f"{form} {Style.VANCOUVER}")
        self._folder = DataFolder(library.user_file.parent)
        for style_name, style in styles(self._folder).items():
            self.form.addItem(self.tr("Text, in {style} style").format(style=style.label), f"{Form.TEXT} {style_name}")
        self.form.setCurrentIndex(max(0, self.form.findData(self._session.references_form)))
        self.fields.addRow(self.tr("&Format"), self.form)
        self.form.currentIndexChanged.connect(self.show_choice)
        self.show_choice()

    def file_request(self) -> FileRequest:
        ending = self._form_and_style[0].ending
        return FileRequest(self.tr("Save references"), self.tr("References"), f"references.{ending}")

    def report(self, number: int, path: Path) -> str:
        return self.tr("%n references written to {path}.", "", number).format(path=path)

    def text(self) -> str:
        return written(self._library, self.chosen, *self._form_and_style, Preset.EXCEL)

    def choose_format(self, ending: str) -> None:
        named = ENDINGS.get(ending)
        if named and named is not self._form_and_style[0]:
            self.form.setCurrentIndex(self.form.findData(f"{named} ", flags=Qt.MatchFlag.MatchStartsWith))

    def write(self, path: Path) -> None:
        preset = Preset.TSV if path.suffix.lower() == ".tsv" else Preset.EXCEL
        save_references(self._library, self.chosen, *self._form_and_style, path, preset)

    def remember(self) -> None:
        self._session.references_form = self.form.currentData()

    def show_choice(self) -> None:
        references = self.chosen
        self.preview.setPlainText(written(self._library, references[:PREVIEWED], *self._form_and_style, Preset.EXCEL))
        self.summary.setText(" ".join(self._facts(references)))

    def _facts(self, references: Sequence[LabelledReference]) -> Iterator[str]:
        """What the reader should know of what will be written, in sentences."""
        yield self.tr("%n references.", "", len(references))
        if unknown := unknown_of(self._library, references):
            yield self.tr("%n references have no citation and are listed by number and review.", "", unknown)
        if len(references) > PREVIEWED:
            yield self.tr("Only the first %n are shown.", "", PREVIEWED)
        if strays := len(self._library.citations.of_no_reference()):
            yield self.tr("%n stored citations belong to references that this evidence does not have.", "", strays)

    @property
    def _form_and_style(self) -> tuple[Form, CitationStyle]:
        form, _, name = self.form.currentData().partition(" ")
        return Form(form), style_named(name, self._folder)
