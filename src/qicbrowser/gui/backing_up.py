"""A backup after each start, made beside the window: reading and writing do not wait for it."""

from collections.abc import Callable
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, QTimer

from qicbrowser.domain.errors import ReaderError
from qicbrowser.store.library import Library

_ASKED_MS = 100


def back_up_after_start(library: Library, tell: Callable[[str], None], parent: QObject) -> None:
    """Make a backup if anything was written since the newest; one that fails is told in passing, and no more.

    The thread has connections of its own, and nothing of Qt: the timer, which goes with its parent, asks it how it
    went. A program that is quit meanwhile ends when the backup is made.
    """
    if library.read_only:  # which has been told, and what cannot be changed needs no backup
        return
    failures: list[ReaderError] = []
    thread = Thread(target=_back_up, args=(library.user_file, failures), name="backup")
    timer = QTimer(parent)

    def ask() -> None:
        if not thread.is_alive():
            timer.deleteLater()
            timer.stop()
            for failure in failures:
                tell(str(failure))

    timer.timeout.connect(ask)
    thread.start()
    timer.start(_ASKED_MS)


def _back_up(user_file: Path, failures: list[ReaderError]) -> None:
    from datetime import UTC, datetime  # here, and not while the window waits

    from qicbrowser.store.backups import Backups

    try:
        Backups(user_file).make(datetime.now(UTC))
    except ReaderError as error:
        failures.append(error)
