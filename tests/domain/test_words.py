"""One idea of a word, for the index, the query and the marks."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicbrowser.domain.words import BREAK_SIGN, STEM_SIGN, compounds, fold, index_words, stem, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("", []),
        ("Access to others’ data", ["access", "to", "others", "data"]),
        ("the reader's, the reader’s", ["the", "readers", "the", "readers"]),
        ("v. collaboration (38.1%)", ["v", "collaboration", "38", "1"]),
        ("free-riding", ["free", "riding"]),
        ("snake_case", ["snake", "case"]),
        ("Naïve Straße ÉLÈVE", ["naive", "strasse", "eleve"]),
        ("nai\N{COMBINING DIAERESIS}ve", ["naive"]),
        ("ﬁnancial ４６ 𝛽-carotene", ["financial", "46", "β", "carotene"]),
        ("مرحبا 質 改善", ["مرحبا", "質", "改善"]),
        ("😀 — … ''", []),
    ],
)
def test_words_are_runs_of_letters_and_digits_in_the_form_they_are_compared_in(text: str, folded: list[str]):
    assert [word.folded for word in words(text)] == folded


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("free-riding", [("freeriding", "free-riding")]),
        ("time\N{NON-BREAKING HYPHEN}consuming", [("timeconsuming", "time\N{NON-BREAKING HYPHEN}consuming")]),
        (
            "or\N{SOFT HYPHEN}gani\N{SOFT HYPHEN}sation",
            [("organisation", "or\N{SOFT HYPHEN}gani\N{SOFT HYPHEN}sation")],
        ),
        ("component–mechanism–outcome", [("componentmechanismoutcome", "component–mechanism–outcome")]),
        ("pay-for-performance or not", [("payforperformance", "pay-for-performance")]),
        ("free - riding, free--riding, free-", []),
    ],
)
def test_hyphenated_words_are_also_one_word(text: str, joined: list[tuple[str, str]]):
    assert [(word.folded, word.span.of(text)) for word in compounds(text)] == joined


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("competition", "competitions"),
        ("incentive", "incentives"),
        ("motivated", "motivating"),
        ("hospital", "hospital's"),
        ("facilitating", "facilitate"),
    ],
)
def test_forms_of_an_english_word_have_one_stem(one: str, other: str):
    assert stem(fold(one)) == stem(fold(other))


def test_the_index_holds_words_compounds_and_stems_kept_apart():
    assert index_words(["Free-riding", "Risk"]) == (
        f"free riding {BREAK_SIGN} freeriding {BREAK_SIGN} {STEM_SIGN}free {STEM_SIGN}ride {STEM_SIGN}freerid"
        f" risk {BREAK_SIGN} {STEM_SIGN}risk"
    )


@given(st.text())
def test_a_folded_word_is_letters_and_digits_and_stays_as_it_is(text: str):
    for word in [*words(text), *compounds(text)]:
        assert word.folded.isalnum()
        assert fold(word.folded) == word.folded


@given(st.text())
def test_words_stand_in_order_where_they_say_and_leave_out_no_letter(text: str):
    found = list(words(text))
    assert all(fold(word.span.of(text)) == word.folded for word in found)
    assert all(left.span.end <= right.span.start for left, right in pairwise(found))
    inside = {i for word in found for i in range(word.span.start, word.span.end)}
    assert [c for i, c in enumerate(text) if i not in inside and c.isalnum() and fold(c)] == []
