"""The bar that offers to attach a page's reference list to a review that is in the library already."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from qicbrowser.domain.review_citation import cite_briefly

if TYPE_CHECKING:
    from qicbrowser.services.importing.listed_citations import ReviewList


class AttachBar(QWidget):
    attach_wanted = Signal()
    entries_wanted = Signal()
    """The entries should be shown, with the references that they belong to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.entries = QToolButton()
        self.entries.setObjectName("link")
        self.entries.setText(self.tr("Show the entries"))
        self.attach = QPushButton()
        self.attach.setObjectName("primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self.text, 1)
        row.addWidget(self.entries)
        row.addWidget(self.attach)
        self.attach.clicked.connect(self.attach_wanted)
        self.entries.clicked.connect(self.entries_wanted)
        self._show_count(0)
        self.hide()

    def show_list(self, listed: "ReviewList | None") -> None:
        """Show what can be attached; the bar is hidden where the file's review is not in the library."""
        self.setVisible(listed is not None)
        if listed is None:
            return
        count, review = len(listed.changes), cite_briefly(listed.review)
        self.attach.setVisible(bool(count))
        self._show_count(count)
        if count:
            text = self.tr(
                "This page is of {review}, which is in your library."
                " Attach its reference list: {count} of %n references.",
                "",
                listed.references,
            )
        else:
            text = self.tr(
                "This page is of {review}, which is in your library."
                " Every reference in its list has a citation already."
            )
        self.text.setText(text.format(review=review, count=self.locale().toString(count)))
        self.attach.setAccessibleDescription(self.text.text())

    def _show_count(self, count: int) -> None:
        self.attach.setText(self.tr("Attach %n citations", "", count))
