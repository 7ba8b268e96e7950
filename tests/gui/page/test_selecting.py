"""Words of a page are selected with the mouse and the keyboard, and copied without what the page is operated by."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qicbrowser.domain.records import Part
from qicbrowser.gui.page.view import PageView
from tests.gui.window_driver import COMMUNITY, COMPETITION, Reader

NO_KEY = Qt.KeyboardModifier.NoModifier


def place_of(page: PageView, words: str, offset: int) -> QPoint:
    """The middle of the left edge of a character of words on a page."""
    cursor = page.document().find(words)
    cursor.setPosition(cursor.selectionStart() + offset)
    return page.cursorRect(cursor).center()


def drag(page: PageView, start: QPoint, end: QPoint, held: Qt.KeyboardModifier = NO_KEY) -> None:
    QTest.mousePress(page.viewport(), Qt.MouseButton.LeftButton, held, start)
    middle = (start + end) / 2
    for at in (middle, end):
        move(page, at, held)
    send(page, QEvent.Type.MouseButtonRelease, end, Qt.MouseButton.LeftButton, held)


def move(page: PageView, at: QPoint, held: Qt.KeyboardModifier) -> None:
    send(page, QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton, held)


def send(page: PageView, kind: QEvent.Type, at: QPoint, button: Qt.MouseButton, held: Qt.KeyboardModifier) -> None:
    """A mouse event while the left button is down or let go."""
    viewport = page.viewport()
    buttons = Qt.MouseButton.NoButton if button is Qt.MouseButton.LeftButton else Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, QPointF(at), QPointF(viewport.mapToGlobal(at)), button, buttons, held)
    QApplication.sendEvent(viewport, event)


def selected(page: PageView) -> str:
    return page.textCursor().selectedText()


@pytest.mark.parametrize(("start", "end"), [(2, 13), (0, 10), (3, 18)])
def test_a_drag_selects_whole_words(reader: Reader, start: int, end: int) -> None:
    page = reader.window.panes.page
    drag(page, place_of(page, "Sense of community", start), place_of(page, "Sense of community", end))
    assert selected(page) == "Sense of community"


def test_a_drag_backwards_selects_whole_words(reader: Reader) -> None:
    page = reader.window.panes.page
    drag(page, place_of(page, "Sense of community", 12), place_of(page, "Sense of community", 2))
    assert selected(page) == "Sense of community"
    assert page.textCursor().position() < page.textCursor().anchor()


@pytest.mark.parametrize("held", [Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier])
def test_with_shift_or_alt_a_drag_selects_exactly(reader: Reader, held: Qt.KeyboardModifier) -> None:
    page = reader.window.panes.page
    page.setTextCursor(QTextCursor(page.document()))
    start, end = place_of(page, "Sense of community", 2), place_of(page, "Sense of community", 13)
    QTest.mousePress(page.viewport(), Qt.MouseButton.LeftButton, NO_KEY, start)
    move(page, end, held)
    QTest.mouseRelease(page.viewport(), Qt.MouseButton.LeftButton, held, end)
    assert selected(page) == "nse of comm"


def test_the_keyboard_selects_exactly(reader: Reader) -> None:
    page = reader.window.panes.page
    reader.click_words(page, "Sense")
    page.setTextCursor(page.document().find("Sense"))
    page.deselect()
    reader.keys("Shift+Right", "Shift+Right", "Shift+Right")
    assert selected(page) == "ens"


def test_a_double_click_selects_a_word(reader: Reader) -> None:
    page = reader.window.panes.page
    at = place_of(page, "community", 4)
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, NO_KEY, at)
    QTest.mouseDClick(page.viewport(), Qt.MouseButton.LeftButton, NO_KEY, at)
    assert selected(page) == "community"


def test_words_are_whole_whatever_characters_they_are_made_of(qtbot) -> None:
    page = PageView()
    qtbot.addWidget(page)
    writer = page.start_page(10)
    writer.block()
    text = "\U0001d53e naïve x\U0001d6fdy patients’ goals"
    writer.text(text, "text/0", Part.BARRIER)
    page.finish(writer)
    page.resize(600, 200)
    page.show()
    drag(page, place_of(page, "naïve", 2), place_of(page, "patients’", 4))
    (target,) = page.targets("record")
    assert target.span.of(text) == "naïve x\U0001d6fdy patients"


def test_a_drag_over_the_border_of_a_box_stays_in_it(reader: Reader) -> None:
    reader.click_theme(COMPETITION)
    page = reader.window.panes.page
    start = place_of(page, "Open sharing of data", 5)
    there = place_of(page, "competition for financial", 8)
    drag(page, start, QPoint(there.x(), start.y()))
    assert selected(page) == "sharing of data on mutual performance"
    assert not page.textCursor().hasComplexSelection()
    reader.keys("1")
    (note,) = reader.library.notes.all()
    assert note.anchor.quote == "sharing of data on mutual performance"


def test_a_highlight_is_seen_at_once(reader: Reader) -> None:
    reader.select_words("Sense of community")
    reader.keys("1")
    page = reader.window.panes.page
    assert not page.textCursor().hasSelection()
    assert reader.marked() == ["Sense of community"]
    assert reader.status == "Yellow highlight added. Ctrl+Z undoes it."
    reader.keys("3")  # the highlight at the caret gets another colour
    (note,) = reader.library.notes.of_record(COMMUNITY)
    assert note.colour == "blue"
    reader.keys("Ctrl+Z", "Ctrl+Z")
    assert reader.library.notes.of_record(COMMUNITY) == ()


def test_the_caret_is_shown_only_while_the_keyboard_moves_it(reader: Reader) -> None:
    page = reader.window.panes.page
    reader.click_words(page, "Sense of community")
    assert page.cursorWidth() == 0
    reader.keys("Right")
    assert page.cursorWidth() > 0
    reader.click_words(page, "Health workers")
    assert page.cursorWidth() == 0


def test_a_copy_of_the_page_is_its_evidence_and_notes(reader: Reader) -> None:
    reader.keys("Ctrl+D")
    reader.select_words("Sense of community")
    reader.keys("1")
    page = reader.window.panes.page
    page.setFocus()
    reader.keys("Ctrl+A", "Ctrl+C")
    data = QApplication.clipboard().mimeData()
    lines = data.text().splitlines()
    assert lines[0] == "Shared community of practice"
    assert "Quantitative and mixed methods\t\t[46]  [67]  [68]  [69]\t\t4" in lines
    assert lines[-3:-1] == ["Notes", "“Sense of community”"]
    assert lines[-1].startswith("Yellow · ")
    for of_the_window in ("★", "starred", "Edit", "Delete", "Write a note"):
        assert of_the_window not in data.text()
        assert of_the_window not in data.html()
    assert "zamboni2020/" not in data.html()
    assert "<td><p>Quantitative and mixed methods</p></td>" in data.html()
    assert "color" not in data.html()


def test_an_exact_selection_is_copied_exactly(reader: Reader) -> None:
    page = reader.window.panes.page
    page.setFocus()
    page.setTextCursor(page.document().find("of community "))
    reader.keys("Ctrl+C")
    assert QApplication.clipboard().text() == "of community "
