"""What is attached, taken away and attached again is the same, in every field we know and for every type of CSL."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qicbrowser.domain.csl import Item, people, surname, value
from qicbrowser.domain.csl_dates import date_of
from qicbrowser.services.citations.formats import csl_json
from qicbrowser.services.citations.formats.bibtex import writing as bibtex_writing
from qicbrowser.services.citations.reading import read_text

WRITERS: dict[str, Callable[[Sequence[tuple[str, Item]]], str]] = {
    "bibtex": bibtex_writing.write,
    "csl-json": csl_json.write,
}
TYPES = [
    *("article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter"),
    *("classic", "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event"),
    *("figure", "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture"),
    *("musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical"),
    *("personal_communication", "post", "post-weblog", "regulation", "report", "review", "review-book", "software"),
    *("song", "speech", "standard", "thesis", "treaty", "webpage"),
]
TEXTS = [
    *("title", "title-short", "container-title", "container-title-short", "collection-title", "volume", "issue"),
    *("number", "publisher", "publisher-place", "edition", "chapter-number", "genre", "language", "abstract"),
    *("keyword", "ISBN", "ISSN", "number-of-pages", "number-of-volumes", "event-title", "event-place", "version"),
    *("status", "note", "page"),
]
ROLES = ["author", "editor", "translator", "container-author"]


def meaning(item: Item) -> object:
    named = {
        role: [
            (surname(person), value(person, "given"), value(person, "suffix"), value(person, "literal"))
            for person in people(item, role)
        ]
        for role in ROLES
    }
    texts = {name: value(item, name) for name in ("type", *TEXTS, "DOI", "URL", "PMID", "PMCID")}
    return texts, named, date_of(item, "issued"), date_of(item, "accessed")


signs = st.sampled_from([*"&%$#_{}~^\\<>\"'`«»“”‘’-–—,;:!?[]()|/@*=+"])
pieces = signs | st.sampled_from(
    [
        *("--", "---", "``", "''", "$x$", "$5", "\\emph{a}", "{a}", "<i>a</i>", "&amp;", "&lt;", "@misc{a,", "% no"),
        *("é", "ẞ", "Ł", "ı", "n\u0303", "王小明", "العربية", "🙂", "\u00a0", "and", "H₂O", "Doe, A"),
    ]
)
words = st.lists(pieces | st.text("abcXYZ019 ", min_size=1, max_size=5), min_size=1, max_size=8)
texts = words.map("".join).map(lambda text: " ".join(text.split())).filter(bool)
names = st.lists(
    st.from_regex(r"[A-ZÅÉÑØ王][a-zéøß'’]{0,6}(-[A-ZÅ][a-z]{0,3})?", fullmatch=True), min_size=1, max_size=2
)
persons = st.fixed_dictionaries(
    {"family": names.map(" ".join), "given": names.map(" ".join)},
    optional={
        "non-dropping-particle": st.sampled_from(["van", "van der", "de la", "d'", "d’", "von"]),
        "suffix": st.sampled_from(["Jr.", "III"]),
    },
)
bodies = texts.filter(lambda text: text not in {"others", "et al."}).map(lambda text: {"literal": text})
years = st.integers(1000, 2100)
days = st.tuples(years, st.integers(1, 12), st.integers(1, 28))
dates = (
    st.tuples(days, st.integers(1, 3)).map(lambda it: {"date-parts": [list(it[0][: it[1]])]})
    | st.just({"literal": "in press"})
    | years.map(lambda year: {"date-parts": [[year]], "circa": True})
    | st.tuples(years, st.integers(1, 4)).map(lambda it: {"date-parts": [[it[0]]], "season": it[1]})
)
ranges = st.lists(days.map(list), min_size=2, max_size=2).map(lambda ends: {"date-parts": ends})
addresses = st.text("ab/.%20?&=#_~-()<>;:+{}\\$^", max_size=12).map(lambda rest: f"https://example.org/{rest}")
dois = st.text("ab12._%&#$~-()<>:/{}\\^", min_size=1, max_size=12).map(lambda rest: f"10.1000/{rest}x")
items = st.fixed_dictionaries(
    {"type": st.sampled_from(TYPES), "title": texts},
    optional={
        **dict.fromkeys((name for name in TEXTS if name not in {"title", "page"}), texts),
        **dict.fromkeys(ROLES, st.lists(persons | bodies, min_size=1, max_size=3)),
        "page": st.sampled_from(["1-9", "e12", "S1-S5", "101", "1, 3-5", "101-19; quiz 120"]),
        "issued": dates | ranges,
        "accessed": dates.filter(lambda date: date.keys() == {"date-parts"}),
        "DOI": dois,
        "URL": addresses,
        "PMID": st.integers(1, 10**8).map(str),
        "PMCID": st.integers(1, 10**8).map(lambda number: f"PMC{number}"),
    },
)


@pytest.mark.parametrize("writer", WRITERS)
@settings(max_examples=60)
@given(item=items, other=items)
def test_a_citation_comes_back_the_same(writer: str, item: Mapping[str, Any], other: Mapping[str, Any]):
    first, second = read_text(WRITERS[writer]([("zamboni2020-46", item), ("zamboni2020-51", other)])).records
    assert [meaning(first.item), meaning(second.item)] == [meaning(item), meaning(other)]
    assert [label.text for label in (*first.labels, *second.labels)] == ["zamboni2020-46", "zamboni2020-51"]


@pytest.mark.parametrize("writer", WRITERS)
@pytest.mark.parametrize("kind", TYPES)
def test_every_type_comes_back_with_every_field(writer: str, kind: str):
    item = {
        **{name: f"Made {name} & 100% of {{it}}" for name in TEXTS},
        **{role: [{"family": "Doe", "given": "Ann"}, {"literal": f"Made & Sons, {role}"}] for role in ROLES},
        "type": kind,
        "page": "101-119",
        "issued": {"date-parts": [[2019, 5, 12]]},
        "accessed": {"date-parts": [[2020, 1]]},
        "DOI": "10.1000/a_b",
        "URL": "https://example.org/x%20y_z?a=1&b=2#c",
        "PMID": "123",
        "PMCID": "PMC123",
    }
    (record,) = read_text(WRITERS[writer]([("zamboni2020-46", item)])).records
    assert meaning(record.item) == meaning(item)
