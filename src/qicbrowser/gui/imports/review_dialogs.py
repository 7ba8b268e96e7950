"""The dialogs that show the reviews in a file before they are imported, and those that can be exported."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from qicbrowser.gui.imports.review_table import ReviewModel, ReviewRow, ReviewTable
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.messages import words
from qicbrowser.services.importing.offered_reviews import OfferedReview, Standing
from qicbrowser.services.importing.review_files import ExportableReview

_SIZE = (150, 26)
"""Of a dialog, in average characters and lines of text."""


class ReviewDialog(QDialog):
    """The base of both: a list of reviews with ticks, what to know about it, and a button for those ticked."""

    def __init__(self, title: str, model: ReviewModel, explanation: str, action: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        set_guide_page(self, "importing.md")
        self.model = model
        self.table = ReviewTable(model)
        self.table.setAccessibleName(title)
        self.explanation = QLabel(explanation)
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setWordWrap(True)
        self.column = QVBoxLayout(self)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.explanation)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.action = box.addButton(action, QDialogButtonBox.ButtonRole.ActionRole)
        self.action.setDefault(True)
        self.cancel: QPushButton = box.button(QDialogButtonBox.StandardButton.Cancel)
        box.rejected.connect(self.reject)
        self.column.addWidget(box)
        model.ticks_changed.connect(self.show_ticks)
        self.show_ticks()
        metrics = self.fontMetrics()
        width, height = _SIZE[0] * metrics.averageCharWidth(), _SIZE[1] * metrics.lineSpacing()
        self.resize(min(width, parent.width() - 20), min(height, parent.height() - 20))
        (self.table if model.rowCount() else self.cancel).setFocus()

    def show_ticks(self) -> None:
        """Let the button do something where a review is ticked."""
        self.action.setEnabled(bool(self.model.ticked))


class ImportReviewsDialog(ReviewDialog):
    import_wanted = Signal(object)
    """The tuple of the OfferedReviews that are ticked."""

    def __init__(self, name: str, offers: Sequence[OfferedReview], undo_key: str, parent: QWidget) -> None:
        """`name` is the file's."""
        self._offers = offers
        headings = self.tr("Review"), self.tr("Year"), self.tr("Themes"), self.tr("References"), self.tr("Licence")
        model = ReviewModel((*headings, self.tr("In your library")), [self._row(offer) for offer in offers])
        explanation = self.tr(
            "Each review is read again from its imported files, with the answers of whoever sent it. If you tick one"
            " that you have in another version, yours is replaced. One undo ({key}) takes everything back."
        ).format(key=undo_key)
        if not any(offer.can_be_imported for offer in offers):
            explanation = self.tr("Nothing in this file can be imported.")
        super().__init__(self.tr("Reviews in {file}").format(file=name), model, explanation, self.tr("&Import"), parent)
        model.setParent(self)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress of the import"))
        self.progress.hide()
        self.column.insertWidget(2, self.progress)
        self.action.clicked.connect(self._want)

    def show_running(self, *, running: bool) -> None:
        """While reviews are imported nothing can be ticked, and Cancel ends it."""
        self.progress.setRange(0, 0)
        self.progress.setVisible(running)
        self.table.setEnabled(not running)
        self.action.setEnabled(not running and bool(self.model.ticked))

    def show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _want(self) -> None:
        self.import_wanted.emit(tuple(self._offers[place] for place in self.model.ticked))

    def _row(self, offer: OfferedReview) -> ReviewRow:
        details, standing = offer.details, offer.standing
        numbers = ("", "") if standing is Standing.UNREADABLE else (offer.themes, offer.references)
        cells = details.title, str(details.year or ""), *numbers, details.licence
        is_ticked = standing in (Standing.NEW, Standing.ADDITION)
        return ReviewRow((*cells, self._standing(offer)), is_ticked, offer.can_be_imported)

    def _standing(self, offer: OfferedReview) -> str:
        if offer.fault is not None:
            return words(offer.fault)
        if offer.standing is Standing.DIFFERENT and offer.differences:
            themes = len({(difference.table, difference.title) for difference in offer.differences})
            return self.tr("In your library; %n themes differ", "", themes)
        return {
            Standing.NEW: self.tr("New"),
            Standing.ADDITION: self.tr("New tables of a review in your library"),
            Standing.SAME: self.tr("In your library, the same"),
            Standing.DIFFERENT: self.tr("In your library, with other details or answers"),
        }[offer.standing]


class ExportReviewsDialog(ReviewDialog):
    export_wanted = Signal(object)
    """The tuple of the keys of the reviews that are ticked."""

    def __init__(self, reviews: Sequence[ExportableReview], parent: QWidget) -> None:
        self._keys = tuple(review.key for review in reviews)
        headings = self.tr("Review"), self.tr("Year"), self.tr("Tables"), self.tr("Licence")
        rows = [
            ReviewRow((details.title, str(details.year or ""), tables, details.licence))
            for _, details, tables in reviews
        ]
        model = ReviewModel(headings, rows)
        explanation = self.tr(
            "The file contains the files that the reviews were imported from, and your answers about how to read them."
            " Your notes are not in it. Check that the licence of a review lets you pass it on."
        )
        super().__init__(self.tr("Export reviews"), model, explanation, self.tr("&Save…"), parent)
        model.setParent(self)
        self.action.clicked.connect(self._want)

    def _want(self) -> None:
        self.export_wanted.emit(tuple(self._keys[place] for place in self.model.ticked))
