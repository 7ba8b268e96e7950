"""The groups of themes of a table: the order they give to its themes, and the places of each."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from sqlite_utils import Database

from qicbrowser.domain.tables.drafts import GroupDraft, TableDraft, ThemeDraft
from qicbrowser.store.evidence.table_writing import Source


def in_group_order(table: TableDraft) -> Iterable[ThemeDraft]:
    """The themes outside groups, then those of each group, followed by those of the groups in it."""
    if not table.groups:
        return table.themes
    order = {place: at for at, place in enumerate(_depth_first(table.groups))}
    return sorted(table.themes, key=lambda theme: -1 if theme.group is None else order[theme.group])


def write_group_sizes(database: Database, source: Source, first_place: int, sizes: Mapping[int | None, int]) -> None:
    """Write the places of each group's themes; `sizes` counts those directly in a group, or in none."""
    groups = source.table.groups
    whole = [sizes.get(place, 0) for place in range(len(groups))]
    for place in range(len(groups) - 1, -1, -1):  # a group comes after the one it is in
        parent = groups[place].parent
        if parent is not None:
            whole[parent] += whole[place]
    first = first_place + sizes.get(None, 0)
    for place in _depth_first(groups):
        row = {"first_place": first if whole[place] else 0, "themes": whole[place]}
        database.table("theme_group").update((source.key, place + 1), row)
        first += sizes.get(place, 0)


def _depth_first(groups: Sequence[GroupDraft]) -> Iterator[int]:
    """The places of groups, each before those in it."""
    within: dict[int | None, list[int]] = {}
    for place, group in enumerate(groups):
        within.setdefault(group.parent, []).append(place)
    waiting = within.get(None, [])[::-1]
    while waiting:
        place = waiting.pop()
        yield place
        waiting += within.get(place, [])[::-1]
