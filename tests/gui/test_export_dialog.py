"""The export dialog shows what will be written, and writes what it showed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QRadioButton, QTableView

from qicbrowser.domain.errors import ReaderError
from qicbrowser.gui.export_dialog import ExportDialog
from tests.gui.reader import COMPETITION, Reader


@pytest.fixture
def dialog(reader: Reader) -> ExportDialog:
    reader.click_theme(COMPETITION, box=True)
    reader.keys("Ctrl+E")
    return reader.window.findChild(ExportDialog)


def press(dialog: ExportDialog, text: str) -> None:
    next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == text).click()


def test_the_preview_follows_every_choice(dialog: ExportDialog) -> None:
    shape, preset = dialog.findChildren(QComboBox)
    preview = dialog.findChild(QTableView).model()
    said = lambda: " ".join(label.text() for label in dialog.findChildren(QLabel))  # noqa: E731
    assert preview.rowCount() == 1
    assert "UTF-8 with BOM" in said()
    shape.setCurrentIndex(1)
    shape.activated.emit(1)
    assert preview.rowCount() == 9
    preset.setCurrentIndex(2)
    preset.activated.emit(2)
    assert "tabs" in said()
    assert "no guard" in said()
    columns = preview.columnCount()
    dialog._notes.click()
    assert preview.columnCount() == columns + 1
    everything = next(b for b in dialog.findChildren(QRadioButton) if b.text().startswith("All themes"))
    everything.click()
    assert preview.rowCount() == 20
    assert "27 rows" in said()


def test_what_was_found_can_be_exported(reader: Reader) -> None:
    reader.search("leadership")
    reader.window.panes.found.line.export_asked.emit()
    dialog = reader.window.findChild(ExportDialog)
    chosen = next(b for b in dialog.findChildren(QRadioButton) if b.isChecked())
    assert chosen.text() == "Themes found by the search (1)"
    press(dialog, "Copy")
    assert QApplication.clipboard().text().splitlines()[1].count("Demonstration role") == 1


def test_what_cannot_be_written_leaves_the_dialog_open(dialog: ExportDialog, tmp_path) -> None:
    with pytest.raises(ReaderError, match="was not written"):
        dialog._save(str(tmp_path / "nowhere" / "themes.csv"))
    assert dialog.isVisible()


def test_the_last_choices_come_back(reader: Reader, dialog: ExportDialog) -> None:
    dialog.findChildren(QComboBox)[0].setCurrentIndex(2)
    press(dialog, "Copy")
    dialog.close()
    reader.restart()
    reader.keys("Ctrl+E")
    again = reader.window.findChild(ExportDialog)
    assert again.findChildren(QComboBox)[0].currentIndex() == 2
    reader._qtbot.keyClick(again, Qt.Key.Key_Escape)
