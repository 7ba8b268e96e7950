"""File > Share as a web page: the dialog says what is in the page, and saves it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from qicbrowser.domain.records import Colour, Note
from qicbrowser.gui.export.share_dialog import ShareDialog
from tests.gui.window_driver import COMPETITION, Reader
from tests.services.sharing.pages import data_of


def opened(reader: Reader) -> ShareDialog:
    reader.window.menus.share_page.trigger()
    (dialog,) = reader.window.findChildren(ShareDialog)
    return dialog


def test_a_page_is_saved_and_offered_to_be_opened(reader: Reader, tmp_path: Path) -> None:
    dialog = opened(reader)
    assert [dialog.reviews.item(0).text(), dialog.reviews.count()] == ["Zamboni et al. 2020 (licence: CC BY 4.0)", 1]
    assert not any(box.isEnabled() for box in (dialog.notes, dialog.labels, dialog.citations))
    reader.wait_until(lambda: "KiB" in dialog.size_line.text())
    size = dialog.size_line.text().removeprefix("Size: ")
    file = tmp_path / "page.html"
    reader.save_file(dialog, file)
    reader.wait_until(lambda: reader.status == f"4 themes written to page.html ({size}).")
    assert len(data_of(file)["themes"]) == 4
    assert not reader.window.findChildren(ShareDialog) or not dialog.isVisible()
    buttons = [button.text() for button in reader.window.findChildren(QAbstractButton) if button.isVisible()]
    assert {"Open", "Show in folder"} <= set(buttons)


def test_notes_are_in_the_page_only_if_ticked(reader: Reader, tmp_path: Path) -> None:
    with reader.library.change():
        reader.library.notes.put(Note("1", COMPETITION, COMPETITION, None, "my words", Colour.PINK, "2026", "2026"))
    dialog = opened(reader)
    assert dialog.notes.text().replace("&", "") == "Include my notes (1)"
    assert dialog.notes.isEnabled()
    assert not dialog.options.notes
    dialog.notes.click()
    file = tmp_path / "page.html"
    reader.save_file(dialog, file)
    reader.wait_until(file.exists)
    assert [note["words"] for note in data_of(file)["notes"]] == ["my words"]


def test_without_a_review_nothing_can_be_saved(reader: Reader) -> None:
    dialog = opened(reader)
    dialog.reviews.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.save.isEnabled()
    assert dialog.size_line.text() == "Tick at least one review."
    dialog.reviews.item(0).setCheckState(Qt.CheckState.Checked)
    assert dialog.save.isEnabled()
