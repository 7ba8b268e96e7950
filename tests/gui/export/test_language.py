"""A report that is written in the window is in the language of the window."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui import pseudo_language
from tests.gui.window_driver import COMPETITION, Reader


@pytest.mark.parametrize("name", ["themes.md", "themes.html"])
def test_its_headings_are_translated_and_its_evidence_is_not(
    qapp: QApplication, reader: Reader, tmp_path: Path, qtbot: QtBot, name: str
) -> None:
    translators = pseudo_language.install(qapp, tmp_path)
    try:
        reader.click_theme(COMPETITION, box=True)
        reader.keys("Ctrl+E")
        reader.window.export.get().dialog.save(str(tmp_path / name))
        qtbot.waitUntil((tmp_path / name).exists)
    finally:
        for translator in translators:
            qapp.removeTranslator(translator)
    text = (tmp_path / name).read_text("utf-8").replace("\\", "")
    for heading in (
        "How it works",
        "Barriers",
        "Quality of evidence",
        "About this export",
        "Licence",
        "Selection",
    ):
        assert pseudo_language.pseudo(heading) in text
    assert "competition for financial incentives linked to quality criteria" in text
    assert '"shape": "theme"' in text.replace("&quot;", '"')
