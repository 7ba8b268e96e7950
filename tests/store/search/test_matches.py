"""The search against a second opinion: a query's tree, evaluated in plain Python over every text."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from qicbrowser.domain import csl
from qicbrowser.domain.csl import given as as_given
from qicbrowser.domain.query.marking import marks
from qicbrowser.domain.query.parsing import open_phrase, parse
from qicbrowser.domain.query.tree import (
    FIELDS,
    All,
    Check,
    Either,
    Joined,
    Near,
    Query,
    Term,
    Unmarked,
    Without,
    map_terms,
)
from qicbrowser.domain.records import LONGEST_QUERY, Citation, Colour, Note, Part, Theme
from qicbrowser.domain.words import words
from qicbrowser.paths import bundled_evidence
from qicbrowser.services.search.scope import Scope
from qicbrowser.services.search.search import search
from qicbrowser.store.library import Library

TABLE = "zamboni2020/5"

NOTES = {
    f"{TABLE}/friendly-competition": [
        ("Ask the naïve question: who loses?", Colour.YELLOW, ("Ask ministry", "later")),
        ("Free riding, again", Colour.BLUE, ()),
    ],
    f"{TABLE}/demonstration-role": [("Risk of non-improvement – see freeriding", Colour.PINK, ())],
    "zamboni2020/ref/51": [("Two grades; competition?", Colour.YELLOW, ("later",)), ("organisation", Colour.GREEN, ())],
    "zamboni2020/ref/72": [("high", Colour.YELLOW, ())],
    f"{TABLE}/shared-community-of-practice": [
        ("质量改进协作组的系统评价。QIC改善 改", Colour.GREEN, ("改进", "⭐️")),
        ("การพัฒนาคุณภาพ 👍🏽👍 → ri\u200bsk", Colour.GREEN, ()),
    ],
    "elsewhere/1/gone": [("competition that is gone", Colour.VIOLET, ("lost",))],
}
CITED = {
    "zamboni2020/ref/51": {
        "title": "Competition among made-up hospitals: a non-improvement",
        "author": [{"family": "Naïve", "given": "Ada", "non-dropping-particle": "van der"}, {"literal": "Risk Group"}],
        "container-title": "Journal of Organisation",
        "issued": {"date-parts": [[2015]]},
        "DOI": "10.1000/made-up(15)1",
        "PMID": "12345",
    },
    "zamboni2020/ref/17": {
        "title": "Free riding in the Øresund",
        "author": [{"family": "Zamboni"}, {"family": "王", "given": "小明"}],
        "issued": {"date-parts": [[2010]]},
    },
    "zamboni2020/ref/46": dict(as_given("Hospital K. Motivated, as it is given. 2019")),
    "elsewhere/ref/5": {"title": "Competition elsewhere"},
}
REVIEW = (
    "Zamboni et al. 2020",
    "How and under what circumstances do quality improvement collaboratives lead to better outcomes?",
    "A systematic review",
    "Zamboni, Karen",
    "2020",
    "zamboni2020",
)
STARRED = (f"{TABLE}/friendly-competition", f"{TABLE}/shared-community-of-practice", "zamboni2020/ref/69")


class Record(NamedTuple):
    """All that is known of a theme or reference; of what the evidence no longer holds, notes alone."""

    texts: list[tuple[Part, str]]
    theme: Theme | None
    tags: bool
    noted: bool
    colours: frozenset[str]
    starred: bool
    issued: int | None = None
    review: tuple[str, ...] = ()
    """What the review that it is from is called and entitled, its first author, year and key."""


@pytest.fixture(scope="module")
def annotated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with Library(bundled_evidence(), tmp_path_factory.mktemp("annotated") / "user.sqlite") as library:
        with library.change():
            for key, notes in NOTES.items():
                for n, (text, colour, tags) in enumerate(notes):
                    library.notes.put(Note(f"{key}#{n}", key, key, None, text, colour, str(n), str(n), None, tags))
            for key in STARRED:
                star = Note(f"{key}*", key, key, None, "", Colour.YELLOW, "9", "9", starred=True)
                library.notes.put(star)
            for key, item in CITED.items():
                library.citations.put(Citation(key, csl.text_of(item), "made up", "9"))
        yield library


@pytest.fixture(scope="module")
def records(annotated: Library) -> dict[str, Record]:
    """Every theme and reference with all its texts."""
    evidence = annotated.evidence
    found: dict[str, Record] = {}
    for theme in evidence.themes([line.key for line in evidence.theme_lines()]):
        texts = [(Part.TITLE, theme.title)]
        texts += [(Part(passage.role), passage.text) for passage in theme.passages]
        texts += [(Part.REFERENCE, label) for label in theme.reference_labels]
        texts += [(Part.AUTHOR, author) for author in theme.table.review.authors]
        found[theme.key] = record(theme.key, theme, texts)
    for line in evidence.reference_lines():
        found[line.key] = record(line.key, None, [(Part.REFERENCE, str(line.number))])
    found["elsewhere/1/gone"] = record("elsewhere/1/gone", None, [])
    return found


def record(key: str, theme: Theme | None, texts: list[tuple[Part, str]]) -> Record:
    notes, item = NOTES.get(key, []), CITED.get(key, {})
    texts = texts + [(text.part, text.text) for text in csl.texts(key, item)]
    texts = texts + [(Part.NOTE, text) for text, _, _ in notes]
    texts += [(Part.TAG, tag) for _, _, tags in notes for tag in tags]
    tagged = any(tags for _, _, tags in notes)
    colours = frozenset(colour for _, colour, _ in notes)
    review = () if key.startswith("elsewhere") else REVIEW
    return Record(texts, theme, tagged, bool(notes), colours, key in STARRED, csl.year(item), review)


def meets(query: Query, record: Record) -> bool:
    match query:
        case Term() | Near() if query.field == "review":
            anywhere = map_terms(query, lambda term: replace(term, field=None))
            return any(marks([anywhere], Part.TITLE, text) for text in record.review)
        case Term() | Near() if query.field == "group":
            return False  # the table has none
        case Term() | Near():
            return any(marks([query], part, text) for part, text in record.texts)
        case Joined(terms, whole):
            return all(meets(term, record) for term in terms) or meets(whole, record)
        case Check():
            return is_met(query, record)
        case Unmarked(part):
            return meets(part, record)
        case All(parts):
            asked = [part for part in parts if not places_only(part)]
            wanted = [part for part in asked if not isinstance(part, Without)]
            barred = [part.part for part in asked if isinstance(part, Without)]
            found = all(meets(part, record) for part in wanted) if wanted else record.theme is not None
            return found and not any(meets(part, record) for part in barred)
        case Either(parts):
            asked = [part for part in parts if not places_only(part)]
            return any(meets(part, record) for part in asked) if asked else record.theme is not None
        case Without(part):
            return record.theme is not None and (places_only(part) or not meets(part, record))


def places_only(query: Query) -> bool:
    """Whether it is `in:` and nothing else."""
    match query:
        case Check(name):
            return name == "in"
        case Without(part):
            return places_only(part)
        case All(parts) | Either(parts):
            return all(places_only(part) for part in parts)
        case _:
            return False


COMPARED = {
    "=": lambda a, b: a == b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
}


def is_met(check: Check, record: Record) -> bool:
    mine = {
        ("has", "note"): record.noted,
        ("has", "tag"): record.tags,
        ("is", "starred"): record.starred,
        ("colour", check.value): check.value in record.colours,
        ("within", "zamboni2020"): record.theme is not None or len(record.texts[0][1]) <= 2,
    }
    if (check.name, check.value) in mine:
        return mine[check.name, check.value]
    theme = record.theme
    compares = COMPARED[check.sign]
    if theme is None:
        return check.name == "year" and record.issued is not None and compares(record.issued, int(check.value))
    match check.name:
        case "has":
            return any(passage.role == check.value for passage in theme.passages)
        case "quality":
            named = [grade.rank for grade in theme.grades if grade.name == check.value] or [
                grade.rank for grade in theme.grades if grade.name.startswith(check.value)
            ]
            return any(compares(made.grade.rank, rank) for made in theme.appraisals for rank in named)
        case "stream":
            said = [made.stream.name.casefold().split() for made in theme.appraisals]
            return any(all(any(w.startswith(a) for w in name) for a in check.value.split()) for name in said)
        case "refs":
            return compares(len(theme.reference_labels), int(check.value))
        case "year":
            return compares(theme.table.review.year, int(check.value))
        case _:
            return theme is not None


VOCABULARY = [
    *("competition", "competi", "hospital", "hospitals", "motivated", "motivation", "Increased", "QIC", "of", "high"),
    *("free-riding", "freeriding", "free", "riding", "non-improvement", "nonimprovement", "quality-focused", "e.g."),
    *("naïve", "naive", "nai\N{COMBINING DIAERESIS}ve", "others’", "others'", "organisation", "organisational"),
    *("risk", "gain", "data", "barrier", "facilitie", "lea*", "51", "5", "17", "zebra", "organizational", "later"),
    *("改进", "进", "改", "善", "系统评价", "王小明", "QIC改善", "คุณภาพ", "คุณ", "👍", "👍👍", "⭐", "→"),
    *("Oresund", "Øresund", "ri\u00adsk", "–risk", "10.1000/made", "10.1000/made-up(15)1", "PMID 12345", "12345"),
]
CLAUSES = [
    *("quality>=medium", "quality<high", "quality:med", "quality=high", "quality>low", "quality<=low", "quality:zzz"),
    *("stream:qual", "stream:quant", 'stream:"mixed methods"', "refs>=5", "refs:3", "refs<6", "refs>999", "refs<=3"),
    *(
        "year>=2015",
        "year<2020",
        "year:2020",
        "year:2015",
        "author:naive",
        'author:"risk group"',
        "ref:hospitals",
        "colour:yellow",
        "colour:blue",
        "colour:violet",
        "has:note",
        "has:tag",
    ),
    *("has:outcome", "has:barrier", "is:starred", "in:barrier", "-in:barrier", "in:note", "in:theme", "in:context"),
    *("=hospital", "=organisational", "=Risk", "tag:later", 'tag:"ask ministry"', "author:zamboni", "in:tag"),
    *("free NEAR risk", "risk NEAR/2 gain", "hospital NEAR lea*", '"free riding" NEAR/20 loaf*', "of NEAR/0 data"),
    *(
        "has:zebra",
        "refs>=x",
        "unknown:risk",
        "=改进",
        "tag:⭐",
        "tag:改进",
        "改 NEAR/3 评",
        "author:王小明",
        "pmid:12345",
    ),
    *("review:zam", "review:zamboni2020 ", "review:2020", 'review:"quality improvement"', "review:quality-improvement"),
    *("review:others", "review:=outcomes", "review:how NEAR/1 under"),
    *('"free ridi*"', '"organizational lev*"', 'note:"Free rid*"', '="organisational lev*"', '"improvement (or con*"'),
    *("doi:10.1000/made-up(15)1", "ref:10.1000/made-up", "=👍👍", "«free riding»", "「改进」"),
]
GLUE = ["OR", "AND", "NOT", "NEAR", "NEAR/3", "(", ")", "-", "=", '"', "“", "”", "*", ",", *(f"{f}:" for f in FIELDS)]
PIECES = st.lists(
    st.tuples(
        st.sampled_from(VOCABULARY) | st.sampled_from(GLUE) | st.sampled_from(CLAUSES), st.sampled_from([" ", " ", ""])
    ),
    max_size=12,
)
QUERIES = PIECES.map(lambda pieces: "".join(piece + blank for piece, blank in pieces))


@example(text="freeriding NEAR freeriding ")
@example(text="of author:naive in:tag ")
@settings(max_examples=600)
@given(text=QUERIES)
def test_the_search_finds_just_what_the_query_says(annotated: Library, records: dict[str, Record], text: str) -> None:
    query = parse(text)
    found = search(annotated, text)
    if found.has_open_phrase:
        query = parse(found.closed_text)
    if found.left_out:  # small words, where nothing has all words of the query
        assert query is not None
        assert not any(meets(query, known) for known in records.values())
        query = found.query
    keys = list(found.records())
    assert len(set(keys)) == len(keys)
    assert set(keys) == {key for key, known in records.items() if query is not None and meets(query, known)}
    assert found.count().number == len(keys)
    assert sorted(found.in_order()) == sorted(keys)
    assert list(found.themes()) == [key for key in found.in_order() if annotated.evidence.place_of(key) is not None]
    assert {hit.record_key for hit in found.hits()} == set(keys)


@settings(max_examples=200)
@given(text=QUERIES, before=QUERIES, branch=st.sampled_from(["", "zamboni2020", "zamboni2020/5", "no/such"]))
def test_a_scope_finds_a_subset(annotated: Library, text: str, before: str, branch: str) -> None:
    everywhere = set(search(annotated, text).records())
    before = search(annotated, before).searched_text
    inside = set(search(annotated, text, Scope(branch, (before,) if before else ())).records())
    earlier = set(search(annotated, before).records()) if parse(before) else everywhere
    within = everywhere if not branch else {key for key in everywhere if key.startswith("zamboni2020")}
    assert inside == everywhere & earlier & (within if branch != "no/such" else set())


@example(text="non-improvement ", page=2)
@example(text="competition risk of ", page=24)
@settings(max_examples=300)
@given(text=QUERIES, page=st.sampled_from([2, 24]))
def test_what_is_read_page_by_page_is_the_same(annotated: Library, text: str, page: int) -> None:
    """As in a large file, where nothing is gone through as a whole."""
    small = search(annotated, text)
    hits, records = sorted(small.hits()), sorted(small.records())
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(annotated.evidence.__dict__, "is_small", False)
        patch.setattr("qicbrowser.store.search.matches.FEW", 0)
        patch.setattr("qicbrowser.store.search.matches.FIRST_PAGE", page)
        large = search(annotated, text)
        assert sorted(large.hits()) == hits
        assert sorted(large.records()) == records
        assert large.count() == small.count()
        assert list(large.in_order()) == list(small.in_order())


@given(data=st.data())
def test_any_run_of_words_in_quotes_finds_the_text_it_stands_in(
    annotated: Library, records: dict[str, Record], data: st.DataObject
) -> None:
    key, known = data.draw(st.sampled_from([(key, known) for key, known in records.items() if known.texts]))
    _, text = data.draw(st.sampled_from([(part, text) for part, text in known.texts if part is not Part.AUTHOR]))
    spoken = list({word.span: word for word in words(text)}.values())
    first = data.draw(st.integers(0, len(spoken) - 1))
    last = data.draw(st.integers(first, len(spoken) - 1))
    assert key in search(annotated, f'"{text[spoken[first].span.start : spoken[last].span.end]}"').records()


MARKS = ".,;!?'’‘()[]{}&/#@+~^%$…•—–_|\\*"
BARE = st.sampled_from([word for word in VOCABULARY if word not in FIELDS])
WRAPPED = st.lists(
    st.tuples(st.text(MARKS, max_size=3), BARE, st.text(MARKS + "-=<>", max_size=3)), min_size=1, max_size=4
)


@settings(max_examples=300)
@given(WRAPPED, st.sampled_from([("", ""), ("", " "), ("", ":"), ("", '"'), ('"', ""), ("“", " ")]))
def test_punctuation_around_words_loses_no_record(
    annotated: Library, wrapped: list[tuple[str, str, str]], ends: tuple[str, str]
) -> None:
    """An open quote asks for a phrase, and loses only what the words have that are not one; else it loses nothing."""
    first, last = ends
    plain = " ".join(word for _, word, _ in wrapped) + (" " if last == " " else "")
    dressed = first + " ".join(before + word + after for before, word, after in wrapped) + last
    found = search(annotated, dressed)
    if found.has_open_phrase:
        assert not found.is_empty
    else:
        assert set(search(annotated, plain).records()) <= set(found.records())


@example(text='"free rid')
@example(text='risk OR "free rid')
@settings(max_examples=300)
@given(text=st.tuples(QUERIES, st.sampled_from(['"', "“"]), QUERIES).map("".join))
def test_closing_a_quote_finds_nothing_that_was_not_found_while_it_was_open(annotated: Library, text: str) -> None:
    """What is excluded is left aside, where a prefix finds less; so is NEAR, which has few of them."""
    found, closed = search(annotated, text), search(annotated, f'{text}"')
    if open_phrase(text) and not re.search(r"NOT|NEAR|(?<![^\s(])-", text):
        assert set(closed.records()) <= set(found.records())
        assert closed.is_empty or closed.left_out or found.has_open_phrase


@given(text=st.text() | st.text('"()-*:^+{}[]~¶≈§∅=<>\0\ud800 abANDORTE/1', max_size=80))
def test_no_text_troubles_the_full_text_index(annotated: Library, text: str) -> None:
    found = search(annotated, text)
    list(found.hits())
    found.plan()


@pytest.mark.parametrize(
    "piece",
    ["a ", "a-", "a OR ", "NOT a ", "(a ", "-(", '"a" ', "ref:1 ", "é OR -", "a NEAR ", "a* NEAR ", "=a ", "refs>1 "],
)
def test_the_longest_text_does_not_trouble_it_either(annotated: Library, piece: str) -> None:
    list(search(annotated, piece * LONGEST_QUERY).hits())


def test_a_note_is_found_with_its_record(annotated: Library) -> None:
    assert list(search(annotated, "naive reputational ").records()) == [f"{TABLE}/friendly-competition"]
    assert list(search(annotated, "in:note competition ").in_order()) == ["elsewhere/1/gone", "zamboni2020/ref/51"]
    assert list(search(annotated, "in:note in:tag -is:starred ").themes()) != []
    assert all(key.startswith(TABLE) for key in search(annotated, "-xyz ").records())
