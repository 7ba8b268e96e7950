"""Says to a screen reader what one sees change in the window, where the keyboard is not."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have a text said; nothing is done where no assistive technology listens."""
    from PySide6.QtGui import QAccessible

    if text and QAccessible.isActive():
        from PySide6.QtGui import QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
