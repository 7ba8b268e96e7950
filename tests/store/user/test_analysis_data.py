"""Labels, scenarios, sites and marks: stored, undone, backed up, recovered, and safe beside another window."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from qicbrowser.domain.analysis.labels import Label
from qicbrowser.domain.analysis.scenarios import Scenario
from qicbrowser.domain.analysis.sites import Mark, Site, SiteMark
from qicbrowser.services.backups import Amounts, differences, restore
from qicbrowser.services.changes import Change, ChangedElsewhereError, UserData, store
from qicbrowser.store.library import Library
from qicbrowser.store.user.backup_file import Counts
from qicbrowser.store.user.backups import Backups
from qicbrowser.store.user.schema_check import has_tables_of
from qicbrowser.wording.english import words

AT, LATER = "2026-01-01T08:00:00.000Z", "2026-02-01T08:00:00.000Z"
TABLE, THEME = "zamboni2020/5", "zamboni2020/5/friendly-competition"
ENABLER, BARRIER = f"{THEME}/enabler/1", f"{THEME}/barrier/1"

LABEL = Label("l", "Leaders “at the top”", "A made-up reason", (ENABLER, BARRIER), AT, AT)
SCENARIO = Scenario("s", "Without low", TABLE, (f"{TABLE}/grade/low", "zamboni2020/ref/51"), AT, AT)
SITE = Site("n", "Northfield", AT, AT)
MARK = SiteMark("n", ENABLER, Mark.PRESENT, "A made-up ward", AT)
EVERYTHING: tuple[UserData, ...] = (LABEL, SCENARIO, SITE, MARK)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "user.sqlite"


def write(library: Library, *values: UserData) -> None:
    store(library, [Change(None, value) for value in values])


def contents(library: Library) -> tuple[UserData, ...]:
    return (*library.labels.all(), *library.scenarios.all(), *library.sites.all(), *library.site_marks.all())


def test_each_is_read_as_it_was_written(path: Path, evidence_file: Path) -> None:
    with Library(evidence_file, path) as library:
        write(library, *EVERYTHING)
    with Library(evidence_file, path) as library:
        assert library.notices == ()
        assert contents(library) == EVERYTHING
        assert library.labels.get("l") == LABEL
        assert library.site_marks.get(("n", ENABLER)) == MARK
        assert library.site_marks.get(("n", BARRIER)) is None
        assert library.check()


CHANGED: tuple[tuple[UserData, UserData], ...] = (
    (LABEL, LABEL._replace(name="Managers", factors=(), changed=LATER)),
    (SCENARIO, SCENARIO._replace(name="All", left_out=(), changed=LATER)),
    (SITE, SITE._replace(name="Southfield", changed=LATER)),
    (MARK, MARK._replace(mark=Mark.UNKNOWN, reason="", changed=LATER)),
)


@pytest.mark.parametrize(("before", "after"), CHANGED, ids=["label", "scenario", "site", "mark"])
def test_a_change_is_undone_and_redone_and_refused_where_another_window_changed_it(
    before: UserData, after: UserData, path: Path, evidence_file: Path
) -> None:
    with Library(evidence_file, path) as library, library.opened_again() as other:
        write(library, *EVERYTHING)
        change = Change(before, after)
        store(library, [change])
        assert after in contents(library)
        store(library, [change.reverse])
        assert contents(library) == EVERYTHING
        store(other, [change])
        with pytest.raises(ChangedElsewhereError):
            store(library, [change])
        with pytest.raises(ChangedElsewhereError):
            store(library, [Change(before, None)])
        assert after in contents(library)
        assert len(contents(library)) == 4


def test_deleting_a_site_with_its_marks_is_undone(path: Path, evidence_file: Path) -> None:
    with Library(evidence_file, path) as library:
        write(library, *EVERYTHING)
        deletion: list[Change[UserData]] = [Change(MARK, None), Change(SITE, None)]
        store(library, deletion)
        assert contents(library) == (LABEL, SCENARIO)
        store(library, [change.reverse for change in reversed(deletion)])
        assert contents(library) == EVERYTHING


def test_no_mark_is_left_without_its_site(path: Path, evidence_file: Path) -> None:
    with Library(evidence_file, path) as library:
        write(library, *EVERYTHING)
        for changes in (
            [Change(SITE, None)],  # its mark was made in another window
            [Change(None, MARK._replace(site_id="deleted elsewhere"))],
        ):
            with pytest.raises(ChangedElsewhereError):
                store(library, changes)
            assert contents(library) == EVERYTHING


def test_a_mark_of_a_version_to_come_is_unknown_and_keeps_its_reason(path: Path, evidence_file: Path) -> None:
    with Library(evidence_file, path) as library:
        write(library, *EVERYTHING)
        with closing(sqlite3.connect(path)) as file, file:
            file.execute("UPDATE site_mark SET mark = 'partly'")
        assert library.site_marks.all() == (MARK._replace(mark=Mark.UNKNOWN),)
        assert library.check()


def test_a_backup_counts_them_and_says_what_restoring_it_changes(path: Path, evidence_file: Path) -> None:
    moment = datetime(2026, 7, 15, tzinfo=UTC)
    with Library(evidence_file, path) as library:
        backups = Backups(path)
        write(library, *EVERYTHING)
        backup = backups.make(moment)
        assert backup is not None
        assert backup.counts == Counts(labels=1, scenarios=1, sites=1, marks=1)
        assert not backup.empty
        assert backups.make(moment) is None  # nothing has changed
        store(library, [Change(before, after) for before, after in CHANGED[:2]])
        store(library, [Change(MARK, None), Change(SITE, None)])
        write(library, LABEL._replace(id="new"))
        found = differences(library, backup)
        assert found.returning == Amounts(0, 0, 0, 0, 0, 1, 1)
        assert found.changing == Amounts(0, 0, 0, 1, 1, 0, 0)
        assert found.removed == Amounts(0, 0, 0, 1, 0, 0, 0)
        restore(library, backups, backup, moment)
        assert contents(library) == EVERYTHING


def test_marks_in_another_order_of_writing_are_no_other_contents(path: Path, evidence_file: Path) -> None:
    moment, other = datetime(2026, 7, 15, tzinfo=UTC), MARK._replace(factor_key=BARRIER)
    with Library(evidence_file, path) as library:
        backups = Backups(path)
        write(library, SITE, MARK, other)
        assert backups.make(moment) is not None
        store(library, [Change(MARK, None)])
        store(library, [Change(None, MARK)])
        assert backups.make(moment) is None


def test_marks_whose_site_cannot_be_read_are_recovered_under_a_site_without_a_name(
    path: Path, evidence_file: Path
) -> None:
    with Library(evidence_file, path) as library:
        write(library, *EVERYTHING)
    with closing(sqlite3.connect(path)) as file:
        file.executescript("DROP TABLE site")
    with Library(evidence_file, path) as library:
        assert library.recovered
        assert library.sites.all() == (Site("n", "", AT, AT),)
        assert library.site_marks.all() == (MARK,)
        assert (library.labels.all(), library.scenarios.all()) == ((LABEL,), (SCENARIO,))


def test_a_row_that_is_too_large_stays_in_the_file_that_is_set_aside(path: Path, evidence_file: Path) -> None:
    with Library(evidence_file, path) as library:
        write(library, *EVERYTHING)
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("INSERT INTO label VALUES ('x', 'x', ?, '', '', '')", ("w" * 1_000_001,))
    with Library(evidence_file, path) as library:
        assert "1 entry could not be used and is only in that file" in words(library.notices[0])
        assert contents(library) == EVERYTHING


def test_a_program_of_version_3_finds_all_of_its_tables(path: Path, evidence_file: Path) -> None:
    with Library(evidence_file, path) as library:
        write(library, *EVERYTHING)
    with closing(sqlite3.connect(path)) as file:
        assert has_tables_of(file, 3)
