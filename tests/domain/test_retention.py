"""Thinning keeps what is new, something of every month, and never everything else but nothing."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from qicbrowser.domain.retention import NEWEST, retained

NOW = datetime(2026, 7, 15, 12, tzinfo=UTC)
MOMENTS = st.sets(
    st.one_of(
        st.integers(-3600, 10 * 86400),  # seconds before now: lately, and by a clock that was ahead
        st.integers(0, 3 * 366 * 86400),
    ).map(lambda seconds: NOW - timedelta(seconds=seconds)),
    max_size=60,
)


def stays(moments: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Those that stay of moments that came in their order."""
    newest_first = sorted(set(moments), reverse=True)
    return frozenset(newest_first[position] for position in retained(newest_first, now))


def days(*ago: float) -> list[datetime]:
    return [NOW - timedelta(days=each) for each in ago]


@given(MOMENTS)
def test_the_newest_stay_and_what_stays_was_there(moments: set[datetime]):
    stay = stays(moments, NOW)
    assert stay <= moments
    assert stay.issuperset(sorted(moments)[-NEWEST:])
    assert bool(stay) == bool(moments)


@given(MOMENTS)
def test_thinning_twice_is_thinning_once(moments: set[datetime]):
    stay = stays(moments, NOW)
    assert stays(stay, NOW) == stay


@given(MOMENTS, st.timedeltas(timedelta(0), timedelta(days=400)))
def test_thinning_step_by_step_loses_nothing_that_thinning_at_once_keeps(moments: set[datetime], before: timedelta):
    earlier = NOW - before
    then = {moment for moment in moments if moment <= earlier}
    thinned = stays(then, earlier) | (moments - then)
    assert stays(thinned, NOW) == stays(moments, NOW)


@given(MOMENTS)
def test_every_day_week_and_month_keeps_its_last(moments: set[datetime]):
    stay = stays(moments, NOW)
    for stretch, age in (
        (lambda m: (m.year, m.month, m.day), timedelta(days=7)),
        (lambda m: m.isocalendar()[:2], timedelta(weeks=5)),
        (lambda m: (m.year, m.month), timedelta.max),
    ):
        lasts: dict[tuple[int, ...], datetime] = {}
        for moment in sorted(moments):
            lasts[stretch(moment)] = moment
        assert stay.issuperset(last for last in lasts.values() if NOW - last < age)


@given(st.integers(1, 8))
def test_what_is_kept_of_years_is_few(daily: int):
    """One on each of a thousand days, at several times: five, seven days, five weeks and the months."""
    moments = [NOW - timedelta(days=day, hours=hour) for day in range(1000) for hour in range(daily)]
    assert len(stays(moments, NOW)) <= 5 + 8 + 6 + 34


def test_by_example():
    today = days(0, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06)
    assert stays(today, NOW) == frozenset(today[:5])
    lately = days(1, 1.1, 2, 2.1)
    assert stays([*today, *lately], NOW) == {*today[:5], *days(1, 2)}
    # 2026-06-20 and -19 are of one week; 2026-04-15 and -05 of one month, no longer of different weeks.
    older = days(25, 26, 91, 101)
    assert stays([*today, *older], NOW) == {*today[:5], *days(25, 91)}
    assert stays([], NOW) == frozenset()


def test_a_new_backup_stays_though_the_clock_was_ahead_before():
    ahead = days(-400, -401, -402, -403, -404)
    assert NOW in stays([*ahead, NOW], NOW)


def test_one_in_the_future_stays_and_stands_for_no_other():
    """As a clock leaves them that was years ahead, and one that is years behind finds all of them."""
    lately = days(1, 2, 3, 4, 5, 6)
    ahead = [NOW + timedelta(days=1600, hours=-hour) for hour in range(8)]
    assert stays([*ahead, *lately], NOW) == {*ahead, *lately}
    assert stays([*ahead, *lately], NOW - timedelta(days=9000)) == {*ahead, *lately}


def test_the_newest_are_those_that_were_made_last_whatever_the_clock_said():
    set_back = [*days(40, 41, 42), *days(1, 1.1, 1.2, 1.3)]  # the clock was right first, then 39 days behind
    assert retained(set_back, NOW) == {0, 1, 2, 3, 4}
