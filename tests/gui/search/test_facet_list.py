"""What the results could be narrowed to: clicks and keys ask, and what is shown anew stays where it was."""

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from qicbrowser.gui.looks.palettes import DARK, LIGHT, dress
from qicbrowser.gui.search.facet_list import CLAUSE_ROLE, Column, FacetList, FacetModel
from qicbrowser.services.search.facets import Facet, FacetGroup, FacetKind

NONE, CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def facet(clause: str, count: int = 1, *, label: str = "", more: bool = False, on: bool = False) -> Facet:
    return Facet(FacetKind.ROLE, clause, label or clause, count, more, on)


def groups(more: int = 0) -> list[FacetGroup]:
    return [
        FacetGroup(
            "Role", (facet("in:title", 12 + more), facet("in:barrier", 10_000, more=True, on=True), facet("in:enabler"))
        ),
        FacetGroup("Grade", (facet("quality:low", 0, on=True),)),
        FacetGroup("Tag", tuple(facet(f"tag:{n}", label="שיתוף <b>פעולה</b> e\u0301 😀" * n) for n in range(1, 30))),
    ]


@pytest.fixture
def facets(qtbot) -> FacetList:
    facets = FacetList()
    qtbot.addWidget(facets)
    facets.resize(220, 300)
    facets.show_groups(groups())
    with qtbot.waitExposed(facets):
        facets.show()
    return facets


@pytest.fixture
def asked(facets) -> list[tuple[str, str]]:
    asked: list[tuple[str, str]] = []
    facets.narrowed.connect(lambda clause: asked.append(("narrowed", clause)))
    facets.widened.connect(lambda clause: asked.append(("widened", clause)))
    facets.excluded.connect(lambda clause: asked.append(("excluded", clause)))
    return asked


def at(facets: FacetList, *rows: int, column: int = Column.LABEL) -> QModelIndex:
    group = facets.model().index(rows[0], Column.LABEL)
    return facets.model().index(rows[1], column, group) if len(rows) > 1 else group


def click(qtbot, facets: FacetList, index: QModelIndex, keys: Qt.KeyboardModifier = NONE) -> None:
    qtbot.mouseClick(facets.viewport(), Qt.MouseButton.LeftButton, keys, facets.visualRect(index).center())


def test_the_facets(qtmodeltester, qapp) -> None:
    model = FacetModel()
    qtmodeltester.check(model)
    model.show_groups(groups())
    model.show_look(DARK)
    model.show_groups(groups(5))
    model.show_groups([FacetGroup("Empty", ()), *groups()[1:]])
    model.show_look(LIGHT)
    model.show_groups([])


def test_a_row_says_what_it_is_and_how_many_there_are(facets) -> None:
    assert [at(facets, row).data() for row in range(3)] == ["Role", "Grade", "Tag"]
    assert at(facets, 0, 0).data() == "in:title"
    assert at(facets, 0, 0, column=Column.COUNT).data() == "12"
    many = at(facets, 0, 1, column=Column.COUNT).data()
    assert "".join(c for c in many if c.isdigit()) == "10000"
    assert many.endswith("+")
    assert at(facets, 1, 0, column=Column.COUNT).data() == "0"
    tip = at(facets, 2, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in tip
    assert all(said in tip for said in ("Ctrl+Enter", "Alt+Enter", "Alt+click"))
    assert at(facets, 0).data(CLAUSE_ROLE) is None


def test_what_the_query_asks_for_is_bold_and_has_a_sign(facets) -> None:
    on, off = at(facets, 0, 1), at(facets, 0, 2)
    assert on.data() == "✓ in:barrier"
    assert on.data(Qt.ItemDataRole.FontRole).bold()
    assert off.data() == "in:enabler"
    assert off.data(Qt.ItemDataRole.FontRole) is None


def test_a_click_asks_for_what_the_key_held_says(qtbot, facets, asked) -> None:
    click(qtbot, facets, at(facets, 0, 0))
    click(qtbot, facets, at(facets, 0, 1), CTRL)
    click(qtbot, facets, at(facets, 0, 2, column=Column.COUNT), ALT)
    click(qtbot, facets, at(facets, 0, 2), SHIFT)
    assert asked == [("narrowed", "in:title"), ("widened", "in:barrier"), ("excluded", "in:enabler")]
    click(qtbot, facets, at(facets, 0, 2), CTRL)
    assert facets.selectionModel().isSelected(at(facets, 0, 2))  # Ctrl does not take the row back


def test_a_click_elsewhere_asks_for_nothing(qtbot, facets, asked) -> None:
    click(qtbot, facets, at(facets, 0))
    qtbot.mouseClick(facets.viewport(), Qt.MouseButton.RightButton, pos=facets.visualRect(at(facets, 0, 0)).center())
    qtbot.mousePress(facets.viewport(), Qt.MouseButton.LeftButton, pos=facets.visualRect(at(facets, 0, 0)).center())
    qtbot.mouseRelease(facets.viewport(), Qt.MouseButton.LeftButton, pos=facets.visualRect(at(facets, 0, 2)).center())
    facets.show_groups(groups()[:1])
    QApplication.processEvents()
    qtbot.mouseClick(facets.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 290))
    assert asked == []


def test_keys_ask_the_same(qtbot, facets, asked) -> None:
    facets.setFocus()
    facets.setCurrentIndex(at(facets, 0))
    for key, held in (
        (Qt.Key.Key_Down, NONE),
        (Qt.Key.Key_Return, NONE),
        (Qt.Key.Key_Down, NONE),
        (Qt.Key.Key_Return, CTRL),
        (Qt.Key.Key_Down, NONE),
        (Qt.Key.Key_Return, ALT),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier),
        (Qt.Key.Key_Return, SHIFT),
    ):
        qtbot.keyClick(facets, key, held)
    assert asked == [
        ("narrowed", "in:title"),
        ("widened", "in:barrier"),
        ("excluded", "in:enabler"),
        ("narrowed", "in:enabler"),
    ]


def test_a_group_is_closed_and_opened_with_enter_and_stays_so(qtbot, facets, asked) -> None:
    facets.setCurrentIndex(at(facets, 0))
    qtbot.keyClick(facets, Qt.Key.Key_Return)
    assert not facets.isExpanded(at(facets, 0))
    facets.show_groups(groups()[:2])
    assert [facets.isExpanded(at(facets, row)) for row in range(2)] == [False, True]
    assert facets.currentIndex() == at(facets, 0)
    qtbot.keyClick(facets, Qt.Key.Key_Return)
    facets.show_groups(groups())
    assert all(facets.isExpanded(at(facets, row)) for row in range(3))
    assert asked == []


@pytest.mark.parametrize("shown", [groups(3), [groups()[0], groups()[2]]], ids=["other counts", "other facets"])
def test_what_is_shown_anew_stays_where_it_was(qtbot, facets, asked, shown) -> None:
    row = facets.model().index_of("Tag", "tag:15")
    facets.setCurrentIndex(row)
    facets.scrollTo(row, FacetList.ScrollHint.PositionAtCenter)
    scrolled = facets.verticalScrollBar().value()
    assert scrolled
    facets.show_groups(shown)
    QApplication.processEvents()
    assert facets.currentIndex().data(CLAUSE_ROLE) == "tag:15"
    assert facets.verticalScrollBar().value() == scrolled
    assert all(facets.isFirstColumnSpanned(row, QModelIndex()) for row in range(len(shown)))
    assert asked == []


def test_without_a_row_that_is_current_the_scroll_stays_too(facets) -> None:
    facets.verticalScrollBar().setValue(100)
    facets.show_groups([groups()[0], groups()[2]])
    QApplication.processEvents()
    assert facets.verticalScrollBar().value() == 100
    facets.show_groups(groups()[:1])
    QApplication.processEvents()
    assert facets.verticalScrollBar().value() == 0


def test_a_row_that_is_gone_is_no_longer_current(facets) -> None:
    facets.setCurrentIndex(at(facets, 1, 0))
    facets.show_groups(groups()[:1])
    assert not facets.currentIndex().isValid()
    facets.show_groups([])
    assert facets.model().rowCount() == 0


def test_the_counts_keep_their_width_and_the_labels_take_the_rest(facets) -> None:
    try:
        for look, points in ((LIGHT, 9), (DARK, 18)):
            dress(look, points)
            facets.show_look(look)
            QApplication.processEvents()
            widest = facets.fontMetrics().horizontalAdvance(at(facets, 0, 1, column=Column.COUNT).data())
            assert facets.columnWidth(Column.COUNT) > widest
            assert facets.columnWidth(Column.LABEL) + facets.columnWidth(Column.COUNT) == facets.viewport().width()
            assert at(facets, 0).data(Qt.ItemDataRole.ForegroundRole) == QColor(look.muted)
    finally:
        dress(LIGHT, 9)
