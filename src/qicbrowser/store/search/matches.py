"""Searching: a query's tree as one full-text question to two indexes, the evidence's and that of the noted records.

The evidence carries an index of its words, a row a theme or reference. A record that has notes is found by all of it
together, so the words of such records are indexed once more, with their notes, in a temporary table, and stand there
for the record.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from qicbrowser.domain.query.tree import Either, Near, Query, Term, gathered_is_all, wanted
from qicbrowser.domain.records import Part
from qicbrowser.store.evidence.evidence import Evidence
from qicbrowser.store.search.fts_query import Questions
from qicbrowser.store.search.noted_index import OWN_PARTS, NotedIndex

FEW = 60
"""So many records may be gone through one by one."""

_INDEXES = {"evidence": OWN_PARTS, "noted": (*OWN_PARTS, Part.NOTE, Part.TAG)}
"""Both indexes, and the parts each has words of."""

_WEIGHTS = "10.0, 4.0, 4.0, 4.0, 4.0, 4.0, 2.0, 2.0, 0.0"
"""Of the columns of the evidence's index: a title outranks a passage, that a reference's number; facts count nothing.

In a small evidence file all that is found is ranked so. In a large one a hit in the title comes first and the others
follow in the order of the tree: to rank every match is what costs."""

_END = 1 << 62
"""A row beyond all others; its negative is before them."""

_PAGE = 200
_FIRST_PAGE = 24

_Question = dict[str, str]
"""What is asked of each index."""


class Count(NamedTuple):
    """How many; `more` when counting stopped there."""

    number: int
    more: bool


class Matches:
    """The themes and references that meet a query, by their rows in the index; read as they are asked for."""

    def __init__(self, connection: sqlite3.Connection, noted: NotedIndex, evidence: Evidence, query: Query) -> None:
        self._connection = connection
        self._noted = noted
        self._evidence = evidence
        self._query = query
        self._wanted = Either(wanted(query))
        self._questions = {
            where: Questions(connection, parts, noted.years if where == "noted" else ())
            for where, parts in _INDEXES.items()
        }
        self._question = self._asked(self._query)

    @cached_property
    def few(self) -> tuple[int, ...] | None:
        """All of them in order, where there are few."""
        rows = self._ask(self._question, "ORDER BY rowid LIMIT ?", FEW + 1)
        return tuple(rows) if len(rows) <= FEW else None

    def rows(self, within: Sequence[Part] | None = None, gathered: Near | None = None) -> Iterator[int]:
        """In rank order: all of them, those with a hit within some parts, or (none given) without a hit anywhere.

        Those with a hit within some parts may be narrowed to those where all words are `gathered` in one text there.
        """
        if within is None and not self._evidence.is_small and self._wanted.parts:
            yield from self._in_order(self._narrowed((Part.TITLE,)))
            yield from self._in_order(self._narrowed((Part.TITLE,), "NOT"))
            return
        question = self._question if within is None else self._narrowed(within, gathered=gathered)
        if self._evidence.is_small:
            yield from sorted(self._ask(question), key=lambda row: (self._scores.get(row, 0.0), row))
        else:
            yield from self._in_order(question)

    def key_of(self, row: int) -> str | None:
        return self._noted.key_of(row) or self._evidence.words.key_at(row)

    def row_of(self, key: str) -> int | None:
        return self._noted.row_of(key) or self._evidence.words.row_of(key)

    def between(self, first: int, last: int) -> list[int]:
        """Those from a row to another, both included, in order."""
        if self.few is not None:
            return [row for row in self.few if first <= row <= last]
        return self._ask(self._question, "AND rowid BETWEEN ? AND ?", first, last)

    def next_marked(self, row: int, by: int) -> int | None:
        """The next (1) or previous (-1) row after this one in which a word stands that is to be shown."""
        marked = self._narrowed(tuple(Part))
        if by > 0:
            return min(self._ask(marked, "AND rowid > ? ORDER BY rowid LIMIT 1", row), default=None)
        return max(self._ask(marked, "AND rowid < ? ORDER BY rowid DESC LIMIT 1", row), default=None)

    def count(self, first: int, last: int, most: int) -> Count:
        """How many there are in a range of rows; counting stops at `most`."""
        if self.few is not None:
            return Count(len(self.between(first, last)), more=False)
        number = 0
        for where in self._indexes:
            sql = f"SELECT count(*) FROM (SELECT 1 {self._from(where)} AND rowid BETWEEN ? AND ? LIMIT ?)"
            values = (self._question[where], first, last, most + 1 - number)
            number += self._connection.execute(sql, values).fetchone()[0]
        return Count(min(number, most), number > most)

    def plan(self) -> list[tuple[str, str]]:
        """The questions as they are put to SQLite, and how it goes about them, for those who want to know."""
        told: list[tuple[str, str]] = []
        for where in self._indexes:
            sql = f"SELECT rowid {self._from(where)}"
            plan = self._connection.execute(f"EXPLAIN QUERY PLAN {sql}", (self._question[where],))
            told.append((f"{sql}\n  ? = {self._question[where]}", "\n".join(row[3] for row in plan)))
        return told

    @property
    def _indexes(self) -> tuple[str, ...]:
        return ("evidence",) if self._noted.is_empty else tuple(_INDEXES)

    def _asked(self, query: Query, within: Sequence[Part] = tuple(Part)) -> _Question:
        return {where: questions.of(query, within) for where, questions in self._questions.items()}

    def _narrowed(self, parts: Sequence[Part], sign: str = "AND", gathered: Near | None = None) -> _Question:
        """The question for those that also have, or NOT, a hit within some parts; without any part: none at all."""
        sign = sign if parts else "NOT"
        if sign == "AND" and isinstance(self._query, Term | Near):  # the same, asked once
            return self._asked(self._query, parts)
        if gathered and gathered_is_all(self._query, gathered):
            return self._asked(gathered, parts)
        also = self._asked(gathered or self._wanted, parts or tuple(Part))
        # A question that is barred goes last: what it bars is looked for among what was found before it.
        return {where: f"{self._question[where]} {sign} {also[where]}" for where in _INDEXES}

    @cached_property
    def _scores(self) -> dict[int, float]:
        """How well the evidence's words meet the query; the less, the better."""
        sql = f"SELECT rowid, bm25(record_index, {_WEIGHTS}) FROM evidence.record_index WHERE record_index MATCH ?"
        return dict(self._connection.execute(sql, (self._asked(self._wanted)["evidence"],)))

    def _in_order(self, question: _Question) -> Iterator[int]:
        last, size = -_END, _FIRST_PAGE
        while True:
            page = self._ask(question, "AND rowid > ? ORDER BY rowid LIMIT ?", last, size)[:size]
            yield from page
            if len(page) < size:
                return
            last, size = page[-1], _PAGE

    def _ask(self, question: _Question, condition: str = "", *values: int) -> list[int]:
        rows = [
            row
            for where in self._indexes
            for (row,) in self._connection.execute(
                f"SELECT rowid {self._from(where)} {condition}", (question[where], *values)
            )
        ]
        return sorted(rows)

    def _from(self, where: str) -> str:
        if where == "noted":
            return "FROM temp.noted_index WHERE noted_index MATCH ?"
        return f"FROM evidence.record_index WHERE record_index MATCH ? {self._noted.left_out}"
