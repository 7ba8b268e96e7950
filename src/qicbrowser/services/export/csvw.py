"""The file that describes a CSV file: its columns, types and keys for programs, and its source.

The form is the "Metadata Vocabulary for Tabular Data" of the W3C (CSVW), with Dublin Core terms (dc:).
"""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

from qicbrowser.domain.messages import Message
from qicbrowser.domain.review_citation import doi_address
from qicbrowser.services.export.columns import Column
from qicbrowser.services.export.provenance import Provenance
from qicbrowser.services.export.sheet import Sheet
from qicbrowser.services.files.csv_dialects import Form

_OURS = b'"program": "QIC Browser '
_LARGEST = 64 * 2**20
"""Bytes that are looked at: a hundred thousand themes take a tenth of that."""


def sidecar_of(path: Path) -> Path:
    """Where CSVW looks for the description of a file."""
    return path.parent / f"{path.name}-metadata.json"


def is_foreign(path: Path) -> bool:
    """Whether there is a file which is not the `metadata` of an export, by any version of the program."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return _OURS not in file.read(_LARGEST)
    except OSError:  # there cannot be such a file: writing it will say so
        return False


def metadata(path: Path, dialect: Form, sheet: Sheet, facts: Provenance, words: Callable[[Message], str]) -> bytes:
    """The description of the CSV file `path`, with the meaning of each column in `words`."""
    reviews = facts["reviews"]
    schema: dict[str, Any] = {"columns": [_column(column, words) for column in sheet.columns]}
    if sheet.keys:
        schema["primaryKey"] = list(sheet.keys)
    content = {
        "@context": "http://www.w3.org/ns/csvw",
        "url": quote(os.fsencode(path.name)),
        "dialect": {
            "encoding": "utf-8",
            "delimiter": dialect.separator,
            "lineTerminators": [dialect.line_end],
            "quoteChar": '"',
            "doubleQuote": True,
            "header": True,
            "trim": False,
        },
        "tableSchema": schema,
        "dc:source": [review["citation"] for review in reviews],
        "dc:relation": [{"@id": doi_address(review["doi"])} for review in reviews if review["doi"]],
        "dc:license": [{"@id": review["licence_url"]} for review in reviews if review["licence_url"]],
        "notes": [facts],
    }
    # A query from the command line may hold what is not text, which JSON writes as a backslash sequence.
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode(errors="backslashreplace")


def _column(column: Column, words: Callable[[Message], str]) -> dict[str, str]:
    return {
        "name": column.name,
        "titles": column.name,
        "dc:description": words(column.meaning),
        "datatype": "integer" if column.whole else "string",
    }
