"""How deep groups of themes can be inside one another."""

import pytest

from qicbrowser.domain.tables.reading import read_table
from qicbrowser.domain.tables.recipe import ColumnPlan, Holds, Recipe
from qicbrowser.services.importing.drafting import MOST_GROUP_LEVELS, draft_table
from qicbrowser.wording.english import words
from tests.domain.tables.grids import grid
from tests.messages import reader_error


def deep(levels: int):
    """A table of one theme, with so many columns of groups, as it is drafted."""
    columns = [*(f"Domain {level}" for level in range(levels)), "Theme", "Barriers"]
    cells = [*(f"Made-up group {level}" for level in range(levels)), "Made-up theme", "No hours"]
    table = grid([columns, cells], heading_rows=1)
    plans = (*(ColumnPlan(Holds.GROUP),) * levels, ColumnPlan(Holds.THEME), ColumnPlan(Holds.BARRIER))
    return draft_table(table, read_table(table, Recipe(plans, heading_rows=1)))


def test_groups_of_the_deepest_level_are_stored() -> None:
    draft = deep(MOST_GROUP_LEVELS)
    assert [group.parent for group in draft.groups] == [None, *range(MOST_GROUP_LEVELS - 1)]
    assert draft.groups[draft.themes[0].group].title == f"Made-up group {MOST_GROUP_LEVELS - 1}"


@pytest.mark.parametrize("levels", [MOST_GROUP_LEVELS + 1, 1_000])
def test_deeper_groups_are_refused_with_what_to_do(levels: int) -> None:
    with reader_error("The table was not imported: its groups of themes are ") as raised:
        deep(levels)
    error = raised.value
    assert words(error.message).endswith(f"{levels:,} levels deep, and at most 50 can be stored.")
    assert (
        words(error.hint)
        == "Say of columns that are not groups of themes that they hold something else, such as notes."
    )
