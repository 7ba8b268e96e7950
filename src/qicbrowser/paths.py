"""Where things are: what the program ships, and where the reader's own files live."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from stat import S_ISDIR
from typing import NamedTuple

from qicbrowser.domain.errors import ReaderError

DATA_VARIABLE = "QICBROWSER_DATA"

PORTABLE = "portable"
"""A file of this name beside the standalone program keeps everything in `data` there: on a stick, say."""


class DataFolder(NamedTuple):
    """The reader's folder: everything the program writes, except exports, is in it."""

    folder: Path

    default: bool = False
    """Whether it is the platform's own, and was named by nobody."""

    def close_to_others(self) -> None:
        """Let other users of the computer no longer into the default folder; one that was named may be shared."""
        if sys.platform == "win32" or not self.default:
            return
        with suppress(OSError):  # it is not there yet, or cannot be changed
            seen = self.folder.lstat()
            if S_ISDIR(seen.st_mode) and seen.st_uid == os.geteuid() and seen.st_mode & 0o077:
                self.folder.chmod(0o700)

    @property
    def user_file(self) -> Path:
        return self.folder / "user.sqlite"

    @property
    def session_file(self) -> Path:
        return self.folder / "session.ini"

    @property
    def styles(self) -> Path:
        """Where citation styles are that the reader added."""
        return self.folder / "styles"

    @property
    def log_file(self) -> Path:
        return self.folder / "logs" / "qicbrowser.log"


def data_folder(chosen: Path | None = None) -> DataFolder:
    """The folder `chosen` on the command line, else QICBROWSER_DATA's, else the portable, else the platform's own.

    Raises ReaderError when it cannot be told.
    """
    named = os.environ.get(DATA_VARIABLE)
    if chosen or named:
        return DataFolder(_absolute(Path(chosen or named or "")))
    if (beside := _program_folder()) and (beside / PORTABLE).exists():
        return DataFolder(beside / "data")
    from platformdirs import user_data_path  # only here: a named folder needs no look at the platform

    try:
        return DataFolder(user_data_path("qicbrowser", appauthor=False), default=True)
    except RuntimeError as error:
        raise ReaderError(
            "There is no folder to keep your notes in: this user has no home folder.",
            hint=f"Name one with --data-dir or {DATA_VARIABLE}.",
        ) from error


def _absolute(folder: Path) -> Path:
    try:
        return folder.expanduser().absolute()
    except RuntimeError as error:
        raise ReaderError(
            f"The folder {folder} cannot be found: there is no home folder for {folder.parts[0]}.",
            hint="Write its full path.",
        ) from error
    except OSError as error:
        raise ReaderError(
            f"The folder {folder} cannot be found: the current folder is gone.", hint="Write its full path."
        ) from error


def _program_folder() -> Path | None:
    """The folder a reader sees the standalone program in: of macOS's, the one that holds the .app."""
    if not getattr(sys, "frozen", False):
        return None
    folder = Path(sys.executable).parent
    return folder.parents[2] if folder.parts[-2:] == ("Contents", "MacOS") else folder


def bundled_evidence() -> Path:
    return _shipped("data") / "qic.sqlite"


def resource(name: str) -> Path:
    """A file of `resources/`, by its path in that folder."""
    return _shipped("resources") / name


def guide() -> Path:
    """The folder of the guide's pages, whose links may lead to other pages in the folder above it."""
    return _shipped("docs") / "guide"


def _shipped(folder: str) -> Path:
    """A folder that travels with the program: inside the frozen program or the wheel, else in the source tree."""
    package = Path(__file__).resolve().parent
    inside = Path(getattr(sys, "_MEIPASS", package)) / folder
    return inside if inside.is_dir() else package.parents[1] / folder
