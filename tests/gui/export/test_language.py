"""A report that is written in the window is in the language of the window."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qicbrowser.domain.messages import Message
from qicbrowser.gui.export.words import WORDS
from qicbrowser.gui.shell import translation
from qicbrowser.gui.shell.messages import words
from qicbrowser.services.export.choice import everything
from qicbrowser.services.export.export import export, finished
from qicbrowser.services.export.options import Options
from qicbrowser.services.export.request import Request
from qicbrowser.services.sharing.contents import PageOptions, page_contents
from qicbrowser.services.sharing.web_page import share
from qicbrowser.store.library import Library
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


@pytest.mark.parametrize(
    ("code", "beginning"), [("ar", '<html lang="ar" dir="rtl">'), ("fr", '<html lang="fr" dir="ltr">')]
)
def test_pages_say_their_language_and_direction(
    library: Library, tmp_path: Path, qapp: QApplication, code: str, beginning: str
) -> None:
    report, page = tmp_path / "report.html", tmp_path / "page.html"
    translation.install(code)
    try:
        finished(export(Request(library, everything(library), Options(format="html"), WORDS), report))
        reviews = tuple(review.key for review in library.evidence.reviews())
        finished(share(page_contents(library, PageOptions(reviews), WORDS), page))
        heading = words(Message("quality-of-evidence"))
    finally:
        translation.install("en")
    assert heading != "Quality of evidence"
    for file in (report, page):
        text = file.read_text("utf-8")
        assert set(re.findall(r'href="(https[^"]*)"', text)) >= {"https://doi.org/10.1186/s13012-020-0978-z"}
        assert "%E2%80%" not in text, "no mark of direction belongs to an address"
        assert beginning in text
        assert heading in text
        assert "competition for financial incentives linked to quality criteria" in text


def test_columns_for_programs_are_the_same_in_every_language(
    library: Library, tmp_path: Path, qapp: QApplication
) -> None:
    translation.install("ar")
    try:
        finished(export(Request(library, everything(library), Options(), WORDS), tmp_path / "arabic.csv"))
    finally:
        translation.install("en")
    finished(export(Request(library, everything(library), Options(), WORDS), tmp_path / "english.csv"))
    assert (tmp_path / "arabic.csv").read_bytes() == (tmp_path / "english.csv").read_bytes()
