"""The commands of the table of a site: they mark, explain and copy the factor that is current there."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication

from qicbrowser.domain.analysis import sites
from qicbrowser.domain.analysis.factors import Factor
from qicbrowser.domain.analysis.sites import Mark, Site
from qicbrowser.gui.analyse.data_table import as_tabs
from qicbrowser.gui.analyse.site_editing import SiteEditing
from qicbrowser.gui.analyse.site_model import MARKS
from qicbrowser.gui.analyse.site_view import SiteView
from qicbrowser.services.analyse import site as site_service
from qicbrowser.store.library import Library

translate = QCoreApplication.translate


class SiteCommands(QObject):
    message = Signal(str)

    def __init__(
        self,
        library: Library,
        view: SiteView,
        editing: SiteEditing,
        at_site: Callable[[Sequence[Factor]], sites.SiteView | None],
    ) -> None:
        """`at_site` gives factors at the chosen site, None where there is no site."""
        super().__init__(view)
        self._library = library
        self._view = view
        self._model = model = view.site_model
        self._editing = editing
        self._at_site = at_site
        for mark, action in zip(MARKS, view.mark_actions, strict=True):
            action.triggered.connect(lambda _=False, mark=mark: self._mark(mark))
        view.commands.unmark.triggered.connect(self._unmark)
        view.commands.copy.triggered.connect(self._copy)
        model.mark_wanted.connect(self._mark_factor)
        model.reason_written.connect(self._write_reason)

    def _current(self) -> tuple[Site, Factor] | None:
        """The site and the factor that a command is about; where there is none, that is said."""
        index = self._view.currentIndex()
        factor = self._model.rows[index.row()].factor if index.isValid() else None
        site = self._model.site_at(index.column())
        if factor is None or site is None:
            self.message.emit(translate("SiteTab", "Choose a factor first."))
            return None
        return site, factor

    def _mark(self, mark: Mark) -> None:
        if current := self._current():
            self._editing.mark(*current, mark)

    def _unmark(self) -> None:
        if current := self._current():
            self._editing.unmark(*current)

    def _mark_factor(self, site_id: str, factor_key: str, mark: Mark) -> None:
        site, factor = self._library.sites.get(site_id), self._listed(factor_key)
        if site and factor:
            self._editing.mark(site, factor, mark)

    def _write_reason(self, site_id: str, factor_key: str, reason: str) -> None:
        site, factor = self._library.sites.get(site_id), self._listed(factor_key)
        if site and factor and self._editing.write_reason(site, factor, reason):
            self._model.drop_draft(site_id, factor_key)

    def _listed(self, factor_key: str) -> Factor | None:
        row = self._model.row_of(factor_key)
        return self._model.rows[row].factor if row >= 0 else None

    def _copy(self) -> None:
        """Copy the current factor as a line of the table."""
        factor = self._listed(self._view.current_key)
        if factor and (view := self._at_site([factor])):
            QGuiApplication.clipboard().setText(as_tabs([row[:-1] for row in site_service.rows(view).rows]))
            self.message.emit(translate("SiteTab", "The factor was copied with your mark."))
