"""What the links on the pages do."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from qicbrowser.gui.citations.citations import Citations
from qicbrowser.gui.notes.note_writing import NoteWriting
from qicbrowser.gui.notes.reattaching import Reattaching
from qicbrowser.gui.notes.stars import Stars
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.reading.views import Tab, Views


class PageLinks(QObject):
    def __init__(
        self,
        views: Views,
        navigator: Navigator,
        notes: NoteWriting,
        stars: Stars,
        reattaching: Reattaching,
        citations: Citations,
    ) -> None:
        super().__init__(navigator)
        self._uses: dict[str, Callable[[str], object]] = {
            "theme": navigator.go_to_theme,
            "branch": navigator.go_to_branch,
            "rows": lambda first: navigator.show_rows(int(first)),
            "reference": navigator.go_to_reference,
            "new-note": notes.start_note_on,
            "edit-note": notes.edit,
            "delete-note": notes.delete,
            "place-note": reattaching.start,
            "accept-place": reattaching.accept,
            "all-notes": lambda _: views.tabs.go_to(Tab.NOTES),
            "star": stars.toggle,
            "attach-citation": lambda _: citations.attaching.get().open_edit_dialog(),
            "detach-citation": lambda _: citations.attaching.get().detach(),
            "web": _open_web_page,
        }
        for page in (views.page, views.inspector.page):
            page.link_followed.connect(self._follow)
        views.overview.built.connect(lambda page: page.link_followed.connect(self._follow))

    def _follow(self, kind: str, key: str) -> None:
        self._uses[kind](key)


def _open_web_page(address: str) -> None:
    from qicbrowser.gui.shell.urls import open_web_page  # with the first address, not with the start

    open_web_page(address)
