"""The search in a table with groups of themes: what is in a group, by the scope and by the field `group:`."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qicbrowser.domain.query.describing import describe
from qicbrowser.domain.records import Review
from qicbrowser.domain.tables.drafts import EvidenceDraft, GroupDraft, ReviewDraft, TableDraft, ThemeDraft
from qicbrowser.services.notes.annotate import Target, annotate
from qicbrowser.services.search.completion import completions
from qicbrowser.services.search.corrections import unknown_field
from qicbrowser.services.search.scope import Scope, describe_scope
from qicbrowser.services.search.search import search
from qicbrowser.store.evidence.builder import write_evidence
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words
from tests.imported_tables import write_grouped

ORGANISATION, PATIENTS = "doe/1/group/organisation", "doe/1/group/patients"
TEAM = f"{ORGANISATION}/team"
IN_TEAM = {"1/shared-rounds", "1/trust"}
IN_ORGANISATION = IN_TEAM | {"1/culture", "1/support"}


@pytest.fixture
def grouped(tmp_path: Path) -> Iterator[Library]:
    write_grouped(tmp_path / "doe.sqlite")
    with Library(tmp_path / "doe.sqlite", tmp_path / "data" / "user.sqlite") as library:
        yield library


def found(library: Library, text: str, branch: str = "") -> set[str]:
    return {key.removeprefix("doe/") for key in search(library, text, Scope(branch=branch)).records()}


def test_a_scope_has_the_themes_and_references_of_its_group(grouped: Library) -> None:
    assert found(grouped, "-nothing", ORGANISATION) == IN_ORGANISATION
    assert found(grouped, "-nothing", TEAM) == IN_TEAM
    assert found(grouped, "ref:1 ", TEAM) == set()
    assert found(grouped, "ref:2 ", TEAM) == {"1/shared-rounds", "ref/2"}
    assert found(grouped, "ref:2 ", ORGANISATION) == {"1/shared-rounds", "1/culture", "ref/2"}
    assert found(grouped, "work ", f"{PATIENTS}/team") == {"1/family-rounds"}
    assert found(grouped, "-nothing", "doe/1/group/none") == set()
    assert words(describe_scope(Scope(branch=TEAM))) == f"the group “{TEAM}”"


def test_a_note_is_found_within_its_group(grouped: Library) -> None:
    with grouped.change():
        for key in ("doe/1/trust", "doe/1/money", "doe/ref/4"):
            grouped.notes.put(annotate(grouped, Target(key, key), "A made-up zebra"))
    assert found(grouped, "zebra ") == {"1/trust", "1/money", "ref/4"}
    assert found(grouped, "zebra ", TEAM) == found(grouped, "zebra group:organisation ") == {"1/trust", "ref/4"}
    assert found(grouped, "zebra ", PATIENTS) == set()
    assert found(grouped, "zebra ", "doe/1") == {"1/trust", "1/money", "ref/4"}


@pytest.mark.parametrize(
    ("text", "themes"),
    [
        ("has:barrier group:organisation ", IN_ORGANISATION),
        ("has:barrier group:org", IN_ORGANISATION),
        ("has:barrier group:org* ", IN_ORGANISATION),
        ("has:barrier group:teams ", {*IN_TEAM, "1/family-rounds"}),  # of both titles, by the stem
        ('has:barrier group:"patients, team" ', {"1/family-rounds"}),
        (f'has:barrier group:"{TEAM}" ', IN_TEAM),
        ("has:barrier group:organisation -group:team ", {"1/culture", "1/support"}),
        ("has:barrier (group:leaders OR group:patients) ", {"1/support", "1/family-rounds"}),
        ("has:barrier -group:organisation -group:patients ", {"1/money"}),
        ("has:barrier group:doe ", set()),  # not the words of its key
        ("has:barrier group:none ", set()),
    ],
)
def test_a_group_is_meant_by_its_titles_or_its_key(grouped: Library, text: str, themes: set[str]) -> None:
    assert found(grouped, text) == themes


def test_the_field_finds_references_and_its_words_are_not_marked(grouped: Library) -> None:
    assert found(grouped, "group:leaders ") == {"1/support", "ref/1"}
    hits = list(search(grouped, "group:leaders leaders ").hits())
    assert [(hit.record_key, [span.of(hit.text) for span in hit.spans]) for hit in hits] == [
        ("doe/1/support", ["Leaders"])
    ]
    assert words(describe(search(grouped, "group:leaders away ").query)) == "group: leaders and away"


def test_a_group_is_completed_and_its_misspelt_field_is_named(grouped: Library) -> None:
    def offered(text: str) -> list[str]:
        return [each.text for each in completions(grouped, text, len(text))]

    assert offered("gro") == ["group:"]
    assert offered("group:org") == ["Organisation ", '"Organisation, Team" ', '"Organisation, Leaders" ']
    assert offered("group:te") == ["Team "]
    assert unknown_field("gruop:team") == ("gruop", "group", "group:team")


def test_a_table_without_groups_has_none_to_search(library: Library) -> None:
    assert found(library, "group:a") == set()
    assert completions(library, "group:", 6) == ()


@st.composite
def tables(draw: st.DrawFn) -> TableDraft:
    """Groups in any of the groups before them, and themes in some of them or in none."""
    groups: list[GroupDraft] = []
    for n in range(draw(st.integers(0, 6))):
        parent = draw(st.none() | st.integers(0, n - 1)) if n else None
        groups.append(GroupDraft(draw(st.sampled_from(("Team", "team!", "Ward"))), parent))
    places = st.none() | st.integers(0, len(groups) - 1) if groups else st.none()
    themes = tuple(
        ThemeDraft(f"Theme {n}", evidence=(EvidenceDraft(draw(st.sampled_from("123"))),), group=draw(places))
        for n in range(draw(st.integers(1, 6)))
    )
    return TableDraft("1", "A made-up table", (), themes, groups=tuple(groups))


@settings(max_examples=25, deadline=None)
@given(table=tables())
def test_the_groups_of_a_table_and_what_is_in_none_are_the_table(table: TableDraft) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "doe.sqlite"
        write_evidence(file, [ReviewDraft(Review("doe", "Made up", ("Doe",)), (table,))], "made up", "0" * 64)
        with Library(file, Path(folder) / "data" / "user.sqlite") as library:
            (branch,) = library.evidence.tables()
            drafts = {theme.title: theme for theme in table.themes}
            lines = library.evidence.theme_lines()
            for group in branch.groups:
                themes = {line.key.removeprefix("doe/") for line in lines[group.first - 1 :][: group.themes]}
                assert found(library, "-nothing", group.key) == themes
                cited = {
                    f"ref/{e.reference}"
                    for line in lines
                    for e in drafts[line.title].evidence
                    if line.key.removeprefix("doe/") in themes
                }
                assert {
                    key for key in found(library, "ref:1 OR ref:2 OR ref:3 ", group.key) if key.startswith("ref/")
                } == cited
            ungrouped = {line.key.removeprefix("doe/") for line in lines if drafts[line.title].group is None}
            top = [group.key for group in branch.groups if group.parent is None]
            union = ungrouped.union(*(found(library, "-nothing", key) for key in top))
            assert union == found(library, "-nothing", "doe/1") == {line.key.removeprefix("doe/") for line in lines}
