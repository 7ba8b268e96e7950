"""Writes references for reference managers, for programs, or as text; those without a citation are listed too."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from qicbrowser.domain.csl import Item, as_given, item_of, value
from qicbrowser.domain.keys import citation_id
from qicbrowser.services.citations import reference_table
from qicbrowser.services.citations.citations import formatted
from qicbrowser.services.citations.fields import AS_GIVEN, UNKNOWN
from qicbrowser.services.citations.formats import csl_json
from qicbrowser.services.citations.formats.bibtex import writing as bibtex
from qicbrowser.services.citations.formats.ris import writing as ris
from qicbrowser.services.citations.styles import CitationStyle, Style
from qicbrowser.services.files.atomic import write_whole
from qicbrowser.services.files.csv_dialects import Preset, as_text
from qicbrowser.services.files.csv_dialects import form as csv_form
from qicbrowser.services.files.program_files import OwnFiles
from qicbrowser.store.evidence.reference_lists import LabelledReference
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
        """What the name of a file of this form ends in."""
        return WRITERS[self].endings[0]


class _Source(NamedTuple):
    """What is written: references, what is known of them, and how a citation and a table are to look."""

    library: Library
    references: Sequence[LabelledReference]
    style: CitationStyle
    preset: Preset


class Writer(NamedTuple):
    """How a form is written, and what the names of its files end in."""

    write: Callable[[_Source], str]
    endings: tuple[str, ...]


def _table(source: _Source) -> str:
    table = reference_table.table(source.library, source.references, source.style)
    return as_text(table, csv_form(source.preset))


def _text(source: _Source) -> str:
    """A list with the numbers of the review; with several reviews, one under the name of each."""
    lists = [(review, list(ones)) for review, ones in groupby(_described(source), key=lambda one: one[2])]
    several = len(lists) > 1
    return "\n".join(
        (f"{review}\n" if several else "")
        + "".join(f"{named.label}. {_line(item, review, source.style)}\n" for named, item, _ in ones)
        for review, ones in lists
    )


def _bibliography(
    write: Callable[[Sequence[tuple[str, Item]]], str], with_text: Callable[[Item], Item]
) -> Callable[[_Source], str]:
    """A writer of items under ids; `with_text` is what it makes of a citation that is kept as it was given."""

    def write_items(source: _Source) -> str:
        return write(
            [
                (citation_id(named.key), with_text(item) if item else _unknown(named, review))
                for named, item, review in _described(source)
            ]
        )

    return write_items


def _described(source: _Source) -> list[tuple[LabelledReference, Item, str]]:
    """Each reference with its item, empty where it has no citation, and its review in a few words."""
    citations = source.library.citations.all()
    name = source.library.evidence.brief_citation
    return [
        (named, item_of(citations[named.key]) if named.key in citations else {}, name(named.review_key))
        for named in source.references
    ]


def _line(item: Item, review: str, style: CitationStyle) -> str:
    words = formatted(item, style) if item else f"(not in the source table; {review})"
    return " ".join(words.split())


def _unknown(named: LabelledReference, review: str) -> Item:
    return {"type": "document", "note": f"{UNKNOWN}{named.label} of {review}"}


def _as_note(item: Item) -> Item:
    """An item in whose note its citation is, where that is kept as it was given."""
    if not as_given(item):
        return item
    identifiers = {name: value(item, name) for name in ("DOI", "PMID", "URL") if value(item, name)}
    return {"type": "document", "note": f"{AS_GIVEN}{as_given(item)}", **identifiers}


def _unchanged(item: Item) -> Item:
    return item


WRITERS: Mapping[Form, Writer] = {
    Form.RIS: Writer(_bibliography(ris.write, _as_note), ("ris",)),
    Form.BIBTEX: Writer(_bibliography(bibtex.write, _as_note), ("bib",)),
    Form.CSL_JSON: Writer(_bibliography(csl_json.write, _unchanged), ("json",)),
    Form.CSV: Writer(_table, ("csv", "tsv")),
    Form.TEXT: Writer(_text, ("txt",)),
}
"""Every form that references can be written in."""

ENDINGS = {ending: form for form, writer in WRITERS.items() for ending in writer.endings}
"""The format of a file name's ending; "tsv" also means a preset of CSV."""


def written(
    library: Library,
    references: Sequence[LabelledReference],
    form: Form,
    style: CitationStyle = Style.VANCOUVER,
    preset: Preset = Preset.PLAIN,
) -> str:
    """References in a form, in their order; `style` is for text and CSV, `preset` for CSV."""
    return WRITERS[form].write(_Source(library, references, style, preset))


def encoded(
    library: Library,
    references: Sequence[LabelledReference],
    form: Form,
    style: CitationStyle = Style.VANCOUVER,
    preset: Preset = Preset.PLAIN,
) -> bytes:
    """The bytes of a file of these references."""
    encoding = csv_form(preset).encoding if form is Form.CSV else "utf-8"
    return written(library, references, form, style, preset).encode(encoding, "replace")


def save_references(
    library: Library,
    references: Sequence[LabelledReference],
    form: Form,
    style: CitationStyle,
    path: Path,
    preset: Preset = Preset.PLAIN,
) -> None:
    """Write a file of references, whole or not at all; raises ReaderError when it cannot be written."""
    write_whole(path, encoded(library, references, form, style, preset), OwnFiles.of(library))


def unknown_of(library: Library, references: Sequence[LabelledReference]) -> int:
    """How many of these references have no citation."""
    citations = library.citations.all()
    return sum(named.key not in citations for named in references)
