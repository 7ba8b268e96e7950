"""What is named on the command line comes first, then the environment, the portable folder, the platform's own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from qicbrowser.paths import DATA_VARIABLE, PORTABLE, DataFolder, bundled_evidence, data_folder
from qicbrowser.wording.english import words
from tests.messages import reader_error


def test_the_data_folder_is_the_one_named_nearest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "environment"))
    assert data_folder(tmp_path / "chosen").folder == tmp_path / "chosen"
    assert data_folder().folder == tmp_path / "environment"
    monkeypatch.setenv(DATA_VARIABLE, "")
    assert data_folder().folder.name == "qicbrowser"
    monkeypatch.delenv(DATA_VARIABLE)
    assert data_folder().folder.name == "qicbrowser"
    assert data_folder().default
    assert not data_folder(data_folder().folder).default


def test_a_relative_folder_is_under_the_current_one_and_a_tilde_is_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    assert data_folder(Path("my notes")).user_file == tmp_path / "my notes" / "user.sqlite"
    monkeypatch.setenv(DATA_VARIABLE, "~/notes")
    assert data_folder().folder == tmp_path / "home" / "notes"


def test_naming_a_folder_does_not_make_it(tmp_path: Path):
    files = data_folder(tmp_path / "data")
    assert {file.parent for file in (files.user_file, files.session_file)} == {files.folder}
    assert files.log_file.is_relative_to(files.folder)
    assert not files.folder.exists()


def test_the_bundled_evidence_is_shipped():
    assert bundled_evidence().read_bytes().startswith(b"SQLite format 3\0")


@pytest.mark.parametrize("program", ["qicbrowser", "QIC Browser.app/Contents/MacOS/QIC Browser"])
def test_a_portable_program_keeps_everything_beside_itself(
    program: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.delenv(DATA_VARIABLE)
    monkeypatch.setattr(sys, "executable", str(tmp_path / program))
    (tmp_path / PORTABLE).touch()
    assert data_folder().folder != tmp_path / "data", "run from source, the file is somebody else's"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert data_folder().folder == tmp_path / "data"
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "environment"))
    assert data_folder().folder == tmp_path / "environment"
    monkeypatch.delenv(DATA_VARIABLE)
    (tmp_path / PORTABLE).unlink()
    assert data_folder().folder.name == "qicbrowser"


posix = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX users and permissions")


def no_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a container, under a number that is nobody's."""
    import pwd

    def nobody(number: int) -> None:
        raise KeyError(number)

    for name in (DATA_VARIABLE, "HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(pwd, "getpwuid", nobody)


@posix
def test_an_unknown_home_folder_is_reported(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    with reader_error("~nosuch/x cannot be found: there is no home folder for ~nosuch") as told:
        data_folder(Path("~nosuch/x"))
    assert words(told.value.hint) == "Write its full path."
    monkeypatch.setenv(DATA_VARIABLE, "~nosuch/x")
    with reader_error("~nosuch/x cannot be found"):
        data_folder()
    no_home(monkeypatch)
    with reader_error("no home folder") as told:
        data_folder()
    assert "--data-dir" in words(told.value.hint)
    with reader_error("there is no home folder for ~"):
        data_folder(Path("~"))
    assert data_folder(tmp_path).folder == tmp_path


@posix
def test_a_deleted_current_folder_is_reported(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    shutil.rmtree(gone)
    with reader_error("the current folder no longer exists"):
        data_folder(Path("notes"))
    assert data_folder(tmp_path).folder == tmp_path


@posix
@pytest.mark.parametrize("command", [["notes", "list"], ["where"], ["backups"]])
@pytest.mark.parametrize("way", ["option", "variable"])
def test_the_command_line_tells_it(way: str, command: list[str]):
    option = ["--data-dir", "~nosuch/x"] if way == "option" else []
    variable = {} if option else {DATA_VARIABLE: "~nosuch/x"}
    program = [sys.executable, "-m", "qicbrowser", *option, *command]
    done = subprocess.run(program, env=os.environ | variable, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.splitlines() == [
        "Error: The folder ~nosuch/x cannot be found: there is no home folder for ~nosuch.",
        "Write its full path.",
    ]


@posix
def test_the_default_folder_is_closed_to_others_and_a_named_one_is_not(tmp_path: Path):
    default = DataFolder(tmp_path / "qicbrowser", default=True)
    default.close_to_others()
    assert not default.folder.exists()
    default.folder.mkdir()
    default.folder.chmod(0o755)
    data_folder(default.folder).close_to_others()
    assert default.folder.stat().st_mode & 0o777 == 0o755
    default.close_to_others()
    assert default.folder.stat().st_mode & 0o777 == 0o700

    moved = default.folder.rename(tmp_path / "elsewhere")  # a link was made on purpose
    moved.chmod(0o755)
    default.folder.symlink_to(moved)
    default.close_to_others()
    assert moved.stat().st_mode & 0o777 == 0o755


@posix
def test_the_default_folder_of_somebody_else_is_left(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    folder = DataFolder(tmp_path / "theirs", default=True)
    folder.folder.mkdir()
    folder.folder.chmod(0o755)
    monkeypatch.setattr(os, "geteuid", lambda: folder.folder.stat().st_uid + 1)
    folder.close_to_others()
    assert folder.folder.stat().st_mode & 0o777 == 0o755


@posix
def test_a_command_closes_the_default_folder(tmp_path: Path):
    folder = tmp_path / "qicbrowser"
    folder.mkdir()
    folder.chmod(0o755)
    environment = {name: value for name, value in os.environ.items() if name != DATA_VARIABLE}
    environment |= {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}
    program = [sys.executable, "-m", "qicbrowser", "notes", "list"]
    subprocess.run(program, env=environment, capture_output=True, timeout=60, check=True)
    (made,) = (path for path in tmp_path.rglob("user.sqlite"))
    assert made.parent.stat().st_mode & 0o777 == 0o700
    assert made.stat().st_mode & 0o777 == 0o600
