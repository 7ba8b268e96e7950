"""Builds the features that nobody sees until they are used; this module is imported with the first of them."""

from typing import TYPE_CHECKING

from qicbrowser.gui.citations.citations import Citations
from qicbrowser.gui.reading.views import Tabs
from qicbrowser.gui.search.hit_navigation import HitNavigation
from qicbrowser.gui.search.search_bar import SearchBox
from qicbrowser.gui.shell.lazy_feature import LazyFeature
from qicbrowser.gui.window.analysis_tabs import AnalysisTabs
from qicbrowser.gui.window.feature_parts import FeatureParts
from qicbrowser.gui.window.panes import Panes

if TYPE_CHECKING:
    from qicbrowser.gui.export.exporting import Exporting
    from qicbrowser.gui.export.reopening import Reopening
    from qicbrowser.gui.help.first_hint import FirstHint
    from qicbrowser.gui.help.guide import Guide
    from qicbrowser.gui.help.help_actions import HelpActions
    from qicbrowser.gui.imports.importing import Importing
    from qicbrowser.gui.notes.colour_naming import ColourNaming
    from qicbrowser.gui.notes.exchange.exchange import NoteExchange
    from qicbrowser.gui.palette.palette import Palette
    from qicbrowser.gui.project.projects import Projects
    from qicbrowser.gui.reading.copying import SourceCopying
    from qicbrowser.gui.reading.place_menu import PlaceMenu
    from qicbrowser.gui.search.saved_searches import SavedSearches
    from qicbrowser.gui.settings.settings import Settings
    from qicbrowser.gui.shell.lazy_feature import LazyFeature
    from qicbrowser.gui.shell.settings_section import SettingsSection
    from qicbrowser.gui.window.context_menus import ContextMenus
    from qicbrowser.gui.window.file_opening import FileOpening
    from qicbrowser.gui.window.review_list import ReviewList
    from qicbrowser.gui.window.table_imports import TableImports
    from qicbrowser.gui.window.undo_navigation import UndoNavigation
    from qicbrowser.gui.window.windows import BuildWindow, Windows


class FeatureBuilders:
    """A method per feature, which imports it and connects it with the window."""

    def __init__(self, parts: FeatureParts) -> None:
        self._parts = parts

    def export(self) -> "Exporting":
        from qicbrowser.gui.export.exporting import Exporting
        from qicbrowser.gui.export.page_sharing import PageSharing
        from qicbrowser.gui.export.print_commands import PrintCommands

        of = self._parts
        flush, found = of.save_open_notes, of.live_search.choice
        export = Exporting(of.library, of.session, of.themes, flush, found, of.menus, of.window)
        export.message.connect(of.status.show_message)
        export.saved.connect(of.status.show_saved)
        printing = PrintCommands(
            of.library, of.session, of.themes, lambda: of.navigator.here.theme, export, of.menus, of.window
        )
        export.print_wanted.connect(printing.print_export)
        export.shown_print_wanted.connect(printing.print_theme)
        printing.message.connect(of.status.show_message)
        sharing = PageSharing(of.library, of.session, flush, of.menus, of.window)
        sharing.message.connect(of.status.show_message)
        sharing.saved.connect(of.status.show_saved)
        return export

    def reopening(self, export: "Exporting") -> "Reopening":
        from qicbrowser.gui.export.reopening import Reopening

        of = self._parts
        reopening = Reopening(of.library, of.session, of.themes, export, of.menus, of.window)
        reopening.search_wanted.connect(of.live_search.search_for_kept)
        reopening.message.connect(of.status.show_message)
        return reopening

    def table_imports(self) -> "TableImports":
        from qicbrowser.gui.window.table_imports import TableImports

        of = self._parts
        imports = TableImports(
            of.library,
            of.history,
            of.themes,
            of.references,
            of.navigator,
            of.status,
            of.save_open_notes,
            of.window,
        )
        imports.message.connect(of.status.show_message)
        imports.changed_elsewhere.connect(of.refresh_all)
        return imports

    def review_list(self, imports: "TableImports") -> "ReviewList":
        from qicbrowser.gui.window.review_list import ReviewList

        reviews = ReviewList(self._parts.library, imports.do, self._parts.window)
        reviews.message.connect(self._parts.status.show_message)
        return reviews

    def importing(self, imports: "TableImports") -> "Importing":
        from qicbrowser.gui.imports.importing import Importing
        from qicbrowser.gui.imports.list_attaching import ListAttaching

        of = self._parts
        lists = ListAttaching(of.library, of.history, of.window)
        importing = Importing(imports.services, imports.review_services, lists, of.session, of.menus, of.window)
        importing.show_look(of.appearance.look)
        of.appearance.look_changed.connect(importing.show_look)
        importing.message.connect(of.status.show_message)
        importing.saved.connect(of.status.show_saved)
        of.status.add_activity(importing.reading_line)
        return importing

    def exchange(self) -> "NoteExchange":
        from qicbrowser.gui.notes.exchange.exchange import NoteExchange

        of = self._parts
        exchange = NoteExchange(
            of.library,
            of.history,
            of.session,
            of.save_open_notes,
            of.notebook,
            of.navigator,
            of.menus,
            of.window,
        )
        exchange.message.connect(of.status.show_message)
        exchange.saved.connect(of.status.show_saved)
        return exchange

    def projects(self, imports: "TableImports") -> "Projects":
        from qicbrowser.gui.project.projects import Projects
        from qicbrowser.gui.window.project_imports import ProjectImports

        of = self._parts
        services = ProjectImports(of.library, of.history, imports).services
        projects = Projects(of.library, of.history, of.session, of.save_open_notes, services, of.menus, of.window)
        projects.message.connect(of.status.show_message)
        return projects

    def file_opening(
        self,
        importing: "LazyFeature[Importing]",
        exchange: "LazyFeature[NoteExchange]",
        projects: "LazyFeature[Projects]",
    ) -> "FileOpening":
        from qicbrowser.gui.window.file_opening import FileOpening
        from qicbrowser.services.importing.file_purpose import Purpose

        open_as = {
            Purpose.TABLES: lambda name: importing.get().open_file(name),
            Purpose.CITATIONS: lambda name: self._parts.citations.attaching.get().read_file(name),
            Purpose.NOTES: lambda name: exchange.get().read(name),
            Purpose.PROJECT: lambda name: projects.get().read(name),
        }
        return FileOpening(open_as, self._parts.window)

    def context_menus(
        self,
        panes: Panes,
        export: "LazyFeature[Exporting]",
        copying: "LazyFeature[SourceCopying]",
    ) -> "ContextMenus":
        from qicbrowser.gui.window.context_menus import ContextMenus

        of = self._parts
        return ContextMenus(of.library, panes, of.themes, of.navigator, export, copying, of.menus, of.window)

    def source_copying(self) -> "SourceCopying":
        from qicbrowser.gui.reading.copying import SourceCopying

        of = self._parts
        copying = SourceCopying(of.library, of.views, of.navigator, of.notebook.passages_in_sight, of.menus)
        copying.message.connect(of.status.show_message)
        return copying

    def place_menu(self) -> "PlaceMenu":
        from qicbrowser.gui.reading.place_menu import PlaceMenu

        return PlaceMenu(self._parts.library, self._parts.navigator)

    def colour_naming(self) -> "ColourNaming":
        from qicbrowser.gui.notes.colour_naming import ColourNaming

        of = self._parts
        return ColourNaming(of.library, of.history, lambda: of.appearance.look, of.menus, of.window)

    def guide(self) -> "Guide":
        from qicbrowser.gui.help.guide import Guide

        of = self._parts
        guide = Guide(of.session, of.menus, of.window)
        guide.search_wanted.connect(of.live_search.search_everywhere_for_kept)
        guide.show_look(of.appearance.look)
        of.appearance.look_changed.connect(guide.show_look)
        return guide

    def first_hint(self, guide: "LazyFeature[Guide]", tabs: Tabs) -> "FirstHint | None":
        """The strip below the tabs for someone who is new, None for anyone else; a search has its place meanwhile."""
        from qicbrowser.gui.help.first_hint import FirstHint, is_wanted

        of = self._parts
        if not is_wanted(of.library, of.session):
            return None
        hint = FirstHint(of.menus)

        def dismiss() -> None:
            of.session.first_hint_dismissed = True
            of.views.page.setFocus()
            show()

        def show() -> None:
            hint.setVisible(not of.session.first_hint_dismissed and of.live_search.results is None)

        hint.dismissed.connect(dismiss)
        hint.guide_wanted.connect(lambda: guide.get().open("index.md"))
        of.live_search.results_changed.connect(show)
        tabs.insert_below_bar(hint)
        show()
        return hint

    def palette(self, guide: "LazyFeature[Guide]", citations: Citations) -> "Palette":
        from qicbrowser.gui.help.pages import titles_by_name
        from qicbrowser.gui.palette.palette import Palette
        from qicbrowser.gui.palette.places import Places
        from qicbrowser.gui.shell.translation import language
        from qicbrowser.paths import guide as guide_folder

        of = self._parts
        pages = titles_by_name(guide_folder(), language())
        places = Places(of.library, of.navigator, citations.summaries, pages, lambda page: guide.get().open(page))
        palette = Palette(places, of.session, of.menus, of.window)
        palette.show_look(of.appearance.look)
        of.appearance.look_changed.connect(palette.show_look)
        return palette

    def help_actions(self) -> "HelpActions":
        from qicbrowser.gui.help.help_actions import HelpActions

        of = self._parts
        actions = HelpActions(of.library, of.menus, of.window)
        actions.message.connect(of.status.show_message)
        return actions

    def settings(self, guide: "LazyFeature[Guide]", windows: "LazyFeature[Windows]") -> "Settings":
        from qicbrowser.gui.settings.settings import Settings

        of = self._parts
        settings = Settings(lambda: self._settings_sections(guide, windows), of.menus, of.window)
        for changed in (of.history.changed, of.user_file.changed):
            changed.connect(settings.show_values)
        settings.message.connect(of.status.show_message)
        return settings

    def _settings_sections(
        self, guide: "LazyFeature[Guide]", windows: "LazyFeature[Windows]"
    ) -> "tuple[SettingsSection, ...]":
        """The sections of the settings, each of the feature that it is about."""
        from qicbrowser.gui.appearance.appearance_settings import AppearanceSettings
        from qicbrowser.gui.backups.file_settings import FileSettings
        from qicbrowser.gui.citations.citation_settings import CitationSettings
        from qicbrowser.gui.export.export_settings import ExportSettings
        from qicbrowser.gui.help.key_settings import KeySettings
        from qicbrowser.gui.notes.note_settings import NoteSettings

        of = self._parts
        appearance = AppearanceSettings(of.appearance, of.library.evidence.theme(of.themes.first))
        appearance.language_wanted.connect(lambda code: windows.get().speak(code, of.window))
        return (
            appearance,
            CitationSettings(of.library, of.citations.styles),
            ExportSettings(of.session),
            NoteSettings(of.library, of.history),
            FileSettings(of.library, of.menus.backups),
            KeySettings(of.menus.edit_keys, lambda page: guide.get().open(page)),
        )

    def windows(self, windows: "Windows | None", build: "BuildWindow") -> "Windows":
        """The windows of the program, of which this one is in; `windows` if there were others before it."""
        from qicbrowser.gui.window.windows import Windows

        windows = windows or Windows(build)
        windows.add(self._parts)
        return windows

    def saved_searches(self, box: SearchBox, panes: Panes, hit_navigation: HitNavigation) -> "SavedSearches":
        from qicbrowser.gui.search.saved_searches import SavedSearches

        of = self._parts
        return SavedSearches(of.library, of.history, box, panes.searches, of.live_search, hit_navigation, of.menus)

    def undo_navigation(self, searches: "LazyFeature[SavedSearches]", analysis: AnalysisTabs) -> "UndoNavigation":
        from qicbrowser.gui.window.undo_navigation import UndoNavigation

        of = self._parts
        navigation = UndoNavigation(of.navigator, of.notebook, searches, analysis)
        navigation.message.connect(of.status.show_message)
        return navigation
