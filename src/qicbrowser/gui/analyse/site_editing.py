"""What the reader does with sites and marks, each one step that can be undone."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qicbrowser.domain.analysis.factors import Factor
from qicbrowser.domain.analysis.sites import Mark, Site
from qicbrowser.gui.analyse.site_dialog import SiteNameDialog
from qicbrowser.gui.analyse.step_names import step_name
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.shell.undo import UndoHistory
from qicbrowser.services.analyse import site_changes
from qicbrowser.services.analyse.site import MARK_NAMES, site_name
from qicbrowser.services.changes import Change, UserData
from qicbrowser.store.library import Library


class SiteEditing(QObject):
    message = Signal(str)
    site_created = Signal(str)
    """The id of a site that the reader has just named."""

    def __init__(self, library: Library, history: UndoHistory, parent: QWidget) -> None:
        super().__init__(parent)
        self._library = library
        self._history = history
        self._parent = parent

    def ask_for_site(self) -> None:
        SiteNameDialog(self.tr("New site"), "", self.create, self._parent).open()

    def create(self, name: str) -> None:
        """Raises ReaderError for a name that is empty, too long or taken."""
        change = site_changes.created(self._library.sites.all(), name)
        self._do(self.tr("new site “{name}”").format(name=_short(change.subject)), [change])
        self.site_created.emit(change.subject.id)

    def ask_for_name(self, site: Site) -> None:
        text = self.tr("rename site “{name}”").format(name=_short(site))

        def rename(name: str) -> None:
            self._do(text, [site_changes.renamed(self._library.sites.all(), site, name)])

        SiteNameDialog(self.tr("Rename site"), site.name, rename, self._parent).open()

    def delete(self, site: Site) -> None:
        """Delete a site with its marks."""
        name = words(site_name(site))

        def report() -> None:
            self.message.emit(self.tr("The site “{name}” was deleted with its marks.").format(name=name))

        text = self.tr("delete site “{name}”").format(name=_short(site))
        self._do(text, site_changes.deleted(self._library, site), report)

    def mark(self, site: Site, factor: Factor, mark: Mark) -> None:
        change = site_changes.marked(self._library, site, factor.key, mark)
        text = self.tr("mark “{factor}” {mark}")
        self._do(text.format(factor=step_name(factor.text), mark=words(MARK_NAMES[mark])), [change])

    def unmark(self, site: Site, factor: Factor) -> None:
        """Take a mark away, with its reason."""
        change = site_changes.unmarked(self._library, site, factor.key)
        if change is None:
            self.message.emit(self.tr("This factor is not marked."))
            return
        self._do(self.tr("remove the mark of “{factor}”").format(factor=step_name(factor.text)), [change])

    def write_reason(self, site: Site, factor: Factor, reason: str) -> bool:
        """Return whether the reason is saved: one without a mark is not, which is said.

        Raises ReaderError for a reason that is too long, or cannot be saved.
        """
        mark = self._library.site_marks.get((site.id, factor.key))
        if mark is None:
            self.message.emit(self.tr("Mark the factor first; then write why."))
            return False
        change = site_changes.marked(self._library, site, factor.key, mark.mark, reason)
        self._do(self.tr("reason at “{factor}”").format(factor=step_name(factor.text)), [change])
        return True

    def _do(self, name: str, changes: Sequence[Change[UserData]], saved: Callable[[], object] = lambda: None) -> None:
        changed = [change for change in changes if change.before != change.after]
        if changed:
            self._history.do(name, changed, saved=saved)


def _short(site: Site) -> str:
    return step_name(words(site_name(site)))
