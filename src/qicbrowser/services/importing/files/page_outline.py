"""What stands around the tables of a web page: their captions before them, and their notes after."""

import re
from collections.abc import Iterator, Sequence

from qicbrowser.domain.tables.grid import Block, TableNote
from qicbrowser.services.importing.files.captions import Caption, caption_of
from qicbrowser.services.importing.files.html_blocks import Element, PlacedBlock, content_of
from qicbrowser.services.importing.files.table_notes import has_marker, notes_of

_CAPTION = re.compile(r"caption|obj_head|table-(?:label|title)", re.IGNORECASE)
_NOTES = re.compile(r"table-?foot|tw-foot|footnote|(?<![\w-])fn(?![\w-])|table-?notes?|table-?legend", re.IGNORECASE)
_NOTE_WORDS = re.compile(r"(?:notes?|abbreviations?|legend|key)\s*[:.]", re.IGNORECASE)
_ABOVE, _BELOW, _GAP = 8, 200, 10
"""Blocks above a table in which its caption is, blocks below in which its notes are, and before the first of these."""


def caption_at(outline: Sequence[PlacedBlock], at: int) -> Caption | None:
    """The caption of the table at a place of the outline."""
    figure = next((above for above in outline[at].element.iterancestors("figure")), None)
    if figure is not None and (named := _figure_caption(figure)):
        return named
    lines: list[PlacedBlock] = []  # between the label and the table
    for placed in _above(outline, at):
        text = placed.block.text if placed.block else ""
        found = caption_of([text], is_marked=_is_in(placed.element, _CAPTION))
        if found and (found.label or (text.lower().startswith("tab") and not found.title)):
            title = [line.block.text for line in lines if line.block and _is_in(line.element, _CAPTION)]
            return found if found.title else found._replace(title=" ".join(title or _texts(lines[:1])))
        lines.insert(0, placed)
    titles = [line for line in lines if _is_in(line.element, _CAPTION)]
    return caption_of(_texts(titles), is_marked=True)


def notes_at(outline: Sequence[PlacedBlock], at: int, *, in_lists: bool) -> tuple[TableNote, ...]:
    """The notes of the table at a place of the outline; `in_lists` where a list below a table is its notes."""
    notes: list[Block] = []
    for gap, placed in enumerate(outline[at + 1 : at + 1 + _BELOW]):
        if placed.block is None:
            break
        is_marked = _is_in(placed.element, _NOTES) or (in_lists and placed.element.tag == "li")
        goes_on = gap == len(notes) and (has_marker(placed.block) or bool(_NOTE_WORDS.match(placed.block.text)))
        if is_marked or goes_on:
            notes.append(placed.block)
        elif notes or gap >= _GAP:
            break
    return notes_of(notes)


def _figure_caption(figure: Element) -> Caption | None:
    blocks = [placed for part in figure.iter("figcaption") for placed in content_of(part).blocks]
    return caption_of(_texts(blocks), is_marked=True)


def _above(outline: Sequence[PlacedBlock], at: int) -> Iterator[PlacedBlock]:
    """Blocks above a table, the nearest first, up to the table before it."""
    for placed in reversed(outline[max(0, at - _ABOVE) : at]):
        if placed.block is None or _is_in(placed.element, _NOTES):
            return
        yield placed


def _texts(placed: Sequence[PlacedBlock]) -> list[str]:
    return [each.block.text for each in placed if each.block]


def _is_in(element: Element, names: re.Pattern[str]) -> bool:
    """Whether the class of an element, or of one of the next around it, is one of these."""
    around = element
    for _ in range(4):
        if around is None or around.tag in ("body", "main", "article"):
            return False
        if around.tag == "figcaption" and names is _CAPTION:
            return True
        if names.search(around.get("class", "")):
            return True
        around = around.getparent()
    return False
