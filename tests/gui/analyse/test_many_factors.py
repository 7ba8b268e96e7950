"""The list of contextual factors of a large made-up library: what is measured, painted and compared at a time."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qicbrowser.domain.analysis.factors import Factor, FactorTheme
from qicbrowser.domain.records import Review, Role, SourceTable
from qicbrowser.gui.analyse.factor_delegate import FactorDelegate
from qicbrowser.gui.analyse.factor_filter import FactorFilter
from qicbrowser.gui.analyse.factor_list import FactorList
from qicbrowser.gui.analyse.factor_model import FACTOR_ROLE, FactorModel
from qicbrowser.services.analyse.contexts import Grouping, groups

_TABLE = SourceTable("made-up/1", 1, "Made up", Review("made-up", "A made-up review", ("Doe, A",)), "1")
_SIGNS = (Role.ENABLER, Role.BARRIER, Role.MIXED, Role.CONTEXT)


def made_up(number: int) -> tuple[Factor, ...]:
    themes = [FactorTheme(place, f"theme/{place}", f"Theme {place}", _TABLE) for place in range(1 + number // 10)]
    words = "Factor number {} about hospitals, with words that need a second line"
    return tuple(
        Factor(f"key/{each}", _SIGNS[each % 4], words.format(each), themes[each // 10]) for each in range(number)
    )


def counted(calls: dict[str, int], name: str) -> Callable[..., object]:
    """A method of the delegate that counts its calls."""
    original = getattr(FactorDelegate, name)

    def method(self: FactorDelegate, *args: object) -> object:
        calls[name] += 1
        return original(self, *args)

    return method


@pytest.mark.parametrize("by", [Grouping.LABEL, Grouping.THEME, Grouping.NONE])
def test_only_rows_in_sight_are_painted_and_few_are_measured(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, by: Grouping
) -> None:
    calls = {"paint": 0, "sizeHint": 0}
    for name in calls:
        monkeypatch.setattr(FactorDelegate, name, counted(calls, name))
    factors, model = made_up(20_000), FactorModel()
    shown = FactorList(model)
    qtbot.addWidget(shown)
    shown.resize(400, 600)
    shown.show()
    model.show_groups(groups(factors, (), by), by, {})
    shown.open_groups()
    QApplication.processEvents()
    assert 0 < calls["paint"] < 100
    assert calls["sizeHint"] < 1000
    shown.go_to(model.factor_index("key/19999"))
    QApplication.processEvents()
    assert shown.currentIndex().data(FACTOR_ROLE).key == "key/19999"
    assert shown.viewport().rect().intersects(shown.visualRect(shown.currentIndex()))


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    calls = {"sizeHint": 0}
    monkeypatch.setattr(FactorDelegate, "sizeHint", counted(calls, "sizeHint"))
    return calls


@pytest.fixture
def many(qtbot: QtBot, measured: dict[str, int]) -> FactorList:
    """20,000 factors in one group, in the style of the window, which is by style sheet; its rows are counted."""
    assert not measured["sizeHint"]
    shown = FactorList(FactorModel())
    qtbot.addWidget(shown)
    shown.setStyleSheet("QTreeView { border: 0; background: white }")
    shown.setGeometry(200, 200, 400, 600)  # away from the pointer
    shown.show()
    shown.factors.show_groups(groups(made_up(20_000), (), Grouping.LABEL), Grouping.LABEL, {})
    shown.open_groups()
    shown.expand(shown.factors.index(0, 0))
    shown.setFocus()
    QApplication.processEvents()
    return shown


def key_at_top(shown: FactorList) -> str:
    factor = shown.indexAt(QPoint(0, 0)).data(FACTOR_ROLE)
    return factor.key if factor else ""


def test_the_ends_are_a_key_away_and_no_row_between_is_measured(many: FactorList, measured: dict[str, int]) -> None:
    QTest.keyClick(many, Qt.Key.Key_End)
    QApplication.processEvents()
    assert many.currentIndex().data(FACTOR_ROLE).key == "key/19999"
    assert many.viewport().rect().intersects(many.visualRect(many.currentIndex()))
    QTest.keyClick(many, Qt.Key.Key_Home)
    QApplication.processEvents()
    assert many.currentIndex().data(FACTOR_ROLE) is None
    assert many.indexBelow(many.currentIndex()).data(FACTOR_ROLE).key == "key/0"
    many.go_to(many.factors.factor_index("key/10000"))
    QApplication.processEvents()
    for _ in range(30):
        many.factors.fetchMore(many.factors.index(0, 0))
    QApplication.processEvents()
    many.verticalScrollBar().setValue(many.verticalScrollBar().maximum())
    QApplication.processEvents()
    assert measured["sizeHint"] < 3_000


def test_what_is_before_a_far_row_is_listed_as_one_scrolls_up(many: FactorList) -> None:
    many.go_to(many.factors.factor_index("key/10000"))
    bar = many.verticalScrollBar()
    assert key_at_top(many) == "key/10000"
    for number in range(9_970, 9_000, -30):
        bar.setValue(bar.value() - 30)
        assert key_at_top(many) == f"key/{number}"
    assert many.currentIndex().data(FACTOR_ROLE).key == "key/10000"
    bar.setValue(0)  # the scroll bar was dragged to its end
    QApplication.processEvents()
    assert key_at_top(many) == ""
    assert many.indexBelow(many.factors.index(0, 0)).data(FACTOR_ROLE).key == "key/0"
    assert many.currentIndex().data(FACTOR_ROLE).key == "key/10000"


def test_the_ends_of_a_list_without_groups(many: FactorList) -> None:
    many.factors.show_groups(groups(made_up(5_000), (), Grouping.NONE), Grouping.NONE, {})
    many.open_groups()
    for key, factor in ((Qt.Key.Key_End, "key/4999"), (Qt.Key.Key_Home, "key/0")):
        QTest.keyClick(many, key)
        assert many.currentIndex().data(FACTOR_ROLE).key == factor
        assert [each.key for each in many.chosen_factors] == [factor]


@pytest.mark.parametrize("number", [3, 10_000, 19_999])
def test_of_many_groups_those_near_are_listed_first_and_all_right_after(many: FactorList, number: int) -> None:
    many.factors.show_groups(groups(made_up(20_000), (), Grouping.THEME), Grouping.THEME, {})
    many.open_groups()
    many.go_to(many.factors.factor_index(f"key/{number}"))
    QApplication.sendPostedEvents()  # painted, before any timer
    assert many.factors.rowCount() <= 200
    first = many.viewport().grab().toImage()
    QApplication.processEvents()
    assert many.factors.rowCount() == 2_000
    assert many.viewport().grab().toImage() == first
    assert [factor.key for factor in many.chosen_factors] == [f"key/{number}"]
    assert many.chosen_group.key == f"theme/{number // 10}"
    assert many.isExpanded(many.currentIndex().parent())
    assert many.currentIndex().parent().row() == number // 10


def test_the_ends_of_many_groups_before_all_are_listed(many: FactorList) -> None:
    many.factors.show_groups(groups(made_up(20_000), (), Grouping.THEME), Grouping.THEME, {})
    many.open_groups()
    QTest.keyClick(many, Qt.Key.Key_End)
    assert many.chosen_group.key == "theme/1999"
    QTest.keyClick(many, Qt.Key.Key_Home)
    assert many.chosen_group.key == "theme/0"
    many.go_to(many.factors.group_index("theme/1000"))
    QApplication.processEvents()
    assert many.factors.rowCount() == 2_000
    assert many.chosen_group.key == "theme/1000"
    assert many.currentIndex().row() == 1_000


def test_more_rows_are_listed_as_one_scrolls(qtbot: QtBot) -> None:
    model = FactorModel()
    shown = FactorList(model)
    qtbot.addWidget(shown)
    shown.show()
    model.show_groups(groups(made_up(900), (), Grouping.LABEL), Grouping.LABEL, {})
    shown.open_groups()
    QApplication.processEvents()
    group = model.index(0, 0)
    before = model.rowCount(group)
    assert before < 900
    shown.verticalScrollBar().setValue(shown.verticalScrollBar().maximum())
    assert before < model.rowCount(group) <= 900


def test_words_are_compared_in_turns(qtbot: QtBot, qapp: QApplication) -> None:
    factors, found = made_up(60_000), []
    run = FactorFilter(qapp)
    run.filtered.connect(found.append)
    run.run(factors, "hosp 59999")
    assert run.is_running
    assert found == []
    qtbot.waitUntil(lambda: bool(found))
    assert [factor.key for factor in found[0]] == ["key/59999"]
    run.run(factors, "hosp")
    run.run(factors[:10], "number 7")
    assert not run.is_running
    assert [factor.key for factor in found[-1]] == ["key/7"]
    assert len(found) == 2
