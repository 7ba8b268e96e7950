"""Looking after the reader's file while the window is open: backups, what others write to it, whether it is sound."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from qicbrowser.domain.errors import ReaderError
from qicbrowser.gui.notes.note_writing import NoteWriting
from qicbrowser.gui.shell.errors import unreadable_now
from qicbrowser.gui.shell.messages import error_words
from qicbrowser.store.library import Library
from qicbrowser.store.user.faults import UnreadableNowError

_EVERY_MS = 1000


class UserFileDesk(QObject):
    told = Signal(str)

    changed = Signal()
    """What is shown may be old: another program has written to the file, or kept it from being read for a while."""

    locked = Signal()
    """Another program keeps the file from being read; `changed` follows when it no longer does."""

    restored = Signal()
    """A backup has taken the place of what was in the file."""

    def __init__(self, library: Library, desk: NoteWriting, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._desk = desk
        self._window = window
        self._was_locked = False
        self._told_damage = False
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def look_after(self) -> None:
        """Begin, once the window is painted."""
        from qicbrowser.gui.backups.startup_backup import back_up_after_start

        self._timer.start()
        back_up_after_start(self._library, self.told.emit, self)
        self._library.check()
        self._tell_damage()

    def open_backups(self) -> None:
        from qicbrowser.gui.backups.backups_dialog import BackupsDialog
        from qicbrowser.store.user.backups import Backups

        if not self._desk.flush():  # what is in the editor would not survive going back to a backup
            return
        dialog = BackupsDialog(self._library, Backups(self._library.user_file), self._window)
        dialog.restored.connect(self.restored)
        dialog.open()

    def _tell_damage(self) -> None:
        """Say once what is damaged, as soon as something that was read shows it."""
        if self._library.damage and not self._told_damage:
            self._told_damage = True
            self.told.emit(self._library.damage)

    def _look(self) -> None:
        self._tell_damage()
        if self._library.changed_elsewhere():
            self.changed.emit()
        was_locked, self._was_locked = self._was_locked, self._library.was_locked
        if self._was_locked:
            self.locked.emit()
            if not was_locked:
                self.told.emit(unreadable_now())


def show_anew(tell: Callable[[str], None], *parts: Callable[[], None]) -> None:
    """Show parts of the window as they are in the file by now; one that cannot be read stays as it was."""
    for show in parts:
        try:
            show()
        except UnreadableNowError:  # `UserFileDesk.locked` says so, and `changed` has it shown when the lock is gone
            continue
        except ReaderError as error:
            tell(error_words(error))
