"""The closest word: few mistakes first, then the frequent one, always the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicbrowser.domain.query.misspelling import closest, mistakes

WORDS = st.text("abc", max_size=6)


@pytest.mark.parametrize(
    ("one", "other", "most", "number"),
    [
        ("word", "word", 2, 0),
        ("exampel", "example", 1, 1),  # exchanged with the next letter
        ("barier", "barrier", 1, 1),
        ("barrrier", "barrier", 1, 1),
        ("sharing", "sparing", 1, 1),
        ("sharing", "staring", 0, None),
        ("sharing", "spacing", 1, None),
        ("ca", "abc", 3, 3),  # a letter that was exchanged is not changed again
        ("short", "much longer", 2, None),
    ],
)
def test_mistakes_are_counted_up_to_a_limit(one: str, other: str, most: int, number: int | None) -> None:
    assert mistakes(one, other, most) == mistakes(other, one, most) == number


@given(WORDS, WORDS)
def test_the_limit_changes_no_number(one: str, other: str) -> None:
    number = mistakes(one, other, 12)
    for most in range(13):
        assert mistakes(one, other, most) == (number if number is not None and number <= most else None)


@pytest.mark.parametrize(
    ("word", "known", "meant"),
    [
        ("sharng", [("shared", 9), ("sharing", 1)], "sharing"),
        ("sharin", [("sharina", 1), ("sharing", 2)], "sharing"),
        ("xharing", [("sharing", 1), ("xhoring", 1)], "xhoring"),
        ("sharng", [("sharing", 1), ("sharng", 1)], None),  # it is a word itself
        ("ab", [("abc", 1)], None),
        ("abce", [("abcdef", 9)], None),
        ("2021", [("2020", 9)], None),
        ("x" * 41, [("x" * 40, 1)], None),
        ("sharng", [], None),
    ],
)
def test_the_closest_word(word: str, known: list[tuple[str, int]], meant: str | None) -> None:
    assert closest(word, known) == closest(word, reversed(known)) == meant
