"""Reading what is typed: any text is a query, and a slip of punctuation costs no hit."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicbrowser.domain.query import All, Either, Query, Term, Without, describe, marks, parse, wanted
from qicbrowser.domain.records import LONGEST_QUERY, Part
from qicbrowser.domain.words import fold


def word(text: str, field: str | None = None) -> Term:
    return Term((text,), field)


def typed(text: str, field: str | None = None) -> Term:
    return Term((text,), field, prefix=True)


def phrase(text: str, field: str | None = None) -> Term:
    return Term(tuple(text.split()), field, exact=True)


A, B, C = word("a"), word("b"), word("c")


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
        ("NOT a ", Without(A)),
        ("NOT NOT a ", A),
        ("b -a", All((B, Without(A)))),
        ("-(a OR b) ", Without(Either((A, B)))),
        ("pre* ", typed("pre")),
        ("(pre*), a ", All((typed("pre"), A))),
        ("a*b ", All((A, B))),
        ('"a  b"', phrase("a b")),
        ("“a b”", phrase("a b")),
        ('"a"', phrase("a")),
        ('-"a b"', Without(phrase("a b"))),
        ("theme:a ", word("a", "theme")),
        ("Theme: a ", word("a", "theme")),
        ('barrier:"a b"', phrase("a b", "barrier")),
        ("context:(a OR b) ", Either((word("a", "context"), word("b", "context")))),
        ("-note:a ", Without(word("a", "note"))),
        ("theme:barrier:a ", word("a", "barrier")),
    ],
)
def test_the_language(text: str, query: Query | None):
    assert parse(text) == query


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ('"', None),
        ('""', None),
        ("()", None),
        ("OR", None),
        ("AND NOT OR", None),
        ("- * : ,", None),
        ("theme:", None),
        ("😀", None),
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
        ("a NOT ", A),
        ("NOT AND a ", A),
        ("- a ", A),
        ("a - b ", All((A, B))),
        ("theme: -a ", Without(A)),
        ("unknown:a ", All((word("unknown"), A))),
        ("http://a ", All((word("http"), A))),
        ("mentors' ", word("mentors")),
        ("38.1 ", All((word("38"), word("1")))),
        ("C&M ", All((C, word("m")))),
        ("b-a ", Either((All((B, A)), word("ba")))),
        (
            "pay-for-performance ",
            Either((All((word("pay"), word("for"), word("performance"))), word("payforperformance"))),
        ),
        ("a/b ", All((A, B))),
    ],
)
def test_what_is_no_clause_is_read_as_the_words_it_holds(text: str, query: Query | None):
    assert parse(text) == query


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("", ""),
        ("risk ", "risk"),
        ("ris", "ris*"),
        ('"risk"', "“risk”"),
        ("free riding ", "free and riding"),
        ("free-riding ", "(free and riding) or freeriding"),
        ("a OR b c ", "a or (b and c)"),
        ("a -(b OR c) ", "a and without (b or c)"),
        ('barrier:"social loafing" -theme:risk ', "barrier: “social loafing” and without theme: risk"),
    ],
)
def test_a_query_is_described_as_it_was_read(text: str, reading: str):
    assert describe(parse(text)) == reading


@pytest.mark.parametrize(
    ("text", "part", "on", "marked"),
    [
        ("naive ", Part.TITLE, "A naïve, NAI\N{COMBINING DIAERESIS}VE view", ["naïve", "NAI\N{COMBINING DIAERESIS}VE"]),
        ("incentive ", Part.BARRIER, "incentivising with incentives", ["incentives"]),
        ("incentiv", Part.BARRIER, "incentivising with incentives", ["incentivising", "incentives"]),
        ("freeriding ", Part.BARRIER, "no free-riding here", ["free-riding"]),
        ("free riding ", Part.BARRIER, "no free-riding here", ["free", "riding"]),
        ('"free riding"', Part.BARRIER, "free-riding, riding free, free (riding)", ["free-riding", "free (riding"]),
        ("barrier:risk ", Part.BARRIER, "risk", ["risk"]),
        ("barrier:risk ", Part.ENABLER, "risk", []),
        ("context:risk ", Part.ENABLER, "risk", ["risk"]),
        ("risk -gain ", Part.TITLE, "risk and gain", ["risk"]),
        ("a b ", Part.TITLE, "a b-a", ["a", "b", "a"]),
        ("b-a ", Part.TITLE, "a b-a", ["a", "b-a"]),
        ("𝛽 ", Part.NOTE, "😀 𝛽 and β", ["𝛽", "β"]),
    ],
)
def test_the_words_that_are_sought_are_marked(text: str, part: Part, on: str, marked: list[str]):
    assert [span.of(on) for span in marks(wanted(parse(text)), part, on)] == marked


SYMBOLS = [
    '"',
    "“",
    "”",
    "(",
    ")",
    "-",
    "–",
    "*",
    ":",
    "'",
    " ",
    "OR",
    "AND",
    "NOT",
    "theme:",
    "ref:",
    "a",
    "free-riding",
]
IN_SYMBOLS = st.lists(st.sampled_from(SYMBOLS), max_size=60).map("".join)


@given(st.text() | IN_SYMBOLS)
def test_any_text_is_a_query_of_its_own_words(text: str):
    query = parse(text)
    describe(query)
    everything = fold(text)
    assert all(found.isalnum() and found in everything for term in terms_of(query) for found in term.words)


@pytest.mark.parametrize(
    "piece", ["(", ")", '"', "-", "NOT ", "-(", "NOT (", "theme:", "a OR ", "(a ", "a-", "a)", "(a OR (", "é"]
)
def test_the_longest_and_deepest_text_is_read_at_once(piece: str):
    started = time.perf_counter()
    describe(parse(piece * LONGEST_QUERY + "a"))
    assert time.perf_counter() - started < 1


def terms_of(query: Query | None) -> list[Term]:
    match query:
        case None:
            return []
        case Term():
            return [query]
        case Without(part):
            return terms_of(part)
        case All(parts) | Either(parts):
            return [term for part in parts for term in terms_of(part)]
