"""The reader's notes in themes as read: with their emphasis in HTML, Markdown and Word, and otherwise as typed."""

from collections.abc import Sequence
from html.parser import HTMLParser
from pathlib import Path

import pytest
from docx import Document
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from qicbrowser.domain.markdown import paragraphs, unmarked
from qicbrowser.services.changes import Change, store
from qicbrowser.services.export.choice import chosen
from qicbrowser.services.export.docx_text import write_note_line
from qicbrowser.services.export.html_parts import as_html
from qicbrowser.services.export.markdown_report import as_markdown
from qicbrowser.services.export.options import Notes, Options
from qicbrowser.services.export.parts import OwnNote, OwnNotes
from qicbrowser.services.export.pdf import SUMMARY
from qicbrowser.services.export.theme_summary import SUMMARY_FORMAT
from qicbrowser.services.notes import annotate
from qicbrowser.services.notes.annotate import Target
from qicbrowser.services.plain_text import printable
from qicbrowser.store.evidence.export_rows import Shape
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words
from tests.exports import request, write_export

COMPETITION = "zamboni2020/5/friendly-competition"
LISTED = "# Ask\n- **hide** this *now*\n  - ~~never~~ `x < 1`\n\n> quoted\n---\n3. third"
HOSTILE = (
    "> " * 40 + "deep",
    "\n".join(" " * n + "- a" for n in range(60)),
    "**" * 200 + "a" + "**" * 200,
    "**<script>alert(1)</script>** </p></div> &lt; [a](javascript:alert(1)) ![b](file:///etc/passwd)",
    "*a\x00b\x0b* `\x1f\ufffe`",
    "```html\n</code><b>\n\n  indented\n```",
    "*a\r\nb*",
)
any_note = st.text(st.characters(exclude_categories=["Cs"]), max_size=60) | st.text(
    st.sampled_from("*_~`#|[]()<>-+=:>!&1.\\ \n\tab"), max_size=40
)


def own(text: str) -> OwnNotes:
    return OwnNotes((OwnNote("", text, ""),))


class Reading(HTMLParser):
    """The elements and the text of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attributes: Sequence[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attributes}

    def handle_data(self, data: str) -> None:
        self.text += data


def letters(text: str) -> str:
    return "".join(printable(text).split())


def test_html_has_emphasis_lists_and_quotes() -> None:
    assert as_html(own(LISTED)) == (
        '<div class="note"><p class="words"><b>Ask</b></p>'
        '<p class="words">• <b>hide</b> this <i>now</i></p>'
        '<p class="words" style="margin-left: 20px">• <s>never</s> <code>x &lt; 1</code></p>'
        '<p class="words quoted" style="margin-left: 20px">quoted</p>'
        '<p class="words">――――――――――――</p>'
        '<p class="words">3. third</p></div>\n'
    )


def test_a_note_without_markup_is_one_paragraph() -> None:
    assert as_html(own("one\n\ntwo 2 < 3")) == '<div class="note"><p class="words">one<br><br>two 2 &lt; 3</p></div>\n'
    assert as_markdown(own("one\n\ntwo"), words) == "\n> one\n>\n> two\n"


def test_markdown_has_emphasis() -> None:
    note = OwnNote("“a *b*”", "**hide** this *now*\n- item", "#tag")
    assert as_markdown(OwnNotes((note,)), words) == (
        "\n> “a \\*b\\*”\n>\n> **hide** this *now*\\\n> \\- item\n>\n> \\#tag\n"
    )


def test_a_word_document_has_emphasis_and_indents(library: Library, tmp_path: Path) -> None:
    store(library, [Change(None, annotate.annotate(library, Target(COMPETITION, COMPETITION), LISTED))])
    options = Options(format="docx", notes=Notes.COLUMNS)
    write_export(library, chosen(library, (COMPETITION,)), options, tmp_path / "t.docx")
    lines = [one for one in Document(str(tmp_path / "t.docx")).paragraphs if one.style.name == "Note"]
    assert [one.text for one in lines] == ["Ask", "• hide this now", "• never x < 1", "quoted", "―" * 12, "3. third"]
    runs = [run for line in lines for run in line.runs]
    assert [run.text for run in runs if run.bold] == ["Ask", "hide"]
    assert [run.text for run in runs if run.italic] == ["now"]
    assert [run.text for run in runs if run.font.strike] == ["never"]
    assert [run.text for run in runs if run.font.name] == ["x < 1"]
    indents = [one.paragraph_format.left_indent for one in lines]
    assert [indent and indent.pt for indent in indents] == [None, None, 27, 27, None, None]


@pytest.mark.parametrize("format_", ["csv", "json"])
def test_tables_have_notes_as_typed(library: Library, tmp_path: Path, format_: str) -> None:
    note = annotate.annotate(library, Target(COMPETITION, COMPETITION), "**hide** this")
    store(library, [Change(None, note)])
    path = tmp_path / f"t.{format_}"
    write_export(library, chosen(library, (COMPETITION,)), Options(format=format_, notes=Notes.COLUMNS), path)
    assert "**hide** this" in path.read_text(encoding="utf-8")


def test_a_summary_has_emphasis(library: Library) -> None:
    note = annotate.annotate(library, Target(COMPETITION, COMPETITION), "**hide** this")
    store(library, [Change(None, note)])
    options = Options(Shape.PASSAGE, Notes.COLUMNS, SUMMARY_FORMAT)
    html = SUMMARY.preview(request(library, chosen(library, (COMPETITION,)), options)).html
    assert '<p class="words"><b>hide</b> this</p>' in html


@given(any_note.filter(bool))
@example(HOSTILE[0])
@example(HOSTILE[1])
@example(HOSTILE[2])
@example(HOSTILE[3])
@example(HOSTILE[4])
@example(HOSTILE[5])
@example(HOSTILE[6])
def test_any_note_stays_text_in_html(text: str) -> None:
    page = Reading()
    page.feed(as_html(own(text)))
    page.close()
    assert page.tags <= {"div", "p", "br", "b", "i", "s", "code", "span"}
    assert page.attributes <= {"class", "style", "dir", "lang"}  # of words that run from right to left
    assert letters(page.text).replace("―", "") == letters(unmarked(text)).replace("―", "")


@settings(max_examples=40)
@given(any_note.filter(bool))
@example(HOSTILE[0])
@example(HOSTILE[1])
@example(HOSTILE[3])
@example(HOSTILE[4])
@example(HOSTILE[5])
@example(HOSTILE[6])
def test_any_note_stays_text_in_word(text: str) -> None:
    document = Document()
    for line in paragraphs(text):
        write_note_line(document.add_paragraph(), text, line)
    shown = "".join(one.text for one in document.paragraphs)
    assert letters(shown.replace("―", "")) == letters(unmarked(text).replace("―", ""))
    indents = [one.paragraph_format.left_indent for one in document.paragraphs]
    assert max((indent.pt for indent in indents if indent), default=0) <= 200


@given(any_note)
@example("```json\n{}\n```")
@example("\n# a\n\n> b\n- c")
@example("<!--")
def test_any_note_stays_in_its_block_quote(text: str) -> None:
    tokens = (
        MarkdownIt("commonmark").enable("strikethrough").parse(as_markdown(OwnNotes((OwnNote("a", text, "b"),)), words))
    )
    kinds = [token.type for token in tokens]
    assert (kinds[0], kinds[-1], kinds.count("blockquote_open")) == ("blockquote_open", "blockquote_close", 1)
    assert set(kinds) <= {"blockquote_open", "blockquote_close", "paragraph_open", "paragraph_close", "inline"}
