"""CSL-JSON of every program: variables in the form that CSL asks for, without a program's own data."""

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from qicbrowser.domain.csl import Item, surname, texts
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.progress import CancelledError
from qicbrowser.services.citations.citations import formatted
from qicbrowser.services.citations.formats import csl_json
from qicbrowser.services.citations.styles import Style
from tests.messages import reader_error


def read(found: object) -> Item:
    (record,) = csl_json.read(json.dumps(found))
    return record.item


def test_what_doi_org_gives_is_read_for_what_it_is():
    assert read(
        {
            "DOI": "10.1000/made.1",
            "type": "journal-article",
            "title": "Invented peers",
            "author": [
                {"given": "Ann", "family": "Doe", "sequence": "first", "affiliation": [{"id": [{"id": "x"}]}]},
                {"name": "Made Study Group", "sequence": "additional"},
            ],
            "container-title": ["Journal of Made Things"],
            "container-title-short": "J Made Things",
            "ISSN": ["1234-5678", "8765-4321"],
            "issued": {"date-parts": [[2019, 5, 12]]},
            "indexed": {"date-parts": [[2026, 1, 1]], "timestamp": 1},
            "reference": [{"key": "1", "unstructured": "Another"}] * 50,
            "is-referenced-by-count": 7,
        }
    ) == {
        "DOI": "10.1000/made.1",
        "type": "article-journal",
        "title": "Invented peers",
        "author": [{"given": "Ann", "family": "Doe"}, {"literal": "Made Study Group"}],
        "container-title": "Journal of Made Things",
        "container-title-short": "J Made Things",
        "ISSN": "1234-5678, 8765-4321",
        "issued": {"date-parts": [[2019, 5, 12]]},
        "is-referenced-by-count": 7,
    }


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("book-chapter", "chapter"),
        ("proceedings-article", "paper-conference"),
        ("posted-content", "article"),
        ("dissertation", "thesis"),
        ("monograph", "book"),
        ("article-journal", "article-journal"),
        ("webpage", "webpage"),
        ("something-else", "something-else"),
    ],
)
def test_types_of_crossref(theirs: str, ours: str):
    assert read({"type": theirs, "title": "T"})["type"] == ours


@pytest.mark.parametrize(
    "envelope", ["%s", "[%s]", '{"items": [%s]}', '{"message": %s}', '{"message": {"items": [%s]}}']
)
def test_items_are_found_in_whichever_envelope(envelope: str):
    (record,) = csl_json.read(envelope % '{"id": "46", "title": "T"}')
    assert record.item == {"title": "T"}
    assert record.labels[0].text == "46"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ({"family": "Doe", "given": "Ann"}, [{"family": "Doe", "given": "Ann"}]),
        ([{"family": "Doe"}, {"literal": "Group"}, {}, None, 7], [{"family": "Doe"}, {"literal": "Group"}]),
        (["Doe, Ann", "Made Group"], [{"family": "Doe", "given": "Ann"}, {"literal": "Made Group"}]),
        ("Doe, Ann", [{"family": "Doe", "given": "Ann"}]),
        ([{"given": "Plato"}], [{"literal": "Plato"}]),
        ([{"family": "O&apos;Neil &amp; Sons", "given": "<i>A</i>"}], [{"family": "O'Neil & Sons", "given": "A"}]),
        ([{"name": "Group", "family": "Doe"}], [{"family": "Doe"}]),
    ],
)
def test_people_are_read_in_whichever_form(written: object, meant: object):
    assert read({"title": "T", "author": written})["author"] == meant


@pytest.mark.parametrize(
    ("title", "meant"),
    [
        ('<i>In <b>vivo</b></i> &amp; <span class="nocase">NHS <i>x</i></span>', "In vivo & NHS x"),
        ("CO<sub>2</sub> <sup>2</sup>", "CO2 2"),
        ("<i>open, p &lt; 0.05 and a <b c", "<i>open, p < 0.05 and a <b c"),
        ("R&D, AT&T; &nothing; &#8217; &#x2019;", "R&D, AT&T; &nothing; ’ ’"),
        (["A", "B"], "A; B"),
        (["A"], "A"),
    ],
)
def test_titles_are_without_markup(title: object, meant: str):
    assert read({"title": title})["title"] == meant


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ([{"date-parts": [[2005, 4, 12]]}], "(2005)"),
        ({"date-parts": [2006, 4, 12]}, "(2006)"),
        ("2007-04-12", "(2007)"),
        ([{"year": "2008", "month": "4"}], "(2008)"),
        ({"date-parts": [[2009, "season-04"]]}, "(2009)"),
        ({"date-parts": [["2010-04-12"]]}, "(2010)"),
        ({"raw": "May 2011"}, "(2011)"),
        ({"raw": "c. 1850"}, "(ca. 1850)"),
        ({"date-parts": [[1850]], "circa": True}, "(ca. 1850)"),
        ({"literal": "in press"}, "(in press)"),
        ({"date-parts": [[None]]}, "(n.d.)"),
    ],
)
def test_a_date_that_is_there_is_printed(written: object, shown: str):
    item = read({"title": "T", "author": [{"family": "Doe", "given": "Ann"}], "issued": written})
    assert formatted(item, Style.APA) == f"Doe, A. {shown}. T."


@pytest.mark.parametrize("particle", ["d'", "d’", "l'"])
@pytest.mark.parametrize("part", ["non-dropping-particle", "dropping-particle"])
def test_a_particle_with_an_apostrophe_has_no_blank_after_it(particle: str, part: str):
    person = {"family": "Arcy", "given": "Ann", part: particle}
    assert surname(person) == f"{particle}Arcy"
    assert [text.text for text in texts("", {"author": [person]})] == [f"Ann {particle}Arcy"] * 2


def test_older_names_of_variables():
    item = read({"title": "T", "shortTitle": "S", "journalAbbreviation": "J", "note": "PMID: 123\n&lt;kept&gt;"})
    assert item == {"title": "T", "title-short": "S", "container-title-short": "J", "PMID": "123", "note": "<kept>"}


def test_plain_text_is_not_read_as_markup_by_others():
    item = {"title": "a <i>b</i> &amp; c < d", "author": [{"literal": "A &lt; B"}], "URL": "https://x/?a=1&lt;=2"}
    text = csl_json.write([("46", item)])
    assert json.loads(text) == [
        {
            "type": "document",
            "title": "a &lt;i>b&lt;/i> &amp;amp; c < d",
            "author": [{"literal": "A &amp;lt; B"}],
            "URL": "https://x/?a=1&lt;=2",
            "id": "46",
        }
    ]
    assert csl_json.read(text)[0].item == {**item, "type": "document"}


@pytest.mark.parametrize("text", ["[1]", "[null]", '["a"]', '[{"custom": [[[[[[[1]]]]]]]}]', "7"])
def test_what_is_not_an_item_is_refused_with_its_number(text: str):
    with reader_error("Item 1: This is not a CSL-JSON item"):
        csl_json.read(text)


def test_reading_tells_how_far_it_is_and_can_be_cancelled(monkeypatch: pytest.MonkeyPatch):
    text = json.dumps([{"title": "T"}] * 10)
    seen: list[tuple[int, int]] = []
    csl_json.read(text, lambda done, total: seen.append((done, total)))
    assert seen == [(done, 10) for done in range(10)]

    def cancel(_done: int, _total: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        csl_json.read(text, cancel)
    monkeypatch.setattr(csl_json, "MOST_RECORDS", 9)
    with reader_error("more than 9 citations"):
        csl_json.read(text)


names = ["type", "title", "author", "issued", "note", "DOI", "page", "custom", "id", "ISSN", "shortTitle", "family"]
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda part: st.lists(part, max_size=3) | st.dictionaries(st.sampled_from(names) | st.text(max_size=3), part),
    max_leaves=10,
)


@example(item={"DOI": "0\r0"})
@given(item=st.dictionaries(st.sampled_from(names), values))
def test_any_item_is_read_and_written_or_refused(item: dict[str, object]):
    try:
        read_item = read(item)
    except ReaderError as refused:
        assert refused.hint  # noqa: PT017  either is right, with a hint
        return
    assert isinstance(formatted(read_item), str)
    again = csl_json.read(csl_json.write([("46", read_item)]))[0].item
    assert {**again, "type": ""} == {**read_item, "type": ""}
