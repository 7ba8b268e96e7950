"""Help and about: the search syntax and keys, the review, the program, and where the reader's data is."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from qicbrowser import __version__
from qicbrowser.domain.query.tree import FIELDS
from qicbrowser.domain.review_citation import cite, doi_address, licence_address
from qicbrowser.gui.notes.notebook.note_actions import DEEDS, KEYS, deed_name
from qicbrowser.gui.shell.actions import Menus
from qicbrowser.store.library import Library
from qicbrowser.store.user.note_lists import Shelf

translate = QCoreApplication.translate


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
            f"{escape(translate('About', 'Published'))}: {escape(review.issued)}<br>",
            f"{escape(translate('About', 'Licence'))}: {licence}</p>",
        ]
    kept = translate(
        "About",
        "The evidence is the review's own table, word for word, © its authors. Its form was changed for reading: cells "
        "are split at their bullets and lines, and the prefix “Barrier:” became a role. View > Source row shows the "
        "cells as published. The table cites its studies by number only; which publications they are is not in it.",
    )
    edition = translate("About", "Edition {edition}; checksum of the sources {checksum}").format(
        edition=facts.edition, checksum=facts.checksum
    )
    parts += [f"<p>{escape(kept)}</p>", f"<p><small>{escape(edition)}</small></p>"]
    return _dialog(parent, translate("About", "About the review"), "".join(parts))


def about_program(library: Library, parent: QWidget) -> QDialog:
    said = (
        translate("About", "Read, search, annotate and take away how quality improvement collaboratives work."),
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
        str(library.evidence_file),
    )
    return _dialog(
        parent,
        translate("About", "About QIC Browser"),
        f"<h2>QIC Browser {escape(__version__)}</h2>{_paragraphs(*said)}",
    )


def where_is_my_data(library: Library, parent: QWidget) -> QDialog:
    folder = QUrl.fromLocalFile(str(library.user_file.parent)).toString()
    html = (
        f"<h2>{escape(translate('About', 'Where is my data?'))}</h2>"
        + _paragraphs(translate("About", "Your notes are in one file, saved as you write:"), str(library.user_file))
        + f"<p>{_link(folder, translate('About', 'Open its folder'))}</p>"
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
    return _dialog(parent, translate("About", "Where is my data?"), html)


def help_page(menus: Menus, parent: QWidget) -> QDialog:
    """The search syntax, and every key there is, as the menus have it."""
    syntax = (
        ("data benchmarking", translate("About", "both words; English endings and spelling do not matter")),
        ("bench*", translate("About", "words that begin so; so does the word you are typing")),
        ("=incentives", translate("About", "this very form")),
        ("“decision making”", translate("About", "these words side by side")),
        ("data NEAR/5 performance", translate("About", "at most five words between; NEAR alone: ten")),
        ("competition OR leadership", translate("About", "either")),
        ("competition -leadership", translate("About", "without; also NOT leadership")),
        ("(data OR audit) sharing", translate("About", "groups")),
        ("barrier:competition", translate("About", "only there; fields: {}").format(", ".join(FIELDS))),
        ("in:barrier competition", translate("About", "all words only there; -in:barrier anywhere else")),
        ("quality>=medium stream:qual", translate("About", "themes with a study so appraised")),
        ("refs>=6 year>=2020", translate("About", "number of studies; year of the review, or of a citation")),
        ("has:outcome is:starred", translate("About", "what a theme has; also has:note, has:tag, colour:green")),
    )
    rows = "".join(
        f"<tr><td><code>{escape(typed)}</code>&nbsp;&nbsp;</td><td>{escape(said)}</td></tr>" for typed, said in syntax
    )
    forgiving = translate(
        "About",
        "Case, accents, hyphens and the kind of quotes do not matter. Nothing you type is an error: what is no "
        "clause is searched as text. A theme is found when all of it together meets the query.",
    )
    shortcuts = _table(
        (", ".join(map(_native, action.shortcuts())), action.text().replace("&", ""))
        for action in menus.all
        if action.shortcuts()
    )
    html = (
        f"<h2>{escape(translate('About', 'Search syntax'))}</h2><table>{rows}</table><p>{escape(forgiving)}</p>"
        f"<h2>{escape(translate('About', 'Keys'))}</h2>{shortcuts}"
        f"<h2>{escape(translate('About', 'Keys in the list of notes'))}</h2>{_keys_of_notes()}"
    )
    return _dialog(parent, translate("About", "Search syntax and keys"), html)


def _keys_of_notes() -> str:
    rows = [
        (translate("About", "Enter"), translate("About", "go to its place; in the bin: restore it")),
        ("1–5", translate("About", "another colour")),
    ]
    for shelf in (Shelf.NOTES, Shelf.BIN):
        for deed in DEEDS[shelf]:
            name = deed_name(deed, shelf).replace("&", "").rstrip("…")
            if deed in KEYS and (shelf is Shelf.NOTES or deed not in DEEDS[Shelf.NOTES]):
                said = name if shelf is Shelf.NOTES else translate("About", "{}, in the bin").format(name)
                rows.append((_native(QKeySequence(KEYS[deed])), said))
    return _table(rows)


def _native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def _table(rows: Iterable[tuple[str, str]]) -> str:
    cells = "".join(f"<tr><td>{escape(first)}&nbsp;&nbsp;</td><td>{escape(second)}</td></tr>" for first, second in rows)
    return f"<table>{cells}</table>"


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
