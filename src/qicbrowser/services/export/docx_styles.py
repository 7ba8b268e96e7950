"""The styles of a Word document: those that Word has, and a few of a report's own."""

from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

FONT = "Calibri"
TEXT, MUTED, LINK = "1C2430", "586473", "1A5490"
LINE, GROUND, EDGE = "B9C1CC", "EDF0F4", "6D8199"
ENABLER, BARRIER = "1F7A43", "A8361C"

NOTE_INDENT = Pt(12)
REFERENCE_INDENT = 30

ASIDE, NAME, ITEM, NOTE, REFERENCE, SMALL = "Aside", "Name", "Item", "Note", "Reference", "Small"

HEADINGS: dict[str, tuple[float, float, float]] = {
    "Title": (22, 0, 2),
    "Heading 1": (20, 0, 2),
    "Heading 2": (13, 14, 4),
    "Heading 3": (11, 10, 3),
}
"""Points of their letters, above and below."""

OWN: dict[str, tuple[float, str, float, float]] = {
    ASIDE: (10, MUTED, 2, 6),
    NAME: (10, MUTED, 0, 3),
    ITEM: (10.5, TEXT, 0, 3),
    NOTE: (10.5, TEXT, 2, 4),
}
OWN |= {REFERENCE: (10, TEXT, 0, 4), SMALL: (8.5, MUTED, 0, 2)}


NORMAL: tuple[float, str, float, float] = (10.5, TEXT, 0, 4)


def define_styles(document: Any, zoom: float) -> None:
    """`zoom` is the size of letters and spaces, relative to the usual one."""
    styles = document.styles
    normal = styles["Normal"]
    size, colour, _, below = NORMAL
    _set_letters(normal, size * zoom, colour)
    normal.paragraph_format.space_after = Pt(below * zoom)
    for name, (size, above, below) in HEADINGS.items():
        style = styles[name]
        _set_letters(style, size * zoom, TEXT)
        style.font.bold = True
        _set_spaces(style, above * zoom, below * zoom)
        if (borders := style.element.pPr.find(qn("w:pBdr"))) is not None:  # a line under Word's titles
            style.element.pPr.remove(borders)
        style.paragraph_format.keep_with_next = True
    for name, (size, colour, above, below) in OWN.items():
        style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = normal
        _set_letters(style, size * zoom, colour)
        _set_spaces(style, above * zoom, below * zoom)
    styles[REFERENCE].paragraph_format.left_indent = Pt(REFERENCE_INDENT)
    styles[REFERENCE].paragraph_format.first_line_indent = Pt(-REFERENCE_INDENT)
    styles[NOTE].paragraph_format.left_indent = NOTE_INDENT
    link = styles.add_style("Link", WD_STYLE_TYPE.CHARACTER)
    link.font.color.rgb = RGBColor.from_string(LINK)
    link.font.underline = True


def _set_letters(style: Any, size: float, colour: str) -> None:
    style.font.size = Pt(size)
    style.font.color.rgb = RGBColor.from_string(colour)
    style.font.name = FONT
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for script in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):  # they come before the name
        fonts.attrib.pop(qn(f"w:{script}"), None)


def _set_spaces(style: Any, above: float, below: float) -> None:
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(above), Pt(below)
