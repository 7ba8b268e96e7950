"""Files that a reader imports into the library of the main window."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qicbrowser.gui.imports.import_window import ImportWindow
from tests.gui.window_driver import Reader

PAGE = """<html><head><title>A made-up page</title></head><body><table>
<caption>Table 2. How walking groups work</caption>
<thead><tr><th>Theme</th><th>Mechanism</th><th>Outcome</th></tr></thead>
<tbody><tr><td>Shared routine</td><td><ul><li>Walking becomes part of the week</li></ul></td><td>More walks</td></tr>
<tr><td>Visible progress</td><td>Seeing the steps add up</td><td>More steps</td></tr></tbody></table></body></html>"""


OTHER_TITLE = "Example review B (made up)"


def open_page(
    reader: Reader, folder: Path, page: str = PAGE, title: str = "Example review A (made up)"
) -> ImportWindow:
    """Open a saved page in the import window, and fill in its review."""
    file = folder / "walking.html"
    file.write_text(page, encoding="utf-8")
    importing = reader.window.importing.get()
    importing.open_file(str(file))
    reader.wait_until(lambda: importing.import_window is not None and importing.import_window.state.file is not None)
    window = importing.import_window
    window.result.details.title.setPlainText(title)
    window.result.details.short_name.setText("Walking groups")
    window.result.details.year.setText("2024")
    reader.wait_until(window.isActiveWindow)
    return window


def start_import(window: ImportWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def wait_for_import(reader: Reader) -> None:
    """Wait until the import window is gone, and return to the main window."""
    reader.wait_until(lambda: reader.window.importing.get().import_window is None)
    reader.window.activateWindow()
    reader.wait_until(reader.window.isActiveWindow)


def import_page(reader: Reader, folder: Path, page: str = PAGE, title: str = "Example review A (made up)") -> None:
    start_import(open_page(reader, folder, page, title))
    wait_for_import(reader)
