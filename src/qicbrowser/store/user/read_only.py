"""A reader's file that is only shown: it cannot be written, or a newer version wrote it; and what stands for none."""

from contextlib import closing
from pathlib import Path

from qicbrowser.domain.errors import ReaderError
from qicbrowser.store.user import damaged_file
from qicbrowser.store.user.connection import UserFile, connect, in_memory
from qicbrowser.store.user.faults import FAULTS, DamagedError
from qicbrowser.store.user.migrations import ELSEWHERE, PRESENT, newer, step_up, version_of


def open_newer(path: Path) -> UserFile:
    """A file of a newer version, as far as it has what this version knows; raises ReaderError where it does not."""
    connection = connect(path, "ro")
    try:
        known = damaged_file.readable(connection)
    except FAULTS:
        known = False
    if not known:
        connection.close()
        raise newer(path)
    refusal = ReaderError(
        f"{newer(path).message} It was left as it is: nothing can be saved.",
        hint=f"Open it with that version, {ELSEWHERE}",
    )
    return UserFile(connection, (str(refusal),), refusal)


def open_read_only(path: Path, version: int, refusal: ReaderError | None = None) -> UserFile:
    """A file that cannot be written, for the reason in `refusal`; an earlier version is migrated in memory."""
    connection = connect(path, "ro")
    if version < PRESENT:
        copy = in_memory()
        with closing(connection):
            connection.backup(copy)
        step_up(copy, version)
        connection = copy
    refusal = refusal or ReaderError(
        f"{path} cannot be written: your notes are shown, and nothing can be saved.",
        hint=f"Check its permissions and those of its folder, {ELSEWHERE}",
    )
    return UserFile(connection, (str(refusal),), refusal)


def open_rolled_back(path: Path) -> UserFile:
    """A file that a program left in the middle of a change, and that cannot be written to undo it.

    It is undone in a private copy, which is removed. Raises OSError or ReaderError.
    """
    import shutil  # few starts find such a file
    from tempfile import TemporaryDirectory

    memory = in_memory()
    with TemporaryDirectory(prefix="qicbrowser-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder) / path.name
        for ending in ("", "-journal"):
            shutil.copyfile(f"{path}{ending}", f"{copy}{ending}")
        with closing(connect(copy, "rw")) as source:
            version = version_of(source, path)
            if version > PRESENT:
                raise newer(path)
            if version and not damaged_file.sound(source, version):
                raise DamagedError(f"{path} is damaged.", hint="It was left as it is.")
            source.backup(memory)
    if not version:
        return nothing(f"{path} cannot be written.")
    step_up(memory, version)
    refusal = ReaderError(
        f"{path} was left in the middle of a change, and cannot be written: your notes are shown as they were before"
        " that change, and nothing can be saved.",
        hint=f"Check its permissions and those of its folder, {ELSEWHERE}",
    )
    return UserFile(memory, (str(refusal),), refusal)


def nothing(why: str) -> UserFile:
    """Nothing to read, and nowhere to save."""
    connection = in_memory()
    step_up(connection, 0)
    refusal = ReaderError(f"{why} Nothing can be saved.", hint="Choose another one with --data-dir or QICBROWSER_DATA.")
    return UserFile(connection, (str(refusal),), refusal, absent=True)
