"""References where their numbers are: the card, the ring around the chosen study, and the context menu."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from qicbrowser.domain.records import Citation
from qicbrowser.gui.page.rings import ringed
from tests.gui.window_driver import COMPETITION, DEMONSTRATION, Reader

REFERENCE = "zamboni2020/ref/69"
MADE_UP = Citation(
    REFERENCE,
    '{"type": "article-journal", "title": "A <b>made-up</b> study", "author": [{"family": "Doe", "given": "A"}],'
    ' "issued": {"date-parts": [[2019]]}, "DOI": "10.9999/example.j"}',
    "example.ris",
    "2026-11-27T10:00:00+00:00",
)


def place_of(reader: Reader, label: str) -> QPoint:
    page = reader.window.panes.page
    cursor = reader.find(page, f"[{label}]")
    cursor.setPosition(cursor.selectionStart() + 2)
    reader._scroll_to(page, cursor)
    return page.cursorRect(cursor).center()


def hover(reader: Reader, label: str) -> str:
    page = reader.window.panes.page
    at = place_of(reader, label)
    QApplication.sendEvent(page.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, page.viewport().mapToGlobal(at)))
    return QToolTip.text()


def menu_on(reader: Reader, label: str) -> QMenu:
    page = reader.window.panes.page
    at = place_of(reader, label)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, page.viewport().mapToGlobal(at))
    QApplication.sendEvent(page.viewport(), event)
    (menu,) = [m for m in page.findChildren(QMenu) if m.isVisible()]
    return menu


def entry(menu: QMenu, text: str):
    return next(action for action in menu.actions() if action.text().replace("&", "") == text)


def attach(reader: Reader) -> None:
    with reader.library.change():
        reader.library.citations.put(MADE_UP)
    reader.window.user_file.changed.emit()


def test_a_number_shows_that_it_has_no_citation_its_grades_and_themes(reader: Reader) -> None:
    assert hover(reader, "69") == (
        "<p style='white-space: pre-wrap'>[69] No citation yet\nQuantitative and mixed methods: medium\n"
        "Qualitative and review: medium\nCited in 3 themes</p>"
    )


def test_the_grades_are_those_of_the_theme_that_is_read(reader: Reader) -> None:
    reader.click_theme(COMPETITION)
    assert hover(reader, "69").splitlines()[1:] == ["Qualitative and review: medium", "Cited in 3 themes</p>"]


def test_nothing_of_a_citation_is_markup(reader: Reader) -> None:
    attach(reader)
    assert "[69] Doe 2019. A &lt;b&gt;made-up&lt;/b&gt; study\n" in hover(reader, "69")


def test_the_keyboard_shows_the_card_too(reader: Reader) -> None:
    page = reader.window.panes.page
    page.setFocus()
    QToolTip.hideText()
    reader.keys("Tab", "Tab")  # the star is the first link of the page
    assert page.textCursor().selectedText().strip("\u202f") == "[46]"
    assert QToolTip.text().startswith("<p style='white-space: pre-wrap'>[46] No citation yet\n")


def test_the_chosen_study_is_ringed_wherever_it_is(reader: Reader) -> None:
    page = reader.window.panes.page
    before = page.grab().toImage()
    reader.click_words(page, "[69]")
    rings = list(ringed(page, REFERENCE))
    assert len(rings) == 2
    after = page.grab().toImage()
    accent = page.look.accent
    for ring in rings:
        at = ring.topLeft() + page.viewport().pos() + QPoint(ring.width() // 2, 0)
        assert after.pixelColor(at).name() == accent
        assert before.pixelColor(at).name() != accent
    reader.click_theme(DEMONSTRATION)
    assert list(ringed(page, REFERENCE)) == []


def test_the_menu_of_a_number_is_about_the_reference(reader: Reader) -> None:
    menu = menu_on(reader, "69")
    enabled = {action.text().replace("&", ""): action.isEnabled() for action in menu.actions()[:5]}
    assert enabled == {
        "Copy citation": False,
        "Attach a citation to the reference…": True,
        "Open DOI": False,
        "Star this reference": True,
        "Note on this reference": True,
    }
    assert not any("Link" in action.text() for action in menu.actions())
    assert reader.window.navigator.here.reference == REFERENCE
    menu.close()


def test_its_citation_is_copied_and_its_doi_opened(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = []
    monkeypatch.setattr("qicbrowser.gui.shell.urls.open_web_page", opened.append)
    attach(reader)
    menu = menu_on(reader, "69")
    entry(menu, "Open DOI").trigger()
    entry(menu, "Copy citation").trigger()
    menu.close()
    assert opened == ["https://doi.org/10.9999/example.j"]
    assert "Doe A" in QApplication.clipboard().text()
    assert "zamboni2020/" not in QApplication.clipboard().mimeData().html()


def test_a_star_is_removed_where_there_is_one(reader: Reader) -> None:
    menu = menu_on(reader, "69")
    entry(menu, "Star this reference").trigger()
    menu.close()
    assert reader.library.notes.star_of(REFERENCE) is not None
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    menu = menu_on(reader, "69")
    entry(menu, "Remove the star of this reference").trigger()
    menu.close()
    assert reader.library.notes.star_of(REFERENCE) is None


def test_the_menu_bar_says_which_star_would_be_removed(reader: Reader) -> None:
    reader.keys("Ctrl+D")
    annotate = next(a.menu() for a in reader.window.menuBar().actions() if a.text() == "&Annotate")
    annotate.popup(QPoint())
    texts = [action.text().replace("&", "") for action in annotate.actions()]
    annotate.close()
    assert "Remove the star of this theme" in texts
    assert "Star this reference" in texts


def test_every_number_is_underlined_as_links_are(reader: Reader) -> None:
    page = reader.window.panes.page
    for words in ("[46]", "[17]", "Star this theme", "Write a note on this theme"):
        assert reader.find(page, words).charFormat().fontUnderline(), words
