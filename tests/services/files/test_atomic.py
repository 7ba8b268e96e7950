"""Several files are written all or none."""

import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from qicbrowser.services.files.atomic import whole_files, write_whole
from qicbrowser.services.files.program_files import OwnFiles
from tests.messages import reader_error

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other files, permissions and messages")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "out"
    made.mkdir()
    (made / "themes.csv").write_text("earlier")
    return made


@pytest.fixture
def own(tmp_path: Path) -> OwnFiles:
    return OwnFiles(tmp_path / "data" / "user.sqlite")


def contents(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in folder.iterdir()}


@posix
def test_a_failure_at_the_last_step_puts_the_first_files_back(folder: Path, own: OwnFiles) -> None:
    (folder / "emptied.csv").write_text("earlier, and taken away first")
    before = contents(folder)

    def write_all() -> None:
        with whole_files(own) as writing:
            for name in ("themes.csv", "fresh.csv", "emptied.csv", "last.csv"):
                with writing(folder / name) as file:
                    file.write(b"new")
            (folder / "last.csv").mkdir()  # as another program may, once all have been prepared

    with reader_error(r"last\.csv was not written: Is a directory"):
        write_all()
    (folder / "last.csv").rmdir()
    assert contents(folder) == before


@posix
@pytest.mark.parametrize("name", ["a\0b", "caf\ud800"])
def test_what_is_not_a_file_name_is_refused(folder: Path, own: OwnFiles, name: str) -> None:
    with reader_error("is not a file name"):
        write_whole(folder / name, b"new", own)
    assert contents(folder) == {"themes.csv": "earlier"}


def test_cancelling_leaves_the_earlier_files(folder: Path, own: OwnFiles) -> None:
    def given_up():
        with whole_files(own) as writing, writing(folder / "themes.csv") as file:
            file.write(b"new")
            yield

    work = given_up()
    next(work)
    assert len(list(folder.iterdir())) == 2  # an unfinished one stands beside it
    work.close()
    assert [(path.name, path.read_text()) for path in folder.iterdir()] == [("themes.csv", "earlier")]


PAIR = """
import os, sys
from pathlib import Path
from qicbrowser.services.files.program_files import OwnFiles
from qicbrowser.services.files.atomic import whole_files

folder, steps = Path(sys.argv[1]), int(sys.argv[2])

def counting(done):
    def step(*arguments, **options):
        global steps
        steps -= 1
        if steps < 0:
            os._exit(9)  # as if it was killed: nothing is cleared up
        return done(*arguments, **options)
    return step

for name in ("rename", "replace", "unlink", "fsync", "open"):
    setattr(os, name, counting(getattr(os, name)))
with whole_files(OwnFiles(folder / "data" / "user.sqlite")) as writing:
    for name in ("themes.csv", "themes.csv-metadata.json"):
        with writing(folder / name) as file:
            file.write(b"new")
"""


@posix
def test_a_killed_program_leaves_no_old_file_beside_a_new_one(folder: Path) -> None:
    names = ("themes.csv", "themes.csv-metadata.json")
    seen: set[tuple[str, str]] = set()
    for steps in range(100):
        for name in names:
            (folder / name).write_text("old")
        ended = subprocess.run([sys.executable, "-c", PAIR, str(folder), str(steps)], check=False)
        left = contents(folder)
        seen.add((left.get(names[0], "none"), left.get(names[1], "none")))
        if not ended.returncode:
            break
        assert ended.returncode == 9
    assert seen == {("old", "old"), ("old", "none"), ("new", "none"), ("new", "new")}


@posix
def test_unfinished_files_of_killed_programs_are_removed(
    folder: Path, own: OwnFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl  # Windows has none

    killed = [folder / f".qicbrowser-{number:032x}.part" for number in range(3)]
    for path in killed:
        path.write_text("half")
    foreign = [folder / f".{7:032x}", folder / ".qicbrowser-notes.part", folder / f".qicbrowser-{8:032x}.part"]
    for path in foreign[:2]:
        path.write_text("of somebody else")
    foreign[2].mkdir()
    write_whole(folder / "new.csv", b"new", own)
    assert all(path.exists() for path in killed)  # a moment old: another program may be writing them
    two_hours_on = time.time() + 7200  # noqa: TID251  an age of files
    monkeypatch.setattr(time, "time", lambda: two_hours_on)
    with killed[0].open("rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        write_whole(folder / "new.csv", b"new", own)
    assert [path.exists() for path in killed] == [True, False, False]
    assert all(path.exists() for path in foreign)
    write_whole(folder / "new.csv", b"new", own)
    assert {path.name for path in folder.iterdir()} == {"themes.csv", "new.csv", *(path.name for path in foreign)}


@posix
def test_two_programs_write_into_one_folder(folder: Path, own: OwnFiles, monkeypatch: pytest.MonkeyPatch) -> None:
    days_on = time.time() + 200_000  # noqa: TID251  an age of files
    with whole_files(own) as writing, writing(folder / "slow.csv") as file:
        file.write(b"slow")
        monkeypatch.setattr(time, "time", lambda: days_on)
        write_whole(folder / "quick.csv", b"quick", own)
    assert contents(folder) == {"themes.csv": "earlier", "slow.csv": "slow", "quick.csv": "quick"}


@posix
def test_what_is_written_is_on_the_disk(folder: Path, own: OwnFiles, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[bool] = []
    sync = os.fsync

    def noted(handle: int) -> None:
        synced.append(stat.S_ISDIR(os.fstat(handle).st_mode))
        sync(handle)

    monkeypatch.setattr(os, "fsync", noted)
    write_whole(folder / "new.csv", b"new", own)
    assert synced == [False, True]  # what is in it, then its name
