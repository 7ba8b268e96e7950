"""Builds what the first search needs, and the list of many notes, in idle time after the start."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QObject, QTimer

from qicbrowser.domain.errors import ReaderError
from qicbrowser.gui.shell.messages import error_words
from qicbrowser.store.library import Library
from qicbrowser.store.user.errors import LockedError

_SLICE = 0.01
"""Seconds at a time: a key that is pressed meanwhile does not wait for longer."""

_MANY_NOTES, _LISTED = 1000, 200
"""From so many notes on, their list is prepared; and how many at a time."""

_RETRY_MS = 1000


def make_ready(
    library: Library,
    show_message: Callable[[str], None],
    parent: QObject,
    prepare_list: Callable[[], bool] = lambda: True,
) -> None:
    """Index the notes in slices, then search once, and list many notes; what comes before that does the rest at once.

    `prepare_list` is called until it returns True where there are many notes, each time in another turn.

    An error in reading notes is shown, and leaves them to the first search; while the file is locked it is retried.
    """
    from qicbrowser.services.search import (
        completion,  # noqa: F401  what a search imports
        facets,  # noqa: F401  what a search imports
        search,
    )
    from qicbrowser.wording import catalogue  # noqa: F401  the words in which a search is described

    turn = QTimer(parent, singleShot=True, interval=0)

    @cache
    def many_notes() -> bool:
        return sum(library.notes.counts().values()) >= _MANY_NOTES

    def go_on() -> None:
        try:
            if not library.index_notes(_SLICE) or (many_notes() and not library.note_lists().refresh(_LISTED)):
                turn.start(0)
                return
            if many_notes() and not prepare_list():
                turn.start(0)
                return
            search.search(library, "settled").count()
        except LockedError:
            turn.start(_RETRY_MS)
            return
        except ReaderError as error:
            show_message(error_words(error))
        turn.deleteLater()

    turn.timeout.connect(go_on)
    go_on()
