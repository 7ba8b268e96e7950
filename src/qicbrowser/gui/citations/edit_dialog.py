"""A citation written by hand: in its parts, or pasted as it is given."""

import re
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from qicbrowser.domain.csl import Item, as_given, doi, given, person, surname, value, year
from qicbrowser.domain.errors import ReaderError
from qicbrowser.gui.shell.messages import error_words
from qicbrowser.services.citations.citations import checked, formatted
from qicbrowser.services.citations.identifiers import identifiers
from qicbrowser.services.citations.styles import CitationStyle

_IDENTIFIERS = ("DOI", "PMID", "URL")
_LONGEST = 2000
"""Characters of one line."""


class CitationDialog(QDialog):
    written = Signal(object)
    """The citation as an item, when the reader is done; whoever saves it closes the dialog, once it is safe."""

    def __init__(self, number: int, item: Item, style: CitationStyle, parent: QWidget | None = None) -> None:
        """`item` is what is attached already; what of it has no line here is kept."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Citation of reference {}").format(number))
        self._item = item
        self._style = style
        self.kind = QComboBox()
        for kind, name in self._kinds().items():
            self.kind.addItem(name, kind)
        self.lines = {name: QLineEdit(maxLength=_LONGEST) for name in self._names()}
        self.authors = QPlainTextEdit()
        self.authors.setPlaceholderText(self.tr("One a line: Family, Given — or the name of a body"))
        self.pasted = QPlainTextEdit()
        self.pasted.setPlaceholderText(self.tr("Paste the citation here: it is kept word for word."))
        self.forms = QTabWidget()
        self._preview = QLabel()
        self.said = QLabel()
        self._lay_out()
        self._show(item)
        for line in self.lines.values():
            line.textChanged.connect(self._follow)
        for text in (self.authors, self.pasted):
            text.setTabChangesFocus(True)
            text.textChanged.connect(self._follow)
        self.kind.currentIndexChanged.connect(self._follow)
        self.forms.currentChanged.connect(self._follow)
        self._follow()
        (self.pasted if self.forms.currentIndex() else self.lines["title"]).setFocus()

    def accept(self) -> None:
        try:
            item = checked(self._written())
        except ReaderError as error:
            self.said.setText(error_words(error))
            return
        self.written.emit(item)

    def _written(self) -> Item:
        """The citation as it stands; raises ReaderError where a line holds what it cannot."""
        if self.forms.currentIndex():
            text = self.pasted.toPlainText().strip()
            return {**given(text), **_known(text, self._item), **identifiers(text)}
        item: dict[str, Any] = {key: kept for key, kept in self._item.items() if key not in {*self.lines, "custom"}}
        item |= {name: " ".join(line.text().split()) for name, line in self.lines.items()}
        item["type"] = self.kind.currentData()
        item["author"] = [
            _same(person, self._item) for person in self.authors.toPlainText().splitlines() if person.strip()
        ]
        item["issued"] = self._issued(item.pop("year"))
        if item["DOI"]:
            item["DOI"] = self._doi(item["DOI"])
        return {name: kept for name, kept in item.items() if kept}

    def _issued(self, typed: str) -> Mapping[str, Any] | None:
        if not typed:
            return None
        if not re.fullmatch(r"\d{4}", typed):
            raise ReaderError(self.tr("“{}” is not a year.").format(typed), hint=self.tr("Write four digits."))
        return self._item["issued"] if year(self._item) == int(typed) else {"date-parts": [[int(typed)]]}

    def _doi(self, typed: str) -> str:
        found = doi(typed)
        if not found:
            raise ReaderError(
                self.tr("“{}” is not a DOI.").format(typed),
                hint=self.tr("One is like 10.1000/182."),
            )
        return found

    def _show(self, item: Item) -> None:
        self.kind.setCurrentIndex(max(0, self.kind.findData(value(item, "type"))))
        for name, line in self.lines.items():
            line.setText(value(item, name))
        issued = year(item)
        self.lines["year"].setText("" if issued is None else str(issued))
        people = item.get("author")
        self.authors.setPlainText("\n".join(map(_line, people if isinstance(people, list) else ())))
        self.pasted.setPlainText(as_given(item))
        self.forms.setCurrentIndex(1 if as_given(item) else 0)

    def _follow(self) -> None:
        """Show the citation as it will be read, and what is known of it beside its words."""
        self.said.clear()
        try:
            item = self._written()
            unseen = [name for name in _IDENTIFIERS if as_given(item) and value(item, name) not in as_given(item)]
            beside = [
                self.tr("{}: {}").format(self._names()[name].replace("&", ""), value(item, name)) for name in unseen
            ]
            self._preview.setText("\n".join([formatted(item, self._style), *beside]))
        except ReaderError as error:
            self._preview.clear()
            self.said.setText(error_words(error))

    def _kinds(self) -> dict[str, str]:
        return {
            "article-journal": self.tr("Journal article"),
            "chapter": self.tr("Chapter of a book"),
            "book": self.tr("Book"),
            "report": self.tr("Report"),
            "thesis": self.tr("Thesis"),
            "paper-conference": self.tr("Paper of a conference"),
            "webpage": self.tr("Web page"),
            "document": self.tr("Something else"),
        }

    def _names(self) -> dict[str, str]:
        return {
            "title": self.tr("&Title"),
            "container-title": self.tr("&Journal or book"),
            "year": self.tr("&Year"),
            "volume": self.tr("&Volume"),
            "issue": self.tr("&Issue"),
            "page": self.tr("&Pages"),
            "publisher": self.tr("Pu&blisher"),
            "DOI": self.tr("&DOI"),
            "PMID": self.tr("Pub&Med number"),
            "URL": self.tr("Add&ress"),
        }

    def _lay_out(self) -> None:
        form, parts = QFormLayout(), QWidget()
        form.addRow(self.tr("&Kind"), self.kind)
        form.addRow(self.tr("&Authors"), self.authors)
        self.authors.setMaximumHeight(5 * self.fontMetrics().height())
        for name, title in self._names().items():
            form.addRow(title, self.lines[name])
        parts.setLayout(form)
        self.forms.addTab(parts, self.tr("In its parts"))
        self.forms.addTab(self.pasted, self.tr("As it is given"))
        for label in (self._preview, self.said):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._preview.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        self._preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.said.setObjectName("muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        attach = buttons.addButton(self.tr("Attach"), QDialogButtonBox.ButtonRole.AcceptRole)
        attach.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.forms, self._preview, self.said, buttons):
            column.addWidget(widget)
        self.resize(560, 600)


def _known(text: str, item: Item) -> Item:
    """What is known of a citation beside its words, where these were merely corrected.

    They were not where fewer than half of them stayed, or where they name another publication now.
    """
    before = as_given(item)
    old, new = set(before.lower().split()), set(text.lower().split())
    known = {name: item[name] for name in _IDENTIFIERS if value(item, name)}
    another = any(value(known, name) not in {"", now} for name, now in identifiers(text).items())
    if not before or another or 2 * len(old & new) < max(len(old), len(new)):
        return {}
    return {name: kept for name, kept in known.items() if str(kept) not in before or str(kept) in text}


def _line(person: object) -> str:
    """A person of an item on a line of their own: "van der Berg, Anna, Jr"."""
    if not isinstance(person, dict):
        return ""
    names = (surname(person), value(person, "given"), value(person, "suffix"))
    return value(person, "literal") or ", ".join(filter(None, names))


def _same(line: str, item: Item) -> Mapping[str, Any]:
    """The person of a line: as the item had them, where it was not touched, or what the line says."""
    authors = item.get("author")
    for author in authors if isinstance(authors, list) else ():
        if _line(author) == line.strip():
            return dict(author)
    return person(line)
