"""Searching: from what is typed to counts in the tree, marks on the pages and the walk from hit to hit."""

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qicbrowser.domain.records import Part
from qicbrowser.gui.hit_walk import HitWalk
from qicbrowser.gui.panes import Panes
from qicbrowser.gui.reading import Reading
from qicbrowser.gui.reference_inspector import ReferenceModel
from qicbrowser.gui.theme_model import ThemeModel
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from qicbrowser.services.search import Found


class Searching(QObject):
    told = Signal(str)
    """Something to tell the reader in passing."""

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
        self._found: Found | None = None
        self._walk = HitWalk()

    @property
    def text(self) -> str:
        """The query as it was typed."""
        return self._text

    @property
    def themes_found(self) -> tuple[str, ...]:
        return tuple(key for key in self._found.records if self._panes.tree.has(key)) if self._found else ()

    def search(self, text: str, *, again: bool = False) -> None:
        from qicbrowser.services.search import search  # with the first search, not with the start

        self._text = text
        found = search(self._library, text)
        self._found = found if found.query else None
        self._walk = HitWalk(found.hits, self._themes.keys, self._walk.here if again else None)
        counts = Counter(dict.fromkeys(found.records, 0))
        for hit in found.hits:
            counts[hit.record_key] += len(hit.spans)
        self._themes.show_hits(counts if self._found else None)
        self._panes.tree.show_searching(self._found is not None)
        self._references.show_found(frozenset(found.records))
        self.show_hits()
        self._panes.summary.show_summary(self._summary(), exportable=bool(self.themes_found))

    def again(self) -> None:
        """Search again for the same: the notes have changed."""
        if self._found:
            self.search(self._text, again=True)

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
        self._reading.go_to(step.hit.record_key)
        self.show_hits()
        page = self._panes.page if self._panes.tree.has(step.hit.record_key) else self._panes.inspector.page
        page.show_current_hit(step.hit, step.span)
        told = self.tr("Hit {} of {}").format(step.number, step.of)
        if step.wrapped:
            told = self.tr("{} · began again at the other end").format(told)
        self.told.emit(told)

    def _summary(self) -> str:
        found = self._found
        if found is None:
            return ""
        themes = len(self.themes_found)
        if not found.records:
            return self.tr("Nothing found for {}").format(found.as_read)
        references = sum(self._references.row_of(key) >= 0 for key in found.records)
        kinds = Counter(hit.part for hit in found.hits)
        passages = len(found.hits) - kinds[Part.TITLE] - kinds[Part.NOTE] - kinds[Part.REFERENCE]
        counted = [
            (kinds[Part.TITLE], self.tr("1 title"), self.tr("{} titles")),
            (passages, self.tr("1 passage"), self.tr("{} passages")),
            (kinds[Part.NOTE], self.tr("1 note"), self.tr("{} notes")),
            (references, self.tr("1 reference"), self.tr("{} references")),
        ]
        parts = [one if count == 1 else many.format(count) for count, one, many in counted if count]
        where = self.tr("in 1 theme") if themes == 1 else self.tr("in {} themes").format(themes)
        return f"{', '.join(parts)} {where}".strip() + f"   ·   {found.as_read}"
