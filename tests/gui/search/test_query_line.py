"""The line with the query as it was read: its parts are removed with keys and mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from qicbrowser.domain.query.describing import describe, pieces
from qicbrowser.domain.query.parsing import parse
from qicbrowser.domain.records import Span
from qicbrowser.gui.looks.palettes import LIGHT
from qicbrowser.gui.looks.style import apply_look
from qicbrowser.gui.search.query_line import QueryLine
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.widgets.direction import isolated

QUERY = "barrier:incentiv* (audit OR feedback) -competition "
COUNT = "4 passages in 2 themes"
SUGGESTIONS = [("Remove “audit”: 14 results", "one"), ("Remove “feedback”: 2 results", "other")]


@pytest.fixture
def pane(qtbot) -> QWidget:
    """The line above a page."""
    pane = QWidget()
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(QueryLine())
    column.addWidget(QTextBrowser())
    qtbot.addWidget(pane)
    pane.resize(900, 400)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    return pane


@pytest.fixture
def line(pane) -> QueryLine:
    return pane.findChild(QueryLine)


@pytest.fixture
def removed(line) -> list[Span]:
    removed: list[Span] = []
    line.part_removed.connect(removed.append)
    return removed


def show(line: QueryLine, query: str = QUERY, *, count: str = COUNT, exportable: bool = True) -> None:
    read = parse(query)
    line.show_query(
        count,
        words(describe(read)),
        [(words(piece.words), piece.at) for piece in pieces(read)],
        exportable=exportable,
    )
    QApplication.processEvents()
    QApplication.processEvents()


def show_suggestions(line: QueryLine, suggestions: list[tuple[str, object]] = SUGGESTIONS) -> None:
    line.show_suggestions(suggestions)
    QApplication.processEvents()


def in_sight(line: QueryLine, kind: type[QWidget] = QWidget) -> list[QWidget]:
    """What is seen, as it is read."""
    seen = [w for w in line.findChildren(kind) if w.isVisible()]
    return sorted(seen, key=lambda w: (w.y(), w.x()))


def chips(line: QueryLine) -> list[QToolButton]:
    return [chip for chip in in_sight(line, QToolButton) if chip.objectName() != "link"]


def link(line: QueryLine) -> QToolButton:
    return line.findChild(QToolButton, "link")


def test_a_query_is_shown_part_by_part(pane, line) -> None:
    pane.resize(1200, 400)
    show(line)
    assert [widget.text() for widget in in_sight(line)] == [
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
    show(line, "", count="No results.")
    assert line.isVisible()


def test_export_is_offered_where_there_are_themes(qtbot, line) -> None:
    show(line)
    with qtbot.waitSignal(line.export_wanted):
        qtbot.mouseClick(link(line), Qt.MouseButton.LeftButton)
    show(line, exportable=False)
    assert not link(line).isVisible()


def test_a_click_removes_a_part(qtbot, line, removed) -> None:
    show(line)
    for chip in chips(line):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert [span.of(QUERY) for span in removed] == ["barrier:incentiv*", "audit", "feedback", "-competition"]
    assert all(isinstance(span, Span) for span in removed)


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space]
)
def test_keys_remove_a_part(qtbot, line, removed, key) -> None:
    show(line)
    chips(line)[1].setFocus()
    qtbot.keyClick(chips(line)[1], key)
    assert [span.of(QUERY) for span in removed] == ["audit"]


def test_arrow_keys_go_from_part_to_part_and_stop_at_the_ends(qtbot, line, removed) -> None:
    show(line)
    show_suggestions(line)
    all_chips = [chip.text() for chip in chips(line)]
    chips(line)[0].setFocus()
    gone = []
    for key in [Qt.Key.Key_Left] + 6 * [Qt.Key.Key_Right] + [Qt.Key.Key_Left]:
        qtbot.keyClick(QApplication.focusWidget(), key)
        gone.append(QApplication.focusWidget().text())
    assert gone == [all_chips[i] for i in (0, 1, 2, 3, 4, 5, 5, 4)]
    assert removed == []


def test_tab_goes_through_the_parts_in_reading_order(qtbot, line) -> None:
    show(line, "audit ")
    show_suggestions(line, SUGGESTIONS[:1])
    show(line)  # parts come before suggestions, even if their chips were made later
    show_suggestions(line)
    chips(line)[0].setFocus()
    gone = []
    for _ in range(7):
        gone.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QApplication.processEvents()
    assert gone == [*chips(line)[:4], link(line), *chips(line)[4:]]


def test_the_export_stays_at_the_right_however_long_the_query_is(pane, line) -> None:
    for query in ("audit ", QUERY, f"{QUERY} {QUERY}"):
        show(line, query)
        assert link(line).geometry().right() > line.width() - 20
        assert link(line).y() == min(widget.y() for widget in in_sight(line))
    pane.resize(220, 400)
    show(line, "audit ")
    assert line.rect().contains(link(line).geometry())


def test_the_focus_stays_on_the_line_when_a_part_is_removed(line) -> None:
    show(line)
    chips(line)[3].setFocus()
    show(line, "barrier:incentiv* (audit OR feedback) ")
    assert chips(line)[2].hasFocus()
    show(line, "audit feedback ")
    assert chips(line)[1].hasFocus()


def test_an_unchanged_part_keeps_its_chip(qtbot, line, removed) -> None:
    show(line, "audit feedback ")
    before = chips(line)
    show(line, "au feedback ")
    assert chips(line) == before
    qtbot.mouseClick(before[1], Qt.MouseButton.LeftButton)
    assert removed == [Span(3, 11)]


def test_showing_another_query_removes_nothing(line, removed) -> None:
    show(line)
    show_suggestions(line)
    show(line, "audit ")
    assert removed == []


def test_suggestions_are_on_a_line_of_their_own(qtbot, line, removed) -> None:
    show(line, "audit feedback ", count="No results.", exportable=False)
    show_suggestions(line)
    first, other = chips(line)[2:]
    assert (first.text(), other.text()) == ("Remove “audit”: 14 results", "Remove “feedback”: 2 results")
    assert first.y() == other.y() > chips(line)[1].geometry().bottom()
    assert (
        line.text == "No results.   ·   audit and feedback\nRemove “audit”: 14 results · Remove “feedback”: 2 results"
    )
    with qtbot.waitSignal(line.suggestion_chosen) as chosen:
        qtbot.mouseClick(other, Qt.MouseButton.LeftButton)
    assert chosen.args == ["other"]
    assert removed == []
    show(line, "audit ")  # suggestions are for one query only
    assert "Without" not in line.text
    assert not other.isVisible()


@pytest.mark.parametrize("points", [9, 18])
@pytest.mark.parametrize("width", [220, 400, 900])
def test_it_wraps_where_it_is_narrow(pane, line, points: int, width: int) -> None:
    try:
        apply_look(LIGHT, points)
        pane.resize(width, 700)
        show(line, QUERY + '"many words that are sought one after the other" ', count="4 passages, 2 titles, 3 notes")
        show_suggestions(line)
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
        apply_look(LIGHT, 9)


def test_it_adapts_to_another_text_size(pane, line) -> None:
    show(line)
    before = line.height()
    try:
        apply_look(LIGHT, 24)
        for _ in range(3):
            QApplication.processEvents()
        assert line.height() > before
        assert all(line.rect().contains(widget.geometry()) for widget in in_sight(line))
    finally:
        apply_look(LIGHT, 9)


def test_a_long_part_is_shortened_and_its_tooltip_has_all_of_it(line) -> None:
    long = "collaborative " * 9 + "end"
    line.show_query(
        COUNT, f"{long} {long} audit", ((long, Span(0, 9)), (long, None), ("audit", Span(10, 15))), exportable=True
    )
    QApplication.processEvents()
    cut, words = in_sight(line)[1:3]
    assert len(cut.text()) <= 40 + len("  ✕")
    assert len(words.text()) == 40
    assert cut.text().startswith("collaborative coll")
    assert cut.text().endswith("end  ✕")
    assert long in cut.toolTip()
    assert long in words.toolTip()
    assert "Remove from the search" in cut.toolTip()
    assert "Remove from the search" in chips(line)[1].toolTip()
    assert long in line.text


@pytest.mark.parametrize("text", ["<b>bold</b> & more", "שיתוף פעולה", "e\u0301le\u0300ve 👩‍👩‍👧", "R&&D"])
def test_words_are_plain_text(line, text: str) -> None:
    line.show_query(text, text, ((text, Span(0, 1)), (text, None)), exportable=True)
    QApplication.processEvents()
    count, chip, between = in_sight(line)[:3]
    assert count.text() == between.text() == text
    assert count.textFormat() is between.textFormat() is Qt.TextFormat.PlainText
    assert chip.text().replace("&&", "&") == f"{isolated(text)}  ✕"
    assert chip.shortcut().isEmpty()
    assert not line.grab().isNull()
