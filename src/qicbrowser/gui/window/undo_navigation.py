"""Shows what an undo or a redo has changed."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from qicbrowser.domain.analysis.labels import Label
from qicbrowser.domain.analysis.scenarios import Scenario
from qicbrowser.domain.analysis.sites import Site, SiteMark
from qicbrowser.domain.records import Citation, Note, SavedSearch, Setting
from qicbrowser.gui.notes.notebook.notebook import Notebook
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.search.saved_searches import SavedSearches
from qicbrowser.gui.shell.lazy_feature import LazyFeature
from qicbrowser.gui.window.analysis_tabs import AnalysisTabs
from qicbrowser.services.changes import Change, UserData
from qicbrowser.services.search.saved_searches import SEARCH_ORDER


class UndoNavigation(QObject):
    message = Signal(str)

    def __init__(
        self, navigator: Navigator, notebook: Notebook, searches: LazyFeature[SavedSearches], analysis: AnalysisTabs
    ) -> None:
        super().__init__(navigator)
        self._navigator = navigator
        self._notebook = notebook
        self._searches = searches
        self._analysis = analysis

    def show_changes(self, changes: Sequence[Change[UserData]]) -> None:
        """Show what an undo or a redo has changed, where it is."""
        written = [
            change.subject for change in changes if isinstance(change.subject, Note) and not change.subject.starred
        ]
        if written and (self._notebook.in_sight or len({note.record_key for note in written}) > 1):
            gone = {
                change.subject.id for change in changes if change.after is None and isinstance(change.subject, Note)
            }
            self._notebook.show_notes(written, gone)
            return
        match subject := changes[-1].subject:
            case Note():
                self._navigator.show_note(subject)
            case Citation():
                self._navigator.go_to_reference(subject.reference_key)
            case SavedSearch():
                self._searches.get().show_search(subject.query)
            case Label():
                self._analysis.show_label(subject.id)
            case Scenario():
                self._analysis.show_scenario(subject)
            case Site() | SiteMark():
                self._analysis.show_site(subject)
            case Setting(name=name) if name == SEARCH_ORDER:
                pass  # the list has followed
            case Setting():
                after = changes[-1].after
                value = after.value if isinstance(after, Setting) else ""
                words = self.tr("Renamed to “{name}”").format(name=value) if value else self.tr("Reset to default")
                self.message.emit(words)
