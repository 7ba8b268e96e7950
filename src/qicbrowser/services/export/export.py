"""Ticks -> a file: themes written in one of several forms, with where they come from."""

import hashlib
import os
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import IO, NamedTuple

from qicbrowser.domain.errors import ReaderError
from qicbrowser.services.export.cited_references import cited, sheet_of
from qicbrowser.services.export.csvw import is_foreign, metadata, sidecar_of
from qicbrowser.services.export.html_report import write_html
from qicbrowser.services.export.json_rows import write_json
from qicbrowser.services.export.markdown_report import write_markdown
from qicbrowser.services.export.provenance import provenance
from qicbrowser.services.export.report import report
from qicbrowser.services.export.table import BLOCK, Choice, Format, Options, Sheet, row_count, sheet, sheets
from qicbrowser.services.export.workbook import write_xlsx
from qicbrowser.services.files.atomic import text_in, whole_files
from qicbrowser.services.files.csv_dialects import Form, Lines, Preset, form
from qicbrowser.services.files.program_files import OwnFiles
from qicbrowser.store.library import Library

Exporting = Generator[int, None, "Exported"]
"""An export under way: tells now and then how many rows are written. Closing it leaves nothing behind."""

OnPaper = Callable[[Library, Choice, Options, IO[bytes]], Iterator[int]]
"""What sets a report on pages: only the window can."""


class Exported(NamedTuple):
    """What was written; `guarded` counts the cells that got an apostrophe against formulas."""

    path: Path
    sidecar: Path | None
    rows: int
    guarded: int = 0


ENDINGS = {
    "csv": Format.CSV,
    "tsv": Format.CSV,
    "xlsx": Format.XLSX,
    "json": Format.JSON,
    "md": Format.MARKDOWN,
    "markdown": Format.MARKDOWN,
    "html": Format.HTML,
    "htm": Format.HTML,
    "pdf": Format.PDF,
}
"""What the ending of a file's name says of its format; "tsv" says its preset too."""


def ending(options: Options) -> str:
    """What the name of a file of this kind ends in."""
    if options.format is Format.CSV and options.preset is Preset.TSV:
        return "tsv"
    return next(ending for ending, one in ENDINGS.items() if one is options.format)


def as_named(options: Options, ending: str) -> Options:
    """The options in the format that an ending of `ENDINGS` names; as they are for any other."""
    wanted = ENDINGS.get(ending, options.format)
    if wanted is Format.CSV and (options.preset is Preset.TSV) != (ending == "tsv"):
        options = options._replace(preset=Preset.TSV if ending == "tsv" else Preset.PLAIN)
    return options._replace(format=wanted)


def finished(work: Exporting) -> Exported:
    """What an export has written when it is carried through."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]  # the type of what a generator returns is lost here


def export(
    library: Library, choice: Choice, options: Options, path: Path, on_paper: OnPaper | None = None
) -> Exporting:
    """Write the chosen themes to `path`, a CSV file with what is said of it beside it; a PDF file is made `on_paper`.

    All files are written or none. Raises ReaderError when they cannot be; those that were there before are then as
    they were.
    """
    path = Path(os.path.realpath(path))  # a link stays one: what it leads to is written
    sidecar = sidecar_of(path)
    if options.format is Format.CSV and is_foreign(sidecar):
        raise ReaderError(
            f"{sidecar} is there already, and is not of this program.",
            hint=f"What {path.name} holds would be told there: move it, or choose another name.",
        )
    with whole_files(OwnFiles.of(library)) as writing:
        if options.format is not Format.CSV:
            with writing(path) as file:
                yield from write(library, choice, options, file, on_paper)
            return Exported(path, None, row_count(library, choice, options))
        shown, written = sheet(library, choice, options), form(options.preset)
        with writing(path) as file:
            guarded = yield from _write_csv(file, shown, written)
            file.seek(0)
            digest = hashlib.file_digest(file, "sha256").hexdigest()  # type: ignore[arg-type]  # it can be read
        facts = provenance(library, choice, options, (shown,)) | {"guarded_cells": guarded, "sha256": digest}
        with writing(sidecar) as file:
            file.write(metadata(path, written, shown, facts))
    return Exported(path, sidecar, shown.rows, guarded)


def write(
    library: Library, choice: Choice, options: Options, file: IO[bytes], on_paper: OnPaper | None = None
) -> Generator[int, None, int]:
    """Write the themes to an open file; returns how many cells were guarded."""
    match options.format:
        case Format.CSV:
            return (yield from _write_csv(file, sheet(library, choice, options), form(options.preset)))
        case Format.XLSX:
            made = sheets(library, choice, options)
            facts, references = provenance(library, choice, options, made), cited(library, choice, options)
            yield from write_xlsx(file, made, facts, sheet_of(references) if references else None)
        case Format.JSON:
            shown = sheet(library, choice, options)
            yield from write_json(file, shown, provenance(library, choice, options, (shown,)))
        case Format.MARKDOWN | Format.HTML:
            made_report = report(library, choice, options)
            facts = provenance(library, choice, options, (made_report.sheet,))
            yield from (write_html if options.format is Format.HTML else write_markdown)(file, made_report, facts)
        case Format.PDF:
            if on_paper is None:
                raise ReaderError("A PDF file is made by the window.", hint="Choose PDF in File > Export.")
            yield from on_paper(library, choice, options, file)
    return 0


def _write_csv(file: IO[bytes], shown: Sheet, written: Form) -> Generator[int, None, int]:
    with text_in(file, written.encoding, newline="") as text:
        lines = Lines(text, written)
        lines.write_names(shown.names)
        done = 0
        for block in shown.read(BLOCK):
            lines.write(block)
            done += len(block)
            yield done
    return lines.guarded
