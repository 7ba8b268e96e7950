"""The lines of a page have a limit in a wide window."""

import pytest

from qicbrowser.gui.page.view import PageView
from qicbrowser.gui.shell.session import LineWidth
from tests.gui.window_driver import COMPETITION, Reader

TABLE = "zamboni2020/5"


def line_width(page: PageView) -> int:
    """The width in which the lines of a page are laid out, in pixels."""
    return round(page.document().textWidth())


@pytest.fixture
def wide(reader: Reader) -> Reader:
    reader.window.resize(2400, 1000)
    reader.click_theme(COMPETITION)
    return reader


def test_lines_have_a_limit_in_a_wide_window(wide: Reader) -> None:
    page = wide.window.panes.page
    assert page.width() > 1000
    characters = line_width(page) / page.fontMetrics().averageCharWidth()
    assert 120 < characters <= 135


def test_each_width_that_can_be_chosen_is_wider_than_that_before(wide: Reader) -> None:
    widths = []
    for width in LineWidth:
        wide.window.appearance.choose_line_width(width)
        widths.append(line_width(wide.window.panes.page))
    assert widths == sorted(set(widths))
    assert widths[-1] > wide.window.panes.page.width() - 40  # all but the scroll bar


def test_a_narrow_window_is_filled(wide: Reader) -> None:
    wide.window.resize(900, 600)
    page = wide.window.panes.page
    assert page.width() - line_width(page) < 40


def test_the_limit_grows_with_the_text(wide: Reader) -> None:
    before = line_width(wide.window.panes.page)
    wide.keys("Ctrl+=", "Ctrl+=", "Ctrl+=", "Ctrl+=")
    assert line_width(wide.window.panes.page) > before * 1.2


@pytest.mark.parametrize("points", [0, 5, 14])
@pytest.mark.parametrize("words", ["Alignment with institutional priorities", "Reputational gain"])
def test_the_lines_of_a_statement_begin_below_its_first_words(reader: Reader, points: int, words: str) -> None:
    page = reader.window.panes.page
    reader.window.resize(1400, 840)
    reader.click_theme(COMPETITION)
    reader.window.appearance.resize_text(points)
    found = page.document().find(words)
    block = found.block()
    layout = block.layout()
    assert layout.lineCount() > 1
    first, _ = layout.lineAt(0).cursorToX(found.selectionStart() - block.position())
    second, _ = layout.lineAt(1).cursorToX(layout.lineAt(1).textStart())
    assert abs(first - second) < 2


def test_a_table_has_all_the_width_there_is(wide: Reader) -> None:
    wide.window.navigator.go_to_branch(TABLE)
    page = wide.window.panes.overview.get()
    assert page.width() - line_width(page) < 40
    wide.window.navigator.go_to_branch("zamboni2020")
    assert line_width(page) < 1000


def test_the_width_is_remembered(wide: Reader) -> None:
    wide.window.appearance.choose_line_width(LineWidth.NARROW)
    narrow = line_width(wide.window.panes.page)
    wide.restart()
    wide.window.resize(2400, 1000)
    assert wide.session.line_width is LineWidth.NARROW
    assert abs(line_width(wide.window.panes.page) - narrow) <= 20
