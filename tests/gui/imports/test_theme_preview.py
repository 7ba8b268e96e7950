"""The page of a theme before it is imported: references begin at the edge where nothing is said beside them."""

import pytest
from pytestqt.qtbot import QtBot

from qicbrowser.domain.tables.readings import CitedEvidence
from qicbrowser.gui.imports.import_window import ImportWindow
from qicbrowser.gui.imports.theme_preview import ThemePreview


def left_of(page: ThemePreview, words: str) -> int:
    cursor = page.document().find(words)
    cursor.setPosition(cursor.selectionStart())
    return page.cursorRect(cursor).left()


@pytest.mark.parametrize(
    ("evidence", "is_indented"),
    [
        (CitedEvidence(("12", "15")), False),
        (CitedEvidence(("12", "15"), stream="Trials"), True),
        (CitedEvidence(("12", "15"), grade="low"), True),
        (CitedEvidence(("12", "15"), stream="Trials", grade="low"), True),
    ],
)
def test_references_are_indented_by_what_is_beside_them_only(
    window: ImportWindow, qtbot: QtBot, evidence: CitedEvidence, is_indented: bool
) -> None:
    reading = window.state.reading
    first = reading.themes[0].rows[0]
    rows = tuple(row._replace(evidence=(evidence,) if at == first else ()) for at, row in enumerate(reading.rows))
    page = window.result.preview
    page.show_theme(reading._replace(rows=rows), 0, "")
    heading = left_of(page, "Quality of evidence")
    assert (left_of(page, "12  15") > heading) is is_indented
    for words in filter(None, (evidence.stream, evidence.grade)):
        assert words.casefold() in page.toPlainText().casefold()
