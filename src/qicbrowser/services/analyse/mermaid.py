"""The pathway of a theme as a Mermaid flowchart, in which every word of the source is text."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator

from qicbrowser.domain.analysis.pathway import Box, Pathway
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Role
from qicbrowser.services.analyse.effect_text import evidence_texts
from qicbrowser.services.analyse.pathway import ACTS, heading, step_text
from qicbrowser.services.analyse.sources import source_text
from qicbrowser.services.export.theme_as_read import BLANK
from qicbrowser.services.plain_text import printable

Words = Callable[[Message], str]

_PLAIN = frozenset(" .,'’–-()/")
_LIST = re.compile(r"(\d{0,9})([-.)])")
_ARROWS = {Role.ENABLER: "-->", Role.BARRIER: "--x", Role.MIXED: "-.->", Role.CONTEXT: "---"}
"""Told apart by their shapes, for print in black and white."""
_SIGNS = {Role.ENABLER: "+ ", Role.BARRIER: "− ", Role.MIXED: "± "}


def as_mermaid(shown: Pathway, words: Words) -> str:
    """The flowchart: the chain from left to right, and the contexts that act on the mechanisms."""
    return "\n".join(_lines(shown, words)) + "\n"


def _lines(shown: Pathway, words: Words) -> Iterator[str]:
    yield "flowchart LR"
    yield f"  theme([{_quoted([shown.title])}])"
    for box in shown.chain:
        yield from _box(box, words)
    for before, after in zip(shown.chain, shown.chain[1:], strict=False):
        yield f"  {before.role} --> {after.role}"
    target = next((box.role.value for box in shown.chain if box.role is Role.MECHANISM), "theme")
    for box in shown.contexts:
        for number, step in enumerate(box.steps, 1):
            yield f"  {box.role}{number}[{_quoted([_SIGNS.get(box.role, '') + step_text(step)])}]"
            yield f"  {box.role}{number} {_ARROWS[box.role]}|{_quoted([words(ACTS[box.role])])}| {target}"
    evidence = [words(line) for line in evidence_texts(shown.evidence)]
    if lines := [*(each.printed for each in shown.assessments), *evidence]:
        yield f"  studies[{_quoted(lines)}]"
    yield f"  source[{_quoted([source_text(shown.table, words), words(Message('pathway-remark'))])}]"
    yield "  classDef blank stroke-dasharray: 5 5"


def _box(box: Box, words: Words) -> Iterator[str]:
    name = heading(box)
    yield f"  subgraph {box.role} [{_quoted([name if isinstance(name, str) else words(name)])}]"
    for number, step in enumerate(box.steps, 1):
        yield f"    {box.role}{number}[{_quoted([step_text(step)])}]"
    if box.is_blank:
        yield f"    {box.role}0[{_quoted([words(BLANK[box.role])])}]:::blank"
    yield "  end"


def _quoted(lines: Iterable[str]) -> str:
    """Texts as one label: whatever could be markup, a directive or the end of the label is written as an entity."""
    return f'"{"<br/>".join(map(_line, lines))}"'


def _line(text: str) -> str:
    """A line of a label; Mermaid takes one that begins like a list for Markdown."""
    line = " ".join(printable(text).split())
    begins = _LIST.match(line)
    head = f"{begins[1]}#{ord(begins[2])};" if begins else ""
    return head + "".join(map(_escaped, line[begins.end() if begins else 0 :]))


def _escaped(character: str) -> str:
    is_text = character.isalnum() or character in _PLAIN or unicodedata.category(character).startswith("M")
    return character if is_text else f"#{ord(character)};"
