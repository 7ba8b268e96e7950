"""Themes as JSON, for programs: about the export, its columns, and its rows as objects.

docs/export.schema.json describes the file.
"""

import json
from collections.abc import Iterator
from typing import IO

from qicbrowser.services.export.provenance import Provenance
from qicbrowser.services.export.table import BLOCK, Sheet
from qicbrowser.services.files.atomic import text_in


def write_json(file: IO[bytes], sheet: Sheet, facts: Provenance) -> Iterator[int]:
    """Write it, telling now and then how many rows stand there."""
    # What is no text in a query is written as JSON writes it: as a backslash form.
    with text_in(file, errors="backslashreplace") as text:
        columns = [
            {"name": column.name, "type": "integer" if column.whole else "string", "description": column.meaning}
            for column in sheet.columns
        ]
        about = json.dumps(facts, ensure_ascii=False, indent=1)
        text.write(f'{{"about": {about},\n"columns": {json.dumps(columns, ensure_ascii=False, indent=1)},\n"rows": [')
        written, names = 0, sheet.names
        for block in sheet.read(BLOCK):
            for row in block:
                line = json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False)
                text.write(f",\n{line}" if written else f"\n{line}")
                written += 1
            yield written
        text.write("\n]}\n")
