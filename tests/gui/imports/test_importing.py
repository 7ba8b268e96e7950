"""Files come to the import window by a dialog, dropped, and from the clipboard; its table is stored."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QToolButton
from pytestqt.qtbot import QtBot

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.progress import Progress
from qicbrowser.gui.imports.import_run import Preparation
from qicbrowser.gui.imports.import_state import ImportedTables, ImportSource, guessed_recipe
from qicbrowser.gui.imports.importing import Importing
from qicbrowser.gui.imports.list_attaching import ListAttaching
from qicbrowser.gui.imports.table_services import TableServices
from qicbrowser.gui.shell.lazy_feature import LazyFeature
from qicbrowser.services.importing.preparing import PreparedImport
from tests.gui.imports.dropping import drop
from tests.gui.imports.importing_driver import PAGE, open_page, start_import, wait_for_import
from tests.gui.imports.made_up import walking_file
from tests.gui.window_driver import Reader
from tests.messages import reader_error


class Library:
    """Reads and stores in place of the services: remembers what it was given."""

    def __init__(self) -> None:
        self.read: list[str] = []
        self.wanted: ImportedTables | None = None
        self.stored: list[ImportedTables] = []
        self.is_full = False

    def read_file(self, path: Path, _: Progress) -> ImportSource:
        self.read.append(path.name)
        return walking_file()

    def read_clipboard(self, html: str, text: str) -> ImportSource:
        self.read.append(html or text)
        return walking_file()

    def preparation(self, imported: ImportedTables) -> Preparation:
        self.wanted = imported
        return lambda _: PreparedImport(None, None, False, (), (), 0, ExitStack())

    def put_in_place(self, _: PreparedImport) -> bool:
        if self.is_full:
            raise ReaderError("The disk is full.")
        self.stored.append(self.wanted)
        return True


@pytest.fixture
def library() -> Library:
    return Library()


@pytest.fixture
def importing(reader: Reader, library: Library) -> Iterator[Importing]:
    services = TableServices(
        library.read_file, library.read_clipboard, guessed_recipe, library.preparation, library.put_in_place
    )
    lists = ListAttaching(reader.library, reader.window.history, reader.window)
    reviews = reader.window.table_imports.get().review_services
    importing = Importing(lambda: services, reviews, lists, reader.session, reader.window.menus, reader.window)
    reader.window.importing = LazyFeature(reader.window, lambda: importing)
    yield importing
    if importing.import_window is not None:
        importing.import_window.finish()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_file_that_is_dropped_is_imported(
    reader: Reader, importing: Importing, library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    messages: list[str] = []
    importing.message.connect(messages.append)
    assert drop(reader, tmp_path / "walking-groups.html")
    qtbot.waitUntil(lambda: importing.import_window is not None)
    window = importing.import_window
    qtbot.waitUntil(window.isActiveWindow)
    assert library.read == ["walking-groups.html"]
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: importing.import_window is None)
    (imported,) = library.stored
    (table,) = imported.tables
    assert [theme.title for theme in table.reading.themes][:2] == ["Shared routine", "Visible progress"]
    assert table.place == 1
    assert imported.source.content == b"<p>made up</p>"
    assert importing.import_window is None
    assert messages == ["4 themes imported"]


def test_of_several_files_none_is_opened(
    reader: Reader, importing: Importing, library: Library, tmp_path: Path
) -> None:
    with reader_error("Several files were dropped together; none was opened. Drop one file at a time."):
        drop(reader, tmp_path / "a.html", tmp_path / "b.html")
    assert library.read == []


def test_the_html_of_the_clipboard_is_shown(importing: Importing, library: Library, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setHtml("<table><tr><td>made up</table>")
    data.setText("made up")
    QApplication.clipboard().setMimeData(data)
    importing.paste()
    qtbot.waitUntil(lambda: importing.import_window is not None)
    assert library.read == ["<table><tr><td>made up</table>"]
    assert importing.import_window.isVisible()


def test_an_empty_clipboard_is_reported(importing: Importing, library: Library) -> None:
    messages: list[str] = []
    importing.message.connect(messages.append)
    QApplication.clipboard().clear()
    importing.paste()
    assert library.read == []
    assert messages == ["There is no table on the clipboard. Copy one from a web page or a document."]


def test_where_nothing_can_be_stored_the_window_stays_with_every_answer(
    importing: Importing, library: Library, qtbot: QtBot
) -> None:
    importing.show_source(walking_file())
    window = importing.import_window
    window.reading.rules.semicolons.click()
    library.is_full = True
    with qtbot.captureExceptions() as raised:
        window.foot.start.click()
        qtbot.waitUntil(lambda: bool(raised))
    assert [str(error) for _, error, _ in raised] == ["The disk is full."]
    assert importing.import_window is window
    assert window.isVisible()
    assert window.state.recipe.at_semicolons
    library.is_full = False
    window.foot.start.click()
    qtbot.waitUntil(lambda: bool(library.stored))
    assert library.stored[0].tables[0].reading.recipe.at_semicolons


@pytest.mark.parametrize("command", ["quit", "close_window"])
def test_the_program_does_not_close_over_answers_of_an_import(
    reader: Reader, importing: Importing, command: str
) -> None:
    reader.window.importing.get().show_source(walking_file())
    imported = importing.import_window
    imported.result.details.title.setPlainText("A made-up title")
    assert imported.has_answers
    getattr(reader.window.menus, command).trigger()
    assert reader.window.isVisible()
    (question,) = imported.findChildren(QMessageBox)
    assert question.text() == "Discard your answers?"
    (discard,) = (button for button in question.buttons() if button.text() == "Discard")
    reader.click(discard)
    assert importing.import_window is None
    reader.window.close()
    assert not reader.window.isVisible()


def test_the_window_follows_the_colours(importing: Importing) -> None:
    from qicbrowser.gui.looks.palettes import DARK

    importing.show_source(walking_file())
    importing.show_look(DARK)
    assert importing.import_window.reading.grid.look is DARK
    assert DARK.page in importing.import_window.styleSheet()


def test_the_button_above_the_tree_and_its_key_ask_for_a_file(reader: Reader, qtbot: QtBot) -> None:
    action = reader.window.menus.import_table
    (button,) = (each for each in reader.window.findChildren(QToolButton) if each.defaultAction() is action)
    assert button.isVisible()
    for ask in (button.click, lambda: reader.keys("Ctrl+I")):
        ask()
        qtbot.waitUntil(lambda: any(each.isVisible() for each in reader.window.findChildren(QFileDialog)))
        for dialog in reader.window.findChildren(QFileDialog):
            assert dialog.windowTitle() == "Import a table"
            dialog.reject()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        reader.window.activateWindow()
        qtbot.waitUntil(reader.window.isActiveWindow)


def test_f1_opens_the_page_on_importing(reader: Reader, importing: Importing, qtbot: QtBot) -> None:
    importing.show_source(walking_file())
    window = importing.import_window
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(window.reading.grid.hasFocus)
    reader.keys("F1")
    guide = reader.window.guide.get().window
    assert guide.isVisible()
    assert guide.browser.page.name == "importing.md"


def test_the_language_of_a_review_is_written_and_searched_by(reader: Reader, tmp_path: Path) -> None:
    page = PAGE.replace("More walks", "Des équipes mieux formées")
    window = open_page(reader, tmp_path, page)
    details = window.result.details
    details.language.setCurrentText("Français")
    assert details.language_remark.isVisibleTo(details)
    details.language.setCurrentText("fr")
    assert not details.language_remark.isVisibleTo(details)
    start_import(window)
    wait_for_import(reader)
    evidence = reader.library.evidence
    assert evidence.reviews()[-1].language == "fr"
    reader.search("équipe formée")
    reader.wait_until(reader.window.live_search.theme_keys)
