"""What a table has: the roles of its passages, and what many other tables have not."""

from collections.abc import Collection, Iterator

from qicbrowser.domain import labels
from qicbrowser.domain.features import Feature
from qicbrowser.domain.records import Role
from qicbrowser.domain.tables.drafts import TableDraft, ThemeDraft
from qicbrowser.domain.tables.recipe import Holds

_ROLES = {role: Holds(role) for role in Role if role not in (Role.CONTEXT, Role.REMARK)}


def roles_of_columns(table: TableDraft, stated: Collection[Role]) -> set[Role]:
    """The roles that a table has columns for; a column of contextual factors has the signs of the passages `stated`."""
    holding = {column.holds for column in table.columns}
    roles: set[Role] = {role for role, holds in _ROLES.items() if holds in holding}
    if Holds.CONTEXT in holding:
        signed = {Role.ENABLER, Role.BARRIER}
        roles |= signed if not signed.isdisjoint(stated) else set() if Role.MIXED in stated else {Role.CONTEXT}
    if Holds.THEME_AND_FINDING in holding:
        roles.add(Role.FINDING)
    if Holds.NOTE in holding:
        roles.add(Role.REMARK)
    return roles


def features_of(theme: ThemeDraft) -> Iterator[Feature]:
    if theme.group is not None:
        yield Feature.GROUPS
    if len(theme.rows) > 1 or any(row.id for row in theme.rows):
        yield Feature.ROWS
    if any(statement.label or statement.level > 1 for statement in theme.statements):
        yield Feature.PASSAGE_LABELS
    if theme.assessments:
        yield Feature.ASSESSMENTS
    if any(cell.corrected is not None for row in theme.rows for cell in row.cells):
        yield Feature.CORRECTIONS
    yield from _features_of_evidence(theme)


def _features_of_evidence(theme: ThemeDraft) -> Iterator[Feature]:
    for cited in theme.evidence:
        if cited.statement is not None:
            yield Feature.PASSAGE_EVIDENCE
        if cited.direction:
            yield Feature.DIRECTIONS
        if not cited.stream:
            yield Feature.NO_STREAM
        if not labels.is_number(cited.reference):
            yield Feature.TEXT_LABELS
