"""References taken away: for reference managers, for programs, or as text; those without a citation are listed too."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any

from qicbrowser.domain.csl import Item, as_given, item_of, value
from qicbrowser.domain.review_citation import cite_briefly
from qicbrowser.services.citations.citations import formatted
from qicbrowser.services.citations.fields import AS_GIVEN
from qicbrowser.services.citations.matching import UNKNOWN
from qicbrowser.services.citations.styles import CitationStyle, Style
from qicbrowser.services.files.atomic import write_whole
from qicbrowser.services.files.csv_dialects import Preset, as_text
from qicbrowser.services.files.csv_dialects import form as csv_form
from qicbrowser.services.files.program_files import OwnFiles
from qicbrowser.store.evidence.reference_lists import Named
from qicbrowser.store.library import Library


class Form(StrEnum):
    """How references are written."""

    RIS = "ris"
    BIBTEX = "bibtex"
    CSL_JSON = "csl-json"
    CSV = "csv"
    TEXT = "text"

    @property
    def ending(self) -> str:
        """What the name of a file of this kind ends in."""
        return next(ending for ending, form in ENDINGS.items() if form is self)


ENDINGS = {
    "ris": Form.RIS,
    "bib": Form.BIBTEX,
    "json": Form.CSL_JSON,
    "csv": Form.CSV,
    "tsv": Form.CSV,
    "txt": Form.TEXT,
}
"""What the ending of a file's name says of its form; "tsv" says the preset of CSV too."""


def written(
    library: Library,
    references: Sequence[Named],
    form: Form,
    style: CitationStyle = Style.VANCOUVER,
    preset: Preset = Preset.PLAIN,
) -> str:
    """References in a form, in their order; `style` is for text and CSV, `preset` for CSV."""
    if form is Form.CSV:
        from qicbrowser.services.citations.reference_table import table  # with the first table

        return as_text(table(library, references, style), csv_form(preset))
    citations = library.citations.all()
    reviews = {review.key: cite_briefly(review) for review in library.evidence.reviews()}
    items = {named.key: item_of(citations[named.key]) if named.key in citations else {} for named in references}
    if form is Form.TEXT:
        lines = (_line(named, items[named.key], reviews[named.review_key], style) for named in references)
        return "".join(f"{line}\n" for line in lines)
    records = [
        (f"{named.review_key}-{named.number}", _portable(items[named.key], named, reviews[named.review_key], form))
        for named in references
    ]
    # With the first file: a text needs none of these libraries.
    from qicbrowser.services.citations.formats import csl_json
    from qicbrowser.services.citations.formats.bibtex import writing as bibtex_writing
    from qicbrowser.services.citations.formats.ris import writing as ris_writing

    return {Form.RIS: ris_writing.write, Form.BIBTEX: bibtex_writing.write, Form.CSL_JSON: csl_json.write}[form](
        records
    )


def unknown_of(library: Library, references: Sequence[Named]) -> int:
    """How many of these references have no citation."""
    citations = library.citations.all()
    return sum(named.key not in citations for named in references)


def encoded(
    library: Library,
    references: Sequence[Named],
    form: Form,
    style: CitationStyle = Style.VANCOUVER,
    preset: Preset = Preset.PLAIN,
) -> bytes:
    """The file of these references, byte for byte."""
    encoding = csv_form(preset).encoding if form is Form.CSV else "utf-8"
    return written(library, references, form, style, preset).encode(encoding, "replace")


def save_references(
    library: Library,
    references: Sequence[Named],
    form: Form,
    style: CitationStyle,
    path: Path,
    preset: Preset = Preset.PLAIN,
) -> None:
    """Write a file of references, whole or not at all; raises ReaderError when it cannot be written."""
    write_whole(path, encoded(library, references, form, style, preset), OwnFiles.of(library))


def _line(named: Named, item: Item, review: str, style: CitationStyle) -> str:
    words = formatted(item, style) if item else f"(not in the source table; {review})"
    return f"{named.number}. {' '.join(words.split())}"


def _portable(item: Item, named: Named, review: str, form: Form) -> Item:
    """An item whose every word has a place in the form; one that is unknown says so, with its number and review."""
    if not item:
        return {"type": "document", "note": f"{UNKNOWN}{named.number} of {review}"}
    if form is Form.CSL_JSON or not as_given(item):
        return item
    known: Mapping[str, Any] = {name: value(item, name) for name in ("DOI", "PMID", "URL") if value(item, name)}
    return {"type": "document", "note": f"{AS_GIVEN}{as_given(item)}", **known}
