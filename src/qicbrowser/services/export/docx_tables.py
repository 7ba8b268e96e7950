"""Tables of a Word document: their widths, lines, grounds and headings."""

from collections.abc import Sequence
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Length

_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")


def add_table(document: Any, rows: int, widths: Sequence[float], whole: int, *, line: str = "") -> Any:
    """A table `whole` wide with columns of these shares, and thin lines of a colour; its first row is repeated."""
    table = document.add_table(rows, len(widths))
    table.autofit = False
    sizes = [Length(round(whole * width / sum(widths))) for width in widths]
    for column, size in zip(table.columns, sizes, strict=True):
        column.width = size
    for row in table.rows:
        for cell, size in zip(row.cells, sizes, strict=True):
            cell.width = size
    if line:
        _draw_lines(table._tbl.tblPr, "w:tblBorders", dict.fromkeys(_SIDES, (4, line)))  # noqa: SLF001  there is no other way
    _repeat_heading(table)
    return table


def _repeat_heading(table: Any) -> None:
    """Have the first row above the table on every page, and rows whole where that is possible."""
    properties = table.rows[0]._tr.get_or_add_trPr()  # noqa: SLF001  there is no other way
    for name in ("w:cantSplit", "w:tblHeader"):
        properties.append(OxmlElement(name))


def shade(cell: Any, ground: str) -> None:
    """Give a cell a ground: a colour as six hexadecimal digits."""
    shading = OxmlElement("w:shd")
    for name, value in (("w:val", "clear"), ("w:color", "auto"), ("w:fill", ground)):
        shading.set(qn(name), value)
    cell._tc.get_or_add_tcPr().append(shading)  # noqa: SLF001  there is no other way


def draw_above(cell: Any, colour: str) -> None:
    """Draw a line of 1.5 points above a cell."""
    _draw_lines(cell._tc.get_or_add_tcPr(), "w:tcBorders", {"top": (12, colour)})  # noqa: SLF001  there is no other way


def _draw_lines(properties: Any, name: str, lines: dict[str, tuple[int, str]]) -> None:
    """Lines by their sides: their widths, in eighths of a point, and colours."""
    borders = OxmlElement(name)
    for side, (width, colour) in lines.items():
        line = OxmlElement(f"w:{side}")
        for attribute, value in (("w:val", "single"), ("w:sz", str(width)), ("w:space", "0"), ("w:color", colour)):
            line.set(qn(attribute), value)
        borders.append(line)
    properties.append(borders)
