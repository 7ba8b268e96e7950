"""What the results could be narrowed to, counted right."""

import pytest

from qicbrowser.domain.query.editing import narrowed
from qicbrowser.domain.records import Colour, Note
from qicbrowser.services.search.facets import FacetKind, facets
from qicbrowser.services.search.search import Scope, search
from qicbrowser.store.library import Library

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
def test_each_says_how_much_would_be_left(noted: Library, text: str, scope: Scope) -> None:
    found = search(noted, text, scope)
    for facet in facets(noted, found, text):
        left = search(noted, narrowed(text, facet.clause), scope)
        if facet.kind is FacetKind.THEME:
            assert facet.count == max(
                len(found.hits_in(line.key)) for line in noted.evidence.theme_lines() if line.title == facet.label
            )
        else:
            assert (facet.count, facet.more) == (len(list(left.records())), False)
            assert facet.count or facet.on


def test_those_that_leave_nothing_are_left_out_and_those_asked_for_are_on(noted: Library) -> None:
    text = "competition quality:low"
    made = {facet.clause: facet for facet in facets(noted, search(noted, text), text)}
    assert made["quality:low"].on
    assert not made["quality:high"].on
    assert made["in:theme"].label == "title"
    assert "in:mechanism" not in made
    assert made['stream:"Qualitative and review"'].kind is FacetKind.STREAM
    assert made['tag:"two words"'].count == 1
    assert made['theme:"Friendly competition"'].count == 2


def test_themes_are_offered_and_no_references(noted: Library) -> None:
    titles = [f.label for f in facets(noted, search(noted, "ref:51 OR gain"), "") if f.kind is FacetKind.THEME]
    assert set(titles) == {"Platform for capacity building", "Demonstration role", "Friendly competition"}


def test_a_search_for_nothing_has_none(noted: Library) -> None:
    assert [facet for facet in facets(noted, search(noted, ""), "") if facet.kind is FacetKind.THEME] == []


@pytest.mark.parametrize("tag", ["⭐", "⭐️", "改进", "Œuvre", "👍🏽 so"])
def test_a_tag_in_any_letters_is_offered_and_found(noted: Library, tag: str) -> None:
    key = "zamboni2020/ref/72"
    with noted.change():
        noted.notes.put(Note("tagged", key, key, None, "competition", Colour.YELLOW, "1", "1", None, (tag,)))
    (offered,) = [f for f in facets(noted, search(noted, "competition"), "competition") if f.label == tag]
    assert offered.count == 1
    assert list(search(noted, narrowed("competition", offered.clause)).records()) == [key]
