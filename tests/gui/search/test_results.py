"""The list of hits: read lazily, painted as plain text, chosen with keys and mouse."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from qicbrowser.domain.records import Hit, Part, Span
from qicbrowser.gui.looks.palettes import DARK, LIGHT, Look
from qicbrowser.gui.looks.style import apply_look
from qicbrowser.gui.search.hit_model import HIT_ROLE, PLACE_ROLE, HitModel
from qicbrowser.gui.search.results_list import ResultsList

FAMILY = "👩‍👩‍👧"


def hit(n: int, text: str = "Incentives were of little use", word: str = "Incentives") -> Hit:
    start = text.find(word) if word else -1
    spans = (Span(start, start + len(word)),) if start >= 0 else ()
    return Hit(f"theme{n}", f"theme{n}/barrier/1", Part.BARRIER, text, spans)


def place(found: Hit) -> str:
    return f"{found.record_key} · {found.part}"


def counted(most: int, read: list[int]) -> Iterator[Hit]:
    """Hits whose numbers are added to `read` when they are read."""
    for n in range(most):
        read.append(n)
        yield hit(n)


@pytest.fixture
def model(qapp) -> HitModel:
    return HitModel()


@pytest.fixture
def listed(qtbot, model) -> ResultsList:
    listed = ResultsList(model)
    qtbot.addWidget(listed)
    listed.resize(400, 300)
    with qtbot.waitExposed(listed):
        listed.show()
    return listed


def shown(listed: ResultsList, model: HitModel, hits: list[Hit]) -> None:
    model.show_hits(iter(hits), place)
    QApplication.processEvents()


def click(qtbot, listed: ResultsList, row: int) -> None:
    area = listed.visualRect(listed.model().index(row))
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=area.center())


def grounds(listed: ResultsList, row: int, colour: str) -> list[float]:
    """Where in a row a colour is seen, from the left of the viewport."""
    image = listed.viewport().grab(listed.visualRect(listed.model().index(row))).toImage()
    sought = QColor(colour).rgb()
    seen = [x for x in range(image.width()) if any(image.pixel(x, y) == sought for y in range(image.height()))]
    return [x / image.devicePixelRatio() for x in seen]


# --- the model


def test_the_hits(qtmodeltester, model) -> None:
    qtmodeltester.check(model)  # and from here on at every change: it reads on by itself
    for many in (200, 0, 20, 1):
        model.show_hits((hit(n) for n in range(many)), place)
        while model.canFetchMore(QModelIndex()):
            model.fetchMore(QModelIndex())
        assert [model.index(row).data(HIT_ROLE) for row in range(model.rowCount())] == [hit(n) for n in range(many)]


def test_the_data_of_a_row(model) -> None:
    found = hit(1, "a <b>word</b>", "word")
    model.show_hits(iter([found]), place)
    index = model.index(0)
    assert index.data(HIT_ROLE) == found
    assert isinstance(index.data(HIT_ROLE), Hit)
    assert index.data() == "a <b>word</b>"
    assert "&lt;b&gt;word" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert index.data(PLACE_ROLE) == index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "theme1 · barrier"
    assert index.data(Qt.ItemDataRole.DecorationRole) is None


def test_hits_are_read_lazily(model) -> None:
    read: list[int] = []
    model.show_hits(counted(100, read), place)
    assert len(read) == model.rowCount() == 12
    for expected in (62, 100):
        assert model.canFetchMore(QModelIndex())
        model.fetchMore(QModelIndex())
        assert len(read) == model.rowCount() == expected
    assert not model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert model.rowCount() == 100


def test_few_hits_are_known_to_be_all(model) -> None:
    model.show_hits(counted(11, []), place)
    assert not model.canFetchMore(QModelIndex())
    model.show_hits(counted(12, []), place)
    model.fetchMore(QModelIndex())
    assert not model.canFetchMore(QModelIndex())
    assert model.rowCount() == 12


def test_at_most_5000_hits_are_listed(model) -> None:
    read: list[int] = []
    model.show_hits(counted(10_000, read), place)
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert model.rowCount() == len(read) == 5000


def test_the_place_of_a_hit_is_computed_once_and_only_for_visible_rows(listed, model) -> None:
    asked: list[Hit] = []

    def about(found: Hit) -> str:
        asked.append(found)
        return place(found)

    read: list[int] = []
    model.show_hits(counted(1000, read), about)
    QApplication.processEvents()
    listed.viewport().repaint()
    assert 0 < len(asked) == len(set(asked)) < 12
    assert len(read) == 12


def test_scrolling_reads_more(qtbot, listed, model) -> None:
    read: list[int] = []
    model.show_hits(counted(1000, read), place)
    QApplication.processEvents()
    listed.verticalScrollBar().setValue(listed.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: model.rowCount() == 62)
    assert len(read) == 62
    shown(listed, model, [hit(n) for n in range(60)])
    assert listed.verticalScrollBar().value() == 0


def test_a_tall_list_is_filled(qtbot, listed, model) -> None:
    listed.resize(400, 1500)
    for _ in range(2):
        model.show_hits(counted(1000, []), place)
        qtbot.waitUntil(lambda: model.rowCount() == 62)


# --- the list


def test_a_click_chooses_and_so_does_another(qtbot, listed, model) -> None:
    shown(listed, model, [hit(n) for n in range(5)])
    for row in (2, 2, 0):
        with qtbot.waitSignal(listed.hit_chosen) as chosen:
            click(qtbot, listed, row)
        assert chosen.args == [hit(row)]
        assert isinstance(chosen.args[0].spans[0], Span)


def test_a_click_beside_the_rows_or_with_another_button_chooses_nothing(qtbot, listed, model) -> None:
    shown(listed, model, [hit(0)])
    with qtbot.assertNotEmitted(listed.hit_chosen):
        qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, 290))
        qtbot.mouseClick(listed.viewport(), Qt.MouseButton.RightButton, pos=QPoint(50, 10))


def test_keys_go_from_hit_to_hit(qtbot, listed, model) -> None:
    shown(listed, model, [hit(n) for n in range(30)])
    chosen: list[str] = []
    listed.hit_chosen.connect(lambda found: chosen.append(found.record_key))
    listed.setFocus()
    listed.show_current(hit(0))
    keys = (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Home)
    for key in keys:
        qtbot.keyClick(listed, key)
    qtbot.keyClick(listed, Qt.Key.Key_Up)  # there is nothing above the first
    assert chosen == ["theme1", "theme2", "theme1", "theme1", "theme1", "theme0"]


def test_keys_in_an_empty_list_choose_nothing(qtbot, listed) -> None:
    with qtbot.assertNotEmitted(listed.hit_chosen):
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
            qtbot.keyClick(listed, key)


def test_showing_hits_chooses_none(qtbot, listed, model) -> None:
    twice = [hit(0), hit(1), hit(1)._replace(record_key="theme9"), hit(2)]
    with qtbot.assertNotEmitted(listed.hit_chosen):
        shown(listed, model, twice)
        listed.show_current(hit(1))
        assert listed.currentIndex().row() == 1
        assert listed.selectionModel().isRowSelected(1, QModelIndex())
        listed.setCurrentIndex(model.index(2))
        listed.show_current(twice[2])
        assert listed.currentIndex().row() == 2  # a text can be a hit in several themes
        listed.show_current(hit(99))
        assert not listed.currentIndex().isValid()
        assert not listed.selectionModel().hasSelection()
        listed.setFocus()


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    "text",
    [
        "Incentives",
        "The teams said that Incentives were of no use at all, and went on to say it at great length",
        "שיתוף פעולה Incentives בין בתי חולים",
        f"😀{FAMILY} Incentives 😀",
        "e\u0301le\u0300ve & <b>Incentives</b>\nand another line",
    ],
)
def test_the_hit_and_nothing_else_is_marked(listed, model, look: Look, text: str) -> None:
    listed.show_look(look)
    shown(listed, model, [hit(0, text), hit(1, text, "")])
    marked = grounds(listed, 0, look.hit)
    width = listed.fontMetrics().horizontalAdvance("Incentives")
    assert abs(marked[-1] - marked[0] + 1 - width) < 4  # less than a letter
    assert not grounds(listed, 1, look.hit)


def test_the_hit_is_visible_in_a_narrow_list_with_large_text(listed, model) -> None:
    listed.resize(200, 300)
    font = listed.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    listed.setFont(font)
    shown(listed, model, [hit(0, f"{'many words before it ' * 9}Incentives{' and after' * 9}")])
    assert grounds(listed, 0, LIGHT.hit)


def test_words_that_do_not_fit_in_one_line_have_two(listed, model) -> None:
    long = "external pressures on hospitals incentivising competition versus collaboration"
    shown(listed, model, [hit(0, "competition", "competition")])
    one = listed.visualRect(model.index(0)).height()
    shown(listed, model, [hit(0, "competition", "competition"), hit(1, long, "collaboration")])
    rows = [listed.visualRect(model.index(row)).height() for row in range(2)]
    assert rows == [one + listed.fontMetrics().height()] * 2
    marked = grounds(listed, 1, LIGHT.hit)
    assert abs(marked[-1] - marked[0] + 1 - listed.fontMetrics().horizontalAdvance("collaboration")) < 4
    listed.resize(1000, 300)
    QApplication.processEvents()
    assert listed.visualRect(model.index(1)).height() == one  # all of it fits in one


def test_a_list_without_width_is_painted(listed, model) -> None:
    for width in (1, 20, 30):
        listed.resize(width, 300)
        shown(listed, model, [hit(0, "x" * 1000, "x" * 500), hit(1, "", ""), hit(2, "many words " * 99, "many")])
        assert not listed.grab().isNull()


def test_rows_adapt_to_the_text_size(qtbot, listed, model) -> None:
    shown(listed, model, [hit(n) for n in range(5)])
    try:
        heights = []
        for points in (9, 18):
            apply_look(LIGHT, points)
            QApplication.processEvents()
            rows = [listed.visualRect(model.index(row)) for row in range(2)]
            assert rows[1].top() == rows[0].bottom() + 1
            heights.append(rows[0].height())
    finally:
        qtbot.addWidget(listed)
        apply_look(LIGHT, 9)
    assert heights[1] > 1.6 * heights[0]


def test_an_empty_list_says_so(listed, model) -> None:
    listed.show_empty("Nothing <b>found</b>: every word must stand in the same theme.")
    look_of_it = listed.viewport().grab().toImage()
    listed.show_empty("")
    assert listed.viewport().grab().toImage() != look_of_it
    listed.show_empty("Nothing found")
    shown(listed, model, [hit(0)])
    before = listed.viewport().grab().toImage()
    listed.show_empty("Something else")
    assert listed.viewport().grab().toImage() == before
