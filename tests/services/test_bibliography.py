"""References with real citations: attached, taken away, written in the styles journals ask for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicbrowser.domain.csl import given as kept_as_given
from qicbrowser.domain.csl import item_of
from qicbrowser.domain.errors import ReaderError
from qicbrowser.services.bibliography import LARGEST, Style, attached, detached, formatted
from qicbrowser.services.changes import store
from qicbrowser.store.library import Library
from tests.domain.test_csl import ARTICLE, items

STUDY = "zamboni2020/ref/69"
FULL = {**ARTICLE, "DOI": "10.1000/182", "volume": "12", "issue": 3, "page": "101-119"}


@pytest.mark.parametrize(
    ("style", "written"),
    [
        (
            Style.VANCOUVER,
            (
                "van der Berg A, Núñez A, The Made-up Group. A made-up title. Journal of Things. 2019;12(3):101–19."
                " doi:10.1000/182"
            ),
        ),
        (
            Style.APA,
            (
                "van der Berg, A., Núñez, A., & The Made-up Group (2019). A made-up title. Journal of Things, 12(3),"
                " 101–119. https://doi.org/10.1000/182"
            ),
        ),
        (
            Style.HARVARD,
            (
                "van der Berg, A., Núñez, A. and The Made-up Group (2019), “A made-up title”, Journal of Things, 12(3),"
                " pp. 101–119. doi:10.1000/182."
            ),
        ),
    ],
)
def test_a_citation_is_written_in_a_style(style: Style, written: str):
    assert formatted(FULL, style) == written


def test_from_the_seventh_author_on_vancouver_says_et_al():
    names = [{"family": name, "given": "X"} for name in ("A", "B", "C", "D", "E", "F", "G")]
    assert formatted({"title": "T", "author": names}).startswith("A X, B X, C X, D X, E X, F X, et al. T.")
    assert formatted({"title": "T", "author": names[:6]}) == "A X, B X, C X, D X, E X, F X. T."


def test_what_was_given_stays_as_it_was():
    assert formatted(kept_as_given("46. Berg <b>A</b>.\nTitle."), Style.APA) == "46. Berg <b>A</b>.\nTitle."


@given(item=items, style=st.sampled_from(Style))
def test_any_item_can_be_written(item: dict[str, object], style: Style):
    assert isinstance(formatted(item, style), str)


def test_a_citation_is_attached_replaced_and_taken_away(library: Library):
    store(library, [attached(library, STUDY, FULL, "by hand")])
    first = library.citations.get(STUDY)
    assert item_of(first) == FULL
    assert first.source == "by hand"
    store(library, [attached(library, STUDY, {"title": "Another \ud800"}, "library.ris")])
    assert item_of(library.citations.get(STUDY)) == {"title": "Another ?"}
    change = detached(library, STUDY)
    store(library, [change])
    assert library.citations.all() == {}
    with pytest.raises(ReaderError, match="No citation is attached"):
        detached(library, STUDY)
    store(library, [change.reverse])
    assert item_of(library.citations.get(STUDY)) == {"title": "Another ?"}


def test_an_empty_citation_or_one_without_end_is_not_attached(library: Library):
    with pytest.raises(ReaderError, match="empty citation"):
        attached(library, STUDY, {"type": "book"}, "by hand")
    with pytest.raises(ReaderError, match="longer than") as told:
        attached(library, STUDY, {"title": "x" * LARGEST}, "by hand")
    assert "shorten" in told.value.hint
