"""The library: the bundled evidence, which is never written, and the reader's own file, opened as one."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Self, cast

from qicbrowser.domain.errors import ReaderError
from qicbrowser.store.evidence.evidence import Evidence
from qicbrowser.store.user import sync_folders
from qicbrowser.store.user.citations import Citations
from qicbrowser.store.user.expected_schema import refuse_altered
from qicbrowser.store.user.faults import FAULTS, HINTS, is_locked
from qicbrowser.store.user.guarded import Guarded
from qicbrowser.store.user.notes import Notes
from qicbrowser.store.user.open_file import is_sound, open_user_file
from qicbrowser.store.user.searches import Searches
from qicbrowser.store.user.settings import Settings

if TYPE_CHECKING:
    from qicbrowser.domain.query.tree import Query
    from qicbrowser.store.evidence.export_rows import ExportRows
    from qicbrowser.store.search.matches import Matches
    from qicbrowser.store.search.noted_index import NotedIndex
    from qicbrowser.store.user.note_lists import NoteLists

EVIDENCE_ID = 0x51494345
"""The `application_id` of an evidence file: "QICE"."""

EVIDENCE_VERSION = 3
"""The `user_version` of an evidence file: raised with a change of `sql/evidence.sql` or of what `domain/words.py` makes
of a text, so that a file indexed in another way is refused."""

_CACHE = 32768
"""KiB at most of the evidence kept in memory: one keystroke asks where the last one did."""


class Library:
    """Both files on one connection; to be used on the thread that opened it.

    The evidence has another one for itself, so that it can be read while another program holds the reader's file: to
    SQLite, a statement with a table-valued function reads every file of its connection.
    """

    def __init__(self, evidence_file: Path, user_file: Path, *, busy_seconds: float | None = None) -> None:
        """Raises ReaderError when either file cannot be used; neither is changed then.

        `busy_seconds` is how long reading and changing the open file wait while another program holds a lock on it; 0
        raises at once, which a window needs, because it stands still meanwhile. None: one second, as opening waits.
        """
        self.evidence_file = evidence_file
        self.user_file = user_file
        self._connection, told, self.refusal, self.absent, self.rescued = open_user_file(user_file)
        self.told = tuple(filter(None, (*told, sync_folders.warning(user_file))))
        """What the reader should know of the file, as it was opened."""
        self._evidence_connection = sqlite3.connect("file::memory:", uri=True, isolation_level=None)
        try:
            for connection in (self._connection, self._evidence_connection):
                _attach_evidence(connection, evidence_file)
        except BaseException:
            self.close()
            raise
        self.evidence = Evidence(self._evidence_connection)
        self._guarded = Guarded(self._connection, user_file)
        asked = cast("sqlite3.Connection", self._guarded)
        self.notes = Notes(asked)
        self.searches = Searches(asked)
        self.settings = Settings(asked)
        self.citations = Citations(asked)
        self._noted: NotedIndex | None = None
        self._note_lists: NoteLists | None = None
        if busy_seconds is not None:
            self._set_busy_timeout(round(busy_seconds * 1000))
        (self._busy_ms,) = self._connection.execute("PRAGMA busy_timeout").fetchone()
        self._version = 0
        self._damage = ""
        self.changed = False
        """Whether a change was saved since the file was opened."""

        self.changed_elsewhere()

    def changed_elsewhere(self) -> bool:
        """Whether what was read may be old: another program has written since this was asked last, or held a lock.

        Never waits for a lock, and never raises: it is asked again, and the next read of the file says what is wrong.
        """
        self._set_busy_timeout(0)
        try:
            (version,) = self._connection.execute("PRAGMA main.data_version").fetchone()
        except FAULTS as error:
            self._guarded.was_locked |= is_locked(error)
            return False
        finally:
            self._set_busy_timeout(self._busy_ms)
        before, self._version = self._version, version
        locked, self._guarded.was_locked = self._guarded.was_locked, False
        return bool(before != version) or locked

    @property
    def was_locked(self) -> bool:
        """Whether something could not be read because of a lock since `changed_elsewhere` was answered last."""
        return self._guarded.was_locked

    def _set_busy_timeout(self, milliseconds: int) -> None:
        self._connection.execute(f"PRAGMA busy_timeout = {milliseconds}")

    @property
    def read_only(self) -> bool:
        """Whether nothing can be saved: the file is of a newer version, or there is none that may be written."""
        return self.refusal is not None

    def check(self) -> bool:
        """Whether all of the reader's file can be read; where it cannot, the next start sets it aside."""
        # One that is only read is as it was when it was opened, or for a newer version to judge.
        if self.read_only or is_sound(self._connection, self.user_file):
            return True
        self._guarded.remember_damage()
        return False

    @property
    def damage(self) -> str:
        """What is damaged in the reader's file, as far as it was found until now, in a sentence; "" for nothing."""
        if self._guarded.damaged and not self._damage:
            from qicbrowser.store.user.damaged_texts import described  # with the first damage, not with the start

            self._damage = described(self._connection, self.evidence, repairable=not self.read_only)
        return self._damage

    def matching(self, query: "Query") -> "Matches":
        """The themes and references that meet the query."""
        from qicbrowser.store.search.matches import Matches  # with the first search, not with the start

        noted, _ = self._noted_by_now()
        return Matches(self._connection, noted, self.evidence, query)

    def index_notes(self, seconds: float) -> bool:
        """Make ready, for so long, what a search needs of the notes; whether all of it is ready."""
        _, ready = self._noted_by_now(seconds)
        return ready

    def _noted_by_now(self, seconds: float | None = None) -> "tuple[NotedIndex, bool]":
        from qicbrowser.store.search.noted_index import NotedIndex

        if self._noted is None:
            self._noted = NotedIndex(self._connection, self.evidence, self.notes, self.citations)
        try:
            return self._noted, self._noted.refresh(seconds)
        except BaseException:
            self._forget_noted()
            raise

    @property
    def note_lists(self) -> "NoteLists":
        """The notes as they can be listed; see its `refresh`."""
        if self._note_lists is None:
            from qicbrowser.store.user.note_lists import NoteLists  # with the first list, not with the start

            self._note_lists = NoteLists(self._guarded, self.notes)
        return self._note_lists

    def export_rows(self) -> "ExportRows":
        """The evidence as rows to take away."""
        from qicbrowser.store.evidence.export_rows import ExportRows  # with the first export, not with the start

        return ExportRows(self._evidence_connection, self.evidence)

    def _forget_noted(self) -> None:
        """Have the next search begin the index of notes anew, instead of ending one that was left halfway."""
        self._noted = None
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    def _refuse(self) -> None:
        if self.refusal:
            raise ReaderError(self.refusal.message, self.refusal.hint)

    @contextmanager
    def change(self) -> Iterator[None]:
        """One transaction on the reader's file: all of it is saved, or none.

        Raises ReaderError when the disk is full, the file is locked, cannot be written, or is of a newer version now.
        """
        self._refuse()
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                self._guarded.changing = True
                refuse_altered(self._connection, self.user_file)
                before = self._connection.total_changes
                yield
                self._connection.execute("COMMIT")
                self.changed |= self._connection.total_changes > before
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
            finally:
                self._guarded.changing = False
        except FAULTS as error:
            raise self._guarded.explained(error, "could not be written") from error

    def close(self) -> None:
        self._connection.close()
        self._evidence_connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def replace_from(self, source: sqlite3.Connection) -> None:
        """Put what a reader's file of this version holds in the place of this one's, as one transaction.

        Raises ReaderError when the file may not be written now; it is as it was then.
        """

        def give_up(status: int, *_: int) -> None:
            if status == sqlite3.SQLITE_BUSY:  # it has waited as long as a change does, and would begin again
                raise ReaderError(f"{self.user_file} could not be written.", hint=HINTS[status])

        self._refuse()
        before = self.notes.keys_of_records()
        try:
            refuse_altered(self._connection, self.user_file)
            source.backup(self._connection, progress=give_up)
        except FAULTS as error:
            raise self._guarded.explained(error, "could not be written") from error
        self.changed = True
        self.notes.written |= before | self.notes.keys_of_records()
        self.citations.forget()
        if self._note_lists:
            self._note_lists.forget()


def _attach_evidence(connection: sqlite3.Connection, path: Path) -> None:
    hint = "Reinstall the program, or rebuild the file with “qicbrowser build”."
    if not path.is_file():
        raise ReaderError(f"The evidence file {path} is missing.", hint=hint)
    try:
        connection.execute("ATTACH ? AS evidence", (path.absolute().as_uri() + "?mode=ro&immutable=1",))
        connection.execute(f"PRAGMA evidence.cache_size = -{_CACHE}")
        (identity,) = connection.execute("PRAGMA evidence.application_id").fetchone()
        (version,) = connection.execute("PRAGMA evidence.user_version").fetchone()
    except sqlite3.DatabaseError as error:
        raise ReaderError(f"The evidence file {path} cannot be read: {error}.", hint=hint) from error
    if (identity, version) != (EVIDENCE_ID, EVIDENCE_VERSION):
        raise ReaderError(f"{path} is not an evidence file of this version of QIC Browser.", hint=hint)
