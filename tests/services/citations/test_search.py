"""A citation is found as soon as it is attached, here or by another program, and no longer when it is gone."""

from pathlib import Path

import pytest

from qicbrowser.domain.csl import brief
from qicbrowser.domain.query.describing import describe
from qicbrowser.paths import bundled_evidence
from qicbrowser.services.changes import store
from qicbrowser.services.citations.citations import attached, detached
from qicbrowser.services.search.search import search
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words
from tests.domain.test_csl import ARTICLE

STUDY = "zamboni2020/ref/69"


def found(library: Library, query: str) -> list[str]:
    return list(search(library, query).records())


def test_attached_changed_and_taken_away(library: Library):
    assert found(library, "author:nunez") == []
    store(library, [attached(library, STUDY, ARTICLE, "by hand")])
    assert found(library, "author:nunez") == [STUDY]
    assert found(library, "author:berg made-up") == [STUDY]
    assert "A made-up title" in {hit.text for hit in search(library, "made-up title").hits()}
    store(library, [attached(library, STUDY, {"title": "Other"}, "by hand")])
    assert found(library, "author:nunez") == []
    assert found(library, "ref:other") == [STUDY]
    store(library, [detached(library, STUDY)])
    assert found(library, "ref:other") == []


def test_years_are_those_of_citations_too(library: Library):
    assert STUDY not in found(library, "year<2020")
    store(library, [attached(library, STUDY, ARTICLE, "by hand")])
    assert found(library, "year<2020") == [STUDY]
    assert found(library, "year:2019") == [STUDY]
    assert [hit.text for hit in search(library, "year:2019 -zzz").hits()] == [brief(ARTICLE)]
    assert STUDY not in found(library, "year>=2020")


def test_what_another_program_attached(library: Library):
    assert found(library, "author:nunez") == []
    with Library(bundled_evidence(), Path(library.user_file)) as other:
        store(other, [attached(other, STUDY, ARTICLE, "library.ris")])
    assert found(library, "author:nunez") == [STUDY]
    assert STUDY in library.citations.all()
    with Library(bundled_evidence(), Path(library.user_file)) as other:
        store(other, [detached(other, STUDY)])
    assert found(library, "author:nunez") == []


def test_a_change_that_was_given_up_leaves_nothing(library: Library):
    change = attached(library, STUDY, ARTICLE, "by hand")

    def give_up() -> None:
        with library.change():
            library.citations.put(change.subject)
            raise KeyError

    with pytest.raises(KeyError):
        give_up()
    assert library.citations.all() == {}
    assert found(library, "author:nunez") == []


@pytest.mark.parametrize(
    ("query", "reading", "marked"),
    [
        ("10.1000/made-up(05)1 ", "DOI 10.1000/made-up(05)1", "10.1000/made-up(05)1"),
        ("https://doi.org/10.1000/made-up(05)1 ", "DOI 10.1000/made-up(05)1", "10.1000/made-up(05)1"),
        ("doi:10.1000/MADE-up", "DOI 10.1000/MADE-up", "10.1000/made-up"),
        ("ref:10.1000/made-up* ", "ref: DOI 10.1000/made-up*", "10.1000/made-up"),
        ("PMID: 12345678 ", "PMID 12345678", "PMID 12345678"),
        ("https://pubmed.ncbi.nlm.nih.gov/12345678/ ", "PMID 12345678", "PMID 12345678"),
        ("12345678 ", "12345678", "12345678"),
        ("PMC7654321 ", "pmc7654321", "PMC7654321"),
        ("9780000000002 ", "9780000000002", "978-0-00-000000-2"),
        ("978-0-00-000000-2 ", "978-0-00-000000-2", "978-0-00-000000-2"),
    ],
)
def test_a_reference_is_found_by_an_identifier_of_its_citation(
    library: Library, query: str, reading: str, marked: str
) -> None:
    identifiers = {"PMID": "12345678", "PMCID": "PMC7654321", "ISBN": "978-0-00-000000-2"}
    made = {"title": "A made-up title", "DOI": "https://doi.org/10.1000/made-up(05)1", **identifiers}
    other = {"title": "Another", "DOI": "10.1000/1.made.up.05", "PMID": "87654321"}
    store(library, [attached(library, STUDY, made, "by hand"), attached(library, "zamboni2020/ref/46", other, "x")])
    found = search(library, query)
    assert list(found.records()) == [STUDY]
    assert words(describe(found.query)) == reading
    assert marked in [span.of(hit.text) for hit in found.hits() for span in hit.spans]


@pytest.mark.parametrize(
    "query",
    [
        *("ovreby", "Øvreby ", "author:ovreby ", "dorde", "aero ", "王小明", "author:王小明 ", "小明"),
        "=改进 ",
        '"质量改进"',
    ],
)
def test_names_and_titles_in_other_letters_are_found(library: Library, query: str) -> None:
    names = [{"family": "Øvreby", "given": "Đorđe"}, {"family": "Ærø"}, {"family": "王", "given": "小明"}]
    store(library, [attached(library, STUDY, {"title": "质量改进协作组", "author": names}, "by hand")])
    assert found(library, query) == [STUDY]
    assert found(library, "進 ") == [], "an older form of a character is another character"
