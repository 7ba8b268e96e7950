"""Source files -> evidence: a folder of reviews (TOML) and their tables (CSV), checked and written as one file."""

import csv
import hashlib
import os
import tomllib
from collections.abc import Sequence
from io import StringIO
from pathlib import Path
from typing import Any

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Review
from qicbrowser.domain.source_table import Column, Holds, TableDraft, read_table
from qicbrowser.services.files.bounded_reading import read_bounded

_LARGEST = 20_000_000
"""Bytes of one source file."""


def build(sources: Path, target: Path) -> tuple[TableDraft, ...]:
    """Write the evidence file `target` from every review in the folder `sources`; returns its tables.

    Raises ReaderError, naming every problem with its place, when anything in the tables cannot be read. An earlier
    file is replaced as a whole or not at all.
    """
    from qicbrowser.store.evidence.builder import write_evidence  # only here: it imports sqlite-utils

    descriptions = sorted(sources.glob("*.toml"))
    if not descriptions:
        raise ReaderError(f"{sources} holds no review (*.toml).", hint="Name the folder that holds the sources.")
    digest = hashlib.sha256()
    reviews: list[tuple[Review, Sequence[TableDraft]]] = []
    editions: list[str] = []
    for path in descriptions:
        description = _toml(path)
        digest.update(_bytes(path))
        try:
            review = _review(description)
            editions.append(f"{review.key} {description['edition']}")
            tables = [_table(sources, table, digest) for table in description["table"]]
        except (AttributeError, LookupError, TypeError, ValueError) as error:
            raise ReaderError(f"{path.name}: {_fault(error)}.", hint="Compare it with data/sources/.") from error
        reviews.append((review, tables))
    drafts = tuple(table for _, tables in reviews for table in tables)
    problems = [f"Table {table.number}: {problem}" for table in drafts for problem in table.problems]
    if problems:
        raise ReaderError(
            "The tables could not be read as a whole:\n" + "\n".join(problems), hint="\nNothing was written."
        )
    try:
        write_evidence(target, reviews, ", ".join(editions), digest.hexdigest())
    except OSError as error:
        reason = str(error.strerror)
        raise ReaderError(
            Message("file-not-written", path=target, reason=reason), Message("choose-other-place")
        ) from error
    except OverflowError as error:
        raise ReaderError(Message("source-number-too-large"), hint=Message("compare-with-sources")) from error
    return drafts


def _table(sources: Path, description: dict[str, Any], digest: "hashlib._Hash") -> TableDraft:
    path = Path(os.path.realpath(sources / description["file"]))
    if path.parent != Path(os.path.realpath(sources)):
        raise ReaderError(f"{description['file']} is not in {sources}.", hint="Name a file of that folder.")
    content = _bytes(path)
    digest.update(content)
    columns = tuple(Column(tuple(column["heading"]), Holds(column["holds"])) for column in description["column"])
    try:
        rows = list(csv.reader(StringIO(content.decode("utf-8-sig"), newline=""), strict=True))
    except (csv.Error, UnicodeDecodeError) as error:
        raise ReaderError(f"{path.name} is not CSV in UTF-8: {error}.", hint="Save it again as CSV, UTF-8.") from error
    return read_table(description["number"], description["title"], description["grades"], columns, rows)


def _review(description: dict[str, Any]) -> Review:
    return Review(
        key=description["key"],
        title=description["title"],
        authors=tuple(description["authors"]),
        journal=description["journal"],
        year=description["year"],
        issued=description["issued"],
        volume=description["volume"],
        article=description["article"],
        doi=description["doi"],
        pmcid=description["pmcid"],
        licence=description["licence"],
    )


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(_bytes(path).decode("utf-8"))
    except (ValueError, RecursionError) as error:  # not TOML, not UTF-8, thousands of digits, or nested too deeply
        raise ReaderError(f"{path.name} is not TOML in UTF-8: {error}.", hint="Mend it, then build again.") from error


def _bytes(path: Path) -> bytes:
    return read_bounded(path, _LARGEST, "Check the name.", shorten="It is not a table of a review.")


def _fault(error: Exception) -> str:
    return f"{error} is missing" if isinstance(error, KeyError) else str(error)
