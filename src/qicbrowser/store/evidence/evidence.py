"""Queries of the attached evidence file.

Themes and references are numbered in the order in which they are listed, so that any page of a list can be read by
itself, however long the list is.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from qicbrowser.domain.features import Feature
from qicbrowser.domain.keys import SEPARATOR, review_of, table_of
from qicbrowser.domain.listings import (
    EvidenceFacts,
    GroupBranch,
    Reference,
    ReferenceLine,
    ReviewPlaces,
    TableBranch,
    ThemeLine,
)
from qicbrowser.domain.records import Review, Role, SourceTable, Theme
from qicbrowser.store.evidence.reference_lists import LINE, ReferenceLists, ReferenceReader
from qicbrowser.store.evidence.search_texts import Words
from qicbrowser.store.evidence.source_tables import SourceTables
from qicbrowser.store.evidence.theme_reader import THEMES, ThemeReader

if TYPE_CHECKING:
    from qicbrowser.domain.overviews import ReviewLine
    from qicbrowser.store.evidence.library_rows import LibraryRows
    from qicbrowser.store.evidence.table_pages import TablePages

ALL = -1
"""As a count: no limit."""

_SMALL = 5_000
"""The most themes and references of a small file."""

_CHUNK = 250
"""Themes that are read with one query per kind of content."""


class Evidence:
    """Reads of the attached evidence file; a key that is not there gives None."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.words = Words(connection)
        self.reference_lists = ReferenceLists(connection)
        self.forget()

    def forget(self) -> None:
        """Drop what was read: another file is attached, or is about to be."""
        self._tables = SourceTables(self._connection)
        self._theme_reader = ThemeReader(self._connection, self._tables)
        self._reference_reader = ReferenceReader(self._connection, self._tables)
        self.words.forget()
        self.__dict__.pop("is_small", None)
        self.__dict__.pop("review_lines", None)

    @cached_property
    def is_small(self) -> bool:
        """Whether all of it can be read in an instant."""
        facts = self.facts()
        return facts.themes + facts.references <= _SMALL

    def facts(self) -> EvidenceFacts:
        meta = dict(self._rows("SELECT name, value FROM evidence.meta"))
        counts = (int(meta[name]) for name in ("themes", "references", "appraisals"))
        return EvidenceFacts(meta["edition"], meta["sources_sha256"], *counts)

    def is_intact(self) -> bool:
        """Whether the file is intact, with its indexes; reads all of it."""
        try:
            result = self._connection.execute("PRAGMA evidence.integrity_check(1)").fetchone()
        except sqlite3.DatabaseError:
            return False
        return bool(result == ("ok",))

    def reviews(self) -> tuple[Review, ...]:
        return tuple(self._tables.reviews.values())

    def places_of_review(self, key: str) -> ReviewPlaces:
        return self._tables.places.get(key, ReviewPlaces(range(0), range(0)))

    def review_name(self, key: str) -> str:
        """What the review of a record, or of its own key, is called; "" for one that is not there."""
        return self._tables.review_names.get(review_of(key), "")

    def shown_review(self, key: str) -> str:
        """What the review of a record is called where there are several; "" where the record alone says enough."""
        return "" if self.has_one_review else self.review_name(key)

    def brief_citation(self, key: str) -> str:
        """The same by the authors and year, for files that go to others."""
        return self._tables.brief_citations.get(review_of(key), "")

    def named_reviews(self) -> Mapping[str, Review]:
        """The reviews by what they are called, in the order of the tree."""
        return {self._tables.review_names[key]: review for key, review in self._tables.reviews.items()}

    def library_rows(self) -> "LibraryRows":
        """What the file has beside the evidence where it is the reader's library."""
        from qicbrowser.store.evidence.library_rows import LibraryRows  # with the first such page, not with the start

        return LibraryRows(self._connection, is_library_file=self._tables.is_library_file)

    @property
    def has_one_review(self) -> bool:
        """Whether a label is enough to name a reference."""
        return len(self._tables.reviews) < 2

    def review_of(self, key: str) -> Review | None:
        """The review that the record of a key belongs to."""
        return self._tables.reviews.get(review_of(key))

    def tables(self) -> tuple[TableBranch, ...]:
        """The source tables that have themes, in the order of the tree."""
        return tuple(
            TableBranch(self._tables.tables[key], first, themes, self._groups(self._tables.tables[key]))
            for key, first, themes in self._rows(
                "SELECT key, first_place, themes FROM evidence.source_table WHERE themes > 0 ORDER BY first_place"
            )
        )

    def source_table(self, key: str) -> SourceTable | None:
        return self._tables.tables.get(key)

    def table_pages(self) -> "TablePages":
        """The source tables as they are printed."""
        from qicbrowser.store.evidence.table_pages import TablePages  # with the first such page, not with the start

        return TablePages(self._connection, self._tables)

    @cached_property
    def review_lines(self) -> "tuple[ReviewLine, ...]":
        """The reviews with their counts, in the order of the tree; the first read counts every passage."""
        from qicbrowser.store.evidence.review_lines import review_lines  # with the page of the library

        return review_lines(self._connection, self._tables)

    def only_table_of(self, theme_key: str) -> SourceTable | None:
        """The table of a theme, if its review has no other one."""
        table = self._tables.tables.get(table_of(theme_key))
        of_review = [each for each in self._tables.tables.values() if table and each.review == table.review]
        return table if len(of_review) == 1 else None

    def stream_names(self, theme_key: str = "") -> tuple[str, ...]:
        """The streams of the table of a theme, or of the table that has most; "" stands for evidence without one."""
        key = table_of(theme_key) if theme_key else ""
        tables = [self._tables.tables[key]] if key in self._tables.tables else self._tables.tables.values()
        return max(map(self._tables.stream_names, tables), key=len, default=())

    def role_headings(self, table_key: str) -> Mapping[Role, str]:
        """What a table calls the columns that hold passages of one role only."""
        return self._tables.role_headings(table_key)

    def _groups(self, table: SourceTable) -> tuple[GroupBranch, ...]:
        if Feature.GROUPS not in table.features:
            return ()
        groups = (group for group in self._tables.groups.get(table.key, {}).values() if group.themes)
        return tuple(sorted(groups, key=lambda group: (group.first, group.position)))

    def groups_of_theme(self, key: str) -> tuple[GroupBranch, ...]:
        """The groups that a theme is in, outermost first."""
        rows = self._rows("SELECT table_key, group_position FROM evidence.theme WHERE key = ?", key)
        return self._tables.groups_around(*rows[0]) if rows else ()

    def group_path(self, key: str) -> tuple[GroupBranch, ...]:
        """A group after those that it is in, outermost first."""
        return self._tables.group_path(key)

    def has_branch(self, key: str) -> bool:
        """Whether a key is that of a review, a source table or a group."""
        return key in self._tables.reviews or key in self._tables.tables or bool(self.group_path(key))

    def group_titles(self) -> dict[str, tuple[str, ...]]:
        """The titles of each group and of those that it is in, outermost first, by the keys of the groups."""
        return self._tables.group_titles

    def theme_lines(self, first: int = 1, count: int = ALL) -> tuple[ThemeLine, ...]:
        """`count` themes in the order of the tree, from the place `first` on."""
        return tuple(
            ThemeLine(place, key, title, self._tables.tables[table_key], studies)
            for place, key, title, table_key, studies in self._rows(
                "SELECT place, key, title, table_key, (SELECT count(DISTINCT reference_key)"
                " FROM evidence.appraisal WHERE theme_key = theme.key)"
                " FROM evidence.theme WHERE place >= ? ORDER BY place LIMIT ?",
                first,
                count,
            )
        )

    def place_of(self, key: str) -> int | None:
        """A theme's place in the order of the tree."""
        rows = self._rows("SELECT place FROM evidence.theme WHERE key = ?", key)
        return rows[0][0] if rows else None

    def places_of(self, keys: Iterable[str]) -> list[int]:
        """The places of those of these keys that are themes', in order."""
        return sorted({place for (place,) in self._rows(f"SELECT place FROM {THEMES}", _json(keys))})

    def keys_at(self, places: Iterable[int]) -> tuple[str, ...]:
        """The keys of the themes in these places, in the order of the tree."""
        rows = self._rows(
            "SELECT place, theme.key FROM json_each(?) CROSS JOIN evidence.theme ON place = value", _json(places)
        )
        return tuple(key for _, key in sorted(set(rows)))

    def keys_of_themes(self) -> Iterator[str]:
        """The keys of all themes in the order of the tree."""
        return (key for (key,) in self._connection.execute("SELECT key FROM evidence.theme ORDER BY place"))

    def in_order(self, keys: Iterable[str]) -> tuple[str, ...]:
        """Those of these keys that are themes', in the order of the tree."""
        rows = self._rows(f"SELECT place, theme.key FROM {THEMES}", _json(keys))
        return tuple(key for _, key in sorted(set(rows)))

    def theme(self, key: str) -> Theme | None:
        return next(self._theme_reader.themes((key,)), None)

    def themes(self, keys: Sequence[str]) -> tuple[Theme, ...]:
        """The themes of these keys in the order of the tree, whatever the order of the keys."""
        ordered = self.in_order(keys)
        chunks = (ordered[start : start + _CHUNK] for start in range(0, len(ordered), _CHUNK))
        return tuple(theme for chunk in chunks for theme in self._theme_reader.themes(chunk))

    def text(self, key: str) -> str | None:
        """The text that a note can be anchored in: a passage, or a theme's title."""
        rows = self._rows(
            "SELECT text FROM evidence.passage WHERE key = ? UNION ALL SELECT title FROM evidence.theme WHERE key = ?",
            key,
            key,
        )
        return rows[0][0] if rows else None

    def title_of(self, key: str) -> str | None:
        rows = self._rows("SELECT title FROM evidence.theme WHERE key = ?", key)
        return rows[0][0] if rows else None

    def reference_lines(self, first: int = 1, count: int = ALL) -> tuple[ReferenceLine, ...]:
        """`count` references by review and number, from the place `first` on."""
        return tuple(
            ReferenceLine(*row)
            for row in self._rows(
                f"SELECT {LINE} FROM evidence.reference WHERE place >= ? ORDER BY place LIMIT ?",
                first,
                count,
            )
        )

    def reference_count(self) -> int:
        return int(self._rows("SELECT coalesce(max(place), 0) FROM evidence.reference")[0][0])

    def widest_reference_label(self) -> str:
        """The largest number of a reference, or a longer label; "0" where there are no references."""
        per_review = "SELECT max(number) FROM evidence.reference WHERE review_key = review.key"  # by the index
        (largest,) = self._rows(f"SELECT coalesce(max(({per_review})), 0) FROM evidence.review")[0]
        return max((str(largest), *(label for _, label in self.reference_lists.labels_in_words())), key=len)

    def reference_place(self, key: str) -> int | None:
        """A reference's place in the list."""
        rows = self._rows("SELECT place FROM evidence.reference WHERE key = ?", key)
        return rows[0][0] if rows else None

    def reference(self, key: str) -> Reference | None:
        return self._reference_reader.reference(key)

    def keys_named(self, name: str) -> tuple[str, ...]:
        """The keys of the themes and references that a short name can mean.

        A name is a key, the last part of a theme's key, or a reference's label.
        """
        rows = self._connection.execute(
            "SELECT key FROM (SELECT key, place FROM evidence.theme WHERE key = :name"
            " OR (substr(key, -length(:name) - 1) = :separator || :name AND instr(:name, :separator) = 0)"
            " ORDER BY place)"
            " UNION ALL SELECT key FROM (SELECT key, place FROM evidence.reference"
            " WHERE key = :name OR label = :name ORDER BY place)",
            {"name": name, "separator": SEPARATOR},
        )
        return tuple(key for (key,) in rows)

    def _rows(self, sql: str, *values: str | int) -> list[Any]:
        return self._connection.execute(sql, values).fetchall()


def _json(values: Iterable[str | int]) -> str:
    return json.dumps(list(values))
