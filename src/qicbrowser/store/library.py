"""The library: the evidence file, which is never written, and the user file, opened together."""

import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Self, cast

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.store.evidence.attaching import (
    attach_evidence,
    evidence_detached_from,
    is_evidence_attached,
    try_to_attach,
)
from qicbrowser.store.evidence.evidence import Evidence
from qicbrowser.store.evidence.evidence_readers import EvidenceReaders
from qicbrowser.store.user.analysis_data import AnalysisData
from qicbrowser.store.user.checked_connection import CheckedConnection
from qicbrowser.store.user.citations import Citations
from qicbrowser.store.user.errors import DATABASE_ERRORS, Operation, is_locked
from qicbrowser.store.user.notes import Notes
from qicbrowser.store.user.open_file import check_open_file, inode, open_again, open_user_file
from qicbrowser.store.user.schema_check import raise_if_altered
from qicbrowser.store.user.searches import Searches
from qicbrowser.store.user.settings import Settings
from qicbrowser.store.user.sync_folders import sync_warning

if TYPE_CHECKING:
    from qicbrowser.domain.query.tree import Query
    from qicbrowser.store.search.annotated_index import AnnotatedIndex
    from qicbrowser.store.search.matches import Matches
    from qicbrowser.store.search.theme_checks import ThemeChecks
    from qicbrowser.store.user.connection import UserFile
    from qicbrowser.store.user.note_lists import NoteLists


class Library(EvidenceReaders, AnalysisData):
    """Both files on one connection; to be used on the thread that opened it.

    The evidence also has a connection of its own, so that it can be read while another program locks the user file: to
    SQLite, a statement with a table-valued function reads every file of its connection.
    """

    def __init__(
        self,
        evidence_file: Path,
        user_file: Path,
        *,
        busy_seconds: float | None = None,
        opened: "UserFile | None" = None,
    ) -> None:
        """Raises ReaderError when either file cannot be used; neither is changed then.

        `busy_seconds` is how long reads and changes wait for another program's lock; 0 raises at once, which a window
        needs, because it is blocked meanwhile. None: one second, as opening waits. `opened` is the file, if it is open.
        """
        self.evidence_file = evidence_file
        self.user_file = user_file
        self._same_files = [self]  # those of this program on the same files
        self._connection, notices, self.refusal, self.absent, self.recovered = opened or open_user_file(user_file)
        self.notices = tuple(filter(None, (*notices, sync_warning(user_file))))
        """What the reader should know about the file, as it was opened."""

        self._evidence_connection = sqlite3.connect("file::memory:", uri=True, isolation_level=None)
        self.connections = self._connection, self._evidence_connection
        try:
            for connection in self.connections:
                attach_evidence(connection, evidence_file)
        except BaseException:
            self.close()
            raise
        self.evidence = Evidence(self._evidence_connection)
        self._checked = CheckedConnection(self._connection, user_file)
        checked = cast("sqlite3.Connection", self._checked)
        self.notes = Notes(checked)
        self.searches = Searches(checked)
        self.settings = Settings(checked)
        self.citations = Citations(checked)
        self._annotated_index: AnnotatedIndex | None = None
        self._theme_checks: ThemeChecks | None = None
        self._note_lists: NoteLists | None = None
        if busy_seconds is not None:
            self._set_busy_timeout(round(busy_seconds * 1000))
        (self._busy_ms,) = self._connection.execute("PRAGMA busy_timeout").fetchone()
        self.file_number = inode(user_file)
        """By which the user file is known from another one that takes its place."""

        self._version = 0
        self._damage: Message | None = None
        self.changed = False
        """Whether a change was saved since the file was opened."""
        self.changed_elsewhere()

    def opened_again(self) -> "Library":
        """The same files on another connection: each sees what the other saves as a change elsewhere."""
        opened = None if self.read_only else open_again(self.user_file, self.file_number)
        other = Library(self.evidence_file, self.user_file, busy_seconds=self._busy_ms / 1000, opened=opened)
        other._same_files = self._same_files
        other._same_files.append(other)
        return other

    def reopen_evidence(self, evidence_file: Path) -> None:
        """Attach an evidence file in place of the present one, and drop everything that was read from that.

        Lists and results of searches that were read before must be read anew. Raises ReaderError where the file cannot
        be used: the present one then stays attached.
        """
        try_to_attach(evidence_file)
        with evidence_detached_from((self,)):
            self.evidence_file = evidence_file

    def evidence_detached(self) -> AbstractContextManager[None]:
        """Have the evidence file closed meanwhile, so that it can be replaced on every system; then attach it again.

        That includes the libraries of other windows, which then reload their lists. Raises ReaderError, with the file
        attached, when something that is read from it is not finished.
        """
        return evidence_detached_from(self._same_files)

    def attach_evidence(self) -> None:
        """Attach the evidence where it is not, and drop everything that was read from it."""
        for connection in self.connections:
            if not is_evidence_attached(connection):
                attach_evidence(connection, self.evidence_file)
        self.evidence.forget()
        self.citations.forget()
        self._annotated_index = None
        self._theme_checks = None
        if self._note_lists:
            self._note_lists.forget()

    def changed_elsewhere(self) -> bool:
        """Whether what was read may be outdated: another program has written since the last call, or held a lock.

        Never waits for a lock, and never raises: the next read of the file says what is wrong.
        """
        self._set_busy_timeout(0)
        try:
            (version,) = self._connection.execute("PRAGMA main.data_version").fetchone()
        except DATABASE_ERRORS as error:
            self._checked.was_locked |= is_locked(error)
            return False
        finally:
            self._set_busy_timeout(self._busy_ms)
        before, self._version = self._version, version
        locked, self._checked.was_locked = self._checked.was_locked, False
        return bool(before != version) or locked

    @property
    def was_locked(self) -> bool:
        """Whether something could not be read because of a lock since the last call of `changed_elsewhere`."""
        return self._checked.was_locked

    def _set_busy_timeout(self, milliseconds: int) -> None:
        self._connection.execute(f"PRAGMA busy_timeout = {milliseconds}")

    @property
    def read_only(self) -> bool:
        """Whether nothing can be saved: the file is of a newer version, or cannot be written."""
        return self.refusal is not None

    def check(self) -> bool:
        """Read all of the user file; whether it is intact. Where it is not, the next start sets it aside."""
        # A read-only one was checked when it was opened, or is for a newer version to judge.
        if self.read_only or check_open_file(self._connection, self.user_file):
            return True
        self._checked.record_damage()
        return False

    def damage(self) -> Message | None:
        """What is damaged in the user file, as far as reading it has shown until now."""
        if self._checked.damaged and not self._damage:
            from qicbrowser.store.evidence.record_messages import record_message  # with the first damage, as the next
            from qicbrowser.store.user.damaged_texts import damage_message

            named = partial(record_message, self.evidence)
            self._damage = damage_message(self._connection, named, repairable=not self.read_only)
        return self._damage

    def matching(self, query: "Query") -> "Matches":
        """The themes and references that meet the query."""
        from qicbrowser.store.search.matches import Matches  # with the first search, not with the start

        return Matches(self._connection, self._refreshed_index()[0], self.evidence, query)

    def theme_checks(self) -> "ThemeChecks":
        """Counts the themes found by grades and streams; created with the first call."""
        if self._theme_checks is None:
            from qicbrowser.store.search.theme_checks import ThemeChecks  # with the first search, not with the start

            self._theme_checks = ThemeChecks(self.matching, self.evidence.facts().themes)
        return self._theme_checks

    def indexed_words(self, beginning: str) -> Iterator[list[tuple[str, int]]]:
        """Pages of the words that begin so in the evidence, the notes and the citations, each with its frequency."""
        from qicbrowser.store.search.vocabulary import indexed_words  # with a search that found nothing

        self._refreshed_index()
        return indexed_words(self._connection, beginning)

    def index_notes(self, seconds: float) -> bool:
        """Index notes for the search, for at most so long; whether all are indexed."""
        return self._refreshed_index(seconds)[1]

    def _refreshed_index(self, seconds: float | None = None) -> "tuple[AnnotatedIndex, bool]":
        from qicbrowser.store.search.annotated_index import AnnotatedIndex

        if self._annotated_index is None:
            self._annotated_index = AnnotatedIndex(self._connection, self.evidence, self.notes, self.citations)
        try:
            return self._annotated_index, self._annotated_index.refresh(seconds)
        except BaseException:  # the next search builds the index anew
            self._annotated_index = None
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    def note_lists(self) -> "NoteLists":
        """The filtered and sorted lists of notes; created with the first call."""
        if self._note_lists is None:
            from qicbrowser.store.user.note_lists import NoteLists  # with the first list, not with the start

            self._note_lists = NoteLists(self._checked, self.notes)
        return self._note_lists

    def _refuse(self) -> None:
        if self.refusal:
            raise ReaderError(self.refusal.message, self.refusal.hint)

    @contextmanager
    def change(self) -> Iterator[None]:
        """One transaction on the user file: all of it is saved, or nothing.

        Raises ReaderError when the disk is full, or the file is locked, cannot be written or is now of a newer version.
        """
        self._refuse()
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                self._checked.changing = True
                raise_if_altered(self._connection, self.user_file)
                before = self._connection.total_changes
                yield
                self._connection.execute("COMMIT")
                self.changed |= self._connection.total_changes > before
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
            finally:
                self._checked.changing = False
        except DATABASE_ERRORS as error:
            raise self._checked.converted(error, Operation.WRITE) from error

    def close(self) -> None:
        if self in self._same_files:
            self._same_files.remove(self)
        self._connection.close()
        self._evidence_connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def replace_from(self, source: sqlite3.Connection) -> None:
        """Replace all contents by those of a user file of this version, in one transaction.

        Raises ReaderError, with nothing changed, when the file cannot be written now.
        """
        from qicbrowser.store.user.replacing import copy_contents  # with the first backup restored, not with the start

        self._refuse()
        before = self.notes.keys_of_records()
        try:
            raise_if_altered(self._connection, self.user_file)
            copy_contents(source, self._connection, self.user_file)
        except DATABASE_ERRORS as error:
            raise self._checked.converted(error, Operation.WRITE) from error
        self.changed = True
        self.notes.changed_records |= before | self.notes.keys_of_records()
        self.citations.forget()
        if self._note_lists:
            self._note_lists.forget()
