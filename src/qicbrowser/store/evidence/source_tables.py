"""The reviews and source tables of an evidence file, which are few: each is read once."""

import json
import sqlite3
from collections import defaultdict
from functools import cached_property
from typing import Any, NamedTuple

from qicbrowser.domain.features import Feature, TableNote
from qicbrowser.domain.keys import table_of_group
from qicbrowser.domain.listings import GroupBranch, ReviewPlaces
from qicbrowser.domain.records import Grade, Review, Role, SourceTable, Stream
from qicbrowser.domain.review_citation import cite_briefly, distinct


class Scales(NamedTuple):
    """The streams and grades of a source table, by key, in their order."""

    streams: dict[str, Stream]
    grades: dict[str, Grade]


class Extent(NamedTuple):
    """A table, or the last of some groups in it that are in one another, and the places of its themes."""

    table: SourceTable
    groups: tuple[GroupBranch, ...]
    places: range


class SourceTables:
    """Reads of the attached evidence file, cached: the file never changes while it is open."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._scales: dict[str, Scales] = {}

    @cached_property
    def reviews(self) -> dict[str, Review]:
        """The reviews by key, in the order of the tree."""
        columns = ", ".join(
            f"ifnull({name}, '')" if name not in ("year", "authors") else name for name in Review._fields
        )
        rows = self._rows(f"SELECT {columns} FROM evidence.review ORDER BY rowid")
        return {key: Review(key, title, tuple(json.loads(authors)), *rest) for key, title, authors, *rest in rows}

    @cached_property
    def review_names(self) -> dict[str, str]:
        """What reviews are called, by key: as the reader named them, or by authors and year; no two are the same."""
        given = dict(self._rows("SELECT key, name FROM evidence.library_review")) if self.is_library_file else {}
        return distinct({key: given.get(key) or cite_briefly(review) for key, review in self.reviews.items()})

    @cached_property
    def brief_citations(self) -> dict[str, str]:
        """The authors and year of each review by key, no two the same: for files that go to others."""
        return distinct({key: cite_briefly(review) for key, review in self.reviews.items()})

    @cached_property
    def is_library_file(self) -> bool:
        """Whether the file also holds how the reader has the reviews listed."""
        return bool(self._rows("SELECT 1 FROM evidence.sqlite_master WHERE name = 'library_review'"))

    @cached_property
    def places(self) -> dict[str, ReviewPlaces]:
        """The places of the themes and references of each review, by key."""
        themes = self._ranges(
            "SELECT review_key, min(first_place), max(first_place + themes) FROM evidence.source_table"
            " WHERE themes > 0 GROUP BY review_key"
        )
        references = self._ranges(
            "SELECT review_key, min(place), max(place) + 1 FROM evidence.reference GROUP BY review_key"
        )
        return {key: ReviewPlaces(themes.get(key, range(0)), references.get(key, range(0))) for key in self.reviews}

    def _ranges(self, sql: str) -> dict[str, range]:
        return {key: range(first, end) for key, first, end in self._rows(sql)}

    @cached_property
    def tables(self) -> dict[str, SourceTable]:
        """The source tables by key."""
        marked: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        for key, heading, markers in self._rows(
            "SELECT table_key, heading, markers FROM evidence.source_column WHERE markers <> '' ORDER BY position"
        ):
            for marker in markers.split():
                marked[key, marker].append(" › ".join(json.loads(heading)))
        notes: defaultdict[str, list[TableNote]] = defaultdict(list)
        for key, marker, text in self._rows(
            "SELECT table_key, marker, text FROM evidence.table_note ORDER BY position"
        ):
            notes[key].append(TableNote(marker, text, tuple(marked[key, marker])))
        rows = self._rows("SELECT key, number, title, review_key, label, roles, features FROM evidence.source_table")
        return {
            key: SourceTable(
                key,
                number,
                title,
                self.reviews[review],
                label,
                tuple(map(Role, json.loads(roles))),
                tuple(map(Feature, json.loads(features))),
                tuple(notes[key]),
            )
            for key, number, title, review, label, roles, features in rows
        }

    @cached_property
    def headings(self) -> dict[tuple[str, int], tuple[str, ...]]:
        """The headings of columns, by table key and position."""
        return {place: heading for place, (heading, _) in self._columns.items()}

    def heading_of(self, table_key: str, position: int | None, role: Role) -> str:
        """The heading of the column that a passage is in, if the column holds passages of its role only."""
        heading, holds = self._columns.get((table_key, position or 0), ((), ""))
        return heading[-1] if holds == role else ""

    def role_headings(self, table_key: str) -> dict[Role, str]:
        """What a table calls the columns that hold passages of one role only."""
        found: defaultdict[Role, list[str]] = defaultdict(list)
        for (table, _), (heading, holds) in sorted(self._columns.items()):
            if table == table_key and holds in self.tables[table].roles:
                found[Role(holds)].append(heading[-1])
        return {role: " · ".join(dict.fromkeys(headings)) for role, headings in found.items()}

    @cached_property
    def _columns(self) -> dict[tuple[str, int], tuple[tuple[str, ...], str]]:
        rows = self._rows("SELECT table_key, position, heading, holds FROM evidence.source_column")
        return {(table, position): (tuple(json.loads(path)), holds) for table, position, path, holds in rows}

    @cached_property
    def groups(self) -> dict[str, dict[int, GroupBranch]]:
        """The groups of themes by the keys of their tables and their positions."""
        groups: dict[str, dict[int, GroupBranch]] = {}
        columns = "key, position, parent, title, first_place, themes"
        for table_key, *row in self._rows(f"SELECT table_key, {columns} FROM evidence.theme_group ORDER BY rowid"):
            group = GroupBranch(*row)
            groups.setdefault(table_key, {})[group.position] = group
        return groups

    def groups_around(self, table_key: str, position: int | None) -> tuple[GroupBranch, ...]:
        """The group in this position after those that it is in, outermost first; none for None."""
        around: list[GroupBranch] = []
        while position is not None:
            around.append(self.groups[table_key][position])
            position = around[-1].parent
        return tuple(reversed(around))

    @cached_property
    def group_titles(self) -> dict[str, tuple[str, ...]]:
        """The titles of each group and of those that it is in, outermost first, by key."""
        return {
            group.key: tuple(each.title for each in self.groups_around(table_key, position))
            for table_key, groups in self.groups.items()
            for position, group in groups.items()
        }

    def group_path(self, key: str) -> tuple[GroupBranch, ...]:
        """A group by its key after those that it is in, outermost first; none where there is no such group."""
        table_key = table_of_group(key)
        of_table = self.groups.get(table_key, {})
        position = next((group.position for group in of_table.values() if group.key == key), None)
        return self.groups_around(table_key, position)

    def extent(self, key: str) -> Extent | None:
        """A table or a group by its key; None where there is no such one."""
        groups = self.group_path(key)
        table = self.tables.get(table_of_group(key) if groups else key)
        if table is None:
            return None
        if groups:
            first, themes = groups[-1].first, groups[-1].themes
        else:
            sql = "SELECT first_place, themes FROM evidence.source_table WHERE key = ?"
            ((first, themes),) = self._rows(sql, key)
        return Extent(table, groups, range(first, first + themes))

    def scales(self, table_key: str) -> Scales:
        if table_key not in self._scales:
            streams = self._rows(
                "SELECT key, name FROM evidence.stream WHERE table_key = ? ORDER BY position", table_key
            )
            grades = self._rows(
                "SELECT key, name, rank FROM evidence.grade WHERE table_key = ? ORDER BY position", table_key
            )
            self._scales[table_key] = Scales(
                {row[0]: Stream(*row) for row in streams}, {row[0]: Grade(*row) for row in grades}
            )
        return self._scales[table_key]

    def stream_names(self, table: SourceTable) -> tuple[str, ...]:
        """The names of the streams of a table, in their order; "" comes last where evidence is without one."""
        return *self._stream_names[table.key], *([""] if Feature.NO_STREAM in table.features else ())

    @cached_property
    def _stream_names(self) -> defaultdict[str, list[str]]:
        names: defaultdict[str, list[str]] = defaultdict(list)
        for table_key, name in self._rows("SELECT table_key, name FROM evidence.stream ORDER BY table_key, position"):
            names[table_key].append(name)
        return names

    def _rows(self, sql: str, *values: str) -> list[Any]:
        return self._connection.execute(sql, values).fetchall()
