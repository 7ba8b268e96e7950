"""Themes and references as plain text, for a terminal."""

from collections.abc import Iterable

from qicbrowser.domain.records import Reference, Role, Theme
from qicbrowser.domain.review_citation import cite, cite_briefly
from qicbrowser.services.plain_text import graded


def theme_text(theme: Theme) -> str:
    table = theme.table
    printed = "" if theme.printed_studies is None else f" (printed: N = {theme.printed_studies})"
    source = f"{cite_briefly(table.review)}, Table {table.number}: {table.title}"
    blocks = [f"{theme.title}\n{source}\n{theme.key}\nStudies: {len(theme.reference_numbers)}{printed}"]
    for role in Role:
        statements = [passage.text for passage in theme.in_role(role)]
        blocks.append(section(role.capitalize(), statements or [f"The source states no {role}."]))
    evidence = (f"{stream.name}: {graded(theme, stream) or 'none'}" for stream in theme.streams)
    return "\n\n".join([*blocks, section("Quality of evidence", evidence)])


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
        section("Citation", [cited or "not in the source table"]),
        section("Cited in", cited_in),
        section("Review", [cite(reference.review)]),
    ]
    return "\n\n".join(blocks)


def section(heading: str, texts: Iterable[str]) -> str:
    """A heading with texts indented below it."""
    return "\n".join([heading, *("  " + text.replace("\n", "\n  ") for text in texts)])
