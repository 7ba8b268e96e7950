"""What is named on the command line comes first, then the environment, the portable folder, the platform's own."""

import sys
from pathlib import Path

import pytest

from qicbrowser.paths import DATA_VARIABLE, PORTABLE, bundled_evidence, data_folder


def test_the_data_folder_is_the_one_named_nearest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "environment"))
    assert data_folder(tmp_path / "chosen").folder == tmp_path / "chosen"
    assert data_folder().folder == tmp_path / "environment"
    monkeypatch.setenv(DATA_VARIABLE, "")
    assert data_folder().folder.name == "qicbrowser"
    monkeypatch.delenv(DATA_VARIABLE)
    assert data_folder().folder.name == "qicbrowser"


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
