"""What is different when a review is imported anew: themes that are added, removed or changed."""

from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from qicbrowser.domain.tables.drafts import ReviewDraft, TableDraft, ThemeDraft


class DifferenceKind(StrEnum):
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


class Difference(NamedTuple):
    """A theme that only one of two editions of a review has, or that they have otherwise."""

    kind: DifferenceKind
    table: str
    """The label of its table."""
    title: str


_Name = tuple[str, str, int]
"""A theme by the label of its table, its title, and which of those with this title it is."""


def differences(before: ReviewDraft | None, after: ReviewDraft | None) -> tuple[Difference, ...]:
    """Every theme that differs, those of the new edition first in their order, and then those removed."""
    old = dict(_themes(before.tables if before else ()))
    new = dict(_themes(after.tables if after else ()))
    listed = []
    for name, theme in new.items():
        if name not in old:
            listed.append(Difference(DifferenceKind.ADDED, *name[:2]))
        elif old[name] != theme:
            listed.append(Difference(DifferenceKind.CHANGED, *name[:2]))
    listed += (Difference(DifferenceKind.REMOVED, *name[:2]) for name in old if name not in new)
    return tuple(listed)


def _themes(tables: tuple[TableDraft, ...]) -> Iterator[tuple[_Name, tuple[ThemeDraft, tuple[str, ...]]]]:
    for table in tables:
        counts = Counter[str]()
        for theme in table.themes:
            counts[theme.title] += 1
            yield (table.label, theme.title, counts[theme.title]), (theme._replace(group=None), _group(table, theme))


def _group(table: TableDraft, theme: ThemeDraft) -> tuple[str, ...]:
    """The titles of the groups that a theme is in, innermost first."""
    titles, place = [], theme.group
    while place is not None:
        titles.append(table.groups[place].title)
        place = table.groups[place].parent
    return tuple(titles)
