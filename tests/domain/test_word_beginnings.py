"""Texts found by the beginnings of their words, with the letters that match."""

import pytest

from qicbrowser.domain.word_beginnings import beginnings, typed_words

TITLE = "Shared community of practice"


def marked(typed: str, text: str = TITLE) -> list[str] | None:
    spans = beginnings(typed_words(typed), text)
    return None if spans is None else [span.of(text) for span in spans]


@pytest.mark.parametrize(
    ("typed", "letters"),
    [
        ("sh com", ["Sh", "com"]),
        ("COM sh", ["Sh", "com"]),
        ("shared community of practice", ["Shared", "community", "of", "practice"]),
        ("", []),
        ("ommunity", None),
        ("shared shared", None),
        ("sh x", None),
    ],
)
def test_each_word_that_was_typed_begins_a_word_of_its_own(typed: str, letters: list[str] | None) -> None:
    assert marked(typed) == letters


def test_a_longer_beginning_goes_first() -> None:
    assert marked("co compe", "Competition, compared") == ["Compe", "co"]


@pytest.mark.parametrize(("typed", "text", "letter"), [("resume", "Résumé", "Résumé"), ("f", "ﬁrst", "ﬁrst")])
def test_case_accents_and_joined_letters_do_not_matter(typed: str, text: str, letter: str) -> None:
    assert marked(typed, text) == [letter]
