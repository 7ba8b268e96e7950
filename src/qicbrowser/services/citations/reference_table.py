"""References as a table for spreadsheets and statistics: one row per reference, also where no citation is attached."""

from collections.abc import Sequence

from qicbrowser.domain import labels
from qicbrowser.domain.csl import OTHERS, Item, as_given, item_of, people, surname, value, year
from qicbrowser.services.citations.citations import formatted
from qicbrowser.services.citations.styles import CitationStyle
from qicbrowser.services.files.csv_dialects import Table
from qicbrowser.store.evidence.reference_lists import LabelledReference
from qicbrowser.store.library import Library

_FIELDS = {
    "title": "title",
    "journal": "container-title",
    "volume": "volume",
    "issue": "issue",
    "pages": "page",
    "publisher": "publisher",
    "doi": "DOI",
    "pmid": "PMID",
    "url": "URL",
    "type": "type",
}
"""The names of columns, and of the fields of CSL-JSON that they hold."""

_COLUMNS = ("number", "review", "citation", "authors", "year", *_FIELDS, "source", "attached", "reference_key")


def table(library: Library, references: Sequence[LabelledReference], style: CitationStyle) -> Table:
    """These references, in their order; the citation of each is in a style, and blank where none is attached."""
    citations = library.citations.all()
    rows = []
    for named in references:
        citation = citations.get(named.key)
        known = _known(item_of(citation), style) if citation else ("",) * (3 + len(_FIELDS))
        origin = (citation.source, citation.attached) if citation else ("", "")
        review = library.evidence.brief_citation(named.review_key)
        rows.append((labels.cell(named.label), review, *known, *origin, named.key))
    return Table(_COLUMNS, tuple(rows))


def _known(item: Item, style: CitationStyle) -> tuple[str | int, ...]:
    issued = year(item)
    fields = [" ".join(value(item, field).split()) for field in _FIELDS.values()]
    if as_given(item):
        fields[-1] = ""  # its type says only that its parts are unknown
    return (" ".join(formatted(item, style).split()), _authors(item), "" if issued is None else issued, *fields)


def _authors(item: Item) -> str:
    """The authors, each "Family, Given" or the name of a body, semicolons between them."""
    names = (
        value(person, "literal") or ", ".join(filter(None, (surname(person), value(person, "given"))))
        for person in people(item, "author")
    )
    return "; ".join(name for name in names if name != OTHERS) + _more(item)


def _more(item: Item) -> str:
    return f"; {OTHERS}" if {"literal": OTHERS} in people(item, "author") else ""
