"""A query in words, and the text that asks for a little less or more."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from qicbrowser.domain.query.describing import describe, reading, tree
from qicbrowser.domain.query.editing import asks_for, excluding, narrowed, quoted, taken_out, widened, without
from qicbrowser.domain.query.parsing import parse


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", ""),
        ("risk ", "risk"),
        ("ris", "ris*"),
        ("–risk ", "risk (“–” excludes nothing, “-” does)"),
        ("gain —free-riding ", "gain and free-riding (“—” excludes nothing, “-” does)"),
        ("−改善 ", "“改善” (“−” excludes nothing, “-” does)"),
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
        ("=risk ", "just “risk”"),
        ("a NEAR/3 b ", "a within 3 words of b"),
        ("theme:(a NEAR b) ", "theme: a within 10 words of b"),
        ("quality>=medium refs<3 ", "quality ≥ medium and refs < 3"),
        ("quality:med stream:qual ", "quality is med and stream is qual"),
        ("has:note -is:starred ", "has note and without is starred"),
        ("in:barrier a ", "in barrier and a"),
        ("-in:barrier a ", "not in barrier and a"),
        ("foo:bar b ", "foo bar (as text) and b"),
    ],
)
def test_a_query_is_described_as_it_was_read(text: str, said: str) -> None:
    assert describe(parse(text)) == said


def test_a_tree_is_written_a_line_a_part() -> None:
    query = parse("-(a OR free-riding) b in:note ")
    assert list(tree(query)) == [
        "all of",
        "  without",
        "    one of",
        "      a",
        "      free-riding, or freeriding as one word",
        "  b",
        "  in note",
    ]
    assert list(tree(None)) == []


@pytest.mark.parametrize(
    ("text", "part", "left"),
    [
        ("a b c", "b", "a c"),
        ("a", "a*", ""),
        ("a b", "b*", "a"),
        ("a OR b", "b*", "a"),
        ("a OR b OR c ", "b", "a OR c"),
        ("a OR b c ", "a", "b c"),
        ("a AND b ", "b", "a"),
        ("a AND b ", "a", "b"),
        ("a AND b c ", "b", "a c"),
        ("a -b ", "without b", "a"),
        ("a -(b OR c) ", "without (b or c)", "a"),
        ("a (b OR c) ", "b", "a (c)"),
        ("a (b) ", "b", "a"),
        ("a NOT (b c) d ", "without (b and c)", "a d"),
        ('theme:"x y" a ', "theme: “x y”", "a"),
        ("quality >= medium a ", "quality ≥ medium", "a"),
        ("a NEAR/3 b c ", "a within 3 words of b", "c"),
        ("foo:bar b ", "foo bar (as text)", "b"),
        ("38.1 a ", "38 and 1", "a"),
        ("theme: NOT a b ", "without a", "b"),
        ("a NEAR (b c) NEAR d ", "d", "a NEAR (b c)"),
    ],
)
def test_a_part_is_taken_out(text: str, part: str, left: str) -> None:
    (at,) = [piece.at for piece in reading(parse(text)) if piece.words == part]
    assert at is not None
    assert taken_out(text, at).strip() == left


PIECES = [
    *("a", "bb", "free-riding", "risk*", '"c d"', "=e", "theme:f", 'barrier:"g h"', "quality>=low", "has:note"),
    *(
        "in:barrier",
        "-in:note",
        "refs>=3",
        "foo:bar",
        "x NEAR/3 y",
        "-z",
        "NOT",
        "OR",
        "AND",
        "(",
        ")",
        "-(",
        "theme:(",
    ),
    *("stream:qual", "-", '"', "NEAR", "theme:", "38.1", "C&M"),
]


@settings(max_examples=400)
@given(st.lists(st.sampled_from(PIECES), max_size=10).map(" ".join), st.sampled_from(["", " "]))
@example("a x NEAR/3 y ( ) NEAR =e", "")  # what was empty before keeps apart what stands around it
def test_every_part_can_be_taken_out_until_nothing_is_left(text: str, end: str) -> None:
    left = text + end
    while parts := [piece for piece in reading(parse(left)) if piece.at]:
        for piece in parts:
            assert piece.at
            assert len(said(taken_out(left, piece.at))) < len(parts)
        assert parts[0].at
        left = taken_out(left, parts[0].at)
    assert parse(left) is None


@settings(max_examples=400)
@given(st.lists(st.sampled_from([p for p in PIECES if p not in {'"', "NOT", "-", "NEAR"}]), max_size=8).map(" ".join))
def test_what_is_left_is_the_query_without_that_part(text: str) -> None:
    text += " "
    parts = [piece for piece in reading(parse(text)) if piece.at]
    for n, piece in enumerate(parts):
        assert piece.at
        assert said(taken_out(text, piece.at)) == [other.words for other in parts[:n] + parts[n + 1 :]]


def said(text: str) -> list[str]:
    return [piece.words for piece in reading(parse(text)) if piece.at]


CLAUSES = [
    *("in:barrier", "in:theme", "in:note", "quality:low", "quality:high", 'stream:"Qualitative and review"', "tag:x"),
    *(
        'tag:"two words"',
        'theme:"Friendly competition"',
        f"theme:{quoted('say 12 “inches” wide')}",
        "has:note",
        "refs>=3",
    ),
    *("quality>=medium", 'theme:"free-riding"', "barrier:risk", "is:starred"),
]
TEXTS = [
    "",
    "a",
    "a b ",
    "a OR b",
    "-a",
    "a (b OR c) ",
    '"a b"',
    "theme:a",
    "in:enabler a",
    "quality:medium a ",
    "a -tag:y",
]


@pytest.mark.parametrize("clause", CLAUSES)
@pytest.mark.parametrize("text", TEXTS)
def test_a_clause_is_asked_for_barred_and_dropped(text: str, clause: str) -> None:
    assert not asks_for(text, clause)
    asked, barred, wider = narrowed(text, clause), excluding(text, clause), widened(text, clause)
    assert asks_for(asked, clause)
    assert asks_for(wider, clause)
    assert not asks_for(barred, clause)
    assert narrowed(asked, clause) == asked
    assert excluding(barred, clause) == barred
    assert widened(wider, clause) == wider
    assert widened(asked, clause) == asked
    if not (clause.startswith("in:") and "in:" in text):  # one takes the place of the other
        assert excluding(asked, clause) == barred
        assert narrowed(barred, clause) == asked
    assert describe(parse(barred)).endswith(
        ("without ", "not ")[clause.startswith("in:")] + describe(parse(clause + " "))
    )
    for made in (asked, barred, wider):
        assert "(as text)" not in describe(parse(made))


@given(
    st.sampled_from(TEXTS),
    st.lists(st.tuples(st.sampled_from([narrowed, excluding, widened]), st.sampled_from(CLAUSES)), max_size=5),
)
def test_the_last_of_many_clauses_holds(text: str, steps: list) -> None:
    for change, clause in steps:
        text = change(text, clause)
        assert asks_for(text, clause) is (change is not excluding)
        assert change(text, clause) == text


def test_a_clause_that_is_barred_is_asked_for_among_others_instead() -> None:
    barred = excluding('tag:"two words" ', "tag:x")
    assert widened(barred, "tag:x") == '(tag:"two words" OR tag:x) '
    assert not asks_for(excluding(widened(barred, "tag:x"), "tag:x"), "tag:x")


def test_one_of_several_values_is_dropped_or_kept_alone() -> None:
    text = widened(widened("a ", "quality:low"), "quality:high")
    assert text == "a (quality:low OR quality:high) "
    assert widened(text, "quality:medium") == "a (quality:low OR quality:high OR quality:medium) "
    assert describe(parse(excluding(text, "quality:low"))) == "a and quality is high and without quality is low"
    assert describe(parse(narrowed(text, "quality:low"))) == "a and quality is low"
    assert widened("in:barrier a", "in:enabler") == "(in:barrier OR in:enabler) a"


@pytest.mark.parametrize("text", ["competi", "risk OR competi", "a (competi)", "barrier:competi,"])
def test_a_word_still_being_typed_stays_a_beginning(text: str):
    for changed in (narrowed(text, "quality:low"), excluding(text, "quality:low")):
        assert "competi*" in describe(parse(changed))


@pytest.mark.parametrize("waiting", ["NOT", "OR", "AND", "-", "barrier:", "quality>=", "NEAR/3", "OR NOT -"])
def test_a_clause_is_not_taken_in_by_what_waits_before_it(waiting: str):
    assert describe(parse(narrowed(f"a {waiting}", "quality:low"))) == "a and quality is low"
    assert describe(parse(excluding(f"a {waiting} ", "quality:low"))) == "a and without quality is low"


def test_a_clause_is_asked_for_no_longer():
    assert without("a quality:low b ", "quality:low") == "a b "
    assert describe(parse(without("a (quality:low OR quality:high) ", "quality:low"))) == "a and quality is high"
    assert without("a ", "quality:low") == "a "


def test_hits_stand_in_one_part_or_another():
    assert narrowed("a in:barrier b ", "in:theme") == "a b in:theme "
    assert narrowed("a (in:barrier OR in:enabler) ", "in:theme") == "a in:theme "
    assert narrowed("a -in:barrier ", "in:theme") == "a -in:barrier in:theme "
    assert describe(parse(widened("a in:barrier ", "in:theme"))) == "a and (in barrier or in theme)"
