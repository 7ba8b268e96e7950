"""Themes as CSV, with a file beside it that describes it."""

import hashlib
from functools import partial
from pathlib import Path
from typing import IO

from qicbrowser.domain.messages import Message
from qicbrowser.services.export.csvw import metadata, sidecar_of
from qicbrowser.services.export.embedded import CHOOSE_EXPORT, LARGEST, ExportedFile, loaded
from qicbrowser.services.export.exporter import Exporter, Writing, Written
from qicbrowser.services.export.preview import Preview, first_rows, guarded_cells
from qicbrowser.services.export.provenance import Provenance, provenance
from qicbrowser.services.export.request import Request
from qicbrowser.services.export.sheet import BLOCK, sheet
from qicbrowser.services.files.atomic import text_in
from qicbrowser.services.files.bounded_reading import opened
from qicbrowser.services.files.csv_dialects import Lines, Preset, form


def _write(request: Request, file: IO[bytes]) -> Writing:
    shown, dialect = sheet(request.library, request.choice, request.options), form(request.options.preset)
    rows = 0
    with text_in(file, dialect.encoding, newline="") as text:
        lines = Lines(text, dialect)
        lines.write_names(shown.names)
        for block in shown.read(BLOCK):
            lines.write(block)
            rows += len(block)
            yield rows
    return Written(rows, lines.guarded)


def _sidecar(request: Request, path: Path, file: IO[bytes], written: Written) -> bytes:
    file.seek(0)
    digest = hashlib.file_digest(file, "sha256").hexdigest()  # type: ignore[arg-type]  # it can be read
    shown = sheet(request.library, request.choice, request.options)
    facts = provenance(request, written.rows) | {"guarded_cells": written.guarded, "sha256": digest}
    return metadata(path, form(request.options.preset), shown, facts, request.words.english)


_WHERE_FROM = {True: Message("source-beside-file"), False: Message("source-not-in-file")}


def _preview(request: Request) -> Preview:
    shown, dialect = sheet(request.library, request.choice, request.options), form(request.options.preset)
    guarded = guarded_cells(shown) if dialect.guards else 0
    if not dialect.guards:
        remark = Message("formulas-not-disarmed")
    elif guarded is None:
        remark = Message("formulas-disarmed-uncounted")
    else:
        remark = Message("formulas-disarmed", n=guarded) if guarded else _WHERE_FROM[request.wants_sidecar]
    return Preview(
        shown.rows,
        len(shown.columns),
        remark,
        dialect.description,
        table=first_rows(shown, guards=dialect.guards),
        guarded=guarded,
    )


def _facts(file: ExportedFile) -> Provenance | None:
    if file.path.name.endswith("-metadata.json"):
        return _notes(file.head)
    with opened(sidecar_of(file.path), CHOOSE_EXPORT) as sidecar:
        return _notes(sidecar.read(LARGEST))


def _notes(content: bytes) -> Provenance:
    facts: Provenance = loaded(content.decode("utf-8-sig"))["notes"][0]
    return facts


_csv = partial(Exporter, format="csv", write=_write, preview=_preview, facts=_facts, sidecar=_sidecar)

CSV_FOR_EXCEL = _csv(title=Message("csv-for-excel"), endings=("csv",), preset=Preset.EXCEL)
PLAIN_CSV = _csv(title=Message("plain-csv"), endings=("csv",), preset=Preset.PLAIN)
TSV = _csv(title=Message("tsv"), endings=("tsv",), preset=Preset.TSV)
