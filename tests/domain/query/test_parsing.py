"""Reading what is typed: any text is a query, and a slip of punctuation costs no hit."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicbrowser.domain.query.describing import describe
from qicbrowser.domain.query.parsing import parse
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
    gathered,
)
from qicbrowser.domain.records import LONGEST_QUERY, Part
from qicbrowser.domain.words import fold
from qicbrowser.wording import english
from tests.steps import steps


def description(text: str) -> str:
    return english.words(describe(parse(text)))


def word(text: str, field: str | None = None) -> Term:
    return Term((text,), field)


def typed(text: str, field: str | None = None) -> Term:
    return Term((text,), field, prefix=True)


def phrase(text: str, field: str | None = None) -> Term:
    return Term(tuple(text.split()), field, exact=True)


def joined(*texts: str, field: str | None = None) -> Joined:
    return Joined(tuple(word(text, field) for text in texts), word("".join(texts), field))


def put(query: Query, *parts: Part) -> Query:
    """The terms of a query, sought in these parts."""
    match query:
        case Term():
            return replace(query, parts=parts)
        case All(inner):
            return All(tuple(put(part, *parts) for part in inner))
        case Without(part):
            return Without(put(part, *parts))
        case _:
            return query


A, B, C = word("a"), word("b"), word("c")
PLACE = Check("in", "=", "barrier")


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("", None),
        (" \t\N{NO-BREAK SPACE}", None),
        ("a ", A),
        ("A", typed("a")),
        ("a b ", All((A, B))),
        ("a b", All((A, typed("b")))),
        ("a AND b ", All((A, B))),
        ("a OR b ", Either((A, B))),
        ("a or b ", All((A, word("or"), B))),
        ("a b OR c ", Either((All((A, B)), C))),
        ("a (b OR c) ", All((A, Either((B, C))))),
        ("-a ", Without(A)),
        ("--a ", Without(A)),
        ("NOT a ", Without(A)),
        ("NOT NOT a ", A),
        ("-(-a) ", A),
        ("b -a", All((B, Without(A)))),
        ("-(a OR b) ", Without(Either((A, B)))),
        ("pre* ", typed("pre")),
        ("(pre*), a ", All((typed("pre"), A))),
        ("a*b ", All((A, B))),
        ('"a  b"', phrase("a b")),
        ("“a b”", phrase("a b")),
        ("„a b“", phrase("a b")),
        ("«a b»", phrase("a b")),
        ("« a b »", phrase("a b")),
        ("‹a b›", phrase("a b")),
        ("「a b」", phrase("a b")),
        ("『a b』c ", All((phrase("a b"), C))),
        ("改进", phrase("改 进")),
        ("改进 a", All((phrase("改 进"), typed("a")))),
        ("改 进 ", All((word("改"), word("进")))),
        ("a改进b", All((A, phrase("改 进"), typed("b")))),
        ("「質改善」", phrase("質 改 善")),
        ("=改进 ", Term(("改", "进"), exact=True, literal=True)),
        ("改 NEAR/3 善 ", Near((word("改"), word("善")), 3)),
        ('"a"', phrase("a")),
        ('-"a b"', Without(phrase("a b"))),
        ("theme:a ", word("a", "theme")),
        ("Theme: a ", word("a", "theme")),
        ('barrier:"a b"', phrase("a b", "barrier")),
        ("context:(a OR b) ", Either((word("a", "context"), word("b", "context")))),
        ("-note:a ", Without(word("a", "note"))),
        ("theme:barrier:a ", word("a", "barrier")),
        ("author:a ", word("a", "author")),
        ("=a ", Term(("a",), exact=True, literal=True)),
        ("=a", Term(("a",), exact=True, literal=True)),
        ('="a b"', Term(("a", "b"), exact=True, literal=True)),
        ("barrier:=a ", Term(("a",), "barrier", exact=True, literal=True)),
        ("a NEAR b ", Near((A, B), 10)),
        ("a NEAR/5 b ", Near((A, B), 5)),
        ("a NEAR/0 b ", Near((A, B), 0)),
        ("a NEAR/999 b ", Near((A, B), 20)),
        ("a NEAR b NEAR/3 c ", Near((A, B, C), 10)),
        ('"a b" NEAR c', Near((phrase("a b"), typed("c")), 10)),
        ("theme:(a NEAR b) ", Near((word("a", "theme"), word("b", "theme")), 10)),
        ("a* NEAR b* NEAR c", Near((A, typed("b"), typed("c")), 10)),
        ("a* NEAR a* NEAR a* ", Near((A, typed("a"), typed("a")), 10)),
        ("a-b NEAR c ", Near((phrase("a b"), C), 10)),
        ("a near b ", All((A, word("near"), B))),
    ],
)
def test_the_language(text: str, query: Query | None) -> None:
    assert parse(text) == query


@pytest.mark.parametrize(
    ("text", "check"),
    [
        ("quality>=medium", Check("quality", ">=", "medium")),
        ("quality ≥ Medium", Check("quality", ">=", "medium")),
        ("quality≤low", Check("quality", "<=", "low")),
        ("quality<high", Check("quality", "<", "high")),
        ("quality:med", Check("quality", "=", "med")),
        ("quality=high", Check("quality", "=", "high")),
        ("stream:qual ", Check("stream", "=", "qual")),
        ('stream:"Qualitative and review"', Check("stream", "=", "qualitative and review")),
        ("refs>=3", Check("refs", ">=", "3")),
        ("refs:3", Check("refs", "=", "3")),
        ("year>2015 ", Check("year", ">", "2015")),
        ("colour:yellow", Check("colour", "=", "yellow")),
        ("colour:ye", Check("colour", "=", "yellow")),
        ("has:note ", Check("has", "=", "note")),
        ("has:barriers ", Check("has", "=", "barrier")),
        ("is:starred ", Check("is", "=", "starred")),
        ("IS:STARRED ", Check("is", "=", "starred")),
        ("-has:note ", Without(Check("has", "=", "note"))),
        ("has:(note OR tag) ", Either((Check("has", "=", "note"), Check("has", "=", "tag")))),
    ],
)
def test_checks(text: str, check: Query) -> None:
    assert parse(text) == check


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("refs>=many ", "refs many (as text)"),
        ("year:2015.5 ", "year 2015 5 (as text)"),
        ("colour:purple ", "colour purple (as text)"),
        ("has:zebra risk ", "has zebra (as text) and risk"),
        ("is:new", "is new (as text)"),
        ("in:title ", "in title (as text)"),
        ("unknown:a ", "unknown a (as text)"),
        ("foo:bar b ", "foo bar (as text) and b"),
        ("iſ:x ", "is x (as text)"),
        ("refs>=9999999999 ", "refs 9999999999 (as text)"),
    ],
)
def test_an_unknown_field_or_value_is_read_as_text(text: str, reading: str) -> None:
    assert description(text).replace("*", "") == reading


def test_in_applies_to_all_other_words() -> None:
    barrier = (Part.BARRIER,)
    assert parse("in:barrier a b ") == All((PLACE, put(A, *barrier), put(B, *barrier)))
    assert parse("a -b in:barrier ") == All((put(A, *barrier), Without(put(B, *barrier)), PLACE))
    assert parse("theme:a in:barrier ") == All((word("a", "theme"), PLACE))
    elsewhere = [part for part in Part if part not in (Part.BARRIER, Part.AUTHOR)]
    assert parse("a -in:barrier ") == All((put(A, *elsewhere), Without(PLACE)))
    both = parse("a (in:barrier OR in:enabler) ")
    assert isinstance(both, All)
    assert both.parts[0] == put(A, *FIELDS["barrier"], *FIELDS["enabler"])
    assert parse("a in:barrier -in:barrier ") == All((put(A), PLACE, Without(PLACE)))


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ('"', None),
        ('""', None),
        ("()", None),
        ("OR", None),
        ("AND NOT OR", None),
        ("NEAR", None),
        ("- * : ,", None),
        ("theme:", None),
        ("quality>=", None),
        ("=", None),
        ("!?", None),
        ('"a b ', All((A, B))),
        ('a" b ', All((A, B))),
        ('a"', typed("a")),
        ("a);", typed("a")),
        ("a ;", A),
        ("(a b ", All((A, B))),
        ("a) b ", All((A, B))),
        ("(a", typed("a")),
        ("a)", typed("a")),
        ("a OR ", A),
        ("OR a ", A),
        ("a AND ", A),
        ("a NEAR ", A),
        ("NEAR a ", A),
        ("a NEAR () ", A),
        ("a NOT ", A),
        ("NOT AND a ", A),
        ("- a ", A),
        ("a - b ", All((A, B))),
        ("theme: -a ", Without(A)),
        ("http://a ", All((word("http"), A))),
        ("mentors' ", word("mentors")),
        ("38.1 ", All((word("38"), word("1")))),
        ("C&M ", All((C, word("m")))),
        ("\ufeff-a ", Without(A)),
        ("b (\u200f-a\u200e) ", All((B, Without(A)))),
        ("\u2068tag:a\u2069 ", word("a", "tag")),
        ("a \u200bOR\u200b b ", Either((A, B))),
        ("a\u200b", typed("a")),
        ("–a ", A),
        ("—a ", A),
        ("−a ", A),
        ("a –b ", All((A, B))),
        ("–a-b ", joined("a", "b")),
        ("😀", word("😀")),
        ("a 👍🏽👍 ", All((A, phrase("👍 👍")))),
        ("b-a ", joined("b", "a")),
        ("theme:b-a ", joined("b", "a", field="theme")),
        ("pay-for-performance ", joined("pay", "for", "performance")),
        ("a/b ", All((A, B))),
        ("a NEAR theme:b ", All((A, word("b", "theme")))),
        ("a NEAR (b c) ", All((A, All((B, C))))),
        ("a NEAR =b ", All((A, Term(("b",), exact=True, literal=True)))),
    ],
)
def test_what_is_not_a_clause_is_read_as_its_words(text: str, query: Query | None) -> None:
    assert parse(text) == query


def test_every_part_has_its_span_in_the_text() -> None:
    text = 'a -(b OR c) theme:"d e" quality >= low x-y'
    query = parse(text)
    assert isinstance(query, All)
    assert [part.at.of(text) for part in query.parts if part.at] == [
        "a",
        "-(b OR c)",
        'theme:"d e"',
        "quality >= low",
        "x-y",
    ]


def test_a_text_with_all_words_close_together_ranks_first() -> None:
    query = parse("support of teams-and-staff -x risk* ")
    side_by_side, near = gathered(query)
    assert [term.words for term in near.terms] == [("support",), ("teams", "and", "staff"), ("risk",)]
    assert (side_by_side.distance, near.distance) == (3, 20)
    assert not any(term.prefix for term in near.terms)
    assert [term.words for term in gathered(parse("a of b "))[0].terms] == [("a",), ("of",), ("b",)]
    assert gathered(parse("support theme:staff ")) == gathered(parse("support OR staff ")) == gathered(None) == ()


SYMBOLS = [
    *('"', "“", "”", "(", ")", "-", "–", "*", ":", "'", " ", "OR", "AND", "NOT", " NEAR ", "NEAR/3", "=", "theme:"),
    *("ref:", "quality>=", "refs<", "has:", "in:", "a", "free-riding", "note", "5", "ſ", "K", "ı", "ø", "改", "⭐"),
    *("10.1000/a", "PMID: ", "doi:", "«", "ʼ", "—"),
]
IN_SYMBOLS = st.lists(st.sampled_from(SYMBOLS), max_size=60).map("".join)


def identifier(*words: str, prefix: bool = False, field: str | None = None) -> Term:
    return Term(words, field, exact=True, prefix=prefix, literal=True)


@pytest.mark.parametrize(
    ("text", "query", "reading"),
    [
        ("10.1000/made-up.1 ", identifier("10", "1000", "made", "up", "1"), "DOI 10.1000/made-up.1"),
        ("doi:10.1000/a ", identifier("10", "1000", "a"), "DOI 10.1000/a"),
        ("DOI: 10.1000/a ", identifier("10", "1000", "a"), "DOI 10.1000/a"),
        ("https://doi.org/10.1000/a ", identifier("10", "1000", "a"), "DOI 10.1000/a"),
        ("http://dx.doi.org/10.1000/A ", identifier("10", "1000", "a"), "DOI 10.1000/A"),
        ("https://doi.org/10.1000%2Fa ", identifier("10", "1000", "a"), "DOI 10.1000/a"),
        ("doi.org/10.1000/a ", identifier("10", "1000", "a"), "DOI 10.1000/a"),
        ("https://doi-org.proxy.example.org/10.1000/a ", identifier("10", "1000", "a"), "DOI 10.1000/a"),
        ("10.1000.10/a ", identifier("10", "1000", "10", "a"), "DOI 10.1000.10/a"),
        ("pubmed.ncbi.nlm.nih.gov/123 ", identifier("pmid", "123"), "PMID 123"),
        ("10.1000/a(05)6 b ", All((identifier("10", "1000", "a", "05", "6"), B)), "DOI 10.1000/a(05)6 and b"),
        ("(10.1000/a OR b) ", Either((identifier("10", "1000", "a"), B)), "DOI 10.1000/a or b"),
        ("10.1000/a, b ", All((identifier("10", "1000", "a"), B)), "DOI 10.1000/a and b"),
        ("10.1000/a", identifier("10", "1000", "a", prefix=True), "DOI 10.1000/a"),
        ("10.1000/a* ", identifier("10", "1000", "a", prefix=True), "DOI 10.1000/a*"),
        ("-10.1000/a ", Without(identifier("10", "1000", "a")), "without DOI 10.1000/a"),
        ("ref:10.1000/a ", identifier("10", "1000", "a", field="ref"), "ref: DOI 10.1000/a"),
        ("PMID: 123 ", identifier("pmid", "123"), "PMID 123"),
        ("pmid:123", identifier("pmid", "123", prefix=True), "PMID 123"),
        ("https://pubmed.ncbi.nlm.nih.gov/123/ ", identifier("pmid", "123"), "PMID 123"),
        ("https://www.ncbi.nlm.nih.gov/pubmed/123 ", identifier("pmid", "123"), "PMID 123"),
        ("pmid: a ", All((word("pmid"), A)), "pmid and a"),
        ("doi:a ", All((word("doi"), A)), "doi a (as text)"),
        ("10.5/a ", All((word("10"), word("5"), A)), "10 and 5 and a"),
    ],
)
def test_a_doi_or_pmid_is_one_term(text: str, query: Query, reading: str) -> None:
    assert parse(text) == query
    assert description(text) == reading


@given(st.text() | IN_SYMBOLS)
def test_any_text_is_a_query_of_its_own_words(text: str) -> None:
    query = parse(text)
    describe(query)
    everything = fold(text)
    spoken = [found for term in terms_of(query) if not term.identifier for found in term.words]
    assert all(found == fold(found) != "" and found in everything for found in spoken)


@pytest.mark.parametrize(
    "piece",
    [
        *("https://a.", "https://doi.org.", "10.1000/(", "10.1000/a ", "doi: ", "PMID ", "PMID 1 ", "改", "–改-", "ø"),
        *[
            "(",
            ")",
            '"',
            "-",
            "NOT ",
            "-(",
            "NOT (",
            "theme:",
            "a OR ",
            "(a ",
            "a-",
            "a)",
            "(a OR (",
            "é",
            "=",
            "a NEAR ",
        ],
    ],
)
def test_the_longest_and_deepest_text_is_read_at_once(piece: str) -> None:
    """In some hundredths of a second, which are half a million steps at most."""
    assert steps(lambda: describe(parse(piece * LONGEST_QUERY + "a"))) < 1_000_000


def terms_of(query: Query | None) -> list[Term]:
    match query:
        case Term():
            return [query]
        case Near(terms):
            return list(terms)
        case Joined(terms, whole):
            return [*terms, whole]
        case Without(part) | Unmarked(part):
            return terms_of(part)
        case All(parts) | Either(parts):
            return [term for part in parts for term in terms_of(part)]
        case _:
            return []
