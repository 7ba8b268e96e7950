"""RIS of every program, read for what it means; and written so that it comes back as it was."""

import re
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from qicbrowser.domain.csl import Item, as_given
from qicbrowser.domain.csl import given as kept_as_given
from qicbrowser.services.citations.fields import AS_GIVEN
from qicbrowser.services.citations.formats.ris import writing as ris_writing
from qicbrowser.services.citations.formats.ris.types import TYPES
from qicbrowser.services.citations.reading import read_text
from tests.domain.test_csl import items as anything
from tests.messages import reader_error


def item_of(*fields: str, kind: str = "JOUR") -> Item:
    (record,) = read_text("\n".join([f"TY  - {kind}", *fields, "ER  - ", ""])).records
    return record.item


def again(item: Item) -> Item:
    (record,) = read_text(ris_writing.write([("one", item)])).records
    return record.item


DOE, ROE = {"family": "Doe", "given": "Ann"}, {"family": "Roe", "given": "Bob J."}


@pytest.mark.parametrize(
    ("lines", "authors"),
    [
        (["AU  - Doe, Ann; Roe, Bob J."], [DOE, ROE]),
        (["AU  - Doe, Ann;Roe, Bob J.;"], [DOE, ROE]),
        (["AU  - Doe, Ann", "AU  - Roe, Bob J."], [DOE, ROE]),
        (["A1  - Doe, Ann", "AU  - Doe, Ann", "A1  - Roe, Bob J.", "AU  - Roe, Bob J."], [DOE, ROE]),
        (["AU  - Doe, Ann, et al."], [DOE, {"literal": "et al."}]),
        (["AU  - Doe, Ann", "AU  - et al"], [DOE, {"literal": "et al."}]),
        (["A1  - Doe A B", "A1  - Roe BC"], [{"family": "Doe", "given": "A B"}, {"family": "Roe", "given": "B C"}]),
        (["AU  - Doe A, Roe B.C."], [{"family": "Doe", "given": "A"}, {"family": "Roe", "given": "B.C."}]),
        (
            ["A1  - Doe A.", "A1  - De la Cruz M.", "A1  - Roe J.-H."],
            [
                {"family": "Doe", "given": "A."},
                {"family": "De la Cruz", "given": "M."},
                {"family": "Roe", "given": "J.-H."},
            ],
        ),
        (
            ["AU  - van der Berg AQ; D'Arcy E"],
            [
                {"family": "Berg", "given": "A Q", "non-dropping-particle": "van der"},
                {"family": "D'Arcy", "given": "E"},
            ],
        ),
        (["AU  - Doe, RPTM"], [{"family": "Doe", "given": "RPTM"}]),
        (["AU  - DOE, ANN"], [{"family": "DOE", "given": "ANN"}]),
        (["AU  - King, Martin, Jr."], [{"family": "King", "given": "Martin", "suffix": "Jr."}]),
        (["AU  - King, Jr., Martin"], [{"family": "King", "given": "Martin", "suffix": "Jr."}]),
        (["AU  - M&uuml;ller, Ann"], [{"family": "Müller", "given": "Ann"}]),
    ],
)
def test_people_are_divided_where_that_is_certain(lines: list[str], authors: list[dict[str, str]]):
    assert item_of(*lines)["author"] == authors


@pytest.mark.parametrize(
    "name",
    [
        "Oxfam GB",
        "Made Institute UK",
        "World Organization of Made-up Things",
        "Department of Things; Section of Others",
        "WHO",
        "Roe BC",
        "Bodies, Things, Others, Institute of",
    ],
)
def test_a_body_stays_as_it_is(name: str):
    assert item_of(f"AU  - {name}")["author"] == [{"literal": name}]


@pytest.mark.parametrize("name", [{"family": "Doe A", "given": "Roe B"}, {"family": "Doe A", "given": "Roe B C"}])
def test_a_person_whose_names_look_like_those_of_two_comes_back_as_one(name: dict[str, str]):
    item = {"type": "book", "title": "A", "author": [name]}
    assert again(item) == item


def test_two_bodies_with_countries_are_not_people():
    assert item_of("AU  - Oxfam GB", "AU  - Cochrane UK")["author"] == [
        {"literal": "Oxfam GB"},
        {"literal": "Cochrane UK"},
    ]


@pytest.mark.parametrize(
    ("lines", "page"),
    [
        (["SP  - 1098-103; quiz 1104"], "1098-103; quiz 1104"),
        (["SP  - 101-19, 125-9"], "101-19, 125-9"),
        (["SP  - 101-19.e3", "EP  - 119"], "101-19.e3"),
        (["SP  - 3.1-3.12"], "3.1-3.12"),
        (["SP  - 12A", "EP  - 14A"], "12A-14A"),
        (["SP  - 1279‐1297"], "1279-1297"),
        (["SP  - 1279", "EP  - 1279"], "1279"),
        (["EP  - 97", "SP  - 79"], "79-97"),
        (["SP  - e-12", "EP  - e-20"], "e-12-e-20"),
        (["C7  - e0123"], "e0123"),
        (["SP  - S12"], "S12"),
    ],
)
def test_pages_are_kept_as_printed(lines: list[str], page: str):
    item = item_of(*lines, "TI  - A")
    assert item["page"] == page
    assert again(item)["page"] == page


def test_an_article_number_beside_pages_is_a_number():
    item = item_of("SP  - 1", "EP  - 12", "C7  - 27", "TI  - A")
    assert (item["page"], item["number"]) == ("1-12", "27")


@pytest.mark.parametrize(
    ("lines", "issued"),
    [
        (["PY  - 2019", "DA  - 2019/05/12/"], [[2019, 5, 12]]),
        (["PY  - 2019", "DA  - May 12"], [[2019, 5, 12]]),
        (["PY  - 2019", "DA  - 12 May"], [[2019]]),
        (["PY  - 2019", "DA  - Jun"], [[2019, 6]]),
        (["PY  - 2019", "DA  - 2018/05/12"], [[2019]]),
        (["Y1  - 2010///"], [[2010]]),
        (["PY  - c2010"], [[2010]]),
        (["PY  - [2010]"], [[2010]]),
        (["DA  - 12 May 2019"], [[2019, 5, 12]]),
        (["DA  - May 12, 2019"], [[2019, 5, 12]]),
        (["PY  - May 2019"], [[2019, 5]]),
        (["PY  - Sept 2019"], [[2019, 9]]),
        (["PY  - 20190512"], [[2019, 5, 12]]),
        (["DA  - 2019 May 12"], [[2019, 5, 12]]),
        (["DA  - 12/05/2019"], [[2019]]),
        (["DA  - 25/12/2019"], [[2019, 12, 25]]),
        (["DA  - 12/25/2019"], [[2019, 12, 25]]),
        (["PY  - 2019/13/45"], [[2019]]),
        (["PY  - 2019-2020"], [[2019], [2020]]),
    ],
)
def test_dates_are_read_as_far_as_they_are_certain(lines: list[str], issued: list[list[int]]):
    assert item_of(*lines, "TI  - A")["issued"] == {"date-parts": issued}


@pytest.mark.parametrize("words", ["in press", "n.d.", "forthcoming", "99999999", "12. Mai 2019", "x" * 200])
def test_an_uncertain_date_keeps_its_wording(words: str):
    item = item_of(f"PY  - {words}", "TI  - A")
    assert item["issued"] == {"literal": words}
    assert again(item)["issued"] == {"literal": words}


@pytest.mark.parametrize(
    ("lines", "known"),
    [
        (["DB  - PubMed", "AN  - 31234567"], {"PMID": "31234567"}),
        (["DP  - NLM", "AN  - 31234567", "C2  - PMC7654321"], {"PMID": "31234567", "PMCID": "PMC7654321"}),
        (["DB  - Ovid MEDLINE(R) <1946 to May 2019>", "AN  - 31234567"], {"PMID": "31234567"}),
        (["AN  - MEDLINE:31234567", "DB  - Made"], {"PMID": "31234567"}),
        (["DB  - Scopus", "C2  - 31234567"], {"PMID": "31234567"}),
        (["AN  - CN-0001", "C3  - PUBMED 31234567,EMBASE 99"], {"PMID": "31234567"}),
        (["N1  - PMID: 31234567"], {"PMID": "31234567"}),
        (["M2  - PMID: 31234567"], {"PMID": "31234567"}),
        (["DB  - Embase", "AN  - 2001234567"], {}),
        (["AN  - 31234567"], {}),
        (["C2  - 31234567"], {}),
        (["DB  - PubMed", "AN  - not a number"], {}),
        (["M3  - doi:10.1000/182", "TI  - A"], {"DOI": "10.1000/182"}),
        (["N1  - doi:10.1000/182"], {"DOI": "10.1000/182"}),
        (["UR  - https://dx.doi.org/10.1000/182"], {"DOI": "10.1000/182"}),
        (["UR  - https://example.org/1", "UR  - https://doi.org/10.1000/182"], {"DOI": "10.1000/182"}),
    ],
)
def test_numbers_are_known_where_the_record_says_whose_they_are(lines: list[str], known: dict[str, str]):
    item = item_of("TI  - A", *lines)
    assert {name: item[name] for name in ("DOI", "PMID", "PMCID") if name in item} == known


@pytest.mark.parametrize("cut", ["DO  - 10.1000/s13012-\n020-0978-z", "DO  - 10.1000/s13012- 020", "DO  - S0140(19)1"])
def test_what_is_not_a_doi_is_kept_as_a_note(cut: str):
    item = item_of("TI  - A", cut)
    assert "DOI" not in item
    assert item["note"] == f"DOI: {' '.join(cut.removeprefix('DO  - ').split())}"
    assert again(item) == item


def test_an_address_that_is_not_of_the_web_is_kept_as_a_note():
    item = item_of("TI  - A", "UR  - <Go to ISI>://MADE:1", "UR  - https://example.org/1")
    assert (item["URL"], item["note"]) == ("https://example.org/1", "URL: <Go to ISI>://MADE:1")
    assert again(item) == item


def test_a_journal_of_which_only_the_short_name_is_known():
    assert item_of("TI  - A", "JA  - Made trials")["container-title"] == "Made trials"
    both = item_of("TI  - A", "JO  - Journal of Made Trials", "JA  - Made trials")
    assert (both["container-title"], both["container-title-short"]) == ("Journal of Made Trials", "Made trials")


def test_what_endnote_writes_for_an_article():
    item = item_of(
        *("TI  - A", "ET  - 2019/05/14", "KW  - Cooperative Behavior", "Hospitals, Public", "Humans"),
        *("N1  - First line", "second line", "SN  - 1234-5678 (Electronic)", "1234-5678 (Linking)"),
    )
    assert item["available-date"] == {"date-parts": [[2019, 5, 14]]}
    assert "edition" not in item
    assert item["keyword"] == "Cooperative Behavior; Hospitals, Public; Humans"
    assert item["note"] == "First line\nsecond line"
    assert again(item) == item


def test_what_endnote_writes_for_a_thesis():
    item = item_of("TI  - A", "T2  - Department of Things", "VL  - Ph.D.", "PB  - Made University", kind="THES")
    assert item == {
        "type": "thesis",
        "title": "A",
        "genre": "Ph.D.",
        "publisher": "Made University",
        "note": "Department of Things",
    }
    with_type = item_of("TI  - A", "M3  - PhD thesis", "VL  - Ph.D.", kind="THES")
    assert (with_type["genre"], with_type["note"]) == ("PhD thesis", "Ph.D.")


def test_what_belongs_to_a_type_of_reference():
    report = item_of("TI  - A", "SN  - TR-2019-04", "T2  - Made series", kind="RPRT")
    assert (report["number"], report["collection-title"]) == ("TR-2019-04", "Made series")
    book = item_of("BT  - A", "T2  - Made series", "SP  - 350", "SN  - 978-3-16-148410-0", "A3  - Ed, Ed", kind="BOOK")
    assert (book["title"], book["collection-title"], book["number-of-pages"]) == ("A", "Made series", "350")
    assert (book["ISBN"], book["editor"]) == ("978-3-16-148410-0", [{"family": "Ed", "given": "Ed"}])
    paper = item_of("TI  - A", "T2  - Made Conference", "C3  - Made Proceedings", "C1  - Madetown", kind="CPAPER")
    assert (paper["event-title"], paper["container-title"]) == ("Made Conference", "Made Proceedings")
    assert paper["publisher-place"] == "Madetown"
    for item in (report, book, paper):
        assert again(item) == item


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Peers of <i>E. coli</i> &amp; H<sub>2</sub>O &#8211; p &lt; 0.05", "Peers of E. coli & H2O – p < 0.05"),
        ("a <b> c", "a <b> c"),
        ("R&D; AT&T &c.", "R&D; AT&T &c."),
        ("<I>One</i> <em class='x'>two</em>", "One two"),
        ("&amp;lt;", "&lt;"),
    ],
)
def test_html_in_a_text_is_what_it_stands_for(written: str, meant: str):
    item = item_of(f"TI  - {written}")
    assert item["title"] == meant
    assert again(item) == item


def two(text: str) -> list[str]:
    return [str(record.item.get("title")) for record in read_text(text).records]


@pytest.mark.parametrize(
    "text",
    [
        "\ufeffTY  - JOUR\nTI  - A\nER  - \n\ufeffTY  - JOUR\nTI  - B\nER  - \n",
        "TY  - JOUR\nTI  - A\nER  - \ufeffTY  - JOUR\nTI  - B\nER  - \n",
        "DB  - Made\nTI  - A\nTY  - JOUR\nER  - \nTI  - B\nTY  - JOUR\nER  - \n",
        "    TY  - JOUR\n    TI  - A\n    ER  -\n\n    TY  - JOUR\n    TI  - B\n    ER  -\n",
        "\tTY  - JOUR\n\tTI  - A\n\tER  - \nTY  - JOUR\nTI  - B\nER  - \n",
        "TY - JOUR\nTI - A\nER -\nTY - JOUR\nTI - B\nER -\n",
        "TY  – JOUR\nTI  – A\nER  – \nTY  - JOUR\nTI  - B\nER  - \n",
        "TY\xa0\xa0-\xa0JOUR\nTI\xa0\xa0-\xa0A\nER\xa0\xa0-\nTY  - JOUR\nTI  - B\nER  - \n",
        "Record #1 of 2\nTY  - JOUR\nTI  - A\nER  - \n\nRecord #2 of 2\nTY  - JOUR\nTI  - B\nER  - \n",
        "TY  - JOUR\r\nTI  - A\r\nER  - \r\nTY  - JOUR\rTI  - B\rER  - \r",
    ],
)
def test_files_of_every_shape(text: str):
    assert two(text) == ["A", "B"]


def test_an_abstract_in_several_fields_is_whole():
    assert item_of("TI  - A", "AB  - Aims: one.", "AB  - Results: two.")["abstract"] == "Aims: one. Results: two."
    assert item_of("TI  - A", "N2  - One.", "AB  - One.")["abstract"] == "One."


def test_a_line_of_an_abstract_is_not_a_field():
    item = item_of("TI  - A", "AB  - Methods:", "QI - quality improvement", "  TI  - not a title", "end.")
    assert item["abstract"] == "Methods: QI - quality improvement TI  - not a title end."
    assert item["title"] == "A"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("DB  - Made\nTI  - A\n\nTY  - JOUR\nER  - \nAU  - B\n", "Line 6: “AU” is outside a record"),
        ("TY  - JOUR\nER  - \nAU  - B\nER  - \n", "Line 3: “AU” is outside a record"),
        ("TY  - JOUR\nER  - \nER  - \n", "Line 3: “ER” is outside a record"),
        ("TI  - A\n\n\nTY  - JOUR\nTI  - B\n", "Line 4: The record that begins here has no end"),
    ],
)
def test_what_is_broken_is_refused_with_its_line(text: str, message: str):
    with reader_error(f"^{re.escape(message)}"):
        read_text(text)


def test_words_that_are_kept_as_given_come_back_to_the_letter():
    words = "Doe A. One &amp; <i>two</i>; 2019.\nPMID: 12\nDOI: 10.1000/1"
    text = ris_writing.write([("one", {"type": "document", "note": f"{AS_GIVEN}{words}", "PMID": "99"})])
    (record,) = read_text(text).records
    assert record.item == {**kept_as_given(words), "PMID": "99"}
    assert as_given(record.item) == words


letters = st.characters(categories=["L", "N", "P", "S", "Zs"], exclude_characters="\x00")
texts = st.text(letters, min_size=1, max_size=12).map(lambda text: " ".join(text.split())).filter(bool)
tricky = st.sampled_from(
    [
        "ER -",
        "TY - JOUR",
        "<i>x</i>",
        "&amp;",
        "&lt;b",
        "a; b",
        "Doe AB",
        "10.1000/1",
        "PMID:",
        "2019/05/12",
        "[2010]",
    ]
)
words = texts | tricky
names = st.from_regex(r"[A-ZÅÉØ][a-zéøß'’]{1,6}(-[A-ZÅ][a-z]{1,3})?", fullmatch=True)
people = st.lists(
    st.fixed_dictionaries(
        {"family": names, "given": st.from_regex(r"[A-Z][a-z]{1,4}( [A-Z]\.)?", fullmatch=True)},
        optional={
            "suffix": st.sampled_from(["Jr.", "III"]),
            "non-dropping-particle": st.sampled_from(["van", "de la"]),
        },
    )
    | st.fixed_dictionaries(
        {
            "literal": st.lists(names, min_size=1, max_size=3).map(" ".join)
            | st.sampled_from(["Doe A B", "A; B, C", "Roe BC"])
        }
    ),
    min_size=1,
    max_size=3,
)
days = st.lists(st.integers(1000, 2100), min_size=1, max_size=1).flatmap(
    lambda year: st.sampled_from([year, [*year, 5], [*year, 12, 31]])
)
dates = (
    st.builds(lambda day: {"date-parts": [day]}, days)
    | st.builds(lambda day: {"date-parts": [day, [day[0] + 1]]}, days)
    | st.builds(lambda day: {"date-parts": [day[:1]], "season": 4}, days)
    | st.builds(lambda day: {"date-parts": [day[:1]], "season": 2, "circa": True}, days)
    | st.builds(lambda day: {"date-parts": [day, [day[0] + 1]], "circa": True}, days)
    | st.builds(lambda day: {"date-parts": [day], "circa": True}, days)
    | st.just({"literal": "in press"})
)
items = st.fixed_dictionaries(
    {"type": st.sampled_from(sorted(set(TYPES.values()))), "title": words},
    optional={
        **dict.fromkeys(["author", "editor", "collection-editor", "translator"], people),
        **dict.fromkeys(["issued"], dates),
        **dict.fromkeys(["container-title", "publisher", "publisher-place", "collection-title", "title-short"], words),
        **dict.fromkeys(["language", "abstract", "call-number", "number", "issue", "keyword"], words),
        "volume": st.integers(1, 999).map(str),
        "page": st.sampled_from(
            ["1-9", "e12", "S1-S5", "101", "1, 3-5", "1098-103; quiz 1104", "3.1-3.12", "101-19.e3"]
        ),
        "genre": st.sampled_from(["PhD thesis", "Article", "a; b"]),
        "edition": st.sampled_from(["2", "2nd", "revised"]),
        "note": st.lists(words, min_size=1, max_size=3).map("\n".join),
        "DOI": st.sampled_from(["10.1000/182", "10.1000/a_b<c>(1)%25", "10.1000/&amp;x"]),
        "PMID": st.integers(1, 10**8).map(str),
        "PMCID": st.just("PMC1234567"),
        "URL": st.sampled_from(["https://example.org/a_b~c?d=1&amp=%20#f", "https://example.org/;x"]),
        "ISSN": st.just("1234-567X"),
        "ISBN": st.sampled_from(["978-3-16-148410-0", "3161484100"]),
        "accessed": st.builds(lambda day: {"date-parts": [day]}, days),
    },
)


@settings(max_examples=300)
@given(item=items)
def test_whatever_is_written_comes_back_as_it_was(item: dict[str, Any]):
    assert again(item) == item


@example(item={"title": "\0"})
@given(item=anything)
def test_whatever_a_file_of_notes_holds_is_written_as_one_record(item: Item):
    assert len(read_text(ris_writing.write([("one", item)])).records) == 1
