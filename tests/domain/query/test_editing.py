"""The edited text of a query: parts are removed, clauses are added, excluded and removed."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from qicbrowser.domain.query.describing import describe, pieces
from qicbrowser.domain.query.editing import (
    add_alternative,
    add_clause,
    exclude_clause,
    has_clause,
    quoted,
    remove_clause,
    remove_part,
    toggle_clause,
)
from qicbrowser.domain.query.parsing import parse
from qicbrowser.domain.records import Span
from qicbrowser.wording.english import words


def described(text: str) -> str:
    return words(describe(parse(text)))


def parts(text: str) -> list[tuple[str, Span]]:
    """The parts of a query that can be removed: in words, with their places in the text."""
    return [(words(piece.words), piece.at) for piece in pieces(parse(text)) if piece.at]


@pytest.mark.parametrize(
    ("text", "part", "left"),
    [
        ("a b c", "b", "a c"),
        ("a", "a", ""),
        ("a b", "b", "a"),
        ("a OR b", "b", "a"),
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
def test_a_part_is_removed(text: str, part: str, left: str) -> None:
    (at,) = [at for words, at in parts(text) if words == part]
    assert remove_part(text, at).strip() == left


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
def test_every_part_can_be_removed_until_nothing_is_left(text: str, end: str) -> None:
    left = text + end
    while found := parts(left):
        for _, at in found:
            assert len(parts(remove_part(left, at))) < len(found)
        left = remove_part(left, found[0][1])
    assert parse(left) is None


@settings(max_examples=400)
@given(st.lists(st.sampled_from([p for p in PIECES if p not in {'"', "NOT", "-", "NEAR"}]), max_size=8).map(" ".join))
def test_what_is_left_is_the_query_without_that_part(text: str) -> None:
    text += " "
    before = parts(text)
    for n, (_, at) in enumerate(before):
        left = [words for words, _ in parts(remove_part(text, at))]
        assert left == [words for words, _ in before[:n] + before[n + 1 :]]


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
def test_a_clause_is_added_excluded_and_removed(text: str, clause: str) -> None:
    assert not has_clause(text, clause)
    added, excluded, wider = add_clause(text, clause), exclude_clause(text, clause), add_alternative(text, clause)
    assert has_clause(added, clause)
    assert has_clause(wider, clause)
    assert not has_clause(excluded, clause)
    assert add_clause(added, clause) == added
    assert exclude_clause(excluded, clause) == excluded
    assert add_alternative(wider, clause) == wider
    assert add_alternative(added, clause) == added
    if not (clause.startswith("in:") and "in:" in text):  # one takes the place of the other
        assert exclude_clause(added, clause) == excluded
        assert add_clause(excluded, clause) == added
    assert described(excluded).endswith(("without ", "not ")[clause.startswith("in:")] + described(clause + " "))
    for changed in (added, excluded, wider):
        assert "(as text)" not in described(changed)


@given(
    st.sampled_from(TEXTS),
    st.lists(
        st.tuples(st.sampled_from([add_clause, exclude_clause, add_alternative]), st.sampled_from(CLAUSES)), max_size=5
    ),
)
def test_the_last_of_many_clauses_holds(text: str, steps: list) -> None:
    for change, clause in steps:
        text = change(text, clause)
        assert has_clause(text, clause) is (change is not exclude_clause)
        assert change(text, clause) == text


def test_a_clause_that_is_excluded_becomes_an_alternative_instead() -> None:
    excluded = exclude_clause('tag:"two words" ', "tag:x")
    assert add_alternative(excluded, "tag:x") == '(tag:"two words" OR tag:x) '
    assert not has_clause(exclude_clause(add_alternative(excluded, "tag:x"), "tag:x"), "tag:x")


def test_one_of_several_alternatives_is_excluded_or_added_alone() -> None:
    text = add_alternative(add_alternative("a ", "quality:low"), "quality:high")
    assert text == "a (quality:low OR quality:high) "
    assert add_alternative(text, "quality:medium") == "a (quality:low OR quality:high OR quality:medium) "
    assert described(exclude_clause(text, "quality:low")) == "a and quality is high and without quality is low"
    assert described(add_clause(text, "quality:low")) == "a and quality is low"
    assert add_alternative("in:barrier a", "in:enabler") == "(in:barrier OR in:enabler) a"


@pytest.mark.parametrize("text", ["competi", "risk OR competi", "a (competi)", "barrier:competi,"])
def test_a_word_still_being_typed_stays_a_prefix(text: str):
    for changed in (add_clause(text, "quality:low"), exclude_clause(text, "quality:low")):
        assert "competi*" in described(changed)


@pytest.mark.parametrize("waiting", ["NOT", "OR", "AND", "-", "barrier:", "quality>=", "NEAR/3", "OR NOT -"])
def test_a_trailing_operator_does_not_capture_an_added_clause(waiting: str):
    assert described(add_clause(f"a {waiting}", "quality:low")) == "a and quality is low"
    assert described(exclude_clause(f"a {waiting} ", "quality:low")) == "a and without quality is low"


def test_a_clause_is_removed_or_toggled():
    assert remove_clause("a quality:low b ", "quality:low") == "a b "
    assert described(remove_clause("a (quality:low OR quality:high) ", "quality:low")) == "a and quality is high"
    assert remove_clause("a ", "quality:low") == "a "
    assert toggle_clause("a ", "quality:low") == "a quality:low "
    assert toggle_clause("a quality:low ", "quality:low") == "a "
    assert toggle_clause("a (quality:low OR quality:high) ", "quality:low") == "a (quality:high) "


def test_a_hit_is_in_one_part_so_a_second_in_replaces_the_first():
    assert add_clause("a in:barrier b ", "in:theme") == "a b in:theme "
    assert add_clause("a (in:barrier OR in:enabler) ", "in:theme") == "a in:theme "
    assert add_clause("a -in:barrier ", "in:theme") == "a -in:barrier in:theme "
    assert described(add_alternative("a in:barrier ", "in:theme")) == "a and (in barrier or in theme)"
