"""A report as Markdown (CommonMark with tables, as GitHub has them): every text stands in it as text."""

import json
import re
from collections.abc import Iterator, Sequence
from typing import IO

from qicbrowser.services.export.provenance import Provenance, told
from qicbrowser.services.export.report import Fields, Heading, Line, Lines, Part, References, Report, title
from qicbrowser.services.files.atomic import text_in


def write_markdown(file: IO[bytes], made: Report, facts: Provenance) -> Iterator[int]:
    """Write it, telling now and then how many rows stand there."""
    with text_in(file, errors="replace") as text:
        text.write(f"# {title(made.options)}\n")
        for rows, parts in made.parts():
            text.writelines(map(as_markdown, parts))
            yield rows
        text.write(as_markdown(Heading(2, "Where this comes from")))
        text.write(as_markdown(Fields(tuple(told(facts)))))
        text.write(f"\nFor QIC Browser, to make this export again:\n\n```json\n{json.dumps(facts, indent=1)}\n```\n")


def as_markdown(part: Part) -> str:
    match part:
        case Heading(level, text):
            return f"\n{'#' * level} {_cell(text)}\n"
        case Fields(fields):
            return _table(("Field", "What stands there"), fields)
        case Lines(names, lines):
            return _table(names, lines)
        case References(entries):
            return "".join(f"\n\\[{one.number}\\] {_cell(one.text)}\n" for one in entries)
        case Line(text):
            return f"\n{_cell(text)}\n"


def _table(names: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    rows = [names, ["---"] * len(names), *([_cell(cell) for cell in line] for line in lines)]
    return "\n" + "".join(f"| {' | '.join(row)} |\n" for row in rows)


_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
_SIGNS = re.compile(r"[\\`*_\[\]<>&|~$#!]")
_LINES = re.compile(r"\r\n|[\r\n\x85\u2028\u2029]")


def _cell(text: str) -> str:
    """A text on one line of Markdown; what no text file should hold is shown as a replacement character."""
    lines = _LINES.split(text)
    return "<br>".join(_SIGNS.sub(r"\\\g<0>", _UNSEEN.sub("\ufffd", line)) for line in lines)
