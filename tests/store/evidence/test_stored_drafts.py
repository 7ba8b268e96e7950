"""A review that is read back from a file gives the same rows when it is written again."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from benchmarks import synthetic

from qicbrowser.paths import bundled_evidence
from qicbrowser.store.evidence.builder import write_evidence
from qicbrowser.store.evidence.stored_drafts import stored_drafts
from tests.domain.tables.grids import read_first
from tests.evidence_content import content
from tests.imported_tables import appraised_studies, noted_barriers, write_corrected, write_table
from tests.other_reviews import write_two_reviews


def _bundled(path: Path) -> None:
    path.write_bytes(bundled_evidence().read_bytes())


def _synthetic(path: Path) -> None:
    synthetic.write(path, 40, seed=1)


def _noted(path: Path) -> None:
    write_table(path, noted_barriers(), read_first(noted_barriers()))


def _studies(path: Path) -> None:
    write_table(path, appraised_studies(), read_first(appraised_studies()))


@pytest.mark.parametrize("write", [_bundled, _synthetic, write_two_reviews, _noted, _studies, write_corrected])
def test_a_file_written_from_a_file_has_the_same_content(tmp_path: Path, write: Callable[[Path], None]) -> None:
    first, second = tmp_path / "first.sqlite", tmp_path / "second.sqlite"
    write(first)
    with closing(sqlite3.connect(first)) as file:
        keys = [key for (key,) in file.execute("SELECT key FROM review ORDER BY rowid")]
        meta = dict(file.execute("SELECT name, value FROM meta"))
    drafts = stored_drafts(first, keys)
    assert sorted(drafts) == sorted(keys)
    write_evidence(second, [drafts[key] for key in keys], meta["edition"], meta["sources_sha256"])
    with closing(sqlite3.connect(first)) as one, closing(sqlite3.connect(second)) as other:
        assert content(one) == content(other)


def test_only_the_reviews_asked_for_are_read(tmp_path: Path) -> None:
    write_two_reviews(tmp_path / "two.sqlite")
    assert list(stored_drafts(tmp_path / "two.sqlite", ["doe", "nobody"])) == ["doe"]


def test_a_file_that_cannot_be_read_gives_nothing(tmp_path: Path) -> None:
    path = tmp_path / "not.sqlite"
    assert stored_drafts(path, ["doe"]) == {}
    path.write_text("not a database, made up", encoding="utf-8")
    assert stored_drafts(path, ["doe"]) == {}
    write_two_reviews(path)
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("UPDATE source_column SET holds = 'unheard of'")
    assert stored_drafts(path, ["doe"]) == {}
