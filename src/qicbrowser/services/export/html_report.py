"""A report as one self-contained HTML file: no scripts, no other resources, every text escaped."""

import json
import re
from collections.abc import Sequence
from html import escape, unescape
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
    Report,
    preview_of,
    report,
    source_parts,
)
from qicbrowser.services.export.request import Request
from qicbrowser.services.export.sheet import BLOCK, Sheet
from qicbrowser.services.files.atomic import text_in

_PROVENANCE_ID = "qicbrowser-export"
"""The id of the element that holds the provenance as JSON."""

STYLE = """
body { font-family: sans-serif; font-size: 11pt; line-height: 1.4; color: #1c2430;
  background: #ffffff; max-width: 60em; margin: 2em auto;
  padding: 0 1em; }
h1 { font-size: 18pt; } h2 { font-size: 14pt; margin-top: 1.6em; } h3 { font-size: 12pt; margin-top: 1.4em; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #b9c1cc; padding: 4px 7px; text-align: left; vertical-align: top; }
th { background: #edf0f4; font-weight: bold; }
th[scope=row] { width: 24%; }
.reference { margin: 0.4em 0; padding-left: 3em; text-indent: -3em; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 9pt; }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } thead { display: table-header-group; }
  tr { break-inside: avoid; } h2, h3 { break-after: avoid; } details { display: none; } }
"""


def _write(request: Request, file: IO[bytes]) -> Writing:
    content = report(request)
    facts, words = provenance(request, content.sheet.rows), request.words.reader
    with text_in(file, errors="replace") as text:
        text.write(_opening(content))
        for rows, parts in content.parts():
            text.writelines(map(as_html, parts))
            yield rows
        text.writelines(map(as_html, source_parts(facts, words)))
        text.write(
            f"<details><summary>{_cell(words(Message('for-reopening')))}</summary>"
            f'<pre id="{_PROVENANCE_ID}">{escape(json.dumps(facts, indent=1))}</pre></details>\n</body>\n</html>\n'
        )
    return Written(content.sheet.rows)


def preview(request: Request) -> Preview:
    size, first = preview_of(request)
    return size._replace(html=_opening(first) + "".join(as_html(part) for _, parts in first.parts() for part in parts))


def _facts(file: ExportedFile) -> Provenance | None:
    found = re.findall(rf'<pre id="{_PROVENANCE_ID}">([^<]*)</pre>', file.tail)
    return loaded(unescape(found[-1])) if found else None


HTML = Exporter(
    format="html", title=Message("html"), endings=("html", "htm"), write=_write, preview=preview, facts=_facts
)


def _opening(content: Report) -> str:
    title = _cell(content.title)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n"
    )


def as_html(part: Part) -> str:
    match part:
        case Heading(level, text):
            return f"<h{level}>{_cell(text)}</h{level}>\n"
        case Fields(fields):
            rows = "".join(
                f'<tr><th scope="row">{_cell(name)}</th><td>{_cell(text)}</td></tr>\n' for name, text in fields
            )
            return f"<table>\n<tbody>\n{rows}</tbody>\n</table>\n"
        case Lines(names, lines):
            heads = "".join(f'<th scope="col">{_cell(name)}</th>' for name in names)
            return (
                f"<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{''.join(map(_line, lines))}</tbody>\n</table>\n"
            )
        case References(entries):
            return "".join(f'<p class="reference">[{_cell(one.label)}] {_cited(one.html)}</p>\n' for one in entries)
        case Line(text):
            return f"<p>{_cell(text)}</p>\n"


def _line(cells: Sequence[str]) -> str:
    return f"<tr>{''.join(f'<td>{_cell(cell)}</td>' for cell in cells)}</tr>\n"


_TAG = re.compile(r"</?(?:i|b|u|sup|sub)>")
_SPAN = re.compile(r'<span style="[a-z:; -]*">|</span>')


def _cited(html: str) -> str:
    """A citation with its italics and the like; all else is escaped, for a style from outside could add anything."""
    plain = _SPAN.sub("", html)
    tags = _TAG.findall(plain)
    texts = [_cell(unescape(text)) for text in _TAG.split(plain)]
    if not _are_nested(tags):
        return "".join(texts)
    return texts[0] + "".join(tag + text for tag, text in zip(tags, texts[1:], strict=True))


def _are_nested(tags: Sequence[str]) -> bool:
    """Whether every opening tag has its closing tag, properly nested."""
    opened: list[str] = []
    for tag in tags:
        if not tag.startswith("</"):
            opened.append(tag)
        elif not opened or opened.pop() != tag.replace("/", ""):
            return False
    return not opened


_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")


def _cell(text: str) -> str:
    """A text escaped for HTML; what HTML cannot hold is shown as a replacement character."""
    lines = _UNSEEN.sub("\ufffd", text).replace("\r\n", "\n").replace("\r", "\n")
    return escape(lines).replace("\n", "<br>")


def as_cells(sheet: Sheet) -> str:
    """A table that pastes into a spreadsheet as cells, each text as a text, also where it looks like a formula."""
    lines = [f"<tr>{''.join(f'<th>{_cell(name)}</th>' for name in sheet.names)}</tr>"]
    for block in sheet.read(BLOCK):
        lines += [f"<tr>{''.join(map(_pasted, row))}</tr>" for row in block]
    return (
        f'<meta charset="utf-8"><style>br {{ mso-data-placement: same-cell; }}</style><table>{"".join(lines)}</table>'
    )


def _pasted(cell: str | int | None) -> str:
    if isinstance(cell, int):
        return f"<td>{cell}</td>"
    # Excel knows a text by the first, LibreOffice by the second.
    return f'<td style="mso-number-format:\'\\@\'" sdnum="1033;0;@">{_cell(cell or "")}</td>'
