"""What of the evidence words are sought in, and the names that a query can be about."""

import json
import sqlite3
from collections.abc import Collection
from functools import cached_property, lru_cache
from typing import Any

from qicbrowser.domain.keys import review_of
from qicbrowser.domain.listings import Text
from qicbrowser.domain.records import Part, Role
from qicbrowser.store.evidence.role_sql import ROLE_ORDER

REFERENCE_ROWS = 1 << 40
"""What is added to a reference's place for its row in `record_index`; a theme's row there is its place."""

_CACHED = 64
"""The number of beginnings whose words are cached."""

_INDEXED_BEGINNING = 3
"""The most letters of a beginning that `record_index` has an index for."""

_MOST_WORDS = 16
"""The most words that are searched for one by one in place of their beginning."""

_ENGLISH = ""

_LAST_LETTER = "\U0010ffff"

_PASSAGE_PARTS = {role.value: Part(role) for role in Role}
_PASSAGES = frozenset(_PASSAGE_PARTS.values())


class Words:
    """Reads of the attached evidence file for the search; a key that is not there gives None, or nothing."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.beginning = lru_cache(_CACHED)(self._read_beginning)
        """The words of `record_index` that begin so; none where it is faster to search for the beginning itself.

        Of a beginning for which it has no index, the full-text index reads and sorts the rows of all words before it
        gives the first row, each time.
        """

    def forget(self) -> None:
        """Drop what was read: another file is attached, or is about to be."""
        self.beginning.cache_clear()
        for read in ("languages", "_languages"):
            self.__dict__.pop(read, None)

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """Those by which words are stemmed: English, and those of the reviews."""
        return tuple(sorted({_ENGLISH, *self._languages.values()}))

    def language_of(self, key: str) -> str:
        """The language by which the words of a review are stemmed; `key` is that of anything in it."""
        return self._languages.get(review_of(key), _ENGLISH) if self._languages else _ENGLISH

    def languages_of_notes(self, key: str) -> tuple[str, ...]:
        """The languages by which what the reader adds to a theme or reference is stemmed.

        It may be written in that of the review or in any other; the only one that can be assumed besides is English.
        """
        return tuple(dict.fromkeys((_ENGLISH, self.language_of(key))))

    @cached_property
    def _languages(self) -> dict[str, str]:
        """By the keys of reviews, those that are not stemmed as English."""
        from qicbrowser.domain.languages import language_of_code  # with the first search, not with the start

        rows = self._rows("SELECT key, language FROM evidence.review WHERE language IS NOT NULL")
        return {key: language for key, code in rows if (language := language_of_code(code))}

    def row_of(self, key: str) -> int | None:
        """The row of a theme or reference in `record_index`."""
        rows = self._rows(
            "SELECT place FROM evidence.theme WHERE key = ?"
            f" UNION ALL SELECT {REFERENCE_ROWS} + place FROM evidence.reference WHERE key = ?",
            key,
            key,
        )
        return rows[0][0] if rows else None

    def key_at(self, row: int) -> str | None:
        """The theme or reference that has a row in `record_index`."""
        table, place = ("reference", row - REFERENCE_ROWS) if row > REFERENCE_ROWS else ("theme", row)
        rows = self._rows(f"SELECT key FROM evidence.{table} WHERE place = ?", place)
        return rows[0][0] if rows else None

    def title_of(self, key: str) -> str | None:
        rows = self._rows("SELECT title FROM evidence.theme WHERE key = ?", key)
        return rows[0][0] if rows else None

    def texts(self, key: str, parts: Collection[Part] = tuple(Part)) -> list[Text]:
        """The texts of a theme or reference, those in some parts of it, in the order of reading."""
        found: list[Text] = []
        languages = (self.language_of(key),)
        for table_key, title in self._rows("SELECT table_key, title FROM evidence.theme WHERE key = ?", key):
            found += [Text(key, Part.TITLE, title, languages)] if Part.TITLE in parts else []
            found += self._passages(key, parts, languages) if not _PASSAGES.isdisjoint(parts) else []
            found += self._labels(key) if Part.REFERENCE in parts else []
            found += self._authors(table_key) if Part.AUTHOR in parts else []
        if not found and Part.REFERENCE in parts:
            labels = self._rows("SELECT label FROM evidence.reference WHERE key = ?", key)
            found += [Text(key, Part.REFERENCE, label) for (label,) in labels]
        return found

    def grade_names(self) -> tuple[str, ...]:
        """The names of the grades of all tables, the weakest first."""
        rows = self._rows("SELECT name, min(position) FROM evidence.grade GROUP BY name ORDER BY 2, name")
        return tuple(name for name, _ in rows)

    def stream_names(self) -> tuple[str, ...]:
        rows = self._rows("SELECT name, min(position) FROM evidence.stream GROUP BY name ORDER BY 2, name")
        return tuple(name for name, _ in rows)

    def labels_beginning(self, typed: str, most: int) -> tuple[str, ...]:
        """The first labels of references that begin with these characters."""
        rows = self._rows(
            "SELECT DISTINCT number, label FROM evidence.reference WHERE lower(substr(label, 1, length(?))) = ?"
            " ORDER BY number NULLS LAST, label LIMIT ?",
            typed,
            typed,
            most,
        )
        return tuple(label for _, label in rows)

    def _read_beginning(self, beginning: str) -> tuple[str, ...]:
        """Read the words of an index one by one: each after the one before it."""
        if len(beginning) <= _INDEXED_BEGINNING:
            return ()
        self._connection.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.indexed_word USING fts5vocab(evidence, record_index, instance)"
        )
        words: list[str] = []
        after = beginning
        while rows := self._rows(
            "SELECT term FROM temp.indexed_word WHERE term >= ? AND term < ? LIMIT 1", after, beginning + _LAST_LETTER
        ):
            words.append(rows[0][0])
            if len(words) > _MOST_WORDS:
                return ()
            after = f"{words[-1]}\x01"  # no word has this letter
        return tuple(words)

    def _passages(self, key: str, parts: Collection[Part], languages: tuple[str, ...]) -> list[Text]:
        rows = self._rows(
            f"SELECT key, role, text FROM evidence.passage WHERE theme_key = ? ORDER BY {ROLE_ORDER}, position",
            key,
        )
        return [Text(passage, _PASSAGE_PARTS[role], text, languages) for passage, role, text in rows if role in parts]

    def _labels(self, key: str) -> list[Text]:
        """A theme's references."""
        rows = self._rows(
            "SELECT DISTINCT place, key, label FROM evidence.appraisal"
            " CROSS JOIN evidence.reference ON key = reference_key WHERE theme_key = ? ORDER BY place",
            key,
        )
        return [Text(reference, Part.REFERENCE, label) for _, reference, label in rows]

    def _authors(self, table_key: str) -> list[Text]:
        rows = self._rows(
            "SELECT review.key, authors FROM evidence.source_table"
            " JOIN evidence.review ON review.key = review_key WHERE source_table.key = ?",
            table_key,
        )
        return [Text(review, Part.AUTHOR, author) for review, names in rows for author in json.loads(names)]

    def _rows(self, sql: str, *values: str | int) -> list[Any]:
        return self._connection.execute(sql, values).fetchall()
