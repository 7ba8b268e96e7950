"""The menu of the places that Back or Forward lead to, by name."""

from functools import partial
from itertools import islice

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from qicbrowser.domain.keys import LIBRARY
from qicbrowser.gui.reading.back_forward import Place
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.widgets.item_view_keys import pop_up
from qicbrowser.services.record_names import branch_name, reference_name
from qicbrowser.store.library import Library

_MOST = 15


class PlaceMenu(QObject):
    def __init__(self, library: Library, navigator: Navigator) -> None:
        super().__init__(navigator)
        self._library = library
        self._navigator = navigator

    def open_below(self, button: QWidget, direction: int) -> None:
        """Open the menu of the places back (-1) or forward (1) below a button, the nearest first."""
        menu = QMenu(button)
        for number, place in enumerate(islice(self._navigator.places(direction), _MOST), 1):
            menu.addAction(self._name(place).replace("&", "&&"), partial(self._navigator.step, direction * number))
        if not menu.isEmpty():
            pop_up(menu, button.mapToGlobal(button.rect().bottomLeft()))

    def _name(self, place: Place) -> str:
        """What the page is called, and the reference that was shown beside it."""
        page, reference = self._page_name(place), self._library.evidence.reference(place.reference)
        if reference is None:
            return page
        return self.tr("{page} · {reference}").format(page=page, reference=words(reference_name(reference.label)))

    def _page_name(self, place: Place) -> str:
        evidence = self._library.evidence
        if place.theme:
            return evidence.words.title_of(place.theme) or place.theme
        if place.branch == LIBRARY:
            return self.tr("Library")
        return words(branch_name(evidence, place.branch))
