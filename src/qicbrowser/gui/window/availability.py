"""When a command can do something; while it cannot, the menus grey it."""

from PySide6.QtGui import QGuiApplication

from qicbrowser.gui.citations.citations import Citations
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.reading.theme_model import ThemeModel
from qicbrowser.gui.search.live_search import LiveSearch
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.window.panes import Panes


class Availability:
    """A method for each command, or group of commands, that is not always possible."""

    def __init__(
        self,
        menus: Menus,
        panes: Panes,
        session: Session,
        navigator: Navigator,
        live_search: LiveSearch,
        themes: ThemeModel,
        citations: Citations,
    ) -> None:
        self._panes = panes
        self._session = session
        self._navigator = navigator
        self._live_search = live_search
        self._themes = themes
        self._citations = citations
        when = menus.enable_when
        when(self._something_was_exported, menus.export_again)
        when(self._has_citations, menus.export_references)
        when(self._shows_page, menus.copy_with_source)
        when(self._selection_has_citation, menus.copy_citation)
        when(self._clipboard_has_text, menus.paste_citations)
        when(self._searches, menus.save_search)
        when(self._found_themes, menus.tick_found)
        when(self._has_ticks, menus.untick_all)
        when(self._has_results, menus.next_hit, menus.previous_hit)
        when(self._words_are_selected, menus.write_note)
        when(self._can_highlight, *menus.colours)
        when(self._note_is_here, menus.edit_note, menus.delete_note)
        when(self._has_notes_on_words, menus.next_note, menus.previous_note)
        when(self._is_reattaching, menus.reattach)
        when(self._shows_theme, menus.figure, menus.statement, menus.add_to_compare)
        when(self._shows_theme, menus.summary, menus.note_on_theme, menus.star_theme, menus.open_theme_window)
        when(self._shows_reference, menus.note_on_reference, menus.star_reference, menus.attach_citation)

    def _something_was_exported(self) -> bool:
        return bool(self._session.export_made)

    def _has_citations(self) -> bool:
        return bool(self._citations.summaries())

    def _selection_has_citation(self) -> bool:
        lines = self._citations.summaries()
        return any(key in lines for key in self._navigator.selected_references)

    def _clipboard_has_text(self) -> bool:
        return bool(QGuiApplication.clipboard().text().strip())

    def _searches(self) -> bool:
        return bool(self._live_search.text.strip())

    def _found_themes(self) -> bool:
        return bool(self._live_search.theme_keys())

    def _has_ticks(self) -> bool:
        return self._themes.ticked_count > 0

    def _has_results(self) -> bool:
        pane = self._panes.results.existing
        return self._live_search.results is not None and pane is not None and pane.model.rowCount() > 0

    def _words_are_selected(self) -> bool:
        return bool(self._panes.page.targets(self._navigator.here.theme))

    def _note_is_here(self) -> bool:
        return bool(self._panes.page.notes_at_cursor())

    def _has_notes_on_words(self) -> bool:
        return self._shows_theme() and bool(self._panes.page.places_of_notes)

    def _can_highlight(self) -> bool:
        return self._words_are_selected() or self._note_is_here()

    def _is_reattaching(self) -> bool:
        bar = self._panes.reattach_bar.existing
        return bar is not None and not bar.isHidden() and self._words_are_selected()

    def _shows_theme(self) -> bool:
        return bool(self._navigator.here.theme)

    def _shows_page(self) -> bool:
        return bool(self._navigator.here.page)

    def _shows_reference(self) -> bool:
        return bool(self._navigator.here.reference)
