"""Runs a query against two FTS5 tables: the index of the evidence, and that of the records with notes or a citation.

The evidence file has an index with one row per theme or reference. A record with notes is matched by its own words and
its notes together, so such records are indexed a second time, with their notes, in a temporary table. Their rows in the
first index are then left out.
"""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from functools import cache, cached_property, partial
from typing import NamedTuple

from qicbrowser.domain.query.hit_queries import with_hit_in, without_hit_in
from qicbrowser.domain.query.place_names import PlaceNames, names_of_groups, names_of_reviews
from qicbrowser.domain.query.tree import Either, Near, Query, wanted
from qicbrowser.domain.records import Part, Role
from qicbrowser.store.evidence.evidence import Evidence
from qicbrowser.store.search.annotated_index import OWN_PARTS, AnnotatedIndex
from qicbrowser.store.search.fts_query import FtsCompiler

FEW = 60
"""Up to this many rows are kept in memory and not queried again."""

_WEIGHTS = f"10.0, {'4.0, ' * len(Role)}2.0, 2.0, 0.0"
"""bm25 weights of the columns of the evidence's index: title, passages, reference numbers, authors, facts.

A small evidence file is ranked by bm25. In a large one, where ranking every match is slow, the records with a hit in
the title come first, and the others follow in the order of the tree."""

_END = 1 << 62
"""Greater than every rowid; its negative is less than every rowid."""

_PAGE, FIRST_PAGE = 200, 24
"""The number of rows read at a time, and of those read first."""

_Expressions = Callable[[str], str]
"""Gives the MATCH expression for an index, "evidence" or "annotated"; compiled once, for an index that is read."""


class Count(NamedTuple):
    """A number of rows; `more` is true when there are more and counting stopped there."""

    number: int
    more: bool


class Matches:
    """The rows of the themes and references that match a query, read lazily."""

    def __init__(
        self, connection: sqlite3.Connection, annotated: AnnotatedIndex, evidence: Evidence, query: Query
    ) -> None:
        self._connection = connection
        self._annotated = annotated
        self._evidence = evidence
        self._query = query
        self._wanted = Either(wanted(query))
        places = cache(partial(_places, evidence))
        words, parts = evidence.words, (*OWN_PARTS, Part.NOTE, Part.TAG)
        self._compilers = {
            "evidence": FtsCompiler(connection, OWN_PARTS, (), places, words.beginning, words.languages),
            "annotated": FtsCompiler(connection, parts, annotated.years, places, languages=words.languages),
        }
        self._expressions = self._compile(self._query)

    @cached_property
    def few(self) -> tuple[int, ...] | None:
        """All rows in ascending order, or None where there are more than `FEW`."""
        rows = self._select(self._expressions, "ORDER BY rowid LIMIT ?", FEW + 1)
        return tuple(rows) if len(rows) <= FEW else None

    def rows(self, within: Sequence[Part] | None = None, gathered: Near | None = None) -> Iterator[int]:
        """In rank order: all rows, those with a hit in some of the parts, or (with no part) those without any hit.

        With `gathered`, only the rows in which all words are that close together in one text of these parts.
        """
        if within is None and not self._evidence.is_small and self._wanted.parts:
            yield from self._in_order(self._compile(with_hit_in(self._query, (Part.TITLE,))))
            yield from self._in_order(self._compile(without_hit_in(self._query, (Part.TITLE,))))
            return
        if within is None:
            expressions = self._expressions
        elif within:
            expressions = self._compile(with_hit_in(self._query, within, gathered))
        else:
            expressions = self._compile(without_hit_in(self._query, tuple(Part)))
        if self._evidence.is_small:
            yield from sorted(self._select(expressions), key=lambda row: (self._scores.get(row, 0.0), row))
        elif within and gathered and (rows := self._few_gathered(within, gathered)) is not None:
            yield from (row for row in rows if self.between(row, row))
        else:
            yield from self._in_order(expressions)

    def _few_gathered(self, within: Sequence[Part], gathered: Near) -> list[int] | None:
        """The rows with the gathered words close together in these parts, whether they match the query or not.

        None where they are more than a page, or no more is asked for. To look up the other words of the query in these
        few rows takes less time than to go through all rows with them.
        """
        alone = with_hit_in(gathered, within, gathered)
        if alone == with_hit_in(self._query, within, gathered):
            return None
        rows = self._select(self._compile(alone), "ORDER BY rowid LIMIT ?", FIRST_PAGE)
        return rows if len(rows) < FIRST_PAGE else None

    def key_of(self, row: int) -> str | None:
        return self._annotated.key_of(row) or self._evidence.words.key_at(row)

    def row_of(self, key: str) -> int | None:
        return self._annotated.row_of(key) or self._evidence.words.row_of(key)

    def is_annotated(self, key: str) -> bool:
        """Whether a record had notes or a citation when the search was made."""
        return self._annotated.row_of(key) is not None

    def between(self, first: int, last: int) -> list[int]:
        """The rows from `first` to `last`, both included, in ascending order."""
        if self.few is not None:
            return [row for row in self.few if first <= row <= last]
        return self._select(self._expressions, "AND rowid BETWEEN ? AND ?", first, last)

    def page(self, first: int, last: int, most: int) -> list[int]:
        """The first rows of those from `first` to `last`, in ascending order."""
        if self.few is not None:
            return self.between(first, last)[:most]
        condition = "AND rowid BETWEEN ? AND ? ORDER BY rowid LIMIT ?"
        return self._select(self._expressions, condition, first, last, most)[:most]

    def count(self, first: int, last: int, most: int) -> Count:
        """The number of rows in a range; counting stops at `most`."""
        if self.__dict__.get("few") is not None:  # not read for this alone: to count takes one statement as well
            return Count(len(self.between(first, last)), more=False)
        number = 0
        for index in self._indexes:
            sql = f"SELECT count(*) FROM (SELECT 1 {self._from(index)} AND rowid BETWEEN ? AND ? LIMIT ?)"
            values = (self._expressions(index), first, last, most + 1 - number)
            number += self._connection.execute(sql, values).fetchone()[0]
        return Count(min(number, most), number > most)

    def plan(self) -> list[tuple[str, str]]:
        """The SQL statements of the search, each with SQLite's query plan."""
        plans: list[tuple[str, str]] = []
        for index in self._indexes:
            sql = f"SELECT rowid {self._from(index)}"
            plan = self._connection.execute(f"EXPLAIN QUERY PLAN {sql}", (self._expressions(index),))
            plans.append((f"{sql}\n  ? = {self._expressions(index)}", "\n".join(row[3] for row in plan)))
        return plans

    @property
    def _indexes(self) -> tuple[str, ...]:
        return ("evidence",) if self._annotated.is_empty else ("evidence", "annotated")

    def _compile(self, query: Query) -> _Expressions:
        return cache(lambda index: self._compilers[index].compile(query))

    @cached_property
    def _scores(self) -> dict[int, float]:
        """The bm25 rank of each row of the evidence's index: the lower, the better."""
        sql = f"SELECT rowid, bm25(record_index, {_WEIGHTS}) FROM evidence.record_index WHERE record_index MATCH ?"
        return dict(self._connection.execute(sql, (self._compile(self._wanted)("evidence"),)))

    def _in_order(self, expressions: _Expressions) -> Iterator[int]:
        last, size = -_END, FIRST_PAGE
        while True:
            page = self._select(expressions, "AND rowid > ? ORDER BY rowid LIMIT ?", last, size)[:size]
            yield from page
            if len(page) < size:
                return
            last, size = page[-1], _PAGE

    def _select(self, expressions: _Expressions, condition: str = "", *values: int) -> list[int]:
        rows = [
            row
            for index in self._indexes
            for (row,) in self._connection.execute(
                f"SELECT rowid {self._from(index)} {condition}", (expressions(index), *values)
            )
        ]
        return sorted(rows)

    def _from(self, index: str) -> str:
        if index == "annotated":
            return "FROM temp.annotated_index WHERE annotated_index MATCH ?"
        return f"FROM evidence.record_index WHERE record_index MATCH ? {self._annotated.left_out}"


def _places(evidence: Evidence, field: str) -> tuple[PlaceNames, ...]:
    """What a field of a query can name."""
    language_of = evidence.words.language_of
    if field == "group":
        return names_of_groups(evidence.group_titles(), language_of)
    return names_of_reviews(evidence.named_reviews(), language_of)
