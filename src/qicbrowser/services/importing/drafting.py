"""Drafts of a review and its tables, for the builder of evidence files, from tables that were read."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Role
from qicbrowser.domain.tables.drafts import (
    AssessmentDraft,
    CellDraft,
    ColumnDraft,
    EvidenceDraft,
    GroupDraft,
    NoteDraft,
    ReferenceDraft,
    RowDraft,
    StatementDraft,
    TableDraft,
    ThemeDraft,
)
from qicbrowser.domain.tables.grid import Grid, ListedReference
from qicbrowser.domain.tables.readings import (
    CellReading,
    CitedEvidence,
    PieceKind,
    RowReading,
    StatementRole,
    TableReading,
    ThemeReading,
)
from qicbrowser.domain.tables.recipe import Holds

MOST_CELLS = 5_000_000
"""Cells of one table, one that spans rows counted in each of them."""

MOST_GROUP_LEVELS = 50
"""Of groups inside one another: each level of each theme can be a group of its own."""

_Path = tuple[str, ...]
"""The titles of a group and of those around it, outermost first."""


def draft_table(grid: Grid, reading: TableReading) -> TableDraft:
    """A table as it was read, with its cells as published; raises ReaderError for one that is too large or too deep."""
    _refuse_deep_groups(reading)
    groups = _groups(theme.group for theme in reading.themes)
    places = {path: place for place, path in enumerate(groups)}
    printed = _cells_of_rows(grid, reading)
    grades = _grades(reading)
    scale = reading.recipe.scale
    return TableDraft(
        label=grid.label,
        title=grid.title,
        columns=tuple(
            ColumnDraft(heading or ("",), plan.holds, markers)
            for heading, plan, markers in zip(
                reading.headings, reading.recipe.columns, reading.heading_markers, strict=True
            )
        ),
        themes=tuple(_theme(theme, reading, printed, places.get(theme.group)) for theme in reading.themes),
        streams=_streams(reading),
        grades=grades,
        grades_are_ordered=bool(reading.recipe.scale_is_ordered) and set(grades) <= set(scale),
        groups=tuple(GroupDraft(path[-1], places.get(path[:-1])) for path in groups),
        notes=tuple(NoteDraft(note.text, note.marker) for note in reading.notes),
    )


def draft_references(listed: Iterable[ListedReference]) -> tuple[ReferenceDraft, ...]:
    """The entries of a file's reference list that have a label; those of one label that differ are left out."""
    by_label: dict[str, set[ReferenceDraft]] = {}
    for entry in listed:
        if entry.label and entry.text:
            draft = ReferenceDraft(entry.label, entry.text, entry.doi, entry.pmid)
            by_label.setdefault(entry.label, set()).add(draft)
    return tuple(draft for drafts in by_label.values() if len(drafts) == 1 for draft in drafts)


def _refuse_deep_groups(reading: TableReading) -> None:
    levels = max((len(theme.group) for theme in reading.themes), default=0)
    if levels > MOST_GROUP_LEVELS:
        raise ReaderError(
            Message("groups-too-deep", levels=levels, most=MOST_GROUP_LEVELS), Message("have-fewer-group-columns")
        )


def _groups(paths: Iterable[_Path]) -> list[_Path]:
    """Every group, each after the one that it is in."""
    return list(dict.fromkeys(path[:end] for path in paths for end in range(1, len(path) + 1)))


def _cells_of_rows(grid: Grid, reading: TableReading) -> dict[int, list[CellDraft]]:
    if sum(cell.row_span for cell in grid.cells) > MOST_CELLS:
        raise ReaderError(Message("table-too-large"), Message("keep-only-tables"))
    printed: dict[int, list[CellDraft]] = {row.row: [] for row in reading.rows}
    corrections = {(row, column): text for row, column, text in reading.recipe.corrections}
    unread = {(cell.row, cell.column): words for cell in reading.cells if (words := _unread(cell))}
    for cell in sorted(grid.cells, key=lambda cell: cell.column):
        text, spans = cell.text, (cell.column_span, cell.row_span)
        corrected = corrections.get((cell.row, cell.column))
        for row in range(cell.row, cell.row + cell.row_span):
            if row in printed:
                changed = None if corrected == text else corrected
                as_printed = unread.get((cell.row, cell.column))
                printed[row].append(CellDraft(cell.column + 1, text, *spans, row - cell.row, changed, as_printed))
    return printed


def _unread(cell: CellReading) -> str:
    """What of a cell is kept as printed, one stretch per line."""
    return "\n".join(
        cell.text[piece.start : piece.end].strip() for piece in cell.pieces if piece.kind is PieceKind.AS_PRINTED
    )


def _theme(
    theme: ThemeReading, reading: TableReading, printed: dict[int, list[CellDraft]], group: int | None
) -> ThemeDraft:
    rows = [reading.rows[place] for place in theme.rows]
    statements: list[StatementDraft] = []
    evidence: list[EvidenceDraft] = []
    for position, row in enumerate(rows, start=1):
        for statement in row.statements:
            place = len(statements)
            role = Role("remark" if statement.role is StatementRole.NOTE else statement.role.value)
            text, level, label = statement.text, statement.level, statement.label
            column = statement.column + 1
            statements.append(StatementDraft(role, text, position, column, level, label, statement.markers))
            evidence += (EvidenceDraft(reference, statement=place) for reference in statement.references)
        evidence += chain.from_iterable(map(_evidence, row.evidence))
    return ThemeDraft(
        title=theme.title,
        statements=tuple(statements),
        evidence=tuple(dict.fromkeys(evidence)),
        assessments=tuple(
            assessment for position, row in enumerate(rows, start=1) for assessment in _assessments(row, position)
        ),
        rows=tuple(RowDraft(tuple(printed[row.row]), row.id) for row in rows),
        group=group,
        printed_studies=theme.printed_count if theme.counts_studies else None,
        markers=theme.markers,
    )


def _evidence(cited: CitedEvidence) -> Iterator[EvidenceDraft]:
    for reference in cited.references:
        yield EvidenceDraft(reference, cited.stream, cited.grade, cited.direction)


def _assessments(row: RowReading, position: int) -> Iterator[AssessmentDraft]:
    """The grades of a row as a whole, and those of streams that cite nothing."""
    if row.assessment:
        given = row.assessment
        yield AssessmentDraft(given.printed, given.grade, given.reason, position, given.markers)
    for cited in row.evidence:
        if cited.grade and not cited.references:
            yield AssessmentDraft(": ".join(filter(None, (cited.stream, cited.grade))), cited.grade, row=position)


def _streams(reading: TableReading) -> tuple[str, ...]:
    planned = (plan.stream for plan in reading.recipe.columns if plan.holds is Holds.STREAM)
    read = (cited.stream for row in reading.rows for cited in row.evidence)
    return _distinct(chain(planned, read))


def _grades(reading: TableReading) -> tuple[str, ...]:
    """The scale, and after it what is graded otherwise."""
    of_streams = (cited.grade for row in reading.rows for cited in row.evidence)
    of_rows = (row.assessment.grade for row in reading.rows if row.assessment)
    return _distinct(chain(reading.recipe.scale, of_streams, of_rows))


def _distinct(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, names)))


def merged_references(drafts: Iterable[Sequence[ReferenceDraft]]) -> tuple[ReferenceDraft, ...]:
    """The entries of several lists of one review; of a label that they give different entries, the first."""
    merged: dict[str, ReferenceDraft] = {}
    for draft in chain.from_iterable(drafts):
        merged.setdefault(draft.label, draft)
    return tuple(merged.values())
