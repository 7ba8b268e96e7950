"""The facets of a search: their order and their counts."""

from itertools import islice

import pytest

from qicbrowser.domain.query.editing import add_clause
from qicbrowser.domain.records import Colour, Note
from qicbrowser.services.search.facets import FacetGroup, FacetKind, Unit, facet_steps, facets, grouped
from qicbrowser.services.search.scope import Scope
from qicbrowser.services.search.search import search
from qicbrowser.store.library import Library
from qicbrowser.store.search import theme_checks

TABLE = "zamboni2020/5"
COMPETITION = f"{TABLE}/friendly-competition"
TEXTS = [
    "competition",
    "hospitals OR ref:51",
    "gain -risk",
    "-risk",
    "quality:low gain",
    "in:barrier hospitals",
    "later",
    "what is the gain",
    "gain the -",
    "in:barrier ",
    "quality:low OR gain",
    "-quality:low gain",
    "(",
    '"practice of',
    '"gain hospitals',
    'hospitals "gain',
]


@pytest.fixture
def noted(library: Library) -> Library:
    with library.change():
        for key, words, tags in (
            (COMPETITION, "Ask about hospitals", ("later", "two words")),
            ("zamboni2020/ref/51", "competition", ("later",)),
        ):
            library.notes.put(Note(key, key, key, None, words, Colour.YELLOW, "1", "1", None, tags))
    return library


@pytest.mark.parametrize("scope", [Scope(), Scope(branch=TABLE), Scope(notes=True), Scope(found_by=("hospitals",))])
@pytest.mark.parametrize("text", TEXTS)
def test_a_count_is_the_number_of_results_left(noted: Library, text: str, scope: Scope) -> None:
    results = search(noted, text, scope)
    for facet in facets(noted, results):
        left = search(noted, add_clause(results.closed_text, facet.clause), scope)
        if facet.kind is FacetKind.THEME:
            assert facet.count == max(
                len(results.hits_in(line.key)) for line in noted.evidence.theme_lines() if line.title == facet.label
            )
        else:
            assert (facet.count, facet.more) == (len(list(left.records())), False)
            assert facet.count or facet.active


def facet_statements(library: Library, text: str) -> list[str]:
    """The SQL of the questions to the index of the evidence, for the facets of a search."""
    results = search(library, text)
    statements: list[str] = []
    connection = library._connection
    connection.set_trace_callback(statements.append)
    list(facets(library, results))
    connection.set_trace_callback(None)
    return [sql for sql in statements if "FROM evidence.record_index WHERE" in sql]


def test_one_reading_of_the_results_counts_all_grades_and_streams(library: Library) -> None:
    list(facets(library, search(library, "trust")))  # which themes have them is read with the first search
    asked = facet_statements(library, "gain")
    assert asked
    assert not [sql for sql in asked if "§grade§" in sql or "§stream§" in sql]


def test_only_parts_that_the_evidence_has_are_counted(library: Library) -> None:
    list(facets(library, search(library, "trust")))
    asked = "\n".join(facet_statements(library, "gain"))
    assert "{barrier}" in asked
    assert "{rating}" not in asked
    assert "in:rating" in {facet.clause for facet in facets(library, search(library, "gain in:rating "))}


def test_counting_goes_on_where_it_was_left(noted: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = list(facets(noted, search(noted, "gain")))
    noted.reopen_evidence(noted.evidence_file)  # forgets which themes have which grades
    monkeypatch.setattr(theme_checks, "_PAGE", 2)
    for text in ("trust", "hospitals"):
        list(islice(facet_steps(noted, search(noted, text)), 3))  # another key is typed meanwhile
    assert list(facets(noted, search(noted, "gain"))) == whole


def test_facets_without_results_are_left_out_and_those_of_the_query_are_active(noted: Library) -> None:
    text = "competition quality:low"
    offered = {facet.clause: facet for facet in facets(noted, search(noted, text))}
    assert offered["quality:low"].active
    assert not offered["quality:high"].active
    assert offered["in:theme"].label == "title"
    assert "in:mechanism" not in offered
    assert offered['stream:"Qualitative and review"'].kind is FacetKind.STREAM
    assert offered['tag:"two words"'].count == 1
    assert offered['theme:"Friendly competition"'].count == 2


def test_an_active_facet_is_listed_even_without_results(noted: Library) -> None:
    offered = list(facets(noted, search(noted, "xyzzy quality:low ")))
    assert [(facet.clause, facet.count, facet.active) for facet in offered] == [("quality:low", 0, True)]


def test_themes_are_offered_and_no_references(noted: Library) -> None:
    titles = [f.label for f in facets(noted, search(noted, "ref:51 OR gain")) if f.kind is FacetKind.THEME]
    assert set(titles) == {"Platform for capacity building", "Demonstration role", "Friendly competition"}


def test_a_search_without_words_has_no_themes_as_facets(noted: Library) -> None:
    assert [facet for facet in facets(noted, search(noted, "")) if facet.kind is FacetKind.THEME] == []


@pytest.mark.parametrize("tag", ["⭐", "⭐️", "改进", "Œuvre", "👍🏽 so"])
def test_a_tag_in_any_letters_is_offered_and_found(noted: Library, tag: str) -> None:
    key = "zamboni2020/ref/72"
    with noted.change():
        noted.notes.put(Note("tagged", key, key, None, "competition", Colour.YELLOW, "1", "1", None, (tag,)))
    (offered,) = [f for f in facets(noted, search(noted, "competition")) if f.label == tag]
    assert offered.count == 1
    assert list(search(noted, add_clause("competition", offered.clause)).records()) == [key]


def groups(library: Library, text: str) -> tuple[FacetGroup, ...]:
    results = search(library, text)
    return grouped(list(facets(library, results)), results.count_themes(), results.count_references())


def test_the_groups_come_in_their_order_whatever_that_of_the_facets_is(noted: Library) -> None:
    results = search(noted, "competition ")
    made = list(facets(noted, results))
    counts = results.count_themes(), results.count_references()
    order = [FacetKind.PART, FacetKind.GRADE, FacetKind.STREAM, FacetKind.THEME, FacetKind.TAG]
    assert [group.kind for group in grouped(made, *counts)] == order
    assert [group.kind for group in grouped(made[::-1], *counts)] == order
    for group, other in zip(grouped(made, *counts), grouped(made[::-1], *counts), strict=True):
        assert group.facets == other.facets[::-1]


def test_a_group_that_cannot_narrow_is_left_out(noted: Library) -> None:
    assert [group.kind for group in groups(noted, "leadership ")] == []  # one passage of one theme
    assert [group.kind for group in groups(noted, "gain risk ")] == []
    # All themes have studies in both streams, and no tag or grade is theirs alone.
    kinds = [group.kind for group in groups(noted, "in:component collaboration ")]
    assert FacetKind.STREAM not in kinds
    # What the query has already is listed, so that it can be taken out.
    (group,) = groups(noted, "leadership quality:medium ")
    assert [facet.clause for facet in group.facets if facet.active] == ["quality:medium"]


def test_a_group_says_what_it_counts(noted: Library) -> None:
    units = {group.kind: group.unit for group in groups(noted, "competition ")}
    assert units[FacetKind.THEME] is Unit.PASSAGES
    assert units[FacetKind.PART] is units[FacetKind.GRADE] is Unit.RECORDS  # a note is on a reference
    assert {group.unit for group in groups(noted, "theme:competition OR theme:role ")} == {Unit.THEMES, Unit.PASSAGES}


def test_facets_are_counted_in_the_order_in_which_they_are_shown(noted: Library) -> None:
    clauses = [facet.clause for facet in facets(noted, search(noted, "competition "))]
    assert clauses[:7] == [
        "in:theme",
        "in:barrier",
        "in:note",
        "quality:low",
        "quality:medium",
        "quality:high",
        'stream:"Quantitative and mixed methods"',
    ]
