"""A note keeps to its words: found again, or said to be gone; never on other words."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from qicbrowser.domain.anchors import CONTEXT, Place, Placing, anchor, locate
from qicbrowser.domain.records import Anchor, Span

TEXTS = (
    st.text(max_size=40) | st.text("ab ", max_size=40) | st.text("a😀𝛽é\N{COMBINING ACUTE ACCENT}שלום \n", max_size=40)
)


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, Span]:
    """A text and a span of it that holds words."""
    text = draw(TEXTS)
    assume(text.strip())
    start = draw(st.integers(0, len(text) - 1))
    span = Span(start, draw(st.integers(start + 1, len(text))))
    assume(span.of(text).strip())
    return text, span


def of(quote: str, text: str) -> Anchor:
    start = text.index(quote)
    return anchor(text, Span(start, start + len(quote)))


@given(marked())
def test_the_words_marked_are_the_words_found(chosen: tuple[str, Span]):
    text, span = chosen
    kept = anchor(text, span)
    assert kept.quote == span.of(text).strip() == kept.span.of(text)
    assert locate(kept, text) == Place(Placing.ANCHORED, kept.span)


@given(marked(), TEXTS, st.data())
def test_after_any_change_a_place_is_the_quote_or_there_is_none(
    chosen: tuple[str, Span], other: str, data: st.DataObject
):
    text, span = chosen
    kept = anchor(text, span)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    changed = text[:start] + other + text[end:]
    place = locate(kept, changed)
    if place.span is None:
        assert place.placing is (Placing.AMBIGUOUS if kept.quote in changed else Placing.UNPLACED)
    else:
        assert place.span.of(changed) == kept.quote
        assert place.placing is (Placing.ANCHORED if place.span == kept.span else Placing.MOVED)


@st.composite
def edited(draw: st.DrawFn, text: str) -> str:
    """A text after an editor's hand: pieces put in, taken out, doubled and swapped."""
    for _ in range(draw(st.integers(1, 4))):
        a, b, c = sorted(draw(st.tuples(*[st.integers(0, len(text))] * 3)))
        before, first, second, after = text[:a], text[a:b], text[b:c], text[c:]
        changes = (
            before + first + draw(TEXTS) + second + after,
            before + second + after,
            before + first + first + second + after,
            before + second + first + after,
        )
        text = draw(st.sampled_from(changes))
    return text


@given(marked(), st.data())
def test_whatever_an_editor_does_a_note_is_on_its_quote_and_on_the_one_it_was_on_or_on_none(
    chosen: tuple[str, Span], data: st.DataObject
):
    text, span = chosen
    kept = anchor(text, span)
    changed = data.draw(edited(text))
    starts = [at for at in range(len(changed) + 1) if changed.startswith(kept.quote, at)]
    alike = [
        at
        for at in starts
        if changed[max(0, at - CONTEXT) : at] == kept.prefix
        and changed[at + len(kept.quote) :][:CONTEXT] == kept.suffix
    ]
    place = locate(kept, changed)
    if place.span is None:
        assert place.placing is (Placing.AMBIGUOUS if starts else Placing.UNPLACED)
        assert len(starts) != 1
        return
    assert place.span.of(changed) == kept.quote
    if place.placing is Placing.MOVED:
        assert [place.span.start] in (starts, alike), "no other place has an equal claim"
    else:
        assert place.span == kept.span


def test_an_anchor_keeps_the_surroundings_and_leaves_out_blank_ends():
    text = "x" * 40 + " free-riding \n" + "y" * 40
    kept = anchor(text, Span(40, 54))
    assert kept == Anchor("free-riding", "x" * (CONTEXT - 1) + " ", " \n" + "y" * (CONTEXT - 2), Span(41, 52))


@pytest.mark.parametrize("span", [Span(0, 0), Span(2, 1), Span(-1, 2), Span(0, 6), Span(5, 6), Span(1, 3)])
def test_a_span_without_words_is_refused(span: Span):
    with pytest.raises(ValueError, match=r"Span|span"):
        anchor("a  be", span)


@pytest.mark.parametrize(
    ("kept", "changed", "place"),
    [
        (of("risk", "gain or risk"), "gain or risk", Place(Placing.ANCHORED, Span(8, 12))),
        (of("risk", "gain or risk"), "gain or risk of loss", Place(Placing.ANCHORED, Span(8, 12))),
        (of("risk", "gain or risk"), "a gain or a risk", Place(Placing.MOVED, Span(12, 16))),
        (of("risk", "gain or risk"), "gain or a hazard", Place(Placing.UNPLACED, None)),
        (of("risk", "gain or risk"), "gain or RISK", Place(Placing.UNPLACED, None)),
        (of("risk", "gain or risk"), "", Place(Placing.UNPLACED, None)),
        (of("risk", "gain or risk"), "risk, or at risk", Place(Placing.AMBIGUOUS, None)),
        (of("risk", "-" * 40 + "risk"), "risk" + "-" * 40 + "risk", Place(Placing.MOVED, Span(44, 48))),
        (of("risk", "one risk, one risk"), "one risk, one risk", Place(Placing.ANCHORED, Span(4, 8))),
        (of("risk", "one risk, one risk"), "the one risk, one risk", Place(Placing.AMBIGUOUS, None)),
        (of("aa", "aaa"), "baaa", Place(Placing.AMBIGUOUS, None)),
    ],
)
def test_a_note_stays_moves_or_says_that_it_cannot_tell(kept: Anchor, changed: str, place: Place):
    assert locate(kept, changed) == place


def test_equal_contexts_are_distinguished_by_the_old_position():
    text = ("-" * CONTEXT + "risk" + "-" * CONTEXT) * 2
    first, second = text.index("risk"), text.rindex("risk")
    for start in (first, second):
        kept = anchor(text, Span(start, start + 4))
        assert locate(kept, text) == Place(Placing.ANCHORED, Span(start, start + 4))
        assert locate(kept, "*" + text) == Place(Placing.AMBIGUOUS, None)
