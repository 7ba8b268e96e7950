"""From the words selected on a page to the words marked on it: the same text, whatever it is made of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor

from qicbrowser.domain.anchors import Placing, anchor, locate
from qicbrowser.domain.records import Colour, Note, Part, Span
from qicbrowser.gui.page.view import PageView
from qicbrowser.gui.widgets.utf16 import units

PIECES = [
    "a",
    "be ",
    "𝛽",
    "👩‍⚕️",
    "🏳️‍🌈",
    "e\N{COMBINING ACUTE ACCENT}",
    "שלום ",
    "مرحبا",
    "ǆ",
    "ﬁ",
    " ",
    "\u200f",
    "한글",
    "<b>",
]
TEXTS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=20).map("".join).filter(str.strip)


@pytest.fixture(scope="module")
def page(qapp) -> PageView:
    return PageView()


def write(page: PageView, texts: list[str], notes: list[tuple[Note, Span]]) -> list[int]:
    """Write a page with texts of its own words before each; says where they begin."""
    writer = page.start_page(10)
    begins = []
    for number, text in enumerate(texts):
        writer.block()
        writer.text("𝛽• ")
        begins.append(units(page.document().toRawText()))
        writer.text(text, f"record/{number}", Part.ENABLER)
    page.finish(writer, notes)
    return begins


def note_on(key: str, text: str, span: Span) -> Note:
    return Note("n", "record", key, anchor(text, span), "", Colour.BLUE, "2026-01-01", "2026-01-01")


@given(texts=st.lists(TEXTS, min_size=1, max_size=3), data=st.data())
def test_what_is_selected_is_what_is_kept_and_what_is_marked(page: PageView, texts: list[str], data: st.DataObject):
    number = data.draw(st.integers(0, len(texts) - 1))
    text = texts[number]
    start = data.draw(st.integers(0, len(text) - 1))
    chosen = text[start : data.draw(st.integers(start + 1, len(text)))]
    begin = write(page, texts, [])[number]
    cursor = QTextCursor(page.document())
    cursor.setPosition(begin + units(text[:start]))
    cursor.setPosition(begin + units(text[:start] + chosen), QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    targets = page.targets("record")
    if not chosen.strip():
        assert targets == ()
        return
    (target,) = targets
    assert (target.text_key, target.span.of(text)) == (f"record/{number}", chosen)
    note = note_on(target.text_key, text, target.span)
    place = locate(note.anchor, text)
    assert place.placing is Placing.ANCHORED
    write(page, texts, [(note, place.span)])
    (mark,) = page.extraSelections()
    assert mark.cursor.selectionStart() == begin + units(text[: place.span.start])
    assert mark.cursor.selectedText() == chosen.strip()


@given(text=TEXTS, other=TEXTS, data=st.data())
def test_after_a_change_of_the_text_the_page_marks_the_quote_or_nothing(
    page: PageView, text: str, other: str, data: st.DataObject
):
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    if not span.of(text).strip():
        return
    note = note_on("record/0", text, span)
    cut = data.draw(st.integers(0, len(text)))
    changed = text[:cut] + other + text[data.draw(st.integers(cut, len(text))) :]
    place = locate(note.anchor, changed)
    write(page, [changed], [(note, place.span)] if place.span else [])
    assert [mark.cursor.selectedText() for mark in page.extraSelections()] == [note.anchor.quote] * bool(place.span)
