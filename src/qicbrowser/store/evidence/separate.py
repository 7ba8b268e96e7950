"""Reads an evidence file by itself, beside the one of the library."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from qicbrowser.store.evidence.attaching import attach_evidence
from qicbrowser.store.evidence.evidence import Evidence


@contextmanager
def opened_evidence(path: Path) -> Iterator[Evidence]:
    """The evidence in a file, on a connection of its own; for any thread. Raises ReaderError as `attach_evidence`."""
    with closing(sqlite3.connect("file::memory:", uri=True, isolation_level=None)) as connection:
        attach_evidence(connection, path)
        yield Evidence(connection)
