"""Ticks -> CSV: themes as a table in one of three shapes, written with a sidecar that says where it comes from."""

import hashlib
import json
import os
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any
from urllib.parse import quote

from qicbrowser import __version__
from qicbrowser.domain.citations import cite, cite_briefly, doi_address, licence_address
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import Review, Role, Stream, Theme
from qicbrowser.domain.sourcetable import slug
from qicbrowser.services.csvfile import Form, Preset, Table, as_text, form, guarded_cells, write_together
from qicbrowser.services.plaintext import bracketed, graded, note_text
from qicbrowser.store.library import Library


class Shape(StrEnum):
    """What one row of the table is."""

    THEME = "theme"
    PASSAGE = "passage"
    APPRAISAL = "appraisal"


@dataclass(frozen=True, slots=True)
class Options:
    """How to export; `notes` adds a column of the reader's own notes."""

    shape: Shape
    preset: Preset
    notes: bool


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written; `guarded` counts the cells that got an apostrophe against formulas."""

    path: Path
    sidecar: Path
    form: Form
    rows: int
    guarded: int


def table(library: Library, keys: Sequence[str], options: Options) -> Table:
    """The themes of these keys as a table, in the order of the tree; docs/export-columns.md describes its columns.

    Raises ReaderError when there are no keys, or unknown ones.
    """
    return _table(library, _themes(library, keys), options)


def export_csv(library: Library, keys: Sequence[str], options: Options, path: Path, query: str = "") -> Exported:
    """Write the themes of these keys, chosen by hand or by `query`, to `path`, and beside it where they come from.

    Both files are written or neither. Raises ReaderError when there are no keys, unknown ones, or the files cannot
    be written; files that were there before are then as they were.
    """
    path = path.resolve()  # a link stays one: what it leads to is written
    themes = _themes(library, keys)
    shown = _table(library, themes, options)
    written = form(options.preset)
    content = as_text(shown, written).encode(written.encoding)
    sidecar = path.parent / f"{path.name}-metadata.json"  # where CSVW looks for it
    for target in (path, sidecar):
        if _is_ours(library, target):
            raise ReaderError(f"{target} is the program's own file.", hint="Choose another name.")
    exported = Exported(path, sidecar, written, len(shown.rows), guarded_cells(shown, written))
    provenance = _provenance(library, themes, options, query) | {
        "rows": exported.rows,
        "guarded_cells": exported.guarded,
        "sha256": hashlib.sha256(content).hexdigest(),
    }
    metadata = json.dumps(_metadata(shown, exported, themes, provenance), ensure_ascii=False, indent=2) + "\n"
    # A query from the command line may hold what is no text; JSON writes that as it writes the backslash form.
    write_together({path: content, sidecar: metadata.encode(errors="backslashreplace")})
    return exported


def _is_ours(library: Library, target: Path) -> bool:
    try:
        return target.samefile(library.user_file) or target.samefile(library.evidence_file)
    except OSError:  # there is no such file, or there cannot be: the writing will tell
        return False


def _themes(library: Library, keys: Sequence[str]) -> tuple[Theme, ...]:
    if not keys:
        raise ReaderError("No themes were chosen.", hint="Choose at least one to export.")
    themes = library.evidence.themes(keys)
    known = {theme.key for theme in themes}
    unknown = [key for key in dict.fromkeys(keys) if key not in known]
    if unknown:
        raise ReaderError(f"There is no theme {', '.join(unknown)}.", hint="Nothing was exported.")
    return themes


@dataclass(frozen=True, slots=True)
class _Row:
    """The cells of a row; notes on `key` belong to it."""

    key: str
    cells: tuple[str | int, ...]


_ORIGIN = ("review", "table", "theme_key", "theme")
_WHOLE_NUMBERS = {"table", "studies_printed", "studies", "position", "grade_rank", "reference"}


def _table(library: Library, themes: Sequence[Theme], options: Options) -> Table:
    match options.shape:
        case Shape.THEME:
            streams = tuple(dict.fromkeys(_column(stream) for theme in themes for stream in theme.streams))
            statements = ("component", "mechanisms", "outcomes", "enablers", "barriers")
            columns = (*statements, "studies_printed", "studies", "references", *streams)
            rows = [_theme_row(theme, streams) for theme in themes]
        case Shape.PASSAGE:
            columns = ("role", "position", "passage_key", "passage")
            rows = [row for theme in themes for row in _passage_rows(theme)]
        case Shape.APPRAISAL:
            columns = ("stream", "grade", "grade_rank", "reference")
            rows = [row for theme in themes for row in _appraisal_rows(theme)]
    columns = (*_ORIGIN, *columns)
    if not options.notes:
        return Table(columns, tuple(row.cells for row in rows))
    notes = _notes(library, options.shape)
    return Table((*columns, "notes"), tuple((*row.cells, "\n".join(notes[row.key])) for row in rows))


def _notes(library: Library, shape: Shape) -> defaultdict[str, list[str]]:
    """The notes by the key of the row they belong to."""
    notes: defaultdict[str, list[str]] = defaultdict(list)
    for note in library.notes.all():
        notes[note.text_key if shape is Shape.PASSAGE else note.record_key].append(note_text(note))
    return notes


def _theme_row(theme: Theme, streams: Sequence[str]) -> _Row:
    statements = ["\n".join(passage.text for passage in theme.in_role(role)) for role in Role]
    printed = "" if theme.printed_studies is None else theme.printed_studies
    numbers = theme.reference_numbers
    evidence = {_column(stream): graded(theme, stream) for stream in theme.streams}
    cells = (printed, len(numbers), bracketed(numbers), *(evidence.get(column, "") for column in streams))
    return _Row(theme.key, (*_origin(theme), *statements, *cells))


def _passage_rows(theme: Theme) -> Iterator[_Row]:
    for passage in theme.passages:
        yield _Row(passage.key, (*_origin(theme), passage.role, passage.position, passage.key, passage.text))


def _appraisal_rows(theme: Theme) -> Iterator[_Row]:
    for a in theme.appraisals:
        yield _Row(a.reference_key, (*_origin(theme), a.stream.name, a.grade.name, a.grade.rank, a.number))


def _origin(theme: Theme) -> tuple[str | int, ...]:
    return cite_briefly(theme.table.review), theme.table.number, theme.key, theme.title


def _column(stream: Stream) -> str:
    return f"evidence_{slug(stream.name).replace('-', '_')}"


def _metadata(shown: Table, exported: Exported, themes: Sequence[Theme], provenance: dict[str, Any]) -> dict[str, Any]:
    """The sidecar: "Metadata Vocabulary for Tabular Data" of the W3C, with Dublin Core terms (dc:)."""
    reviews = _reviews(themes)
    licences = [address for review in reviews if (address := licence_address(review.licence))]
    return {
        "@context": "http://www.w3.org/ns/csvw",
        "url": quote(os.fsencode(exported.path.name)),
        "dialect": {
            "encoding": "utf-8",
            "delimiter": exported.form.separator,
            "lineTerminators": [exported.form.line_end],
            "header": True,
        },
        "tableSchema": {
            "columns": [
                {"name": column, "titles": column, "datatype": "integer" if column in _WHOLE_NUMBERS else "string"}
                for column in shown.columns
            ]
        },
        "dc:source": [cite(review) for review in reviews],
        "dc:relation": [{"@id": doi_address(review.doi)} for review in reviews],
        "dc:license": [{"@id": address} for address in licences],
        "notes": [provenance],
    }


def _provenance(library: Library, themes: Sequence[Theme], options: Options, query: str) -> dict[str, Any]:
    facts = library.evidence.facts()
    return {
        "reviews": [
            {
                "citation": cite(review),
                "doi": review.doi,
                "licence": review.licence,
                "licence_url": licence_address(review.licence),
                "changes": "The table's form only: its cells were split into statements and single references.",
            }
            for review in _reviews(themes)
        ],
        "evidence": {"edition": facts.edition, "sources_sha256": facts.checksum},
        "chosen": {"themes": [theme.key for theme in themes], "query": query or None},
        "shape": options.shape,
        "preset": options.preset,
        "with_notes": options.notes,
        "date": datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        "program": f"QIC Browser {__version__}",
    }


def _reviews(themes: Sequence[Theme]) -> tuple[Review, ...]:
    return tuple(dict.fromkeys(theme.table.review for theme in themes))
