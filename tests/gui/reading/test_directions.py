"""Evidence that runs from right to left, and the window that does: each keeps to its own direction."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QTextCursor, QTextTable
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from qicbrowser.gui.accessibility.page_nodes import Kind, Node, nodes_of
from qicbrowser.gui.looks.icons import line_icon
from qicbrowser.gui.page.copies import copy_of
from qicbrowser.gui.search.query_chips import Chip
from qicbrowser.gui.search.results_list import ResultsList
from qicbrowser.gui.widgets.direction import isolated
from qicbrowser.paths import DataFolder
from qicbrowser.services.importing.opening import ChosenEvidence
from tests.arabic_review import BARRIER, ENABLER, FIRST, SECOND, TITLE, write_arabic_review
from tests.gui.window_driver import COMPETITION, Reader

CHAIN = ("Collaboration with other hospitals", "Reputational gain", "Normative pressures")
"""The beginnings of the component, a mechanism and the outcome of a theme."""


@pytest.fixture
def arabic(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Reader]:
    """The window on a review in Arabic; its theme is shown."""
    write_arabic_review(tmp_path / "arabic.sqlite")
    chosen = ChosenEvidence(tmp_path / "arabic.sqlite")
    monkeypatch.setattr("tests.gui.window_driver.choose_evidence", lambda _: chosen)
    reader = Reader(qtbot, DataFolder(tmp_path / "data", False))
    reader.start()
    (theme,) = (line for line in reader.library.evidence.theme_lines(1, 9) if line.title == TITLE)
    reader.window.navigator.go_to(theme.key)
    yield reader
    reader.leave()


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def mirrored_reader(mirrored: None, reader: Reader) -> Reader:
    """The window where lines run from right to left, on evidence in English."""
    reader.window.navigator.go_to(COMPETITION)
    return reader


def line_of(reader: Reader, words: str) -> tuple[int, int, int]:
    """Where the line with these words begins and ends, and where they begin: pixels of the viewport from its left."""
    page = reader.window.panes.page
    cursor = reader.find(page, words)
    start = cursor.selectionStart()
    block = cursor.block()
    places = [page.cursorRect(_at(page, block.position())).x(), page.cursorRect(_at(page, start)).x()]
    cursor.setPosition(start)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfLine)
    places.append(page.cursorRect(cursor).x())
    return min(places), max(places), places[1]


def _at(page, position: int) -> QTextCursor:
    cursor = QTextCursor(page.document())
    cursor.setPosition(position)
    return cursor


def box_of(reader: Reader, words: str) -> tuple[float, float]:
    """The left and right edge of the cell with these words: pixels of the viewport."""
    cursor = reader.find(reader.window.panes.page, words)
    table = cursor.currentTable()
    assert isinstance(table, QTextTable)
    cell = table.cellAt(cursor)
    layout = reader.window.panes.page.document().documentLayout()
    room = layout.frameBoundingRect(table)
    widths = [length.rawValue() for length in table.format().columnWidthConstraints()]
    left = room.left() + room.width() * sum(widths[: cell.column()]) / sum(widths)
    return left, left + room.width() * widths[cell.column()] / sum(widths)


@pytest.mark.parametrize("words", [FIRST, SECOND, ENABLER, BARRIER])
@pytest.mark.parametrize("width", [900, 1400])
def test_numbers_and_signs_before_arabic_words_stand_in_their_box(arabic: Reader, words: str, width: int) -> None:
    arabic.window.resize(width, 800)
    QApplication.processEvents()
    left, right = box_of(arabic, words)
    first, last, begin = line_of(arabic, words)
    assert left <= first < last <= right + 1  # a place is rounded to pixels
    assert begin < last - 15, "the words hang to the left of their number or sign"


def test_words_of_the_program_keep_their_direction_beside_arabic(arabic: Reader) -> None:
    blocks = {words: arabic.find(arabic.window.panes.page, words).block() for words in (TITLE, FIRST, "How it works")}
    assert blocks[TITLE].textDirection() is Qt.LayoutDirection.RightToLeft
    assert blocks[FIRST].textDirection() is Qt.LayoutDirection.RightToLeft
    assert blocks["How it works"].textDirection() is Qt.LayoutDirection.LeftToRight


def test_a_mirrored_page_leads_from_right_to_left(mirrored_reader: Reader) -> None:
    page = mirrored_reader.window.panes.page
    text = page.toPlainText()
    places = [line_of(mirrored_reader, words)[2] for words in CHAIN]
    assert places == sorted(places, reverse=True)
    assert line_of(mirrored_reader, "Enablers")[2] > line_of(mirrored_reader, "Barriers")[2]
    assert line_of(mirrored_reader, "Quantitative and mixed")[2] > line_of(mirrored_reader, "Medium")[2]
    assert text.count("←") == 2
    assert "→" not in text
    assert line_of(mirrored_reader, "How it works")[0] > page.viewport().width() / 2


def test_what_is_found_and_annotated_is_marked_on_a_mirrored_page(mirrored_reader: Reader) -> None:
    mirrored_reader.search("competition* data ")
    assert sorted(set(mirrored_reader.marked())) == ["competition", "data"]
    mirrored_reader.select_words("Normative pressures")
    mirrored_reader.keys("2")
    assert [note.anchor.quote for note in mirrored_reader.library.notes.all()] == ["Normative pressures"]
    assert "Normative pressures" in mirrored_reader.marked()


def test_english_evidence_runs_as_ever_on_a_mirrored_page(mirrored_reader: Reader) -> None:
    for words in CHAIN:
        block = mirrored_reader.find(mirrored_reader.window.panes.page, words).block()
        assert block.textDirection() is Qt.LayoutDirection.LeftToRight
    first, _, begin = line_of(mirrored_reader, "Reputational gain")
    assert begin > first + 15, "it hangs to the right of its number"


def test_a_mirrored_page_is_read_copied_and_walked_in_its_order(mirrored_reader: Reader) -> None:
    page = mirrored_reader.window.panes.page
    everything = QTextCursor(page.document())
    everything.select(QTextCursor.SelectionType.Document)
    spoken = "\n".join(paragraphs(nodes_of(page.document())))
    copied = copy_of(everything).text
    for text in (spoken, copied):
        assert [text.index(words) for words in CHAIN] == sorted(text.index(words) for words in CHAIN)
    (grades,) = (node for node in nodes_of(page.document()) if node.kind is Kind.TABLE)
    assert [cell.name for cell in grades.children if cell.kind is Kind.ROW_HEADING] == [
        "Quantitative and mixed methods",
        "Qualitative and review",
    ]
    assert {link.described for cell in grades.children for link in cell.children} == {
        "Medium, Quantitative and mixed methods",
        "Low, Qualitative and review",
        "Medium, Qualitative and review",
        "High, Qualitative and review",
    }
    page.setFocus()
    mirrored_reader.keys("Ctrl+Home")
    down = walked(mirrored_reader, "Down")
    assert [down.index(each) for each in CHAIN] == sorted(down.index(each) for each in CHAIN)
    assert walked(mirrored_reader, "Up") == down


@pytest.mark.parametrize("key", ["Tab", "Shift+Tab"])
@pytest.mark.parametrize("right_to_left", [False, True])
def test_tab_goes_from_link_to_link_in_the_order_of_reading(
    request: pytest.FixtureRequest, key: str, right_to_left: bool
) -> None:
    reader: Reader = request.getfixturevalue("mirrored_reader" if right_to_left else "reader")
    reader.window.navigator.go_to(COMPETITION)
    page = reader.window.panes.page
    page.setFocus()
    reached = []
    reader.keys(key)
    while page.hasFocus():
        cursor = page.textCursor()
        reached.append(cursor.selectedText().replace("\u00a0", " ").strip())
        assert reached[-1], "a link is selected"
        reader.keys(key)
    links = [node.name for node in every(nodes_of(page.document())) if node.kind is Kind.LINK]
    assert len(links) > 5
    assert reached == (links if key == "Tab" else links[::-1])
    page.setFocus()
    reader.keys(key)
    assert page.textCursor().selectedText().replace("\u00a0", " ").strip() == reached[0]


def every(nodes: Sequence[Node]) -> Iterator[Node]:
    for node in nodes:
        yield node
        yield from every(node.children)


def paragraphs(nodes: Sequence[Node]) -> Iterator[str]:
    for node in nodes:
        if node.kind in (Kind.HEADING, Kind.PARAGRAPH):
            yield node.name
        else:
            yield from paragraphs(node.children)


def walked(reader: Reader, key: str) -> str:
    """The paragraphs that the caret comes to with a key, from the top of the page to its end."""
    page = reader.window.panes.page
    found, place = [page.textCursor().block().text()], -1
    while page.textCursor().position() != place:
        place = page.textCursor().position()
        reader.keys(key)
        if (text := page.textCursor().block().text()) != found[-1]:
            found.append(text)
    return "\n".join(found if key == "Down" else found[::-1])


def test_a_mirrored_window_has_its_lists_lines_and_arrows_at_the_other_side(mirrored_reader: Reader) -> None:
    window = mirrored_reader.window
    mirrored_reader.search("competition* data ")
    results = window.panes.results.get()
    chips = [chip for chip in results.query_line.findChildren(Chip) if chip.isVisible()]
    assert [chip.text() for chip in chips] == [f"{isolated('competition*')}  ✕", f"{isolated('data')}  ✕"]
    assert chips[0].x() > chips[1].x() > results.query_line.width() / 3
    chips[0].setFocus()
    mirrored_reader.keys("Left")
    assert chips[1].hasFocus(), "the next part is at the left"
    words = inked(results.list, results.list.visualRect(results.list.model().index(3, 0)))
    assert words.right() > results.list.viewport().width() - 20
    assert words.left() > 20


def inked(hits: ResultsList, row: QRect) -> QRect:
    """The part of a row, which is not chosen, that words are in."""
    image = hits.viewport().grab(row).toImage()
    paper = image.pixel(2, 2)
    columns = [x for x in range(image.width()) if any(image.pixel(x, y) != paper for y in range(image.height()))]
    return QRect(columns[0], 0, columns[-1] - columns[0], image.height())


def picture(name: str, *, turned: bool = False) -> list[bool]:
    """Which pixels of an icon are drawn; of one that is `turned`, those of its mirror image."""
    image = line_icon(name).pixmap(32, 32).toImage()
    if turned:
        image = image.flipped(Qt.Orientation.Horizontal)
    return [image.pixelColor(x, y).alpha() > 127 for y in range(image.height()) for x in range(image.width())]


def test_pointing_icons_are_turned_round_in_a_mirrored_window(qapp: QApplication, mirrored: None) -> None:
    turned = {name: picture(name, turned=True) for name in ("back", "forward", "undo", "redo", "pane-left")}
    upright = picture("search")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert {name: picture(name) for name in turned} == turned
    assert picture("search") == upright


def test_long_arabic_titles_are_elided_at_their_end(arabic: Reader) -> None:
    tree = arabic.window.panes.tree
    index = tree.model().index_of(arabic.window.navigator.here.theme)
    option = QStyleOptionViewItem()
    tree.itemDelegate().initStyleOption(option, index)
    assert option.text == f"\u200e\u202b{TITLE}\u202c\u200e"
    assert index.data() == TITLE, "what is copied and read aloud is the title alone"


def test_a_mirrored_table_that_is_too_wide_begins_with_its_first_column(mirrored_reader: Reader) -> None:
    window = mirrored_reader.window
    window.resize(1200, 840)
    tree = window.panes.tree
    tree.setCurrentIndex(tree.model().index(0, 0, tree.model().index(0, 0)))
    page = window.panes.overview.get()
    mirrored_reader.wait_until(lambda: page.isVisible() and page.document().find("Rows as published"))
    QApplication.processEvents()
    room = page.viewport().rect()
    for words in ("Inter-organisational", "Rows as published", "Themes (No. studies)"):
        assert room.contains(page.cursorRect(mirrored_reader.find(page, words)).center()), words
    assert page.horizontalScrollBar().maximum()


def test_the_title_of_a_command_is_beside_its_icon_in_a_mirrored_palette(mirrored_reader: Reader) -> None:
    mirrored_reader.keys("Ctrl+Shift+P")
    view = mirrored_reader.window.command_palette.get().view
    row = view.list.visualRect(view.list.currentIndex())
    image = view.list.viewport().grab(row).toImage()
    ground = image.pixelColor(row.width() // 2, 1)
    middle = QRect(row.width() // 3, 4, row.width() // 3, row.height() - 8)
    beside = QRect(row.width() - 120, 4, 80, row.height() - 8)

    def inks(area: QRect) -> bool:
        places = ((x, y) for x in range(area.left(), area.right()) for y in range(area.top(), area.bottom()))
        return any(image.pixelColor(x, y) != ground for x, y in places)

    assert inks(beside)
    assert not inks(middle)
