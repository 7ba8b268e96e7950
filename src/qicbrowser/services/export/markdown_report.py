"""A report as Markdown (CommonMark with tables, as GitHub has them), every text escaped."""

import json
import re
from collections.abc import Callable, Sequence
from typing import IO

from qicbrowser.domain.messages import Message
from qicbrowser.services.export.embedded import ExportedFile, loaded
from qicbrowser.services.export.exporter import Exporter, Writing, Written
from qicbrowser.services.export.parts import (
    Chain,
    Context,
    Fields,
    Grid,
    Heading,
    Line,
    Lines,
    OwnNote,
    OwnNotes,
    Part,
    References,
    Statement,
    Statements,
)
from qicbrowser.services.export.preview import Preview
from qicbrowser.services.export.provenance import Provenance, provenance
from qicbrowser.services.export.report import preview_of, report, source_parts
from qicbrowser.services.export.request import Request
from qicbrowser.services.files.atomic import text_in
from qicbrowser.services.notes.exchange.note_markup import with_emphasis
from qicbrowser.services.plain_text import escaped_markdown


def _write(request: Request, file: IO[bytes]) -> Writing:
    content = report(request)
    facts, words = provenance(request, content.rows), request.words.reader
    with text_in(file, errors="replace") as text:
        text.writelines(as_markdown(part, words) for part in content.opening)
        for rows, parts in content.parts():
            text.writelines(as_markdown(part, words) for part in parts)
            yield rows
        text.writelines(as_markdown(part, words) for part in source_parts(facts, words, is_as_read=content.is_as_read))
        text.write(f"\n{_cell(words(Message('for-reopening')))}\n\n```json\n{json.dumps(facts, indent=1)}\n```\n")
    return Written(content.rows)


def _preview(request: Request) -> Preview:
    size, first = preview_of(request)
    parts = (part for _, parts in first.parts() for part in parts)
    return size._replace(text="".join(as_markdown(part, request.words.reader) for part in parts))


def _facts(file: ExportedFile) -> Provenance | None:
    """The last block of JSON between fences."""
    _, _, rest = f"\n{file.tail}".rpartition("\n```json\n")
    block, fence, _ = f"{rest}\n".partition("\n```\n")
    return loaded(block) if fence and block else None


MARKDOWN = Exporter(
    format="markdown",
    title=Message("markdown"),
    endings=("md", "markdown"),
    write=_write,
    preview=_preview,
    facts=_facts,
)


def as_markdown(part: Part, words: Callable[[Message], str]) -> str:
    match part:
        case Heading(level, text):
            above = "\n" if level > 1 else ""  # the first level is at the beginning of the file
            return f"{above}{'#' * level} {_cell(text)}\n"
        case Fields(fields):
            return _table((words(Message("field-name")), words(Message("field-content"))), fields)
        case Lines(names, lines):
            return _table(names, lines)
        case Grid(names, _, lines):
            return _table(names, lines)
        case Chain(several) | Context(several):
            return "".join(_named(statements) for statements in several)
        case Statements():
            return _statements(part)
        case OwnNotes(notes):
            return "".join(map(_note, notes))
        case References(entries):
            return "".join(f"\n\\[{_cell(one.label)}\\] {_cell(one.text)}\n" for one in entries)
        case Line(text):
            return f"\n{_paragraph(text)}\n"


def _named(part: Statements) -> str:
    """The passages of a role under its name, which is a paragraph: headings are for what is above it."""
    return f"\n**{_cell(f'{part.sign} {part.heading}'.strip())}**\n{_statements(part)}"


def _statements(part: Statements) -> str:
    if not part.rows:
        return f"\n*{_cell(part.blank)}*\n"
    own = f"\n{_paragraph(part.own_heading)}\n" if part.own_heading else ""
    return own + "".join(_row(row, statements, numbered=part.numbered) for row, statements in part.rows)


def _row(row: str, statements: Sequence[Statement], *, numbered: bool) -> str:
    """The statements of a printed row, as a list."""
    lines, number = [], 0
    for one in statements:
        number += one.level == 1
        sign = f"{number}." if numbered and one.level == 1 else "-"
        indent = "   " * (one.level - 1)
        text = " ".join(filter(None, (one.label, one.text, one.noted, one.cited)))
        lines.append(f"{indent}{sign} {_paragraph(text)}\n")
    return (f"\n{_paragraph(row)}\n" if row else "") + "\n" + "".join(lines)


def _note(note: OwnNote) -> str:
    """A note as a block quote: the marked words, its own with their emphasis, and the line about it."""
    texts = (_paragraph(note.quote), with_emphasis(note.words), _paragraph(note.about))
    lines = "\n\n".join(filter(None, texts)).split("\n")
    return "\n" + "".join(f"> {line}".rstrip() + "\n" for line in lines)


def _table(names: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    rows = [list(map(_cell, names)), ["---"] * len(names), *([_cell(cell) for cell in line] for line in lines)]
    return "\n" + "".join(f"| {' | '.join(row)} |\n" for row in rows)


_LINES = re.compile(r"\r\n|[\r\n\x85\u2028\u2029]")


def _cell(text: str) -> str:
    """A text on one line of Markdown."""
    return "<br>".join(map(escaped_markdown, _LINES.split(text)))


_BEGINS = re.compile(r"^(\s*)(\d{1,9})?([-+.)=:])")


def _paragraph(text: str) -> str:
    """A text that begins a paragraph or list item, where "1." and "-" would be markup."""
    return _BEGINS.sub(r"\1\2\\\3", _cell(text.lstrip()))
