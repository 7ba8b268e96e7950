"""Themes as JSON, for programs: about the export, its columns, and its rows as objects.

docs/export.schema.json describes the file.
"""

import json
from collections.abc import Callable
from typing import IO, Any

from qicbrowser.domain.messages import Message
from qicbrowser.services.export.columns import Column
from qicbrowser.services.export.embedded import ExportedFile, bounded
from qicbrowser.services.export.exporter import Exporter, Writing, Written
from qicbrowser.services.export.preview import THEMES, Preview, first_rows
from qicbrowser.services.export.provenance import Provenance, provenance
from qicbrowser.services.export.request import Request
from qicbrowser.services.export.sheet import BLOCK, Sheet, sheet
from qicbrowser.services.files.atomic import text_in

_BEFORE_FACTS, _AFTER_FACTS = '{"about": ', ',\n"columns": '
"""What is before and after the provenance in the file."""


def write_json(file: IO[bytes], sheet: Sheet, facts: Provenance, words: Callable[[Message], str]) -> Writing:
    """Write the rows, with the meaning of each column in `words`; yields the number of rows written so far."""
    with text_in(file, errors="backslashreplace") as text:  # what is not text in a query becomes a JSON escape
        about = json.dumps(facts, ensure_ascii=False, indent=1)
        columns = json.dumps([_column(column, words) for column in sheet.columns], ensure_ascii=False, indent=1)
        text.write(f'{_BEFORE_FACTS}{about}{_AFTER_FACTS}{columns},\n"rows": [')
        written, names = 0, sheet.names
        for block in sheet.read(BLOCK):
            for row in block:
                line = json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False)
                text.write(f",\n{line}" if written else f"\n{line}")
                written += 1
            yield written
        text.write("\n]}\n")
    return Written(written)


def _column(column: Column, words: Callable[[Message], str]) -> dict[str, str]:
    kind = "integer" if column.whole else "string"
    return {"name": column.name, "type": kind, "description": words(column.meaning)}


def _write(request: Request, file: IO[bytes]) -> Writing:
    shown = sheet(request.library, request.choice, request.options)
    return (yield from write_json(file, shown, provenance(request, shown.rows), request.words.english))


def _preview(request: Request) -> Preview:
    shown = sheet(request.library, request.choice, request.options)
    lines = (dict(zip(shown.names, row, strict=True)) for row in first_rows(shown).rows[:THEMES])
    text = ",\n".join(json.dumps(line, ensure_ascii=False, indent=1) for line in lines)
    return Preview(shown.rows, len(shown.columns), text=text)


def _facts(file: ExportedFile) -> Provenance | None:
    if not file.head.startswith(_BEFORE_FACTS.encode()):
        return None
    about = file.head.removeprefix(_BEFORE_FACTS.encode()).partition(f"{_AFTER_FACTS}[".encode())[0]
    facts: dict[str, Any] = json.JSONDecoder().raw_decode(bounded(about.decode("utf-8", "replace")))[0]
    return facts


JSON = Exporter(format="json", title=Message("json"), endings=("json",), write=_write, preview=_preview, facts=_facts)
