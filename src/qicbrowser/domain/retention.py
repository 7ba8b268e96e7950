"""Which backups stay when new ones come: all of the latest, and fewer the older they are."""

from collections.abc import Iterable
from datetime import datetime, timedelta

NEWEST = 5
"""So many stay, whatever their age."""

_DAILY = timedelta(days=7)
_WEEKLY = timedelta(weeks=5)


def kept(moments: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """The five newest, then one a day for a week, one a week for five, and one a month for ever.

    Of a day, a week or a month the last one stays, so that thinning now and again keeps what thinning once would.
    """
    latest_first = sorted(set(moments), reverse=True)
    stay = set(latest_first[:NEWEST])
    taken: set[tuple[int, ...]] = set()
    for moment in latest_first:
        year, week, _ = moment.isocalendar()
        stretches: list[tuple[int, ...]] = [(moment.year, moment.month)]
        if now - moment < _DAILY:
            stretches.append((moment.year, moment.month, moment.day))
        if now - moment < _WEEKLY:
            stretches.append((year, week, 0, 0))  # four numbers, which no month or day has
        if not taken.issuperset(stretches):
            stay.add(moment)
        taken.update(stretches)
    return frozenset(stay)
