"""BibTeX files of every dialect: entries are read for what they mean, or refused with their line."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicbrowser.domain.csl import Item
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.progress import CancelledError
from qicbrowser.services.citations.formats.bibtex import reading as bibtex
from qicbrowser.services.citations.formats.bibtex import scanner
from qicbrowser.services.citations.formats.bibtex import syntax as bibtex_syntax
from qicbrowser.services.citations.formats.bibtex.writing import write
from qicbrowser.services.citations.records import line_place
from qicbrowser.wording.english import words
from tests.messages import reader_error


def items(text: str) -> list[Item]:
    return [record.item for record in bibtex.read(text)]


def item(fields: str, kind: str = "article") -> Item:
    (only,) = items(f"@{kind}{{46, {fields}}}")
    return only


def test_an_entry_without_a_key_gives_nothing_to_others():
    records = bibtex.read(
        "@Article{doe2019, author={Doe, Ann}, title={Invented peers},}\n"
        "@Misc{,\n title={scan.indd}, publisher={Scanner Ltd}, year={1999}, volume={77},\n}\n"
        "@Misc{title={without a comma}, year={1998}}\n"
        "@Book{69, author={Roe, Bob}, title={Made things}, crossref={}}"
    )
    assert [record.item for record in records] == [
        {"type": "article-journal", "title": "Invented peers", "author": [{"family": "Doe", "given": "Ann"}]},
        {
            "type": "document",
            "title": "scan.indd",
            "publisher": "Scanner Ltd",
            "volume": "77",
            "issued": {"date-parts": [[1999]]},
        },
        {"type": "document", "title": "without a comma", "issued": {"date-parts": [[1998]]}},
        {"type": "book", "title": "Made things", "author": [{"family": "Roe", "given": "Bob"}]},
    ]
    assert [[label.text for label in record.labels] for record in records] == [["doe2019"], [], [], ["69"]]
    assert [record.place for record in records] == [line_place(line) for line in (1, 2, 5, 6)]


@pytest.mark.parametrize(
    ("key", "meant"),
    [
        ("MadeBody,T2019", "MadeBody,T2019"),
        ("Doe, A., & Roe, B. (2019)", "Doe, A., & Roe, B. (2019)"),
        ("doe:2019/a+b-c", "doe:2019/a+b-c"),
        (" spaced ", "spaced"),
        ("DOI 10.1000/1", "DOI 10.1000/1"),
    ],
)
def test_a_key_is_all_that_is_before_the_first_field(key: str, meant: str):
    (record,) = bibtex.read(f"@ARTICLE{{{key},\nauthor={{Doe, Ann}},\ntitle={{Peers}},\n}}")
    assert record.labels[0].text == meant
    assert record.item["title"] == "Peers"


def test_remarks_and_comments_are_passed_over():
    assert items(
        "% a remark with @article{x, title={No}}\n"
        "Some words, and an address: doe@example.org {no entry}\n"
        "@comment{jabref-meta: {a;} @article{y, title={No}}}\n"
        "@comment a line\n"
        '@preamble{"\\newcommand{\\x}{}" # "more"}\n'
        "@article{46,\n author={Doe, Ann}, % who = first\n % whole line\n title={100% sure},\n year=2019 % last\n}"
    ) == [
        {
            "type": "article-journal",
            "title": "100% sure",
            "author": [{"family": "Doe", "given": "Ann"}],
            "issued": {"date-parts": [[2019]]},
        }
    ]


@pytest.mark.parametrize(
    "text",
    [
        '@article(46, title = "A {quoted "title"} here", year = 2019)',
        '@Article { 46 ,\n TITLE\n=\n{A {quoted "title"} here} , , year = {2019} , }',
        '@string(t = "A {quoted "title"}")@ARTICLE{46, title = t # " " # {here}, year = "2019"}',
    ],
)
def test_values_and_entries_may_be_enclosed_in_several_ways(text: str):
    assert items(text) == [
        {"type": "article-journal", "title": 'A quoted "title" here', "issued": {"date-parts": [[2019]]}}
    ]


@pytest.mark.parametrize(
    ("field", "people"),
    [
        ("Doe, Ann and Roe, Bob and", [("Doe", "Ann"), ("Roe", "Bob")]),
        ("and Doe, Ann AND Roe, Bob", [("Doe", "Ann"), ("Roe", "Bob")]),
        ("Doe,Ann\n  and\n Roe,  Bob", [("Doe", "Ann"), ("Roe", "Bob")]),
        ("Doe, Ann; Roe, Bob; Poe-Low, Cy", [("Doe", "Ann"), ("Roe", "Bob"), ("Poe-Low", "Cy")]),
        ("Doe, Ann; and {Roe; Sons}, Bob", [("Doe", "Ann;"), ("Roe; Sons", "Bob")]),
        ("Doe; Ann", [("Ann", "Doe;")]),
        ("O&apos;Neil, Ann", [("O'Neil", "Ann")]),
        ("Ann Doe and Bob~J. Roe and Plato", [("Doe", "Ann"), ("Roe", "Bob J."), ("Plato", "")]),
        ("Anderson, Andy and Rand, Sandy", [("Anderson", "Andy"), ("Rand", "Sandy")]),
        (r"{\'E}mile {\'O}g and {\OE}uvre, {\L}", [("Óg", "Émile"), ("Œuvre", "Ł")]),
        ("{de la Cruz}, Ana", [("de la Cruz", "Ana")]),
        ("", []),
        (" and and ", []),
    ],
)
def test_people_are_cut_as_bibtex_cuts_them(field: str, people: list[tuple[str, str]]):
    read = item(f"author={{{field}}}").get("author", [])
    assert [(person["family"], person.get("given", "")) for person in read] == people


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Anna van der Berg", {"family": "Berg", "given": "Anna", "non-dropping-particle": "van der"}),
        ("van der Berg, Anna", {"family": "Berg", "given": "Anna", "non-dropping-particle": "van der"}),
        ("van der Berg, Jr., Anna", {"family": "Berg", "given": "Anna", "non-dropping-particle": "van der"}),
        ("Brinch Hansen, Per", {"family": "Brinch Hansen", "given": "Per"}),
        ("de la Vall{\\'e}e Poussin, Jean", {"family": "Vallée Poussin", "non-dropping-particle": "de la"}),
        ("{The Made Group}", {"literal": "The Made Group"}),
        ("{Barnes and Noble, Inc.}", {"literal": "Barnes and Noble, Inc."}),
        ("others", {"literal": "et al."}),
        ("d'Arcy, Ann", {"family": "d'Arcy", "given": "Ann"}),
        ("family=Berg, given={Anna, B}, prefix=van der", {"family": "Berg", "given": "Anna, B"}),
        ("王小明", {"family": "王小明"}),
        ("1, 2, 3, 4", {"family": "1", "given": "3 4", "suffix": "2"}),
    ],
)
def test_a_name_has_its_parts(name: str, person: dict[str, str]):
    (read,) = item(f"author={{{name}}}")["author"]
    assert {part: text for part, text in read.items() if part in person} == person


@pytest.mark.parametrize(
    ("kind", "fields", "known"),
    [
        ("thesis", "type={phdthesis}, institution={Made University}", ("thesis", "PhD thesis", "Made University")),
        ("thesis", "type={mathesis}, institution={U}", ("thesis", "Master's thesis", "U")),
        ("phdthesis", "school={U}", ("thesis", "PhD thesis", "U")),
        ("mastersthesis", "school={U}, type={Diplomarbeit}", ("thesis", "Diplomarbeit", "U")),
        ("report", "type={techreport}, institution={Made Office}", ("report", "Technical report", "Made Office")),
        ("report", "type={White paper}, institution={Made Office}", ("report", "White paper", "Made Office")),
        ("online", "organization={Made Site}", ("webpage", None, "Made Site")),
        ("inreference", "publisher={P}", ("entry-encyclopedia", None, "P")),
        ("article", "entrysubtype={newspaper}", ("article-newspaper", None, None)),
        ("article", "entrysubtype={magazine}", ("article-magazine", None, None)),
        ("online", "entrysubtype={anything}", ("webpage", None, None)),
        ("jurisdiction", "", ("legal_case", None, None)),
        ("nothingknown", "", ("document", None, None)),
    ],
)
def test_types_of_biblatex(kind: str, fields: str, known: tuple[str, str | None, str | None]):
    read = item(f"title={{T}}, {fields}", kind)
    assert (read["type"], read.get("genre"), read.get("publisher")) == known


@pytest.mark.parametrize(
    ("fields", "known"),
    [
        ("volume={9}, number={2}, eid={e1000097}", {"volume": "9", "issue": "2", "number": "e1000097"}),
        ("volume={9}, Article-Number={{e123456}}", {"volume": "9", "number": "e123456"}),
        ("articleno={12}, pages={1--9}", {"number": "12", "page": "1-9"}),
        ("pages={101--9, 125--129}", {"page": "101-9, 125-129"}),
        ("month={may}, year={2019}, day={7}", {"issued": {"date-parts": [[2019, 5, 7]]}}),
        ('month=may # "~7", year=2019', {"issued": {"date-parts": [[2019, 5, 7]]}}),
        ('month="7~" # may, year=2019', {"issued": {"date-parts": [[2019, 5, 7]]}}),
        ("month={May--June}, year=2019", {"issued": {"date-parts": [[2019, 5]]}}),
        ("month={nothing}, year=2019", {"issued": {"date-parts": [[2019]]}}),
        ("month=5, year=2019", {"issued": {"date-parts": [[2019, 5]]}}),
        ("month={#may#}, year={2019}", {"issued": {"date-parts": [[2019, 5]]}}),
        ("date={2019-12-30/2020-01}", {"issued": {"date-parts": [[2019, 12, 30], [2020, 1]]}}),
        ("date={2019/}", {"issued": {"date-parts": [[2019]]}}),
        ("date={1850~}", {"issued": {"date-parts": [[1850]], "circa": True}}),
        ("date={2019-21}", {"issued": {"date-parts": [[2019]], "season": 1}}),
        ("year={in press}", {"issued": {"literal": "in press"}}),
        ("eprint={2001.00001}, archiveprefix={arXiv}", {"type": "article", "URL": "https://arxiv.org/abs/2001.00001"}),
        ("eprint={123}, eprinttype={pubmed}", {"PMID": "123"}),
        ("howpublished={\\url{https://example.org/a_b}}", {"URL": "https://example.org/a_b"}),
        ("howpublished={Available at: \\url{https://example.org/}}", {"URL": "https://example.org/", "note": None}),
        (
            "howpublished={Leaflet, \\url{https://example.org/a_b}}",
            {"URL": "https://example.org/a_b", "note": "Leaflet"},
        ),
        ("howpublished={Leaflet}, note={Two\n lines}", {"note": "Two\nlines\nLeaflet"}),
        ("note={See \\href{https://example.org/}{the page}}", {"note": "See the page"}),
        ("note={PMID: 123\nPMCID: PMC7}", {"PMID": "123", "PMCID": "PMC7"}),
        ("subtitle={of a made kind}, journal={J}, journalsubtitle={S}", {"title": "T: of a made kind"}),
        ("doi={https://doi.org/10.1000/a\\_b}", {"DOI": "10.1000/a_b"}),
        ("translator={Roe, Bob}", {"translator": [{"family": "Roe", "given": "Bob"}]}),
    ],
)
def test_fields_are_read_for_what_they_mean(fields: str, known: dict[str, object]):
    read = item(f"title={{T}}, {fields}")
    assert {name: read.get(name) for name in known} == known


def test_html_that_a_publisher_left_is_not_text():
    read = item("title={<i>In {vivo}</i> {\\&}amp; CO<sub>2</sub>, p < 0.05}, journal={R&amp;D}, note={<b>a</b>}")
    assert (read["title"], read["container-title"], read["note"]) == ("In vivo & CO2, p < 0.05", "R&D", "a")


def test_entries_with_shared_fields_are_not_publications():
    (read,) = items(
        "@xdata{press, publisher={P}, address={A}}\n@xdata{more, series={S}, publisher={Q}}\n"
        "@set{both, entryset={a,b}}\n@book{a, title={T}, xdata={press, more}, address={B}}"
    )
    assert read == {
        "type": "book",
        "title": "T",
        "publisher": "P",
        "publisher-place": "B",
        "collection-title": "S",
    }


def test_of_a_field_that_is_there_twice_the_first_counts():
    assert item("title={A}, title={B}, TITLE={C}")["title"] == "A"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("\n@article{a,\n title = {B\n}\n", "Line 2: The entry “a” does not end"),
        (
            "@article{a,\n title = {B}\n year = 2}\n",
            "Line 3: A comma or “}” is missing before “year = 2}” in the entry",
        ),
        ("@article{a, title={A}}\n@article{b, title {B}}\n", "Line 2: “=” is missing after “title” in the entry “b”"),
        ("@article{a, title=}\n", "Line 1: A value is missing in the entry “a”"),
        ('@article{a,\n title="B}\n', "Line 1: The entry “a” does not end"),
        ("@comment{ {a}\n@article{a, title={A}}", "Line 1: The entry “@comment” does not end"),
        ("@string{a}", "Line 1: “=” is missing after “a” in the entry “@string”"),
        ("@article{a, title={A})", "Line 1: A comma or “}” is missing before “)” in the entry “a”"),
        ("@article{a", "Line 1: "),
        ("@article{", "Line 1: The entry “@article” does not end"),
    ],
)
def test_what_is_broken_is_refused_with_its_line(text: str, message: str):
    with reader_error(f"^{re.escape(message)}") as refused:
        bibtex.read(text)
    assert refused.value.hint


def test_what_is_too_large_is_refused_with_its_line(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(scanner, "LONGEST_ENTRY", 1000)
    monkeypatch.setattr(bibtex_syntax, "MOST_FIELDS", 3)
    monkeypatch.setattr(bibtex_syntax, "MOST_RECORDS", 5)
    for text, message in (
        ("\n@misc{a, b={" + "{x}" * 500 + "}}", "Line 2: The entry “a” does not end, or is longer than 1,000 char"),
        ("@misc{a,\n b=1,\n c=1,\n d=1,\n e=1}", "Line 5: The entry “a” has more than 3 fields"),
        ("@misc{a}\n" * 6, "Line 6: There are more than 5 entries"),
    ):
        with reader_error(f"^{re.escape(message)}"):
            bibtex.read(text)


def test_reading_tells_how_far_it_is_and_can_be_cancelled():
    text = "@misc{a, title={A}}\n" * 100
    seen: list[tuple[int, int]] = []
    bibtex.read(text, lambda done, total: seen.append((done, total)))
    assert seen == sorted(seen)
    assert {total for _, total in seen} == {len(text)}

    def cancel(done: int, total: int) -> None:
        if done > total // 2:
            raise CancelledError

    with pytest.raises(CancelledError):
        bibtex.read(text, cancel)


@pytest.mark.parametrize(
    "latex", [r"\href{a}", r"\textcolor", r"\sqrt[", r"\frac{1}", "$", r"\begin{", r"\item[x]", "{\\'"]
)
def test_ordinary_latex_that_is_cut_off_is_kept(latex: str):
    braces = "}" * (latex.count("{") - latex.count("}"))
    assert item(f"title={{Before {latex}{braces} after}}")["title"].startswith("Before")


def test_what_is_written_is_what_other_programs_read():
    article = {
        "type": "article-journal",
        "title": "50% of R&D in {Made} peers_",
        "author": [
            {"family": "Berg", "given": "Anna", "non-dropping-particle": "van der"},
            {"family": "King", "given": "Martin", "suffix": "Jr."},
            {"family": "O’Neil And Sons", "given": "A."},
            {"literal": "The Made & Other Group"},
            {"literal": "et al."},
        ],
        "container-title": "J Made",
        "volume": "9",
        "issue": "2",
        "number": "e12",
        "issued": {"date-parts": [[2019, 5, 12]]},
        "accessed": {"date-parts": [[2020, 1, 2]]},
        "DOI": "10.1000/a_b",
        "URL": "https://example.org/x%20y_z?a=1&b=2#c",
    }
    circa = {"type": "article-newspaper", "title": "T", "issued": {"date-parts": [[1850]], "circa": True}}
    assert write([("a-1", article), ("a-2", circa)]) == (
        "@article{a-1,\n"
        "\tauthor = {van der Berg, Anna and King, Jr., Martin and {O’Neil And Sons}, A. and {The Made \\& Other Group}"
        " and others},\n"
        "\ttitle = {{50\\% of R\\&D in \\textbraceleft{}Made\\textbraceright{} peers\\_}},\n"
        "\tjournal = {J Made},\n"
        "\tvolume = {9},\n"
        "\tnumber = {2},\n"
        "\teid = {e12},\n"
        "\tyear = {2019},\n"
        "\tmonth = {may},\n"
        "\tday = {12},\n"
        "\turldate = {2020-01-02},\n"
        "\tdoi = {10.1000/a_b},\n"
        "\turl = {https://example.org/x%20y_z?a=1&b=2#c}\n"
        "}\n"
        "\n"
        "@article{a-2,\n"
        "\ttitle = {{T}},\n"
        "\tentrysubtype = {article-newspaper},\n"
        "\tyear = {1850},\n"
        "\tdate = {1850~}\n"
        "}\n"
    )


PIECES = [
    "@article{",
    "@string{",
    "@comment{",
    "a,",
    "title",
    "=",
    "{",
    "}",
    '"',
    "#",
    ",",
    "%",
    "\n",
    "@",
    "(",
    ")",
    "1",
]


@given(text=st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=30).map("".join))
def test_anything_gives_entries_or_is_refused(text: str):
    try:
        records = bibtex.read(text)
    except ReaderError as refused:
        assert words(refused.message).startswith("Line ")  # noqa: PT017  either is right, with a line
        return
    again = bibtex.read(write([(f"key{n}", record.item) for n, record in enumerate(records)]))
    assert len(again) == len(records)
