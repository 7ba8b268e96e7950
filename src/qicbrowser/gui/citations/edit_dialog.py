"""The dialog in which a citation is written: field by field, or pasted as one text."""

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

from qicbrowser.domain.csl import Item, as_given, doi, given, value, year
from qicbrowser.domain.errors import ReaderError
from qicbrowser.gui.citations.edited_text import author_of, identifiers_to_keep, name_line
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.messages import error_words
from qicbrowser.services.citations.citations import checked, formatted
from qicbrowser.services.citations.identifiers import identifiers
from qicbrowser.services.citations.styles import CitationStyle

_LONGEST_LINE = 2000
"""Characters."""

_AUTHOR_LINES = 5


class CitationDialog(QDialog):
    confirmed = Signal(object)
    """The citation, as an item of CSL. Whoever saves it closes the dialog, once it is saved."""

    def __init__(
        self, label: str, review: str, item: Item, style: CitationStyle, parent: QWidget | None = None
    ) -> None:
        """`item` is the citation attached already, or empty; the parts of it that have no field are kept.

        `review` is that of the reference, "" where that need not be said.
        """
        super().__init__(parent)
        set_guide_page(self, "references.md")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Citation of reference {number}")
        if review:
            title = self.tr("Citation of reference {number} of {review}")
        self.setWindowTitle(title.format(number=label, review=review))
        self._item = item
        self._style = style
        self.type = QComboBox()
        for csl_type, name in self._types().items():
            self.type.addItem(name, csl_type)
        self.fields = {name: QLineEdit(maxLength=_LONGEST_LINE) for name in self._labels()}
        self.authors = QPlainTextEdit()
        self.authors.setPlaceholderText(self.tr("One per line: Family, Given (or an organisation)"))
        self.pasted = QPlainTextEdit()
        self.pasted.setPlaceholderText(self.tr("Paste the citation here. It is kept word for word."))
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Citation"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setObjectName("tabs")
        self.tabs.tabBar().setDrawBase(False)
        self._preview = QLabel()
        self.error = QLabel()
        self._lay_out()
        self._show(item)
        self._connect()
        self._update_preview()
        (self.pasted if self.tabs.currentIndex() else self.fields["title"]).setFocus()

    def accept(self) -> None:
        try:
            item = checked(self._edited())
        except ReaderError as error:
            self.error.setText(error_words(error))
            return
        self.confirmed.emit(item)

    def _edited(self) -> Item:
        """The citation as it is in the dialog; raises ReaderError where a field is not valid."""
        if self.tabs.currentIndex():
            text = self.pasted.toPlainText().strip()
            return {**given(text), **identifiers_to_keep(text, self._item), **identifiers(text)}
        item: dict[str, Any] = {key: part for key, part in self._item.items() if key not in {*self.fields, "custom"}}
        item |= {name: " ".join(field.text().split()) for name, field in self.fields.items()}
        item["type"] = self.type.currentData()
        names = filter(str.strip, self.authors.toPlainText().splitlines())
        item["author"] = [author_of(name, self._item) for name in names]
        item["issued"] = self._issued(item.pop("year"))
        item["DOI"] = self._doi(item["DOI"])
        return {name: part for name, part in item.items() if part}

    def _issued(self, text: str) -> Mapping[str, Any] | None:
        if not text:
            return None
        if not re.fullmatch(r"[0-9]{4}", text):
            raise ReaderError(self.tr("“{text}” is not a year.").format(text=text), self.tr("Write four digits."))
        return self._item["issued"] if year(self._item) == int(text) else {"date-parts": [[int(text)]]}

    def _doi(self, text: str) -> str:
        if text and not doi(text):
            raise ReaderError(self.tr("“{text}” is not a DOI.").format(text=text), self.tr("Example: 10.1000/182"))
        return doi(text)

    def _show(self, item: Item) -> None:
        self.type.setCurrentIndex(max(0, self.type.findData(value(item, "type"))))
        for name, field in self.fields.items():
            field.setText(value(item, name))
        issued = year(item)
        self.fields["year"].setText("" if issued is None else str(issued))
        authors = item.get("author")
        self.authors.setPlainText("\n".join(map(name_line, authors if isinstance(authors, list) else ())))
        self.pasted.setPlainText(as_given(item))
        self.tabs.setCurrentIndex(1 if as_given(item) else 0)

    def _update_preview(self) -> None:
        """Show the citation as it will be read, and the identifiers that are kept with a pasted text."""
        self.error.clear()
        try:
            item = self._edited()
            text = as_given(item)
            labels = (
                ("DOI", self.tr("DOI: {text}")),
                ("PMID", self.tr("PMID: {text}")),
                ("URL", self.tr("URL: {text}")),
            )
            unseen = [
                label.format(text=value(item, name)) for name, label in labels if text and value(item, name) not in text
            ]
            self._preview.setText("\n".join([formatted(item, self._style), *unseen]))
        except ReaderError as error:
            self._preview.clear()
            self.error.setText(error_words(error))

    def _types(self) -> dict[str, str]:
        return {
            "article-journal": self.tr("Journal article"),
            "chapter": self.tr("Book chapter"),
            "book": self.tr("Book"),
            "report": self.tr("Report"),
            "thesis": self.tr("Thesis"),
            "paper-conference": self.tr("Conference paper"),
            "webpage": self.tr("Web page"),
            "document": self.tr("Other"),
        }

    def _labels(self) -> dict[str, str]:
        return {
            "title": self.tr("&Title"),
            "container-title": self.tr("&Journal or book"),
            "year": self.tr("&Year"),
            "volume": self.tr("&Volume"),
            "issue": self.tr("&Issue"),
            "page": self.tr("&Pages"),
            "publisher": self.tr("Pu&blisher"),
            "DOI": self.tr("&DOI"),
            "PMID": self.tr("P&MID"),
            "URL": self.tr("&URL"),
        }

    def _connect(self) -> None:
        for field in self.fields.values():
            field.textChanged.connect(self._update_preview)
        for text in (self.authors, self.pasted):
            text.setTabChangesFocus(True)
            text.textChanged.connect(self._update_preview)
        self.type.currentIndexChanged.connect(self._update_preview)
        self.tabs.currentChanged.connect(self._update_preview)

    def _lay_out(self) -> None:
        form, fields = QFormLayout(), QWidget()
        form.addRow(self.tr("Typ&e"), self.type)
        form.addRow(self.tr("&Authors"), self.authors)
        self.authors.setMaximumHeight(_AUTHOR_LINES * self.fontMetrics().height())
        for name, label in self._labels().items():
            form.addRow(label, self.fields[name])
        fields.setLayout(form)
        self.tabs.addTab(fields, self.tr("By field"))
        self.tabs.addTab(self.pasted, self.tr("As pasted"))
        for text in (self._preview, self.error):
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setWordWrap(True)
        self._preview.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        self._preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.error.setObjectName("muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        attach = buttons.addButton(self.tr("Attach"), QDialogButtonBox.ButtonRole.AcceptRole)
        attach.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.tabs, self._preview, self.error, buttons):
            column.addWidget(widget)
        self.resize(560, 600)
