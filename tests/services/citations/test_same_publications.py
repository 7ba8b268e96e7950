"""References of different reviews that are the same publication, by DOI or PMID alone."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from qicbrowser.domain.records import Citation
from qicbrowser.services.citations.same_publications import same_publications
from qicbrowser.store.library import Library
from tests.other_reviews import write_three_reviews

SMITH, OTHER_SMITH, ROE = "doe/ref/smith-2015", "doe-2/ref/46", "doe-2/ref/9"
BUNDLED = "zamboni2020/ref/69"


@pytest.fixture
def three_reviews(tmp_path: Path) -> Iterator[Library]:
    write_three_reviews(tmp_path / "three.sqlite")
    with Library(tmp_path / "three.sqlite", tmp_path / "data" / "user.sqlite") as library:
        yield library


def attach(library: Library, key: str, **item: str) -> None:
    with library.change():
        library.citations.put(Citation(key, json.dumps({"title": "A made-up study"} | item), "made up", "1"))


def test_a_doi_in_two_lists_is_one_publication_in_any_spelling(three_reviews: Library) -> None:
    assert same_publications(three_reviews) == {SMITH: (OTHER_SMITH,), OTHER_SMITH: (SMITH,)}


def test_what_the_reader_attached_counts_too(three_reviews: Library) -> None:
    attach(three_reviews, BUNDLED, DOI="doi:10.5555/Made-Up", PMID="0123456")
    same = same_publications(three_reviews)
    assert same[BUNDLED] == (SMITH, ROE, OTHER_SMITH)
    assert same[ROE] == (BUNDLED,)
    assert same[SMITH] == (BUNDLED, OTHER_SMITH)


@pytest.mark.parametrize(
    "item",
    [{"DOI": "10.5555/made-up.1"}, {"DOI": "made-up"}, {"PMID": "1234567"}, {"PMID": "PMC123456"}, {"DOI": ""}, {}],
)
def test_nothing_else_counts(three_reviews: Library, item: dict[str, str]) -> None:
    attach(three_reviews, BUNDLED, title="A made-up study. 2015.", **item)
    assert BUNDLED not in same_publications(three_reviews)


def test_within_one_review_nothing_is_pointed_out(library: Library) -> None:
    attach(library, BUNDLED, DOI="10.5555/made-up")
    attach(library, "zamboni2020/ref/46", DOI="10.5555/made-up")
    assert same_publications(library) == {}
