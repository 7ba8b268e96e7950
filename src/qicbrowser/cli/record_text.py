"""Themes and references as plain text, for a terminal."""

from collections.abc import Iterable, Iterator, Sequence

from qicbrowser.domain.listings import Reference
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import (
    Assessment,
    Citation,
    Direction,
    Grade,
    Passage,
    Role,
    SourceTable,
    Stream,
    Theme,
)
from qicbrowser.domain.review_citation import cite, cite_briefly
from qicbrowser.services.export.theme_as_read import BLANK, corrections
from qicbrowser.services.plain_text import bracketed, graded
from qicbrowser.services.record_names import table_of_review
from qicbrowser.wording.english import words


def theme_text(theme: Theme) -> str:
    table = theme.table
    source = " › ".join((words(table_name(table)), *theme.groups))
    blocks = [f"{theme.title}\n{source}\n{theme.key}\n{words(_study_count(theme))}"]
    roles = {*table.roles, *(passage.role for passage in theme.passages)}
    for role in (role for role in Role if role in roles):
        statements = [_statement(theme, passage) for passage in theme.in_role(role)]
        blocks.append(section(role.capitalize(), statements or [words(BLANK[role])]))
    if evidence := [*map(_assessment, theme.assessments), *_evidence(theme)]:
        blocks.append(section(words(Message("quality-of-evidence")), evidence))
    if corrected := corrections(theme):
        blocks.append(section(words(Message("corrected-heading")), corrected))
    if table.notes:
        notes = (f"{note.marker} {note.text}".strip() for note in table.notes)
        blocks.append(section(words(Message("notes-to-table")), notes))
    return "\n\n".join(blocks)


def table_name(table: SourceTable) -> Message | str:
    """ "Zamboni et al. 2020, Table 5: Title"."""
    return table_of_review(cite_briefly(table.review), table.label, table.title)


def _study_count(theme: Theme) -> Message:
    studies = len(theme.reference_labels)
    if theme.printed_studies is None:
        return Message("theme-studies", studies=studies)
    return Message("theme-studies-and-printed", studies=studies, printed=theme.printed_studies)


def _statement(theme: Theme, passage: Passage) -> str:
    """A passage after its row and label, with the references that it cites itself."""
    row = theme.rows[passage.row - 1] if len(theme.rows) > 1 else ""
    cited = bracketed(each.label for each in theme.appraisals if each.passage_key == passage.key)
    before = (f"{name}:" for name in (row, passage.label) if name)
    markers = ", ".join(marker for key, marker in theme.noted if key == passage.key)
    noted = words(Message("see-note", markers=markers)) if markers else ""
    return " ".join(filter(None, (*before, passage.text, noted, cited)))


def _evidence(theme: Theme) -> Iterator[str]:
    for stream in (*theme.streams, None):
        given = [
            f"{direction}: {text}" if direction else text
            for direction in (*Direction, None)
            if (text := graded(theme, stream, direction))
        ]
        if stream or given:
            name = stream.name if stream else words(Message("other-evidence-heading"))
            yield f"{name}: {'; '.join(given) or words(Message('no-evidence'))}"


def _assessment(given: Assessment) -> str:
    return f"{given.printed}: {given.reason}" if given.reason else given.printed


def _cited(stream: Stream | None, grades: Sequence[tuple[Grade | None, Direction | None]]) -> str:
    names = " and ".join(
        (grade.name if grade else words(Message("cited-without-grade"))) + (f" ({direction})" if direction else "")
        for grade, direction in grades
    )
    return f"{stream.name}, {names}" if stream else names


def reference_text(reference: Reference, cited: str) -> str:
    """`cited` is the citation attached to it, "" where there is none."""
    cited_in = (
        f"{support.theme_title}: {_cited(stream, grades)}"
        for support in reference.supports
        for stream, grades in support.given
        if grades
    )
    blocks = [
        f"[{reference.label}]\n{reference.key}",
        section(words(Message("section-citation")), [cited or words(Message("not-in-source-table"))]),
        section(words(Message("section-cited-in")), cited_in),
        section(words(Message("section-review")), [cite(reference.review)]),
    ]
    return "\n\n".join(blocks)


def attached_by_reader(citation: Citation) -> str:
    return words(Message("attached-by-reader", source=citation.source, moment=citation.attached))


def section(heading: str, texts: Iterable[str]) -> str:
    """A heading with texts indented below it."""
    return "\n".join([heading, *("  " + text.replace("\n", "\n  ") for text in texts)])
