"""The same letters typed elsewhere: SQLite by itself, and, where they are installed, Datasette and tantivy."""

import json
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote, urlencode
from urllib.request import urlopen

HITS = 200
MATCH = f"SELECT rowid FROM record_index WHERE record_index MATCH :question LIMIT {HITS}"
LIKE = f"SELECT key FROM passage WHERE text LIKE :question LIMIT {HITS}"
LIKE_EVERY = 5  # letters: it takes long


class Asked(NamedTuple):
    """What stood in the box after a key, and the full-text question made of it."""

    text: str
    question: str


def measured(evidence: Path, asked: Sequence[Asked]) -> Iterator[tuple[str, list[float]]]:
    """Milliseconds of each answer, by who gave it."""
    with closing(sqlite3.connect(f"{evidence.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:

        def ask(sql: str, value: str) -> list[object]:
            return connection.execute(sql, {"question": value}).fetchall()

        yield f"SQLite, the same question, {HITS} rows", [timed(ask, MATCH, one.question) for one in asked]
        plain = [one.text for one in asked if one.text.replace(" ", "").isalpha()]
        yield "SQLite, LIKE '%...%'", [timed(ask, LIKE, f"%{text}%") for text in plain[::LIKE_EVERY]]
        if find_spec("tantivy"):
            with tempfile.TemporaryDirectory() as folder:
                answer = tantivy(connection, folder)
                yield f"tantivy, {HITS} hits ranked", [timed(answer, text) for text in plain]
    if find_spec("datasette"):
        with datasette(evidence) as address:
            yield "Datasette, its search as JSON", [timed(fetch, address + datasette_search(one)) for one in asked]


def timed(ask: Callable[..., object], *values: str) -> float:
    started = time.perf_counter()
    ask(*values)
    return (time.perf_counter() - started) * 1000


@contextmanager
def datasette(evidence: Path) -> Iterator[str]:
    """A server of our own, on this machine alone, and where it answers."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "datasette", "serve", "--immutable", str(evidence), "--port", str(port)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            for _ in range(600):
                with suppress(OSError):
                    fetch(f"http://127.0.0.1:{port}/-/versions.json")
                    break
                time.sleep(0.1)
            yield f"http://127.0.0.1:{port}/{quote(evidence.stem)}"
        finally:
            server.terminate()


def datasette_search(asked: Asked) -> str:
    """Its search of the themes, by the same index and the same question, with all it adds: rows, count, next page."""
    query = {"_search": asked.question, "_searchmode": "raw", "_fts_table": "record_index", "_fts_pk": "place"}
    return f"/theme.json?{urlencode(query)}"


def fetch(address: str) -> object:
    with urlopen(address) as answer:
        return json.load(answer)


def tantivy(connection: sqlite3.Connection, folder: str) -> Callable[[str], object]:
    """An index of the same themes, with their texts in one field; the last word typed is sought as a beginning."""
    from tantivy import Document, Index, Occur, Query, SchemaBuilder  # noqa: PLC0415  where it is installed

    builder = SchemaBuilder()
    builder.add_integer_field("place", stored=True)
    builder.add_text_field("text")
    schema = builder.build()
    index = Index(schema, path=folder)
    writer = index.writer(heap_size=200_000_000)
    rows = connection.execute(
        "SELECT place, title || ' ' || (SELECT group_concat(text, ' ') FROM passage WHERE theme_key = theme.key)"
        " FROM theme"
    )
    for place, text in rows:
        document = Document()
        document.add_integer("place", place)
        document.add_text("text", text)
        writer.add_document(document)
    writer.commit()
    index.reload()
    searcher = index.searcher()

    def answer(text: str) -> object:
        *whole, last = text.lower().split()
        parts = [Query.term_query(schema, "text", word) for word in whole]
        parts.append(Query.regex_query(schema, "text", f"{last}.*"))
        return searcher.search(Query.boolean_query([(Occur.Must, part) for part in parts]), HITS)

    return answer
