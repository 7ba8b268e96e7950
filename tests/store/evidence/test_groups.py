"""Groups of themes have keys, places and pages of their own, and limit the full-text index."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from qicbrowser.domain import keys
from qicbrowser.domain.query.index_facts import Fact, fact_word
from qicbrowser.domain.tables.drafts import GroupDraft
from qicbrowser.services.notes.annotate import Target, annotate
from qicbrowser.store.evidence.table_writing import group_keys
from qicbrowser.store.library import Library
from tests.imported_tables import write_grouped

ORGANISATION = "doe/1/group/organisation"
TEAM, LEADERS = f"{ORGANISATION}/team", f"{ORGANISATION}/leaders"
PATIENTS = "doe/1/group/patients"
OF_PATIENTS = f"{PATIENTS}/team"
"""A group of the same title as the other team."""


@pytest.fixture
def grouped(tmp_path: Path) -> Iterator[Library]:
    write_grouped(tmp_path / "doe.sqlite")
    with Library(tmp_path / "doe.sqlite", tmp_path / "data" / "user.sqlite") as library:
        yield library


def within(library: Library, key: str) -> set[str]:
    """The keys of the themes and references that the index has within something."""
    rows = library._evidence_connection.execute(
        "SELECT rowid FROM evidence.record_index WHERE record_index MATCH ?",
        [f'fact : "{fact_word(Fact.WITHIN, key)}"'],
    )
    return {library.evidence.words.key_at(row).removeprefix("doe/") for (row,) in rows}


def test_a_group_is_known_by_the_titles_that_lead_to_it(grouped: Library) -> None:
    (table,) = grouped.evidence.tables()
    assert [(group.key, group.title, group.themes) for group in table.groups] == [
        (ORGANISATION, "Organisation", 4),
        (TEAM, "Team", 2),
        (LEADERS, "Leaders", 1),
        (PATIENTS, "Patients", 1),
        (OF_PATIENTS, "Team", 1),
    ]
    assert [group.key for group in grouped.evidence.group_path(LEADERS)] == [ORGANISATION, LEADERS]
    assert [group.key for group in grouped.evidence.groups_of_theme("doe/1/trust")] == [ORGANISATION, TEAM]
    assert grouped.evidence.groups_of_theme("doe/1/money") == grouped.evidence.groups_of_theme("doe/1/none") == ()
    for other in ("doe", "doe/1", "doe/1/trust", "doe/1/group", "doe/1/group/", "doe/2/group/organisation", ""):
        assert grouped.evidence.group_path(other) == (), other


def test_what_is_in_a_group_is_indexed_with_all_groups_around_it(grouped: Library) -> None:
    assert within(grouped, TEAM) == {"1/shared-rounds", "1/trust", "ref/2", "ref/3", "ref/4"}
    assert within(grouped, LEADERS) == {"1/support", "ref/1"}
    of_organisation = within(grouped, TEAM) | within(grouped, LEADERS) | {"1/culture"}
    assert within(grouped, ORGANISATION) == of_organisation
    assert within(grouped, PATIENTS) == within(grouped, OF_PATIENTS) == {"1/family-rounds", "ref/5"}
    assert within(grouped, "doe/1") == of_organisation | within(grouped, PATIENTS) | {"1/money"}


def test_a_reference_is_within_every_group_that_cites_it(grouped: Library) -> None:
    lists = grouped.evidence.reference_lists
    assert set(lists.within("doe/ref/2")) == {"doe", "doe/1", ORGANISATION, TEAM}
    assert set(lists.within("doe/ref/1")) == {"doe", "doe/1", ORGANISATION, LEADERS}  # and in no group
    assert lists.within("doe/1/trust") == ()


def test_a_noted_record_stays_within_its_groups(grouped: Library) -> None:
    with grouped.change():
        for key in ("doe/1/trust", "doe/ref/5"):
            grouped.notes.put(annotate(grouped, Target(key, key), "A made-up note"))
    grouped.index_notes(60)
    facts = {
        grouped._annotated_index.key_of(row): words.split()
        for row, words in grouped._connection.execute("SELECT rowid, fact FROM temp.annotated_index")
    }
    for key, groups in (("doe/1/trust", (ORGANISATION, TEAM)), ("doe/ref/5", (PATIENTS, OF_PATIENTS))):
        prefix = fact_word(Fact.WITHIN, "doe/1/group/")
        assert {word for word in facts[key] if word.startswith(prefix)} == {
            fact_word(Fact.WITHIN, group) for group in groups
        }


def test_the_page_of_a_group_has_its_rows_alone(grouped: Library) -> None:
    pages = grouped.evidence.table_pages()
    page = pages.page(ORGANISATION)
    assert [(row.title, row.groups) for row in page.rows] == [
        ("Culture", ()),
        ("Shared rounds", ("Team",)),
        ("Trust", ("Team",)),
        ("Support", ("Leaders",)),
    ]
    summary = page.summary
    assert (summary.key, [group.title for group in summary.groups]) == (ORGANISATION, ["Organisation"])
    assert (summary.themes, summary.rows, summary.references, summary.table.key) == (4, 4, 4, "doe/1")
    whole = pages.page("doe/1")
    assert page.rows == tuple(row._replace(groups=row.groups[1:]) for row in whole.rows[1:5])
    assert (whole.summary.themes, whole.summary.references, whole.summary.key) == (6, 5, "doe/1")
    assert pages.row_of(TEAM, grouped.evidence.place_of("doe/1/trust")) == 1
    assert pages.row_of("doe/1", grouped.evidence.place_of("doe/1/trust")) == 3
    assert pages.page(f"{TEAM}-2") is pages.page("doe/1/group/none") is None


def test_groups_of_one_slug_have_different_keys() -> None:
    groups = [
        GroupDraft("Team"),
        GroupDraft("Team!"),
        GroupDraft("Nurses", 0),
        GroupDraft("Nurses", 1),
        GroupDraft("…"),
    ]
    assert [key.removeprefix("doe/1/group/") for key in group_keys("doe/1", groups)] == [
        *("team", "team-2", "team/nurses", "team-2/nurses", "untitled")
    ]


def test_the_keys_of_many_groups_in_one_another_stay_short() -> None:
    title = "A made-up title of a group"
    groups = [GroupDraft(f"{title} {n}", n - 1 if n else None) for n in range(100)]
    found = group_keys("doe/1", [*groups, GroupDraft(f"{title} 99", 97)])
    assert len(set(found)) == 101
    assert max(map(len, found)) < 300
    assert all(keys.table_of_group(key) == "doe/1" for key in found)
    assert group_keys("doe/1", groups) == found[:100]


def test_an_evidence_file_does_not_hold_one_group_twice(tmp_path: Path) -> None:
    write_grouped(tmp_path / "doe.sqlite")
    with closing(sqlite3.connect(tmp_path / "doe.sqlite")) as file, pytest.raises(sqlite3.IntegrityError):
        file.execute("UPDATE theme_group SET key = ?", (TEAM,))
