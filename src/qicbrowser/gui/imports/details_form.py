"""What is known of the review and the table: filled in from the file, and changed here. Only a title is needed."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QScrollArea, QToolButton, QWidget

from qicbrowser.domain.csl import doi
from qicbrowser.domain.languages import CODES
from qicbrowser.domain.tables.grid import ReviewDetails
from qicbrowser.gui.imports.attach_box import AttachBox
from qicbrowser.gui.imports.doi_check import proposed_doi
from qicbrowser.gui.imports.form_fields import FormFields, hint, line_edit, lines_edit, remark, text_of
from qicbrowser.gui.imports.import_state import usual_short_name
from qicbrowser.gui.imports.table_fields import TableFields

_LICENCES = ("CC BY 4.0", "CC BY-NC 4.0", "CC BY-NC-ND 4.0", "CC BY-SA 4.0", "CC0 1.0")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
"""A code of a language, with a country or a script: BCP 47."""

_LONGEST_CODE = 35

_NARROWEST = 52
"""Average character widths below which the names of fields are above them."""


class DetailsForm(QScrollArea):
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = FormFields(self)
        self.title = lines_edit(self.tr("Title of the review"))
        self.short_name = line_edit(self.tr("Short name"))
        self.authors = lines_edit(self.tr("Authors"))
        self.year = line_edit(self.tr("Year"))
        self.journal = line_edit(self.tr("Journal"))
        self.doi = line_edit(self.tr("DOI"))
        self.licence = _box(self.tr("Licence"), _LICENCES)
        self.language = _box(self.tr("Language"), CODES)
        self.table = TableFields(self.fields)
        self.doi_remark, self.year_remark, self.title_remark = remark(), remark(), remark()
        self.language_remark = remark()
        self.use_doi = QToolButton()
        self.use_doi.setObjectName("link")
        self.attach_box = AttachBox()
        self._review = ReviewDetails()
        self._from_file: dict[QWidget, str] = {}
        self._lay_out()
        self._connect()

    @property
    def review(self) -> ReviewDetails:
        """The details as they are written now."""
        year = self.year.text().strip()
        return self._review._replace(
            title=" ".join(self.title.toPlainText().split()),
            authors=tuple(line.strip() for line in self.authors.toPlainText().splitlines() if line.strip()),
            journal=self.journal.text().strip(),
            year=int(year) if _is_year(year) else None,
            doi=doi(self.doi.text()) or self.doi.text().strip(),
            licence=self.licence.currentText().strip(),
            language=self.language.currentText().strip()[:_LONGEST_CODE],
        )

    @property
    def is_changed(self) -> bool:
        """Whether anything is written otherwise than in the file."""
        return any(text_of(field) != text for field, text in self._from_file.items())

    def show_details(self, from_file: ReviewDetails, written: ReviewDetails, short_name: str) -> None:
        """Fill the form with what is `written` of the review, and mark what is as in the file, without a signal."""
        self._review = written
        self.attach_box.box.setChecked(True)
        self._from_file = self._texts(from_file, usual_short_name(from_file))
        self.fields.show_texts(self._from_file, self._texts(written, short_name))
        self._check()

    def _texts(self, review: ReviewDetails, short_name: str) -> dict[QWidget, str]:
        return {
            self.title: review.title,
            self.short_name: short_name,
            self.authors: "\n".join(review.authors),
            self.year: str(review.year) if review.year else "",
            self.journal: review.journal,
            self.doi: review.doi,
            self.licence: review.licence,
            self.language: review.language,
        }

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < _NARROWEST * self.fontMetrics().averageCharWidth()
        policy = QFormLayout.RowWrapPolicy
        self._form.setRowWrapPolicy(policy.WrapAllRows if is_narrow else policy.WrapLongRows)

    def _check(self) -> None:
        """Say what is missing or looks wrong; only the title stops an import."""
        self.fields.update_marks()
        self.title_remark.setVisible(not self.title.toPlainText().strip())
        year = self.year.text().strip()
        self.year_remark.setVisible(bool(year) and not _is_year(year))
        language = self.language.currentText().strip()
        self.language_remark.setVisible(bool(language) and not _LANGUAGE.fullmatch(language))
        typed = self.doi.text().strip()
        proposal = proposed_doi(typed)
        is_wrong = bool(typed) and not doi(typed)
        self.doi_remark.setVisible(is_wrong)
        self.doi.setProperty("wrong", is_wrong)
        self.doi.style().polish(self.doi)
        self.use_doi.setVisible(is_wrong and bool(proposal))
        self.use_doi.setText(self.tr("Use {doi}").format(doi=proposal))

    def _connect(self) -> None:
        for line in (self.short_name, self.year, self.journal, self.doi):
            line.textChanged.connect(self._emit)
        for lines in (self.title, self.authors):
            lines.textChanged.connect(self._emit)
        for box in (self.licence, self.language):
            box.currentTextChanged.connect(self._emit)
        self.use_doi.clicked.connect(lambda: self.doi.setText(proposed_doi(self.doi.text())))

    def _emit(self) -> None:
        self._check()
        self.changed.emit()

    def _lay_out(self) -> None:
        content = QWidget()
        content.setObjectName("details")
        form = QFormLayout(content)
        form.setContentsMargins(14, 12, 14, 14)
        form.setVerticalSpacing(10)
        self._form = form
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        about = QLabel(self.tr("Details found in the file are filled in and marked. You can change all of them."))
        self.title_remark.setText(self.tr("Enter a title: the tree and all exports use it."))
        self.year_remark.setText(self.tr("Enter a year of four digits, or leave it empty."))
        self.language_remark.setText(self.tr("This is no code of a language, such as en or fr."))
        self.doi_remark.setText(self.tr("This does not look like a DOI, such as 10.1000/182. It is stored as it is."))
        field = self.fields.holder
        short = hint(self.tr("The tree and exports use this name for the review."))
        authors = hint(self.tr("One per line: family name, given names."))
        licence = hint(self.tr("Shown in every export. If it is empty, exports say that it is not stated."))
        language = hint(
            self.tr(
                "By its code, such as en or fr: the search finds the forms of its words. If it is empty, "
                "the words say it."
            )
        )
        about.setObjectName("muted")
        about.setWordWrap(True)
        form.addRow(about)
        form.addRow(self.attach_box)
        form.addRow(self.tr("Title"), field(self.title, self.title_remark))
        form.addRow(self.tr("Short name"), field(self.short_name, short))
        form.addRow(self.tr("Authors"), field(self.authors, authors))
        form.addRow(self.tr("Year"), field(self.year, self.year_remark))
        form.addRow(self.tr("Journal"), field(self.journal))
        form.addRow(self.tr("DOI"), field(self.doi, self.doi_remark, self.use_doi))
        form.addRow(self.tr("Licence"), field(self.licence, licence))
        form.addRow(self.tr("Language"), field(self.language, language, self.language_remark))
        form.addRow(self.tr("Table"), field(self.table.label))
        form.addRow(self.tr("Table title"), field(self.table.title))
        form.addRow(self.table.title_of_streams, self.table)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QScrollArea.Shape.NoFrame)


def _is_year(text: str) -> bool:
    return len(text) == 4 and text.isdecimal()


def _box(name: str, choices: Sequence[str]) -> QComboBox:
    """A box in which something else can be written too, or nothing."""
    box = QComboBox()
    box.setEditable(True)
    box.setAccessibleName(name)
    box.addItems(["", *choices])
    return box
