"""The words around a hit: short enough for a line, with the hit in it, and no word or letter cut in two."""

import pytest

from qicbrowser.domain.query.snippets import snippet
from qicbrowser.domain.records import Span

FAMILY = "👩‍👩‍👧"


def test_a_short_text_is_shown_whole_and_on_one_line() -> None:
    assert snippet("One\nline\tafter another", [Span(4, 8)]) == ("One line after another", (Span(4, 8),))
    assert snippet("", ()) == ("", ())


@pytest.mark.parametrize("at", [0, 20, 500, 990])
@pytest.mark.parametrize("room", [-5, 0, 10, 60, 100])
def test_a_long_text_is_cut_between_words_around_the_hit(at: int, room: int) -> None:
    text = "word " * at + "incentives " + "and more " * (1000 - at)
    start = text.index("incentives")
    shown, (span, *_) = snippet(text, [Span(start, start + 10)], room)
    assert span.of(shown) == "incentives"
    assert len(shown) <= 102
    assert set(shown.strip("…").split()) <= {"word", "incentives", "and", "more"}
    assert shown.startswith("…") == (at > 0)
    assert shown.endswith("…")


def test_a_text_for_which_there_is_room_is_shown_whole() -> None:
    text = "word " * 30 + "incentives"
    assert snippet(text, [Span(150, 160)], len(text)) == (text, (Span(150, 160),))
    assert snippet(text, [Span(150, 160)], len(text) - 1).text.startswith("…")


def test_a_hit_at_the_end_leaves_no_line_half_empty() -> None:
    text = "word " * 100 + "incentives"
    shown, (span,) = snippet(text, [Span(500, 510)], 60)
    assert span.of(shown) == "incentives"
    assert 45 < len(shown) <= 61


def test_only_the_spans_in_sight_are_marked_and_a_long_one_as_far_as_it_is() -> None:
    text = "a " * 300
    spans = tuple(Span(2 * n, 2 * n + 1) for n in range(300))
    shown, marked = snippet(text, spans)
    assert all(span.of(shown) == "a" for span in marked)
    assert len(marked) == 50
    shown, (whole,) = snippet(text, [Span(0, 600)])
    assert whole.of(shown) == shown.removesuffix("…")


@pytest.mark.parametrize("letter", ["é", "e\u0301", "👍🏽", FAMILY, "कि"])
def test_a_word_without_end_is_cut_between_letters(letter: str) -> None:
    for shift in range(12):
        shown, _ = snippet("x" * shift + letter * 300, [Span(150, 151)])
        assert shown.startswith("…")
        assert shown.strip("…x").replace(letter, "") == ""
