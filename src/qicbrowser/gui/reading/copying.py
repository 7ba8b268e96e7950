"""Copying with the source: selected words, or the page that is shown, with the citation and licence of the review."""

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QTextCursor

from qicbrowser.domain.keys import LIBRARY
from qicbrowser.domain.records import Review, SourceTable
from qicbrowser.domain.review_citation import cite, cite_briefly, doi_address, licence_address
from qicbrowser.gui.page.copies import Copied, copy_of
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.reading.views import Views
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.messages import words
from qicbrowser.services.record_names import table_name
from qicbrowser.store.library import Library


class SourceCopying(QObject):
    message = Signal(str)
    """A text for the status bar."""

    def __init__(
        self,
        library: Library,
        views: Views,
        navigator: Navigator,
        passages: Callable[[], Sequence[tuple[str, str]] | None],
        menus: Menus,
    ) -> None:
        """`passages` returns those that are read one after the other with the keys of their themes, if any are."""
        super().__init__(navigator)
        self._library = library
        self._views = views
        self._navigator = navigator
        self._passages = passages
        menus.copy_with_source.triggered.connect(self.copy)

    def copy(self) -> None:
        """Copy the words selected in the theme, else the whole page that is shown."""
        passages = self._passages()
        if passages is None:
            self._copy(self._of_words() or self._of_theme() or self._of_overview())
        else:
            self._copy(self._of_passages(passages))

    def copy_shown(self) -> None:
        """Copy the whole page that is shown, whatever is selected in it."""
        self._copy(self._of_theme() or self._of_overview())

    def copy_reference(self) -> None:
        """Copy the reference that is shown: its citation, and the themes that cite it with its grades."""
        self._copy(self._of_reference())

    def _copy(self, copied: Copied | None) -> None:
        if copied is None:
            self.message.emit(
                self.tr("Show a theme, a table, a review or the library first, then copy it with its source.")
            )
            return
        data = QMimeData()
        data.setText(copied.text)
        data.setHtml(copied.html)
        QGuiApplication.clipboard().setMimeData(data)
        self.message.emit(self.tr("Copied with the source."))

    def _of_words(self) -> Copied | None:
        theme, page = self._library.evidence.theme(self._navigator.here.theme), self._views.page
        if theme is None or not page.targets(theme.key):
            return None
        return self._quoted(copy_of(page.textCursor()), theme.table, theme.title)

    def _of_theme(self) -> Copied | None:
        theme = self._library.evidence.theme(self._navigator.here.theme)
        return _with_source(copy_of(self._views.page.evidence), self._source(theme.table)) if theme else None

    def _of_reference(self) -> Copied | None:
        """What the page says of a reference, with the table where all themes that cite it are in one."""
        reference = self._library.evidence.reference(self._navigator.here.reference)
        if reference is None:
            return None
        themes = self._library.evidence.themes([support.theme_key for support in reference.supports])
        tables = {theme.table.key: theme.table for theme in themes}
        table = next(iter(tables.values())) if len(tables) == 1 else None
        return _with_source(copy_of(self._views.inspector.page.evidence), self._source_of(reference.review, table))

    def _of_overview(self) -> Copied | None:
        """The page of the library, a review, table or group; of more rows than a page has, those that are shown."""
        overview, branch = self._views.overview.existing, self._navigator.here.branch
        if overview is None or not branch:
            return None
        whole = QTextCursor(overview.document())
        whole.select(QTextCursor.SelectionType.Document)
        return _with_source(copy_of(whole), self._source_of_branch(branch))

    def _source_of_branch(self, key: str) -> Copied:
        """The sources of every review for the library; else that of the table, or of the review."""
        evidence = self._library.evidence
        if key == LIBRARY:
            return _together([self._source_of(review, None) for review in evidence.reviews()])
        if table := evidence.table_pages().summary(key):
            return self._source(table.table)
        review = evidence.review_of(key)
        return self._source_of(review, None) if review else Copied("", "")

    def _of_passages(self, passages: Sequence[tuple[str, str]]) -> Copied | None:
        """Passages of several themes in quotation marks, and below them each source once."""
        themes = {key: self._library.evidence.theme(key) for _, key in passages}
        known = [(text, theme) for text, key in passages if (theme := themes[key])]
        if not known:
            return None
        quoted = [self._in_quotes(Copied(text, ""), theme.table, theme.title) for text, theme in known]
        sources = dict.fromkeys(self._source(theme.table) for _, theme in known)
        return _with_source(_together(quoted), _together(list(sources)))

    def _quoted(self, words: Copied, table: SourceTable, title: str) -> Copied:
        """Words in quotation marks, with where they are in the review, and its citation."""
        return _with_source(self._in_quotes(words, table, title), self._source(table))

    def _in_quotes(self, words: Copied, table: SourceTable, title: str) -> Copied:
        """Words in quotation marks, with where they are in the review."""
        template = self.tr("({review}, Table {number}, “{theme}”)") if table.label else self.tr("({review}, “{theme}”)")
        place = template.format(review=cite_briefly(table.review), number=table.label, theme=title)
        text = " ".join(words.text.split())
        return Copied(f"“{text}” {place}", f"<p>“{escape(text)}” {escape(place)}</p>")

    def _source(self, table: SourceTable) -> Copied:
        return self._source_of(table.review, table)

    def _source_of(self, review: Review, table: SourceTable | None) -> Copied:
        """The citation of the review, its address, the table and the licence."""
        doi = doi_address(review.doi) if review.doi else ""
        caption = words(table_name(table)) if table and (table.title or table.label) else ""
        if table and table.label and table.title:
            caption = self.tr("Table {number}: {title}").format(number=table.label, title=table.title)
        licence = self.tr("Licence: {licence}").format(licence=review.licence) if review.licence else ""
        rows = (
            (cite(review), ""),
            (doi, doi),
            (caption, ""),
            (licence, licence_address(review.licence) or ""),
        )
        shown = [(text, address) for text, address in rows if text]
        html = " ".join(
            f'<a href="{escape(address)}">{escape(text)}</a>' if address else escape(text) for text, address in shown
        )
        return Copied("\n".join(text for text, _ in shown), f"<p>{html}</p>")


def _together(parts: Sequence[Copied]) -> Copied:
    return Copied("\n\n".join(part.text for part in parts), "".join(part.html for part in parts))


def _with_source(copied: Copied, source: Copied) -> Copied:
    return Copied(f"{copied.text}\n\n{source.text}\n", copied.html + source.html)
