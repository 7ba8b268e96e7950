"""The words that are sought are marked, and no others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicbrowser.domain.query.marking import Marker, marks
from qicbrowser.domain.query.parsing import parse
from qicbrowser.domain.query.tree import wanted
from qicbrowser.domain.records import Part
from tests.steps import steps


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
        ("in:barrier risk ", Part.ENABLER, "risk", []),
        ("-in:barrier risk ", Part.ENABLER, "risk", ["risk"]),
        ("risk ", Part.AUTHOR, "Risk, Rita", []),
        ("author:risk ", Part.AUTHOR, "Risk, Rita", ["Risk"]),
        ("author:obrien ", Part.AUTHOR, "O'Brien, Pat", ["O'Brien"]),
        ("risk -gain ", Part.TITLE, "risk and gain", ["risk"]),
        ("a b ", Part.TITLE, "a b-a", ["a", "b", "a"]),
        ("b-a ", Part.TITLE, "a b-a", ["a", "b-a"]),
        ("𝛽 ", Part.NOTE, "😀 𝛽 and β", ["𝛽", "β"]),
        ("organizational ", Part.TITLE, "Organisational learning", ["Organisational"]),
        ('"organizational learning"', Part.TITLE, "Organisational learning", ["Organisational learning"]),
        ('"hospital"', Part.TITLE, "hospital, hospitals", ["hospital"]),
        ('"organized"', Part.TITLE, "organised, organising", ["organised"]),
        ("=organized ", Part.TITLE, "organised, organized", ["organized"]),
        ("=hospitals ", Part.TITLE, "hospital, Hospitals", ["Hospitals"]),
        ("a NEAR/1 b ", Part.TITLE, "a x b y y b a", ["a", "b", "b", "a"]),
        ("a NEAR/1 b ", Part.TITLE, "a x y b", []),
        ("freeriding NEAR freerid* ", Part.TITLE, "of free-riding, as", ["free-riding"]),
        ("freeriding NEAR as ", Part.TITLE, "of free-riding, as", []),
        ("a NEAR/0 b ", Part.TITLE, "b a x b", ["b", "a"]),
        ('risks NEAR/2 "social loafing"', Part.TITLE, "social loafing is a risk", ["social loafing", "risk"]),
        ("behaviou* NEAR risk", Part.TITLE, "risky behavior", ["risky", "behavior"]),
        ("a NEAR a ", Part.TITLE, "a", ["a"]),
        ("ovreby ", Part.NOTE, "🙂 Øvreby, Ærø", ["Øvreby"]),
        ("Øvreby ", Part.NOTE, "Ovreby", ["Ovreby"]),
        ("aero ", Part.NOTE, "🙂 Øvreby, Ærø.", ["Ærø"]),
        ("ærø ", Part.NOTE, "Aero", ["Aero"]),
        ("aer", Part.NOTE, "x Ærø", ["Ærø"]),
        ("strasse ", Part.NOTE, "STRAẞE, Straße", ["STRAẞE", "Straße"]),
        ("encyclopedia ", Part.NOTE, "an encyclopædia", ["encyclopædia"]),
        ("organisation ", Part.NOTE, "or\N{SOFT HYPHEN}gani\u200bsation", ["or\N{SOFT HYPHEN}gani\u200bsation"]),
        ('"the risk"', Part.NOTE, "the ri\u200dsk.", ["the ri\u200dsk"]),
        ("改进", Part.NOTE, "质量改进, 进改 改, 进", ["改进", "改, 进"]),
        ("改 ", Part.NOTE, "质量改进", ["改"]),
        ("=改进", Part.NOTE, "质量改进协作", ["改进"]),
        ("質改善", Part.NOTE, "医療の質改善を", ["質改善"]),
        ("คุณภาพ", Part.NOTE, "การพัฒนาคุณภาพโรง", ["คุณภาพ"]),
        ("QIC改", Part.NOTE, "新QIC改善", ["QIC", "改"]),
        ("ຫນ", Part.NOTE, "ໜ", ["ໜ"]),
        ("👍", Part.NOTE, "ok 👍🏽👍", ["👍🏽", "👍"]),
        ("⭐ ", Part.TAG, "⭐️", ["⭐️"]),
        ("10.1000/made-1 ", Part.REFERENCE, "DOI 10.1000/made-1", ["10.1000/made-1"]),
        ("10.1000/made-1", Part.REFERENCE, "DOI 10.1000/made-19", ["10.1000/made-19"]),
        ("10.1000/made-1 ", Part.REFERENCE, "DOI 10.1000/made-19", []),
        ("pmid:1 ", Part.REFERENCE, "1", []),
        ("pmid:1 ", Part.REFERENCE, "PMID 1", ["PMID 1"]),
        ("quality>=low is:starred in:note ", Part.TITLE, "quality is low in a note", []),
    ],
)
def test_the_terms_of_a_query_are_marked(text: str, part: Part, on: str, marked: list[str]) -> None:
    assert [span.of(on) for span in marks(wanted(parse(text)), part, on)] == marked


@given(st.lists(st.sampled_from(["a", "b", "c", "-", " ", ". "]), max_size=30).map("".join), st.integers(0, 5))
def test_near_counts_the_words_between(text: str, distance: int) -> None:
    """Every pair is tried."""
    query = wanted(parse(f"a NEAR/{distance} b "))
    spoken = text.replace("-", " ").replace(".", " ").split()
    near = {
        place
        for i, one in enumerate(spoken)
        for j, other in enumerate(spoken)
        if (one, other) == ("a", "b") and abs(i - j) - 1 <= distance
        for place in (i, j)
    }
    assert [span.of(text) for span in marks(query, Part.TITLE, text)] == [spoken[i] for i in sorted(near)]


def test_marking_near_terms_takes_linear_time() -> None:
    mark = Marker(wanted(parse(" NEAR ".join(["a"] * 20) + " ")))
    assert len(mark(Part.TITLE, "a " * 500)) == 500
    short, long = (steps(lambda length=length: mark(Part.TITLE, "a " * length)) for length in (100, 400))
    assert long < 6 * short, "four times the text, not sixteen times the work"
