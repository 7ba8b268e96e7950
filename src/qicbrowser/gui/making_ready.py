"""What the first search needs, made in the pauses after a start."""

from PySide6.QtCore import QObject, QTimer

from qicbrowser.store.library import Library

_SLICE = 0.01
"""Seconds at a time: a key that is pressed meanwhile does not wait for longer."""


def make_ready(library: Library, parent: QObject) -> None:
    """Index the notes bit by bit, then search once; who searches earlier has what is left indexed at once."""
    from qicbrowser.services import completion, facets, search  # noqa: F401  what a search imports

    turn = QTimer(parent, singleShot=True, interval=0)

    def go_on() -> None:
        if library.index_notes(_SLICE):
            search.search(library, "settled").count()
            turn.deleteLater()
        else:
            turn.start()

    turn.timeout.connect(go_on)
    go_on()
