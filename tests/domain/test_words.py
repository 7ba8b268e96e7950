"""One idea of a word, for the index, the query and the marks."""

import sqlite3
import unicodedata
from contextlib import closing
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicbrowser.domain import letters
from qicbrowser.domain.languages import ENGLISH
from qicbrowser.domain.records import Span
from qicbrowser.domain.stems import STEM_SIGNS, stem
from qicbrowser.domain.words import BREAK_SIGN, FARTHEST, compounds, fold, index_words, words

STEM_SIGN = STEM_SIGNS[ENGLISH]


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
        ("مرحبا 質 改善", ["مرحبا", "質", "改", "善"]),
        ("— … '' ™ © 5°C ≥", ["5", "c"]),
        ("Øvreby Łuk ĐORĐE Yıldız Ærø Þór", ["ovreby", "luk", "dorde", "yildiz", "aero", "thor"]),
        (
            "STRAẞE Œuvre Guðrún ħobża ŋ ĸ ŧ ſo ﬃ ŉ ƒ",
            ["strasse", "oeuvre", "gudrun", "hobza", *"nqt", "so", "ffi", "n", "f"],
        ),
        ("d'Arcy d’Arcy d‘Arcy dʼArcy d′Arcy d`Arcy d´Arcy d＇Arcy dʻArcy", ["darcy"] * 9),
        ("d''Arcy d’ʼArcy 0′ŉ", ["darcy", "darcy", "0n"]),
        ("ʻOhana ‘tis 5′ O`Made", ["ohana", "tis", "5", "omade"]),
        ("ri\u00adsk ri\u200bsk ri\u200csk ri\u200dsk ri\u2060sk ri\ufeffsk", ["risk"] * 6),
        ("ri\u200esk ri\u202bsk ri\u2068sk ri\ufe0fsk \u200brisk\u200b ri\u034fsk مـحمد", ["risk"] * 6 + ["محمد"]),
        ("QIC改善と系统", ["qic", *"改善と系统"]),
        ("ｶﾞｶガ ⼀㐀々〇", [*"カカカ一㐀々〇"]),
        ("คุณภาพ ๔๖", [*"คณภาพ", "๔๖"]),
        ("ໜ ຫນ", ["ຫ", "ນ", "ຫ", "ນ"]),
        ("គុណភាព အရည်", [*"គណភព", *"အရည"]),
        ("품질 개선", [fold("품질"), fold("개선")]),
        ("㍿ 🈁🈚 ㈱ ▷◾", [*"株式会社ココ無▷◾"]),
        ("⭐\ufe0f👍🏽 👩\u200d⚕\ufe0f→ 1\ufe0f⃣", ["⭐", "👍", "👩", "⚕", "→", "1"]),
    ],
)
def test_words_are_runs_of_letters_and_digits_in_the_form_they_are_compared_in(text: str, folded: list[str]):
    assert [word.folded for word in words(text)] == folded


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("free-riding", [("freeriding", "free-riding")]),
        ("time\N{NON-BREAKING HYPHEN}consuming", [("timeconsuming", "time\N{NON-BREAKING HYPHEN}consuming")]),
        ("free\N{MINUS SIGN}riding", [("freeriding", "free\N{MINUS SIGN}riding")]),
        ("free\u200b-\u200driding", [("freeriding", "free\u200b-\u200driding")]),
        ("or\N{SOFT HYPHEN}gani\N{SOFT HYPHEN}sation", []),
        ("改-善, a-改-b, ⭐-a", []),
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
    spoken = [word for word in index_words(["Free-riding", "Risk"]).split() if word != BREAK_SIGN]
    assert spoken == [
        *("free", "riding", "freeriding", f"{STEM_SIGN}freerid", f"{STEM_SIGN}free", f"{STEM_SIGN}ride"),
        *("risk", f"{STEM_SIGN}risk"),
    ]
    assert index_words([]) == ""


@given(st.lists(st.lists(st.sampled_from(["a", "b", "c-d"]), max_size=30).map(" ".join), max_size=4))
def test_near_does_not_reach_into_another_text_or_a_compound(texts: list[str]):
    """The words of a text stand side by side, and so do their stems; only those are near one another."""
    runs: list[list[str]] = []
    since = FARTHEST + 1
    for word in index_words(texts).split():
        if word == BREAK_SIGN:
            since += 1
            continue
        stems = word.startswith(STEM_SIGN)
        if since == 0 and runs and runs[-1][-1].startswith(STEM_SIGN) == stems:
            runs[-1].append(word)
        else:
            runs.append([word])
        since = 0
    plain = [[word.folded for word in words(text)] for text in texts]
    side_by_side = [run for run in runs if len(run) > 1]
    for spoken in plain:
        if len(spoken) > 1:
            assert spoken in side_by_side
            assert [STEM_SIGN + word for word in spoken] in side_by_side
    assert max(map(len, runs), default=0) <= max(map(len, plain), default=0)


@pytest.mark.parametrize("distance", [0, FARTHEST])
@pytest.mark.parametrize(
    ("asked", "texts", "found"),
    [
        ('"≈a" "≈b"', ["a", "b"], False),
        ('"≈a" "≈b"', ["a b", "c"], True),
        ('"≈b" "≈c"', ["a b", "c d"], False),
        ('"b" "c"', ["a b", "c d"], False),
        ('"≈b" "≈c"', ["a-b", "c-d"], False),
        ('"≈ab" "≈a"', ["a-b"], False),
        ('"≈a" "≈c"', ["b a", "", "c"], False),
        ('"≈a" "≈c"', [*["x"] * 30, "a c"], True),
    ],
)
def test_near_never_reaches_from_one_text_into_another(asked: str, texts: list[str], found: bool, distance: int):
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE VIRTUAL TABLE indexed USING fts5 (text, tokenize = 'ascii')")
        connection.execute("INSERT INTO indexed VALUES (?)", (index_words(texts),))
        rows = connection.execute("SELECT * FROM indexed WHERE indexed MATCH ?", (f"NEAR({asked}, {distance})",))
        assert bool(rows.fetchall()) is found


def test_a_text_of_every_character_is_read_within_bounds():
    everything = "".join(map(chr, range(0x80, 0x30000)))
    assert sum(1 for _ in words(everything)) > 90_000
    assert len(letters._kinds) <= 65_536
    assert [word.folded for word in words("Øre 改善")] == ["ore", "改", "善"]


@given(st.text())
def test_a_folded_word_is_letters_and_digits_and_stays_as_it_is(text: str):
    for word in [*words(text), *compounds(text)]:
        assert all(c.isalnum() or unicodedata.category(c) in ("So", "Sm") for c in word.folded)
        assert fold(word.folded) == word.folded


@given(st.text())
def test_words_are_in_order_with_their_spans_and_leave_out_no_letter(text: str):
    found = list(words(text))
    spelled: dict[Span, str] = {}
    for word in found:
        spelled[word.span] = spelled.get(word.span, "") + word.folded
    assert all(fold(span.of(text)) == folded for span, folded in spelled.items())
    assert all(left.end <= right.start for left, right in pairwise(spelled))
    inside = {i for word in found for i in range(word.span.start, word.span.end)}
    assert [c for i, c in enumerate(text) if i not in inside and c.isalnum() and fold(c)] == []
