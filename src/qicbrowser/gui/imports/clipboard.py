"""What was copied to be pasted as a table."""

from PySide6.QtGui import QGuiApplication


def copied_table() -> tuple[str, str] | None:
    """The HTML and the text on the clipboard; None where it has neither."""
    copied = QGuiApplication.clipboard().mimeData()
    if copied is None or not (copied.hasHtml() or copied.hasText()):  # None where it is empty, whatever its stubs say
        return None
    return copied.html(), copied.text()
