"""Shows what the reader should know about a file that was opened or saved."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_LONGEST_MESSAGE = 80
"""Characters that can be read in the status bar in the seconds a message is shown."""


def show_notices(show_message: Callable[[str], None], notices: Sequence[Message]) -> None:
    """Show notices in the status bar, by `show_message`, or in a box if they are long."""
    from qicbrowser.gui.shell.messages import words

    if len(notices) == 1 and len(text := words(notices[0])) <= _LONGEST_MESSAGE:
        show_message(text)
    else:
        show_in_box(notices)


def show_in_box(notices: Sequence[Message], parent: "QWidget | None" = None) -> None:
    """Show notices in a box that does not stop the window, of `parent` or of the window in use."""
    if not notices:
        return
    from PySide6.QtCore import Qt

    from qicbrowser.gui.looks.icons import show_box_icon
    from qicbrowser.gui.shell.errors import error_box
    from qicbrowser.gui.shell.messages import words

    box = error_box(ReaderError("\n\n".join(map(words, notices))), parent)
    show_box_icon(box, "know")
    box.setWindowModality(Qt.WindowModality.NonModal)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.show()
