"""Help and about: the search syntax and keys, the review, the program, and where the reader's data is."""

from html import escape

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from qicbrowser import __version__
from qicbrowser.domain.citations import cite, doi_address, licence_address
from qicbrowser.gui.menus import Menus
from qicbrowser.store.library import Library


def about_review(library: Library, parent: QWidget) -> QDialog:
    facts = library.evidence.facts()
    parts = []
    for review in library.evidence.reviews():
        address = licence_address(review.licence)
        licence = _link(address, review.licence) if address else escape(review.licence)
        parts += [
            f"<h2>{escape(review.title)}</h2>",
            f"<p>{escape(cite(review))}</p>",
            f"<p>DOI: {_link(doi_address(review.doi), review.doi)}<br>PubMed Central: {escape(review.pmcid)}<br>",
            f"{escape(_tr('Published'))}: {escape(review.issued)}<br>{escape(_tr('Licence'))}: {licence}</p>",
        ]
    kept = _tr(
        "The evidence is the review's own table, word for word, © its authors. Its form was changed for reading: cells "
        "are split at their bullets and lines, and the prefix “Barrier:” became a role. View > Source row shows the "
        "cells as published. The table cites its studies by number only; which publications they are is not in it."
    )
    edition = _tr("Edition {edition}; checksum of the sources {checksum}").format(
        edition=facts.edition, checksum=facts.checksum
    )
    parts += [f"<p>{escape(kept)}</p>", f"<p><small>{escape(edition)}</small></p>"]
    return _dialog(parent, _tr("About the review"), "".join(parts))


def about_program(library: Library, parent: QWidget) -> QDialog:
    said = (
        _tr("Read, search, annotate and take away how quality improvement collaboratives work."),
        _tr(
            "It works offline: it opens no network connection. A link is opened by your own browser, and only when "
            "you click it."
        ),
        _tr(
            "The program is under the MIT licence; it uses Qt and PySide6 under the LGPL 3. The evidence has a licence "
            "of its own: see About the review."
        ),
        str(library.evidence_file),
    )
    return _dialog(parent, _tr("About QIC Browser"), f"<h2>QIC Browser {escape(__version__)}</h2>{_paragraphs(*said)}")


def where_is_my_data(library: Library, parent: QWidget) -> QDialog:
    folder = QUrl.fromLocalFile(str(library.user_file.parent)).toString()
    html = (
        f"<h2>{escape(_tr('Where is my data?'))}</h2>"
        + _paragraphs(_tr("Your notes are in one file, saved as you write:"), str(library.user_file))
        + f"<p>{_link(folder, _tr('Open its folder'))}</p>"
        + _paragraphs(
            _tr(
                "To move your notes to another computer, close the program and copy that file. To keep them elsewhere, "
                "start with --data-dir FOLDER or set QICBROWSER_DATA."
            ),
            _tr("The evidence is read from this file, which is never written:"),
            str(library.evidence_file),
        )
    )
    return _dialog(parent, _tr("Where is my data?"), html)


def help_page(menus: Menus, parent: QWidget) -> QDialog:
    """The search syntax, and every key there is, as the menus have it."""
    syntax = (
        ("data benchmarking", _tr("themes with both words; English endings do not matter")),
        ("bench*", _tr("words that begin so; so does the word you are typing")),
        ("“decision making”", _tr("these words side by side")),
        ("competition OR leadership", _tr("either")),
        ("competition -leadership", _tr("without; also NOT leadership")),
        ("(data OR audit) sharing", _tr("groups")),
        ("barrier:competition", _tr("only in that part: component, mechanism, outcome, enabler, barrier,")),
        ("", _tr("context (enablers and barriers), theme (titles), ref (numbers), note (mine)")),
    )
    rows = "".join(
        f"<tr><td><code>{escape(typed)}</code>&nbsp;&nbsp;</td><td>{escape(said)}</td></tr>" for typed, said in syntax
    )
    forgiving = _tr(
        "Case, accents, hyphens and the kind of quotes do not matter. Nothing you type is an error: what is no "
        "clause is searched as text. A theme is found when all of it together meets the query."
    )
    shortcuts = "".join(
        f"<tr><td>{escape(keys)}&nbsp;&nbsp;</td><td>{escape(action.text().replace('&', ''))}</td></tr>"
        for action in menus.all
        if (keys := ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()))
    )
    html = (
        f"<h2>{escape(_tr('Search syntax'))}</h2><table>{rows}</table><p>{escape(forgiving)}</p>"
        f"<h2>{escape(_tr('Keys'))}</h2><table>{shortcuts}</table>"
    )
    return _dialog(parent, _tr("Search syntax and keys"), html)


def _dialog(parent: QWidget, title: str, html: str) -> QDialog:
    """A page to read; a link in it is opened by the reader's own browser, on the click."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    page = QTextBrowser()
    page.setOpenLinks(False)
    page.document().setDocumentMargin(18)
    page.setHtml(html)
    page.anchorClicked.connect(QDesktopServices.openUrl)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(page)
    column.addWidget(buttons)
    buttons.setContentsMargins(0, 0, 12, 10)
    dialog.resize(620, 520)
    return dialog


def _paragraphs(*texts: str) -> str:
    return "".join(f"<p>{escape(text)}</p>" for text in texts)


def _link(address: str, text: str) -> str:
    return f'<a href="{escape(address)}">{escape(text)}</a>'


def _tr(text: str) -> str:
    return QCoreApplication.translate("About", text)
