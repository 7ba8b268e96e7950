"""Files that reach the disk whole or not at all, and never in the place of the program's own."""

import errno
import os
import re
import shutil
import sys
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from io import TextIOWrapper
from pathlib import Path
from typing import IO

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.services.files.program_files import OwnFiles
from qicbrowser.store.disk import sync_folder

Writing = Callable[[Path], AbstractContextManager[IO[bytes]]]
"""Opens a file to be written under a name."""


def write_whole(path: Path, content: bytes, own: OwnFiles) -> Path:
    """Write a file, whole or not at all; returns its path, links followed.

    Raises ReaderError when it cannot be written, or is one of the program's `own` files: a file that was there is then
    as it was.
    """
    with whole_files(own) as writing, writing(path) as file:
        file.write(content)
    return Path(os.path.realpath(path))


@contextmanager
def whole_files(own: OwnFiles) -> Iterator[Writing]:
    """Gives what opens a file to be written; at the end all are put in place by renaming, in that order, or none is.

    A program that is killed meanwhile leaves no old file beside a new one: the files with the later names are removed
    before the first file is replaced. Everything is on the disk when this ends.

    Raises ReaderError when one cannot be written: files that were there under these names are then as they were.
    """
    with ExitStack() as leftovers, ExitStack() as placed:
        unfinished: dict[Path, Path] = {}

        @contextmanager
        def writing(path: Path) -> Iterator[IO[bytes]]:
            real = _checked(path, own)
            with _reporting(real):
                if real.exists() and not real.is_file():
                    raise ReaderError(Message("file-is-folder", path=path), hint=Message("choose-file-name"))
                if real.exists() and not os.access(real, os.W_OK):  # renaming would not ask
                    raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
                _remove_abandoned(real.parent)
                new = _name_beside(real)
                with new.open("x+b") as file:
                    leftovers.callback(new.unlink, missing_ok=True)
                    _lock(file)
                    yield file
                    file.flush()
                    os.fsync(file.fileno())
            unfinished[real] = new

        yield writing
        _put_in_place(unfinished, leftovers, placed)
        placed.pop_all()


@contextmanager
def text_in(
    file: IO[bytes], encoding: str = "utf-8", errors: str = "strict", newline: str = "\n"
) -> Iterator[TextIOWrapper]:
    """An open file as one of text, which leaves the file open, also when it is given up."""
    text = TextIOWrapper(file, encoding, errors, newline)
    try:
        yield text
    finally:
        text.detach()


def _checked(path: Path, own: OwnFiles) -> Path:
    """The path with links followed: a link stays one, and what it leads to is written."""
    try:
        os.fsencode(path)
        real = Path(os.path.realpath(path))
    except ValueError as error:  # a NUL, or half a character
        raise ReaderError(Message("file-name-invalid", name=repr(str(path))), Message("choose-other-name")) from error
    own.refuse(real)
    return real


def _put_in_place(unfinished: dict[Path, Path], leftovers: ExitStack, placed: ExitStack) -> None:
    """Rename the new files; `placed` takes each step back, `leftovers` removes the copies that it needs for that."""
    earlier: dict[Path, Path] = {}
    for path, new in unfinished.items():
        with _reporting(path):
            if path.exists():
                earlier[path] = _name_beside(path)
                leftovers.callback(earlier[path].unlink, missing_ok=True)
                shutil.copy2(path, earlier[path])
                shutil.copymode(path, new)
    emptied = [path for path in list(unfinished)[1:] if path in earlier]
    for path in emptied:
        with _reporting(path):
            path.unlink()
            placed.callback(earlier[path].replace, path)
            sync_folder(path.parent)
    for path, new in unfinished.items():
        with _reporting(path):
            new.replace(path)
            if path not in emptied:
                placed.callback(_put_back, path, earlier.get(path))
            sync_folder(path.parent)


def _put_back(path: Path, earlier: Path | None) -> None:
    if earlier:
        earlier.replace(path)
    else:
        path.unlink()


_ABANDONED = 3600.0
"""Seconds since an unfinished file was written last, after which it may be left from a program that was killed."""

_UNFINISHED = re.compile(r"\.qicbrowser-[0-9a-f]{32}\.part")


def _name_beside(path: Path) -> Path:
    """A short name, so that a long one is refused for itself only."""
    return path.with_name(f".qicbrowser-{uuid.uuid4().hex}.part")


def _remove_abandoned(folder: Path) -> None:
    """Remove the unfinished files of programs that were killed, once they are old and no program holds them."""
    before = time.time() - _ABANDONED
    with suppress(OSError):  # a folder that cannot be listed can still be written
        for path in folder.iterdir():
            if _UNFINISHED.fullmatch(path.name):
                with suppress(OSError):  # in use, or gone by now
                    seen = path.stat()  # the copy of an earlier file is as old as that one was, but not its entry
                    if max(seen.st_mtime, seen.st_ctime) < before and path.is_file():
                        with path.open("r+b") as file:
                            _lock(file)
                        path.unlink()


def _lock(file: IO[bytes]) -> None:
    """Mark a file as being written, as long as it is open; raises OSError when another program is writing it.

    Windows removes no open file, and needs no mark.
    """
    if sys.platform != "win32":
        import fcntl  # Windows has none

        with _where_supported():
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def _where_supported() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS, errno.ENOLCK):
            raise


_HINTS = {
    errno.ENOENT: Message("folder-missing"),
    errno.ENOTDIR: Message("folder-missing"),
    errno.EACCES: Message("choose-own-folder"),
    errno.EPERM: Message("choose-own-folder"),
    errno.ENOSPC: Message("disk-full"),
    errno.EDQUOT: Message("disk-full"),
    errno.EFBIG: Message("disk-full"),
    errno.ENAMETOOLONG: Message("choose-shorter-name"),
}


@contextmanager
def _reporting(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        hint = _HINTS.get(error.errno or 0, Message("choose-other-place"))
        raise ReaderError(Message("file-not-written", path=path, reason=str(error.strerror)), hint) from error
