"""Navigation: which theme and reference are shown, and the way back."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.keys import LIBRARY
from qicbrowser.domain.listings import NamedReference
from qicbrowser.domain.records import Citation, Note, Span
from qicbrowser.gui.page.note_list import Annotations, LocatedNote
from qicbrowser.gui.page.view import PageView
from qicbrowser.gui.reading.back_forward import NavigationHistory, Place
from qicbrowser.gui.reading.reference_page import AttachedCitation
from qicbrowser.gui.reading.views import Tab, Views
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.messages import error_words
from qicbrowser.paths import DataFolder
from qicbrowser.services.notes.annotate import place
from qicbrowser.store.library import Library
from qicbrowser.store.user.errors import UnreadableNowError

if TYPE_CHECKING:
    from qicbrowser.gui.reading.overviews import Overviews


class Navigator(QObject):
    moved = Signal()
    """Something else is shown: a theme, a review, rows of a table or group, or a reference."""

    reference_wanted = Signal()
    """The reader went to a reference: its pane should be visible."""

    def __init__(self, library: Library, views: Views, menus: Menus, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._views = views
        self._history = NavigationHistory(Place())
        self._source_row = False
        self._in_sight = self._start_finished = False
        self._read: dict[str, Annotations] = {}
        """What was read last of the records shown."""
        self._folder = DataFolder(library.user_file.parent)
        self.citation_style = ""
        self._connect(menus)

    def _connect(self, menus: Menus) -> None:
        self._views.tree.branch_chosen.connect(lambda key, row: self.go_to_branch(key, row, stay=self._stays))
        menus.back.triggered.connect(lambda: self.step(-1))
        menus.forward.triggered.connect(lambda: self.step(1))
        menus.previous_theme.triggered.connect(lambda: self._views.tree.step(-1))
        menus.next_theme.triggered.connect(lambda: self._views.tree.step(1))
        menus.show_library.triggered.connect(lambda: self.go_to_branch(LIBRARY))
        menus.source_row.toggled.connect(self.show_source_row)
        self.moved.connect(lambda: menus.back.setEnabled(self._history.can_go_back))
        self.moved.connect(lambda: menus.forward.setEnabled(self._history.can_go_forward))
        self._views.tree.theme_chosen.connect(lambda key: self.go_to_theme(key, stay=self._stays))
        self._views.tree.chosen_again.connect(lambda: self._views.tabs.show_tab(Tab.THEME))
        self._views.inspector.reference_chosen.connect(self.go_to_reference)
        self._views.page.reshaped.connect(self.refresh)
        for page in (self._views.page, self._views.inspector.page):
            page.link_tip = self._link_tip

    @property
    def here(self) -> Place:
        return self._history.here

    @property
    def selected_references(self) -> Sequence[str]:
        """The references selected in the list; the one shown if none is."""
        return self._views.inspector.selected or [self.here.reference]

    def start(self, place: Place) -> None:
        """Start at a place, with an empty history."""
        self._history = NavigationHistory(place)
        self.moved.emit()

    @property
    def _stays(self) -> bool:
        """Whether the tab that is shown stays when a place is chosen in the tree."""
        return self._views.tabs.current.follows_tree

    def can_go_to(self, page: str) -> bool:
        """Whether a key is that of a page there is: of a theme or a branch of the tree, or LIBRARY."""
        return page == LIBRARY or self._views.tree.has(page) or self._views.tree.has_branch(page)

    def go_to_theme(self, key: str, *, stay: bool = False) -> None:
        """Go to a theme; its page is shown unless the present tab is to stay."""
        self._history.go(Place(key, self.here.reference))
        self._arrive(new_page=True, stay=stay)

    def go_to_branch(self, key: str, place: int = 0, *, stay: bool = False) -> None:
        """Go to the page of the library or of a branch, there to the rows of the theme in this place of the tree."""
        self._history.go(Place("", self.here.reference, key))
        self._arrive(new_page=True, stay=stay)
        if place and self._in_sight:
            self.overviews.show_place(place)
            self.moved.emit()

    def show_rows(self, first: int) -> None:
        """Show other rows of the table or group, from this one on; the first is 0."""
        self.overviews.show_rows(first)
        self.moved.emit()

    def go_to_reference(self, key: str) -> None:
        self._history.go(self.here._replace(reference=key))
        self._arrive()
        self.reference_wanted.emit()

    def go_to(self, record_key: str) -> None:
        """Go to a theme or a reference, whichever it is."""
        if self._views.tree.has(record_key):
            self._views.tabs.show_tab(Tab.THEME)
            if record_key != self.here.theme:
                self.go_to_theme(record_key)
        else:
            self.go_to_reference(record_key)

    def show_note(self, note: Note) -> None:
        """Go to where a note is, or was: to its words, or to its place in the list."""
        self.go_to(note.record_key)
        page = self._views.page if self._views.tree.has(note.record_key) else self._views.inspector.page
        located = place(self._library, note)
        if located and located.span:
            page.show_place(note.text_key, located.span)
        else:
            page.show_place(note.id, Span(0, 0))

    def show_words_of(self, note_id: str) -> None:
        """Go to the words of a note; nothing happens if it was deleted meanwhile."""
        if note := self._library.notes.get(note_id):
            self.show_note(note)

    def step(self, by: int) -> None:
        """Go so many places forward, or back where it is negative."""
        self._return_to(lambda: self._history.step(by))

    def places(self, direction: int) -> Sequence[Place]:
        """The places that are back (-1) or forward (1) from here, the nearest first."""
        return self._history.places(direction)

    def show_source_row(self, shown: bool) -> None:
        self._source_row = shown
        self.refresh()
        if shown and self._in_sight and not self.here.branch:
            self._views.page.show_source_row()

    def appear(self) -> None:
        """Write the pages for the first time, now that their width is known."""
        self._in_sight = True
        self.refresh()

    def finish_start(self) -> None:
        """Write what took too long for the first paint."""
        self._start_finished = True
        if self._annotations(self.here.reference).citation:
            self._show_reference()

    def refresh(self) -> None:
        """Write both pages again."""
        if not self._in_sight:
            return
        self._page.rewrite(self._show_page)
        self._views.inspector.page.rewrite(self._show_reference)

    def _return_to(self, step: Callable[[], Place]) -> None:
        before = self.here.page
        step()
        self._arrive(new_page=self.here.page != before, stay=self._stays)

    def _arrive(self, *, new_page: bool = False, stay: bool = False) -> None:
        if self._in_sight:
            if new_page and not stay:
                self._views.tabs.show_tab(Tab.THEME)
            if new_page:
                self._show_page()
                self._page.verticalScrollBar().setValue(0)
            self._show_reference()
        self.moved.emit()

    @property
    def _page(self) -> PageView:
        """The page of a theme, or that of a review, table or group."""
        return self.overviews.page if self.here.branch else self._views.page

    @cached_property
    def overviews(self) -> "Overviews":
        """Shows reviews, tables and groups; built with the first of them."""
        from qicbrowser.gui.reading.overviews import Overviews

        page = self._views.overview.get()
        page.reshaped.connect(self.refresh)
        return Overviews(self._library, page)

    def _show_page(self) -> None:
        self._views.inspector.show_theme(self.here.theme)
        if not self.here.branch:
            self._views.tabs.show_reading(self._views.page, self.tr("Theme"))
            self._show_theme()
        elif self.overviews.show(self.here.branch):
            self._views.page.show_nothing()  # what is selected on a page out of sight is not meant
            self._views.tabs.show_reading(self.overviews.page, self.overviews.page.accessibleName())
            self._views.tree.show_branch(self.here.branch)

    def _show_theme(self) -> None:
        theme = self._library.evidence.theme(self.here.theme)
        if theme is None:
            self._views.page.show_nothing()
        else:
            self._views.page.show_theme(theme, self._annotations(theme.key), source_row=self._source_row)
            self._views.tree.show_theme(theme.key)

    def _show_reference(self) -> None:
        reference = self._library.evidence.reference(self.here.reference)
        self._views.page.show_chosen(reference.key if reference else "")
        if reference is None:
            self._views.inspector.show_nothing()
        else:
            annotations = self._annotations(reference.key)
            style = (
                self.citation_style if self._start_finished else None
            )  # in a style it takes too long for the first paint
            cited = _cited(annotations.citation, style, self._folder) if annotations.citation else None
            review = self._library.evidence.shown_review(reference.key)
            self._views.inspector.show_reference(reference, annotations, cited, review, self._same(reference.key))

    def _link_tip(self, kind: str, key: str) -> str:
        if kind != "reference":
            return ""
        from qicbrowser.gui.reading.reference_card import reference_card  # with the first tip, not with the start

        return reference_card(self._library, key, self.here.theme)

    def _same(self, reference_key: str) -> Sequence[NamedReference]:
        """The references of other reviews that are the same publication."""
        evidence = self._library.evidence
        if evidence.has_one_review:
            return ()
        from qicbrowser.services.citations.same_publications import same_publications  # only with several reviews

        same = evidence.reference_lists.named(same_publications(self._library).get(reference_key, ()))
        return tuple(NamedReference(each.key, each.label, evidence.review_name(each.key)) for each in same)

    def _annotations(self, record_key: str) -> Annotations:
        """The annotations of a record; those read last where they cannot be read now."""
        try:
            annotations = Annotations(
                self._located_notes(record_key),
                self._library.notes.star_of(record_key) is not None,
                self._library.citations.get(record_key),
                self._library.labels.on(record_key) if self._library.has_labels else (),
            )
        except UnreadableNowError:
            text = self.tr(
                "Your notes cannot be read now: another program is using the file. "
                "They are shown as soon as it is done."
            )
            return self._read.get(record_key, Annotations(unreadable=text))
        except ReaderError as error:
            return self._read.get(record_key, Annotations())._replace(unreadable=error_words(error))
        self._read = {key: read for key, read in self._read.items() if key in self.here} | {record_key: annotations}
        return annotations

    def _located_notes(self, record_key: str) -> Sequence[LocatedNote]:
        notes: tuple[Note, ...] = self._library.notes.of_record(record_key)
        return [LocatedNote(note, place(self._library, note)) for note in notes]


def _cited(citation: Citation, style: str | None, folder: DataFolder) -> AttachedCitation:
    """A citation as it is read in a style, or in a few words where none is named."""
    from qicbrowser.domain.csl import address, as_given, brief, item_of, pubmed_address, value

    item = item_of(citation)
    text = brief(item)
    if style is not None:
        from qicbrowser.services.citations.citations import formatted
        from qicbrowser.services.citations.styles import style_named

        text = formatted(item, style_named(style, folder))
    title = " ".join((as_given(item) or value(item, "title")).split())
    return AttachedCitation(
        text, title or text, address(item), pubmed_address(item), citation.source, citation.attached
    )
