"""Notes as a table and as a report: what is in them, and that no note breaks out of its place."""

import csv
import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Anchor, Colour, Note, Setting, Span
from qicbrowser.services.changes import store
from qicbrowser.services.files.csv_dialects import Preset
from qicbrowser.services.notes.exchange.note_files import (
    Format,
    Options,
    content,
    notes_of,
    own_name,
    renaming,
    save,
    typed_name,
)
from qicbrowser.services.notes.exchange.note_markup import escaped, with_emphasis
from qicbrowser.services.notes.exchange.note_reports import Grouping, report, table
from qicbrowser.store.library import Library
from qicbrowser.wording import english
from tests.messages import reader_error

THEME, OTHER = "zamboni2020/5/friendly-competition", "zamboni2020/5/demonstration-role"
REFERENCE = "zamboni2020/ref/69"
MOMENT = "2026-01-31T12:00:00.000Z"
NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)


def a_note(note_id: str, key: str = THEME, words: str = "words", **more) -> Note:
    return Note(note_id, key, key, None, words, Colour.GREEN, MOMENT, MOMENT)._replace(**more)


NOTES = (
    a_note("1", REFERENCE, "read it"),
    a_note("2", tags=("b", "A")),
    a_note("3", words="", text_key=f"{THEME}/component/1", anchor=Anchor("Collaboration", "", "", Span(0, 13))),
    a_note("4", OTHER, creator="Ada", tags=("a",)),
    a_note("5", "gone2019/1/x", "kept"),
    a_note(f"star {THEME}", words="", starred=True, colour=Colour.YELLOW),
)


def test_one_row_per_note(library: Library) -> None:
    shown = table(library, NOTES)
    rows = [dict(zip(shown.columns, row, strict=True)) for row in shown.rows]
    assert [row["kind"] for row in rows] == ["note", "note", "highlight", "note", "note", "star"]
    assert [row["record"] for row in rows] == [
        "Reference 69",
        "Friendly competition",
        "Friendly competition",
        "Demonstration role",
        "gone2019/1/x",
        "Friendly competition",
    ]
    assert [row["review"] for row in rows[3:5]] == ["Zamboni et al. 2020", ""]
    assert rows[1]["tags"] == "b, A"
    assert rows[2]["quote"] == "Collaboration"
    assert rows[5]["colour"] == ""
    assert rows[0]["created"] == MOMENT


def test_a_report_is_written_in_the_language_of_its_words(library: Library) -> None:
    def marked(message: Message) -> str:
        return f"x{english.words(message)}x"

    text = report(library, [*NOTES, a_note("6")], Grouping.TAG, NOW, marked)
    assert text.startswith("# xNotesx\n\nx7 notesx ·")
    assert "\n## xWithout a tagx\n" in text
    assert "\n## xNot in this edition of the evidencex\n" in text
    assert "\nxOn: xReference 69x, Zamboni et al. 2020x\n" in text
    assert "· xGreenx ·" in text
    assert table(library, NOTES).rows[0][2] == "Reference 69"  # data, which is the same in every language


def test_the_columns_are_documented() -> None:
    documented = Path(__file__).parents[4].joinpath("docs", "guide", "notes-exchange.md").read_text(encoding="utf-8")
    for column in ("review", "record_key", "record", "text_key", "kind", "quote", "words", "tags", "colour"):
        assert f"`{column}`" in documented
    for column in ("creator", "created", "changed", "note_id"):
        assert f"`{column}`" in documented


@pytest.mark.parametrize("preset", Preset)
def test_formulas_are_disarmed_for_spreadsheets(library: Library, preset: Preset) -> None:
    options = Options(Format.CSV, Grouping.THEME, preset, "Ada")
    evil = a_note("1", words="=cmd|' /C calc'!A0\n\t\"x\",;")
    text = content(library, [evil], options, NOW, english.words).decode("utf-8-sig")
    separator = "\t" if preset is Preset.TSV else max(",;", key=text.splitlines()[0].count)
    _, row = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    assert ("'" + evil.words if preset is Preset.EXCEL else evil.words) in row
    assert "Ada" in row


def test_by_theme_in_the_order_of_the_evidence(library: Library) -> None:
    text = report(library, NOTES, Grouping.THEME, NOW, english.words)
    headings = [line for line in text.splitlines() if line.startswith("#")]
    assert headings == [
        "# Notes",
        "## Zamboni et al. 2020",
        "### Demonstration role",
        "### ★ Friendly competition",
        "### Reference 69",
        "## Not in this edition of the evidence",
        "### gone2019/1/x",
    ]
    assert "6 notes · 2026-07-01" in text
    assert "Implementation Science. 2020;15:27. <https://doi.org/10.1186/s13012-020-0978-z>" in text
    assert "\n\n> Collaboration\n\n— Green · 2026-01-31\n" in text
    assert "words\n\n— \\#a · Green · Ada · 2026-01-31\n" in text


def test_by_tag_with_those_without_last(library: Library) -> None:
    text = report(library, NOTES, Grouping.TAG, NOW, english.words)
    headings = [line for line in text.splitlines() if line.startswith("#")]
    assert headings == [
        *("# Notes", "## \\#A", "## \\#b", "## Without a tag"),
        *("## Zamboni et al. 2020", "## Not in this edition of the evidence"),
    ]
    tagged = text[text.index("## \\#A") : text.index("## \\#b")]
    assert tagged.count("words") == 2
    assert "On: Demonstration role, Zamboni et al. 2020" in tagged
    assert "★ On: Friendly competition" in text


def test_no_notes_and_one(library: Library) -> None:
    assert report(library, (), Grouping.THEME, NOW, english.words).startswith("# Notes\n\n0 notes")
    assert "\n1 note ·" in report(library, NOTES[:1], Grouping.TAG, NOW, english.words)


_markdown = MarkdownIt("commonmark").enable("table").enable("strikethrough")
_any_text = st.text(st.characters(exclude_categories=["Cs"])) | st.text("#*_[]()<>`~|-+=:>!&1.\\ \n\tab", max_size=40)


@given(_any_text)
@example("# heading\n\n***\n<script>\n1. one\n- two\n    code\n```\n[a]: b\n| a |\n|---|")
@example("a\n===\nb\n---")
@example("&lt; &#35; \\# <!--")
@example("a\n===")
def test_a_text_stays_text(text: str) -> None:
    tokens = _markdown.parse(escaped(text))
    assert {token.type for token in tokens} <= {"paragraph_open", "inline", "paragraph_close"}
    inner = [child for token in tokens if token.type == "inline" for child in token.children]
    assert {child.type for child in inner} <= {"text", "text_special", "hardbreak"}
    shown = "".join("\n" if child.type == "hardbreak" else child.content for child in inner)
    assert "".join(shown.split()) == "".join(_seen(text).split())


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("**hide** this", "<strong>hide</strong> this"),
        ("*a* ~~b~~ `c*d`", "<em>a</em> <s>b</s> <code>c*d</code>"),
        ("***both***", "<em><strong>both</strong></em>"),
        ("**two\nlines**", "<strong>two</strong><br />\n<strong>lines</strong>"),
        ("**<b>** & \\*not\\*", "<strong>&lt;b&gt;</strong> &amp; *not*"),
        ("2 * 3 * 4 snake_case_word", "2 * 3 * 4 snake_case_word"),
        ("**open", "**open"),
        ("[**words**](https://example.org)", "[**words**](https://example.org)"),
        ("- **an** item\n# *no* heading", "- <strong>an</strong> item<br />\n# <em>no</em> heading"),
    ],
)
def test_emphasis_is_kept_and_nothing_else_is_markup(text: str, html: str) -> None:
    assert _markdown.render(with_emphasis(text)).strip() == f"<p>{html}</p>"


@given(_any_text)
@example("**a**b*c*")
@example("~~a~~~b~")
@example("` ` `a``b`")
@example("_a_b_ **c**d")
def test_emphasis_breaks_out_of_nothing_and_no_letter_is_lost(text: str) -> None:
    tokens = _markdown.parse(with_emphasis(text))
    assert {token.type for token in tokens} <= {"paragraph_open", "inline", "paragraph_close"}
    inner = [child for token in tokens if token.type == "inline" for child in token.children]
    kinds = {child.type.removesuffix("_open").removesuffix("_close") for child in inner}
    assert kinds <= {"text", "text_special", "hardbreak", "strong", "em", "s", "code_inline"}
    shown = "".join("\n" if child.type == "hardbreak" else child.content for child in inner)
    marks = str.maketrans(dict.fromkeys("*_~`\\"))
    assert "".join(shown.split()).translate(marks) == "".join(_seen(text).split()).translate(marks)


def test_a_report_has_the_emphasis_of_notes_and_a_table_what_was_typed(library: Library) -> None:
    note = a_note("1", words="**hide** this")
    assert "\n\n**hide** this\n\n" in report(library, [note], Grouping.THEME, NOW, english.words)
    written = table(library, [note])
    (row,) = written.rows
    assert row[written.columns.index("words")] == "**hide** this"


def _seen(text: str) -> str:
    """With what cannot be shown as it is in Markdown: a replacement character."""
    lines = "".join("\ufffd" if _is_unseen(character) else character for character in text).splitlines()
    return "".join(lines)


def _is_unseen(character: str) -> bool:
    code = ord(character)
    return code < 9 or code in (11, 12) or 13 < code < 32 or 126 < code < 160 or code in (0xFFFE, 0xFFFF)


@given(_any_text, _any_text, _any_text)
def test_no_note_breaks_out_of_its_place(library: Library, quote: str, words: str, name: str) -> None:
    kept = Anchor(quote, "", "", Span(0, len(quote)))
    note = a_note("1", words=words, anchor=kept, creator=name, tags=(name,), text_key=f"{THEME}/component/1")
    for grouping in Grouping:
        tokens = _markdown.parse(report(library, [note, a_note("2")], grouping, NOW, english.words))
        kinds = [token.type for token in tokens]
        assert kinds.count("heading_open") == (3 if grouping is Grouping.THEME else 4)
        assert kinds.count("blockquote_open") == 1
        assert not {"html_block", "code_block", "fence", "hr", "table_open", "bullet_list_open"} & set(kinds)
        assert not {"ordered_list_open"} & set(kinds)


# --- files


def test_which_notes(library: Library) -> None:
    with library.change():
        for note in (*NOTES, a_note("6", deleted=MOMENT)):
            library.notes.put(note)
    assert notes_of(library) == NOTES
    assert notes_of(library, {THEME}) == (NOTES[1], NOTES[2], NOTES[5])


def test_the_reader_s_name(library: Library) -> None:
    assert own_name(library) == ""
    assert renaming(library, "") == []
    store(library, renaming(library, typed_name("  Ada \n Lovelace\x1b")))
    assert library.settings.get("creator") == Setting("creator", "Ada Lovelace")
    assert own_name(library) == "Ada Lovelace"
    store(library, renaming(library, ""))
    assert library.settings.get("creator") is None
    with reader_error("at most 200"):
        typed_name("x" * 201)


def test_the_program_s_own_files_are_not_written_over(library: Library, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(library.user_file)
    for path in (library.user_file, library.evidence_file, tmp_path / "link"):
        with reader_error("program's own file"):
            save(library, path, b"x")
    with reader_error("was not written"):
        save(library, tmp_path / "none" / "x", b"x")
    with reader_error("was not written"):
        save(library, tmp_path / ("x" * 300), b"x")
    save(library, tmp_path / "x", b"x")
    assert (tmp_path / "x").read_bytes() == b"x"


@pytest.mark.parametrize(
    ("file_format", "preset", "ending"),
    [
        (Format.JSONLD, Preset.TSV, "jsonld"),
        (Format.MARKDOWN, Preset.TSV, "md"),
        (Format.CSV, Preset.TSV, "tsv"),
        (Format.CSV, Preset.EXCEL, "csv"),
    ],
)
def test_endings(file_format: Format, preset: Preset, ending: str) -> None:
    assert Options(file_format, Grouping.THEME, preset, "").ending == ending
