"""About the review and the program, as pages to read."""

from collections.abc import Iterator
from functools import partial
from html import escape
from math import ceil

from PySide6.QtCore import QCoreApplication, QEvent, QSize, QSizeF, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from qicbrowser import __version__
from qicbrowser.domain.records import Review
from qicbrowser.domain.review_citation import cite, doi_address, licence_address
from qicbrowser.gui.shell.urls import open_url
from qicbrowser.store.library import Library

translate = QCoreApplication.translate

_WIDTH = 90
"""Of a dialog, in average characters."""

_AROUND = QSize(40, 100)
"""What of the window is not covered by the text of a dialog, in pixels."""


def about_review(library: Library, parent: QWidget) -> QDialog:
    facts = library.evidence.facts()
    parts = []
    for review in library.evidence.reviews():
        parts += [
            f"<h2>{escape(review.title)}</h2>",
            f"<p>{escape(cite(review))}</p>",
            f"<p>{'<br>'.join(_facts(review))}</p>",
        ]
    changes = translate(
        "About",
        "The evidence is the review's own table, word for word, © its authors. Its form was changed for reading: cells "
        "are split at their bullets and lines, and the prefix “Barrier:” became a role. View > Source row shows the "
        "cells as published. The table cites its studies by number only; which publications they are is not in it.",
    )
    edition = translate("About", "Edition {edition}; checksum of the sources {checksum}").format(
        edition=facts.edition, checksum=facts.checksum
    )
    parts += [f"<p>{escape(changes)}</p>", f"<p><small>{escape(edition)}</small></p>"]
    return _dialog(parent, translate("About", "About the review"), "".join(parts))


def about_program(parent: QWidget) -> QDialog:
    paragraphs = (
        translate(
            "About", "Read, search, annotate and export the evidence on how quality improvement collaboratives work."
        ),
        translate(
            "About",
            "It works offline: it opens no network connection. A link is opened by your own browser, and what you "
            "print is printed by your system's print service, only when you ask for it.",
        ),
        translate(
            "About",
            "The program is under the MIT licence; it uses Qt and PySide6 under the LGPL 3. The evidence has a licence "
            "of its own: see Help > About the review.",
        ),
    )
    return _dialog(
        parent,
        translate("About", "About QIC Browser"),
        f"<h2>QIC Browser {escape(__version__)}</h2>{_paragraphs(*paragraphs)}",
    )


def _facts(review: Review) -> Iterator[str]:
    """Where a review is published, and under which licence, as HTML."""
    if review.doi:
        yield translate("About", "DOI: {doi}").format(doi=_link(doi_address(review.doi), review.doi))
    if review.pmcid:
        yield translate("About", "PubMed Central: {number}").format(number=escape(review.pmcid))
    if review.issued:
        yield translate("About", "Published: {date}").format(date=escape(review.issued))
    address = licence_address(review.licence)
    stated = escape(review.licence or translate("About", "not stated"))
    licence = _link(address, review.licence) if address else stated
    yield translate("About", "Licence: {licence}").format(licence=licence)


class _Page(QTextBrowser):
    """HTML with its links in the colour of the look; by itself Qt does not change it with the palette."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self._html = html
        self.setHtml(html)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            at = self.verticalScrollBar().value()
            self.setHtml(self._html)
            self.verticalScrollBar().setValue(at)


def _dialog(parent: QWidget, title: str, html: str) -> QDialog:
    """A page to read; a link in it is opened by the reader's own browser, on the click."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    page = _Page(html)
    page.setOpenLinks(False)
    page.setAccessibleName(title)
    page.document().setDocumentMargin(18)
    page.anchorClicked.connect(open_url)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(page)
    column.addWidget(buttons)
    buttons.setContentsMargins(0, 0, 12, 10)
    room = parent.size() - _AROUND
    page.document().documentLayout().documentSizeChanged.connect(partial(_fit, page, room.height()))
    dialog.resize(min(_WIDTH * dialog.fontMetrics().averageCharWidth(), room.width()), 0)
    return dialog


def _fit(page: QTextBrowser, most: int, size: QSizeF) -> None:
    """Make a page as high as its text, which has this size once it is laid out; and the dialog around it with it."""
    page.setMinimumHeight(min(ceil(size.height()) + 2 * page.frameWidth(), most))


def _paragraphs(*texts: str) -> str:
    return "".join(f"<p>{escape(text)}</p>" for text in texts)


def _link(address: str, text: str) -> str:
    return f'<a href="{escape(address)}">{escape(text)}</a>'
