"""The tabs of the analysis, each built when it is first shown."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from qicbrowser.gui.reading.views import Tab
from qicbrowser.gui.shell.lazy_feature import LazyFeature
from qicbrowser.gui.shell.menus import Menus, key_text
from qicbrowser.gui.window.page_links import PageLinks
from qicbrowser.gui.window.panes import Panes

if TYPE_CHECKING:
    from qicbrowser.domain.analysis.scenarios import Scenario
    from qicbrowser.domain.analysis.sites import Site, SiteMark
    from qicbrowser.gui.analyse.comparison_tab import ComparisonTab
    from qicbrowser.gui.analyse.contexts_tab import ContextsTab
    from qicbrowser.gui.analyse.figures import Figures
    from qicbrowser.gui.analyse.map_tab import MapTab
    from qicbrowser.gui.analyse.question import Question
    from qicbrowser.gui.analyse.site_tab import SiteTab
    from qicbrowser.gui.analyse.statements import Statements
    from qicbrowser.gui.window.feature_parts import FeatureParts


Q = TypeVar("Q", bound="Question")


class AnalysisTabs(QObject):
    def __init__(
        self, panes: Panes, menus: Menus, links: PageLinks, parts: "Callable[[], FeatureParts]", parent: QWidget
    ) -> None:
        """`parts` gives what features are given of the window."""
        super().__init__(parent)
        self._panes = panes
        self._icon_of = menus.icon
        self._parts = parts
        self.figures = LazyFeature(self, self._build_figures, menus.figure)
        self.map = self._tab(Tab.MAP, self.tr("Map"), menus.show_map, self._build_map)
        self.contexts = self._tab(Tab.CONTEXTS, self.tr("Contexts"), menus.show_contexts, self._build_contexts)
        self.compare = self._tab(Tab.COMPARE, self.tr("Compare"), menus.show_compare, self._build_comparison)
        self.site = self._tab(Tab.SITE, self.tr("My site"), menus.show_site, self._build_site)
        self.statements = LazyFeature(self, self._build_statements, menus.statement)
        menus.add_to_compare.triggered.connect(self._add_to_comparison)
        menus.show_what_if.triggered.connect(lambda: self.map.get().ask_what_if())
        links.label_wanted.connect(self.show_label)

    def show_label(self, label_id: str) -> None:
        """Show the contextual factors that carry a label of the reader's."""
        self.contexts.get().show_label(label_id)

    def show_scenario(self, scenario: "Scenario") -> None:
        """Show what is left of the themes in a scenario of the reader's."""
        self.map.get().ask_what_if(scenario)

    def show_site(self, changed: "Site | SiteMark") -> None:
        """Show a site of the reader's, or a factor that is marked there."""
        self.site.get().show_changed(changed)

    def _tab(self, tab: Tab, title: str, action: QAction, build: Callable[[], Q]) -> LazyFeature[Q]:
        """Add a tab whose feature is built when it is first shown, by its action or a click."""
        tabs = self._panes.tabs
        feature = LazyFeature(self, build)

        def page() -> QWidget:
            widget = feature.get().widget
            if tabs.pages.indexOf(widget) < 0:
                tabs.add_page(widget)
            return widget

        tabs.add_tab(tab, title, page)
        tabs.describe(tab, self._icon_of(action), key_text(action))
        action.triggered.connect(lambda: tabs.go_to(tab))
        return feature

    def _build_figures(self) -> "Figures":
        from qicbrowser.gui.analyse.figures import Figures

        of = self._parts()
        figures = Figures(of.library, of.session, of.navigator, of.menus, of.window)
        figures.message.connect(of.status.show_message)
        figures.saved.connect(of.status.show_saved)
        figures.show_look(of.appearance.look)
        of.appearance.look_changed.connect(figures.show_look)
        return figures

    def _build_map(self) -> "MapTab":
        from qicbrowser.gui.analyse.map_tab import MapTab

        of = self._parts()
        found = of.live_search.theme_keys
        feature = MapTab(of.library, of.session, of.navigator, of.views.tabs, of.history, found, self)
        of.live_search.results_changed.connect(lambda _: feature.show_found())
        self._panes.right.add_side(Tab.MAP, feature.side_pane)
        if not of.session.key_of_notes_named:
            of.session.key_of_notes_named = True
            if of.library.notes.counts():
                keys = key_text(of.menus.show_notebook)
                of.status.show_message(self.tr("The list of your notes has the key {keys} now.").format(keys=keys))
        return self._connected(feature, of)

    def _build_site(self) -> "SiteTab":
        from qicbrowser.gui.analyse.site_tab import SiteTab

        of = self._parts()
        feature = SiteTab(of.library, of.session, of.history, of.navigator, of.themes, of.views.tabs, self)
        self._panes.right.add_side(Tab.SITE, feature.side)
        self._panes.tabs.stops += feature.stops
        return self._connected(feature, of)

    def _build_contexts(self) -> "ContextsTab":
        from qicbrowser.gui.analyse.contexts_tab import ContextsTab

        of = self._parts()
        feature = ContextsTab(of.library, of.session, of.history, of.navigator, of.views, self)
        feature.comparison_wanted.connect(self._compare)
        self._panes.tabs.stops += feature.stops
        return self._connected(feature, of)

    def _build_comparison(self) -> "ComparisonTab":
        from qicbrowser.gui.analyse.comparison_tab import ComparisonTab

        of = self._parts()
        feature = ComparisonTab(of.library, of.session, of.navigator, of.views.tabs, of.themes, self)
        feature.label_wanted.connect(self.show_label)
        self._panes.right.add_side(Tab.COMPARE, feature.side)
        return self._connected(feature, of)

    def _build_statements(self) -> "Statements":
        from qicbrowser.gui.analyse.statements import Statements

        of = self._parts()
        statements = Statements(of.library, of.navigator, of.menus, of.window)
        statements.message.connect(of.status.show_message)
        return statements

    def _add_to_comparison(self) -> None:
        """Go to the comparison, with the theme that is read as one of its columns."""
        key = self._parts().navigator.here.theme
        self._panes.tabs.go_to(Tab.COMPARE)
        if key:
            self.compare.get().add(key)

    def _compare(self, keys: tuple[str, ...]) -> None:
        self._panes.tabs.go_to(Tab.COMPARE)
        self.compare.get().show_themes(keys)

    def _connected(self, feature: Q, of: "FeatureParts") -> Q:
        """A feature with what it says and shows connected to the window."""
        feature.message.connect(of.status.show_message)
        feature.saved.connect(of.status.show_saved)
        feature.show_look(of.appearance.look)
        of.appearance.look_changed.connect(feature.show_look)
        of.history.changed.connect(feature.refresh)
        of.history.refused.connect(feature.refresh)
        of.user_file.changed.connect(feature.refresh)
        of.themes.modelReset.connect(feature.reload)
        return feature
