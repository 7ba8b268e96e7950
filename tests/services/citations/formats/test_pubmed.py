"""What PubMed exports (.nbib), and what ERIC writes in the same tags."""

import pytest

from qicbrowser.domain.csl import Item
from qicbrowser.services.citations.citations import formatted
from qicbrowser.services.citations.reading import Format, read_text
from tests.messages import reader_error


def items(text: str) -> list[Item]:
    read = read_text(text)
    assert read.format is Format.NBIB
    return [record.item for record in read.records]


CHAPTER = """
PMID- 99999991
ISBN- 9780000000001
BTI - The Made Handbook
CTI - Made series
PB  - Made Press
PL  - Madetown
DP  - 2019
TI  - Peers in a chapter.
PT  - Book Chapter
FED - Roe, Bob
FAU - Doe, Ann
"""

ERIC = """

OWN - ERIC
TI  - Peers of a made kind
AU  - Doe, Ann
AU  - Roe, Bob J.
JT  - Journal of Made Things
VI  - 12
IP  - 3
PG  - 101-119
DP  - 2019
ISSN - ISSN-1234-5678
OID - EJ0000001

OWN - ERIC
TI  - Another one
OID - ED0000002
"""


def test_a_chapter_is_in_its_book():
    (chapter,) = items(CHAPTER)
    assert chapter == {
        "type": "chapter",
        "title": "Peers in a chapter",
        "container-title": "The Made Handbook",
        "collection-title": "Made series",
        "author": [{"family": "Doe", "given": "Ann"}],
        "editor": [{"family": "Roe", "given": "Bob"}],
        "issued": {"date-parts": [[2019]]},
        "publisher": "Made Press",
        "publisher-place": "Madetown",
        "ISBN": "9780000000001",
        "PMID": "99999991",
    }
    assert formatted(chapter).startswith("Doe A. Peers in a chapter. In: Roe B, editor. The Made Handbook.")


def test_a_book_has_the_title_of_the_book():
    (book,) = items("PMID- 1\nBTI - The Made Handbook.\nFED - Roe, Bob\nEN  - 2nd\nDP  - 2019\n")
    assert (book["type"], book["title"], book["edition"]) == ("book", "The Made Handbook", "2nd")
    assert "container-title" not in book


def test_records_of_eric_have_no_number_of_pubmed():
    first, second = items(ERIC)
    assert first["author"] == [{"family": "Doe", "given": "Ann"}, {"family": "Roe", "given": "Bob J."}]
    assert (first["page"], first["note"]) == ("101-119", "ERIC: EJ0000001")
    assert (second["title"], second["note"]) == ("Another one", "ERIC: ED0000002")
    assert (first["type"], second["type"]) == ("article-journal", "document")
    assert first["ISSN"] == "1234-5678"
    assert "PMID" not in first


def test_the_day_on_which_an_article_came_online_is_not_that_of_its_issue():
    (item,) = items("PMID- 1\nTI  - A.\nDP  - 2019 Jun\nDEP - 20190512\n")
    assert item["issued"] == {"date-parts": [[2019, 6]]}
    assert item["available-date"] == {"date-parts": [[2019, 5, 12]]}


@pytest.mark.parametrize(
    ("lines", "doi"),
    [
        (["LID - 10.1000/made.1 [doi]"], "10.1000/made.1"),
        (["AID - S0000-0000(19)1 [pii]", "AID - 10.1000/made.1 [doi]"], "10.1000/made.1"),
        (["LID - e123 [pii]", "LID - 10.1000/made.1 [doi]"], "10.1000/made.1"),
        (["LID - http://dx.doi.org/10.1000/made.1"], "10.1000/made.1"),
        (["LID - 10.1000/made.1 [pii]"], None),
        (["LID - 10.1000/made-", "      1 [doi]"], None),
    ],
)
def test_only_what_is_named_a_doi_is_one(lines: list[str], doi: str | None):
    (item,) = items("\n".join(["PMID- 1", "TI  - A.", *lines, ""]))
    assert item.get("DOI") == doi


@pytest.mark.parametrize(
    ("lines", "authors"),
    [
        (["AU  - Doe AB"], [{"family": "Doe", "given": "A B"}]),
        (["AU  - van der Berg A"], [{"family": "Berg", "given": "A", "non-dropping-particle": "van der"}]),
        (["AU  - King M 3rd"], [{"family": "King", "given": "M", "suffix": "3rd"}]),
        (
            ["FAU - Doe, Ann", "AU  - Doe A", "CN  - Made Group"],
            [{"family": "Doe", "given": "Ann"}, {"literal": "Made Group"}],
        ),
        (
            ["CN  - Made Group of Things", "FAU - Doe, Ann"],
            [{"literal": "Made Group of Things"}, {"family": "Doe", "given": "Ann"}],
        ),
        (["AU  - Plato"], [{"literal": "Plato"}]),
    ],
)
def test_people_in_their_order(lines: list[str], authors: list[dict[str, str]]):
    (item,) = items("\n".join(["PMID- 1", "TI  - A.", *lines, ""]))
    assert item["author"] == authors


@pytest.mark.parametrize(
    ("title", "read"),
    [
        ("A.", "A"),
        ("<i>E. coli</i> &amp; H<sub>2</sub>O.", "E. coli & H2O"),
        ("A?", "A?"),
        ("And so on...", "And so on..."),
        ("[A.].", "[A.]"),
    ],
)
def test_the_full_stop_after_a_title_is_not_part_of_it(title: str, read: str):
    (item,) = items(f"PMID- 1\nTI  - {title}\n")
    assert item["title"] == read


def test_files_joined_to_one_and_lines_without_a_field():
    assert len(items("\ufeffPMID- 1\nTI  - A\n\ufeffPMID- 2\nTI  - B\n")) == 2
    assert len(items("Made with care\n\nPMID- 1\nTI  - A\n")) == 1
    with reader_error("Line 3: This line does not belong to a field"):
        read_text("PMID- 1\nTI  - A\nand more\n")
