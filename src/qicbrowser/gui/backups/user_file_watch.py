"""Watches the user file while the window is open: damage, other programs' changes and locks; opens File > Backups."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from qicbrowser.domain.errors import ReaderError
from qicbrowser.gui.shell.errors import unreadable_now
from qicbrowser.gui.shell.messages import error_words, words
from qicbrowser.store.library import Library
from qicbrowser.store.user.errors import UnreadableNowError

_INTERVAL_MS = 1000


class UserFileWatch(QObject):
    message = Signal(str)
    """Something to show in the status bar."""

    changed = Signal()
    """What is shown may be outdated: another program has written to the file, or has locked it for a while."""

    locked = Signal()
    """Another program keeps the file from being read; `changed` follows when it no longer does."""

    checked = Signal()
    """The file was looked at, as it is once a second."""

    restored = Signal()
    """A backup has replaced the contents of the file."""

    def __init__(self, library: Library, flush: Callable[[], bool], open_backups: QAction, window: QWidget) -> None:
        """`flush` saves the note that is being written, and returns whether it is saved."""
        super().__init__(window)
        self.flush = flush
        """That of this window; where there are several, `Windows` puts that of all in its place."""
        self._library = library
        self._window = window
        self._was_locked = False
        self._damage_shown = False
        self._timer = QTimer(self, interval=_INTERVAL_MS)
        self._timer.timeout.connect(self.check)
        open_backups.triggered.connect(self._open_backups)

    def start(self) -> None:
        """Start watching; to be called once the window is painted."""
        self._timer.start()
        self._library.check()
        self._show_damage()

    def back_up(self) -> None:
        """Make the backup of this start of the program."""
        from qicbrowser.gui.backups.startup_backup import back_up_after_start

        back_up_after_start(self._library, self.message.emit, self)

    def _open_backups(self) -> None:
        from qicbrowser.gui.backups.backups_dialog import BackupsDialog
        from qicbrowser.store.user.backups import Backups

        if not self.flush():  # restoring a backup would lose the text in the editor
            return
        flush = lambda: self.flush()  # noqa: E731, PLW0108  another window may be opened before it is called
        dialog = BackupsDialog(self._library, Backups(self._library.user_file), flush, self._window)
        dialog.restored.connect(self.restored)
        dialog.open()

    def _show_damage(self) -> None:
        """Report damage once, as soon as reading something has shown it."""
        if not self._damage_shown and (damage := self._library.damage()):
            self._damage_shown = True
            self.message.emit(words(damage))

    def check(self) -> None:
        """Look at the file now: what another program or window has changed in it is shown."""
        self._show_damage()
        if self._library.changed_elsewhere():
            self.changed.emit()
        self.checked.emit()
        was_locked, self._was_locked = self._was_locked, self._library.was_locked
        if self._was_locked:
            self.locked.emit()
            if not was_locked:
                self.message.emit(unreadable_now())


def refresh_each(report: Callable[[str], None], *refreshes: Callable[[], None]) -> None:
    """Refresh parts of the window from the file; one that cannot be read stays as it is, and the others are refreshed.

    A lock is not reported here: `UserFileWatch.locked` does that, and `changed` follows when it is gone.
    """
    for refresh in refreshes:
        try:
            refresh()
        except UnreadableNowError:
            continue
        except ReaderError as error:
            report(error_words(error))
