"""Files that are dragged over a field: the field refuses them, and Qt offers them to the window instead."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent


def refuse_files(event: "QDragEnterEvent") -> bool:
    """Ignore a drag of files, and return whether it was one; a field would insert their addresses as text."""
    if any(url.isLocalFile() for url in event.mimeData().urls()):
        event.ignore()
        return True
    return False
