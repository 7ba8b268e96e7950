"""The dialogs that ask for a file: what they propose, and what they give back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from qicbrowser.gui.shell.file_dialogs import open_file, save_as


def test_a_name_without_an_ending_gets_the_one_of_the_proposal(qtbot: QtBot, tmp_path: Path) -> None:
    window, chosen = QWidget(), []
    qtbot.addWidget(window)
    save_as(window, "Save", "Text (*.txt)", "note.txt", chosen.append, str(tmp_path))
    (dialog,) = window.findChildren(QFileDialog)
    assert dialog.windowTitle() == "Save"
    assert dialog.nameFilters() == ["Text (*.txt)", "All files (*)"]
    assert dialog.selectedFiles() == [str(tmp_path / "note.txt")]
    dialog.selectFile("mine")
    dialog.accept()
    assert chosen == [str(tmp_path / "mine.txt")]


@pytest.mark.parametrize("remembered", ["", "gone"])
def test_a_file_is_saved_among_the_documents_or_else_at_home(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, remembered: str
) -> None:
    documents = tmp_path / "My documents"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(documents))
    for folder in (QDir.homePath(), str(documents)):
        window = QWidget()
        qtbot.addWidget(window)
        save_as(window, "Save", "Text (*.txt)", "note.txt", print, str(tmp_path / remembered) if remembered else "")
        (dialog,) = window.findChildren(QFileDialog)
        assert dialog.directory().path() == folder
        dialog.reject()
        documents.mkdir(exist_ok=True)


def test_only_a_file_that_exists_is_opened(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "there.json").touch()
    window, chosen = QWidget(), []
    qtbot.addWidget(window)
    open_file(window, "Open", "Notes (*.json)", chosen.append, str(tmp_path))
    (dialog,) = window.findChildren(QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFile
    dialog.selectFile("there.json")
    dialog.accept()
    assert chosen == [str(tmp_path / "there.json")]
