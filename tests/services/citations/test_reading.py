"""Citations of every dialect: read for what they mean, kept as given where that is uncertain, or refused."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qicbrowser.domain.csl import Item, as_given, brief
from qicbrowser.domain.errors import ReaderError
from qicbrowser.services.citations import reading
from qicbrowser.services.citations.citations import checked, formatted
from qicbrowser.services.citations.formats.bibtex import inheritance, scanner
from qicbrowser.services.citations.reading import Format, read_file, read_text
from tests.messages import reader_error

DATA = Path(__file__).parents[2] / "data" / "references"


def items(name: str) -> list[Item]:
    return [record.item for record in read_file(DATA / name).records]


ANNA = {"family": "Berg", "given": "Anna", "non-dropping-particle": "van der"}
KING = {"family": "King", "given": "Martin", "suffix": "Jr."}
GROUP = {"literal": "The Made-up Quality Group"}


def test_ris_as_zotero_exports_it():
    article, chapter, report = items("zotero.ris")
    assert article == {
        "type": "article-journal",
        "title": "[Made up] Peer learning in networks: a mixed-methods study",
        "author": [ANNA, {"family": "Núñez-Ortega", "given": "José María"}, KING, GROUP],
        "container-title": "Journal of Invented Quality",
        "container-title-short": "J Invent Qual",
        "abstract": "First line of an abstract that goes on below.",
        "issued": {"date-parts": [[2019, 5, 12]]},
        "volume": "12",
        "issue": "3",
        "page": "101-119",
        "DOI": "10.1000/madeup.182",
        "PMID": "123456",
        "PMCID": "PMC7654",
        "ISSN": "1234-5678",
        "URL": "https://example.org/a;b?x=1",
        "language": "en",
        "keyword": "quality improvement, networks",
        "accessed": {"date-parts": [[2020, 1, 1]]},
    }
    assert chapter["type"] == "chapter"
    assert (chapter["container-title"], chapter["publisher"]) == ("A Book of Nothing", "Invented Press")
    assert chapter["editor"] == [{"family": "Editor", "given": "Ed"}]
    assert report["author"] == [{"literal": "World Organization of Made-up Things"}]
    assert "issued" not in report


def test_what_pubmed_exports():
    read = read_file(DATA / "pubmed.nbib")
    assert read.format is Format.NBIB
    first, second = (record.item for record in read.records)
    assert first["title"] == "[Made up] Does a collaborative change anything? A title that goes on over two lines"
    assert first["author"][0] == {"family": "Berg", "given": "Anna Q", "non-dropping-particle": "van der"}
    assert first["author"][2] == {"literal": "Made-up Study Group"}
    assert (first["DOI"], first["PMID"], first["PMCID"]) == ("10.1000/madeup.27", "99999901", "PMC9999901")
    assert first["issued"] == {"date-parts": [[2019, 5, 12]]}
    assert "publisher-place" not in first
    assert formatted(second) == "Berg A, de la Cruz MT. [Made up] Another one. J Invent Qual. 2018."
    assert second["issued"]["season"] == 4


def test_bibtex_as_zotero_exports_it():
    article, chapter, report = items("zotero.bib")
    assert article["title"] == "[Made up] Peer learning in QICs: 50% of “teams” & their context"
    assert article["author"] == [
        ANNA,
        {"family": "Núñez-Ortega", "given": "José María"},
        {"family": "Žižek", "given": "Łukasz"},
        KING,
        GROUP,
        {"family": "D’Arcy", "given": "Éloïse"},
    ]
    assert (article["DOI"], article["URL"]) == ("10.1000/madeup_182", "https://example.org/a_b~c")
    assert (article["PMID"], article["PMCID"], "note" in article) == ("123456", "PMC7654", False)
    assert (article["page"], article["issue"], article["issued"]) == ("101-119", "3", {"date-parts": [[2019, 5]]})
    assert chapter["container-title"] == "A Book of Nothing"
    assert report["author"] == [{"literal": "World Organization of Made-up Things and Others"}]
    assert "issued" not in report


def test_bibtex_as_jabref_writes_it():
    records = read_file(DATA / "jabref.bib").records
    article, paper, _, thesis = (record.item for record in records)
    assert article["title"] == "[Made up] Sharing “what works” — ß and α < 0.05"
    assert article["container-title"] == "Journal of Invented Quality"
    assert article["author"][2:] == [{"literal": "Made-up & Sons"}, {"literal": "et al."}]
    assert (article["page"], article["DOI"]) == ("e12-e19", "10.1000/182")
    assert article["issued"] == {"date-parts": [[2019, 5]]}
    assert (paper["container-title"], paper["publisher"]) == ("Proceedings of Nothing", "Invented Press")
    assert thesis["author"] == [{"family": "Brinch Hansen", "given": "Per"}]
    assert thesis["issued"] == {"literal": "in press"}
    assert [record.labels[0].text for record in records] == ["Berg2019", "ref46", "proc", "69"]


def test_bibtex_puts_pieces_together():
    (record,) = read_text(
        '@string{j = "Nowhere"}@misc{a, title={A}, journal = "J. of " # {Nothing}, year = 2019}'
    ).records
    assert record.item["container-title"] == "J. of Nothing"


def test_bibtex_puts_names_of_texts_in_their_place():
    (record,) = read_text(
        '@String(jiq = {Journal of Invented Quality})@article{a, title={A}, journal = jiq # " (Online)"}'
    ).records
    assert record.item["container-title"] == "Journal of Invented Quality (Online)"


def test_a_chapter_takes_from_its_book_what_is_not_the_books_own():
    _, chapter = read_text(
        "@book{a, label={46}, pmid={1}, title={B}, publisher={P}}\n@inbook{b, crossref={a}, title={C}}"
    ).records
    assert chapter.item == {"type": "chapter", "title": "C", "container-title": "B", "publisher": "P"}
    assert [label.text for label in chapter.labels] == ["b"]


def test_a_chapter_has_no_pages_notes_or_addresses_of_its_book():
    _, chapter = read_text(
        "@book{a, title={B}, shorttitle={S}, pages={350}, note={N}, keywords={K}, url={http://u}, urldate={2020-01-01},"
        " howpublished={http://h}, isbn={1}}\n@incollection{b, crossref={a}, title={C}}"
    ).records
    assert chapter.item == {"type": "chapter", "title": "C", "container-title": "B", "ISBN": "1"}


def test_names_of_texts_may_stand_in_one_another():
    (record,) = read_text(
        '@string{q = {Made-up {Quality}}}@string{j = "Journal of " # q}@misc{a, title={A}, journal = J # " (Online)"}'
    ).records
    assert record.item["container-title"] == "Journal of Made-up Quality (Online)"


LONG = "x" * 1000


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            f'@string{{s = "{LONG}"}}\n@misc{{a, title = {" # ".join(["s"] * 20)}}}', id="one text many times"
        ),
        pytest.param(
            '@string{s0 = "xx"}'
            + "".join(f"@string{{s{n + 1} = s{n} # s{n}}}" for n in range(60))
            + "@misc{a, title=s60}",
            id="texts of texts",
        ),
        pytest.param(
            f'@string{{s = "{LONG}"}}' + "".join(f"@misc{{a{n}, title = s}}" for n in range(20)), id="in many records"
        ),
        pytest.param(
            f"@book{{b, publisher={{{LONG}}}}}" + "".join(f"@inbook{{a{n}, crossref={{b}}}}" for n in range(20)),
            id="one book of many chapters",
        ),
    ],
)
def test_a_small_file_does_not_become_a_large_one(text: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(inheritance, "LARGEST_FILE", 10_000)
    monkeypatch.setattr(scanner, "LARGEST_FILE", 10_000)
    with reader_error(r"Line \d: The entry is too long with the text that it inserts"):
        read_text(text)


@pytest.mark.parametrize("name", ["FAU - King, Martin Jr", "AU  - King M Jr"])
def test_pubmed_writes_suffixes_without_a_comma(name: str):
    (record,) = read_text(f"PMID- 1\nTI  - A\n{name}\n").records
    assert formatted(record.item) == "King M Jr. A."


def test_a_raw_date_is_read():
    (record,) = read_text('[{"title": "A", "issued": {"raw": "2019-05"}}]').records
    assert record.item["issued"] == {"date-parts": [[2019, 5]]}


def test_biblatex_with_its_names_in_parts():
    (page,) = items("biblatex.bib")
    assert page["author"] == [ANNA, KING]
    assert (page["title"], page["PMID"]) == ("[Made up] A page: with a subtitle", "123456")
    assert page["issued"] == {"date-parts": [[2020, 5, 12]]}


def test_csl_json_as_it_is():
    article, report = items("zotero.json")
    assert article["author"] == [ANNA, KING, GROUP]
    assert article["title"] == "[Made up] Peer learning in networks"
    assert (article["PMID"], article["PMCID"], article["note"]) == ("123456", "PMC7654", "read twice")
    assert report == {"type": "report", "title": "[Made up] No year", "author": [{"literal": "WOMT"}]}


def test_a_list_is_kept_as_given_where_its_parts_are_not_certain():
    records = read_file(DATA / "list.txt").records
    assert [record.labels[0].text for record in records] == ["46", "51", "63", "69"]
    assert as_given(records[0].item) == "Berg A van der, Núñez JM. [Made up] Forty-six. Somewhere; 2010."
    assert as_given(records[2].item).endswith("WOMT; 2012. Available from: https://example.org")
    assert records[1].item == {
        "type": "article-journal",
        "author": [
            {"family": "Berg", "given": "A Q", "non-dropping-particle": "van der"},
            {"family": "Núñez", "given": "J"},
            {"family": "D'Arcy", "given": "É"},
            {"literal": "et al."},
        ],
        "title": "[Made up] Does a collaborative change anything?",
        "container-title": "J Invent Qual",
        "issued": {"date-parts": [[2019]]},
        "volume": "12",
        "issue": "3",
        "page": "101-19",
        "DOI": "10.1000/madeup.51",
    }


def test_a_list_without_numbers_is_cut_at_blank_lines_or_else_at_lines():
    assert len(read_text("First, of one line\nSecond\n").records) == 2
    assert len(read_text("First, of\ntwo lines\n\nSecond\n").records) == 2


def test_a_year_at_the_beginning_of_a_line_is_not_a_list_number():
    records = read_text("46. Somebody. Something.\n2019. And so on.\n47. Somebody else.\n").records
    assert [record.labels[0].text for record in records] == ["46", "47"]
    assert as_given(records[0].item) == "Somebody. Something. 2019. And so on."


@pytest.mark.parametrize(
    "text",
    [
        "46. Berg A. Some title. J. 2010;12:45-\n68. doi:10.1000/1\n69. Smith B. Two.\n",
        "46. Berg A. Some title of\n50. in small letters. J. 2010.\n69. Smith B. Two.\n",
        "46. Berg A. Some title. J. 2010;12(3):46-\n47. doi:10.1000/1\n69. Smith B. Two.\n",
        "References:\n46. Berg A. Some title. J. 2010;\n47. pages.\n69. Smith B. Two.\n",
        "46\tBerg A. Some title. J. 2010.\n69\tSmith B. Two.\n",
        "[46]: Berg A. Some title.\n[69]: Smith B. Two.\n",
    ],
)
def test_a_number_within_a_reference_is_none_of_the_list(text: str):
    assert [[label.text for label in record.labels] for record in read_text(text).records] == [["46"], ["69"]]


@pytest.mark.parametrize(
    "text",
    [
        "Berg A. One. J Invent. 2010;12(3):46-\n69. doi:10.1000/1\nSmith B. Two.\n",
        "Berg A. One. J. 2010.\n69. Smith B. Two.\n",
        "46.5 percent of things. Berg A. 2010.\n69. Smith B. Two.\n",
        "Berg A. One; 2010\n69. Smith B. Two.\n",
        "Berg, A. (2010) One\n69. Smith B. Two.\n",
        "One. doi:10.1000/1\n69. Smith B. Two.\n",
        "World Body of Things. One. Nowhere: WBT; 2010.\n69. Smith B. Two.\n",
        "One\nTwo\n69. Smith B. Two.\n",
        "４６. Berg A. One.\n",
    ],
)
def test_a_list_that_does_not_begin_with_a_number_has_none(text: str):
    records = read_text(text).records
    assert [record.labels for record in records] == [()] * len(text.splitlines())
    assert brief(records[0].item)[:3] == text[:3]


@pytest.mark.parametrize(
    "text",
    [
        "46. WHO. One. Available from: https://www.who.int/quality/\n47. Jones B. Two.\n48. Wu C. Three.\n",
        "46. WHO. One. Available from: https://www.who.int/quality/\n48. Jones B. Two.\n69. Wu C. Three.\n",
        "46. Berg A. A title in the archive\n47. de Souza B. Two.\n48. d’Arcy C. Three.\n",
        "46. Berg A. A title in the archive\n48. van der Berg B. Two.\n69. Wu C. Three.\n",
        "46. Berg A. A title in the archive\n48. 5 million lives. Two.\n69. Wu C. Three.\n",
        "46. Berg A. A title in the archive\n47. eHealth Network. Two.\n48. Wu C. Three.\n",
        "46. Berg A. Somewhere; 2010,\n47. Jones B. Two;\n48. Wu C. Three.\n",
        "46. Berg A. One.\n47. Jones B. Two.\n46. Wu C. Three.\n",
        "70. Berg A. One.\n69. Smith B. Two.\n",
        "46. Berg A. One.\n17. Jones B. Two.\n69. Wu C. Three.\n51. Xu D. Four.\n",
    ],
)
def test_no_reference_of_a_list_is_swallowed_by_the_one_before(text: str):
    records = read_text(text).records
    assert [record.labels[0].text for record in records] == [line[:2] for line in text.splitlines()]
    assert [as_given(record.item) for record in records] == [line[4:] for line in text.splitlines()]


@pytest.mark.parametrize(
    "heading",
    [
        "References (n = 3)",
        "Page 12",
        "BMJ Qual Saf 2019;28:1-10",
        "Appendix A. References",
        "70. References",
        "4. References",
    ],
)
def test_a_heading_is_not_a_reference(heading: str):
    first, second = read_text(f"\n{heading}\n\n46. Berg A. One.\n69. Smith B. Two.\n").records
    assert (first.labels[0].text, as_given(first.item)) == ("46", "Berg A. One.")
    assert (second.labels[0].text, as_given(second.item)) == ("69", "Smith B. Two.")


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("Berg A. One (DOI: 10.1000/182).", {"DOI": "10.1000/182"}),
        ("Berg A. One. doi:10.1000/(SICI)18(2).", {"DOI": "10.1000/(SICI)18(2)"}),
        ("Berg A. One. https://doi.org/10.1000/182. PMID: 12", {"DOI": "10.1000/182", "PMID": "12"}),
    ],
)
def test_what_a_reference_names_as_such_is_its_identifier(text: str, known: dict[str, str]):
    (record,) = read_text(text).records
    assert {name: record.item[name] for name in ("DOI", "PMID") if name in record.item} == known


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(tmp_path: Path, encoding: str):
    (tmp_path / "some.ris").write_bytes("TY  - JOUR\r\nTI  - Número\r\nER  - \r\n".encode(encoding))
    read = read_file(tmp_path / "some.ris")
    assert read.records[0].item["title"] == "Número"
    assert bool(read.remarks) is (encoding == "cp1252")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("TY  - JOUR\nTI  - A\n", "Line 1: The record that begins here has no end"),
        ("TY  - JOUR\nTI  - A\nTY  - JOUR\nER  - \n", "Line 3: A record begins before the one on line 1"),
        ("TY  - JOUR\nER  - \nAU  - A\n", "Line 3: “AU” is outside a record"),
        ("TY  - JOUR\nand more\nER  - \n", "Line 2: This line does not belong to a field"),
        ("\n@article{a,\n title = {B\n}\n", "Line 2: The entry “a” does not end"),
        (
            "@article{a,\n title = {B}\n year = 2}\n",
            "Line 3: A comma or “}” is missing before “year = 2}” in the entry “a”",
        ),
        ("@article{a, title = {A}}\n@article{b, title {B}}\n", "Line 2: "),
        ('[{"id": 1},\n {"id": }]', "There is 1 error in this file"),
        ('[{"id": 1}, 2]', "Item 2: This is not a CSL-JSON item"),
        ('[{"custom": [[[[[[[[1]]]]]]]]}]', "Item 1: This is not a CSL-JSON item"),
        pytest.param("[" * 10**6, "There is 1 error in this file", id="nested too deeply"),
        pytest.param(
            "@article{a, title={" + "{" * 10**6,
            "Line 1: The entry “a” does not end, or is longer",
            id="braces without end",
        ),
        ("", "No citation was found"),
        ("  \n\n", "No citation was found"),
        ("a\nb\x00", "Line 2: This is not text"),
        ('<?xml version="1.0"?>\n<xml><records/></xml>', "This is EndNote XML"),
    ],
)
def test_what_is_broken_is_refused_with_its_line(text: str, message: str):
    with reader_error(f"^{re.escape(message)}"):
        read_text(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("\n" * 10**6 + "A", id="empty lines"),
        pytest.param("46. " + "A-" * 50_000 + "A B. c. d. 2", id="hyphens"),
        pytest.param("46. " + "Aaaa B, " * 30_000, id="authors"),
    ],
)
def test_what_is_long_is_kept_as_given_in_a_moment(text: str):
    (record,) = read_text(text).records
    assert as_given(record.item) == text.removeprefix("46. ").strip()


def test_files_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    with reader_error("is a folder"):
        read_file(tmp_path)
    with reader_error("cannot be read"):
        read_file(tmp_path / "none.ris")
    (tmp_path / "some.bin").write_bytes(b"46. \n\xe9\x01")
    with reader_error("Line 2: This is not text"):
        read_file(tmp_path / "some.bin")
    (tmp_path / "large.ris").write_text("x" * 11)
    monkeypatch.setattr(reading, "LARGEST_FILE", 10)
    with reader_error("is larger than"):
        read_file(tmp_path / "large.ris")
    monkeypatch.setattr(reading, "LARGEST_FILE", 1000)
    monkeypatch.setattr(reading, "MOST_RECORDS", 2)
    with reader_error("more than 2 citations"):
        read_text("a\nb\nc")


def test_latex_is_never_run(tmp_path: Path):
    secret = tmp_path / "secret.tex"
    secret.write_text("secret")
    (record,) = read_text(
        f"@misc{{a, title = {{A \\input{{{secret}}}\\include{{{secret}}} B \\write18{{ls}}}}}}"
    ).records
    assert "secret" not in record.item["title"].replace(str(secret), "")
    (deep,) = read_text("@misc{a, title = {" + "{" * 5000 + "B" + "}" * 5000 + "}}").records
    assert "B" in deep.item["title"]


PIECES = r"""TY  - JOUR↵|ER  - ↵|AU  - a, b↵|PY  - 20|DA  - 2019/99/99↵|↵|PMID- 1↵|FAU - x|      y↵|DP  - 2019 May 99↵|
@article{|@string{|a,| title = |{|}|"|\'|$|author={A and |and|family=|month=#|# |[|{}|{"id":1,|"author":|46. |
A B. C. D. 2019;1:|crossref={a}|pages={1--|\|%|OWN - ERIC↵|TI  - |C7  - 27↵|SP  - 1-|KW  - a↵b↵|(1)|[1] |doi:10.1000/|
-↵|PMID: 1|N1  - as given: |<i>|</i>|&amp;|Doe AB; |SN  - 12|%0 Book↵|no,title,author↵"""
pieces = st.sampled_from(PIECES.replace("\n", "").replace("↵", "\n").split("|"))


@settings(max_examples=400)
@given(text=st.lists(pieces | st.text(max_size=5), max_size=30).map("".join))
def test_anything_gives_citations_or_is_refused(text: str):
    try:
        records = read_text(text).records
    except ReaderError as refused:
        assert refused.message  # noqa: PT017  either is right, with a message
        return
    for record in records:
        assert record.place
        assert isinstance(formatted(record.item), str)
        try:
            checked(record.item)
        except ReaderError:
            continue


@settings(max_examples=100)
@given(content=st.binary(max_size=200))
def test_any_bytes_give_citations_or_are_refused(tmp_path_factory: pytest.TempPathFactory, content: bytes):
    path = tmp_path_factory.getbasetemp() / "any.bin"
    path.write_bytes(content)
    try:
        assert read_file(path).records
    except ReaderError as refused:
        assert refused.hint  # noqa: PT017  either is right, with a hint
