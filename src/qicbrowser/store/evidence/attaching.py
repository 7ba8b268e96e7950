"""Attaches an evidence file, which is never written, to a connection."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Protocol

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.store.schema import EVIDENCE_ID, EVIDENCE_VERSION

_CACHE = 32768
"""KiB at most of the evidence kept in memory: each keystroke reads much of what the last one did."""


def attach_evidence(connection: sqlite3.Connection, path: Path) -> None:
    """Attach the file read-only as `evidence`; raises ReaderError when it is missing, damaged or of another version."""
    hint = Message("reinstall-or-rebuild")
    if not path.is_file():
        raise ReaderError(Message("evidence-missing", path=path), hint)
    try:
        connection.execute("ATTACH ? AS evidence", (path.absolute().as_uri() + "?mode=ro&immutable=1",))
        connection.execute(f"PRAGMA evidence.cache_size = -{_CACHE}")
        (identity,) = connection.execute("PRAGMA evidence.application_id").fetchone()
        (version,) = connection.execute("PRAGMA evidence.user_version").fetchone()
    except sqlite3.DatabaseError as error:
        raise ReaderError(Message("evidence-unreadable", path=path, reason=str(error)), hint) from error
    if (identity, version) != (EVIDENCE_ID, EVIDENCE_VERSION):
        raise ReaderError(Message("evidence-other-version", path=path), hint)


def try_to_attach(path: Path) -> None:
    """Raises ReaderError when `attach_evidence` would."""
    with closing(sqlite3.connect("file::memory:", uri=True)) as trial:
        attach_evidence(trial, path)


def detach_evidence(connection: sqlite3.Connection) -> None:
    """Let go of the file; raises ReaderError, with it attached, when something that is read from it is not finished."""
    try:
        connection.execute("DETACH evidence")
    except sqlite3.OperationalError as error:
        raise ReaderError(Message("evidence-in-use"), Message("try-again-soon")) from error


def is_evidence_attached(connection: sqlite3.Connection) -> bool:
    return any(name == "evidence" for _, name, _ in connection.execute("PRAGMA database_list").fetchall())


class _AttachesEvidence(Protocol):
    @property
    def connections(self) -> Sequence[sqlite3.Connection]: ...

    def attach_evidence(self) -> None: ...


@contextmanager
def evidence_detached_from(libraries: Iterable[_AttachesEvidence]) -> Iterator[None]:
    """Have the evidence file closed in these libraries meanwhile; then they attach it again."""
    libraries = tuple(libraries)
    try:
        for connection in (connection for library in libraries for connection in library.connections):
            detach_evidence(connection)
        yield
    finally:
        for library in libraries:
            library.attach_evidence()
