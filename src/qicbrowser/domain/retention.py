"""Which backups stay when new ones come: all of the latest, and fewer the older they are."""

from collections.abc import Sequence
from datetime import datetime, timedelta

NEWEST = 5
"""So many stay, whatever their age."""

_DAILY = timedelta(days=7)
_WEEKLY = timedelta(weeks=5)


def kept(newest_first: Sequence[datetime], now: datetime) -> frozenset[int]:
    """The positions of those that stay of backups made at these moments, in the order in which they were made.

    The five newest, then one a day for a week, one a week for five, and one a month for ever. Of a day, a week or a
    month the last one stays, so that thinning now and again keeps what thinning once would. The clock may have been
    wrong, so the moments need not descend; one in the future has no age yet, so it stays, and counts for no day.
    """
    stay = set(range(min(NEWEST, len(newest_first))))
    taken: set[tuple[int, ...]] = set()
    for position, moment in enumerate(newest_first):
        if moment > now:
            stay.add(position)
            continue
        year, week, _ = moment.isocalendar()
        stretches: list[tuple[int, ...]] = [(moment.year, moment.month)]
        if now - moment < _DAILY:
            stretches.append((moment.year, moment.month, moment.day))
        if now - moment < _WEEKLY:
            stretches.append((year, week, 0, 0))  # four numbers, which no month or day has
        if not taken.issuperset(stretches):
            stay.add(position)
        taken.update(stretches)
    return frozenset(stay)
