"""A file of reviews from outside is refused, or what is wrong in it left out, and nothing of it is executed."""

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.tables.grid import TextForm
from qicbrowser.domain.tables.sources import ImportPlan, LibraryContents, LibraryReview, Source, TablePlan
from qicbrowser.paths import DataFolder, bundled_evidence, bundled_sources
from qicbrowser.services.building.build import read_sources
from qicbrowser.services.importing.files.reading import read_clipboard
from qicbrowser.services.importing.offered_reviews import Standing, offered_reviews
from qicbrowser.services.importing.recipes import written
from qicbrowser.services.importing.review_files import is_review_file, read_reviews
from qicbrowser.services.importing.sources import pasted_content, read_content
from qicbrowser.store.library import Library
from tests.messages import reader_error
from tests.services.importing.conftest import RECIPE, REVIEW, TABLE
from tests.services.importing.exchange import import_all, rows


def change(file: Path, *statements: str) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as database:
        database.executescript(";".join(statements))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not a file of reviews"),
        (b"Theme,Barriers\nOne,Two\n", "not a file of reviews"),
        (b"SQLite format 3\0", "damaged"),
        (b"SQLite format 3\0" + bytes(84), "damaged"),
        (b"SQLite format 3\0" + bytes(8192), "damaged"),
        (b"SQLite format 3\0" + b"\xff" * 8192, "damaged"),
    ],
    ids=["empty", "text", "name", "header", "zeros", "ones"],
)
def test_what_is_not_a_database_is_refused(file: Path, content: bytes, words: str) -> None:
    file.write_bytes(content)
    assert is_review_file(file)
    with reader_error(words):
        read_reviews(file)


def test_the_bundled_evidence_and_a_file_of_notes_are_no_files_of_reviews(library: Library) -> None:
    for path in (bundled_evidence(), library.user_file):
        assert is_review_file(path)
        with reader_error("not a file of reviews"):
            read_reviews(path)


def test_what_cannot_be_opened_has_a_sentence(tmp_path: Path) -> None:
    assert not is_review_file(tmp_path / "nothing")
    with reader_error("cannot be read"):
        read_reviews(tmp_path / "nothing.qiclibrary")
    folder = tmp_path / "folder.qiclibrary"
    folder.mkdir()
    with reader_error("is a folder"):
        read_reviews(folder)


@pytest.mark.parametrize(
    ("statements", "words"),
    [
        (["PRAGMA user_version = 999"], "newer version of QIC Browser. Update"),
        (["PRAGMA application_id = 1"], "not a file of reviews"),
        (["CREATE TRIGGER made_up AFTER INSERT ON meta BEGIN SELECT 1; END"], "not a file of reviews"),
        (["CREATE INDEX made_up ON source (abs(length(plan)))"], "not a file of reviews"),
        (["ALTER TABLE source ADD COLUMN made_up TEXT"], "not a file of reviews"),
        (["ALTER TABLE source RENAME TO other", "CREATE VIEW source AS SELECT * FROM other"], "not a file of reviews"),
        (["DROP TABLE source"], "not a file of reviews"),
        (
            ["DROP TABLE source", "CREATE TABLE source (review_key, position, file_name, form, sha256, content)"],
            "not a file of reviews",
        ),
        (
            [
                "PRAGMA ignore_check_constraints = ON",
                "PRAGMA writable_schema = ON",
                "UPDATE sqlite_schema SET rootpage = 2 WHERE name = 'source'",
            ],
            "damaged",
        ),
        (
            [
                "CREATE VIEW r AS WITH RECURSIVE n(n) AS (SELECT 1 UNION SELECT n+1 FROM n LIMIT 3000) SELECT * FROM n",
                "INSERT INTO library_review SELECT 'made-up-' || n, '', 0, 0 FROM r",
            ],
            "too many reviews",
        ),
    ],
    ids=["version", "other", "trigger", "index", "column", "view", "dropped", "types", "pages", "rows"],
)
def test_a_database_of_another_kind_is_refused(sent: Path, statements: list[str], words: str) -> None:
    change(sent, *statements)
    with reader_error(words):
        read_reviews(sent)


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9, 0.999])
def test_a_file_that_was_cut_off_is_refused(sent: Path, part: float) -> None:
    content = sent.read_bytes()
    sent.write_bytes(content[: int(len(content) * part)])
    with reader_error("damaged, or was cut off"):
        read_reviews(sent)


def test_pages_that_are_overwritten_are_noticed_or_not_read(sent: Path, data: DataFolder) -> None:
    content = sent.read_bytes()
    before = read_reviews(sent)
    outcomes = set()
    for place in range(4096, len(content), 4096):
        sent.write_bytes(content[:place] + b"\xff" * 4096 + content[place + 4096 :])
        try:
            outcomes.add(read_reviews(sent) == before)
        except ReaderError:
            outcomes.add(False)
    assert outcomes == {True, False}


def test_a_view_of_theirs_is_not_executed_nor_their_evidence_believed(
    sent: Path, theirs: DataFolder, data: DataFolder
) -> None:
    change(
        sent,
        "UPDATE theme SET title = 'Never said'",
        "UPDATE passage SET text = 'Never said'",
        "UPDATE review SET title = 'Never said'",
        "DROP VIEW themes_readable",
        "CREATE VIEW themes_readable AS WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number)"
        " SELECT count(*) FROM number",
    )
    import_all(sent, theirs)
    assert b"Never said" not in theirs.library_file.read_bytes()
    assert rows(theirs.library_file) == rows(data.library_file)


def test_a_file_of_an_earlier_version_whose_comments_differ_is_read(sent: Path) -> None:
    change(
        sent,
        "PRAGMA user_version = 1",
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET sql = replace(sql, '-- compressed by zlib', '-- otherwise') WHERE name = 'source'",
    )
    assert [review.key for review in read_reviews(sent)] == ["doe2021"]


def hostile(field: str, value: object) -> Iterator[LibraryReview]:
    """A review of one source, with something else in one of its fields."""
    content = TABLE.encode()
    plan = written(ImportPlan(REVIEW, (TablePlan(0, RECIPE),)))
    source = Source(
        *("doe2021", 1, "table.csv", "delimited", sha256(content).hexdigest()),
        *(zlib.compress(content), "2026-01-01T00:00:00.000Z", "1.0", plan),
    )
    if field == "name":
        yield LibraryReview("doe2021", (source,), str(value))
    elif field == "packed":
        packed = bytes(value) if isinstance(value, bytes) else b""
        yield LibraryReview(
            "doe2021", (source._replace(content=zlib.compress(packed), sha256=sha256(packed).hexdigest()),)
        )
    else:
        yield LibraryReview("doe2021", (source._replace(**{field: value}),))


def _forms(number: int) -> tuple[TablePlan, ...]:
    """Plans that have the file read in as many encodings."""
    forms = (TextForm(encoding=f"made-up-{n}") for n in range(number))
    return tuple(TablePlan(0, RECIPE._replace(text_form=form)) for form in forms)


def _columns(number: int) -> tuple[TablePlan, ...]:
    """A plan for a table of as many columns."""
    columns = (RECIPE.columns * 2)[:number]
    return (TablePlan(0, RECIPE._replace(columns=columns)),)


PLAN = written(ImportPlan(REVIEW, (TablePlan(0, RECIPE),)))


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("file_name", "../../../etc/made-up.csv", "source-name-wrong"),
        ("file_name", "C:\\made\\up.csv", "source-name-wrong"),
        ("file_name", "made\0up.csv", "source-name-wrong"),
        ("file_name", "a." + "b" * 300, "source-name-wrong"),
        ("form", "executable", "review-file-entry-wrong"),
        ("imported", "yesterday", "review-file-entry-wrong"),
        ("imported", "2026-01-01" + " " * 100_000, "review-file-entry-wrong"),
        ("program", "1" * 1000, "review-file-entry-wrong"),
        ("program", "\x1b[2J", "review-file-entry-wrong"),
        ("name", "x" * 1000, "review-file-entry-wrong"),
        ("name", "\x1b[2J", "review-file-entry-wrong"),
        ("sha256", "0" * 64, "source-damaged"),
        ("content", b"no zlib", "source-damaged"),
        ("packed", bytes(30_000_000), "source-damaged"),
        ("packed", b"%PDF-1.7", "table-file-pdf"),
        ("plan", "{}", "faults-in-file"),
        ("plan", "[" * 100_000, "faults-in-file"),
        ("plan", '{"version": 1, "made": "up"}', "faults-in-file"),
        ("plan", PLAN.replace(REVIEW.title, " "), "review-file-entry-wrong"),
        ("plan", PLAN.replace(REVIEW.title, "\\u0007"), "review-file-entry-wrong"),
        ("plan", PLAN.replace(REVIEW.title, "\\ud800"), "faults-in-file"),
        ("plan", PLAN.replace(REVIEW.title, "x" * 200_000), "faults-in-file"),
        ("plan", PLAN.replace('"table": 0', '"table": 7'), "table-no-longer-found"),
        ("plan", written(ImportPlan(REVIEW, ())), "review-file-entry-wrong"),
        ("plan", written(ImportPlan(REVIEW, (TablePlan(0, RECIPE),) * 201)), "review-file-entry-wrong"),
        ("plan", written(ImportPlan(REVIEW, _forms(6))), "review-file-entry-wrong"),
        ("plan", written(ImportPlan(REVIEW, _columns(3))), "recipe-of-other-table"),
        ("plan", written(ImportPlan(REVIEW, _columns(5))), "recipe-of-other-table"),
        ("plan", PLAN.replace('"table": 0', '"table": -1'), "faults-in-file"),
    ],
)
def test_a_review_that_is_not_as_the_program_writes_it_is_named_and_left_out(
    data: DataFolder, field: str, value: object, words: str
) -> None:
    (offer,) = offered_reviews(list(hostile(field, value)), LibraryContents(), ())
    assert (offer.standing, offer.can_be_imported) == (Standing.UNREADABLE, False)
    assert offer.fault is not None
    assert offer.fault.id == words


@pytest.mark.parametrize("content", [b"[]", b"{}", b'{"html": 1, "text": ""}', b"no JSON", b"[" * 100_000, b"\xff"])
def test_pasted_content_that_is_something_else_is_refused(content: bytes) -> None:
    with pytest.raises(ReaderError):
        read_content("", content)


def test_a_file_is_read_whatever_its_name_ends_with() -> None:
    assert read_content(f"table.{'x' * 249}", TABLE.encode()).tables == read_content("a.csv", TABLE.encode()).tables
    assert read_content("", pasted_content("", "A\tB\nC\tD\n")).tables == read_clipboard("", "A\tB\nC\tD\n").tables


@pytest.mark.parametrize("key", ["../../etc", "", "Doe 2021", "x" * 1000, "doe/table", "zamboni2020"])
def test_a_key_that_the_program_would_not_make_is_replaced_by_one_that_it_does(key: str) -> None:
    (review,) = hostile("file_name", "table.csv")
    (offer,) = offered_reviews([review._replace(key=key)], LibraryContents(), read_sources(bundled_sources()).reviews)
    assert (offer.key, offer.standing) == ("doe2021", Standing.NEW)


def test_a_review_that_is_in_the_file_twice_is_taken_once() -> None:
    (review,) = hostile("file_name", "table.csv")
    one, two = offered_reviews([review, review._replace(key="doe2021b")], LibraryContents(), ())
    assert (one.standing, two.standing) == (Standing.NEW, Standing.UNREADABLE)
    assert two.fault is not None
    assert two.fault.id == "review-twice-in-file"
