"""References taken away, and read back by the libraries that other programs use, and by us: the same in meaning."""

import json
from pathlib import Path

import bibtexparser
import pytest
import rispy
from hypothesis import given, settings
from hypothesis import strategies as st

from qicbrowser.domain.csl import Item, as_given, families, people, surname, value
from qicbrowser.domain.csl import given as kept_as_given
from qicbrowser.domain.messages import Message
from qicbrowser.services.changes import store
from qicbrowser.services.citations.citations import attached, formatted
from qicbrowser.services.citations.fields import date_parts, date_words
from qicbrowser.services.citations.formats import csl_json
from qicbrowser.services.citations.formats.bibtex import writing as bibtex_writing
from qicbrowser.services.citations.formats.ris import writing as ris_writing
from qicbrowser.services.citations.matching import propose
from qicbrowser.services.citations.reading import read_file, read_text
from qicbrowser.services.citations.styles import Style
from qicbrowser.services.citations.writing import Form, save_references, unknown_of, written
from qicbrowser.store.library import Library
from tests.domain.test_csl import ARTICLE
from tests.gui.window_driver import COMPETITION
from tests.messages import reader_error

DATA = Path(__file__).parents[2] / "data" / "references"
STUDY, OTHER = "zamboni2020/ref/69", "zamboni2020/ref/46"
WRITERS = {"ris": ris_writing.write, "bibtex": bibtex_writing.write, "csl-json": csl_json.write}


def meaning(item: Item) -> object:
    """What an item says: names as they are read, one blank between words, one dash between pages."""
    texts = (
        *("type", "title", "container-title", "volume", "issue", "publisher", "DOI", "PMID", "URL", "edition"),
        *("publisher-place", "number", "genre", "language", "abstract", "keyword", "note", "PMCID", "ISSN", "ISBN"),
    )
    named = [
        [
            (surname(person) or value(person, "literal"), value(person, "given"), value(person, "suffix"))
            for person in who
        ]
        for who in (people(item, "author"), people(item, "editor"))
    ]
    said = {name: " ".join(value(item, name).split()) for name in texts}
    dates = [(*date_parts(item, name), date_words(item, name)) for name in ("issued", "accessed")]
    return said, named, dates, value(item, "page").replace("–", "-")


@pytest.mark.parametrize("writer", WRITERS)
@pytest.mark.parametrize(
    "name", ["zotero.ris", "numbered.ris", "pubmed.nbib", "zotero.bib", "jabref.bib", "biblatex.bib", "zotero.json"]
)
def test_what_programs_export_comes_back_the_same_in_meaning(name: str, writer: str):
    before = [record.item for record in read_file(DATA / name).records]
    text = WRITERS[writer]([(f"made-up-{n}", item) for n, item in enumerate(before)])
    after = [record.item for record in read_text(text).records]
    assert [meaning(item) for item in after] == [meaning(item) for item in before]
    for style in Style:
        assert [formatted(item, style) for item in after] == [formatted(item, style) for item in before]


letters = st.characters(categories=["L", "N", "P", "S"], exclude_characters="\x00")
words = st.lists(st.text(letters, min_size=1, max_size=6), min_size=1, max_size=4).map(" ".join)
plain = st.from_regex(r"[A-ZÅÉÑØ][a-zéøß'’]{0,6}(-[A-ZÅ][a-z]{0,3})?", fullmatch=True)
given_names = st.lists(plain | st.from_regex(r"[A-Z]\.", fullmatch=True), min_size=1, max_size=2).map(" ".join)
persons = st.fixed_dictionaries(
    {"family": st.lists(plain, min_size=1, max_size=2).map(" ".join), "given": given_names},
    optional={
        "non-dropping-particle": st.sampled_from(["van", "van der", "de la", "d'", "von"]),
        "suffix": st.sampled_from(["Jr.", "III"]),
    },
)
bodies = st.fixed_dictionaries(
    {"literal": st.lists(plain | st.sampled_from(["and", "of", "&"]), min_size=1, max_size=4).map(" ".join)}
)
dates = st.tuples(st.integers(1500, 2100), st.integers(1, 12), st.integers(1, 28), st.integers(1, 3)).map(
    lambda parts: {"date-parts": [list(parts[: parts[3]])]}
) | st.just({"literal": "in press"})
items = st.fixed_dictionaries(
    {"type": st.sampled_from(["article-journal", "book", "chapter", "report", "thesis", "webpage"]), "title": words},
    optional={
        "author": st.lists(persons | bodies.filter(lambda body: body["literal"] != "others"), min_size=1, max_size=3),
        "container-title": words,
        "volume": st.integers(1, 99).map(str),
        "page": st.sampled_from(["1-9", "e12", "S1-S5", "101", "1, 3-5"]),
        "publisher": words,
        "issued": dates,
        "accessed": dates,
        "publisher-place": words,
        "edition": words,
        "genre": words,
        "abstract": words,
        "note": words,
        "language": st.sampled_from(["en", "English", "fr-CA"]),
        "keyword": st.sampled_from(["one", "one, two words"]),
        "ISSN": st.just("1234-5678"),
        "DOI": st.sampled_from(
            ["10.1000/182", "10.1000/a_b<c>(1)%25", "10.1002/(SICI)1097-0258(19980815)17:15<1661::AID>3.0.CO;2-2"]
        ),
        "PMID": st.integers(1, 10**8).map(str),
        "URL": st.sampled_from(["https://example.org/a_b~c?d=1&e=%20#f", "https://example.org/;x"]),
    },
)


@pytest.mark.parametrize("writer", WRITERS)
@settings(max_examples=150)
@given(item=items)
def test_any_item_comes_back_the_same_in_meaning(writer: str, item: Item):
    text = WRITERS[writer]([("zamboni2020-46", item), ("zamboni2020-51", {**ARTICLE, "DOI": "10.1000/182"})])
    first, second = read_text(text).records
    assert meaning(first.item) == meaning(item)
    assert first.labels[0].text == "zamboni2020-46"
    assert families(second.item) == families(ARTICLE)


@pytest.mark.parametrize("writer", ["bibtex", "csl-json"])
def test_a_range_of_dates_comes_back(writer: str):
    (record,) = read_text("@article{a, title={A}, date={2019-12-30/2020-01}}").records
    assert record.item["issued"] == {"date-parts": [[2019, 12, 30], [2020, 1]]}
    (again,) = read_text(WRITERS[writer]([("a", record.item)])).records
    assert again.item["issued"] == record.item["issued"]


@pytest.mark.parametrize("writer", WRITERS)
def test_what_stands_in_a_citation_cannot_begin_another(writer: str):
    hostile = 'A\nER  - \nTY  - JOUR\nTI  - B }\n}\n@article{x, title={C}} "}, {"id": "y'
    records = read_text(WRITERS[writer]([("one", {"type": "book", "title": hostile})])).records
    assert len(records) == 1
    assert records[0].item["title"] == (hostile if writer == "csl-json" else " ".join(hostile.split()))


def test_references_are_listed_in_their_order_with_the_unknown_ones(library: Library):
    store(library, [attached(library, STUDY, {**ARTICLE, "DOI": "10.1000/182"}, "by hand")])
    chosen = library.evidence.reference_lists.of_themes([COMPETITION])
    assert unknown_of(library, chosen) == len(chosen) - 1
    lines = written(library, chosen, Form.TEXT).splitlines()
    assert len(lines) == len(chosen)
    assert [int(line.partition(".")[0]) for line in lines] == sorted(named.number for named in chosen)
    assert any(line.endswith("(not in the source table; Zamboni et al. 2020)") for line in lines)
    assert any(line.startswith("69. van der Berg A, Núñez A, The Made-up Group. A made-up title.") for line in lines)
    assert "69. van der Berg, A., Núñez, A., & " in written(library, chosen, Form.TEXT, Style.APA)


@pytest.mark.parametrize("form", [Form.RIS, Form.BIBTEX, Form.CSL_JSON])
def test_what_is_exported_is_attached_again_as_it_was(library: Library, form: Form):
    given_words = kept_as_given("Berg A. Kept word for word, 100% & {all} of it; 2010.")
    study = {**ARTICLE, "DOI": "10.1000/182"}
    store(library, [attached(library, STUDY, study, "by hand"), attached(library, OTHER, given_words, "by hand")])
    every = library.evidence.reference_lists.all_named()
    proposals = propose(library.evidence, library.citations.all(), read_text(written(library, every, form)).records)
    assert len(proposals) == len(every)
    paired = {proposal.reference_key: proposal.record.item for proposal in proposals if proposal.reference_key}
    assert set(paired) == {STUDY, OTHER}
    assert as_given(paired[OTHER]) == as_given(given_words)
    assert formatted(paired[STUDY]) == formatted(study)
    assert [p.ground for p in proposals if not p.reference_key] == [Message("citation-unknown")] * (len(every) - 2)


def test_other_programs_read_it(library: Library):
    store(library, [attached(library, STUDY, ARTICLE, "by hand")])
    chosen = library.evidence.reference_lists.named([STUDY, OTHER])
    unknown, study = rispy.loads(written(library, chosen, Form.RIS))
    assert unknown == {
        "type_of_reference": "GEN",
        "id": "zamboni2020-46",
        "notes": ["unknown: reference 46 of Zamboni et al. 2020"],
    }
    assert study["authors"] == ["van der Berg, Anna", "Núñez, Ada", "The Made-up Group"]
    entries = bibtexparser.parse_string(written(library, chosen, Form.BIBTEX)).entries_dict
    assert entries["zamboni2020-46"]["note"] == "unknown: reference 46 of Zamboni et al. 2020"
    assert entries["zamboni2020-69"]["author"] == "van der Berg, Anna and Núñez, Ada and {The Made-up Group}"
    first, second = json.loads(written(library, chosen, Form.CSL_JSON))
    assert first == {
        "type": "document",
        "id": "zamboni2020-46",
        "note": "unknown: reference 46 of Zamboni et al. 2020",
    }
    assert second == {**ARTICLE, "id": "zamboni2020-69"}


def test_a_file_is_written_whole_or_not_at_all(library: Library, tmp_path: Path):
    every = library.evidence.reference_lists.all_named()
    path = tmp_path / "references.ris"
    save_references(library, every, Form.RIS, Style.VANCOUVER, path)
    assert len(read_file(path).records) == len(every)
    with reader_error("own file"):
        save_references(library, every, Form.RIS, Style.VANCOUVER, library.user_file)
    with reader_error("was not written"):
        save_references(library, every, Form.RIS, Style.VANCOUVER, tmp_path / "none" / "x.ris")
