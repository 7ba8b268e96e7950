"""The dialog that says what a shared page holds, before it is saved."""

from collections.abc import Generator
from time import monotonic

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from qicbrowser.domain.errors import ReaderError
from qicbrowser.gui.export.words import WORDS
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.messages import error_words
from qicbrowser.gui.widgets.labels import plain_label
from qicbrowser.services.citations.styles import Style
from qicbrowser.services.sharing.contents import PageContents, PageOptions, page_contents
from qicbrowser.services.sharing.web_page import write_page
from qicbrowser.store.library import Library

_SIZE = (90, 24)
"""Of the dialog, in average characters and lines of text."""
_MOST_ROWS = 8
"""Reviews in sight; more scroll."""
_SLICE = 0.02
"""Seconds of measuring, and then the window has its turn."""


class ShareDialog(QDialog):
    save_wanted = Signal()

    def __init__(self, library: Library, style: str, parent: QWidget) -> None:
        """`style` is the name of the citation style that the window uses, "" for the usual one."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Share as a web page"))
        set_guide_page(self, "web-page.md")
        self._library = library
        self._style = style or Style.VANCOUVER.value
        self.reviews = self._review_list()
        notes = sum(not note.starred for note in library.notes.all())
        self.notes = self._choice(self.tr("Include my &notes (%n)", "", notes), notes)
        labels = len(library.labels.all())
        self.labels = self._choice(self.tr("Include my &labels of contextual factors (%n)", "", labels), labels)
        citations = len(library.citations.all())
        self.citations = self._choice(self.tr("Include the &citations attached (%n)", "", citations), citations)
        self.size_line = plain_label("")
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._measure)
        self._writing: Generator[int, None, None] | None = None
        self._size = 0
        self._build(parent)
        self.reviews.itemChanged.connect(self._show_choice)
        for box in (self.notes, self.labels, self.citations):
            box.toggled.connect(self._show_choice)
        self._show_choice()

    @property
    def options(self) -> PageOptions:
        ticked = [item for item in self._items() if item.checkState() is Qt.CheckState.Checked]
        keys = tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in ticked)
        extras = self.notes.isChecked(), self.labels.isChecked(), self.citations.isChecked()
        return PageOptions(keys, *extras, self._style)

    def contents(self) -> PageContents:
        """Raises ReaderError where no review is ticked."""
        return page_contents(self._library, self.options, WORDS)

    def _review_list(self) -> QListWidget:
        """The reviews with their licences; all are ticked."""
        reviews = QListWidget(self)
        reviews.setAccessibleName(self.tr("Reviews in the page"))
        evidence = self._library.evidence
        for review in evidence.reviews():
            licence = review.licence or self.tr("licence not stated")
            name = evidence.review_name(review.key)
            text = self.tr("{review} (licence: {licence})").format(review=name, licence=licence)
            item = QListWidgetItem(text, reviews)
            item.setData(Qt.ItemDataRole.UserRole, review.key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        reviews.setCurrentRow(0)
        rows = min(_MOST_ROWS, max(2, reviews.count()))
        reviews.setFixedHeight(rows * reviews.sizeHintForRow(0) + 2 * reviews.frameWidth() + 2)
        return reviews

    def _items(self) -> list[QListWidgetItem]:
        return [self.reviews.item(row) for row in range(self.reviews.count())]

    def _choice(self, text: str, number: int) -> QCheckBox:
        box = QCheckBox(text)
        box.setEnabled(number > 0)
        return box

    def _build(self, parent: QWidget) -> None:
        about = self.tr(
            "One file that opens in any browser, also without a network. In it: the themes as you read them, the map,"
            " the contextual factors, a search, and the source and licence of each review."
        )
        caution = self.tr(
            "Check that the licence of each review lets you pass it on. Everybody who has the file can read all of it."
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = buttons.addButton(self.tr("&Save…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save.setDefault(True)
        self.save.clicked.connect(self.save_wanted)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(plain_label(about))
        column.addWidget(self.reviews)
        for widget in (self.notes, self.labels, self.citations, plain_label(caution, muted=True), self.size_line):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(buttons)
        width = min(_SIZE[0] * self.fontMetrics().averageCharWidth(), parent.width() - 20)
        self.resize(width, column.totalHeightForWidth(width))
        self.save.setFocus()

    def _show_choice(self) -> None:
        """Say how large the page will be: it is written to nowhere, a moment at a time."""
        self._turn.stop()
        self._size = 0
        try:
            contents = self.contents()
        except ReaderError as error:
            self._writing = None
            self.save.setEnabled(False)
            none_ticked = self.tr("Tick at least one review.")
            self.size_line.setText(error_words(error) if self.options.reviews else none_ticked)
            return
        self.save.setEnabled(True)
        self.size_line.setText(self.tr("Size: being determined…"))
        self._writing = write_page(contents, self._count)
        self._turn.start()

    def _count(self, piece: bytes) -> None:
        self._size += len(piece)

    def _measure(self) -> None:
        if self._writing is None:
            return
        ending = monotonic() + _SLICE
        while monotonic() < ending:
            if next(self._writing, None) is None:
                self._writing = None
                self.size_line.setText(self.tr("Size: {size}").format(size=QLocale().formattedDataSize(self._size, 1)))
                return
        self._turn.start()
