"""Keyboards without Latin letters, and those whose digits need Shift: keys as X11 sends them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from qicbrowser.domain.records import Colour
from qicbrowser.gui.shell.latin_keys import LatinKeys, latin_key
from tests.gui.window_driver import COMMUNITY, Reader

NONE, CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
RUSSIAN = {"A": "ф", "C": "с", "F": "а", "K": "л", "U": "г", "V": "м", "T": "е", ",": "б"}
ARABIC = {"A": "ش", "C": "ؤ", "F": "ب", "K": "ن", "U": "ع", "V": "ر", "T": "ف", ",": "و"}
PLACES = {"A": 38, "C": 54, "F": 41, "K": 45, "U": 30, "V": 55, "T": 28, ",": 59, "1": 10, "4": 13}


@pytest.fixture
def keys(qapp: QApplication) -> Iterator[LatinKeys]:
    """Present before the window is, as in the program."""
    filtering = LatinKeys(qapp)
    yield filtering
    filtering.deleteLater()


@pytest.fixture
def there(keys: LatinKeys, reader: Reader) -> Reader:
    assert keys.parent()
    return reader


def pressed(letter: str, place: int, held: Qt.KeyboardModifier, kind: QEvent.Type) -> QKeyEvent:
    return QKeyEvent(kind, ord(letter.upper()), held, place, 0, 0, letter)


def press(letter: str, place: int, held: Qt.KeyboardModifier = NONE) -> None:
    """A key as it comes to the window with the keyboard: Qt itself finds no shortcut for it."""
    window = QApplication.focusWindow()
    override = pressed(letter, place, held, QEvent.Type.ShortcutOverride)
    override.ignore()
    QApplication.sendEvent(window, override)
    QApplication.sendEvent(window, pressed(letter, place, held, QEvent.Type.KeyPress))
    QApplication.processEvents()


@pytest.mark.parametrize("layout", [RUSSIAN, ARABIC], ids=["Russian", "Arabic"])
class TestWithoutLatinLetters:
    def test_a_shortcut_of_the_window_acts(self, there: Reader, layout: dict[str, str]) -> None:
        box = there.window.search_box
        assert not box.hasFocus()
        press(layout["K"], PLACES["K"], CTRL)
        assert box.hasFocus()
        press(layout[","], PLACES[","], CTRL)
        (dialog,) = (each for each in there.window.findChildren(QDialog) if each.isVisible())
        dialog.close()

    def test_a_field_keeps_its_own_keys(self, there: Reader, layout: dict[str, str]) -> None:
        source_row = there.window.menus.source_row
        there.keys("Ctrl+K")
        there.type("audit")
        for letter in ("A", "C", "U"):
            press(layout[letter], PLACES[letter], CTRL)
        assert QApplication.clipboard().text() == "audit"
        assert not source_row.isChecked()  # in a field, that key is the field's own
        assert there.window.search_box.text() == "audit"
        there.keys("Delete")
        press(layout["V"], PLACES["V"], CTRL)
        assert there.window.search_box.text() == "audit"
        there.window.panes.tree.setFocus()
        press(layout["U"], PLACES["U"], CTRL)
        assert source_row.isChecked()

    def test_a_letter_of_a_list_acts_and_letters_are_written(
        self, there: Reader, layout: dict[str, str], qtbot: QtBot
    ) -> None:
        there.select_words("Sense of community")
        there.keys("1", "Ctrl+6")
        pane = there.window.panes.notebook.get()
        press(layout["T"], PLACES["T"])
        assert pane.tag_entry.isVisible()
        there.keys("Escape", "Ctrl+K")
        press(layout["T"], PLACES["T"])
        assert there.window.search_box.text() == layout["T"]
        qtbot.waitUntil(lambda: there.window.live_search.text == layout["T"])

    def test_a_menu_opens_by_its_letter(self, there: Reader, layout: dict[str, str]) -> None:
        press(layout["F"], PLACES["F"], ALT)
        menu = QApplication.activePopupWidget()
        assert menu.menuAction() is there.window.menuBar().actions()[0]
        menu.close()

    def test_buttons_and_shortcuts_of_a_dialog(self, there: Reader, layout: dict[str, str], qtbot: QtBot) -> None:
        done = []
        dialog = QDialog(there.window)
        column = QVBoxLayout(dialog)
        button, field = QPushButton("&Copy all"), QLineEdit()
        for widget in (field, button):
            column.addWidget(widget)
        button.clicked.connect(lambda: done.append("button"))
        QShortcut("Ctrl+F", dialog, lambda: done.append("shortcut"))
        there.window.menus.find.triggered.connect(lambda: done.append("main window"))
        dialog.open()
        dialog.activateWindow()
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        press(layout["C"], PLACES["C"], ALT)
        press(layout["F"], PLACES["F"], CTRL)
        assert done == ["button", "shortcut"]
        dialog.close()

    def test_a_shortcut_with_the_letter_itself_comes_first(self, there: Reader, layout: dict[str, str]) -> None:
        assert there.window.isActiveWindow()
        event = pressed(layout["K"], PLACES["K"], CTRL, QEvent.Type.ShortcutOverride)
        QApplication.sendEvent(QApplication.focusWindow(), event)
        assert not event.isAccepted()  # so that Qt looks for it


def test_the_keys_of_digits_mark_words_where_a_digit_needs_shift(there: Reader) -> None:
    there.select_words("Sense of community")
    press("&", PLACES["1"])
    (note,) = there.library.notes.of_record(COMMUNITY)
    assert note.colour is Colour.YELLOW
    there.keys("Ctrl+6")
    press("'", PLACES["4"])
    (note,) = there.library.notes.of_record(COMMUNITY)
    assert note.colour is Colour.PINK
    there.keys("Ctrl+K")
    press("'", PLACES["4"])
    assert there.window.search_box.text() == "'"


def test_latin_letters_are_left_alone() -> None:
    def named(letter: str, place: int, held: Qt.KeyboardModifier = CTRL) -> Qt.Key | None:
        return latin_key(pressed(letter, place, held, QEvent.Type.KeyPress))

    assert named("a", 24) is None  # French: A is at the place of Q
    assert named("é", 11) is None
    assert named("1", 10, SHIFT) is None
    assert named("1", 10, NONE) is None
    assert named("л", 200) is None
    assert named("л", 45) is Qt.Key.Key_K
    special = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F3, CTRL, 24, 0, 0)
    assert latin_key(special) is None
