"""A file of notes that is gone or empty while backups have notes: it is told, and the backups stay."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from qicbrowser.cli.main import cli
from qicbrowser.domain.records import SavedSearch
from qicbrowser.paths import data_folder
from qicbrowser.services.backups import restore
from qicbrowser.store.library import Library
from qicbrowser.store.user import backup_notice
from qicbrowser.store.user.backups import Backups
from qicbrowser.wording.english import words
from tests.rights import without_override
from tests.store.test_library import NOT_ON_WINDOWS, add, note

NOW = datetime(2026, 7, 15, 12, 30, 5, tzinfo=UTC)
NAME = "user-20260715-123005.sqlite"


@pytest.fixture
def path(evidence_file: Path) -> Path:
    """A file with two notes, and a backup of it."""
    path = data_folder().user_file
    with Library(evidence_file, path) as library:
        add(library, note("1", "precious"), note("2"))
        assert Backups(path).make(NOW)
    return path


def lose(path: Path, how: str) -> None:
    path.unlink()
    if how == "emptied":
        path.touch()


@pytest.mark.parametrize("how", ["emptied", "deleted"])
def test_it_is_reported_at_each_start_until_a_note_is_written(how: str, path: Path, evidence_file: Path):
    lose(path, how)
    for _ in range(3):
        with Library(evidence_file, path) as library:
            (notice,) = library.notices
            told = words(notice)
            assert str(path) in told
            assert "missing or empty" in told
            assert "File > Backups" in told
            assert f"“qicbrowser backups restore {NAME}”" in told
            assert not library.read_only
            assert library.notes.all() == ()
            with library.change():
                library.searches.add_to_history("competition", "2026-07-15T00:00:00.000Z")
    with Library(evidence_file, path) as library:
        add(library, note("new"))
    for _ in range(2):
        with Library(evidence_file, path) as library:
            assert library.notices == ()
            assert library.settings.get(backup_notice.BACKUP_SETTING) is None
            with library.change():
                library.notes.remove("new")  # on purpose, hence not told again


def test_it_is_not_reported_after_a_backup_is_restored(path: Path, evidence_file: Path):
    lose(path, "emptied")
    with Library(evidence_file, path) as library:
        backups = Backups(path)
        backups.make(NOW + timedelta(hours=1))
        restore(library, backups, backups.all()[-1], NOW + timedelta(hours=2))
        assert library.notes.all() == (note("1", "precious"), note("2"))
    with Library(evidence_file, path) as library:
        assert library.notices == ()


def test_the_backups_outlast_any_number_of_empty_starts(path: Path, evidence_file: Path):
    backups = Backups(path)
    before = backups.all()
    lose(path, "emptied")
    for day in range(1, 50):
        with Library(evidence_file, path) as library, library.change():
            library.searches.add_to_history(f"search {day}", f"{NOW + timedelta(days=day):%Y-%m-%dT%H:%M:%S.000Z}")
        assert backups.make(NOW + timedelta(days=day))
    assert [backup for backup in backups.all() if backup.notes] == list(before)
    with Library(evidence_file, path) as library:
        assert NAME in words(library.notices[0])


def test_a_first_start_says_nothing_and_looks_for_no_backup(
    evidence_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "data" / "user.sqlite"
    for _ in range(2):
        with monkeypatch.context() as patched:
            patched.setattr(Backups, "all", lambda _: pytest.fail("the backups were read"))
            with Library(evidence_file, path) as library:
                assert library.notices == ()
    with Library(evidence_file, path) as library:
        add(library, note("1"))
        assert Backups(path).make(NOW)
        with library.change():
            library.notes.remove("1")
    monkeypatch.setattr(Backups, "all", lambda _: pytest.fail("the backups were read"))
    with Library(evidence_file, path) as library:  # it has no notes, but was neither missing nor empty
        assert library.notices == ()


@pytest.mark.parametrize("content", ["nothing", "no backup of notes"])
def test_a_folder_of_backups_without_notes_says_nothing(content: str, evidence_file: Path, tmp_path: Path):
    path = tmp_path / "data" / "user.sqlite"
    (path.parent / "backups").mkdir(parents=True)
    (path.parent / "backups" / NAME).write_text(content)
    with Library(evidence_file, path) as library:
        assert library.notices == ()


def test_a_search_with_a_name_is_missed_too(evidence_file: Path, tmp_path: Path):
    path = tmp_path / "data" / "user.sqlite"
    with Library(evidence_file, path) as library:
        with library.change():
            library.searches.put(SavedSearch("competition", "Mine", ""))
        assert Backups(path).make(NOW)
    lose(path, "deleted")
    with Library(evidence_file, path) as library:
        assert NAME in words(library.notices[0])


def run(*arguments: str) -> Result:
    result = CliRunner().invoke(cli, arguments)
    assert result.exit_code == 0, result.output
    return result


def test_every_command_tells_it_on_standard_error(path: Path):
    lose(path, "emptied")
    for arguments in (["notes", "list"], ["search", "competition"], ["references", "list"], ["backups"]):
        done = run(*arguments)
        assert f"qicbrowser backups restore {NAME}" in done.stderr
        assert "missing or empty" not in done.stdout
    assert "Restored" in run("backups", "restore", NAME).stdout
    done = run("notes", "list")
    assert done.stderr == ""
    assert "precious" in done.stdout


TOLD = """
import sys
from pathlib import Path
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words

with Library(Path(sys.argv[1]), Path(sys.argv[2])) as library:
    print(*map(words, library.notices))
"""


@NOT_ON_WINDOWS
@pytest.mark.parametrize("how", ["emptied", "deleted"])
def test_it_is_reported_where_nothing_can_be_written(how: str, open_folder: Path, evidence_file: Path):
    path = open_folder / "user.sqlite"
    with Library(evidence_file, path) as library:
        add(library, note("1"))
        assert Backups(path).make(NOW)
    lose(path, how)
    for each in (path.parent / "backups", *path.parent.glob("backups/*"), *path.parent.glob("user.sqlite")):
        each.chmod(0o555)
    open_folder.chmod(0o555)
    command = without_override([sys.executable, "-c", TOLD, open_folder / "qic.sqlite", path])
    told = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout
    assert "cannot be written" in told
    assert NAME in told
    assert "--data-dir" in told
