"""Notes under a table: each with the marker by which cells refer to it."""

import re
from collections.abc import Iterable

from qicbrowser.domain.tables.grid import Block, TableNote

_SIGN = re.compile(r"([*†‡§¶#‖]{1,3})\s*")


def notes_of(blocks: Iterable[Block]) -> tuple[TableNote, ...]:
    """Each block as a note; a block that is only a marker is that of the next one."""
    notes: list[TableNote] = []
    pending = ""
    for block in blocks:
        marker, text = _parted(block)
        if not text:
            pending = marker
            continue
        notes.append(TableNote(marker or pending, text))
        pending = ""
    return tuple(notes) if not pending else (*notes, TableNote("", pending))


def has_marker(block: Block) -> bool:
    return bool(_parted(block)[0])


def _parted(block: Block) -> tuple[str, str]:
    """The marker that a note begins with, and its text."""
    first = block.runs[0]
    if first.raised and len(first.text.strip()) <= 3:
        return first.text.strip(), block.text[len(first.text) :].strip()
    if found := _SIGN.match(block.text):
        return found[1], block.text[found.end() :]
    return "", block.text
