"""Addresses in texts that others wrote, as they are opened."""

from PySide6.QtCore import QUrl, QUrlQuery


def web_url(address: str) -> QUrl:
    """An address as it is opened; of a letter only to whom, its subject and its text.

    Whoever wrote a note could have some mail programs attach the reader's files, or send copies elsewhere.
    """
    url = QUrl(address)
    if url.scheme().lower() != "mailto":
        return url
    encoded = QUrl.ComponentFormattingOption.FullyEncoded
    given = QUrlQuery(url).queryItems(encoded)
    allowed = [f"{name}={value}" for name, value in given if name.lower() in ("to", "subject", "body")]
    return QUrl(f"mailto:{url.path(encoded)}{'?' if allowed else ''}{'&'.join(allowed)}")


def open_web_page(address: str) -> None:
    """Open an address in the reader's own browser; where there is none, offer to copy it."""
    open_url(web_url(address))


def open_url(url: QUrl) -> None:
    """Open an address or a folder in the program that the system has for it; where there is none, offer to copy it."""
    from PySide6.QtGui import QDesktopServices  # with the first address, not with the start

    if not QDesktopServices.openUrl(url):
        from qicbrowser.gui.shell.errors import unopened_box

        unopened_box(url.toLocalFile() if url.isLocalFile() else url.toString()).open()
