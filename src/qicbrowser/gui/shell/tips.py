"""Tool tips of widgets."""

from PySide6.QtWidgets import QWidget

from qicbrowser.gui.looks.palettes import plain_tip


def show_tip(widget: QWidget, text: str) -> None:
    """Show a text as the tool tip; a screen reader, which would say the markup of that, is given the text itself."""
    widget.setToolTip(plain_tip(text) if text else "")
    widget.setAccessibleDescription(text)
