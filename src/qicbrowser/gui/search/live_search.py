"""Searching: from what is typed to results, marks on the pages, counts in the tree and the walk from hit to hit."""

from collections.abc import Iterator
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from qicbrowser.domain.csl import authorship, item_of
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import LONGEST_QUERY, Hit, Part, Span
from qicbrowser.gui.reading.navigator import Reading
from qicbrowser.gui.reading.reference_model import ReferenceModel
from qicbrowser.gui.reading.theme_model import ThemeModel
from qicbrowser.gui.reading.views import Views
from qicbrowser.gui.search.hit_navigation import HitWalk
from qicbrowser.gui.search.result_counts import counted, grouped, number, part_name
from qicbrowser.gui.search.scope_box import ScopeKind
from qicbrowser.gui.shell.messages import error_words
from qicbrowser.gui.widgets.lazy_widget import LazyWidget
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from qicbrowser.gui.search.results_pane import FoundPane
    from qicbrowser.services.search.search import Found, Scope

_PAUSE_MS = 80
"""In a large evidence file, how long after the last key what is beside the hits is counted."""

_SLICE = 0.008
"""Seconds of counting, and then the window has its turn."""


class Searching(QObject):
    told = Signal(str)
    """Something to tell the reader in passing."""

    text_changed = Signal(str)
    """The search is for another text, by a click and not by typing."""

    made = Signal(str)
    """The reader has made use of a search."""

    scope_changed = Signal(object, str)
    """A ScopeKind, and the name of the table or the query whose results are searched."""

    def __init__(
        self,
        library: Library,
        pane: "LazyWidget[FoundPane]",
        views: Views,
        themes: ThemeModel,
        references: ReferenceModel,
        reading: Reading,
    ) -> None:
        super().__init__(reading)
        self._library = library
        self._pane = pane
        self._views = views
        self._themes = themes
        self._references = references
        self._reading = reading
        self._text = ""
        self._scope: Scope | None = None
        self._scope_shown = (ScopeKind.ALL, "")
        self._together = False
        self._missed = False
        """Whether the last search could not be made, because the notes could not be read."""
        self._found: Found | None = None
        self._walk = HitWalk()
        self._work: Iterator[None] = iter(())
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._begin_around)
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._go_on)

    @property
    def text(self) -> str:
        """The query as it was typed."""
        return self._text

    @property
    def sought_in(self) -> str:
        """Where alone one searches, in words; "" for everywhere."""
        return self._found.sought_in if self._found else ""

    @property
    def themes_found(self) -> tuple[str, ...]:
        return tuple(self._found.themes()) if self._found else ()

    def search(self, text: str) -> None:
        found = self._find(text)
        if self._found:
            self._pane.get().hits.show_hits(found.hits(together=self._together), self._where)
            self._pane.get().line.show_reading("", found.pieces, exportable=False)
        if self._found is None or self._library.evidence.is_small:
            self._begin_around()
        else:
            self._pause.start()

    def again(self) -> None:
        """Search again for the same, and stay where one is in the results: the notes have changed."""
        if self._missed:
            self.search(self._text)
        elif self._found:
            found = self._find(self._text)
            self._pane.get().results.renew(found.hits(together=self._together), self._where)
            self._begin_around()

    def change(self, text: str) -> None:
        """Search for another text than the one typed, and show it where it is typed."""
        if len(text) > LONGEST_QUERY:
            self.told.emit(self.tr("The search would be too long: take something out of it first."))
            return
        self.text_changed.emit(text)
        self.search(text)

    def take_out(self, at: Span | None) -> None:
        """Search without a part of the text; without the limits of the scope where none is given."""
        from qicbrowser.domain.query.editing import taken_out

        if at is None:
            self.look_in(ScopeKind.ALL)
        else:
            self.change(taken_out(self._text, at))

    def narrow(self, clause: str) -> None:
        """Ask for a clause too, or no longer where it is asked for."""
        from qicbrowser.domain.query.editing import asks_for, narrowed, without

        self.change((without if asks_for(self._text, clause) else narrowed)(self._text, clause))

    def widen(self, clause: str) -> None:
        from qicbrowser.domain.query.editing import widened

        self.change(widened(self._text, clause))

    def exclude(self, clause: str) -> None:
        from qicbrowser.domain.query.editing import excluding

        self.change(excluding(self._text, clause))

    def make(self, query: str) -> None:
        """Search everywhere for a query of before."""
        self._text = query
        self.look_in(ScopeKind.ALL)

    def put_together(self, together: bool) -> None:
        """List all hits of a theme together, or each in the order of its rank."""
        self._together = together
        self.again()

    def look_in(self, kind: ScopeKind) -> None:
        """Search everywhere, or in less: the results so far, the table of the theme shown, the reader's own words."""
        from qicbrowser.services.search.search import Scope

        theme = self._library.evidence.theme(self._reading.here.theme)
        match kind:
            case ScopeKind.ALL:
                self._scope, self._scope_shown = Scope(), (kind, "")
            case ScopeKind.NOTES:
                self._scope, self._scope_shown = Scope(notes=True), (kind, "")
            case ScopeKind.BRANCH if theme:
                self._scope, self._scope_shown = Scope(branch=theme.table.key), (kind, theme.table.title)
            case ScopeKind.RESULTS if self._found:
                before = self._scope or Scope()
                self._scope = before._replace(found_by=(*before.found_by, self._text))
                self._scope_shown = (kind, self._text)
                self._text = ""
        self.scope_changed.emit(*self._scope_shown)
        self.change(self._text)

    def show_hits(self) -> None:
        """Mark the hits of the theme and the reference that are shown."""
        here = self._reading.here
        for page, record_key in ((self._views.page, here.theme), (self._views.inspector.page, here.reference)):
            page.show_hits(self._found.hits_in(record_key) if self._found else ())

    def go_to_hit(self, by: int) -> None:
        """Go to the next hit (1) or the one before (-1), into another theme where it is there."""
        step = self._walk.go(by, self._reading.here.theme)
        if step is None:
            if self._found:
                self.told.emit(self.tr("There is no hit to go to."))
            return
        self._show_hit(step.hit, step.span)
        told = self.tr("Hit {} of {}") if step.of_all else self.tr("Hit {} of {} here")
        told = told.format(step.number, step.of)
        if step.wrapped:
            told = self.tr("{} · began again at the other end").format(told)
        self.told.emit(told)

    def go_to(self, hit: Hit) -> None:
        """Go to a hit that was chosen among the results."""
        self._show_hit(hit, hit.spans[0] if hit.spans else Span(0, 0))
        self._walk.stand(hit)

    def _find(self, text: str) -> "Found":
        from qicbrowser.services.search.search import Scope, search  # with the first search, not with the start

        self._text = text
        self._missed = True
        found = search(self._library, text, self._scope or Scope())
        self._missed = False
        self._found = found if found.query else None
        self._walk = HitWalk(found, self._walk.here)
        self._turn.stop()
        if self._found is not None:
            self._pane.show()
        else:
            self._pane.hide()
        return found

    def _show_hit(self, hit: Hit, span: Span) -> None:
        self._reading.go_to(hit.record_key)
        self.show_hits()
        page = self._views.page if self._themes.has(hit.record_key) else self._views.inspector.page
        page.show_current_hit(hit, span)
        self._pane.get().results.show_current(hit)
        self.made.emit(self._text)

    def _where(self, hit: Hit) -> str:
        """Where a hit stands, in words."""
        title = self._library.evidence.words.title_of(hit.record_key)
        if title is None:
            citation = self._library.citations.all().get(hit.record_key)
            named = authorship(item_of(citation)) if citation else ""
            reference = self.tr("Reference {}").format(hit.record_key.rpartition("/")[2])
            return f"{reference}  ·  {named}" if named else reference
        return part_name(hit.part) if hit.part is Part.TITLE else f"{title}  ·  {part_name(hit.part)}"

    def _begin_around(self) -> None:
        """Show what is beside the hits, its first part at once."""
        self._pause.stop()
        self._work = self._around()
        next(self._work)
        self._turn.start()

    def _go_on(self) -> None:
        ending = monotonic() + _SLICE
        try:
            for _ in self._work:
                if monotonic() > ending:
                    self._turn.start()
                    return
        except ReaderError as error:  # no one has asked for it just now
            self.told.emit(error_words(error))

    def _around(self) -> Iterator[None]:
        """Show marks, counts, help and facets; between two steps, which are short, the window may have its turn."""
        found = self._found
        self.show_hits()
        self._themes.show_hits(found.hit_counts if found else None)
        self._views.tree.show_searching(found is not None)
        self._references.show_found(found.among if found else None)
        if found is None:
            yield
            return
        words = counted(found)
        exportable = found.count_themes().number > 0
        self._pane.get().line.show_reading(words or self.tr("Nothing found"), found.pieces, exportable=exportable)
        yield
        if not words:
            yield from self._help(found)
        yield from self._facets(found)

    def _facets(self, found: "Found") -> Iterator[None]:
        from qicbrowser.services.search.facets import facets

        counted_so_far = []
        for facet in facets(self._library, found, self._text):
            counted_so_far.append(facet)
            yield
        self._pane.get().facets.show_groups(grouped(counted_so_far))

    def _help(self, found: "Found") -> Iterator[None]:
        """Say what to drop, part by part, or that it is found elsewhere."""
        from qicbrowser.gui.search.query_line import Help
        from qicbrowser.services.search.search import search, suggestions

        lines = []
        if self._scope_shown[0] is not ScopeKind.ALL and (count := search(self._library, self._text).count()).number:
            lines.append(Help(self.tr("Search everywhere: {}").format(number(count)), None))
        for suggestion in suggestions(found, self._text):
            if suggestion.count.number:
                words = self.tr("Drop “{}”: {}").format(suggestion.words, number(suggestion.count))
                lines.append(Help(words, suggestion.at))
            yield
        self._pane.get().line.show_help(lines)
        if not lines and sum(piece.at is not None for piece in found.pieces) > 1:
            said = self.tr("Nothing found, whichever one part is dropped")
            self._pane.get().line.show_reading(said, found.pieces, exportable=False)
