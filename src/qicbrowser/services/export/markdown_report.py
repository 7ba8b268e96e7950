"""A report as Markdown (CommonMark with tables, as GitHub has them), every text escaped."""

import json
import re
from collections.abc import Callable, Sequence
from typing import IO

from qicbrowser.domain.messages import Message
from qicbrowser.services.export.embedded import ExportedFile, loaded
from qicbrowser.services.export.exporter import Exporter, Writing, Written
from qicbrowser.services.export.preview import Preview
from qicbrowser.services.export.provenance import Provenance, provenance
from qicbrowser.services.export.report import (
    Fields,
    Heading,
    Line,
    Lines,
    Part,
    References,
    preview_of,
    report,
    source_parts,
)
from qicbrowser.services.export.request import Request
from qicbrowser.services.files.atomic import text_in
from qicbrowser.services.plain_text import escaped_markdown


def _write(request: Request, file: IO[bytes]) -> Writing:
    content = report(request)
    facts, words = provenance(request, content.sheet.rows), request.words.reader
    with text_in(file, errors="replace") as text:
        text.write(f"# {_cell(content.title)}\n")
        for rows, parts in content.parts():
            text.writelines(as_markdown(part, words) for part in parts)
            yield rows
        text.writelines(as_markdown(part, words) for part in source_parts(facts, words))
        text.write(f"\n{_cell(words(Message('for-reopening')))}\n\n```json\n{json.dumps(facts, indent=1)}\n```\n")
    return Written(content.sheet.rows)


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
            return f"\n{'#' * level} {_cell(text)}\n"
        case Fields(fields):
            return _table((words(Message("field-name")), words(Message("field-content"))), fields)
        case Lines(names, lines):
            return _table(names, lines)
        case References(entries):
            return "".join(f"\n\\[{_cell(one.label)}\\] {_cell(one.text)}\n" for one in entries)
        case Line(text):
            return f"\n{_cell(text)}\n"


def _table(names: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    rows = [list(map(_cell, names)), ["---"] * len(names), *([_cell(cell) for cell in line] for line in lines)]
    return "\n" + "".join(f"| {' | '.join(row)} |\n" for row in rows)


_LINES = re.compile(r"\r\n|[\r\n\x85\u2028\u2029]")


def _cell(text: str) -> str:
    """A text on one line of Markdown."""
    return "<br>".join(map(escaped_markdown, _LINES.split(text)))
