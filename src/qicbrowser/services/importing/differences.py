"""What is different when a review is imported anew: themes that are added, removed or changed."""

from collections import Counter
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from qicbrowser.domain.records import Role
from qicbrowser.domain.tables.drafts import EvidenceDraft, ReviewDraft, StatementDraft, TableDraft, ThemeDraft


class DifferenceKind(StrEnum):
    ADDED = "added"
    REMOVED = "removed"
    WORDS = "words"
    """Other statements, or other cells as printed."""
    EVIDENCE = "evidence"
    """Other references, grades or numbers of studies."""
    GROUP = "group"
    """The theme is in another group."""


class DifferentLine(NamedTuple):
    """A statement with its role, or else a reference, grade or group."""

    text: str
    role: Role | None = None


class Difference(NamedTuple):
    """A theme that only one of two editions of a review has, or that they have otherwise.

    `before` and `after` are the lines that only the earlier or only the new edition has.
    """

    kind: DifferenceKind
    table: str
    """The label of its table."""
    title: str
    before: tuple[DifferentLine, ...] = ()
    after: tuple[DifferentLine, ...] = ()


_Name = tuple[str, str, int]
"""A theme by the label of its table, its title, and which of those with this title it is."""


class _Theme(NamedTuple):
    theme: ThemeDraft
    group: tuple[str, ...]


def differences(before: ReviewDraft | None, after: ReviewDraft | None) -> tuple[Difference, ...]:
    """Every theme that differs, those of the new edition first in their order, and then those removed."""
    old = dict(_themes(before.tables if before else ()))
    new = dict(_themes(after.tables if after else ()))
    listed: list[Difference] = []
    for name, theme in new.items():
        if name not in old:
            listed.append(Difference(DifferenceKind.ADDED, *name[:2]))
        else:
            listed += _changes(name, old[name], theme)
    listed += (Difference(DifferenceKind.REMOVED, *name[:2]) for name in old if name not in new)
    return tuple(listed)


def _changes(name: _Name, old: _Theme, new: _Theme) -> Iterator[Difference]:
    """What a theme of both editions has otherwise."""
    rated = [(each.theme.evidence, each.theme.assessments, each.theme.printed_studies) for each in (old, new)]
    has_other_evidence = rated[0] != rated[1]
    if old.theme.statements != new.theme.statements or (old.theme.rows != new.theme.rows and not has_other_evidence):
        statements = [tuple(map(_statement_line, each.theme.statements)) for each in (old, new)]
        yield Difference(DifferenceKind.WORDS, *name[:2], *_only(*statements))
    if has_other_evidence:
        lines = [tuple(_evidence_lines(each.theme)) for each in (old, new)]
        yield Difference(DifferenceKind.EVIDENCE, *name[:2], *_only(*lines))
    if old.group != new.group:
        yield Difference(DifferenceKind.GROUP, *name[:2], _group_lines(old), _group_lines(new))


_Lines = tuple[DifferentLine, ...]


def _only(old: _Lines, new: _Lines) -> tuple[_Lines, _Lines]:
    """The lines that only one side has, in their order."""
    return _without(old, new), _without(new, old)


def _without(lines: _Lines, others: _Lines) -> _Lines:
    left = Counter(others)
    kept = []
    for line in lines:
        if left[line]:
            left[line] -= 1
        else:
            kept.append(line)
    return tuple(kept)


def _statement_line(statement: StatementDraft) -> DifferentLine:
    return DifferentLine(statement.text, statement.role)


def _evidence_lines(theme: ThemeDraft) -> Iterator[DifferentLine]:
    """The references of a theme with their streams and grades, its grades, and its printed number of studies."""
    for each in sorted(dict.fromkeys(each._replace(statement=None) for each in theme.evidence), key=_in_order):
        yield _line(each.reference, each.stream, each.direction or "", each.grade)
    for assessment in theme.assessments:
        yield _line(assessment.printed, assessment.grade, assessment.reason)
    if theme.printed_studies is not None:
        yield _line(f"n = {theme.printed_studies}")


def _in_order(evidence: EvidenceDraft) -> tuple[str, ...]:
    return evidence.reference, evidence.stream, evidence.direction or "", evidence.grade


def _line(*parts: str) -> DifferentLine:
    return DifferentLine(" · ".join(filter(None, parts)))


def _group_lines(theme: _Theme) -> _Lines:
    return tuple(map(_line, theme.group))


def _themes(tables: Iterable[TableDraft]) -> Iterator[tuple[_Name, _Theme]]:
    for table in tables:
        counts = Counter[str]()
        for theme in table.themes:
            counts[theme.title] += 1
            yield (table.label, theme.title, counts[theme.title]), _Theme(theme, _group(table, theme))


def _group(table: TableDraft, theme: ThemeDraft) -> tuple[str, ...]:
    """The titles of the groups that a theme is in, innermost first."""
    titles, place = [], theme.group
    while place is not None:
        titles.append(table.groups[place].title)
        place = table.groups[place].parent
    return tuple(titles)
