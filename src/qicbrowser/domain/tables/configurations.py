"""Context, mechanism and outcome marked inside a sentence: "(C) … (M-resource) … (O)", and arrows between parts."""

import re
from typing import NamedTuple

from qicbrowser.domain.tables.cell_text import trimmed
from qicbrowser.domain.tables.readings import StatementRole

_MARK = re.compile(
    r"\(\s*(?P<name>(?P<part>contexts?|mechanisms?|outcomes?|[CMO])\s?\d{0,2}"
    r"(?:\s?[-–‑:]?\s?(?:resources?|responses?|reasoning))?)\s*\)",
    re.IGNORECASE,
)
_LETTER = re.compile(r"(?<!\w)(?P<name>(?P<part>[CMO])\d{0,2})\s*(?=\()")
_RESOURCE = re.compile(r"\(\s*(?P<name>resources?|responses?|reasoning)\s*\)", re.IGNORECASE)
_ARROW = re.compile(r"→|➔|➜|➡|⇒|⟶|▶|►|->|=>")
_ROLES = {"c": StatementRole.CONTEXT, "m": StatementRole.MECHANISM, "o": StatementRole.OUTCOME}
_BETWEEN = " \t\n,;+→➔➜⇒⟶=&"


class Part(NamedTuple):
    """A part of a sentence with its place and that of its mark; an empty place for none."""

    role: StatementRole
    start: int
    end: int
    label: str
    label_start: int
    label_end: int


def marked_parts(text: str, start: int, end: int) -> list[Part]:
    """The parts of a configuration, in the order of the text; none if nothing is marked.

    Marks stand before their parts if the sentence begins with one, and otherwise after them.
    """
    marks = list(_MARK.finditer(text, start, end)) or list(_LETTER.finditer(text, start, end))
    if not marks:
        return []
    begins_with_mark = not text[start : marks[0].start()].strip(_BETWEEN)
    parts: list[Part] = []
    place = start
    for n, mark in enumerate(marks):
        if begins_with_mark:
            part_start, part_end = mark.end(), marks[n + 1].start() if n + 1 < len(marks) else end
        else:
            part_start, part_end = place, mark.start()
            place = mark.end()
        part_start, part_end = _stripped(text, part_start, part_end)
        name = re.sub(r"\s+", " ", mark["name"])
        parts.append(Part(_ROLES[mark["part"][0].casefold()], part_start, part_end, name, mark.start(), mark.end()))
    return parts


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without what joins parts, and without parentheses around all of it."""
    inner = text[start:end]
    start += len(inner) - len(inner.lstrip(_BETWEEN + "."))
    end = max(start, end - (len(inner) - len(inner.rstrip(_BETWEEN))))
    if text[start:end].startswith("(") and text[start:end].find(")") == end - start - 1:
        start, end = start + 1, end - 1
    return start, end


def divided_at_arrows(text: str, start: int, end: int) -> list[tuple[int, int, str, int, int]]:
    """The stretches between arrows, each with its mark "(resource)" or "(response)" and the place of that."""
    parts = []
    place = start
    for arrow_start, arrow_end in [*((m.start(), m.end()) for m in _ARROW.finditer(text, start, end)), (end, end)]:
        part_start, part_end = trimmed(text, place, arrow_start)
        mark = _RESOURCE.search(text, part_start, part_end)
        label, mark_start, mark_end = ("", part_end, part_end)
        if mark and not text[mark.end() : part_end].strip(" .;,"):
            label, mark_start, mark_end = mark["name"], mark.start(), mark.end()
            part_start, part_end = trimmed(text, part_start, mark_start)
        if part_start < part_end:
            parts.append((part_start, part_end, label, mark_start, mark_end))
        place = arrow_end
    return parts


def has_arrow(text: str) -> bool:
    """Whether an arrow stands between two texts."""
    match = _ARROW.search(text)
    return bool(match and text[: match.start()].strip() and text[match.end() :].strip())
