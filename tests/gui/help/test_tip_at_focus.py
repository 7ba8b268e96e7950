"""What the pointer would show as a tip is shown by key too."""

from PySide6.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QLineEdit, QToolTip
from pytestqt.qtbot import QtBot

from tests.gui.window_driver import COMMUNITY, Reader


def tip(reader: Reader) -> str:
    reader.keys("Ctrl+F1")
    return QToolTip.text() if QToolTip.isVisible() else ""


def test_the_full_title_of_a_row_and_what_its_cells_say(reader: Reader) -> None:
    tree = reader.window.panes.tree
    tree.setFocus()
    tree.setColumnWidth(0, 60)
    shown = tip(reader)
    assert "Shared community of practice" in shown
    reader.window.panes.inspector.list.setFocus()
    reader.keys("Down")
    assert tip(reader)


def test_the_notes_on_the_words_at_the_caret(reader: Reader, qtbot: QtBot) -> None:
    reader.select_words("Sense of community")
    reader.keys("Ctrl+Shift+N")
    reader.type("As in the second ward")
    reader.keys("Escape")
    qtbot.waitUntil(lambda: len(reader.library.notes.of_record(COMMUNITY)) == 1)
    reader.window.panes.page.setFocus()
    reader.keys("Ctrl+Home", "F8")
    assert "As in the second ward" in tip(reader)
    reader.keys("Ctrl+End", "Ctrl+F1")
    assert reader.status == "There is no tip here."


def test_the_tip_of_a_field(reader: Reader) -> None:
    reader.keys("Ctrl+K")
    assert tip(reader) == reader.window.search_box.toolTip()


def test_the_tips_of_a_dialog(reader: Reader) -> None:
    reader.window.menus.export.trigger()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    box = dialog.findChild(QComboBox)
    box.setFocus()
    reader.wait_until(box.hasFocus)
    assert "One row per theme" in tip(reader)
    button = dialog.findChild(QDialogButtonBox).buttons()[-1]
    button.setFocus()
    button.setToolTip("")
    assert tip(reader) == "There is no tip here."
    dialog.close()


def test_the_tips_of_a_window_of_its_own(reader: Reader) -> None:
    reader.keys("F1")
    reader.wait_until(lambda: QApplication.activeWindow() is not reader.window)
    guide = QApplication.activeWindow()
    field = guide.findChild(QLineEdit)
    field.setToolTip("A tip for this test")
    field.setFocus()
    assert tip(reader) == "A tip for this test"
    guide.close()


def test_a_row_without_a_tip(reader: Reader) -> None:
    reader.keys("Ctrl+6", "Ctrl+F1")
    assert reader.status == "There is no tip here."
