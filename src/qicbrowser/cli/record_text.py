"""Themes and references as plain text, for a terminal."""

from collections.abc import Iterable

from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Citation, Reference, Role, Theme
from qicbrowser.domain.review_citation import cite, cite_briefly
from qicbrowser.services.plain_text import graded
from qicbrowser.wording.english import words

_MISSING = {
    Role.COMPONENT: Message("no-component"),
    Role.MECHANISM: Message("no-mechanism"),
    Role.OUTCOME: Message("no-outcome"),
    Role.ENABLER: Message("no-enabler"),
    Role.BARRIER: Message("no-barrier"),
}
"""What stands for a part of a theme that its source leaves empty."""


def theme_text(theme: Theme) -> str:
    table = theme.table
    source = Message("table-of-review", review=cite_briefly(table.review), number=table.number, title=table.title)
    blocks = [f"{theme.title}\n{words(source)}\n{theme.key}\n{words(_study_count(theme))}"]
    for role in Role:
        statements = [passage.text for passage in theme.in_role(role)]
        blocks.append(section(role.capitalize(), statements or [words(_MISSING[role])]))
    none = words(Message("no-evidence"))
    evidence = (f"{stream.name}: {graded(theme, stream) or none}" for stream in theme.streams)
    return "\n\n".join([*blocks, section(words(Message("quality-of-evidence")), evidence)])


def _study_count(theme: Theme) -> Message:
    studies = len(theme.reference_numbers)
    if theme.printed_studies is None:
        return Message("theme-studies", studies=studies)
    return Message("theme-studies-and-printed", studies=studies, printed=theme.printed_studies)


def reference_text(reference: Reference, cited: str) -> str:
    """`cited` is the citation attached to it, "" where there is none."""
    cited_in = (
        f"{support.theme_title}: {stream.name}, {' and '.join(grade.name for grade in grades)}"
        for support in reference.supports
        for stream, grades in support.grades
        if grades
    )
    blocks = [
        f"[{reference.number}]\n{reference.key}",
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
