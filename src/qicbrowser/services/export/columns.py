"""The columns of an export: their names, which never change, what each holds, and its heading in a report."""

from typing import NamedTuple

from qicbrowser.domain.messages import Message
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
_STATED = (
    Column("component", Message("component-meaning"), Message("component-heading")),
    Column("mechanisms", Message("mechanisms-meaning"), Message("mechanisms-heading")),
    Column("outcomes", Message("outcomes-meaning"), Message("outcomes-heading")),
    Column("enablers", Message("enablers-meaning"), Message("enablers-heading")),
    Column("barriers", Message("barriers-meaning"), Message("barriers-heading")),
    Column("studies_printed", Message("studies-printed-meaning"), Message("studies-printed-heading"), whole=True),
    Column("studies", Message("studies-meaning"), Message("studies-heading"), whole=True),
    Column("references", Message("references-meaning"), Message("references-heading")),
)
_PASSAGE = (
    Column("role", Message("role-meaning"), Message("role-heading")),
    Column("position", Message("position-meaning"), Message("position-heading"), whole=True),
    Column("passage_key", Message("passage-key-meaning"), Message("passage-key-heading")),
    Column("passage", Message("passage-meaning"), Message("passage-heading")),
)
_APPRAISAL = (
    Column("stream", Message("stream-meaning"), Message("stream-heading")),
    Column("grade", Message("grade-meaning"), Message("grade-heading")),
    Column("grade_rank", Message("grade-rank-meaning"), Message("grade-rank-heading"), whole=True),
    REFERENCE,
    REFERENCE_KEY,
    DOI,
    CITATION,
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
    Shape.THEME: (*_ORIGIN, *_STATED),
    Shape.PASSAGE: (*_ORIGIN, *_PASSAGE),
    Shape.APPRAISAL: (*_ORIGIN, *_APPRAISAL),
}
KEYS = {
    Shape.THEME: ("theme_key",),
    Shape.PASSAGE: ("passage_key",),
    Shape.APPRAISAL: ("theme_key", "stream", "grade", "reference"),
}
"""The columns that together identify a row."""


def of_stream(name: str, stream: str) -> Column:
    """The column of a stream of evidence, by the stream's own name."""
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
