"""The columns an export can have: their names, which stay the same, and what each holds."""

from typing import NamedTuple

from qicbrowser.store.evidence.export_rows import Shape


class Column(NamedTuple):
    """`whole` is for whole numbers, all others hold text; those that are not `usual` are there when asked for."""

    name: str
    meaning: str
    whole: bool = False
    usual: bool = True


_ORIGIN = (
    Column("review", "The review in brief"),
    Column("review_doi", "The review's DOI", usual=False),
    Column("licence", "The licence of the review's words", usual=False),
    Column("table", "The number of the source table in the review", whole=True),
    Column("table_title", "The title of the source table", usual=False),
    Column("table_row", "The theme's place in its source table, from 1", whole=True, usual=False),
    Column("theme_key", "The theme's key, the same in every release"),
    Column("theme", "The theme's title, without its number of studies"),
)
_STATED = (
    Column("component", "What the collaborative brings, a line feed between statements"),
    Column("mechanisms", "The mechanisms, a line feed between them"),
    Column("outcomes", "The outcomes, a line feed between them"),
    Column("enablers", "The enablers, a line feed between them"),
    Column("barriers", "The barriers, a line feed between them"),
    Column("studies_printed", "The N printed beside the title; blank where none is", whole=True),
    Column("studies", "The distinct studies cited in the theme's row", whole=True),
    Column("references", "Their numbers, each in brackets, in numeric order"),
)
_PASSAGE = (
    Column("role", "What the passage says about its theme: component, mechanism, outcome, enabler or barrier"),
    Column("position", "The passage's place within its role, from 1", whole=True),
    Column("passage_key", "The passage's key, the same in every release"),
    Column("passage", "The passage, word for word"),
)
_APPRAISAL = (
    Column("stream", "The kind of study design, as the source table names it"),
    Column("grade", "The review's own label for the quality of evidence"),
    Column(
        "grade_rank", "The label's place on the review's scale, from 1, the weakest: an order, no score", whole=True
    ),
    Column("reference", "The number of the study in the review", whole=True),
    Column("reference_key", "The reference's key, the same in every release", usual=False),
    Column("doi", "The study's DOI, where you attached a citation that has one"),
    Column("citation", "The study's citation in Vancouver style, where you attached one"),
)
_NOTES = Column("notes", "Your notes, a line feed between them: the marked words in quotes, then your own")
_TAGS = Column("tags", "The tags of these notes, a comma between them")
_STARRED = Column("starred", "Yes where you gave a star")

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
"""The columns that together are never the same in two rows."""


def of_stream(name: str) -> Column:
    return Column(name, "What the theme rests on in this stream: each grade with the numbers of its studies")


def as_published(name: str) -> Column:
    return Column(name, "A cell of the theme's row in the source table, as published", usual=False)


OF_A_NOTE = tuple(
    Column(name, meaning)
    for name, meaning in (
        ("review", "The review in brief"),
        ("record_key", "The key of the theme or reference that the note is on"),
        ("record", "Its title or number"),
        ("text_key", "The key of the text the note is tied to"),
        ("kind", "Note, highlight or star"),
        ("quote", "The marked words"),
        ("words", "The note's own words"),
        ("tags", "The note's tags, a comma between them"),
        ("colour", "The note's colour"),
        ("creator", "Who wrote it, if somebody else did"),
        ("created", "When it was written (UTC)"),
        ("changed", "When it was changed last (UTC)"),
        ("note_id", "The note's id"),
    )
)
"""The columns where notes alone are exported, a row a note."""
