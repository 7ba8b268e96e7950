"""The search in a library of several reviews: which of them it finds, and how it is narrowed to one."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from qicbrowser.domain.query.editing import add_alternative, add_clause, exclude_clause, toggle_clause
from qicbrowser.services.search.completion import completions
from qicbrowser.services.search.facets import FacetKind, facets
from qicbrowser.services.search.scope import Scope, describe_scope
from qicbrowser.services.search.search import search
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words
from tests.other_reviews import SHARED, write_three_reviews

BUNDLED, DOE, NAMESAKE = "zamboni2020", "doe", "doe-2"


@pytest.fixture(scope="module")
def three_reviews(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("three")
    write_three_reviews(folder / "qic.sqlite")
    with Library(folder / "qic.sqlite", folder / "user.sqlite") as library:
        yield library


def reviews_found(library: Library, text: str) -> set[str]:
    return {key.partition("/")[0] for key in search(library, text).records()}


@pytest.mark.parametrize(
    ("text", "reviews"),
    [
        ("review:zamboni ", {BUNDLED}),
        ("review:zamb", {BUNDLED}),
        ("review:zamb* ", {BUNDLED}),
        ("review:2020 ", {BUNDLED}),
        ("review:collaborative ", {BUNDLED}),  # its title has the plural
        ('review:"quality improvement" ', {BUNDLED}),
        ('review:"improvement quality" ', set()),
        ("review:rounds ", {DOE, NAMESAKE}),
        ('review:"ward rounds" -review:second ', {DOE}),
        ("review:ada ", {DOE, NAMESAKE}),
        ("review:ad", {DOE, NAMESAKE}),
        ("review:doe ", {DOE}),  # a whole key means one review, though another has the same author
        ('review:"doe-2" ', {NAMESAKE}),
        ("review:(zamboni OR second) ", {BUNDLED, NAMESAKE}),
        ("review:baker ", set()),  # not the first author
        ("review:nobody ", set()),
    ],
)
def test_a_review_is_meant_by_its_names(three_reviews: Library, text: str, reviews: set[str]) -> None:
    assert reviews_found(three_reviews, text) == reviews


def test_a_review_narrows_a_search_and_its_words_are_not_marked(three_reviews: Library) -> None:
    assert set(search(three_reviews, "ref:46 review:doe ").records()) == {"doe/ref/46", SHARED}
    hits = list(search(three_reviews, "review:rounds trust ").hits())
    assert [(hit.record_key, [span.of(hit.text) for span in hit.spans]) for hit in hits] == [(SHARED, ["trust"])]
    themes = set(search(three_reviews, "-review:doe ").records())
    assert themes
    assert not any(key.startswith("doe/") for key in themes)


def test_reviews_of_one_name_are_told_apart(three_reviews: Library) -> None:
    assert list(three_reviews.evidence.named_reviews()) == ["Zamboni et al. 2020", "Doe (doe)", "Doe (doe-2)"]
    text = "review:doe"
    offered = [text[: each.at.start] + each.text for each in completions(three_reviews, text, len(text))]
    assert offered == ['review:"Doe (doe)" ', 'review:"Doe (doe-2)" ']
    assert [reviews_found(three_reviews, each) for each in offered] == [{DOE}, {NAMESAKE}]


def test_a_review_is_found_by_the_name_that_the_reader_gave_it(tmp_path: Path) -> None:
    write_three_reviews(tmp_path / "library.sqlite")
    with closing(sqlite3.connect(tmp_path / "library.sqlite")) as file, file:
        file.execute("CREATE TABLE library_review (key TEXT, name TEXT, position INTEGER, hidden INTEGER)")
        file.execute("INSERT INTO library_review VALUES ('doe-2', 'Night shifts', 0, 0), ('doe', '', 0, 0)")
    with Library(tmp_path / "library.sqlite", tmp_path / "user.sqlite") as library:
        assert reviews_found(library, 'review:"night shifts" ') == {NAMESAKE}
        assert library.evidence.review_name("doe/ref/46") == "Doe"


def review_facets(library: Library, text: str) -> dict[str, tuple[int, bool]]:
    """The facets of reviews by their clauses: the count, and whether the query has the clause."""
    offered = [facet for facet in facets(library, search(library, text)) if facet.kind is FacetKind.REVIEW]
    for facet in offered:
        assert facet.count == len(list(search(library, add_clause(text, facet.clause)).records()))
    return {facet.clause: (facet.count, facet.active) for facet in offered}


def test_the_results_are_counted_by_review(three_reviews: Library) -> None:
    assert review_facets(three_reviews, "46 ") == {
        "review:zamboni2020": (2, False),
        "review:doe": (2, False),
        'review:"doe-2"': (2, False),
    }
    assert review_facets(three_reviews, "trust ") == {"review:doe": (1, False)}
    assert review_facets(three_reviews, "trust -review:doe ")["review:doe"] == (1, False)
    labels = [facet.label for facet in facets(three_reviews, search(three_reviews, "46 "))]
    assert labels[:3] == ["Zamboni et al. 2020", "Doe (doe)", "Doe (doe-2)"]


def test_one_review_replaces_another_and_several_can_be_chosen(three_reviews: Library) -> None:
    text = add_clause("46 ", "review:doe")
    assert text == "46 review:doe "
    assert review_facets(three_reviews, text) == {
        "review:zamboni2020": (2, False),
        "review:doe": (2, True),
        'review:"doe-2"': (2, False),
    }
    assert add_clause(text, "review:zamboni2020") == "46 review:zamboni2020 "
    both = add_alternative(text, "review:zamboni2020")
    assert both == "46 (review:doe OR review:zamboni2020) "
    assert reviews_found(three_reviews, both) == {BUNDLED, DOE}
    assert review_facets(three_reviews, both)["review:doe"] == (2, True)
    assert reviews_found(three_reviews, exclude_clause("46 ", "review:doe")) == {BUNDLED, NAMESAKE}
    assert toggle_clause(both, "review:doe") == "46 (review:zamboni2020) "


def test_one_review_alone_has_no_facet(library: Library) -> None:
    assert review_facets(library, "46 ") == {}


def test_themes_of_one_title_are_one_facet_with_the_hits_in_all_of_them(three_reviews: Library) -> None:
    themes = [
        facet for facet in facets(three_reviews, search(three_reviews, "doors ")) if facet.kind is FacetKind.THEME
    ]
    assert [(facet.clause, facet.count) for facet in themes] == [("theme:Culture", 2)]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "-risk ",
            "in:barrier ",
            "in:barrier doors ",
            "has:barrier -doors ",
            "year>=2020 ",
            "46 OR -trust ",
            "46 -trust",
        ),
        *("review:rounds ", "-review:rounds ", "review:rounds -review:doe doors ", "(review:doe OR review:2020) 46"),
    ],
)
def test_a_review_counts_what_choosing_it_finds(three_reviews: Library, text: str) -> None:
    review_facets(three_reviews, text)  # compares each count


def test_the_limits_of_a_search_are_named(three_reviews: Library) -> None:
    review, table = Scope(branch="doe"), Scope(branch="doe/s3")
    assert [words(describe_scope(scope)) for scope in (review, table)] == ["the review “doe”", "the table “doe/s3”"]
    assert set(search(three_reviews, "46 ", review).records()) == {"doe/ref/46", SHARED}
    assert set(search(three_reviews, "46 ", table).records()) == {"doe/ref/46", SHARED}
