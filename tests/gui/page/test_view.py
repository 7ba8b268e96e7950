"""Words on the page: what is selected is what is marked, whatever characters they are made of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtWidgets import QApplication

from qicbrowser.domain.records import Hit, Part, Span
from qicbrowser.gui.page.view import PageView

# What a passage can hold: anything but line ends, which separate passages, and half pairs, which no file can hold.
LINES = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"], exclude_characters="\ufdd0\ufdd1\ufffc"), max_size=60
)


@pytest.fixture(scope="module")
def page(qapp) -> PageView:
    return PageView()


def show(page: PageView, *texts: str) -> None:
    writer = page.start_page(10)
    for number, text in enumerate(texts):
        writer.block()
        writer.text("• ")
        writer.text(text, f"text/{number}", Part.BARRIER)
    page.finish(writer)


@given(before=LINES, text=LINES.filter(str.strip), data=st.data())
def test_the_words_marked_are_the_words_found(page: PageView, before: str, text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    show(page, before, text)
    page.show_hits([Hit("record", "text/1", Part.BARRIER, text, (span,))])
    laid = page.extraSelections()
    (words,) = (selection.cursor.selectedText() for selection in laid)
    assert words == span.of(text).replace("\u00a0", " ") or words == span.of(text)


@given(before=LINES, text=LINES.filter(str.strip), data=st.data())
def test_the_words_selected_are_the_words_a_note_is_tied_to(
    page: PageView, before: str, text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    show(page, before, text)
    page.show_hits([Hit("record", "text/1", Part.BARRIER, text, (span,))])
    laid = page.extraSelections()
    page.setTextCursor(QTextCursor(laid[0].cursor))
    targets = page.targets("record")
    if span.of(text).strip():
        assert [(t.text_key, t.span) for t in targets] == [("text/1", span)]
    else:
        assert targets == ()


def test_a_selection_over_several_passages_has_a_target_in_each(page: PageView) -> None:
    show(page, "alpha beta", "gamma 𝛽 delta", "epsilon")
    page.selectAll()
    assert [(t.text_key, t.span) for t in page.targets("record")] == [
        ("text/0", Span(0, 10)),
        ("text/1", Span(0, 13)),
        ("text/2", Span(0, 7)),
    ]


def test_text_is_never_taken_for_markup(page: PageView) -> None:
    show(page, "<b>bold</b> <img src='http://example.org/x.png'> &amp;")
    assert "<b>bold</b> <img src='http://example.org/x.png'> &amp;" in page.toPlainText()


def test_a_page_is_written_in_the_font_of_the_view(page: PageView) -> None:
    page.setFont(QFont("DejaVu Sans", 17))
    show(page, "large")
    assert page.document().find("large").charFormat().fontPointSize() == 17


def test_a_long_page_that_is_written_again_keeps_its_width(page: PageView) -> None:
    """Its scroll bar does not come and go meanwhile: the page would be laid out for each."""
    lines = [f"line {number}" for number in range(200)]
    page.resize(400, 300)
    page.show()
    show(page, *lines)
    QApplication.processEvents()
    assert page.verticalScrollBar().isVisible()
    width = page.viewport().width()
    widths = []
    page.document().documentLayout().documentSizeChanged.connect(lambda _: widths.append(page.viewport().width()))
    show(page, *lines, "one more")
    assert set(widths) == {width}
    show(page, "a short page")
    QApplication.processEvents()
    assert not page.verticalScrollBar().isVisible()
    assert page.viewport().width() > width
    page.hide()
