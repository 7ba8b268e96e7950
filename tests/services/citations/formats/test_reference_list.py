"""Lists of references as people paste them: cut at their numbers, kept as printed, identifiers only if certain."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicbrowser.domain.csl import as_given
from qicbrowser.services.changes import store
from qicbrowser.services.citations.citations import attached
from qicbrowser.services.citations.identifiers import identifiers
from qicbrowser.services.citations.matching import propose
from qicbrowser.services.citations.reading import read_text
from qicbrowser.services.citations.records import Record
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words


def only(text: str) -> Record:
    (record,) = read_text(text).records
    return record


def known(text: str) -> dict[str, str]:
    return {name: str(text) for name, text in only(text).item.items() if name in {"DOI", "PMID"}}


@pytest.mark.parametrize(
    "text",
    [
        "46. Doe A. One <https://doi.org/10.1000/182>.\n",
        "46. Doe A. Two “doi:10.1000/182”\n",
        "46. Doe A. Three. https://doi.org/10.1000/182PMID: 19439468\n",
        "46. Doe A. Four. https://doi.org/10.1000/182?x=1#y\n",
        "46. Doe A. Five (doi: 10.1000/182).\n",
        "46. Doe A. Six. DOI 10.1000/182.\n",
        "46. Doe A. Seven. https://www.doi.org/10.1000/182. Accessed 12 May 2019.\n",
        "46. Doe A. Eight. https://doi.org/10.1000%2F182\n",
        "46. Doe A. Nine. https://doi-org.proxy.example.edu/10.1000/182 accessed in May.\n",
        "46. Doe A. Ten. doi:10.1000/182\nPMID: 19439468\n",
        "46. Doe A. Eleven. doi:\n10.1000/182\n",
        "46. Doe A. Twelve. doi:10.1000/182\n47. Roe B. Another.\n",
        "46. Doe A. Thirteen. doi:10.1000/182.\n\n47. Roe B. Another.\n",
        "46. Doe A. Fourteen. doi:10.1000/182. [Accessed 2019].\n",
        "46. Doe A. Fifteen. doi:10.1000/182. https://doi.org/10.1000/182\n",
        "46. Doe A. Sixteen. doi:10.1000/182; PMID: 12\n",
        "46. Doe A. Seventeen. doi:10.1000/182.Epub 2019 May 12.\n",
        "46. Doe A. Eighteen. PMID: 12doi:10.1000/182\n",
    ],
)
def test_a_doi_ends_where_it_is_certain_to_end(text: str):
    assert read_text(text).records[0].item.get("DOI") == "10.1000/182"


@pytest.mark.parametrize(
    "text",
    [
        "46. Doe A. One. doi:10.1000/s13012-\n020-0978-z.\n",
        "46. Doe A. One. doi:10.1000/j.\njml.2019.01.\n",
        "46. Doe A. One. doi:10.1000/JVI.\n02080-08.\n",
        "46. Doe A. One. doi:10.1000/JVI\nX02080-08.\n",
        "46. Doe A. One. https://doi.org/10.1000/made_\nthing. PMID: 12.\n",
        "46. Doe A. One. doi:10.1000/s13012- 020-0978-z.\n",
        "46. Doe A. One. doi:10.1000/j. jml.2019.01.\n",
        "46. Doe A. One. doi:10.1000/s13012-\n",
        "46. Doe A. One. doi:10.1000/\n020-0978-z.\n",
        "Doe A. One. J Made. 2019. doi:10.1000/s13012-\n020-0978-z.\n\nRoe B. Two.\n",
        "46. Doe A. One. doi:10.1000/1. Erratum in: doi:10.1000/2.\n",
        "46. Doe A. One at 10.1000/182 metres.\n",
        "46. Doe A. One. doi:10.1000/182[published online May 12].\n",
        "46. Doe A. One. doi:10.1000/182(accessed today)\n",
        "46. Doe A. One. https://doi.org/10.1000/182&domain=pdf&date=2019\n",
    ],
)
def test_a_doi_that_may_be_cut_is_not_an_identifier(text: str):
    assert "DOI" not in read_text(text).records[0].item


def test_a_doi_that_may_be_cut_is_remarked_on():
    cut = "".join(f"{n}. Doe A. One. doi:10.1000/made-\n{n}.\n" for n in range(46, 51))
    remarks = read_text(f"45. Roe B. Two. doi:10.1000/1.\n{cut}").remarks
    assert tuple(map(words, remarks)) == (
        *(
            f"Line {line}: The DOI was not used: it may be cut at a line end, or be one of several."
            for line in (2, 4, 6)
        ),
        "The same applies to 2 more citations.",
    )
    assert read_text("45. Roe B. Two. doi:10.1000/1.\n").remarks == ()


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("46. Doe A. One. PMID: 31234567.\n", "31234567"),
        ("46. Doe A. One. PMID: 31234567 PMCID: PMC1\n", "31234567"),
        ("46. Doe A. One. PMID: 31234567PMCID: PMC1\n", "31234567"),
        ("46. Doe A. One. PMID: 3123\n4567.\n", None),
        ("46. Doe A. One. PMID: 12. Comment on PMID: 13.\n", None),
        ("46. Doe A. One. PMID: 123x\n", None),
        ("46. Doe A. One. Comment in PMID: 13.\n\nPMID: 12 [Indexed]\n", "12"),
    ],
)
def test_a_pubmed_number_is_one_where_it_is_certain(text: str, number: str | None):
    assert only(text).item.get("PMID") == number


def test_a_doi_that_a_line_end_cuts_pairs_nothing(library: Library):
    first = only("46. Doe A. Peers of a made kind. J Made. 2019;12(3):101-19. doi:10.1000/s13012-\n020-0978-z.\n")
    store(library, [attached(library, "zamboni2020/ref/46", first.item, "made.txt")])
    text = "Poe C. Quite another study. J Other. 2011. doi:10.1000/s13012-\n011-0001-x.\n\nRoe B. A third one.\n"
    assert [
        proposal.reference_key
        for proposal in propose(library.evidence, library.citations.all(), read_text(text).records)
    ] == [None, None]


@pytest.mark.parametrize("cut", ["10.1000/s13012-", "10.1016/j", "10.1000/s13012/"])
def test_a_cut_doi_that_was_attached_before_pairs_nothing(library: Library, cut: str):
    store(library, [attached(library, "zamboni2020/ref/46", {"title": "A", "DOI": cut}, "made.txt")])
    records = read_text(f"TY  - JOUR\nTI  - B\nDO  - {cut}\nER  - \n").records
    assert [proposal.reference_key for proposal in propose(library.evidence, library.citations.all(), records)] == [
        None
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("46. Roe B. Long-\nterm follow-\nup of teams\n", "Roe B. Long-term follow-up of teams"),
        ("46. Roe B. Pre-\nand post-test\n", "Roe B. Pre- and post-test"),
        ("46. Roe B. 2010;12:45-\n49.\n", "Roe B. 2010;12:45-49."),
        ("46. Roe B. 2010;12:45–\n49.\n", "Roe B. 2010;12:45–49."),
        ("46. Roe B. One -\ntwo\n", "Roe B. One - two"),
        ("46. Roe B. https://example.org/made-\nup\n", "Roe B. https://example.org/made- up"),
        ("46. Roe B. Two\nlines,   and blanks\n", "Roe B. Two lines, and blanks"),
    ],
)
def test_lines_are_put_together_without_changing_the_words(text: str, words: str):
    assert as_given(only(text).item) == words


PUBMED = """46. J Made. 2019 Jun;12(3):101-119. doi: 10.1000/made.1.

Peers of a made kind.

Doe A(1), Roe B(69).

Author information:
(1)Made University.
(69)Another place.

DOI: 10.1000/made.1
PMID: 31234567

47. J Made. 2018;1(1):1-2.

Another.

DOI: 10.1000/made.2
"""


def test_what_pubmed_shows_of_articles_is_a_list_of_them():
    first, second = read_text(PUBMED).records
    assert (first.labels[0].text, second.labels[0].text) == ("46", "47")
    assert (first.item["DOI"], first.item["PMID"], second.item["DOI"]) == (
        "10.1000/made.1",
        "31234567",
        "10.1000/made.2",
    )
    assert "(69)Another place." in as_given(first.item)


def test_a_list_with_round_brackets_has_its_numbers_in_them():
    records = read_text("(46) Doe A. One.\n(69) Roe B. Two.\n").records
    assert [record.labels[0].text for record in records] == ["46", "69"]


@pytest.mark.parametrize("heading", ["", "References\n"])
def test_numbers_without_a_sign_count_where_they_count_up(heading: str):
    records = read_text(
        f"{heading}46 Doe A. One\nof two lines.\n47 Roe B. Two.\n48 de Poe C.\n48 Poe C. Three.\n"
    ).records
    assert [record.labels[0].text for record in records] == ["46", "47", "48"]
    assert as_given(records[0].item) == "Doe A. One of two lines."


@pytest.mark.parametrize(
    "text",
    [
        "46 Doe A. One.\n47 Roe B. Two.\n",
        "46 Doe A. One.\n47 Roe B. Two.\n49 Poe C. Three.\n",
        "2017 Doe A. One.\n2018 Roe B. Two.\n2019 Poe C. Three.\n",
        "Doe A. One.\nRoe B. 2.\n46 Doe A. One.\n47 Roe B. Two.\n48 Poe C. Three.\n",
        "46 per cent.\n47 per cent.\n48 per cent.\n",
    ],
)
def test_other_numbers_without_a_sign_are_words(text: str):
    assert not any(record.labels for record in read_text(text).records)


@pytest.mark.parametrize(
    "authors",
    [
        "Doe A",
        "Doe AB, Roe C",
        "van der Berg AQ, D'Arcy É",
        "Brinch Hansen P, et al",
        "Doe A, Roe B et al",
        "Núñez-Roe JM",
    ],
)
def test_authors_of_the_vancouver_kind_are_people(authors: str):
    item = only(f"46. {authors}. A made title. J Made. 2019;12(3):101-19.\n").item
    assert item["title"] == "A made title"
    assert len(item["author"]) == authors.count(",") + 1 + (" et al" in authors and ", et al" not in authors)


@pytest.mark.parametrize(
    "words",
    [
        "World Body of Things. A made title. J Made. 2019;12:1-2.",
        "Doe A. A made title. J Made. 2019;12:101-19.e3.",
        "Doe A. A made title. Madetown: Made Press; 2019.",
        "Doe A, Roe. A made title. J Made. 2019;12:1.",
        "Doe A; Roe B. A made title. J Made. 2019;12:1.",
        "éé éé É, " * 300 + "x",
    ],
)
def test_what_is_not_certain_is_kept_word_for_word(words: str):
    assert as_given(only(f"46. {words}\n").item) == words.strip()


@given(text=st.text(st.sampled_from("46. doi:10.1000/ab-\n()[]PMID"), max_size=60))
def test_an_identifier_is_in_the_words(text: str):
    found = identifiers(text)
    assert all(identifier.casefold() in text.casefold() for identifier in found.values())
