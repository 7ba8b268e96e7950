"""What the links on the pages do."""

from collections.abc import Callable
from functools import partial
from urllib.parse import unquote

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from qicbrowser.gui.citations.citations import Citations
from qicbrowser.gui.notes.note_writing import NoteWriting
from qicbrowser.gui.notes.reattaching import Reattaching
from qicbrowser.gui.notes.stars import Stars
from qicbrowser.gui.page.view import PageView
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.reading.views import Tab
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.window.panes import Panes


class PageLinks(QObject):
    window_wanted = Signal(str)
    """The key of a theme that is to be opened in a window of its own."""

    label_wanted = Signal(str)
    """The id of a label whose contextual factors are to be listed."""

    def __init__(
        self,
        panes: Panes,
        navigator: Navigator,
        notes: NoteWriting,
        stars: Stars,
        reattaching: Reattaching,
        citations: Citations,
        menus: Menus,
    ) -> None:
        super().__init__(navigator)
        self._navigator = navigator
        self._citations = citations
        self._menus = menus
        self._uses: dict[str, Callable[[str], object]] = {
            "theme": navigator.go_to_theme,
            "branch": navigator.go_to_branch,
            "rows": lambda first: navigator.show_rows(int(first)),
            "reference": navigator.go_to_reference,
            "new-note": notes.start_note_on,
            "note-words": navigator.show_words_of,
            "edit-note": notes.edit,
            "delete-note": notes.delete,
            "place-note": reattaching.start,
            "accept-place": reattaching.accept,
            "more-notes": lambda _: panes.notebook.get().more_wanted.emit(),
            "all-notes": lambda _: panes.views.tabs.go_to(Tab.NOTES),
            "star": stars.toggle,
            "attach-citation": lambda _: citations.attaching.get().open_edit_dialog(),
            "detach-citation": lambda _: citations.attaching.get().detach(),
            "label": self.label_wanted.emit,
            "web": _open_web_page,
        }
        for page in (panes.page, panes.inspector.page):
            self._connect(page)
        panes.overview.built.connect(self._connect)
        panes.notebook.built.connect(lambda pane: pane.passages.built.connect(self._connect))

    def _connect(self, page: PageView) -> None:
        page.link_followed.connect(self._follow)
        page.link_opened.connect(self._open)
        page.link_menu_opening.connect(self._add_to_menu)
        page.addAction(self._menus.copy_with_source)

    def _add_to_menu(self, menu: QMenu, kind: str, key: str) -> None:
        """Add to a context menu what can be done with a link: a reference is chosen, as by a click."""
        if kind == "theme":
            menu.addAction(self.tr("Open in a new &window"), partial(self.window_wanted.emit, key))
        elif kind == "web":
            menu.addAction(self.tr("Copy &address"), partial(_copy, unquote(key)))
        elif kind == "reference":
            self._navigator.go_to_reference(key)
            menus = self._menus
            menu.addActions([menus.copy_citation, menus.attach_citation])
            address = self._citations.address_of(key)
            opening = menu.addAction(self.tr("Open &DOI"), partial(_open_web_page, address))
            opening.setEnabled(bool(address))
            menu.addActions([menus.star_reference, menus.note_on_reference])
        self._menus.watch(menu)

    def _open(self, kind: str, key: str) -> None:
        """Open a theme in a window of its own; any other link has none, and is followed."""
        if kind == "theme":
            self.window_wanted.emit(key)
        else:
            self._follow(kind, key)

    def _follow(self, kind: str, key: str) -> None:
        self._uses[kind](key)


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def _open_web_page(address: str) -> None:
    from qicbrowser.gui.shell.urls import open_web_page  # with the first address, not with the start

    open_web_page(address)
