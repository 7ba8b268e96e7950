"""A report as one self-contained HTML file: no scripts, no other resources, every text escaped."""

import json
import re
from collections.abc import Callable, Iterable
from html import escape, unescape
from typing import IO

from qicbrowser.domain.messages import Message
from qicbrowser.domain.text_direction import direction_of
from qicbrowser.services.export.embedded import ExportedFile, loaded
from qicbrowser.services.export.exporter import Exporter, Writing, Written
from qicbrowser.services.export.html_parts import as_html, cell, source_html
from qicbrowser.services.export.parts import Part
from qicbrowser.services.export.preview import Preview
from qicbrowser.services.export.provenance import Provenance, provenance
from qicbrowser.services.export.report import Report, preview_of, report, source_parts
from qicbrowser.services.export.request import Request
from qicbrowser.services.export.sheet import BLOCK, Sheet
from qicbrowser.services.files.atomic import text_in

_PROVENANCE_ID = "qicbrowser-export"
"""The id of the element that holds the provenance as JSON."""

STYLE = """
body { font-family: system-ui, sans-serif; font-size: 11pt; line-height: 1.45; color: #1c2430;
  background: #ffffff; max-width: 60em; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 20pt; margin-bottom: 0.2em; } h2 { font-size: 16pt; margin: 1.8em 0 0.2em; }
h3 { font-size: 12pt; margin: 1.5em 0 0.4em; }
a { color: #1a5490; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #b9c1cc; padding: 4px 7px; text-align: start; vertical-align: top; }
th { background: #edf0f4; font-weight: bold; }
th[scope=row] { width: 24%; }
.layout { margin: 0.4em 0; } .layout td { border: none; padding: 0; }
.layout td.box { background: #edf0f4; border-top: 2px solid #6d8199; padding: 8px 12px; }
.layout td.arrow { text-align: center; vertical-align: middle; color: #586473; font-size: 16pt; }
.layout td.side { padding: 6px 0 0; }
.layout td.enablers { border-top: 2px solid #1f7a43; } .layout td.barriers { border-top: 2px solid #a8361c; }
.layout td.factors { border-top: 2px solid #6d8199; }
.only { margin: 0; } .name { margin: 0 0 0.3em; color: #586473; } .side .name { color: inherit; font-weight: bold; }
.own, .row, .aside, .cited, .blank { color: #586473; } .own, .row { margin: 0.2em 0; font-size: 0.88em; }
.blank { font-style: italic; }
ul, ol { margin: 0.2em 0; padding-inline-start: 1.4em; } li { margin: 0.2em 0; }
.enablers > ul { list-style-type: "+  "; } .barriers > ul { list-style-type: "−  "; }
.mixed > ul { list-style-type: "±  "; }
.note { border-left: 3px solid #6d8199; padding-left: 0.8em; margin: 0.8em 0; } .quote { color: #586473; margin: 0; }
.words { margin: 0.15em 0; } .quoted { color: #586473; } .words code { white-space: pre-wrap; }
.source { color: #586473; font-size: 0.82em; margin: 0.2em 0; }
.reference { margin: 0.4em 0; padding-inline-start: 3em; text-indent: -3em; }
[dir=rtl] { text-align: right; }
[dir=rtl] :is(h1, h2, h3, p, li, th, td) { unicode-bidi: plaintext; text-align: start; }
[dir=rtl] .layout td.arrow { text-align: center; transform: scaleX(-1); }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 9pt; }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } thead { display: table-header-group; }
  tr { break-inside: avoid; } h2, h3 { break-after: avoid; } details { display: none; } }
"""


def _write(request: Request, file: IO[bytes]) -> Writing:
    content = report(request)
    facts, words = provenance(request, content.rows), request.words.reader
    with text_in(file, errors="replace") as text:
        text.write(_opening(content))
        for rows, parts in content.parts():
            text.writelines(map(as_html, parts))
            yield rows
        text.write(source_html(source_parts(facts, words, is_as_read=content.is_as_read)))
        text.write(
            f"<details><summary>{cell(words(Message('for-reopening')))}</summary>"
            f'<pre id="{_PROVENANCE_ID}">{escape(json.dumps(facts, indent=1))}</pre></details>\n</body>\n</html>\n'
        )
    return Written(content.rows)


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
    return _beginning(content.title, content.words) + "".join(map(as_html, content.opening))


def page_of(parts: Iterable[Part], words: Callable[[Message], str]) -> str:
    """A page that shows these parts, in the language of the words."""
    return _beginning("", words) + "".join(map(as_html, parts))


def _beginning(title: str, words: Callable[[Message], str]) -> str:
    title, language = cell(title), words(Message("page-language"))
    return (
        f'<!DOCTYPE html>\n<html lang="{language}" dir="{direction_of(language)}">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
    )


def as_cells(sheet: Sheet) -> str:
    """A table that pastes into a spreadsheet as cells, each text as a text, also where it looks like a formula."""
    lines = [f"<tr>{''.join(f'<th>{cell(name)}</th>' for name in sheet.names)}</tr>"]
    for block in sheet.read(BLOCK):
        lines += [f"<tr>{''.join(map(_pasted, row))}</tr>" for row in block]
    return (
        f'<meta charset="utf-8"><style>br {{ mso-data-placement: same-cell; }}</style><table>{"".join(lines)}</table>'
    )


def _pasted(content: str | int | None) -> str:
    if isinstance(content, int):
        return f"<td>{content}</td>"
    # Excel knows a text by the first, LibreOffice by the second.
    return f'<td style="mso-number-format:\'\\@\'" sdnum="1033;0;@">{cell(content or "")}</td>'
