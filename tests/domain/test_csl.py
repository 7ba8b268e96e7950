"""A citation as data: whatever an item holds, it can be named in a few words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicbrowser.domain import csl
from qicbrowser.domain.records import Citation

ARTICLE = {
    "type": "article-journal",
    "title": "A made-up title",
    "author": [
        {"family": "Berg", "given": "Anna", "non-dropping-particle": "van der"},
        {"family": "Núñez", "given": "Ada"},
        {"literal": "The Made-up Group"},
    ],
    "container-title": "Journal of Things",
    "issued": {"date-parts": [[2019, 5]]},
    "DOI": "10.1000/a b",
    "PMID": 123,
}


def cited(text: str) -> Citation:
    return Citation("review/ref/1", text, "by hand", "2026-01-01T00:00:00.000Z")


def test_an_item_is_read_as_it_was_stored():
    assert csl.item_of(cited(csl.text_of(ARTICLE))) == ARTICLE
    assert csl.text_of(dict(reversed(ARTICLE.items()))) == csl.text_of(ARTICLE)


@pytest.mark.parametrize("text", ["", "no JSON", "[1]", "null", "[" * 100_000])
def test_what_is_not_an_item_becomes_an_empty_one(text: str):
    assert csl.item_of(cited(text)) == {}


def test_a_citation_in_a_few_words():
    assert csl.brief(ARTICLE) == "van der Berg et al. 2019. A made-up title"
    assert csl.brief({**ARTICLE, "author": ARTICLE["author"][:2]}) == "van der Berg and Núñez 2019. A made-up title"
    assert csl.brief({"title": "Nobody's"}) == "Nobody's"
    assert csl.brief({"editor": [{"family": "Ed"}], "issued": {"date-parts": [["2001"]]}}) == "Ed 2001"
    assert csl.brief(csl.given("46. Berg A. Title. 2019.")) == "46. Berg A. Title. 2019."
    assert csl.brief({}) == ""


def test_where_a_publication_is_found():
    assert csl.address(ARTICLE) == "https://doi.org/10.1000/a%20b"
    assert csl.address({"URL": "https://example.org/"}) == "https://example.org/"
    assert csl.address({"URL": "file:///etc/passwd"}) == csl.address({"URL": "javascript:alert(1)"}) == ""
    assert csl.pubmed_address(ARTICLE) == "https://pubmed.ncbi.nlm.nih.gov/123/"
    assert csl.pubmed_address({"PMID": "../x"}) == csl.pubmed_address({}) == ""


@pytest.mark.parametrize(
    "text",
    [
        "10.1000/182",
        " doi:10.1000/182 ",
        "DOI 10.1000/182",
        "Doi: 10.1000/182",
        "10.1000/182 [doi]",
        "doi.org/10.1000/182",
        "https://doi.org/10.1000/182",
        "http://dx.doi.org/10.1000/182",
        "https://www.doi.org/10.1000/182",
        "https://doi.org/doi:10.1000/182",
        "https://doi-org.proxy.example.edu/10.1000/182",
        "https://dx.doi.org.proxy.example.edu/10.1000/182",
        "info:doi/10.1000/182",
        "https://doi.org/10.1000%2F182",
        "10.1000%2f182",
        "https://doi.org/10.1000/182?from=made#top",
        *(f"10.1000/182{sign}" for sign in (".", ",", ";", ").", "]", ">", "”", "’.", "».", '"')),
    ],
)
def test_a_doi_is_known_in_every_way_it_is_written(text: str):
    assert csl.doi(text) == "10.1000/182"


@pytest.mark.parametrize(
    "text",
    [
        "10.1002/(SICI)1097-0258(19980815)17:15<1661::AID>3.0.CO;2-2",
        "10.1000/a_b<c>(1)%25",
        "10.1000.12/3",
        "10.1000/a/b[1]",
    ],
)
def test_what_belongs_to_a_doi_is_not_cut_off(text: str):
    assert csl.doi(text) == csl.doi(csl.doi(text)) == text
    assert csl.doi(csl.address({"DOI": text})) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "10.1000/",
        "10.1000/...",
        "10.1000/a b",
        "10.1000/1 10.1000/2",
        "https://example.org/10.1000/182",
        "https://doi.org/10.1000/?x",
        "https://doi.org/10.1000/%ff",
        "https://doi.org/10.1000/a%20b",
        "10.12/3",
        "S0140-6736(19)30000-1",
        "10.1000/" + "x" * 10_000,
    ],
)
def test_anything_else_is_not_a_doi(text: str):
    assert csl.doi(text) == ""


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["family", "given", "literal", "date-parts", "as given"]), inner, max_size=3)
    ),
    max_leaves=8,
)
names = st.sampled_from(
    ["type", "title", "author", "editor", "issued", "volume", "page", "DOI", "PMID", "URL", "id", "custom", "key"]
)
items = st.dictionaries(names | st.text(max_size=4), anything, max_size=8)


@given(item=items)
def test_any_item_can_be_named(item: dict[str, object]):
    assert isinstance(csl.brief(item), str)
    assert csl.address(item).partition(":")[0] in {"", "https", "http"}
    assert isinstance(csl.pubmed_address(item), str)


def test_a_mark_for_further_authors_is_not_an_author():
    item = {"title": "T", "author": [{"family": "Berg"}, {"literal": "et al."}]}
    assert csl.brief(item) == "Berg et al. T"
    assert csl.families(item) == ("Berg",)
    assert [text.text for text in csl.texts("k", item)] == ["T", "Berg", "Berg"]
