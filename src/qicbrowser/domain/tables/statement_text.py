"""One statement or title: its words, without the citations, note markers and counts that are attached to it."""

import re
import sys
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.cell_content import CellRules, Doubt, Question
from qicbrowser.domain.tables.cell_text import CellText, Marks, Stretch, trimmed, without
from qicbrowser.domain.tables.citations import is_glued, is_power, raised_groups
from qicbrowser.domain.tables.readings import PieceKind, Severity

_SYMBOLS = "*†‡§¶‖#"
_LONGEST_LINKED = 2
_BETWEEN_MARKERS = re.compile(r"[\s,;]+")
_UNEXPLAINED = re.compile(rf"[a-z]|[{_SYMBOLS}]{{1,3}}")


class StatementText(NamedTuple):
    text: str
    references: tuple[str, ...]
    doubts: tuple[Doubt, ...] = ()
    questions: frozenset[Question] = frozenset()
    markers: tuple[str, ...] = ()
    """Of the notes that it refers to."""


def statement_text(
    cell: CellText, start: int, end: int, rules: CellRules, marks: Marks, kind: PieceKind = PieceKind.STATEMENT
) -> StatementText:
    """Read a stretch, and mark its pieces.

    Raised citations are taken out of the words wherever they are; those in brackets only at the end, because a sentence
    may need them elsewhere.
    """
    doubts: list[Doubt] = []
    holes: list[tuple[int, int]] = []
    references: list[str] = []
    raised = {group[0].start for group in raised_groups(cell, start, end) if group[0].raised}
    citations = rules.citations.in_stretch(cell, start, end)
    last_word = _end_of_words(cell.text, start, end, [(c.start, c.end) for c in citations])
    for citation in citations:
        if citation.problem:
            doubts.append(Doubt(Severity.SETTLE, citation.problem))
            continue
        references += citation.references
        marks.add(citation.start, citation.end, PieceKind.CITATION)
        if citation.start >= last_word or citation.start in raised:
            holes.append((citation.start, citation.end))
    markers, questions = _note_markers(cell, start, end, rules, holes)
    for marker_start, marker_end in markers:
        marks.add(marker_start, marker_end, PieceKind.NOTE_MARKER)
    others = [(citation.start, citation.end) for citation in citations if not citation.problem]
    _mark_between(cell.text, start, end, sorted([*others, *markers]), marks, kind)
    text = without(cell.text, start, end, sorted([*holes, *markers]))
    if rules.asks_glued and is_glued(text):
        questions.add(Question.GLUED)
    doubts += unlisted(references, rules)
    named = tuple(dict.fromkeys(name for first, after in markers for name in markers_in(cell.text[first:after])))
    return StatementText(text, tuple(dict.fromkeys(references)), tuple(doubts), frozenset(questions), named)


def unlisted(references: Iterable[str], rules: CellRules) -> list[Doubt]:
    """A doubt for each number that is not in the file's own list."""
    known = rules.references.labels
    if not any(label.isdigit() for label in known):
        return []
    missing = dict.fromkeys(label for label in references if label.isdigit() and label not in known)
    return [Doubt(Severity.LOOK, Message("reference-not-listed", reference=label)) for label in missing]


def _end_of_words(text: str, start: int, end: int, citations: Sequence[tuple[int, int]]) -> int:
    """Where the citations that a statement ends with begin."""
    for citation_start, citation_end in reversed(citations):
        if any(letter.isalnum() for letter in text[citation_end:end]):
            break
        end = citation_start
    return max(start, end)


def _note_markers(
    cell: CellText, start: int, end: int, rules: CellRules, citations: Sequence[tuple[int, int]]
) -> tuple[list[tuple[int, int]], set[Question]]:
    """The places of note markers, and what is to be asked because raised characters may be something else."""
    markers = []
    questions: set[Question] = set()
    for group in raised_groups(cell, start, end):
        group_start, group_end = group[0].start, group[-1].end
        if _is_inside(group_start, citations):
            continue
        parts = markers_in(cell.text[group_start:group_end])
        is_known = bool(parts) and rules.note_markers.issuperset(parts)
        has_digit = any(letter.isdigit() for letter in "".join(parts))
        if any(stretch.target and not rules.references.has(stretch.target) for stretch in group):
            is_marker = is_known or (all(len(part) <= _LONGEST_LINKED for part in parts) and not has_digit)
        else:
            is_marker = is_known and group[0].raised
        question, answer = _question(cell, group, parts, rules, is_marker=is_marker)
        if question:
            questions |= {question} if answer is None else set()
            is_marker = bool(answer)
        if is_marker:
            markers.append((group_start, group_end))
    last = trimmed(cell.text, start, end)[1] - 1
    if last > start and cell.text[last] in _SYMBOLS and cell.text[last] in rules.note_markers:
        is_read = _is_inside(last, markers) or _is_inside(last, citations)
        markers += [] if is_read else [(last, last + 1)]
    return sorted(markers), questions


def _question(
    cell: CellText, group: Sequence[Stretch], parts: Sequence[str], rules: CellRules, *, is_marker: bool
) -> tuple[Question | None, bool | None]:
    """What raised characters leave open, and whether the reader has said that they are the markers of notes."""
    if not group[0].raised or is_power(cell, group):
        return None, None
    if any(letter.isdigit() for letter in "".join(parts)):
        answer = rules.recipe.raised_are_references
        return Question.RAISED, None if answer is None else not answer
    is_open = not is_marker and bool(parts) and all(map(_UNEXPLAINED.fullmatch, parts))
    return (Question.MARKERS, rules.recipe.raised_letters_are_markers) if is_open else (None, None)


def markers_in(text: str) -> tuple[str, ...]:
    """The markers of notes that raised characters are: "a, b"."""
    return tuple(dict.fromkeys(_BETWEEN_MARKERS.sub(" ", text.strip(" ()[],.")).split()))


def _is_inside(place: int, stretches: Sequence[tuple[int, int]]) -> bool:
    """Whether a place is in one of the stretches, which are in their order."""
    n = bisect_right(stretches, (place, sys.maxsize)) - 1
    return n >= 0 and place < stretches[n][1]


def _mark_between(
    text: str, start: int, end: int, holes: Sequence[tuple[int, int]], marks: Marks, kind: PieceKind
) -> None:
    """Mark the words between the holes."""
    place = start
    for hole_start, hole_end in [*holes, (end, end)]:
        inner_start, inner_end = trimmed(text, place, hole_start)
        marks.add(inner_start, inner_end, kind)
        place = max(place, hole_end)
