"""Texts, lists and links in a Word document; whatever a text holds, it is a text in it."""

from collections.abc import Iterable
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt
from docx.text.paragraph import Paragraph
from docx.text.run import Run as WordRun

from qicbrowser.domain import markdown
from qicbrowser.services.export.citation_runs import Run
from qicbrowser.services.export.docx_styles import NOTE_INDENT
from qicbrowser.services.export.links import linked_parts
from qicbrowser.services.plain_text import printable

_INDENT, _NESTED = 284, 567
"""Twentieths of a point: from a sign to its words, and from the edge to nested ones."""

_CODE = "Consolas"
_STEP = Pt(15)
"""By which a list within a list, and a quote, is indented in a note."""


def paragraph(into: Any, style: str) -> Paragraph:
    """A new paragraph in a document or cell; the empty one that a cell begins with is used."""
    last: Paragraph | None = None if hasattr(into, "sections") else into.paragraphs[-1]
    if last is not None and not last.text and last.style is not None and last.style.name == "Normal":
        last.style = style
        return last
    added: Paragraph = into.add_paragraph(style=style)
    return added


def write_text(into: Paragraph, text: str, style: str | None = None) -> WordRun:
    """A text; its line ends are line breaks, and what XML cannot hold is shown as a replacement character."""
    lines = printable(text).replace("\r\n", "\n").replace("\r", "\n")
    return into.add_run(lines.encode("utf-8", "replace").decode(), style)


def write_runs(into: Paragraph, runs: Iterable[Run]) -> None:
    """A citation with its italics and the like, and its DOI as a link."""
    for run in runs:
        for written in write_linked(into, run.text):
            font = written.font
            font.italic, font.bold, font.underline = "i" in run.tags, "b" in run.tags, "u" in run.tags or None
            font.superscript, font.subscript = "sup" in run.tags or None, "sub" in run.tags or None


def write_note_line(into: Paragraph, text: str, line: markdown.Paragraph) -> None:
    """A line of a note with its emphasis; its links are text, as the addresses beside them are."""
    if line.ruler:
        write_text(into, markdown.RULER)
    for run in line.runs:
        font = write_text(into, run.shown(text)).font
        font.bold, font.italic, font.strike = run.bold or None, run.italic or None, run.strike or None
        if run.code:
            font.name = _CODE
    if line.steps:
        into.paragraph_format.left_indent = NOTE_INDENT + line.steps * _STEP


def write_linked(into: Paragraph, text: str) -> list[WordRun]:
    """A text whose DOIs are links; no other address is."""
    written = []
    for part in linked_parts(text):
        run = write_text(into, part.text, "Link" if part.address else None)
        if part.address:
            link = OxmlElement("w:hyperlink")
            link.set(qn("r:id"), into.part.relate_to(part.address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
            run._r.addprevious(link)  # noqa: SLF001  there is no other way
            link.append(run._r)  # noqa: SLF001  there is no other way
        written.append(run)
    return written


class Lists:
    """The lists of a document: bullets, signs, and numbers that begin anew in each list."""

    def __init__(self, document: Any) -> None:
        self._numbering = document.part.numbering_part.element
        self._of_signs: dict[str, int] = {}

    def number(self, start: int) -> int:
        """The id of a new list of numbers, from `start` on."""
        return self._added("decimal", "%1.", start)

    def signs(self, sign: str) -> int:
        """The id of the list whose items begin with this sign."""
        if sign not in self._of_signs:
            self._of_signs[sign] = self._added("bullet", sign)
        return self._of_signs[sign]

    def _added(self, form: str, text: str, start: int | None = None) -> int:
        """Define a list of two levels, of which the nested one has bullets; with a `start`, its numbers begin there."""
        key = self._of_signs.get(f"{form} {text}")
        if key is None:
            key = self._define(form, text)
            self._of_signs[f"{form} {text}"] = key
        num = self._numbering.add_num(key)
        if start is not None:
            num.add_lvlOverride(ilvl=0).add_startOverride(start)
        added: int = num.numId
        return added

    def _define(self, form: str, text: str) -> int:
        key = 1 + max((int(one.get(qn("w:abstractNumId"))) for one in self._abstract()), default=0)
        levels = "".join(
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{of_level}"/><w:lvlText w:val="{sign}"/>'
            f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{left}" w:hanging="{_INDENT}"/></w:pPr></w:lvl>'
            for level, of_level, sign, left in ((0, form, text, _INDENT), (1, "bullet", "–", _NESTED))
        )
        definition = f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{key}"><w:multiLevelType w:val="multilevel"/>'
        self._numbering.insert(0, parse_xml(f"{definition}{levels}</w:abstractNum>"))
        return key

    def _abstract(self) -> Iterable[Any]:
        found: Iterable[Any] = self._numbering.findall(qn("w:abstractNum"))
        return found


def put_in_list(into: Paragraph, list_id: int, level: int) -> None:
    """Make a paragraph an item of a list, on a level from 1."""
    numbering = into._p.get_or_add_pPr().get_or_add_numPr()  # noqa: SLF001  there is no other way
    numbering.get_or_add_ilvl().val = min(level, 2) - 1
    numbering.get_or_add_numId().val = list_id
