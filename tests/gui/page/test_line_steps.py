"""Up and Down on a page: nothing that can be read is passed by."""

import pytest

from tests.gui.window_driver import COMMUNITY, COMPETITION, Reader


def paragraphs(page) -> list[str]:
    block, found = page.document().begin(), []
    while block.isValid():
        if any(letter.isalnum() for letter in block.text()):
            found.append(block.text())
        block = block.next()
    return found


def passed(reader: Reader, key: str) -> list[str]:
    """The paragraphs that the caret comes to, from where it is on until it goes no farther."""
    page = reader.window.panes.page
    found, place = [page.textCursor().block().text()], -1
    while page.textCursor().position() != place:
        place = page.textCursor().position()
        reader.keys(key)
        if (text := page.textCursor().block().text()) != found[-1]:
            found.append(text)
    return found


@pytest.mark.parametrize("width", [900, 1400])
@pytest.mark.parametrize("theme", [COMMUNITY, COMPETITION])
def test_down_and_up_go_through_all_of_a_page(reader: Reader, theme: str, width: int):
    reader.window.resize(width, 800)
    reader.window.navigator.go_to(theme)
    reader.window.panes.page.setFocus()
    reader.keys("Ctrl+Home")
    everything = paragraphs(reader.window.panes.page)
    assert len(everything) > 15
    assert passed(reader, "Down") == everything
    assert passed(reader, "Up") == everything[::-1]


def test_a_paragraph_of_several_lines_is_gone_through_line_by_line(reader: Reader):
    page = reader.window.panes.page
    page.setPlainText("word " * 400)
    page.setFocus()
    reader.keys("Ctrl+Home", "Right", "Right", "Right")
    lines = page.document().begin().layout().lineCount()
    places = [page.textCursor().position()]
    for _ in range(lines + 3):
        reader.keys("Down")
        places.append(page.textCursor().position())
    starts = [page.document().begin().layout().lineAt(at).textStart() for at in range(lines)]
    assert lines > 3
    assert places[:lines] == [start + 3 for start in starts]
    assert set(places[lines:]) == {places[lines - 1]}, "the last line is the end"


def test_shift_and_down_select_from_box_to_box(reader: Reader):
    reader.window.navigator.go_to(COMMUNITY)
    page = reader.window.panes.page
    page.setFocus()
    page.setTextCursor(reader.find(page, "Collaboration"))
    reader.keys("Left", "Shift+Down", "Shift+Down", "Shift+Down")
    selected = page.textCursor().selectedText()
    assert "Collaboration with other hospitals" in selected
    assert "Mechanisms of change" in selected
