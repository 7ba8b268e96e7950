"""Opening a file as what it is for: tables are imported, citations attached, notes imported."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDropEvent

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.services.importing.file_purpose import Purpose, purpose_of


class FileOpening(QObject):
    def __init__(self, open_as: Mapping[Purpose, Callable[[str], None]], parent: QObject) -> None:
        """`open_as` gives what opens the path of a file, by what the file is for."""
        super().__init__(parent)
        self._open_as = open_as

    def open(self, name: str) -> None:
        """Raises ReaderError where the file cannot be read, or is of no known kind."""
        self._open_as[purpose_of(Path(name))](name)

    def take(self, event: QDropEvent) -> None:
        """Accept files that are dragged over the window, and open the file that is dropped.

        The drop is a copy, whatever was proposed: after a move, a file manager would delete its file.
        Raises ReaderError as `open` does, and where several files are dropped together.
        """
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if not files:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() is QEvent.Type.Drop:
            if len(files) > 1:
                raise ReaderError(Message("several-files-dropped"), Message("drop-one-file"))
            self.open(files[0])
