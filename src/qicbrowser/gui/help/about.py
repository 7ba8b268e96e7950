"""About the review, the program, and where the reader's data is."""

from collections.abc import Iterator
from html import escape
from math import ceil

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from qicbrowser import __version__
from qicbrowser.domain.records import Review
from qicbrowser.domain.review_citation import cite, doi_address, licence_address
from qicbrowser.gui.shell.urls import open_url
from qicbrowser.store.library import Library

translate = QCoreApplication.translate

_WIDTH, _TALLEST = 620, 520
"""Of a dialog, in pixels: it is as high as its text, which is scrolled where there is more."""


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


def about_program(library: Library, parent: QWidget) -> QDialog:
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
            "of its own: see About the review.",
        ),
        translate("About", "The evidence is read from this file, which is never written:"),
        str(library.evidence_file),
    )
    return _dialog(
        parent,
        translate("About", "About QIC Browser"),
        f"<h2>QIC Browser {escape(__version__)}</h2>{_paragraphs(*paragraphs)}",
    )


def where_is_my_data(library: Library, parent: QWidget) -> QDialog:
    folder = QUrl.fromLocalFile(str(library.user_file.parent)).toString()
    title = translate("About", "Data folder")
    open_it = translate("About", "Open its folder")
    html = (
        f"<h2>{escape(title)}</h2>"
        + _paragraphs(translate("About", "Your notes are in one file, saved as you write:"), str(library.user_file))
        + f"<p>{_link(folder, open_it)}</p>"
        + _paragraphs(
            translate(
                "About",
                "To move your notes to another computer, close the program and copy that file. To keep them elsewhere, "
                "start with --data-dir FOLDER or set QICBROWSER_DATA.",
            ),
            translate("About", "The evidence is read from this file, which is never written:"),
            str(library.evidence_file),
        )
    )
    return _dialog(parent, title, html)


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


def _dialog(parent: QWidget, title: str, html: str) -> QDialog:
    """A page to read; a link in it is opened by the reader's own browser, on the click."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    page = QTextBrowser()
    page.setOpenLinks(False)
    page.setAccessibleName(title)
    page.document().setDocumentMargin(18)
    page.setHtml(html)
    page.anchorClicked.connect(open_url)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(page)
    column.addWidget(buttons)
    buttons.setContentsMargins(0, 0, 12, 10)
    page.ensurePolished()  # or the text would be measured in another font
    page.document().setTextWidth(_WIDTH - page.verticalScrollBar().sizeHint().width())
    text = ceil(page.document().size().height()) + 2 * page.fontMetrics().height()
    dialog.resize(_WIDTH, min(_TALLEST, text + column.sizeHint().height() - page.sizeHint().height()))
    return dialog


def _paragraphs(*texts: str) -> str:
    return "".join(f"<p>{escape(text)}</p>" for text in texts)


def _link(address: str, text: str) -> str:
    return f'<a href="{escape(address)}">{escape(text)}</a>'
