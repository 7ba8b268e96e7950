"""A temporary FTS5 table of the records that have notes or a citation: their own words and the reader's in one row."""

import sqlite3
from collections.abc import Iterable, Iterator
from time import monotonic

from qicbrowser.domain.csl import Item, item_of, texts, year
from qicbrowser.domain.query.index_facts import note_facts, reference_facts, theme_facts
from qicbrowser.domain.records import Citation, Note, Part
from qicbrowser.domain.words import index_names, index_words
from qicbrowser.store.evidence.evidence import Evidence
from qicbrowser.store.user.citations import Citations
from qicbrowser.store.user.notes import Notes

OWN_PARTS = tuple(part for part in Part if part not in (Part.NOTE, Part.TAG))
"""The parts whose words come from the evidence or a citation, in the order of the table's columns."""


class AnnotatedIndex:
    """Updated before each search; nothing is written to the reader's file."""

    def __init__(self, connection: sqlite3.Connection, evidence: Evidence, notes: Notes, citations: Citations) -> None:
        self._connection = connection
        self._evidence = evidence
        self._notes = notes
        self._citations = citations
        self._cited: dict[str, Citation] = {}
        self._years: dict[str, int] = {}
        self._rows: dict[str, int] = {}
        self._keys: dict[int, str] = {}
        self._data_version = -1
        self._notes_seen: dict[str, str] = {}
        self._stale: set[str] = set()
        self._unfinished: dict[str, Iterator[None]] = {}
        """The record, one at most, whose indexing was interrupted, and the generator that continues it."""
        for table in ("annotated_index", "annotated"):  # left behind by an index that failed
            connection.execute(f"DROP TABLE IF EXISTS temp.{table}")
        connection.execute(
            f"CREATE VIRTUAL TABLE temp.annotated_index USING fts5 ({', '.join(OWN_PARTS)}, fact, note, tag,"
            " tokenize = 'ascii', prefix = '1 2 3')"
        )
        connection.execute("CREATE TABLE temp.annotated (row INTEGER PRIMARY KEY)")

    @property
    def is_empty(self) -> bool:
        return not self._rows

    @property
    def left_out(self) -> str:
        """The SQL condition that leaves the records of this table out of the evidence's index."""
        return "AND rowid NOT IN (SELECT row FROM temp.annotated)" if self._rows else ""

    @property
    def years(self) -> frozenset[int]:
        """The years of the indexed citations."""
        return frozenset(self._years.values())

    def row_of(self, key: str) -> int | None:
        return self._rows.get(key)

    def key_of(self, row: int) -> str | None:
        return self._keys.get(row)

    def refresh(self, seconds: float | None = None) -> bool:
        """Index what was written since the last call, here or by another program; True when the index is up to date.

        With `seconds`, stops after that time, but not before one note was indexed.
        """
        until = monotonic() + seconds if seconds is not None else None
        self._find_stale()
        if self._stale:
            self._connection.execute("SAVEPOINT annotated")  # one transaction for many records
            self._index_stale(until)
            self._connection.execute("RELEASE annotated")
        return not self._stale

    def _index_stale(self, until: float | None) -> None:
        """Index stale records until the given time, the unfinished one first."""
        first = next(iter(self._unfinished), "")
        for key in sorted(self._stale, key=lambda key: (key != first, key)):
            for _ in self._unfinished.setdefault(key, self._index(key)):
                if until is not None and monotonic() > until:
                    return
            del self._unfinished[key]
            self._stale.remove(key)
            if until is not None and monotonic() > until:
                return

    def _find_stale(self) -> None:
        """Add the records whose notes or citation have changed since they were indexed to the stale ones."""
        data_version = self._notes.data_version()
        changed = set(self._notes.changed_records)
        if data_version != self._data_version:
            self._data_version = data_version
            before, self._notes_seen = self._notes_seen, self._notes.editions()
            changed |= {key for key, _ in before.items() ^ self._notes_seen.items()}
        else:
            self._notes_seen |= dict.fromkeys(self._notes.changed_records, "")  # until another program writes
        self._notes.changed_records.clear()
        cited = self._citations.all()
        if cited is not self._cited:
            changed |= {key for key, _ in cited.items() ^ self._cited.items()}
            self._cited = cited
        self._stale |= changed
        for key in changed:
            self._unfinished.pop(key, None)

    def _index(self, key: str) -> Iterator[None]:
        """Index a record, one note per step; the table is changed in the last step."""
        notes = self._notes.of_record(key)
        starred = self._notes.star_of(key) is not None
        # The citation of a reference that this evidence lacks stays in the file, but cannot be shown.
        item = item_of(self._cited[key]) if key in self._cited and self._evidence.words.row_of(key) else {}
        words = []
        languages = self._evidence.words.languages_of_notes(key)
        for note in notes:
            words.append(index_words([note.words], languages))
            yield
        self._remove(key)
        if not notes and not starred and not item:
            return
        issued = year(item)
        if issued is not None:
            self._years[key] = issued
        row = self._row(key)
        self._rows[key], self._keys[row] = row, key
        facts = f"{self._facts(key, issued)} {_note_facts(notes, starred=starred)}"
        own = self._texts(key, item)
        values = (
            *(" ".join(own.get(part, ())) for part in OWN_PARTS),
            facts,
            " ".join(words),
            index_words((tag for note in notes for tag in note.tags), languages),
        )
        self._connection.execute("INSERT INTO temp.annotated (row) VALUES (?)", (row,))
        self._connection.execute(
            f"INSERT INTO temp.annotated_index (rowid, {', '.join(OWN_PARTS)}, fact, note, tag)"
            f" VALUES (?, {', '.join('?' * len(values))})",
            (row, *values),
        )

    def _remove(self, key: str) -> None:
        row = self._rows.pop(key, None)
        if row is not None:
            del self._keys[row]
            self._connection.execute("DELETE FROM temp.annotated WHERE row = ?", (row,))
            self._connection.execute("DELETE FROM temp.annotated_index WHERE rowid = ?", (row,))
        self._years.pop(key, None)

    def _row(self, key: str) -> int:
        """The row of the record in the evidence; records that it no longer has get rows from -1 down."""
        return self._evidence.words.row_of(key) or min(0, *self._keys, 0) - 1

    def _facts(self, key: str, issued: int | None) -> str:
        if theme := self._evidence.theme(key):
            groups = (group.key for group in self._evidence.groups_of_theme(key))
            return theme_facts(
                (theme.table.review.key, theme.table.key, *groups),
                theme.table.review.year,
                (appraisal.stream.key for appraisal in theme.appraisals if appraisal.stream),
                (grade.key for grade in theme.given_grades),
                len(theme.reference_labels),
                {passage.role for passage in theme.passages},
            )
        return reference_facts(self._evidence.reference_lists.within(key), issued)

    def _texts(self, key: str, item: Item) -> dict[Part, list[str]]:
        """The tokens of the texts of each part."""
        tokens_by_part: dict[Part, list[str]] = {}
        cited = texts(key, item, self._evidence.words.languages_of_notes(key))
        for text in (*self._evidence.words.texts(key), *cited):
            tokens = index_names([text.text]) if text.part is Part.AUTHOR else index_words([text.text], text.languages)
            tokens_by_part.setdefault(text.part, []).append(tokens)
        return tokens_by_part


def _note_facts(notes: Iterable[Note], *, starred: bool) -> str:
    notes = list(notes)
    return note_facts(
        (note.colour for note in notes),
        tagged=any(note.tags for note in notes),
        starred=starred,
        has_notes=bool(notes),
    )
