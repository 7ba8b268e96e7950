"""A query in words, as it was read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicbrowser.domain.messages import Message
from qicbrowser.domain.query.describing import describe, outline, pieces
from qicbrowser.domain.query.parsing import parse
from qicbrowser.domain.records import LONGEST_QUERY
from qicbrowser.wording.english import words


@pytest.mark.parametrize(
    ("text", "description"),
    [
        ("", ""),
        ("risk ", "risk"),
        ("ris", "ris"),
        ("ris* ", "ris*"),
        ("–risk ", "risk (“–” does not exclude, “-” does)"),
        ("gain —free-riding ", "gain and free-riding (“—” does not exclude, “-” does)"),
        ("−改善 ", "“改善” (“−” does not exclude, “-” does)"),
        ("5–10 ", "5-10"),
        ("QIC改善 ", "qic and “改善”"),
        ("改 善 ", "改 and 善"),
        ('"a 改善 b"', "“a 改善 b”"),
        ('"risk"', "“risk”"),
        ("free riding ", "free and riding"),
        ("free-riding ", "free-riding"),
        ("theme:free-riding ", "theme: free-riding"),
        ("a OR b c ", "a or (b and c)"),
        ("a -(b OR c) ", "a and without (b or c)"),
        ('barrier:"social loafing" -theme:risk ', "barrier: “social loafing” and without theme: risk"),
        ("=risk ", "exactly “risk”"),
        ("a NEAR/3 b ", "a within 3 words of b"),
        ("a NEAR/1 b NEAR/1 c ", "a within 1 word of b within 1 word of c"),
        ("theme:(a NEAR b) ", "theme: a within 10 words of b"),
        ("quality>=medium refs<3 ", "quality ≥ medium and refs < 3"),
        ("quality:med stream:qual ", "quality is med and stream is qual"),
        ("has:note -is:starred ", "has note and without is starred"),
        ("in:barrier a ", "in barrier and a"),
        ("-in:barrier a ", "not in barrier and a"),
        ("foo:bar b ", "foo bar (as text) and b"),
        ("(foo:! b) ", "foo (as text) and b"),
    ],
)
def test_a_query_is_described_as_it_was_read(text: str, description: str) -> None:
    assert words(describe(parse(text))) == description


def test_a_description_is_a_message_with_the_readers_words_in_it() -> None:
    assert describe(parse("risk OR -theme:gain ")) == Message(
        "query-or",
        first="risk",
        second=Message("query-without", query=Message("query-in-field", field="theme", words="gain")),
    )
    assert [(piece.words, piece.at and tuple(piece.at)) for piece in pieces(parse("a (b OR =c) "))] == [
        ("a", (0, 1)),
        (Message("query-and-between"), None),
        ("(", None),
        ("b", (3, 4)),
        (Message("query-or-between"), None),
        (Message("query-exact-form", words="c"), (8, 10)),
        (")", None),
    ]


def test_an_outline_has_one_line_per_part() -> None:
    query = parse("-(a OR free-riding) b in:note ")
    assert [(depth, words(line)) for depth, line in outline(query)] == [
        (0, "all of"),
        (1, "without"),
        (2, "any of"),
        (3, "a"),
        (3, "free-riding, or freeriding as one word"),
        (1, "b"),
        (1, "in note"),
    ]
    assert list(outline(None)) == []


@pytest.mark.parametrize("piece", ["a ", "a OR ", "-a ", "a NEAR ", "-(", "foo:b ", "free-riding "])
def test_the_longest_query_can_be_described(piece: str) -> None:
    text = (piece * LONGEST_QUERY)[:LONGEST_QUERY]
    query = parse(f"{text[:-4]} a b")
    assert words(describe(query))
    assert [words(part.words) for part in pieces(query)]
    assert [words(line) for _, line in outline(query)]


@given(st.text() | st.text('"()-*:=<>\x00{}% abANDORTE/1', max_size=60))
def test_any_text_is_described_with_its_own_words(text: str) -> None:
    query = parse(text)
    assert (words(describe(query)) == "") == (query is None)
    # Piece by piece or as a whole, it is the same text.
    assert "".join(words(describe(query)).split()) == "".join("".join(words(p.words) for p in pieces(query)).split())
