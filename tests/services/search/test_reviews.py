"""The search in a library of several reviews: which of them it finds, and how it is narrowed to one."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from qicbrowser.services.search.completion import completions
from qicbrowser.services.search.search import search
from qicbrowser.store.library import Library
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
