"""Several files are written all or none."""

import sys
from pathlib import Path

import pytest

from qicbrowser.domain.errors import ReaderError
from qicbrowser.services.whole_files import whole_files, write_together

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other files, permissions and messages")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "out"
    made.mkdir()
    (made / "themes.csv").write_text("earlier")
    return made


class Raced(dict[Path, bytes]):
    """Files to write, of which another program turns the last into a folder once all have been prepared."""

    def items(self):
        yield from super().items()
        list(self)[-1].mkdir()


@posix
def test_a_failure_at_the_last_step_puts_the_first_files_back(folder: Path) -> None:
    first, fresh, last = folder / "themes.csv", folder / "fresh.csv", folder / "last.csv"
    before = {path: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(ReaderError, match=r"last\.csv was not written: Is a directory"):
        write_together(Raced({first: b"new", fresh: b"new", last: b"new"}))
    last.rmdir()
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_what_is_given_up_leaves_the_earlier_files(folder: Path) -> None:
    def given_up():
        with whole_files() as writing, writing(folder / "themes.csv") as file:
            file.write(b"new")
            yield

    work = given_up()
    next(work)
    assert len(list(folder.iterdir())) == 2  # an unfinished one stands beside it
    work.close()
    assert [(path.name, path.read_text()) for path in folder.iterdir()] == [("themes.csv", "earlier")]
