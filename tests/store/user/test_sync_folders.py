"""Folders that others have a hand in are known by their names, or by the file system they are on."""

from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from qicbrowser.store.library import Library
from qicbrowser.store.user import sync_folders
from qicbrowser.wording.english import words


def location(folder: PurePath) -> str:
    """The first sentence of the warning about a folder; "" where there is none."""
    warning = sync_folders.shared_location(folder)
    return words(warning).partition(". ")[0] if warning else ""


@pytest.mark.parametrize(
    ("folder", "keeper"),
    [
        ("/home/me/Dropbox/notes", "Dropbox"),
        ("/Users/me/Dropbox (Work)/notes", "Dropbox"),
        ("/Users/me/Library/CloudStorage/GoogleDrive-me@example.org/My Drive", "Google Drive"),
        ("/Users/me/Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("/home/me/Nextcloud", "Nextcloud"),
        ("/home/me/onedrive - Company/notes", "OneDrive"),
    ],
)
def test_a_folder_that_is_copied_between_computers_is_known_by_a_part_of_its_path(folder: str, keeper: str):
    assert location(PurePosixPath(folder)) == f"Your notes are in {folder}, which is synchronised by {keeper}"


def test_a_folder_of_windows_is_known_by_its_name_or_its_server():
    assert "OneDrive" in location(PureWindowsPath(r"C:\Users\me\OneDrive\notes"))
    assert "iCloud" in location(PureWindowsPath(r"C:\Users\me\iCloudDrive\notes"))
    assert location(PureWindowsPath(r"\\server\share\notes")).endswith("which is on another computer")
    assert location(PureWindowsPath(r"C:\Users\me\notes")) == ""


@pytest.mark.parametrize("name", ["notes", "dropboxes", "my dropbox notes", "onedriver", "icloudless"])
def test_other_names_are_nothing_to_mind(name: str):
    assert location(PurePosixPath("/home/me") / name) == ""


@pytest.mark.parametrize(
    ("folder", "keeper"),
    [
        ("/home/me/far/notes", "on another computer"),
        ("/home/me/a share", "on another computer"),
        ("/home/me/far/near", ""),
        ("/home/me/farther", ""),
        ("/home/me", ""),
    ],
)
def test_the_nearest_mount_says_whether_a_folder_is_on_another_computer(
    folder: str, keeper: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda1 / ext4 rw 0 0\nserver:/x /home/me/far nfs4 rw 0 0\n/dev/sdb /home/me/far/near ext4 rw 0 0\n"
        "//server/share /home/me/a\\040share cifs rw 0 0\nunfinished\n"
    )
    monkeypatch.setattr(sync_folders, "_MOUNTS", mounts)
    assert location(PurePosixPath(folder)).endswith(keeper)
    assert bool(location(PurePosixPath(folder))) == bool(keeper)


def test_a_folder_is_reported_once(evidence_file: Path, tmp_path: Path):
    folders = [tmp_path / "Dropbox" / "one", tmp_path / "Dropbox" / "two"]
    for folder in folders:
        with Library(evidence_file, folder / "user.sqlite") as library:
            (notice,) = library.notices
            told = words(notice)
            assert "Dropbox" in told
            assert str(folder) in told
            assert not library.read_only
    for folder in folders:
        with Library(evidence_file, folder / "user.sqlite") as library:
            assert library.notices == ()


def test_a_folder_that_cannot_be_remembered_is_reported_again(evidence_file: Path, tmp_path: Path):
    folder = tmp_path / "Dropbox"
    (folder / "told.txt").mkdir(parents=True)
    for _ in range(2):
        with Library(evidence_file, folder / "user.sqlite") as library:
            assert len(library.notices) == 1


def test_links_in_a_circle_are_nothing_to_mind(evidence_file: Path, tmp_path: Path):
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    assert sync_folders.sync_warning(tmp_path / "circle" / "user.sqlite") is None
    with Library(evidence_file, tmp_path / "circle" / "user.sqlite") as library:
        assert library.read_only
