"""The columns of an export: their names, which never change, what each holds, and its heading in a report."""

from collections.abc import Sequence
from typing import NamedTuple

from qicbrowser.domain import labels
from qicbrowser.domain.features import Feature
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Role, SourceTable
from qicbrowser.store.evidence.export_rows import Shape


class Column(NamedTuple):
    """`whole` is for whole numbers, all others hold text; a column that is not `is_default` is there on request."""

    name: str
    meaning: Message
    heading: Message
    whole: bool = False
    is_default: bool = True


REVIEW = Column("review", Message("review-meaning"), Message("review-heading"))
DOI = Column("doi", Message("doi-meaning"), Message("doi-heading"))
PMID = Column("pmid", Message("pmid-meaning"), Message("pmid-heading"))
CITATION = Column("citation", Message("citation-meaning"), Message("citation-heading"))
REFERENCE = Column("reference", Message("reference-meaning"), Message("reference-heading"), whole=True)
REFERENCE_KEY = Column(
    "reference_key", Message("reference-key-meaning"), Message("reference-key-heading"), is_default=False
)

_ORIGIN = (
    REVIEW,
    Column("review_doi", Message("review-doi-meaning"), Message("review-doi-heading"), is_default=False),
    Column("licence", Message("licence-meaning"), Message("licence-heading"), is_default=False),
    Column("table", Message("table-meaning"), Message("table-heading"), whole=True),
    Column("table_title", Message("table-title-meaning"), Message("table-title-heading"), is_default=False),
    Column("table_row", Message("table-row-meaning"), Message("table-row-heading"), whole=True, is_default=False),
    Column("theme_key", Message("theme-key-meaning"), Message("theme-key-heading")),
    Column("theme", Message("theme-meaning"), Message("theme-heading")),
)
OF_ROLES = {
    Role.COMPONENT: Column("component", Message("component-meaning"), Message("component-heading")),
    Role.MECHANISM: Column("mechanisms", Message("mechanisms-meaning"), Message("mechanisms-heading")),
    Role.OUTCOME: Column("outcomes", Message("outcomes-meaning"), Message("outcomes-heading")),
    Role.CONTEXT: Column("contexts", Message("contexts-meaning"), Message("contexts-heading")),
    Role.ENABLER: Column("enablers", Message("enablers-meaning"), Message("enablers-heading")),
    Role.BARRIER: Column("barriers", Message("barriers-meaning"), Message("barriers-heading")),
    Role.MIXED: Column("mixed", Message("mixed-meaning"), Message("mixed-heading")),
    Role.FINDING: Column("findings", Message("findings-meaning"), Message("findings-heading")),
    Role.COUNT: Column("counts", Message("counts-meaning"), Message("counts-heading")),
    Role.RATING: Column("ratings", Message("ratings-meaning"), Message("ratings-heading")),
    Role.REMARK: Column("remarks", Message("remarks-meaning"), Message("remarks-heading")),
}
"""The columns that hold all passages of a role."""

_USUAL = (Role.COMPONENT, Role.MECHANISM, Role.OUTCOME, Role.ENABLER, Role.BARRIER)
"""The roles whose columns can be chosen whatever the tables have."""

_COUNTED = (
    Column("studies_printed", Message("studies-printed-meaning"), Message("studies-printed-heading"), whole=True),
    Column("studies", Message("studies-meaning"), Message("studies-heading"), whole=True),
    Column("references", Message("references-meaning"), Message("references-heading")),
)
CORRECTED = Column("corrected", Message("corrected-meaning"), Message("corrected-heading"))
_PASSAGE = (
    Column("role", Message("role-meaning"), Message("role-heading")),
    Column("position", Message("position-meaning"), Message("position-heading"), whole=True),
    Column("passage_key", Message("passage-key-meaning"), Message("passage-key-heading")),
    Column("passage", Message("passage-meaning"), Message("passage-heading")),
    Column("row_id", Message("row-id-meaning"), Message("row-id-heading")),
    Column("label", Message("label-meaning"), Message("label-heading")),
    Column("references", Message("passage-references-meaning"), Message("references-heading")),
    CORRECTED._replace(meaning=Message("corrected-row-meaning")),
)
_DIRECTION = Column("direction", Message("direction-meaning"), Message("direction-heading"))
_CITED_PASSAGE = Column("passage_key", Message("cited-passage-meaning"), Message("passage-key-heading"))
_APPRAISAL = (
    Column("stream", Message("stream-meaning"), Message("stream-heading")),
    Column("grade", Message("grade-meaning"), Message("grade-heading")),
    Column("grade_rank", Message("grade-rank-meaning"), Message("grade-rank-heading"), whole=True),
    REFERENCE,
    REFERENCE_KEY,
    DOI,
    CITATION,
    _DIRECTION,
    _CITED_PASSAGE,
    CORRECTED,
)
_NOTES = Column("notes", Message("notes-meaning"), Message("notes-heading"))
_TAGS = Column("tags", Message("tags-meaning"), Message("tags-heading"))
_STARRED = Column("starred", Message("starred-meaning"), Message("starred-heading"))

OF_NOTES = {
    Shape.THEME: (_NOTES, _TAGS, _STARRED),
    Shape.PASSAGE: (_NOTES, _TAGS),
    Shape.APPRAISAL: (_NOTES, _TAGS, _STARRED),
}


OF_EVIDENCE = {
    Shape.THEME: (
        *_ORIGIN,
        Column("group", Message("group-meaning"), Message("group-heading")),
        *OF_ROLES.values(),
        Column("grade", Message("assessment-meaning"), Message("grade-heading")),
        Column("grade_reason", Message("grade-reason-meaning"), Message("grade-reason-heading")),
        *_COUNTED,
        CORRECTED,
    ),
    Shape.PASSAGE: (*_ORIGIN, *_PASSAGE),
    Shape.APPRAISAL: (*_ORIGIN, *_APPRAISAL),
}
"""Every column but those named by the tables, in the default order."""

_ONLY_WITH = {
    (Shape.THEME, "group"): Feature.GROUPS,
    (Shape.THEME, "grade"): Feature.ASSESSMENTS,
    (Shape.THEME, "grade_reason"): Feature.ASSESSMENTS,
    (Shape.PASSAGE, "row_id"): Feature.ROWS,
    (Shape.PASSAGE, "label"): Feature.PASSAGE_LABELS,
    (Shape.PASSAGE, "references"): Feature.PASSAGE_EVIDENCE,
    (Shape.APPRAISAL, "direction"): Feature.DIRECTIONS,
    (Shape.APPRAISAL, "passage_key"): Feature.PASSAGE_EVIDENCE,
    **{(shape, CORRECTED.name): Feature.CORRECTIONS for shape in Shape},
}
"""The columns that are there only where a table has something for them."""


def of_evidence(shape: Shape, tables: Sequence[SourceTable]) -> tuple[Column, ...]:
    """The columns for these tables, in the default order."""
    features = {feature for table in tables for feature in table.features}
    roles = {role for table in tables for role in table.roles}
    texts = {"table"} if not all(labels.is_number(table.label) for table in tables) else set()
    texts |= {"reference"} if Feature.TEXT_LABELS in features else set()
    role_of = {column.name: role for role, column in OF_ROLES.items()} if shape is Shape.THEME else {}
    shown: list[Column] = []
    for column in OF_EVIDENCE[shape]:
        needed, role = _ONLY_WITH.get((shape, column.name)), role_of.get(column.name)
        if role and role in (*_USUAL, *roles):
            shown.append(column._replace(is_default=role in roles))
        elif column.name == "role" and not roles.issubset(_USUAL):
            shown.append(column._replace(meaning=Message("any-role-meaning")))
        elif not role and (not needed or needed in features):
            shown.append(as_text(column) if column.name in texts else column)
    return tuple(shown)


def as_text(column: Column) -> Column:
    """A column of labels that are not all numbers."""
    return column._replace(whole=False)


_KEYS = {
    Shape.THEME: ("theme_key",),
    Shape.PASSAGE: ("passage_key",),
    Shape.APPRAISAL: ("theme_key", "stream", "grade", "reference"),
}


def keys_of(shape: Shape, columns: Sequence[Column]) -> tuple[str, ...]:
    """The columns that together identify a row, of all those that there are."""
    own = (_DIRECTION, _CITED_PASSAGE) if shape is Shape.APPRAISAL else ()
    return (*_KEYS[shape], *(column.name for column in own if column in columns))


def of_stream(name: str, stream: str) -> Column:
    """The column of a stream of evidence, by the stream's own name; "" is for evidence without a stream."""
    if not stream:
        return Column(name, Message("other-evidence-meaning"), Message("other-evidence-heading"))
    return Column(name, Message("evidence-meaning"), Message("evidence-heading", stream=stream))


def as_published(name: str, heading: str) -> Column:
    """A column of the source table, under its own heading."""
    return Column(name, Message("published-meaning"), Message("published-heading", heading=heading), is_default=False)


OF_A_NOTE = (
    REVIEW,
    Column("record_key", Message("record-key-meaning"), Message("record-key-heading")),
    Column("record", Message("record-meaning"), Message("record-heading")),
    Column("text_key", Message("text-key-meaning"), Message("text-key-heading")),
    Column("kind", Message("kind-meaning"), Message("kind-heading")),
    Column("quote", Message("quote-meaning"), Message("quote-heading")),
    Column("words", Message("words-meaning"), Message("words-heading")),
    Column("tags", Message("note-tags-meaning"), _TAGS.heading),
    Column("colour", Message("colour-meaning"), Message("colour-heading")),
    Column("creator", Message("creator-meaning"), Message("creator-heading")),
    Column("created", Message("created-meaning"), Message("created-heading")),
    Column("changed", Message("changed-meaning"), Message("changed-heading")),
    Column("note_id", Message("note-id-meaning"), Message("note-id-heading")),
)
"""The columns where only notes are exported, one row per note."""
