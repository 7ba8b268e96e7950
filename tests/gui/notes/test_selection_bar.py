"""The bar at the selected words: what it shows, what its buttons do, and that the keys stay those of the page."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from qicbrowser.domain.records import Colour
from qicbrowser.gui.looks.palettes import Scheme
from qicbrowser.gui.notes.selection_bar import SelectionBar
from tests.gui.window_driver import COMMUNITY, COMPETITION, Reader

WORDS = "Sense of community"
SOURCE = (
    "\n\nZamboni K, Baker U, Tyagi M, Schellenberg J, Hill Z, Hanson C. "
    "How and under what circumstances do quality improvement collaboratives lead to better outcomes? "
    "A systematic review. Implementation Science. 2020;15:27.\n"
    "https://doi.org/10.1186/s13012-020-0978-z\n"
    "Table 5: Inter-organisational mechanisms of change\n"
    "Licence: CC BY 4.0\n"
)


def bar(reader: Reader) -> SelectionBar:
    (found,) = reader.window.panes.page.findChildren(SelectionBar)
    return found


def button(reader: Reader, name: str) -> QToolButton:
    return next(b for b in bar(reader).findChildren(QToolButton) if b.accessibleName() == name)


def click(reader: Reader, name: str) -> None:
    QTest.mouseClick(button(reader, name), Qt.MouseButton.LeftButton)


def test_it_is_shown_when_the_mouse_is_let_go_and_not_before(reader: Reader) -> None:
    page = reader.window.panes.page
    reader.click_words(page, "Outcome")
    words = reader.find(page, WORDS)
    ends = []
    for place in (words.selectionStart(), words.selectionEnd()):
        words.setPosition(place)
        ends.append(page.cursorRect(words).center())
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    QTest.mousePress(page.viewport(), left, Qt.KeyboardModifier.NoModifier, ends[0])
    at = QPointF(ends[1])
    event = QMouseEvent(QEvent.Type.MouseMove, at, at, none, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(page.viewport(), event)
    assert page.textCursor().selectedText() == WORDS
    assert page.findChildren(SelectionBar) == []
    QTest.mouseRelease(page.viewport(), left, Qt.KeyboardModifier.NoModifier, ends[1])
    assert bar(reader).isVisible()
    assert page.hasFocus()


def test_it_is_shown_at_words_selected_with_the_keyboard(reader: Reader) -> None:
    page = reader.window.panes.page
    reader.click_words(page, WORDS)
    QTest.keyClick(page, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert page.textCursor().selectedText() != ""
    assert bar(reader).isVisible()


@pytest.mark.parametrize(("name", "colour"), [(c.capitalize(), c) for c in Colour])
def test_its_colours_highlight(reader: Reader, name: str, colour: Colour) -> None:
    reader.select_words(WORDS)
    click(reader, name)
    (note,) = reader.library.notes.of_record(COMMUNITY)
    assert (note.anchor.quote, note.colour) == (WORDS, colour)
    assert not bar(reader).isVisible()


def test_its_buttons_name_their_keys(reader: Reader) -> None:
    reader.select_words(WORDS)
    tips = [b.toolTip().partition(">")[2].removesuffix("</p>") for b in bar(reader).findChildren(QToolButton)]
    assert tips == [
        *("Yellow (1)", "Green (2)", "Blue (3)", "Pink (4)", "Violet (5)"),
        *("Note on the selected words (Ctrl+Shift+N)", "Copy (Ctrl+C)", "Copy with source (Ctrl+Shift+S)"),
    ]


def test_a_note_is_begun(reader: Reader) -> None:
    reader.select_words(WORDS)
    click(reader, "Note on the selected words")
    assert reader.window.panes.editor.get().words.hasFocus()
    assert not bar(reader).isVisible()


def test_words_are_copied(reader: Reader) -> None:
    reader.select_words(WORDS)
    click(reader, "Copy")
    assert QApplication.clipboard().text() == WORDS


def test_words_are_copied_with_their_source(reader: Reader) -> None:
    reader.select_words(WORDS)
    click(reader, "Copy with source")
    data = QApplication.clipboard().mimeData()
    quoted = f"“{WORDS}” (Zamboni et al. 2020, Table 5, “Shared community of practice”)"
    assert data.text() == quoted + SOURCE
    assert data.html().startswith(f"<p>{quoted}</p>")
    assert '<a href="https://creativecommons.org/licenses/by/4.0/">Licence: CC BY 4.0</a>' in data.html()
    assert reader.status == "Copied with the source."


def test_escape_closes_it_and_nothing_else(reader: Reader) -> None:
    reader.window.menus.full_screen.trigger()
    reader.select_words(WORDS)
    assert bar(reader).isVisible()
    reader.keys("Esc")
    assert not bar(reader).isVisible()
    assert reader.window.isFullScreen()
    assert reader.window.panes.page.textCursor().selectedText() == WORDS
    reader.keys("2")
    (note,) = reader.library.notes.all()
    assert note.colour is Colour.GREEN


def test_it_closes_when_another_theme_is_read(reader: Reader) -> None:
    reader.select_words(WORDS)
    reader.click_theme(COMPETITION)
    assert not bar(reader).isVisible()


def test_it_is_not_shown_at_what_cannot_be_annotated(reader: Reader) -> None:
    page = reader.window.panes.page
    at = page.cursorRect(reader.find(page, "How it works")).center() - QPoint(10, 0)
    QTest.mouseDClick(page.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert page.textCursor().hasSelection()
    assert page.findChildren(SelectionBar) == []


@pytest.mark.parametrize("words", [WORDS, "external pressures on hospitals", "Shared community", "common goal"])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_stays_inside_the_page_and_beside_the_words(
    reader: Reader, words: str, direction: Qt.LayoutDirection
) -> None:
    page = reader.window.panes.page
    page.setLayoutDirection(direction)
    reader.window.resize(900, 600)
    QApplication.processEvents()
    reader.select_words(words)
    shown = bar(reader).geometry()
    assert page.viewport().geometry().contains(shown)
    line = page.cursorRect(reader.find(page, words.split(maxsplit=1)[0])).translated(page.viewport().pos())
    assert not shown.intersects(line.adjusted(0, 2, 0, -2))


def test_its_icons_are_drawn_for_the_dark(reader: Reader) -> None:
    reader.window.menus.schemes[Scheme.DARK].trigger()
    reader.select_words(WORDS)
    picture = button(reader, "Copy").icon().pixmap(32, 32).toImage()
    darkest = min(
        picture.pixelColor(x, y).lightness()
        for x in range(32)
        for y in range(32)
        if picture.pixelColor(x, y).alpha() > 200
    )
    assert darkest > 128


def test_a_theme_is_copied_with_its_source(reader: Reader) -> None:
    reader.keys("Ctrl+D", "Ctrl+Shift+S")
    data = QApplication.clipboard().mimeData()
    lines = data.text().removesuffix(SOURCE).splitlines()
    assert data.text().endswith(SOURCE)
    assert lines[0] == "Shared community of practice"
    assert lines[-1] == "Qualitative and review\t[17]  [50]  [63]\t[67]  [69]\t\t5"
    assert "starred" not in data.text()
    assert data.html().count("<table") == 3


def test_a_table_is_copied_with_its_source(reader: Reader) -> None:
    reader.window.navigator.go_to_branch("zamboni2020/5")
    reader.keys("Ctrl+Shift+S")
    data = QApplication.clipboard().mimeData()
    assert data.text().endswith(SOURCE)
    assert data.html().count("<tr>") == 7  # three lines of headings, four themes
    assert "zamboni2020/" not in data.html()


def test_the_page_of_a_review_is_copied_with_its_source(reader: Reader) -> None:
    reader.window.navigator.go_to_branch("zamboni2020")
    reader.keys("Ctrl+Shift+S")
    text = QApplication.clipboard().mimeData().text()
    assert "From the weakest to the strongest: low < medium < high" in text
    assert text.splitlines()[-3:] == [line for line in SOURCE.splitlines() if not line.startswith("Table 5")][-3:]
    assert "Library" not in text.splitlines()  # the link to it
