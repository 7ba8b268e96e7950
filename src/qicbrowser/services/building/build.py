"""Builds an evidence file from a folder of reviews (TOML) and their tables (CSV)."""

import csv
import hashlib
import os
import tomllib
from collections.abc import Sequence
from io import StringIO
from pathlib import Path
from typing import Any, NamedTuple

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Review
from qicbrowser.domain.source_table import Problem, ReadTable, holds_of, read_table
from qicbrowser.domain.tables.drafts import ColumnDraft, ReviewDraft, TableDraft
from qicbrowser.services.files.bounded_reading import read_bounded

_LARGEST = 20_000_000
"""Bytes of one source file."""

_MOST_PROBLEMS = 100
"""The most problems that are named; the others are counted."""


class Sources(NamedTuple):
    """The reviews of a folder, the edition of each in one text, and the checksum of the files."""

    reviews: tuple[ReviewDraft, ...]
    edition: str
    sha256: str


def build(sources: Path, target: Path) -> tuple[TableDraft, ...]:
    """Write the evidence file `target` from every review in the folder `sources`; returns its tables.

    Raises ReaderError, naming the problems with their places, when anything in the tables cannot be read. An earlier
    file is then not changed.
    """
    from qicbrowser.store.evidence.builder import write_evidence  # only here: it imports sqlite-utils

    read = read_sources(sources)
    try:
        write_evidence(target, read.reviews, read.edition, read.sha256)
    except OSError as error:
        reason = str(error.strerror)
        raise ReaderError(
            Message("file-not-written", path=target, reason=reason), Message("choose-other-place")
        ) from error
    except OverflowError as error:
        raise ReaderError(Message("source-number-too-large"), hint=Message("compare-with-sources")) from error
    return tuple(table for review in read.reviews for table in review.tables)


def read_sources(sources: Path) -> Sources:
    """Read every review in a folder; raises ReaderError, naming the problems with their places."""
    descriptions = sorted(sources.glob("*.toml"))
    if not descriptions:
        raise ReaderError(Message("no-reviews", folder=sources), Message("name-source-folder"))
    digest = hashlib.sha256()
    reviews: list[ReviewDraft] = []
    problems: list[Message] = []
    editions: list[str] = []
    for path in descriptions:
        description = _toml(path)
        digest.update(_bytes(path))
        try:
            review = _review(description)
            editions.append(f"{review.key} {description['edition']}")
            tables = [_table(sources, table, digest) for table in description["table"]]
        except (AttributeError, LookupError, TypeError, ValueError) as error:
            raise ReaderError(_fault(path.name, error), Message("compare-file-with-sources")) from error
        reviews.append(ReviewDraft(review, tuple(table.draft for table in tables)))
        problems += [_placed(table.draft.label, problem) for table in tables for problem in table.problems]
    if problems:
        raise ReaderError(Message("tables-unreadable"), (*_first_of(problems), Message("nothing-written")))
    return Sources(tuple(sorted(reviews, key=lambda draft: draft.review.key)), ", ".join(editions), digest.hexdigest())


def _table(sources: Path, description: dict[str, Any], digest: "hashlib._Hash") -> ReadTable:
    path = Path(os.path.realpath(sources / description["file"]))
    if path.parent != Path(os.path.realpath(sources)):
        message = Message("source-outside-folder", file=str(description["file"]), folder=sources)
        raise ReaderError(message, Message("name-file-in-folder"))
    content = _bytes(path)
    digest.update(content)
    columns = tuple(
        ColumnDraft(tuple(column["heading"]), holds_of(column["holds"])) for column in description["column"]
    )
    try:
        rows = list(csv.reader(StringIO(content.decode("utf-8-sig"), newline=""), strict=True))
    except (csv.Error, UnicodeDecodeError) as error:
        message = Message("source-not-csv", file=path.name, reason=str(error))
        raise ReaderError(message, Message("save-as-csv")) from error
    number, title = str(int(description["number"])), _text(description, "title")
    return read_table(number, title, description["grades"], columns, rows)


def _review(description: dict[str, Any]) -> Review:
    return Review(
        key=_text(description, "key"),
        title=_text(description, "title"),
        authors=tuple(description["authors"]),
        journal=_text(description, "journal"),
        year=_number(description, "year"),
        issued=_text(description, "issued"),
        volume=_text(description, "volume"),
        article=_text(description, "article"),
        doi=_text(description, "doi"),
        pmcid=_text(description, "pmcid"),
        licence=_text(description, "licence"),
    )


def _text(description: dict[str, Any], name: str) -> str:
    """An entry that is text; raises TypeError for another value."""
    text = description[name]
    if not isinstance(text, str):
        raise TypeError(f"{name!r} is not text")
    return text


def _number(description: dict[str, Any], name: str) -> int:
    """An entry that is a whole number; raises TypeError for another value."""
    number = description[name]
    if type(number) is not int:
        raise TypeError(f"{name!r} is not a whole number")
    return number


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(_bytes(path).decode("utf-8"))
    except (ValueError, RecursionError) as error:  # not TOML, not UTF-8, thousands of digits, or nested too deeply
        message = Message("source-not-toml", file=path.name, reason=str(error))
        raise ReaderError(message, Message("correct-and-rebuild")) from error


def _bytes(path: Path) -> bytes:
    return read_bounded(path, _LARGEST, Message("check-file-name"), shorten=Message("not-a-source-table"))


def _fault(file: str, error: Exception) -> Message:
    if isinstance(error, KeyError):
        return Message("source-missing-entry", file=file, entry=str(error))
    return Message("source-invalid", file=file, reason=str(error))


def _first_of(problems: Sequence[Message]) -> Sequence[Message]:
    if len(problems) <= _MOST_PROBLEMS:
        return problems
    return [*problems[:_MOST_PROBLEMS], Message("more-problems", n=len(problems) - _MOST_PROBLEMS)]


def _placed(table: str, problem: Problem) -> Message:
    if not problem.row:
        return Message("problem-in-table", table=table, problem=problem.message)
    row = str(problem.row)
    if not problem.column:
        return Message("problem-in-row", table=table, row=row, problem=problem.message)
    return Message("problem-in-cell", table=table, row=row, column=problem.column, problem=problem.message)
