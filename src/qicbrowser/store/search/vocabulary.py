"""The words of the full-text indexes, as they are folded there."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

from qicbrowser.domain.query.index_facts import FACT_SIGN
from qicbrowser.domain.stems import STEM_SIGNS
from qicbrowser.domain.words import BREAK_SIGN, NAME_SIGN

_INDEXES = {"evidence_words": "evidence, record_index", "annotated_words": "temp, annotated_index"}

_SIGNS = f"[{FACT_SIGN}{BREAK_SIGN}{NAME_SIGN}{''.join(STEM_SIGNS.values())}]*"

_PAGE = 200


def indexed_words(connection: sqlite3.Connection, beginning: str) -> Iterator[list[tuple[str, int]]]:
    """Pages of the words that begin so, each word with the number of records it is in.

    Nothing of the file is held open from one page to the next.
    """
    for table, index in _INDEXES.items():
        connection.execute(f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{table} USING fts5vocab({index}, row)")
        after, end = beginning, f"{beginning}\U0010ffff"
        while True:
            sql = f"SELECT term, doc FROM temp.{table} WHERE term > ? AND term < ? AND term NOT GLOB ? LIMIT ?"
            with closing(connection.execute(sql, (after, end, _SIGNS, _PAGE))) as rows:
                page = rows.fetchall()
            yield page
            if len(page) < _PAGE:
                break
            after = page[-1][0]
