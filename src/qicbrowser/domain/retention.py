"""Which backups are retained: the newest, and fewer the older they are."""

from collections.abc import Sequence
from datetime import datetime, timedelta

NEWEST = 5
"""The number that is retained, whatever their age."""

_DAILY = timedelta(days=7)
_WEEKLY = timedelta(weeks=5)


def retained(newest_first: Sequence[datetime], now: datetime) -> frozenset[int]:
    """The positions of the backups to retain, given the moments of all in the order in which they were made.

    The five newest, then one per day for a week, one per week for five, and one per month for ever. The last one of
    each day, week or month is retained, so that thinning repeatedly has the same result as thinning once. The clock may
    have been wrong, so the moments need not descend; a backup from the future has no age yet: it is retained, and is
    not the one of its day.
    """
    stay = set(range(min(NEWEST, len(newest_first))))
    periods_seen: set[tuple[int, ...]] = set()
    for position, moment in enumerate(newest_first):
        if moment > now:
            stay.add(position)
            continue
        year, week, _ = moment.isocalendar()
        periods: list[tuple[int, ...]] = [(moment.year, moment.month)]
        if now - moment < _DAILY:
            periods.append((moment.year, moment.month, moment.day))
        if now - moment < _WEEKLY:
            periods.append((year, week, 0, 0))  # four numbers, which no month or day has
        if not periods_seen.issuperset(periods):
            stay.add(position)
        periods_seen.update(periods)
    return frozenset(stay)
