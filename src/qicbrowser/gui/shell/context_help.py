"""Which page of the guide is about which part of the window."""

from PySide6.QtWidgets import QWidget

_PROPERTY = "guidePage"
_ABOUT_THE_WHOLE = "index.md"


def set_guide_page(widget: QWidget, page: str) -> None:
    """Have F1 open this page while the keyboard focus is in the widget."""
    widget.setProperty(_PROPERTY, page)


def guide_page_of(widget: QWidget | None) -> str:
    """The page about a widget: its own, or that of the nearest widget around it."""
    while widget is not None:
        page = widget.property(_PROPERTY)
        if isinstance(page, str):
            return page
        widget = widget.parentWidget()
    return _ABOUT_THE_WHOLE
