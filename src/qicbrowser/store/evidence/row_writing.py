"""Writes the themes of a table, with everything they say, and indexes them."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from sqlite_utils import Database

from qicbrowser.domain import keys, labels
from qicbrowser.domain.features import Feature
from qicbrowser.domain.languages import language_of_code
from qicbrowser.domain.query.index_facts import theme_facts
from qicbrowser.domain.records import Role
from qicbrowser.domain.tables.drafts import ThemeDraft
from qicbrowser.domain.words import index_names, index_words
from qicbrowser.store.evidence.group_writing import in_group_order, write_group_sizes
from qicbrowser.store.evidence.table_contents import features_of, roles_of_columns
from qicbrowser.store.evidence.table_writing import Source, insert

_CHUNK = 1000
"""Themes that are written at a time, and all that are held in memory."""


class _Row(NamedTuple):
    """A theme with its position in its table, from 1, its key, and its statements' keys and positions."""

    position: int
    key: str
    theme: ThemeDraft
    passages: tuple[tuple[str, int], ...]


def write_themes(database: Database, source: Source, first_place: int) -> int:
    """Write the themes of a table; returns how many there are."""
    slugs = keys.Slugs()
    roles: set[Role] = set()
    features: set[Feature] = set()
    sizes: Counter[int | None] = Counter()
    count = 0
    themes = in_group_order(source.table)
    rows = (_row(source, slugs, position, theme) for position, theme in enumerate(themes, start=1))
    while chunk := list(islice(rows, _CHUNK)):
        _write_chunk(database, source, first_place - 1, chunk)
        roles.update(statement.role for row in chunk for statement in row.theme.statements)
        features.update(*(features_of(row.theme) for row in chunk))
        sizes.update(row.theme.group for row in chunk)
        count += len(chunk)
    roles |= roles_of_columns(source.table, roles)
    row = {
        "roles": json.dumps([role for role in Role if role in roles]),
        "features": json.dumps([feature for feature in Feature if feature in features]),
        "first_place": first_place if count else 0,
        "themes": count,
    }
    database.table("source_table").update(source.key, row)
    write_group_sizes(database, source, first_place, sizes)
    return count


def _row(source: Source, slugs: keys.Slugs, position: int, theme: ThemeDraft) -> _Row:
    key = keys.theme_key(source.key, slugs.unique(theme.title))
    positions = dict.fromkeys(Role, 0)
    passages: list[tuple[str, int]] = []
    for statement in theme.statements:
        positions[statement.role] += 1
        n = positions[statement.role]
        passages.append((keys.passage_key(key, statement.role, n), n))
    return _Row(position, key, theme, tuple(passages))


def _write_chunk(database: Database, source: Source, before: int, rows: Sequence[_Row]) -> None:
    """Write some themes with everything they say; `before` is the place before the table's first."""
    insert(
        database,
        "theme",
        ("place", "key", "table_key", "position", "title", "printed_studies", "group_position", "markers"),
        (
            (
                before + row.position,
                row.key,
                source.key,
                row.position,
                row.theme.title,
                row.theme.printed_studies,
                None if row.theme.group is None else row.theme.group + 1,
                " ".join(row.theme.markers),
            )
            for row in rows
        ),
    )
    insert(
        database,
        "theme_row",
        ("theme_key", "position", "printed_id"),
        ((row.key, n, printed.id) for row in rows for n, printed in enumerate(row.theme.rows, start=1)),
    )
    _write_passages(database, rows)
    _write_evidence(database, source, rows)
    insert(
        database,
        "cell",
        ("theme_key", "row", "position", "text", "column_span", "row_span", "rows_above", "corrected", "unread"),
        (
            (row.key, n, *cell)
            for row in rows
            for n, printed in enumerate(row.theme.rows, start=1)
            for cell in printed.cells
        ),
    )
    _index_themes(database, source, before, rows)


def _write_passages(database: Database, rows: Sequence[_Row]) -> None:
    columns = ("key", "theme_key", "role", "position", "text", "row", "column_position", "level", "label", "markers")
    insert(
        database,
        "passage",
        columns,
        (
            (
                key,
                row.key,
                statement.role,
                n,
                statement.text,
                statement.row,
                statement.column or None,
                statement.level,
                statement.label,
                " ".join(statement.markers),
            )
            for row in rows
            for (key, n), statement in zip(row.passages, row.theme.statements, strict=True)
        ),
    )


def _write_evidence(database: Database, source: Source, rows: Sequence[_Row]) -> None:
    """A name that is not one of the table's streams or grades is left to SQLite to refuse."""
    insert(
        database,
        "appraisal",
        ("theme_key", "position", "passage_key", "stream_key", "grade_key", "direction", "reference_key"),
        (
            (
                row.key,
                position,
                None if cited.statement is None else row.passages[cited.statement][0],
                source.streams.get(cited.stream, cited.stream or None),
                source.grades.get(cited.grade, cited.grade or None),
                cited.direction,
                source.references[cited.reference],
            )
            for row in rows
            for position, cited in enumerate(dict.fromkeys(row.theme.evidence), start=1)
        ),
    )
    insert(
        database,
        "assessment",
        ("theme_key", "position", "row", "grade_key", "printed", "reason", "markers"),
        (
            (
                row.key,
                n,
                given.row,
                source.grades.get(given.grade, given.grade or None),
                given.printed,
                given.reason,
                " ".join(given.markers),
            )
            for row in rows
            for n, given in enumerate(row.theme.assessments, start=1)
        ),
    )


def _index_themes(database: Database, source: Source, before: int, rows: Sequence[_Row]) -> None:
    authors = index_names(map(str, source.review.authors))
    languages = (language_of_code(source.review.language),)
    insert(
        database,
        "record_index",
        ("rowid", "title", *Role, "reference", "author", "fact"),
        (
            (
                before + row.position,
                index_words([row.theme.title], languages),
                *(index_words(_texts(row.theme, role), languages) for role in Role),
                index_words(sorted({cited.reference for cited in row.theme.evidence}, key=labels.order)),
                authors,
                _theme_facts(source, row.theme),
            )
            for row in rows
        ),
    )


def _theme_facts(source: Source, theme: ThemeDraft) -> str:
    grades = (*(cited.grade for cited in theme.evidence), *(given.grade for given in theme.assessments))
    return theme_facts(
        (source.review.key, source.key, *_groups_around(source, theme)),
        source.review.year,
        (source.streams[cited.stream] for cited in theme.evidence if cited.stream),
        (source.grades[grade] for grade in grades if grade),
        len({cited.reference for cited in theme.evidence}),
        [role for role in Role if _texts(theme, role)],
    )


def _groups_around(source: Source, theme: ThemeDraft) -> Iterator[str]:
    """The keys of the groups that a theme is in, innermost first."""
    place = theme.group
    while place is not None:
        yield source.groups[place]
        place = source.table.groups[place].parent


def _texts(theme: ThemeDraft, role: Role) -> list[str]:
    return [statement.text for statement in theme.statements if statement.role is role]
