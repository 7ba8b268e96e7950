"""What is copied from a page: its text, and HTML of its own without the colours and the links of the window."""

from collections.abc import Iterator
from html import escape
from typing import NamedTuple
from urllib.parse import unquote

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument, QTextFrame, QTextTable

from qicbrowser.gui.page.formats import NOT_COPIED
from qicbrowser.gui.page.page_tables import cell_at, column_of

_WEB = "web:"
_BOLD = 600
"""The weight of a font from which it is bold."""


class Copied(NamedTuple):
    text: str
    html: str


def copy_of(selected: QTextCursor) -> Copied:
    """The selected part of a page, without what the page is operated by, such as “Edit · Delete”."""
    document = QTextDocument()
    QTextCursor(document).insertFragment(selected.selection())
    parts = list(_parts(document.rootFrame()))
    return Copied("\n".join(part.text for part in parts), "".join(part.html for part in parts))


def _parts(frame: QTextFrame) -> Iterator[Copied]:
    """The paragraphs and tables of a frame, in their order."""
    place = frame.begin()
    while not place.atEnd():
        child = place.currentFrame()
        if isinstance(child, QTextTable):
            yield _table(child)
        elif child is not None:
            yield from _parts(child)
        elif (paragraph := _paragraph(place.currentBlock())).text:
            yield paragraph
        place += 1


def _table(table: QTextTable) -> Copied:
    rows: list[list[list[Copied]]] = []
    html = []
    for row in range(table.rows()):
        rows.append([])
        html.append("<tr>")
        for column in range(table.columns()):
            cell = cell_at(table, row, column)
            if (cell.row(), column_of(table, cell)) != (row, column):  # merged with one before
                rows[-1].append([])
                continue
            parts = _cell_parts(cell.firstCursorPosition().block(), cell.lastCursorPosition().block())
            rows[-1].append(parts)
            spans = "".join(
                f' {name}="{span}"'
                for name, span in (("rowspan", cell.rowSpan()), ("colspan", cell.columnSpan()))
                if span > 1
            )
            html.append(f"<td{spans}>{''.join(part.html for part in parts)}</td>")
        html.append("</tr>")
    return Copied(_table_text(rows), f'<table border="1" cellspacing="0" cellpadding="4">{"".join(html)}</table>')


def _table_text(rows: list[list[list[Copied]]]) -> str:
    """Cells of one paragraph each are parted by tabs, as spreadsheets read them; others are written one by one."""
    if all(len(cell) <= 1 for row in rows for cell in row):
        lines = ["\t".join("".join(part.text for part in cell) for cell in row).rstrip() for row in rows]
    else:
        lines = ["\n".join(part.text for part in cell) for row in rows for cell in row]
    return "\n".join(filter(None, lines))


def _cell_parts(first: QTextBlock, last: QTextBlock) -> list[Copied]:
    parts = []
    block = first
    while block.isValid() and block.position() <= last.position():
        parts.append(_paragraph(block))
        block = block.next()
    return [part for part in parts if part.text]


def _paragraph(block: QTextBlock) -> Copied:
    text, html = "", ""
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        form = fragment.charFormat()
        if not form.property(NOT_COPIED):
            words = fragment.text().replace("\u2028", "\n")
            text += words
            html += _run(words, form)
        place += 1
    text = text.replace("\u00a0", " ").replace("\t", " ")
    if block.document().blockCount() > 1:
        text = text.strip()
    return Copied(text, f"<p>{html.strip()}</p>" if text else "")


def _run(words: str, form: QTextCharFormat) -> str:
    """A run of a paragraph as HTML: its emphasis, and its address where it leads to the web."""
    html = escape(words).replace("\n", "<br>").replace("\t", " ")
    if form.fontWeight() >= _BOLD:
        html = f"<b>{html}</b>"
    if form.fontItalic():
        html = f"<i>{html}</i>"
    href = form.anchorHref()
    if href.startswith(_WEB):
        html = f'<a href="{escape(unquote(href.removeprefix(_WEB)))}">{html}</a>'
    return html
