"""The list of reviews: their order, what the reader calls them, and which are hidden; each change is a step to undo."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from qicbrowser.paths import DataFolder
from qicbrowser.services.importing.hidden_reviews import hidden_reviews
from qicbrowser.services.importing.library import LibraryChange, hiding, moving, renaming
from qicbrowser.services.importing.library_writing import bundled_reviews, contents_of
from qicbrowser.store.library import Library


class ReviewList(QObject):
    message = Signal(str)
    """Something to show in the status bar."""

    def __init__(self, library: Library, do: Callable[[str, LibraryChange], None], window: QWidget) -> None:
        """`do` saves a change of the library as one step of the undo history, of this name."""
        super().__init__(window)
        self._library = library
        self._data = DataFolder(library.user_file.parent)
        self._do = do

    def move(self, review: str, by: int) -> None:
        """Move a review up (-1) or down (1), past the next one that is shown."""
        change = moving(contents_of(self._data), [each.key for each in bundled_reviews()], review, by)
        if change:
            self._do(self.tr("move review"), change)

    def rename(self, review: str, name: str) -> None:
        """List a review under a name of the reader's; "" for its own."""
        self._do(self.tr("rename review"), renaming(contents_of(self._data), review, name))

    def hide(self, review: str) -> None:
        """Leave a review out of the tree, the search and the facets."""
        self._do(self.tr("hide review"), hiding(contents_of(self._data), review, hidden=True))
        self.message.emit(self.tr("The review is hidden. View > Hidden reviews shows it again."))

    def show(self, review: str) -> None:
        """Show a hidden review again."""
        self._do(self.tr("show review"), hiding(contents_of(self._data), review, hidden=False))

    def list_hidden(self, menu: QMenu) -> None:
        """Fill a menu with the hidden reviews: choosing one shows it again."""
        menu.clear()
        for hidden in hidden_reviews(self._library.evidence):
            action = menu.addAction(hidden.name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, key=hidden.key: self.show(key))
        if menu.isEmpty():
            menu.addAction(self.tr("No review is hidden")).setEnabled(False)
