"""Shows in the lists how many notes each theme and reference has, its star and its citation."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qicbrowser.domain.records import Citation, Note
from qicbrowser.gui.citations.citations import Citations
from qicbrowser.gui.reading.reference_model import ReferenceModel
from qicbrowser.gui.reading.theme_model import ThemeModel
from qicbrowser.gui.reading.views import Tabs
from qicbrowser.gui.window.status_line import StatusLine
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from qicbrowser.services.changes import Change, UserData


class RecordCounts:
    def __init__(
        self,
        library: Library,
        themes: ThemeModel,
        references: ReferenceModel,
        citations: Citations,
        status: StatusLine,
        tabs: Tabs,
    ) -> None:
        self._library = library
        self._themes = themes
        self._references = references
        self._citations = citations
        self._status = status
        self._tabs = tabs

    def update(self, changes: "Sequence[Change[UserData]]" = ()) -> None:
        """Read them from the user file again: what these changes concern, or all of them where none are given."""
        kinds = {type(change.subject) for change in changes}
        if not changes or Note in kinds:
            self._update_notes()
        if not changes or Citation in kinds:
            self._update_citations()

    def _update_notes(self) -> None:
        counts, stars = self._library.notes.counts(), self._library.notes.starred()
        self._themes.show_notes(counts, stars)
        self._references.show_notes(counts, stars)
        self._status.show_notes(sum(counts.values()), len(stars))
        self._tabs.show_note_count(sum(counts.values()))

    def _update_citations(self) -> None:
        self._references.show_citations(self._citations.summaries())
