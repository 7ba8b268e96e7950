"""The line that says how the query was read: its parts are taken out with keys and mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from qicbrowser.domain.query.describing import Piece, reading
from qicbrowser.domain.query.parsing import parse
from qicbrowser.domain.records import Span
from qicbrowser.gui.looks.palettes import LIGHT, dress
from qicbrowser.gui.search.query_line import Help, ReadingLine

QUERY = "barrier:incentiv* (audit OR feedback) -competition "
COUNT = "4 passages in 2 themes"
HELP = [Help("Without audit: 14", Span(19, 24)), Help("Without feedback: 2", Span(28, 36))]


@pytest.fixture
def pane(qtbot) -> QWidget:
    """The line above a page."""
    pane = QWidget()
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(ReadingLine())
    column.addWidget(QTextBrowser())
    qtbot.addWidget(pane)
    pane.resize(900, 400)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    return pane


@pytest.fixture
def line(pane) -> ReadingLine:
    return pane.findChild(ReadingLine)


@pytest.fixture
def removed(line) -> list[Span]:
    removed: list[Span] = []
    line.part_removed.connect(removed.append)
    return removed


def show(line: ReadingLine, query: str = QUERY, *, count: str = COUNT, exportable: bool = True) -> None:
    line.show_reading(count, reading(parse(query)), exportable)
    QApplication.processEvents()
    QApplication.processEvents()


def show_help(line: ReadingLine, lines: list[Help] = HELP) -> None:
    line.show_help(lines)
    QApplication.processEvents()


def in_sight(line: ReadingLine, kind: type[QWidget] = QWidget) -> list[QWidget]:
    """What is seen, as it is read."""
    seen = [w for w in line.findChildren(kind) if w.isVisible()]
    return sorted(seen, key=lambda w: (w.y(), w.x()))


def chips(line: ReadingLine) -> list[QToolButton]:
    return [chip for chip in in_sight(line, QToolButton) if chip.objectName() != "link"]


def link(line: ReadingLine) -> QToolButton:
    return line.findChild(QToolButton, "link")


def test_a_query_is_told_part_by_part(line) -> None:
    show(line)
    told = [widget.text() for widget in in_sight(line)]
    assert told == [
        COUNT,
        "barrier: incentiv*  ✕",
        "and",
        "(",
        "audit  ✕",
        "or",
        "feedback  ✕",
        ")",
        "and",
        "without competition  ✕",
        "Export these…",
    ]
    assert line.text == f"{COUNT}   ·   barrier: incentiv* and (audit or feedback) and without competition"
    assert line.accessibleDescription() == line.text
    assert line.accessibleName()
    assert [chip.accessibleName() for chip in chips(line)] == [
        "barrier: incentiv*",
        "audit",
        "feedback",
        "without competition",
    ]


def test_it_is_hidden_while_nothing_is_searched(line) -> None:
    assert not line.isVisible()
    show(line)
    assert line.isVisible()
    show(line, "", count="")
    assert not line.isVisible()
    assert line.text == ""
    show(line, "audit ", count="")
    assert line.isVisible()
    show(line, "", count="Nothing to search for")
    assert line.isVisible()


def test_the_export_is_offered_where_there_is_something_to_export(qtbot, line) -> None:
    show(line)
    with qtbot.waitSignal(line.export_asked):
        qtbot.mouseClick(link(line), Qt.MouseButton.LeftButton)
    show(line, exportable=False)
    assert not link(line).isVisible()


def test_a_click_takes_a_part_out(qtbot, line, removed) -> None:
    show(line)
    for chip in chips(line):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert [span.of(QUERY) for span in removed] == ["barrier:incentiv*", "audit", "feedback", "-competition"]
    assert all(isinstance(span, Span) for span in removed)


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space]
)
def test_keys_take_a_part_out(qtbot, line, removed, key) -> None:
    show(line)
    chips(line)[1].setFocus()
    qtbot.keyClick(chips(line)[1], key)
    assert [span.of(QUERY) for span in removed] == ["audit"]


def test_arrows_go_from_part_to_part_and_stay_at_the_ends(qtbot, line, removed) -> None:
    show(line)
    show_help(line)
    all_chips = [chip.text() for chip in chips(line)]
    chips(line)[0].setFocus()
    gone = []
    for key in [Qt.Key.Key_Left] + 6 * [Qt.Key.Key_Right] + [Qt.Key.Key_Left]:
        qtbot.keyClick(QApplication.focusWidget(), key)
        gone.append(QApplication.focusWidget().text())
    assert gone == [all_chips[i] for i in (0, 1, 2, 3, 4, 5, 5, 4)]
    assert removed == []


def test_tab_goes_through_the_parts_as_they_are_read(qtbot, line) -> None:
    show(line, "audit ")
    show_help(line, HELP[:1])
    show(line)  # parts that come after the help was made stand before it all the same
    show_help(line)
    chips(line)[0].setFocus()
    gone = []
    for _ in range(7):
        gone.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QApplication.processEvents()
    assert gone == in_sight(line, QToolButton)


def test_the_keyboard_stays_on_the_line_when_a_part_is_gone(line) -> None:
    show(line)
    chips(line)[3].setFocus()
    show(line, "barrier:incentiv* (audit OR feedback) ")
    assert chips(line)[2].hasFocus()
    show(line, "audit feedback ")
    assert chips(line)[1].hasFocus()


def test_what_did_not_change_is_the_same_chip_with_its_new_place(qtbot, line, removed) -> None:
    show(line, "audit feedback ")
    before = chips(line)
    show(line, "au feedback ")
    assert chips(line) == before
    qtbot.mouseClick(before[1], Qt.MouseButton.LeftButton)
    assert removed == [Span(3, 11)]


def test_nothing_shown_is_said_to_be_taken_out(line, removed) -> None:
    show(line)
    show_help(line)
    show(line, "audit ")
    assert removed == []


def test_help_stands_on_a_line_of_its_own(qtbot, line, removed) -> None:
    show(line, "audit feedback ", count="Nothing found", exportable=False)
    show_help(line)
    first, other = chips(line)[2:]
    assert (first.text(), other.text()) == ("Without audit: 14", "Without feedback: 2")
    assert first.y() == other.y() > chips(line)[1].geometry().bottom()
    assert line.text == "Nothing found   ·   audit and feedback\nWithout audit: 14 · Without feedback: 2"
    qtbot.mouseClick(other, Qt.MouseButton.LeftButton)
    assert removed == [HELP[1].at]
    show(line, "audit ")  # help with one query is none with another
    assert "Without" not in line.text
    assert not other.isVisible()


@pytest.mark.parametrize("points", [9, 18])
@pytest.mark.parametrize("width", [220, 400, 900])
def test_it_goes_on_to_further_lines_where_it_is_narrow(pane, line, points: int, width: int) -> None:
    try:
        dress(LIGHT, points)
        pane.resize(width, 700)
        show(line, QUERY + '"many words that are sought one after the other" ', count="4 passages, 2 titles, 3 notes")
        show_help(line)
        for _ in range(3):
            QApplication.processEvents()
        seen = in_sight(line)
        assert len({widget.y() for widget in seen}) > (1 if width == 900 else 3)
        for widget in seen:
            assert line.rect().contains(widget.geometry())
            assert not any(widget.geometry().intersects(other.geometry()) for other in seen if other is not widget)
            assert widget.height() >= (widget.heightForWidth(widget.width()) if isinstance(widget, QLabel) else 0)
        assert line.height() == line.heightForWidth(width)
        assert pane.findChild(QTextBrowser).y() >= line.geometry().bottom()
    finally:
        dress(LIGHT, 9)


def test_it_takes_up_another_size_of_text(pane, line) -> None:
    show(line)
    before = line.height()
    try:
        dress(LIGHT, 24)
        for _ in range(3):
            QApplication.processEvents()
        assert line.height() > before
        assert all(line.rect().contains(widget.geometry()) for widget in in_sight(line))
    finally:
        dress(LIGHT, 9)


def test_a_long_part_is_cut_and_its_tip_says_all_of_it(line) -> None:
    long = "collaborative " * 9 + "end"
    line.show_reading(COUNT, (Piece(long, Span(0, 9)), Piece(f" {long} "), Piece("audit", Span(10, 15))), True)
    QApplication.processEvents()
    cut, words = in_sight(line)[1:3]
    assert len(cut.text()) <= 40 + len("  ✕")
    assert len(words.text()) == 40
    assert cut.text().startswith("collaborative coll")
    assert cut.text().endswith("end  ✕")
    assert long in cut.toolTip()
    assert long in words.toolTip()
    assert "Take this out of the search" in cut.toolTip()
    assert "Take this out of the search" in chips(line)[1].toolTip()
    assert long in line.text


@pytest.mark.parametrize("words", ["<b>bold</b> & more", "שיתוף פעולה", "e\u0301le\u0300ve 👩‍👩‍👧", "R&&D"])
def test_words_are_only_ever_text(line, words: str) -> None:
    line.show_reading(words, (Piece(words, Span(0, 1)), Piece(f" {words} ")), True)
    QApplication.processEvents()
    count, chip, between = in_sight(line)[:3]
    assert count.text() == between.text() == words
    assert count.textFormat() is between.textFormat() is Qt.TextFormat.PlainText
    assert chip.text().replace("&&", "&") == f"{words}  ✕"
    assert chip.shortcut().isEmpty()
    assert not line.grab().isNull()
