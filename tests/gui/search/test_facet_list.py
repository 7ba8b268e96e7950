"""The list of facets: its order, its clicks and keys, and what stays when it is shown again."""

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from qicbrowser.domain.records import Part
from qicbrowser.gui.looks.palettes import DARK, LIGHT
from qicbrowser.gui.looks.style import apply_look
from qicbrowser.gui.search.facet_list import FacetList
from qicbrowser.gui.search.facet_model import CLAUSE_ROLE, Column, FacetModel
from qicbrowser.gui.search.labels import facet_group_label, part_label
from qicbrowser.services.search.facets import FACET_ORDER, Facet, FacetGroup, FacetKind, Unit, grouped
from qicbrowser.store.search.matches import Count

NONE, CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def facet(
    kind: FacetKind, clause: str, label: str, count: int = 1, *, more: bool = False, active: bool = False
) -> Facet:
    return Facet(kind, clause, label, count, more, active)


def groups(more: int = 0) -> list[FacetGroup]:
    return [
        FacetGroup(
            FacetKind.PART,
            (
                facet(FacetKind.PART, "in:theme", "title", 12 + more),
                facet(FacetKind.PART, "in:barrier", "barrier", 10_000, more=True, active=True),
                facet(FacetKind.PART, "in:note", "note"),
            ),
        ),
        FacetGroup(FacetKind.GRADE, (facet(FacetKind.GRADE, "quality:low", "low", 0, active=True),)),
        FacetGroup(
            FacetKind.TAG,
            tuple(facet(FacetKind.TAG, f"tag:{n}", "שיתוף <b>פעולה</b> e\u0301 😀" * n) for n in range(1, 30)),
        ),
    ]


@pytest.fixture
def facets(qtbot) -> FacetList:
    facets = FacetList()
    qtbot.addWidget(facets)
    facets.resize(320, 300)
    facets.show_groups(groups())
    with qtbot.waitActive(facets):
        facets.show()
        facets.activateWindow()
    return facets


@pytest.fixture
def emitted(facets) -> list[tuple[str, str]]:
    emitted: list[tuple[str, str]] = []
    facets.narrowed.connect(lambda clause: emitted.append(("narrowed", clause)))
    facets.widened.connect(lambda clause: emitted.append(("widened", clause)))
    facets.excluded.connect(lambda clause: emitted.append(("excluded", clause)))
    return emitted


def at(facets: FacetList, *rows: int, column: int = Column.LABEL) -> QModelIndex:
    if len(rows) == 1:
        return facets.model().index(rows[0], column)
    return facets.model().index(rows[1], column, facets.model().index(rows[0], Column.LABEL))


def click(qtbot, facets: FacetList, index: QModelIndex, keys: Qt.KeyboardModifier = NONE) -> None:
    qtbot.mouseClick(facets.viewport(), Qt.MouseButton.LeftButton, keys, facets.visualRect(index).center())


def test_the_facets(qtmodeltester, qapp) -> None:
    model = FacetModel()
    qtmodeltester.check(model)
    model.show_groups(groups())
    model.show_look(DARK)
    model.show_groups(groups(5))
    model.show_groups([FacetGroup(FacetKind.PART, ()), *groups()[1:]])
    model.show_look(LIGHT)
    model.show_groups([])


def test_the_groups_are_on_the_screen_in_one_order(facets) -> None:
    shuffled = [FacetKind.TAG, FacetKind.STREAM, FacetKind.PART, FacetKind.THEME, FacetKind.GRADE]
    listed = [facet(kind, f"{kind}:x", "title", active=True) for kind in shuffled]
    facets.show_groups(grouped(listed, Count(1, more=False), Count(0, more=False)))
    assert [at(facets, row).data() for row in range(facets.model().rowCount())] == [
        "Found in",
        "Quality of evidence",
        "Stream",
        "Theme",
        "Tag",
    ]
    assert [at(facets, row, 0).data(CLAUSE_ROLE) for row in range(5)] == [
        "part:x",
        "grade:x",
        "stream:x",
        "theme:x",
        "tag:x",
    ]


def test_every_group_and_part_has_a_label_of_its_own(qapp) -> None:
    assert set(FACET_ORDER) == set(FacetKind)
    assert len({facet_group_label(kind) for kind in FACET_ORDER}) == len(FACET_ORDER) == 6
    assert len({part_label(part) for part in Part}) == len(Part)


def test_a_row_has_a_label_and_a_count(facets) -> None:
    facets.resize(640, 300)  # units have room in every font
    assert [at(facets, row).data() for row in range(3)] == ["Found in", "Quality of evidence", "Tag"]
    assert at(facets, 0, 0).data() == "title"
    assert at(facets, 0, 0, column=Column.COUNT).data() == "12"
    assert at(facets, 0, column=Column.COUNT).data() == "themes"
    facets.show_groups([groups()[0]._replace(unit=unit) for unit in (Unit.PASSAGES, Unit.RECORDS)])
    assert [at(facets, row, column=Column.COUNT).data() for row in range(2)] == ["passages", "themes, references"]
    facets.show_groups(groups())
    many = at(facets, 0, 1, column=Column.COUNT).data()
    assert "".join(c for c in many if c.isdigit()) == "10000"
    assert many.endswith("+")
    assert at(facets, 1, 0, column=Column.COUNT).data() == "0"
    tip = at(facets, 2, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in tip
    assert all(
        line in tip
        for line in ("or Enter: only this", "Ctrl+Enter: also include this", "Alt+Enter or the menu: exclude this")
    )
    assert at(facets, 0).data(CLAUSE_ROLE) is None


def test_a_facet_of_the_query_is_bold_and_has_a_check_mark(facets) -> None:
    on, off = at(facets, 0, 1), at(facets, 0, 2)
    assert on.data() == "✓ barrier"
    assert on.data(Qt.ItemDataRole.FontRole).bold()
    assert off.data() == "note"
    assert off.data(Qt.ItemDataRole.FontRole) is None


def test_the_modifier_of_a_click_decides_what_it_does(qtbot, facets, emitted) -> None:
    click(qtbot, facets, at(facets, 0, 0))
    click(qtbot, facets, at(facets, 0, 1), CTRL)
    click(qtbot, facets, at(facets, 0, 2, column=Column.COUNT), ALT)
    click(qtbot, facets, at(facets, 0, 2), SHIFT)
    assert emitted == [("narrowed", "in:theme"), ("widened", "in:barrier"), ("excluded", "in:note")]
    emitted.clear()
    click(qtbot, facets, at(facets, 0, 0, column=Column.EXCLUDE))
    assert emitted == [("excluded", "in:theme")]
    click(qtbot, facets, at(facets, 0, 2), CTRL)
    assert facets.selectionModel().isSelected(at(facets, 0, 2))  # Ctrl does not deselect the row


def test_other_clicks_do_nothing(qtbot, facets, emitted) -> None:
    click(qtbot, facets, at(facets, 0))
    qtbot.mouseClick(facets.viewport(), Qt.MouseButton.RightButton, pos=facets.visualRect(at(facets, 0, 0)).center())
    qtbot.mousePress(facets.viewport(), Qt.MouseButton.LeftButton, pos=facets.visualRect(at(facets, 0, 0)).center())
    qtbot.mouseRelease(facets.viewport(), Qt.MouseButton.LeftButton, pos=facets.visualRect(at(facets, 0, 2)).center())
    facets.show_groups(groups()[:1])
    QApplication.processEvents()
    qtbot.mouseClick(facets.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 290))
    assert emitted == []


def test_keys_do_the_same(qtbot, facets, emitted) -> None:
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
    assert emitted == [
        ("narrowed", "in:theme"),
        ("widened", "in:barrier"),
        ("excluded", "in:note"),
        ("narrowed", "in:note"),
    ]


def test_the_menu_of_a_facet_has_every_way_to_use_it(qtbot, facets, emitted) -> None:
    facets.cleared.connect(lambda clause: emitted.append(("cleared", clause)))
    menu = facets.context_menu_on(at(facets, 0, 1))
    actions = [action for action in menu.actions() if not action.isSeparator()]
    assert [action.text().replace("&", "") for action in actions] == [
        "Only this",
        "Also include this",
        "Exclude this",
        "Remove from the search",
    ]
    for action in actions:
        action.trigger()
    facets.setFocus()
    qtbot.keyClick(facets, Qt.Key.Key_Minus)
    qtbot.keyClick(facets, Qt.Key.Key_Delete)
    assert [what for what, _ in emitted] == ["narrowed", "widened", "excluded", "cleared", "excluded", "cleared"]
    assert {clause for _, clause in emitted} == {"in:barrier"}
    facets.setCurrentIndex(at(facets, 0))
    qtbot.keyClick(facets, Qt.Key.Key_Minus)  # a group is nothing to exclude
    assert len(emitted) == 6


def test_the_sign_that_excludes_is_seen_under_the_mouse_and_on_the_current_row(facets) -> None:
    def seen(index: QModelIndex) -> bool:
        image = facets.viewport().grab(facets.visualRect(index)).toImage()
        return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}) > 1

    first = at(facets, 0, 0, column=Column.EXCLUDE)
    facets.setCurrentIndex(QModelIndex())
    QApplication.processEvents()
    assert not seen(first)
    facets.setCurrentIndex(at(facets, 0, 0))
    QApplication.processEvents()
    assert seen(first)


def test_a_fresh_list_has_no_current_row_unless_the_keyboard_is_in_it(facets) -> None:
    facets.setCurrentIndex(at(facets, 0, 0))
    facets.clearFocus()
    facets.show_groups(groups(7))
    assert not facets.currentIndex().isValid()


def test_a_group_is_collapsed_and_expanded_with_enter_and_stays_so(qtbot, facets, emitted) -> None:
    facets.setFocus()
    facets.setCurrentIndex(at(facets, 0))
    qtbot.keyClick(facets, Qt.Key.Key_Return)
    assert not facets.isExpanded(at(facets, 0))
    facets.show_groups(groups()[:2])
    assert [facets.isExpanded(at(facets, row)) for row in range(2)] == [False, True]
    assert facets.currentIndex() == at(facets, 0)
    qtbot.keyClick(facets, Qt.Key.Key_Return)
    facets.show_groups(groups())
    assert all(facets.isExpanded(at(facets, row)) for row in range(3))
    assert emitted == []


@pytest.mark.parametrize("shown", [groups(3), [groups()[0], groups()[2]]], ids=["other counts", "other facets"])
def test_the_current_facet_and_the_scroll_position_stay(qtbot, facets, emitted, shown) -> None:
    facets.setFocus()
    row = facets.model().index_of(FacetKind.TAG, "tag:15")
    facets.setCurrentIndex(row)
    facets.scrollTo(row, FacetList.ScrollHint.PositionAtCenter)
    scrolled = facets.verticalScrollBar().value()
    assert scrolled
    facets.show_groups(shown)
    QApplication.processEvents()
    assert facets.currentIndex().data(CLAUSE_ROLE) == "tag:15"
    assert facets.verticalScrollBar().value() == scrolled
    assert emitted == []


def test_without_a_current_row_the_scroll_position_stays_too(facets) -> None:
    facets.verticalScrollBar().setValue(100)
    facets.show_groups([groups()[0], groups()[2]])
    QApplication.processEvents()
    assert facets.verticalScrollBar().value() == 100
    facets.show_groups(groups()[:1])
    QApplication.processEvents()
    assert facets.verticalScrollBar().value() == 0


def test_a_facet_that_is_no_longer_listed_is_not_current(facets) -> None:
    facets.setCurrentIndex(at(facets, 1, 0))
    facets.show_groups(groups()[:1])
    assert not facets.currentIndex().isValid()
    facets.show_groups([])
    assert facets.model().rowCount() == 0


def test_the_counts_keep_their_width_and_the_labels_take_the_rest(facets) -> None:
    try:
        for look, points in ((LIGHT, 9), (DARK, 18)):
            apply_look(look, points)
            facets.show_look(look)
            QApplication.processEvents()
            widest = facets.fontMetrics().horizontalAdvance(at(facets, 0, 1, column=Column.COUNT).data())
            assert facets.columnWidth(Column.COUNT) > widest
            assert sum(map(facets.columnWidth, Column)) == facets.viewport().width()
            assert at(facets, 0).data(Qt.ItemDataRole.ForegroundRole) == QColor(look.muted)
    finally:
        apply_look(LIGHT, 9)
