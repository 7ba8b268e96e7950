"""The reader's library: reviews are imported and removed as whole files, and nothing of the reader's is lost."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from qicbrowser import __version__
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.overviews import HiddenReview
from qicbrowser.domain.records import Colour, Note, SavedSearch
from qicbrowser.domain.tables.grid import FileForm, ReviewDetails
from qicbrowser.domain.tables.sources import ImportPlan, TablePlan
from qicbrowser.paths import DataFolder, bundled_evidence
from qicbrowser.services.changes import ChangedElsewhereError
from qicbrowser.services.files.program_files import OwnFiles
from qicbrowser.services.importing import library_writing
from qicbrowser.services.importing.differences import differences
from qicbrowser.services.importing.hidden_reviews import hidden_reviews
from qicbrowser.services.importing.library import (
    hiding,
    importing,
    importing_anew,
    moving,
    ordering,
    removing,
    renaming,
    review_in,
)
from qicbrowser.services.importing.library_writing import bundled_reviews, contents_of, prepared, put_in_place, save
from qicbrowser.services.importing.opening import EvidenceWatch, choose_evidence
from qicbrowser.services.importing.recipes import read_plan
from qicbrowser.services.importing.review_drafts import review_draft
from qicbrowser.services.importing.source_records import source_records
from qicbrowser.services.importing.sources import content_of, read_content
from qicbrowser.services.search.search import search
from qicbrowser.store.library import Library
from qicbrowser.store.schema import EVIDENCE_VERSION
from qicbrowser.store.user.note_filter import NoteFilter
from tests.full_disk import small_disk
from tests.messages import reader_error
from tests.services.importing.conftest import RECIPE, REVIEW, TABLE, Importing

BUNDLED = ["zamboni2020"]
THEME = "doe2021/table/made-up-trust"
MOMENT = "2026-01-01T00:00:00.000Z"


def keys(library: Library) -> list[str]:
    return [review.key for review in library.evidence.reviews()]


def themes(library: Library) -> list[str]:
    return list(library.evidence.keys_of_themes())


def titles_of_notes(library: Library) -> list[str | None]:
    lists = library.note_lists()
    lists.refresh()
    return [line.title for line in lists.list(NoteFilter()).lines(0, 9) if line]


def test_nothing_is_written_where_nothing_was_imported(data: DataFolder, library: Library) -> None:
    assert library.evidence_file == bundled_evidence()
    assert not data.library_file.exists()
    assert choose_evidence(data) == (bundled_evidence(), ())


def test_an_imported_review_stands_beside_the_bundled_ones(
    data: DataFolder, library: Library, an_import: Importing
) -> None:
    bundled = themes(library)
    assert save(data, an_import(), library) == ()
    assert library.evidence_file == data.library_file
    assert keys(library) == ["zamboni2020", "doe2021"]
    assert set(bundled) < set(themes(library))
    theme = library.evidence.theme(THEME)
    assert theme is not None
    assert [passage.text for passage in theme.passages] == ["Everybody had met", "Nobody had met"]
    assert library.evidence.reference("doe2021/ref/4") is not None
    assert search(library, "barrier:nobody").has(THEME)
    assert search(library, "competition").count().number > 0
    (source,) = review_in(contents_of(data), "doe2021").sources
    assert (source.file_name, source.form, content_of(source)) == ("table.csv", "delimited", TABLE.encode())
    with closing(sqlite3.connect(data.library_file)) as file:
        assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert file.execute("PRAGMA foreign_key_check").fetchall() == []


@pytest.mark.skipif(sys.platform == "win32", reason="has no POSIX permissions")
def test_only_the_reader_can_read_what_was_imported(data: DataFolder, an_import: Importing) -> None:
    save(data, an_import())
    assert data.library_file.stat().st_mode & 0o777 == 0o600


def test_no_output_is_written_over_the_library(data: DataFolder, library: Library, an_import: Importing) -> None:
    save(data, an_import(), library)
    with reader_error("the program's own file"):
        OwnFiles.of(library).refuse(data.library_file)


def test_an_import_is_undone_and_done_again_in_one_step(
    data: DataFolder, library: Library, an_import: Importing
) -> None:
    change = an_import()
    save(data, change, library)
    imported = themes(library)
    save(data, change.reverse, library)
    assert keys(library) == ["zamboni2020"]
    save(data, change, library)
    assert themes(library) == imported


def test_notes_on_a_removed_review_are_kept_and_find_their_places_again(
    data: DataFolder, library: Library, an_import: Importing
) -> None:
    save(data, an_import(), library)
    with library.change():
        library.notes.put(Note("1", THEME, THEME, None, "mine", Colour.PINK, MOMENT, MOMENT))
    assert titles_of_notes(library) == ["Made-up trust"]
    save(data, removing(contents_of(data), "doe2021"), library)
    assert titles_of_notes(library) == [None]
    assert [note.words for note in library.notes.all()] == ["mine"]
    other = REVIEW._replace(title="Another review of the same author and year")
    save(data, an_import(other), library)
    assert keys(library) == ["zamboni2020", "doe2021b"]
    assert titles_of_notes(library) == [None]
    save(data, an_import(), library)
    assert keys(library) == ["zamboni2020", "doe2021", "doe2021b"]
    assert titles_of_notes(library) == ["Made-up trust"]


def test_20_imports_and_removals(data: DataFolder, library: Library, an_import: Importing) -> None:
    bundled = themes(library)
    for n in range(20):
        save(data, an_import(ReviewDetails(title=f"Made-up review {n}", authors=("Doe, A",), year=2000 + n)), library)
    assert len(keys(library)) == 21
    assert len(themes(library)) == len(bundled) + 40
    for n in range(20):
        save(data, removing(contents_of(data), f"doe{2000 + n}"), library)
    assert themes(library) == bundled
    assert sorted(path.name for path in data.folder.iterdir()) == ["library.sqlite", "user.sqlite"]


def test_names_order_and_hiding(data: DataFolder, library: Library, an_import: Importing) -> None:
    save(data, an_import(), library)
    save(data, renaming(contents_of(data), "doe2021", "  Teams,\n Doe "), library)
    assert review_in(contents_of(data), "doe2021").name == "Teams, Doe"
    save(data, ordering(contents_of(data), ["doe2021", "zamboni2020"]), library)
    assert keys(library) == ["doe2021", "zamboni2020"]
    save(data, hiding(contents_of(data), "zamboni2020", hidden=True), library)
    assert keys(library) == ["doe2021"]
    save(data, hiding(contents_of(data), "zamboni2020", hidden=False), library)
    assert keys(library) == ["doe2021", "zamboni2020"]


def test_a_review_is_imported_anew_under_its_key(data: DataFolder, library: Library, an_import: Importing) -> None:
    save(data, an_import(), library)
    again = an_import(table=TABLE.replace("Made-up time", "Made-up hours")).after[0].sources[-1]
    content, plan = content_of(again), read_plan(again.plan, ImportPlan)
    file = read_content("table.csv", content)
    change = importing_anew(contents_of(data), "doe2021", 1, file, content, plan)
    themes_changed = differences(*(review_draft(review, None) for review in (*change.before, *change.after)))
    assert [(each.kind.value, each.title) for each in themes_changed] == [
        ("added", "Made-up hours"),
        ("removed", "Made-up time"),
    ]
    save(data, change, library)
    assert "doe2021/table/made-up-hours" in themes(library)
    assert "doe2021/table/made-up-time" not in themes(library)
    save(data, change.reverse, library)
    assert "doe2021/table/made-up-time" in themes(library)


def test_the_same_table_is_not_imported_twice(data: DataFolder, library: Library, an_import: Importing) -> None:
    save(data, an_import(), library)
    with reader_error("same table was imported already"):
        an_import()
    with reader_error("has no title"):
        an_import(REVIEW._replace(title=" "))


def test_a_change_of_what_another_window_changed_is_refused(
    data: DataFolder, library: Library, an_import: Importing
) -> None:
    change = an_import()
    save(data, change, library)
    renamed = renaming(contents_of(data), "doe2021", "Mine")
    save(data, renamed, library)
    with pytest.raises(ChangedElsewhereError):
        save(data, change.reverse, library)
    assert keys(library) == ["zamboni2020", "doe2021"]


def test_another_window_reads_what_was_imported(data: DataFolder, library: Library, an_import: Importing) -> None:
    watch = EvidenceWatch(data)
    assert not watch.refresh(library)
    save(data, an_import())
    assert keys(library) == ["zamboni2020"]
    assert watch.refresh(library)
    assert keys(library) == ["zamboni2020", "doe2021"]
    assert not watch.refresh(library)


IMPORT = """
import sys
from qicbrowser.cli.main import cli

cli(["import", sys.argv[1], "--title", sys.argv[2]])
"""


def test_processes_that_import_at_once_lose_nothing(data: DataFolder, tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    file.write_text(TABLE, encoding="utf-8")
    names = [f"Made up {n}" for n in range(4)]
    environment = {**os.environ, "QICBROWSER_DATA": str(data.folder)}
    programs = [
        subprocess.Popen([sys.executable, "-c", IMPORT, str(file), name], env=environment, stderr=subprocess.PIPE)
        for name in names
    ]
    for program in programs:
        _, errors = program.communicate(timeout=120)
        assert program.returncode == 0, errors.decode()
    assert [review.key for review in contents_of(data).reviews] == [f"made-up-{n}" for n in range(4)]


def test_what_was_prepared_is_not_put_over_the_import_of_another_window(
    data: DataFolder, library: Library, an_import: Importing
) -> None:
    with prepared(data, an_import()) as mine:
        save(data, an_import(REVIEW._replace(title="Another", year=2022)))
        assert not put_in_place(data, mine, library)
    with prepared(data, an_import()) as mine:
        assert put_in_place(data, mine, library)
    assert keys(library) == ["zamboni2020", "doe2021", "doe2022"]


@pytest.mark.parametrize("kind", ["disk", "limit"])
def test_a_full_disk_leaves_the_library_as_it_was(tmp_path: Path, kind: str, an_import: Importing) -> None:
    with small_disk(tmp_path / "small", kind) as disk:
        data = DataFolder(disk.folder / "data")
        save(data, an_import())
        before = data.library_file.read_bytes()
        disk.fill(20_000)
        with pytest.raises(ReaderError):
            save(data, an_import(REVIEW._replace(title="Another", year=2022)))
        assert data.library_file.read_bytes() == before
        disk.empty()
        assert choose_evidence(data) == (data.library_file, ())
        assert sorted(path.name for path in data.folder.iterdir()) == ["library.sqlite"]


def damage(path: Path, how: str) -> None:
    content = path.read_bytes()
    match how:
        case "truncated":
            path.write_bytes(content[: len(content) // 2])
        case "empty":
            path.write_bytes(b"")
        case "foreign":
            path.write_bytes(b"no database at all " * 1000)
        case "index":
            with closing(sqlite3.connect(path)) as file:
                (page,) = file.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'theme_in_table'").fetchone()
                (size,) = file.execute("PRAGMA page_size").fetchone()
            path.write_bytes(content[: (page - 1) * size] + b"\xff" * size + content[page * size :])


@pytest.mark.parametrize("how", ["truncated", "empty", "foreign", "index"])
def test_a_damaged_library_is_set_aside_and_made_anew(data: DataFolder, an_import: Importing, how: str) -> None:
    save(data, an_import())
    damage(data.library_file, how)
    damaged = data.library_file.read_bytes()
    chosen = choose_evidence(data)
    recovered = how == "index"
    assert [notice.id for notice in chosen.notices] == (
        ["library-recovered"] if recovered else ["library-set-aside", "import-reviews-again"]
    )
    (aside,) = data.folder.glob("library-damaged-*.sqlite")
    assert aside.read_bytes() == damaged
    with Library(chosen.path, data.user_file) as library:
        assert keys(library) == (["zamboni2020", "doe2021"] if recovered else ["zamboni2020"])
    assert choose_evidence(data).notices == ()


def test_an_outdated_library_is_made_anew_from_its_sources(data: DataFolder, an_import: Importing) -> None:
    save(data, an_import())
    for sql in ("PRAGMA user_version = 1", "UPDATE meta SET value = 'other' WHERE name = 'bundled_sha256'"):
        with closing(sqlite3.connect(data.library_file)) as file, file:
            file.execute("UPDATE theme SET title = 'not as it is in the source'")
            file.execute(sql)
        assert choose_evidence(data) == (data.library_file, ())
        with Library(data.library_file, data.user_file) as library:
            assert library.evidence.title_of(THEME) == "Made-up trust"
    assert not list(data.folder.glob("library-damaged-*"))


def test_a_library_of_a_newer_version_is_left_alone(data: DataFolder, an_import: Importing) -> None:
    save(data, an_import())
    with closing(sqlite3.connect(data.library_file)) as file:
        file.execute("PRAGMA user_version = 999")
    before = data.library_file.read_bytes()
    chosen = choose_evidence(data)
    assert chosen.path == bundled_evidence()
    assert [notice.id for notice in chosen.notices] == ["library-of-newer-version"]
    with reader_error("newer version"):
        save(data, an_import(REVIEW._replace(title="Another", year=2022)))
    assert data.library_file.read_bytes() == before


def test_a_review_that_cannot_be_read_again_is_left_out_and_kept(
    data: DataFolder, library: Library, an_import: Importing
) -> None:
    save(data, an_import(), library)
    with closing(sqlite3.connect(data.library_file)) as file, file:
        file.execute("UPDATE source SET content = x'00'")
    assert save(data, an_import(REVIEW._replace(title="Another", year=2022)), library) == ()
    assert keys(library) == ["zamboni2020", "doe2021", "doe2022"]  # as it was read when its source was intact
    with closing(sqlite3.connect(data.library_file)) as file:
        file.execute("PRAGMA user_version = 1")
    chosen = choose_evidence(data)
    assert [notice.id for notice in chosen.notices] == ["review-left-out"]
    library.reopen_evidence(chosen.path)
    assert keys(library) == ["zamboni2020", "doe2022"]
    assert len(review_in(contents_of(data), "doe2021").sources) == 1


def test_moving_passes_over_hidden_reviews_and_new_ones_come_last(
    data: DataFolder, library: Library, an_import: Importing
) -> None:
    for year in (2021, 2022, 2023):
        save(data, an_import(REVIEW._replace(year=year)), library)
    assert keys(library) == ["zamboni2020", "doe2021", "doe2022", "doe2023"]
    save(data, hiding(contents_of(data), "doe2022", hidden=True), library)
    assert moving(contents_of(data), BUNDLED, "zamboni2020", -1) is None
    assert moving(contents_of(data), BUNDLED, "doe2023", 1) is None
    assert moving(contents_of(data), BUNDLED, "doe2022", 1) is None  # it is hidden
    assert moving(contents_of(data), BUNDLED, "nobody", 1) is None
    up = moving(contents_of(data), BUNDLED, "doe2023", -1)
    save(data, up, library)
    assert keys(library) == ["zamboni2020", "doe2023", "doe2021"]
    save(data, hiding(contents_of(data), "doe2022", hidden=False), library)
    assert keys(library) == ["zamboni2020", "doe2023", "doe2021", "doe2022"]
    save(data, an_import(REVIEW._replace(year=2020)), library)
    assert keys(library)[-1] == "doe2020"  # not before those that the reader has put in order
    save(data, moving(contents_of(data), BUNDLED, "zamboni2020", 1), library)
    assert keys(library)[:2] == ["doe2023", "zamboni2020"]


def test_a_hidden_review_is_called_as_it_was(data: DataFolder, library: Library, an_import: Importing) -> None:
    save(data, an_import(), library)
    assert hidden_reviews(library.evidence) == ()
    for key in ("doe2021", "zamboni2020"):
        save(data, hiding(contents_of(data), key, hidden=True), library)
    assert hidden_reviews(library.evidence) == (
        HiddenReview("doe2021", "Doe and Made 2021"),
        HiddenReview("zamboni2020", "Zamboni et al. 2020"),
    )
    save(data, renaming(contents_of(data), "doe2021", "Teams"), library)
    assert hidden_reviews(library.evidence)[0] == HiddenReview("doe2021", "Teams")


def test_sources_say_what_was_imported_and_by_which_answers(
    data: DataFolder, library: Library, an_import: Importing
) -> None:
    assert source_records(library.evidence, "zamboni2020") == ()
    save(data, an_import(), library)
    assert source_records(library.evidence, "zamboni2020") == ()
    (record,) = source_records(library.evidence, "doe2021")
    assert (record.file_name, record.form, record.program) == ("table.csv", FileForm.DELIMITED, __version__)
    assert [table.recipe for table in record.tables] == [RECIPE]
    with closing(sqlite3.connect(data.library_file)) as file, file:
        file.execute("UPDATE source SET form = 'of a later version', plan = '{}'")
    library.reopen_evidence(data.library_file)
    (record,) = source_records(library.evidence, "doe2021")
    assert (record.form, record.tables) == (None, None)


def test_a_name_is_changed_without_reading_the_sources_again(
    data: DataFolder, library: Library, an_import: Importing, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(data, an_import(), library)
    listed = themes(library)
    monkeypatch.setattr(library_writing, "library_drafts", None)
    change = renaming(contents_of(data), "doe2021", "Teams")
    save(data, change, library)
    assert library.evidence.library_rows().name_of("doe2021") == "Teams"
    assert library.evidence.library_rows().name_of("zamboni2020") == ""
    save(data, renaming(contents_of(data), "zamboni2020", "Collaboratives"), library)
    assert list(library.evidence.named_reviews()) == ["Collaboratives", "Teams"]
    assert themes(library) == listed
    save(data, change.reverse, library)
    save(data, renaming(contents_of(data), "zamboni2020", ""), library)
    assert [review.key for review in contents_of(data).reviews] == ["doe2021"]
    assert data.library_file.stat().st_mode & 0o077 == 0 or sys.platform == "win32"


def test_the_bundled_review_is_named_before_anything_is_imported(data: DataFolder, library: Library) -> None:
    save(data, renaming(contents_of(data), "zamboni2020", "Collaboratives"), library)
    assert list(library.evidence.named_reviews()) == ["Collaboratives"]
    assert choose_evidence(data) == (data.library_file, ())


FRENCH = """Theme,Barriers,References
L’équipe de soins,Les équipes n’ont pas de temps pour se réunir et les données ne sont pas là [1],3
Le soutien de la direction,L’évaluation dans les hôpitaux est une charge pour le personnel [2],4
"""


def test_a_review_that_states_no_language_is_in_that_of_its_table(
    data: DataFolder, library: Library, an_import: Importing
) -> None:
    recipe = RECIPE._replace(columns=(*RECIPE.columns[:2], RECIPE.columns[3]))
    content, plan = FRENCH.encode(), ImportPlan(REVIEW, (TablePlan(0, recipe),))
    file = read_content("french.csv", content)
    save(data, importing(contents_of(data), bundled_reviews(), file, content, plan), library)
    assert {review.key: review.language for review in library.evidence.reviews()}["doe2021"] == "fr"
    assert [hit.text for hit in search(library, "theme:equipes ").hits()] == ["L’équipe de soins"]
    stated = plan._replace(review=REVIEW._replace(title="Another", year=2022, language="en"))
    save(
        data, importing(contents_of(data), bundled_reviews(), read_content("g.csv", content), content, stated), library
    )
    assert {review.key: review.language for review in library.evidence.reviews()}["doe2022"] == "en"


def test_a_library_indexed_by_an_earlier_version_is_indexed_anew_and_nothing_is_lost(
    data: DataFolder, an_import: Importing
) -> None:
    """As by one that took every word for English, and left the language blank where none was stated."""
    save(data, an_import(table=TABLE.replace("Made-up trust", "Les équipes évaluées et la confiance dans les données")))
    before = contents_of(data)
    theme = "doe2021/table/les-equipes-evaluees-et-la-confiance-dans-les-donnees"
    with Library(data.library_file, data.user_file) as library, library.change():
        library.notes.put(Note("n", theme, theme, None, "Mine", Colour.BLUE, "1", "1"))
        library.searches.put(SavedSearch("équipe", "Teams", "1"))
    with closing(sqlite3.connect(data.library_file)) as file, file:
        file.execute("UPDATE review SET language = NULL")
        file.execute("INSERT INTO record_index (record_index) VALUES ('delete-all')")
        file.execute(f"PRAGMA user_version = {EVIDENCE_VERSION - 1}")
    assert choose_evidence(data) == (data.library_file, ())
    assert contents_of(data) == before
    with Library(data.library_file, data.user_file) as library:
        assert list(search(library, "évaluer ").themes()) == [theme]
        assert [note.words for note in library.notes.of_record(theme)] == ["Mine"]
        assert [saved.query for saved in library.searches.saved()] == ["équipe"]
