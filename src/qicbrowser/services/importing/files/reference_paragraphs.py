"""A reference list that is only paragraphs or a numbered list below its heading, as Word and plain pages have it."""

import re
from collections.abc import Sequence

from qicbrowser.domain.tables.grid import Block, ListedReference
from qicbrowser.services.importing.files.html_blocks import Element, PlacedBlock
from qicbrowser.services.importing.files.review_details import entry_identifiers

_HEADING = re.compile(
    r"(?:\d{1,2}\.?\s+)?(?:references?(?: list)?|list of references|bibliography|literature cited|works cited"
    r"|literatur(?:verzeichnis)?|références(?: bibliographiques)?|bibliographie|referencias(?: bibliográficas)?"
    r"|bibliografía|referências(?: bibliográficas)?|bibliografia)\s*:?",
    re.IGNORECASE,
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_MARKER = re.compile(r"[\[(]?(\d{1,4})[\].)]*")
_PRINTED = re.compile(r"(?:\[(\d{1,4})\]\.?|\((\d{1,4})\)|(\d{1,4})[.)](?!\d)|(\d{1,4})(?=\s))\s*")
_FEWEST = 2
_NOTE = re.compile(r"(?:foot|end)note-\d")
"""The ids of Word's notes, which are a list at the end of a document."""


def entries_below_heading(outline: Sequence[PlacedBlock]) -> tuple[ListedReference, ...]:
    """The entries by their numbers, which are printed or those of the list, and go 1, 2, 3.

    Nothing where they do not: which paragraph is an entry would be a guess. One without a number that stands before
    the next number belongs to the entry above.
    """
    for at, placed in enumerate(outline):
        if placed.block and _HEADING.fullmatch(placed.block.text):
            entries = _entries(outline, at + 1)
            if len(entries) >= _FEWEST:
                return entries
    return ()


def target_of(entry: Element) -> str:
    """What links to the entry lead to."""
    parts = (part for part in entry.iter() if isinstance(part.tag, str))
    return next(filter(None, (part.get("id") or (part.get("name") if part.tag == "a" else "") for part in parts)), "")


def _entries(outline: Sequence[PlacedBlock], start: int) -> tuple[ListedReference, ...]:
    numbered: list[list[PlacedBlock]] = []
    unnumbered: list[PlacedBlock] = []
    for at in range(start, len(outline)):  # a slice would be a copy for each heading
        placed = outline[at]
        if placed.block is None or placed.element.tag in _HEADINGS or _is_note(placed.element):
            break
        number, _ = _parted(placed.block)
        if number == len(numbered) + 1:
            if numbered:
                numbered[-1] += unnumbered
            numbered.append([placed])
            unnumbered = []
        elif number is None and numbered:
            unnumbered.append(placed)
        else:
            break
    return tuple(_entry(number, parts) for number, parts in enumerate(numbered, start=1))


def _entry(number: int, parts: Sequence[PlacedBlock]) -> ListedReference:
    blocks = [part.block for part in parts if part.block]
    text = " ".join([_parted(blocks[0])[1], *(block.text for block in blocks[1:])])
    addresses = [link.get("href", "") for part in parts for link in part.element.iter("a")]
    return ListedReference(target_of(parts[0].element), str(number), text, *entry_identifiers(addresses, text))


def _parted(block: Block) -> tuple[int | None, str]:
    """The number before an entry, None without one, and its text."""
    if found := _MARKER.fullmatch(block.marker):
        return int(found[1]), block.text
    if not block.marker and (found := _PRINTED.match(block.text)):
        return int(next(filter(None, found.groups()))), block.text[found.end() :]
    return None, block.text


def _is_note(element: Element) -> bool:
    return any(_NOTE.match(around.get("id", "")) for around in (element, *element.iterancestors("li")))
