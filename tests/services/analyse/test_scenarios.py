"""Scenarios as changes: saved under a name, replaced, renamed, deleted, and undone."""

import pytest

from qicbrowser.domain.analysis.scenarios import MOST_LEFT_OUT, MOST_SCENARIOS, Scenario
from qicbrowser.domain.errors import ReaderError
from qicbrowser.services.analyse.scenarios import deleted, of_table, renamed, replaced, saved
from qicbrowser.services.changes import store
from qicbrowser.store.library import Library

TABLE = "zamboni2020/5"
LOW = "zamboni2020/5/grade/low"
STUDY = "zamboni2020/ref/51"


def made_up(number: int = 1, name: str = "Made up", table: str = TABLE) -> Scenario:
    return Scenario(str(number), name, table, (LOW,), "2026-01-01T00:00:00.000Z", "2026-01-01T00:00:00.000Z")


def test_a_scenario_is_saved_and_undone(library: Library) -> None:
    change = saved((), TABLE, "  Without low \n", {STUDY, LOW})
    store(library, [change])
    (scenario,) = library.scenarios.all()
    assert (scenario.name, scenario.table_key, scenario.left_out) == ("Without low", TABLE, (LOW, STUDY))
    store(library, [change.reverse])
    assert library.scenarios.all() == ()


def test_the_same_name_replaces_the_scenario_of_its_table_only() -> None:
    before, other = made_up(), made_up(2, table="made/up")
    change = saved((before, other), TABLE, "MADE UP", {STUDY})
    assert change.before == before
    assert (change.after.id, change.after.name, change.after.left_out) == ("1", "Made up", (STUDY,))
    assert saved((other,), TABLE, "Made up", {STUDY}).before is None


def test_the_same_choice_is_no_change() -> None:
    assert replaced(made_up(), {LOW}) == (made_up(), made_up())


def test_a_name_is_free_within_its_table() -> None:
    first, second, other = made_up(), made_up(2, "Second"), made_up(3, "Third", "made/up")
    with pytest.raises(ReaderError):
        renamed((first, second, other), first, "SECOND")
    assert renamed((first, second, other), first, "Third").after.name == "Third"
    assert deleted(first).after is None
    assert of_table((first, second, other), TABLE) == (first, second)


def test_what_a_scenario_and_a_file_of_them_hold_is_bounded() -> None:
    with pytest.raises(ReaderError):
        saved((), TABLE, " \t", {LOW})
    with pytest.raises(ReaderError):
        saved((), TABLE, "Too many keys", map(str, range(MOST_LEFT_OUT + 1)))
    with pytest.raises(ReaderError):
        saved([made_up(n, str(n)) for n in range(MOST_SCENARIOS)], TABLE, "One more", {LOW})
