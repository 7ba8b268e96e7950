"""A format that is registered is offered by the window, like the formats that are shipped."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from qicbrowser.services.export import formats
from tests.gui.window_driver import COMPETITION, Reader
from tests.toy_format import WITH_TOY


def test_the_dialog_offers_shows_writes_and_reopens_it(
    reader: Reader, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(formats, "EXPORTERS", WITH_TOY)
    reader.click_theme(COMPETITION, box=True)
    reader.keys("Ctrl+E")
    dialog = reader.window.export.get().dialog
    assert [dialog.form.itemText(row) for row in range(dialog.form.count())][-2:] == [
        "Word document, a theme on one page",
        "Toy (made up)",
    ]
    dialog.form.setCurrentIndex(dialog.form.count() - 1)
    assert dialog.preview.text.toPlainText() == "toy of 1"
    path = tmp_path / "themes.toy"
    dialog.save(str(path))
    qtbot.waitUntil(path.exists)
    assert path.read_text("utf-8").endswith("\n* Friendly competition\n")
    assert reader.window.statusBar().currentMessage() == f"1 row written to {path.name}."
    reader.keys("Ctrl+Shift+X")
    assert reader.window.export.get().dialog is None
    reader.window.reopening.get().reopen(str(path))
    reader.wait_until(lambda: bool(reader.window.export.get().dialog and reader.window.export.get().dialog.isVisible()))
    assert reader.window.export.get().dialog.options.format == "toy"
    reader.window.export.get().dialog.close()
