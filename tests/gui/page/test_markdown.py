"""Notes read as Markdown: what is markup shows as such, and nothing the reader wrote is out of sight."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QDesktopServices, QFont, QTextDocument
from PySide6.QtNetwork import QHostAddress, QTcpServer

from qicbrowser.domain.inline_markdown import Run, is_web
from qicbrowser.domain.markdown import LONGEST, paragraphs
from qicbrowser.domain.records import Colour, Note, Part, Span
from qicbrowser.gui.looks.palettes import LIGHT
from qicbrowser.gui.page.note_list import Annotations, LocatedNote, write_notes
from qicbrowser.gui.page.writer import PageWriter
from qicbrowser.services.changes import Change, store
from qicbrowser.services.notes.annotate import Target, annotate
from tests.growth import grows_in_proportion
from tests.gui.window_driver import COMMUNITY, Reader

pytestmark = pytest.mark.usefixtures("qapp")


def shown(words: str) -> list[str]:
    """The paragraphs as they are read, with signs for styles."""

    def text(run: Run) -> str:
        written = run.sign or (run.span.of(words) if run.span else "")
        for style, sign in ((run.bold, "**"), (run.italic, "_"), (run.strike, "~~"), (run.code, "`")):
            written = f"{sign}{written}{sign}" if style and not run.sign else written
        return f"<{run.link}>{written}" if run.link else written

    return ["".join(map(text, paragraph.runs)).strip() for paragraph in paragraphs(words)]


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("plain words", ["plain words"]),
        ("a **bold** and _slanted_ word", ["a **bold** and _slanted_ word"]),
        ("# Heading\n\nbelow", ["**Heading**", "below"]),
        ("- one\n- two", ["• one", "• two"]),
        ("- [ ] to do\n- [x] done", ["☐ to do", "☑ done"]),
        ("> said by others", ["said by others"]),
        ("1. x\n2. y", ["1. x", "2. y"]),
        ("| a | b |\n|---|---|\n| 1 | 2 |", ["**a** | **b**", "1 | 2"]),
        ("```\ncode x\n  y\n```\nafter", ["`code x`", "`  y`", "after"]),
        ("`code`", ["`code`"]),
        ("[site](https://example.org/)", ["<https://example.org/>site (https://example.org/)"]),
        ("[a_b](https://example.org/x_(y)_z)", ["<https://example.org/x_(y)_z>a_b (https://example.org/x_(y)_z)"]),
        ("see www.example.org/a_b_c.", ["see <http://www.example.org/a_b_c>www.example.org/a_b_c."]),
        ("ask doe@example.org, please", ["ask <mailto:doe@example.org>doe@example.org, please"]),
        ("***both*** and **bold _and slanted_**", ["_**both**_ and **bold **_**and slanted**_"]),
        ("~~not this~~ but `a*b*c` and \\*this\\*", ["~~not this~~ but `a*b*c` and *this*"]),
        ("- one\n  - [x] two\n3. three", ["• one", "☑ two", "3. three"]),
        ("| a | b |\n|---|:-:|\n|  | 2 |", ["**a** | **b**", "| 2"]),
        ("# Heading #\n---\n## C# and F#", ["**Heading**", "", "**C# and F#**"]),
        ("~~~ python\nx = 1\n~~~", ["python", "`x = 1`"]),
        ("- > said\n- [ ] > to do", ["• said", "☐ to do"]),
        ("one **two\nlines** three", ["one **two**", "**lines** three"]),
        ("~~a\nb\nc~~ d", ["~~a~~", "~~b~~", "~~c~~ d"]),
        ("- _over\n  lines_ x\n- y", ["• _over_", "_lines_ x", "• y"]),
        ("> **two\n> lines** x", ["**two**", "**lines** x"]),
    ],
)
def test_markup_is_read(words: str, read: list[str]):
    assert shown(words) == read


@pytest.mark.parametrize(
    "words",
    [
        "2*3*4 and a_b_c",
        "> 5 studies",
        "an * alone, ** and *two",
        "_ a _ and ~5, ~6",
        "`open and [link](",
        "a\\b | c",
        "R&D, &amp; and <b>",
        "+ 3 points",
    ],
)
def test_what_is_not_markup_is_shown_as_it_was_written(words: str):
    assert shown(words) == [words]


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("*a\n\nb*", ["*a", "b*"]),
        ("- *a\n- b*", ["• *a", "• b*"]),
        ("> *a\n\n> b*", ["*a", "b*"]),
        ("> *a\n>\n> b*", ["*a", "", "b*"]),
        ("> *a\n> > b*", ["*a", "b*"]),
        ("*a\n# b*", ["*a", "**b***"]),
        ("*a\n---\nb*", ["*a", "", "b*"]),
        ("*a\n```\nb*\n```\nc*", ["*a", "`b*`", "c*"]),
        ("*a\n|b*|c|\n|-|-|", ["*a", "**b*** | **c**"]),
    ],
)
def test_emphasis_ends_with_its_paragraph(words: str, read: list[str]):
    assert shown(words) == read


def test_lists_and_quotes_are_nested_as_they_are_indented():
    words = "- one\n  - two\n    text of two\n- three\n\ntext\n> > deep"
    read = paragraphs(words)
    assert [(paragraph.depth, paragraph.quoted) for paragraph in read] == [
        (1, 0),
        (2, 0),
        (2, 0),
        (1, 0),
        (0, 0),
        (0, 2),
    ]


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "//example.org"])
def test_an_address_outside_the_web_is_not_a_link(address: str):
    words = f"[x]({address})"
    runs = [run for paragraph in paragraphs(words) for run in paragraph.runs]
    assert not any(run.link for run in runs)
    assert not is_web(address)
    assert address in "".join(shown(words))


def test_html_and_pictures_stay_words():
    words = "<script>alert(1)</script> ![photo](http://example.org/x.png) <b>not bold</b>"
    written = " ".join(shown(words))
    for piece in ("<script>alert(1)</script>", "photo", "http://example.org/x.png", "<b>not bold</b>"):
        assert piece in written


def test_a_single_line_end_ends_the_line():
    words = "first *line*\nsecond line"
    document = QTextDocument()
    write(document, words)
    assert [line for line in document.toPlainText().splitlines() if "line" in line] == ["first line", "second line"]


@pytest.mark.parametrize("words", ["*" * LONGEST + " x", "> " * 5000 + "x", "[" * 5000 + "x", "- " * 3000 + "x"])
def test_long_and_deep_notes_are_shown_as_they_were_written(words: str):
    assert "".join(shown(words)) == words.strip()


SHAPES = (
    "*a ",
    "**a",
    "*",
    "_",
    "[",
    "[a](",
    "[a](b",
    "`a ",
    "`",
    "a@",
    "a.b@c.",
    "a+",
    "www.",
    "http://(",
    "- ",
    "> ",
    "1. ",
    "|",
)
SHAPES += ("a|b\n-|-\n", "#", "# ", "~~~\n", "- [ ] ", "\\", " ", "(", "a\n")


@pytest.mark.parametrize("shape", SHAPES)
def test_reading_takes_time_in_proportion_to_the_length(shape: str):
    def read(size: int) -> None:
        paragraphs.__wrapped__(f"{(shape * size)[:size]}\n[x](y)")

    assert grows_in_proportion(read, LONGEST // 8 - 9)


def write(document: QTextDocument, words: str) -> PageWriter:
    writer = PageWriter(document, LIGHT, QFont())
    note = Note("n", COMMUNITY, COMMUNITY, None, words, Colour.YELLOW, "2026-01-01", "2026-01-01")
    listed = [LocatedNote(note, None)]
    write_notes(writer, LIGHT, Annotations(listed), listed, COMMUNITY, "")
    writer.done()
    return writer


SIGNS = ("*", "**", "_", "`", "```\n", "> ", "- ", "1. ", "# ", "[", "](", ")", "|", "\n", "\n\n", "    ", "~~", "\\")
PIECES = ("<b>", "&amp;", "https://example.org/a_b", "![", "---\n", "| a | b |\n|---|---|\n", "[x]: http://e.org\n")
WORDS = ("word", "🏥👩\u200d⚕️", "𝛽", "שלום", "e\u0301", "12", "a@b.org")

markdown = st.lists(st.sampled_from((*SIGNS, *PIECES, *WORDS)) | st.text(max_size=3), max_size=14).map("".join)


@given(words=markdown)
def test_every_letter_and_digit_is_in_sight_in_its_order(qapp, words: str):
    document = QTextDocument()
    writer = write(document, words)
    seen = document.toPlainText()
    at = 0
    for sign in words:
        if sign.isalnum():
            at = seen.find(sign, at) + 1
            assert at, f"{sign!r} of {words!r} is not in {seen!r}"
    page = seen.encode("utf-16-le")
    for placed in writer.placed:
        if placed.part is Part.NOTE:
            first, last = placed.unit(placed.stretch.start), placed.unit(placed.stretch.end)
            there = page[2 * first : 2 * last].decode("utf-16-le", "replace")
            assert [c for c in there if c.isalnum()] == [c for c in placed.stretch.of(words) if c.isalnum()]


@given(words=markdown)
def test_what_is_left_out_is_markup_and_nothing_is_shown_twice(qapp, words: str):
    spans = [run.span for paragraph in paragraphs(words) for run in paragraph.runs if run.span]
    left_out = zip([0, *(span.end for span in spans)], [*(span.start for span in spans), len(words)], strict=True)
    for start, end in left_out:
        assert start <= end
        assert not any(sign.isalnum() for sign in words[start:end])


def test_nothing_is_fetched_for_a_note(reader: Reader, qtbot) -> None:
    server = QTcpServer()
    assert server.listen(QHostAddress.SpecialAddress.LocalHost)
    address = f"http://127.0.0.1:{server.serverPort()}/x.png"
    with qtbot.assertNotEmitted(server.newConnection, wait=200):
        words = f"![picture]({address}) <img src='{address}'> [link]({address})"
        store(reader.library, [Change(None, annotate(reader.library, Target(COMMUNITY, COMMUNITY), words))])
        reader.window.navigator.refresh()
        reader.window.panes.page.show_place(COMMUNITY, Span(0, 0))
        reader.window.grab()
    assert "picture" in reader.window.panes.page.toPlainText()


def test_a_hit_in_an_address_is_shown_where_the_address_stands(reader: Reader) -> None:
    words = "see [their site](https://example.org/quality)\n\n* a list"
    store(reader.library, [Change(None, annotate(reader.library, Target(COMMUNITY, COMMUNITY), words))])
    reader.window.navigator.refresh()
    reader.search("note:example")
    reader.keys("F3")
    assert reader.marked() == ["example"]


def test_words_are_found_and_marked_in_a_note_that_is_read_as_markdown(reader: Reader) -> None:
    words = "## Plan\n\n- ask **the ministry** about 𝛽-testing\n- the *ministry* again"
    store(reader.library, [Change(None, annotate(reader.library, Target(COMMUNITY, COMMUNITY), words))])
    reader.window.navigator.refresh()
    page = reader.window.panes.page.toPlainText()
    assert "**" not in page
    assert "ask the ministry about 𝛽-testing" in page
    reader.search("ministry")
    assert reader.marked() == ["ministry", "ministry"]
    reader.search('"ask the ministry"')
    assert reader.marked() == ["ask ", "the ministry"]  # in two styles, hence in two runs


@pytest.mark.parametrize(
    ("address", "asked_for"),
    [
        ("https://example.org/a%20b?c=1&d=%2F", "https://example.org/a%20b?c=1&d=%2F"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("mailto:a@example.org?subject=x%20%26y&body=z", "mailto:a@example.org?subject=x%20%26y&body=z"),
        ("mailto:a@example.org?attach=/etc/passwd", "mailto:a@example.org"),
        ("MAILTO:a@example.org?ATTACHMENT=/x&Subject=x&bcc=b@example.org#f", "mailto:a@example.org?Subject=x"),
        ("mailto:?to=a@example.org&cc=b@example.org", "mailto:?to=a@example.org"),
    ],
)
def test_an_address_is_opened_by_the_browser_on_the_click(
    reader: Reader, monkeypatch, address: str, asked_for: str
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toEncoded().toStdString()) or True)
    words = f"see [their site]({address})"
    store(reader.library, [Change(None, annotate(reader.library, Target(COMMUNITY, COMMUNITY), words))])
    reader.window.navigator.refresh()
    assert opened == []
    reader.click_words(reader.window.panes.page, "their site")
    assert opened == [asked_for]
