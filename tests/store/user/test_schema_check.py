"""A file whose tables are not exactly those this program makes is rescued: it could lose notes, or stop the program."""

import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from qicbrowser.domain.errors import ReaderError
from qicbrowser.services.search.search import search
from qicbrowser.store.library import Library
from qicbrowser.store.schema import USER_ID, USER_TABLES, USER_VERSION, ddl
from qicbrowser.store.user import open_file as opening
from qicbrowser.store.user.backups import Backups
from qicbrowser.store.user.checked_connection import CheckedConnection
from qicbrowser.store.user.errors import Operation
from qicbrowser.store.user.note_filter import NoteCategory, NoteFilter
from qicbrowser.store.user.schema_check import matches_schema
from qicbrowser.wording.english import error_words, words
from tests.messages import reader_error
from tests.sql import run_sql
from tests.store.test_library import THEME, add, note
from tests.store.user.test_quarantine import aside

STORED = Path(__file__).parents[2] / "data"

COLUMNS = """
    id TEXT PRIMARY KEY, record_key TEXT NOT NULL, text_key TEXT NOT NULL, quote TEXT, prefix TEXT, suffix TEXT,
    start INTEGER, words TEXT NOT NULL, colour TEXT NOT NULL, created TEXT NOT NULL, changed TEXT NOT NULL,
    deleted TEXT, tags TEXT NOT NULL DEFAULT '', starred INTEGER NOT NULL DEFAULT 0, creator TEXT NOT NULL DEFAULT ''"""
CITATION = "reference_key TEXT PRIMARY KEY, csl TEXT NOT NULL, source TEXT NOT NULL, attached TEXT NOT NULL"


def note_table(columns: str, options: str = "STRICT") -> str:
    """A script that puts another table of notes in the place of the one there is."""
    names = ", ".join(name for name in USER_TABLES[USER_VERSION]["note"] if f"{name} TEXT AS" not in columns)
    return (
        f"ALTER TABLE note RENAME TO former; DROP INDEX note_of_record; CREATE TABLE note ({columns}) {options};"
        f"INSERT INTO note ({names}) SELECT {names} FROM former; DROP TABLE former;"
        "CREATE INDEX note_of_record ON note (record_key);"
    )


CRAFTED = {
    "a key that replaces": note_table(
        COLUMNS.replace("words TEXT NOT NULL", "words TEXT NOT NULL UNIQUE ON CONFLICT REPLACE")
    ),
    "no key": note_table(COLUMNS.replace("id TEXT PRIMARY KEY", "id TEXT")),
    "a key of two columns": note_table(COLUMNS.replace(" PRIMARY KEY", "") + ", PRIMARY KEY (id, words)"),
    "no row numbers": note_table(COLUMNS, "STRICT, WITHOUT ROWID"),
    "not strict": note_table(COLUMNS, ""),
    "a check": note_table(COLUMNS + ", CHECK (words <> 'mine')"),
    "a foreign key": note_table(COLUMNS.replace("creator TEXT", "creator TEXT REFERENCES setting (name)")),
    "any type": note_table(COLUMNS.replace("words TEXT NOT NULL", "words ANY")) + "UPDATE note SET words = 7",
    "bytes": note_table(COLUMNS.replace("words TEXT NOT NULL", "words BLOB").replace("tags TEXT", "tags BLOB"), ""),
    "words that may be missing": note_table(COLUMNS.replace("words TEXT NOT NULL", "words TEXT")),
    "computed columns": note_table(COLUMNS + ", huge TEXT AS (hex(zeroblob(200000000))) VIRTUAL"),
    "computed words": note_table(COLUMNS.replace("words TEXT NOT NULL", "words TEXT AS (id || '!') STORED")),
    "another column": "ALTER TABLE note ADD COLUMN mood TEXT",
    "a unique index": "CREATE UNIQUE INDEX one ON note (words)",
    "no index": "DROP INDEX note_of_record",
    "another index": "DROP INDEX note_of_record; CREATE INDEX note_of_record ON note (words)",
    "a trigger": "CREATE TRIGGER steal AFTER INSERT ON note BEGIN DELETE FROM note; END",
    "a view": "CREATE VIEW mine AS SELECT * FROM note",
    "a view of a module that is missing": "PRAGMA writable_schema = ON; INSERT INTO sqlite_master VALUES"
    " ('view', 'mine', 'mine', 0, 'CREATE VIEW mine AS SELECT * FROM there_is_no_such_module(1)')",
    "a table of a module that is missing": "PRAGMA writable_schema = ON; INSERT INTO sqlite_master VALUES"
    " ('table', 'mine', 'mine', 0, 'CREATE VIRTUAL TABLE mine USING there_is_no_such_module')",
    "an index of a function that is missing": "PRAGMA writable_schema = ON; UPDATE sqlite_master"
    " SET sql = 'CREATE INDEX note_of_record ON note (there_is_no_such_function(words))' WHERE name = 'note_of_record'",
    "a table with a quotation mark": 'CREATE TABLE "a""b" (c)',
    "numbers for a citation": f"DROP TABLE citation; CREATE TABLE citation ({CITATION.replace('csl TEXT', 'csl ANY')});"
    "INSERT INTO citation VALUES ('zamboni2020/ref/46', 46, 'a test', '2026')",
    "no citation in a citation": "DROP TABLE citation; CREATE TABLE citation"
    f" ({CITATION.replace('csl TEXT NOT NULL', 'csl TEXT')});"
    "INSERT INTO citation VALUES ('zamboni2020/ref/46', NULL, 'a test', '2026')",
    "names in capitals": note_table(COLUMNS).replace("CREATE TABLE note", "CREATE TABLE NOTE"),
}


@pytest.fixture
def path(evidence_file: Path, tmp_path: Path) -> Path:
    path = tmp_path / "data" / "user.sqlite"
    with Library(evidence_file, path) as library:
        add(library, note("1", "zither"), note("2", "lute"), note("3", "lyre"))
    return path


def use(library: Library) -> None:
    """Read and write as the program does."""
    assert not library.read_only
    assert search(library, "friendly").count().number
    library.note_lists().refresh()
    library.citations.authors_and_years()
    add(library, note("4", "mine"), note("5", "mine"))
    assert {"4", "5"} < {each.id for each in library.notes.all()}
    assert library.check()
    with closing(sqlite3.connect(library.user_file)) as file:
        assert matches_schema(file, USER_VERSION)


@pytest.mark.parametrize("script", CRAFTED.values(), ids=CRAFTED)
def test_a_file_with_another_schema_is_recovered(script: str, path: Path, evidence_file: Path) -> None:
    with closing(sqlite3.connect(path)) as file:
        file.executescript(script)
    before = path.read_bytes()
    with Library(evidence_file, path) as library:
        assert library.recovered
        assert "3 notes were recovered from it." in words(library.notices[0])
        left_out = "1 entry could not be used" in words(library.notices[0])
        assert left_out == ("VALUES ('zamboni2020/ref/46', NULL" in script)
        texts = [each.words for each in library.notes.all()]
        if "SET words = 7" in script:
            assert texts == ["7", "7", "7"]
        elif "words TEXT AS" in script:
            assert texts == ["1!", "2!", "3!"]
        else:
            assert texts == ["zither", "lute", "lyre"]
        use(library)
    assert aside(path).read_bytes() == before
    assert Backups(path).all() == ()


def test_a_file_in_utf_16_is_rescued(path: Path, evidence_file: Path) -> None:
    with closing(sqlite3.connect(path)) as file:
        script = [*file.iterdump()]
    path.unlink()
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA encoding = 'UTF-16'")
        file.executescript(
            "\n".join((*script, f"PRAGMA application_id = {USER_ID}; PRAGMA user_version = {USER_VERSION};"))
        )
    with Library(evidence_file, path) as library:
        assert library.recovered
        assert [each.words for each in library.notes.all()] == ["zither", "lute", "lyre"]
        use(library)


VALUES = {
    "a number": ("7", "7"),
    "a fraction": ("1.5", "1.5"),
    "bytes that are text": ("CAST('lute' AS BLOB)", "lute"),
    "bytes that are not": ("x'ff41'", "\ufffdA"),
    "a NUL": ("CAST(x'410042' AS TEXT)", "A\0B"),
}


@pytest.mark.parametrize("column", ["words", "tags", "colour", "creator", "record_key"])
@pytest.mark.parametrize(("value", "text"), VALUES.values(), ids=VALUES)
def test_values_of_any_type_become_text(value: str, text: str, column: str, path: Path, evidence_file: Path) -> None:
    with closing(sqlite3.connect(path)) as file:
        file.executescript(note_table(COLUMNS.replace("TEXT", "ANY")) + f"UPDATE note SET {column} = {value}")
    with Library(evidence_file, path) as library:
        assert "3 notes were recovered from it." in words(library.notices[0])
        assert ("3 entries contained bytes that are not text" in words(library.notices[0])) == ("\ufffd" in text)
        (stored,) = {each for (each,) in run_sql(path, f"SELECT {column} FROM note")}
        assert stored == text
        use(library)


@pytest.mark.parametrize(("start", "number"), [("'12'", 12), ("12.0", 12), ("CAST('12' AS BLOB)", 12)])
def test_a_place_is_a_number_however_it_was_stored(start: str, number: int, path: Path, evidence_file: Path) -> None:
    with closing(sqlite3.connect(path)) as file:
        change = f"UPDATE note SET quote = 'q', prefix = '', suffix = '', start = {start}"
        file.executescript(note_table(COLUMNS.replace("start INTEGER", "start ANY")) + change)
    with Library(evidence_file, path) as library:
        assert {each.anchor.span.start for each in library.notes.all()} == {number}


@pytest.mark.parametrize("version", range(1, USER_VERSION + 1))
def test_files_that_the_released_programs_made_are_as_made(version: int, evidence_file: Path, tmp_path: Path) -> None:
    path = Path(shutil.copyfile(STORED / f"user_{version}.sqlite", tmp_path / "user.sqlite"))
    with closing(sqlite3.connect(path)) as file:
        assert matches_schema(file, version)
        assert [other for other in USER_TABLES if matches_schema(file, other)] == [version]
    with Library(evidence_file, path) as library:
        assert not library.recovered
    with closing(sqlite3.connect(path)) as file:
        assert matches_schema(file, USER_VERSION)


@pytest.mark.parametrize("first", range(1, USER_VERSION + 1))
def test_a_file_of_any_version_ends_with_the_same_tables(first: int, tmp_path: Path) -> None:
    """Brought up step by step, each by a program of its own, or all at once."""
    path = tmp_path / "user.sqlite"
    with closing(sqlite3.connect(path)) as file:
        for step in range(1, first + 1):
            file.executescript(ddl(f"user_{step}.sql"))
        file.executescript(f"PRAGMA application_id = {USER_ID}; PRAGMA user_version = {first}")
        assert matches_schema(file, first)
    with closing(opening.open_user_file(path).connection) as connection:
        assert matches_schema(connection, USER_VERSION)
        connection.execute("VACUUM")
        assert matches_schema(connection, USER_VERSION)


@pytest.mark.parametrize("change", ["words ANY", "words TEXT", "words INTEGER NOT NULL"])
def test_a_newer_file_with_other_types_is_refused_untouched(change: str, path: Path, evidence_file: Path) -> None:
    with closing(sqlite3.connect(path)) as file:
        values = "UPDATE former SET words = '7';" if "INTEGER" in change else ""
        script = note_table(COLUMNS.replace("words TEXT NOT NULL", change))
        file.executescript(script.replace("INSERT", values + "INSERT", 1) + f"PRAGMA user_version = {USER_VERSION + 1}")
    before = path.read_bytes()
    with reader_error("newer version"):
        Library(evidence_file, path)
    assert path.read_bytes() == before


ALTERED = {
    "a trigger": "CREATE TRIGGER steal AFTER INSERT ON note BEGIN DELETE FROM note; END",
    "a key that replaces": CRAFTED["a key that replaces"],
    "no column": "ALTER TABLE note DROP COLUMN creator",
    "no version": "PRAGMA user_version = 0",
    "an earlier version": "PRAGMA user_version = 2",
    "another identity": "PRAGMA application_id = 7",
}


@pytest.mark.parametrize("script", ALTERED.values(), ids=ALTERED)
def test_a_file_that_is_altered_while_it_is_open_is_not_written(script: str, path: Path, evidence_file: Path) -> None:
    with Library(evidence_file, path) as library, closing(sqlite3.connect(path)) as other:
        add(library, note("4"))
        other.executescript(script)
        library.changed_elsewhere()
        before = path.read_bytes()
        messages = set()
        for _ in range(2):
            with reader_error("no longer the file that was opened") as told:
                add(library, note("5"))
            messages.add(error_words(told.value))
        assert len(messages) == 1
        assert path.read_bytes() == before


def test_one_that_is_only_tidied_up_while_it_is_open_is_written_on(path: Path, evidence_file: Path) -> None:
    with Library(evidence_file, path) as library, closing(sqlite3.connect(path)) as other:
        other.execute("VACUUM")
        add(library, note("4"))
        assert len(library.notes.all()) == 4
        assert THEME in library.notes.keys_of_records()


@pytest.mark.parametrize("operation", Operation)
def test_a_file_whose_tables_cannot_be_read_any_more_is_damaged(path: Path, operation: Operation) -> None:
    """A statement that does not fit the tables, as SQLite knows them, of a file whose first page is zeros by now."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("SELECT count(*) FROM main.note").fetchall()
        path.write_bytes(bytes(4096) + path.read_bytes()[4096:])
        checked = CheckedConnection(connection, path)
        with pytest.raises(sqlite3.OperationalError, match="no such table") as raised:
            connection.execute("SELECT * FROM main.no_table")
        error = checked.converted(raised.value, operation)
        assert isinstance(error, ReaderError)
        assert "file is not a database" in error_words(error)
        assert checked.damaged
        with reader_error("file is not a database"):
            checked.execute("SELECT * FROM main.no_table")


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be cut off there")
def test_every_read_and_change_of_an_emptied_file_gives_the_same_error(path: Path, evidence_file: Path) -> None:
    with Library(evidence_file, path) as library:
        library.note_lists().refresh()
        search(library, "zither").count()
        path.write_bytes(b"")
        library.changed_elsewhere()
        uses = [
            library.notes.all,
            library.notes.keys_of_records,
            library.searches.saved,
            library.citations.all,
            library.note_lists().refresh,
            lambda: library.settings.get("name"),
            lambda: search(library, "zither").count(),
            lambda: add(library, note("4")),
        ]
        messages = set()
        for use_it in (*uses, *uses):
            with pytest.raises(ReaderError) as told:
                use_it()
            messages.add(error_words(told.value))
        assert len(messages) == 1
        assert "emptied or altered" in messages.pop()
        assert not library.check()
    assert path.read_bytes() == b""


@pytest.mark.parametrize(
    "script",
    [
        *(f"ALTER TABLE note DROP COLUMN {column}" for column in ("words", "tags", "starred", "deleted", "creator")),
        "ALTER TABLE note RENAME COLUMN words TO text",
        "ALTER TABLE note RENAME TO notes",
        "DROP TABLE note",
    ],
)
def test_tables_and_columns_that_go_while_the_file_is_open_are_explained(
    script: str, path: Path, evidence_file: Path
) -> None:
    with Library(evidence_file, path) as library, closing(sqlite3.connect(path)) as other:
        library.note_lists().refresh()
        search(library, "zither").count()
        other.executescript(script)
        library.changed_elsewhere()
        uses = [
            library.notes.all,
            library.notes.counts,
            library.notes.starred,
            library.notes.tags,
            library.notes.editions,
            library.note_lists().refresh,
            lambda: library.note_lists().tags(NoteCategory.NOTES),
            lambda: library.note_lists().list(NoteFilter()).lines(0, 5),
            lambda: search(library, "zither").count(),
            lambda: add(library, note("4")),
        ]
        messages = set()
        for use_it in (*uses, *uses):
            try:
                use_it()
            except ReaderError as error:
                messages.add(error_words(error))
        (message,) = messages
        assert message.startswith(f"{path} is no longer the file that was opened. ")


@pytest.mark.parametrize("sql", ["SELECT wrods FROM main.note", "SELECT * FROM main.notte", "SELECT FROM"])
def test_sql_that_is_wrong_is_a_bug_while_the_tables_are_as_they_were(
    sql: str, path: Path, evidence_file: Path
) -> None:
    with Library(evidence_file, path) as library, pytest.raises(sqlite3.OperationalError):
        library._checked.execute(sql)


def test_a_newer_file_is_not_replaced_by_a_backup(path: Path, evidence_file: Path) -> None:
    with Library(evidence_file, path) as library, closing(sqlite3.connect(":memory:")) as source:
        with closing(sqlite3.connect(path)) as other:
            other.backup(source)
            other.execute("PRAGMA user_version = 99")
        before = path.read_bytes()
        with reader_error("newer version"):
            library.replace_from(source)
        assert path.read_bytes() == before
