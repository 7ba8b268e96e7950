"""Paths: the files that the program ships, and the reader's data folder."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from stat import S_ISDIR
from typing import NamedTuple

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message

DATA_VARIABLE = "QICBROWSER_DATA"

PORTABLE = "portable"
"""A file of this name beside the standalone program keeps everything in `data` there, for example on a USB stick."""


class DataFolder(NamedTuple):
    """The reader's data folder, with everything the program writes except exports."""

    folder: Path

    default: bool = False
    """Whether it is the platform's data folder, and was not chosen."""

    def close_to_others(self) -> None:
        """Remove other users' permissions from the default folder; a chosen one may be shared."""
        if sys.platform == "win32" or not self.default:
            return
        with suppress(OSError):  # it does not exist yet, or cannot be changed
            status = self.folder.lstat()
            if S_ISDIR(status.st_mode) and status.st_uid == os.geteuid() and status.st_mode & 0o077:
                self.folder.chmod(0o700)

    @property
    def user_file(self) -> Path:
        return self.folder / "user.sqlite"

    @property
    def library_file(self) -> Path:
        """The evidence with the reviews that the reader imported; missing where none is."""
        return self.folder / "library.sqlite"

    @property
    def session_file(self) -> Path:
        return self.folder / "session.ini"

    @property
    def styles(self) -> Path:
        """The citation styles that the reader added."""
        return self.folder / "styles"

    @property
    def log_file(self) -> Path:
        return self.folder / "logs" / "qicbrowser.log"


def data_folder(chosen: Path | None = None) -> DataFolder:
    """The folder `chosen` on the command line, else QICBROWSER_DATA's, else the portable, else the platform's own.

    Raises ReaderError when it cannot be determined.
    """
    named = os.environ.get(DATA_VARIABLE)
    if chosen or named:
        return DataFolder(_absolute(Path(chosen or named or "")))
    if (beside := _program_folder()) and (beside / PORTABLE).exists():
        return DataFolder(beside / "data")
    from platformdirs import user_data_path  # only here: a chosen folder does not need it

    try:
        return DataFolder(user_data_path("qicbrowser", appauthor=False), default=True)
    except RuntimeError as error:
        raise ReaderError(Message("no-home-folder"), Message("name-data-folder", variable=DATA_VARIABLE)) from error


def _absolute(folder: Path) -> Path:
    try:
        return folder.expanduser().absolute()
    except RuntimeError as error:
        message = Message("home-folder-unknown", folder=folder, user=folder.parts[0])
        raise ReaderError(message, Message("write-full-path")) from error
    except OSError as error:
        raise ReaderError(Message("current-folder-gone", folder=folder), Message("write-full-path")) from error


def _program_folder() -> Path | None:
    """The folder that contains the standalone program; on macOS, that contains the .app."""
    if not getattr(sys, "frozen", False):
        return None
    folder = Path(sys.executable).parent
    return folder.parents[2] if folder.parts[-2:] == ("Contents", "MacOS") else folder


def bundled_evidence() -> Path:
    return _shipped("data") / "qic.sqlite"


def bundled_sources() -> Path:
    """The folder of the sources that the bundled evidence was built from."""
    return _shipped("data") / "sources"


def resource(name: str) -> Path:
    """A file of `resources/`, by its path in that folder."""
    return _shipped("resources") / name


def guide() -> Path:
    """The folder of the guide's pages, whose links may lead to other pages in the folder above it."""
    return _shipped("docs") / "guide"


def _shipped(folder: str) -> Path:
    """A folder that is shipped: inside the frozen program or the wheel, else in the source tree."""
    package = Path(__file__).resolve().parent
    inside = Path(getattr(sys, "_MEIPASS", package)) / folder
    return inside if inside.is_dir() else package.parents[1] / folder
