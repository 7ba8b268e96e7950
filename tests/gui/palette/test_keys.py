"""The keys of commands, changed by the reader."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from qicbrowser.gui.palette.keys_dialog import KeysDialog
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.own_keys import apply_own_keys
from tests.gui.window_driver import Reader


def dialog_for(reader: Reader, command: str) -> KeysDialog:
    reader.keys("Ctrl+Shift+P")
    reader.type(command)
    reader.keys("Alt+Return")
    (dialog,) = (each for each in reader.window.findChildren(KeysDialog) if each.isVisible())
    return dialog


def shortcuts(reader: Reader, name: str) -> list[str]:
    return [key.toString() for key in reader.window.menus.action(getattr(Menus, name)).shortcuts()]


def test_a_command_is_given_new_keys_which_act_also_after_a_restart(reader: Reader, qtbot: QtBot) -> None:
    dialog = dialog_for(reader, "source row")
    qtbot.keyClick(dialog.edit, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert dialog.notice.text() == ""
    reader.click(dialog.use)
    assert shortcuts(reader, "source_row") == ["Ctrl+J"]
    dialog.reject()
    reader.restart()
    assert shortcuts(reader, "source_row") == ["Ctrl+J"]
    reader.window.panes.tree.setFocus()
    reader.keys("Ctrl+U")
    assert not reader.window.menus.source_row.isChecked()
    reader.keys("Ctrl+J")
    assert reader.window.menus.source_row.isChecked()


def test_what_would_lose_its_keys_is_named_and_reset_gives_them_back(reader: Reader, qtbot: QtBot) -> None:
    dialog = dialog_for(reader, "source row")
    qtbot.keyClick(dialog.edit, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert dialog.notice.text() == "“Export…” has these keys now, and would lose them."
    reader.click(dialog.use)
    assert (shortcuts(reader, "source_row"), shortcuts(reader, "export")) == (["Ctrl+E"], [])
    dialog.show_command("export")
    reader.click(dialog.reset)
    assert (shortcuts(reader, "source_row"), shortcuts(reader, "export")) == ([], ["Ctrl+E"])
    reader.click(dialog.reset_all)
    assert (shortcuts(reader, "source_row"), shortcuts(reader, "export")) == (["Ctrl+U"], ["Ctrl+E"])
    assert reader.session.own_keys == {}
    dialog.reject()


def test_keys_of_typing_and_of_lists_are_refused(reader: Reader, qtbot: QtBot) -> None:
    dialog = dialog_for(reader, "source row")
    for key, notice in ((Qt.Key.Key_G, "These keys are needed for typing."), (Qt.Key.Key_F2, "")):
        qtbot.keyClick(dialog.edit, key)
        assert dialog.notice.text().startswith(notice)
        assert dialog.notice.text()
    dialog.show_command("export")
    qtbot.keyClick(dialog.edit, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert dialog.notice.text() == "A list uses these keys. They cannot be changed."
    assert not dialog.use.isEnabled()
    dialog.reject()


def test_the_list_is_filtered_and_the_search_box_names_its_new_keys(reader: Reader, qtbot: QtBot) -> None:
    dialog = dialog_for(reader, "search everything")
    dialog.filter.setText("theme page")
    shown = [item.text(0) for item in dialog._items() if not item.isHidden()]
    assert shown == ["Theme page"]
    qtbot.keyClick(dialog.edit, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    dialog.show_command("find")
    qtbot.keyClick(dialog.edit, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    reader.click(dialog.use)
    assert "(Ctrl+L)" in reader.window.search_box.placeholderText()
    dialog.reject()


@pytest.mark.parametrize(
    "own",
    [
        {"source_row": "nonsense"},
        {"source_row": "x" * 10_000},
        {"source_row": "Ctrl+E"},
        {"source_row": "G"},
        {"source_row": "Escape"},
        {"source_row": "Ctrl+K, Ctrl+C"},
        {"nothing": "Ctrl+J"},
        {"source_row/below": "Ctrl+J"},
    ],
)
def test_broken_values_of_the_session_file_are_ignored(reader: Reader, own: dict[str, str]) -> None:
    reader.session.own_keys = own
    apply_own_keys(reader.window.menus, reader.session)
    expected = {row.id: [QKeySequence(key).toString() for key in row.keys] for row in Menus.rows()}
    assert {row.id: shortcuts(reader, row.id) for row in Menus.rows()} == expected
