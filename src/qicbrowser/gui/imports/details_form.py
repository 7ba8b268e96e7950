"""What is known of the review and the table: filled in from the file, and changed here. Only a title is needed."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qicbrowser.domain.csl import doi
from qicbrowser.domain.review_citation import families_and_year
from qicbrowser.domain.tables.grid import Grid, ReviewDetails
from qicbrowser.gui.imports.attach_box import AttachBox
from qicbrowser.gui.imports.doi_check import proposed_doi

_LICENCES = ("CC BY 4.0", "CC BY-NC 4.0", "CC BY-NC-ND 4.0", "CC BY-SA 4.0", "CC0 1.0")
_LONGEST = 2_000
_NARROWEST = 52
"""Average character widths below which the names of fields are above them."""


class DetailsForm(QScrollArea):
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = _Lines()
        self.title.setAccessibleName(self.tr("Title of the review"))
        self.short_name = self._line(self.tr("Short name"))
        self.authors = _Lines()
        self.authors.setAccessibleName(self.tr("Authors"))
        self.year = self._line(self.tr("Year"))
        self.journal = self._line(self.tr("Journal"))
        self.doi = self._line(self.tr("DOI"))
        self.licence = QComboBox()
        self.licence.setEditable(True)
        self.licence.setAccessibleName(self.tr("Licence"))
        self.licence.addItems(["", *_LICENCES])
        self.label = self._line(self.tr("Label of the table"))
        self.table_title = self._line(self.tr("Title of the table"))
        for line in (self.label, self.table_title):
            line.setReadOnly(True)
        self.doi_remark, self.year_remark, self.title_remark = self._trouble(), self._trouble(), self._trouble()
        self.use_doi = QToolButton()
        self.use_doi.setObjectName("link")
        self.attach_box = AttachBox()
        self._marks: dict[QWidget, QLabel] = {}
        self._from_file: dict[QWidget, str] = {}
        self._review = ReviewDetails()
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
        )

    def show_details(self, review: ReviewDetails) -> None:
        """Fill the form with what a file says of its review, without a signal."""
        self._review = review
        self.attach_box.box.setChecked(True)
        texts: dict[QWidget, str] = {
            self.title: review.title,
            self.short_name: _short_name(review),
            self.authors: "\n".join(review.authors),
            self.year: str(review.year) if review.year else "",
            self.journal: review.journal,
            self.doi: review.doi,
            self.licence: review.licence,
        }
        self._from_file |= texts
        self._fill(texts)

    def show_table(self, grid: Grid) -> None:
        """Fill in what the file says of the table, without a signal."""
        texts: dict[QWidget, str] = {self.label: grid.label, self.table_title: grid.title}
        self._from_file |= texts
        self._fill(texts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < _NARROWEST * self.fontMetrics().averageCharWidth()
        policy = QFormLayout.RowWrapPolicy
        self._form.setRowWrapPolicy(policy.WrapAllRows if is_narrow else policy.WrapLongRows)

    def _fill(self, texts: dict[QWidget, str]) -> None:
        for widget, text in texts.items():
            with QSignalBlocker(widget):
                match widget:
                    case QLineEdit():
                        widget.setText(text)
                        widget.setCursorPosition(0)
                    case QPlainTextEdit():
                        widget.setPlainText(text)
                        widget.updateGeometry()
                    case QComboBox():
                        widget.setCurrentText(text)
        self._check()

    def _check(self) -> None:
        """Say what is missing or looks wrong; only the title stops an import."""
        for widget, mark in self._marks.items():
            mark.setVisible(bool(_text(widget)) and _text(widget) == self._from_file.get(widget, ""))
        self.title_remark.setVisible(not self.title.toPlainText().strip())
        year = self.year.text().strip()
        self.year_remark.setVisible(bool(year) and not _is_year(year))
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
        self.licence.currentTextChanged.connect(self._emit)
        self.use_doi.clicked.connect(lambda: self.doi.setText(proposed_doi(self.doi.text())))

    def _emit(self) -> None:
        self._check()
        self.changed.emit()

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setMaxLength(_LONGEST)
        line.setAccessibleName(name)
        return line

    def _trouble(self) -> QLabel:
        label = QLabel()
        label.setObjectName("problem")
        label.setWordWrap(True)
        return label

    def _lay_out(self) -> None:
        content = QWidget()
        content.setObjectName("details")
        form = QFormLayout(content)
        form.setContentsMargins(14, 12, 14, 14)
        form.setVerticalSpacing(10)
        self._form = form
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        about = QLabel(
            self.tr("What the file says about its review is filled in and marked. You can change all of it.")
        )
        self.title_remark.setText(self.tr("A title is needed: the tree and every export name the review by it."))
        self.year_remark.setText(self.tr("A year has four digits. Without one, the review has no year."))
        self.doi_remark.setText(
            self.tr("This does not look like a DOI: “10.”, a number, a slash and more. It is stored as it is.")
        )
        short = self._hint(self.tr("The tree and exports call the review by this name."))
        authors = self._hint(self.tr("One per line: family name, given names."))
        licence = self._hint(self.tr("Named in every export. Without one, exports say that it is not stated."))
        about.setObjectName("muted")
        about.setWordWrap(True)
        form.addRow(about)
        form.addRow(self.attach_box)
        form.addRow(self.tr("Title"), self._field(self.title, self.title_remark))
        form.addRow(self.tr("Short name"), self._field(self.short_name, short))
        form.addRow(self.tr("Authors"), self._field(self.authors, authors))
        form.addRow(self.tr("Year"), self._field(self.year, self.year_remark))
        form.addRow(self.tr("Journal"), self._field(self.journal))
        form.addRow(self.tr("DOI"), self._field(self.doi, self.doi_remark, self.use_doi))
        form.addRow(self.tr("Licence"), self._field(self.licence, licence))
        form.addRow(self.tr("Table"), self._field(self.label))
        form.addRow(self.tr("Table title"), self._field(self.table_title))
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QScrollArea.Shape.NoFrame)

    def _hint(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setObjectName("muted")
        label.setWordWrap(True)
        return label

    def _field(self, widget: QWidget, *below: QWidget) -> QWidget:
        """A field with the mark that it is as in the file, and lines below it."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        row = QHBoxLayout()
        mark = QLabel(self.tr("from the file"))
        mark.setObjectName("fromFile")
        row.addWidget(widget, 1)
        row.addWidget(mark)
        column.addLayout(row)
        for line in below:
            column.addWidget(line)
        self._marks[widget] = mark
        return holder


class _Lines(QPlainTextEdit):
    """As high as its lines, within bounds; Tab leaves it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        lines = max(2, min(6, round(self.document().size().height())))
        size.setHeight(lines * self.fontMetrics().lineSpacing() + 20)
        return size

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def _text(widget: QWidget) -> str:
    match widget:
        case QLineEdit():
            return widget.text()
        case QPlainTextEdit():
            return widget.toPlainText()
        case QComboBox():
            return widget.currentText()
    return ""


def _is_year(text: str) -> bool:
    return len(text) == 4 and text.isascii() and text.isdigit()


def _short_name(review: ReviewDetails) -> str:
    """The review by its authors and year, where the file gives both."""
    return families_and_year(review.authors, review.year) if review.authors and review.year else ""
