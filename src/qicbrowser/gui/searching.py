"""Searching: from what is typed to results, marks on the pages, counts in the tree and the walk from hit to hit."""

from collections.abc import Iterator
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from qicbrowser.domain.records import Hit, Part, Span
from qicbrowser.gui.counting import counted, grouped, number, part_name
from qicbrowser.gui.hit_walk import HitWalk
from qicbrowser.gui.panes import Panes
from qicbrowser.gui.reading import Reading
from qicbrowser.gui.reference_inspector import ReferenceModel
from qicbrowser.gui.scope_box import ScopeKind
from qicbrowser.gui.theme_model import ThemeModel
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from qicbrowser.gui.reading_line import Help
    from qicbrowser.services.facets import Facet
    from qicbrowser.services.search import Found, Scope

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
        panes: Panes,
        themes: ThemeModel,
        references: ReferenceModel,
        reading: Reading,
    ) -> None:
        super().__init__(reading)
        self._library = library
        self._panes = panes
        self._themes = themes
        self._references = references
        self._reading = reading
        self._text = ""
        self._scope: Scope | None = None
        self._together = False
        self._found: Found | None = None
        self._walk = HitWalk()
        self._facets: Iterator[Facet] = iter(())
        self._counted: list[Facet] = []
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._show_around)
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._go_on_counting)

    @property
    def text(self) -> str:
        """The query as it was typed."""
        return self._text

    @property
    def themes_found(self) -> tuple[str, ...]:
        return tuple(self._found.themes()) if self._found else ()

    def search(self, text: str) -> None:
        from qicbrowser.services.search import Scope, search  # with the first search, not with the start

        self._text = text
        found = search(self._library, text, self._scope or Scope())
        self._found = found if found.query else None
        self._walk = HitWalk(found, self._walk.here)
        self._turn.stop()
        self._panes.show_searching(self._found is not None)
        if self._found:
            self._panes.found.hits.show_hits(found.hits(together=self._together), self._where)
            self._panes.found.line.show_reading("", found.pieces, exportable=False)
        if self._found is None or self._library.evidence.is_small:
            self._show_around()
        else:
            self._pause.start()

    def again(self) -> None:
        """Search again for the same: the notes have changed."""
        if self._found:
            self.search(self._text)

    def change(self, text: str) -> None:
        """Search for another text than the one typed, and show it where it is typed."""
        self.text_changed.emit(text)
        self.search(text)

    def take_out(self, at: Span) -> None:
        from qicbrowser.domain.wording import taken_out

        self.change(taken_out(self._text, at))

    def narrow(self, clause: str) -> None:
        """Ask for a clause too, or no longer where it is asked for."""
        from qicbrowser.domain.wording import asks_for, narrowed, without

        self.change((without if asks_for(self._text, clause) else narrowed)(self._text, clause))

    def widen(self, clause: str) -> None:
        from qicbrowser.domain.wording import widened

        self.change(widened(self._text, clause))

    def exclude(self, clause: str) -> None:
        from qicbrowser.domain.wording import excluding

        self.change(excluding(self._text, clause))

    def put_together(self, together: bool) -> None:
        """List all hits of a theme together, or each in the order of its rank."""
        self._together = together
        self.again()

    def look_in(self, kind: ScopeKind) -> None:
        """Search everywhere, or in less: the results so far, the table of the theme shown, the reader's own words."""
        from qicbrowser.services.search import Scope

        if kind is ScopeKind.RESULTS and self._found is None:
            kind = ScopeKind.ALL
        theme = self._library.evidence.theme(self._reading.here.theme)
        shown = ""
        match kind:
            case ScopeKind.ALL:
                self._scope = Scope()
            case ScopeKind.NOTES:
                self._scope = Scope(notes=True)
            case ScopeKind.BRANCH if theme:
                self._scope = Scope(branch=theme.table.key)
                shown = theme.table.title
            case ScopeKind.RESULTS:
                shown = self._text
                self._scope = self._scope_of_results()
        self.scope_changed.emit(kind, shown)
        self.change("" if kind is ScopeKind.RESULTS else self._text)

    def _scope_of_results(self) -> "Scope":
        from qicbrowser.services.search import Scope

        before = self._scope or Scope()
        both = f"({before.found_by}) ({self._text})" if before.found_by else self._text
        return before._replace(found_by=both)

    def show_hits(self) -> None:
        """Mark the hits of the theme and the reference that are shown."""
        here = self._reading.here
        for page, record_key in ((self._panes.page, here.theme), (self._panes.inspector.page, here.reference)):
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

    def _show_hit(self, hit: Hit, span: Span) -> None:
        self._reading.go_to(hit.record_key)
        self.show_hits()
        page = self._panes.page if self._themes.has(hit.record_key) else self._panes.inspector.page
        page.show_current_hit(hit, span)
        self._panes.found.results.show_current(hit.text_key)
        self.made.emit(self._text)

    def _where(self, hit: Hit) -> str:
        """Where a hit stands, in words."""
        title = self._library.evidence.words.title_of(hit.record_key)
        if title is None:
            return self.tr("Reference {}").format(hit.record_key.rpartition("/")[2])
        return part_name(hit.part) if hit.part is Part.TITLE else f"{title}  ·  {part_name(hit.part)}"

    def _show_around(self) -> None:
        """Show what is beside the hits: how many there are and where, and what to make of them."""
        from qicbrowser.services.facets import facets

        self._pause.stop()
        self.show_hits()
        found = self._found
        self._themes.show_hits(found.hit_counts if found else None)
        self._panes.tree.show_searching(found is not None)
        self._references.show_found(found.among if found else None)
        if found is None:
            return
        words = counted(found)
        themes = found.count_themes().number > 0
        self._panes.found.line.show_reading(words or self.tr("Nothing found"), found.pieces, exportable=themes)
        self._panes.found.line.show_help(() if words else list(self._help()))
        self._facets, self._counted = facets(self._library, found, self._text), []
        self._turn.start()

    def _go_on_counting(self) -> None:
        ending = monotonic() + _SLICE
        for facet in self._facets:
            self._counted.append(facet)
            if monotonic() > ending:
                self._turn.start()
                return
        self._panes.found.facets.show_groups(grouped(self._counted))

    def _help(self) -> Iterator["Help"]:
        from qicbrowser.gui.reading_line import Help
        from qicbrowser.services.search import Scope, suggestions

        for suggestion in suggestions(self._library, self._text, self._scope or Scope()):
            words = self.tr("Drop “{}”: {}").format(suggestion.words, number(suggestion.count))
            yield Help(words, suggestion.at)
