"""Where things are: what the program ships, and where the reader's own files live."""

import os
import sys
from pathlib import Path
from typing import NamedTuple

DATA_VARIABLE = "QICBROWSER_DATA"

PORTABLE = "portable"
"""A file of this name beside the standalone program keeps everything in `data` there: on a stick, say."""


class DataFolder(NamedTuple):
    """The reader's folder: everything the program writes, except exports, is in it."""

    folder: Path

    @property
    def user_file(self) -> Path:
        return self.folder / "user.sqlite"

    @property
    def session_file(self) -> Path:
        return self.folder / "session.ini"

    @property
    def log_file(self) -> Path:
        return self.folder / "logs" / "qicbrowser.log"


def data_folder(chosen: Path | None = None) -> DataFolder:
    """The folder `chosen` on the command line, else QICBROWSER_DATA's, else the portable, else the platform's own."""
    named = os.environ.get(DATA_VARIABLE)
    if chosen or named:
        return DataFolder(Path(chosen or named or "").expanduser().absolute())
    if (beside := _program_folder()) and (beside / PORTABLE).exists():
        return DataFolder(beside / "data")
    from platformdirs import user_data_path  # only here: a named folder needs no look at the platform

    return DataFolder(user_data_path("qicbrowser", appauthor=False))


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


def _shipped(folder: str) -> Path:
    """A folder that travels with the program: inside the frozen program or the wheel, else in the source tree."""
    package = Path(__file__).resolve().parent
    inside = Path(getattr(sys, "_MEIPASS", package)) / folder
    return inside if inside.is_dir() else package.parents[1] / folder
