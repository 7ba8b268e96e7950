"""Looking after the reader's file while the window is open: backups, what others write to it, whether it is sound."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from qicbrowser.gui.note_desk import NoteDesk
from qicbrowser.store.library import Library

_EVERY_MS = 1000


class UserFileDesk(QObject):
    told = Signal(str)

    changed = Signal()
    """Another window, or the command line, has written to the file."""

    restored = Signal()
    """A backup has taken the place of what was in the file."""

    def __init__(self, library: Library, desk: NoteDesk, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._desk = desk
        self._window = window
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def look_after(self) -> None:
        """Begin, once the window is painted."""
        from qicbrowser.gui.backing_up import back_up_after_start

        back_up_after_start(self._library, self.told.emit, self)
        if not self._library.check():
            self.told.emit(self._library.damage)
        self._timer.start()

    def open_backups(self) -> None:
        from qicbrowser.gui.backups_dialog import BackupsDialog
        from qicbrowser.store.backups import Backups

        self._desk.flush()
        dialog = BackupsDialog(self._library, Backups(self._library.user_file), self._window)
        dialog.restored.connect(self.restored)
        dialog.open()

    def _look(self) -> None:
        if self._library.changed_elsewhere():
            self.changed.emit()
