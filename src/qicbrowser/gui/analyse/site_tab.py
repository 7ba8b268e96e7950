"""My site: which contextual factors are present at a place of the reader's, and what to plan for there."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMenu, QWidget

from qicbrowser.domain.analysis.answer_table import AnswerTable
from qicbrowser.domain.analysis.factors import Factor
from qicbrowser.domain.analysis.sites import Site, SiteMark, SiteView
from qicbrowser.domain.messages import Message
from qicbrowser.gui.analyse.question import Question
from qicbrowser.gui.analyse.site_commands import SiteCommands
from qicbrowser.gui.analyse.site_editing import SiteEditing
from qicbrowser.gui.analyse.site_model import SiteModel
from qicbrowser.gui.analyse.site_page import SitePage
from qicbrowser.gui.analyse.site_scope import SiteScope, of_standing
from qicbrowser.gui.analyse.site_sheet import SiteSheet
from qicbrowser.gui.analyse.site_side import SiteSide
from qicbrowser.gui.analyse.take_away import TakeAway
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.reading.theme_model import ThemeModel
from qicbrowser.gui.reading.views import Tab, Tabs
from qicbrowser.gui.shell.announcing import announce
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.shell.undo import UndoHistory
from qicbrowser.services.analyse import site as site_service
from qicbrowser.services.changes import Change
from qicbrowser.store.library import Library

_PAUSE = 150
"""Milliseconds after the last mark until the pane beside the table is written again."""

_MANY = 2_000
"""Factors from which on the table is painted first, and then the pane beside it is written."""


class SiteTab(Question):
    def __init__(
        self,
        library: Library,
        session: Session,
        history: UndoHistory,
        navigator: Navigator,
        themes: ThemeModel,
        tabs: Tabs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._session = session
        self._navigator = navigator
        self._tabs = tabs
        self._scope = SiteScope(library, navigator, themes)
        self._is_stale = True
        self._theme = ""
        """The theme in the tree that was scrolled to last."""
        self._site: Site | None = None
        self._factors: tuple[Factor, ...] = ()
        """Of the chosen themes."""
        self.model = SiteModel()
        self.page = SitePage(self.model)
        self.view = self.page.view
        self.side = SiteSide()
        self.editing = SiteEditing(library, history, self.page)
        self.commands = SiteCommands(library, self.view, self.editing, self._at_site)
        self.take_away = TakeAway(library, session, lambda: None, self.table, lambda: "site", self.page)
        self.sheet = SiteSheet(library, session, self.side, self.site_view, self.page)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._connect(themes)

    @property
    def widget(self) -> SitePage:
        return self.page

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What F6 goes to."""
        return self.view, self.side.page

    def show_look(self, look: Look) -> None:
        self.page.show_look(look)
        self.side.page.show_look(look)
        self._show_side()

    def refresh(self, changes: object = ()) -> None:
        """Show what was changed: marks alone where only marks were, everything where it is not known what was."""
        if not isinstance(changes, tuple) or not changes:
            self._is_stale = True
        elif all(isinstance(change.subject, SiteMark) for change in changes):
            self._show_marks(changes)
            return
        elif any(isinstance(change.subject, Site) for change in changes):
            self._is_stale = True
        self._go()

    def reload(self) -> None:
        """Read the factors too."""
        self._scope.forget()
        self.refresh()

    def show_changed(self, changed: Site | SiteMark) -> None:
        """Show a site, or the factor of a mark, that an undo or a redo has changed."""
        if isinstance(changed, Site):
            self.show_site(changed.id)
        else:
            self.show_mark(changed.site_id, changed.factor_key)

    def show_site(self, site_id: str) -> None:
        """Show a site; where it is no longer there, one of the others."""
        self._session.site = site_id
        self._is_stale = True
        self._tabs.go_to(Tab.SITE)
        self._go()

    def show_mark(self, site_id: str, factor_key: str) -> None:
        """Show a factor at a site: in the chosen themes, or where the tree leads to it."""
        if self._site is None or site_id not in {site.id for site in self.model.sites}:
            self._session.site = site_id
            self._is_stale = True
        self._tabs.go_to(Tab.SITE)
        self._go()
        if self.model.row_of(factor_key) < 0:
            self.page.show_all()
            self._arrange()
        if self.model.row_of(factor_key) < 0 and (theme := self._scope.theme_of(factor_key)):
            self._navigator.go_to_theme(theme, stay=True)
        self.view.go_to_row(self.model.row_of(factor_key))

    def site_view(self) -> SiteView | None:
        """The chosen site with the factors of the chosen themes; None where there is no site."""
        return self._at_site(self._factors)

    def _at_site(self, factors: Sequence[Factor]) -> SiteView | None:
        """Some factors at the chosen site."""
        if self._site is None:
            return None
        return site_service.site_view(self._library, self._site, factors, self._scope.known)

    def table(self) -> AnswerTable:
        """The table behind what is shown."""
        views = [
            site_service.site_view(self._library, site, self._factors, self._scope.known) for site in self.model.sites
        ]
        if not views:
            return AnswerTable((), ())
        return site_service.side_by_side(views) if len(views) > 1 else site_service.rows(views[0])

    def _connect(self, themes: ThemeModel) -> None:
        page, editing = self.page, self.editing
        page.add_tools(*self.take_away.buttons)
        for source in (editing, self.commands, self.take_away, self.sheet):
            source.message.connect(self._say)
        for saving in (self.take_away, self.sheet):
            saving.saved.connect(self.saved)
        for button in (page.new_site, page.first_site):
            button.clicked.connect(editing.ask_for_site)
        editing.site_created.connect(self.show_site)
        page.site_chosen.connect(self.show_site)
        page.filter_changed.connect(self._arrange)
        page.beside_changed.connect(self._arrange)
        menu = QMenu(page.more)
        menu.addAction(self.tr("&Rename site…"), self._rename)
        menu.addAction(self.tr("&Delete site"), self._delete)
        page.more.setMenu(menu)
        self.view.commands.table.triggered.connect(self.take_away.show_table)
        self.view.theme_wanted.connect(self._navigator.go_to_theme)
        self.side.page.link_followed.connect(self._follow)
        self._pause.timeout.connect(self._show_side)
        for changed in (self._navigator.moved, themes.ticks_changed, self._tabs.shown):
            changed.connect(lambda *_: self._go())

    def _go(self) -> None:
        """Show the chosen site and themes, and scroll to the theme that is chosen in the tree."""
        if self._tabs.current is not Tab.SITE:
            return
        self._is_stale |= self._scope.update()
        if self._is_stale:
            self._read()
        theme = self._navigator.here.theme
        if theme != self._theme:
            self._theme = theme
            self.view.go_to_row(self.model.heading_row(theme))

    def _read(self) -> None:
        sites = self._library.sites.all()
        chosen = next((site for site in sites if site.id == self._session.site), sites[0] if sites else None)
        self._site = chosen
        if chosen:
            self._session.site = chosen.id
        self._factors = self._scope.factors
        self.page.show_sites(sites, chosen)
        self._arrange()
        self._is_stale = False

    def _arrange(self) -> None:
        """List the factors that are wanted, with the marks of the sites that are shown; the current one stays."""
        self.view.save_reason()
        key, at_theme = self.view.current_key, self._navigator.here.theme
        sites = [self._site] if self._site else []
        beside = self.page.beside_ids
        sites += [site for site in self._library.sites.all() if site.id in beside and site != self._site]
        marks = {
            site.id: {mark.factor_key: mark for mark in self._library.site_marks.of_site(site.id)} for site in sites
        }
        factors = of_standing(self._factors, marks[self._site.id], self.page.shown.value) if self._site else ()
        self.model.show(factors, sites, marks)
        self.page.show_table(self._place_words(), self._why_empty(), has_site=self._site is not None)
        row = self.model.row_of(key) if key else -1
        self.view.go_to_row(row if row >= 0 else max(0, self.model.heading_row(at_theme)))
        if len(self._factors) > _MANY:
            self._pause.start()
        else:
            self._show_side()

    def _why_empty(self) -> str:
        if not self._factors:
            return self.tr("The chosen themes have no contextual factors. Choose or tick other themes in the tree.")
        if not self.model.rowCount():
            return self.tr("None of the factors of the chosen themes is so. Choose “All factors” above to see them.")
        return ""

    def _place_words(self) -> str:
        if self._site is None:
            return ""
        marks = self.model.marks_of(self._site.id)
        marked = sum(factor.key in marks for factor in self._factors) if marks else 0
        said = words(Message("site-marked", marked=marked, factors=len(self._factors)))
        return f"{self._scope.name} · {said}"

    def _show_marks(self, changes: "tuple[Change[SiteMark], ...]") -> None:
        for change in changes:
            self.model.show_mark(change.subject.site_id, change.subject.factor_key, change.after)
        self.page.place.setText(self._place_words())
        self._pause.start()

    def _show_side(self) -> None:
        self._pause.stop()
        view = self.site_view()
        self.side.enable(view is not None)
        if view:
            self.side.page.show_site(view)
        else:
            self.side.page.show_nothing(self.tr("The planning sheet of a site fills itself from your marks."))

    def _rename(self) -> None:
        if self._site:
            self.editing.ask_for_name(self._site)

    def _delete(self) -> None:
        if self._site:
            self.editing.delete(self._site)

    def _follow(self, kind: str, key: str) -> None:
        if kind == "theme":
            self._navigator.go_to_theme(key)
        elif kind == "factor":
            if self.model.row_of(key) < 0:
                self.page.show_all()
                self._arrange()
            self.view.go_to_row(self.model.row_of(key))
            self.view.setFocus()

    def _say(self, text: str) -> None:
        self.message.emit(text)
        announce(self.page, text)
