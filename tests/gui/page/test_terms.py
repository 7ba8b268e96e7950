"""Words of the program are explained under the pointer."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolTip

from tests.gui.window_driver import Reader


def hover(reader: Reader, words: str, offset: int = 1) -> str:
    page = reader.window.panes.page
    cursor = reader.find(page, words, last=True)
    cursor.setPosition(cursor.selectionStart() + offset)
    reader._scroll_to(page, cursor)
    at = page.cursorRect(cursor).center() + QPoint(2, 0)
    QToolTip.hideText()
    QApplication.sendEvent(page.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, page.viewport().mapToGlobal(at)))
    return QToolTip.text()


@pytest.mark.parametrize(
    ("words", "meaning"),
    [
        ("QIC component", "What the collaborative does"),
        ("Mechanisms of change", "What changes in how people think and act"),
        ("Outcome", "What the mechanisms lead to"),
        ("Enablers", "What helps"),
        ("Barriers", "What hinders"),
        ("Quality of evidence", "How far the review trusts each study"),
        ("Quantitative and mixed methods", "A stream: a kind of study design"),
        ("Low", "A grade: the review's own label"),
        ("Studies", "How many different studies"),
    ],
)
def test_a_heading_is_explained(reader: Reader, words: str, meaning: str) -> None:
    assert meaning.replace("'", "&#x27;") in hover(reader, words)


def test_the_words_of_the_review_are_not_explained(reader: Reader) -> None:
    assert hover(reader, "Health workers") == ""


def test_what_is_around_the_page_is_explained_with_its_keys(reader: Reader) -> None:
    window = reader.window
    tabs = window.panes.tabs.bar
    tips = [tabs.tabToolTip(index) for index in range(tabs.count())]
    assert tips == [f"Ctrl+{tabs.tabData(index) + 1}" for index in range(tabs.count())]
    assert "Ctrl+K" in window.search_box.toolTip()
    assert "Ctrl+E" in window.bar.export.toolTip()
    assert "Alt+Left" in window.bar.back.toolTip()
    (count,) = [label for label in window.status.findChildren(QLabel) if "appraisals" in label.text()]
    assert count.toolTip().startswith("An appraisal is one grade")
