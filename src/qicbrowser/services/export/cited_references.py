"""The references cited by exported themes, as the list at the end of a report."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from qicbrowser.domain import labels
from qicbrowser.domain.csl import Item, item_of, value
from qicbrowser.domain.messages import Message
from qicbrowser.paths import DataFolder
from qicbrowser.services.citations.citations import formatted, formatted_html
from qicbrowser.services.citations.styles import CitationStyle, style_named
from qicbrowser.services.export.choice import Choice
from qicbrowser.services.export.citation_runs import Run, runs_of
from qicbrowser.services.export.columns import CITATION, DOI, PMID, REFERENCE, REFERENCE_KEY, REVIEW, as_text
from qicbrowser.services.export.options import Notes, Options
from qicbrowser.services.export.sheet import Sheet
from qicbrowser.store.evidence.export_rows import Row
from qicbrowser.store.library import Library

NOT_ATTACHED = Message("citation-not-attached")

_COLUMNS = (REVIEW, REFERENCE, CITATION, DOI, PMID, REFERENCE_KEY)


class Cited(NamedTuple):
    """A reference by its label in a review, with the citation attached to it; an empty `item` where there is none."""

    key: str
    label: str
    review: str
    item: Item
    style: CitationStyle

    @property
    def text(self) -> str:
        """The citation in its style; slow to make."""
        return " ".join(formatted(self.item, self.style).split())

    @property
    def runs(self) -> list[Run]:
        """The same with italics and the like."""
        return runs_of(" ".join(formatted_html(self.item, self.style).split()))


def cited(library: Library, choice: Choice, options: Options) -> tuple[Cited, ...]:
    """The references that these themes cite, in their order; none where no citation is attached to any of them.

    Nor where only notes are exported.
    """
    citations = library.citations.all()
    if not citations or options.notes is Notes.ONLY:
        return ()
    named = library.evidence.reference_lists.named(library.export_rows().references(choice.places))
    if not any(one.key in citations for one in named):
        return ()
    style = style_named(options.style, DataFolder(library.user_file.parent))
    return tuple(
        Cited(
            one.key,
            one.label,
            library.evidence.brief_citation(one.review_key),
            item_of(citations[one.key]) if one.key in citations else {},
            style,
        )
        for one in named
    )


def sheet_of(references: tuple[Cited, ...], words: Callable[[Message], str]) -> Sheet:
    """The list as a table: a row per reference, also where no citation is attached."""
    missing = words(NOT_ATTACHED)
    are_numbers = all(labels.is_number(one.label) for one in references)

    def read(size: int) -> Iterator[list[Row]]:
        for start in range(0, len(references), size):
            yield [_row(one, missing, are_numbers=are_numbers) for one in references[start : start + size]]

    columns = tuple(column if are_numbers or column != REFERENCE else as_text(column) for column in _COLUMNS)
    return Sheet("References", columns, len(references), read)


def _row(one: Cited, missing: str, *, are_numbers: bool) -> Row:
    return (
        one.review,
        labels.cell(one.label) if are_numbers else one.label,
        one.text if one.item else missing,
        value(one.item, "DOI"),
        value(one.item, "PMID"),
        one.key,
    )
