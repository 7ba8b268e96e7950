"""Sets a damaged user file aside under another name, and puts what was recovered from it in its place."""

import sqlite3
import time
from contextlib import closing, suppress
from itertools import count
from pathlib import Path
from stat import S_IMODE

from qicbrowser.store.disk import exclusive_lock, file_identity, make_private_file, sync_folder
from qicbrowser.store.user.errors import check_marker

_RECOVERED = "-rescued-"
"""In the name of the new file, until it takes the damaged one's place."""

_WAIT_SECONDS = 2.0
"""How long another program that sets the file aside is waited for."""


def replace(path: Path, recovered: sqlite3.Connection, expected: tuple[int, int, int]) -> Path | None:
    """Set a damaged file aside and put what was recovered in its place; the damaged file's new path.

    None, with nothing changed, when the file's identity is no longer the expected one: another program has done so.
    Raises OSError or sqlite3.Error, with the damaged file where it was, when it cannot be done.
    """
    new = path.with_name(f"{path.name}{_RECOVERED}{time.time_ns()}")
    with exclusive_lock(path.with_name(f"{path.name}-setting-aside"), _WAIT_SECONDS):
        _remove_leftovers(path)
        try:
            make_private_file(new)
            with closing(sqlite3.connect(new)) as file:
                recovered.backup(file)
            new.chmod(S_IMODE(path.stat().st_mode))  # whoever cannot read the damaged one cannot read this one
            if file_identity(path) != expected:
                return None
            aside = set_aside(path)
            try:
                sync_folder(path.parent)  # a power cut must not lose its name, and keep that of the new file
                new.replace(path)
            except OSError:
                if path.exists():
                    aside.unlink()
                else:
                    aside.rename(path)
                raise
            with suppress(OSError):  # after a power cut it is set aside again
                sync_folder(path.parent)
            check_marker(path).unlink(missing_ok=True)
            return aside
        finally:
            new.unlink(missing_ok=True)


def _remove_leftovers(path: Path) -> None:
    """Remove new files of programs that were killed before putting them in place; the lock must be held."""
    for file in path.parent.iterdir():
        if file.name.startswith(f"{path.name}{_RECOVERED}"):
            with suppress(OSError):
                file.unlink()


def set_aside(path: Path) -> Path:
    """Give a file, with its journal, an unused name in its folder.

    Where there are links it has both names for now, so that there is no moment in which another program creates a file.
    """
    from datetime import UTC, datetime  # a start, which finds no damage, does without it

    moment = datetime.now(UTC).astimezone().strftime("%Y%m%d-%H%M%S")
    for number in count(1):
        aside = path.with_name(f"{path.stem}-damaged-{moment}{f'-{number}' if number > 1 else ''}{path.suffix}")
        try:
            aside.hardlink_to(path)
            break
        except FileExistsError:
            continue
        except OSError:
            if not aside.exists():
                path.rename(aside)
                break
    for ending in ("-journal", "-wal", "-shm"):
        companion = path.with_name(path.name + ending)
        if companion.exists():
            companion.replace(aside.with_name(aside.name + ending))
    return aside
