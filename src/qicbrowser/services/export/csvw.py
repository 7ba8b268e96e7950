"""What stands beside a CSV file: its columns, types and keys for programs, and where it comes from.

The form is the "Metadata Vocabulary for Tabular Data" of the W3C (CSVW), with Dublin Core terms (dc:).
"""

import json
import os
from pathlib import Path
from typing import Any
from urllib.parse import quote

from qicbrowser.domain.review_citation import doi_address
from qicbrowser.services.export.columns import Column
from qicbrowser.services.export.provenance import Provenance
from qicbrowser.services.export.table import Sheet
from qicbrowser.services.files.csv_dialects import Form

_OURS = b'"program": "QIC Browser '
_LARGEST = 64 * 2**20
"""Bytes that are looked at: a hundred thousand themes take a tenth."""


def sidecar_of(path: Path) -> Path:
    """Where CSVW looks for what is said of a file."""
    return path.parent / f"{path.name}-metadata.json"


def is_foreign(path: Path) -> bool:
    """Whether there is a file which is not the `metadata` of an export, by any version of the program."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return _OURS not in file.read(_LARGEST)
    except OSError:  # there cannot be such a file: the writing will tell
        return False


def metadata(path: Path, written: Form, sheet: Sheet, facts: Provenance) -> bytes:
    reviews = facts["reviews"]
    schema: dict[str, Any] = {"columns": list(map(_column, sheet.columns))}
    if sheet.keys:
        schema["primaryKey"] = list(sheet.keys)
    content = {
        "@context": "http://www.w3.org/ns/csvw",
        "url": quote(os.fsencode(path.name)),
        "dialect": {
            "encoding": "utf-8",
            "delimiter": written.separator,
            "lineTerminators": [written.line_end],
            "quoteChar": '"',
            "doubleQuote": True,
            "header": True,
            "trim": False,
        },
        "tableSchema": schema,
        "dc:source": [review["citation"] for review in reviews],
        "dc:relation": [{"@id": doi_address(review["doi"])} for review in reviews],
        "dc:license": [{"@id": review["licence_url"]} for review in reviews if review["licence_url"]],
        "notes": [facts],
    }
    # A query from the command line may hold what is no text; JSON writes that as it writes the backslash form.
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode(errors="backslashreplace")


def _column(column: Column) -> dict[str, str]:
    return {
        "name": column.name,
        "titles": column.name,
        "dc:description": column.meaning,
        "datatype": "integer" if column.whole else "string",
    }
