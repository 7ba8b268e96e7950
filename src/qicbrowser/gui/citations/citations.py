"""The citations of references: attached, removed, copied, exported, and shown in a citation style."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from qicbrowser.gui.citations.style_menu import CitationStyleMenu
from qicbrowser.gui.citations.summaries import CitationSummaries
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.reading.reference_order import CitationSummary
from qicbrowser.gui.reading.theme_model import ThemeModel
from qicbrowser.gui.shell.lazy_feature import LazyFeature
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.shell.undo import UndoHistory
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from qicbrowser.gui.citations.attaching import CitationAttaching

_MOST_COPIED = 1_000
"""Citations that are copied at once: formatting more would block the window."""

_SLICE_SECONDS = 0.005
"""Summaries are made ahead for so long at a time."""

# What citations need is imported where it is used: a start needs none of it.


class Citations(QObject):
    """The feature: connects the actions of the menus, and holds its parts."""

    message = Signal(str)
    """Something happened, for the status bar."""

    saved = Signal(str, object)
    """A message on what was saved, and the Path of the file."""

    def __init__(
        self,
        library: Library,
        session: Session,
        history: UndoHistory,
        navigator: Navigator,
        themes: ThemeModel,
        menus: Menus,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._library = library
        self._session = session
        self._history = history
        self._navigator = navigator
        self._themes = themes
        self._menus = menus
        self._window = window
        self._summaries = CitationSummaries(library)
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._prepare_summaries)
        self.styles = CitationStyleMenu(library, session, navigator, menus, window)
        self.styles.message.connect(self.message)
        self.attaching: LazyFeature[CitationAttaching] = LazyFeature(
            self, self._build_attaching, menus.attach_citation, menus.attach_citations, menus.paste_citations
        )
        menus.copy_citation.triggered.connect(self.copy)
        menus.export_references.triggered.connect(self.open_export_dialog)

    def summaries(self) -> Mapping[str, CitationSummary]:
        """The attached citations in a few words, by the keys of their references."""
        summaries = self._summaries.all()
        if summaries and not self._idle.isActive():
            self._idle.start()
        return summaries

    def _prepare_summaries(self) -> None:
        """Make summaries ahead in idle time, for when the list is sorted or filtered by them."""
        if not self._summaries.prepare(_SLICE_SECONDS):
            self._idle.start()

    def address_of(self, reference_key: str) -> str:
        """The URL of a publication, from the attached citation or the review's own list; "" without one."""
        from qicbrowser.domain.csl import address, item_of
        from qicbrowser.domain.review_citation import doi_address

        citation = self._library.citations.get(reference_key)
        reference = self._library.evidence.reference(reference_key)
        listed = doi_address(reference.doi) if reference and reference.doi else ""
        return (address(item_of(citation)) if citation else "") or listed

    def copy(self) -> None:
        """Copy the citations of the references selected in the list, with their italics."""
        from qicbrowser.domain.csl import item_of
        from qicbrowser.services.citations.citations import formatted, formatted_html

        keys = self._navigator.selected_references[: _MOST_COPIED + 1]
        if len(keys) > _MOST_COPIED:
            text = self.tr("At most {number} citations can be copied at once. Use “Export references” instead.")
            self.message.emit(text.format(number=QLocale().toString(_MOST_COPIED)))
            return
        items = [item_of(citation) for key in keys if (citation := self._library.citations.get(key))]
        if not items:
            self.message.emit(self.tr("There is nothing to copy: no citation is attached to the selected references."))
            return
        style = self.styles.style
        data = QMimeData()
        data.setText("\n".join(formatted(item, style) for item in items))
        data.setHtml("".join(f"<p>{formatted_html(item, style)}</p>" for item in items))
        QGuiApplication.clipboard().setMimeData(data)
        self.message.emit(self._copied(len(items), len(keys) - len(items)))

    def open_export_dialog(self) -> None:
        from qicbrowser.gui.citations.export_dialog import ExportReferencesDialog

        listed = self._library.evidence.reference_lists
        sources = [
            (self.tr("Selected reference"), listed.named([self._navigator.here.reference])),
            (self.tr("References of the ticked themes"), listed.of_themes(self._themes.ticked)),
            (self.tr("All references"), listed.all_named()),
        ]
        if not sources[-1][1]:
            self.message.emit(self.tr("There are no references to export."))
            return
        first = 1 if sources[1][1] else 2
        dialog = ExportReferencesDialog(self._library, self._session, sources, first, self._window)
        dialog.copied.connect(self.message)
        dialog.saved.connect(self.saved)
        dialog.open()

    def _build_attaching(self) -> "CitationAttaching":
        from qicbrowser.gui.citations.attaching import CitationAttaching

        attaching = CitationAttaching(
            self._library,
            self._session,
            self._history,
            self._navigator,
            self._summaries,
            lambda: self.styles.style,
            self._menus,
            self._window,
        )
        attaching.message.connect(self.message)
        return attaching

    def _copied(self, copied: int, without: int) -> str:
        if not without:
            return self.tr("%n citations copied.", "", copied)
        text = self.tr("%n citations copied. Selected references without a citation: {number}.", "", copied)
        return text.format(number=QLocale().toString(without))
