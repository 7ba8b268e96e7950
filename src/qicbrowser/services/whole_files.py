"""Files that reach the disk whole or not at all."""

import errno
import os
import shutil
import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import IO

from qicbrowser.domain.errors import ReaderError
from qicbrowser.store.disk import sync_folder


@contextmanager
def whole_files() -> Iterator[Callable[[Path], AbstractContextManager[IO[bytes]]]]:
    """Gives what opens a file to be written; at the end all are put in place by renaming, in that order, or none is.

    Raises ReaderError when one cannot be written: files that were there under these names are then as they were.
    """
    with ExitStack() as leftovers, ExitStack() as placed:
        unfinished: dict[Path, Path] = {}

        @contextmanager
        def writing(path: Path) -> Iterator[IO[bytes]]:
            with _telling(path):
                if path.exists() and not path.is_file():
                    raise ReaderError(f"{path} is a folder or a device.", hint="Choose a name for a file.")
                if path.exists() and not os.access(path, os.W_OK):  # renaming would not ask
                    raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
                new = _name_beside(path)
                with new.open("x+b") as file:
                    leftovers.callback(new.unlink, missing_ok=True)
                    yield file
                    file.flush()
                    os.fsync(file.fileno())
            unfinished[path] = new

        yield writing
        for path, new in unfinished.items():
            with _telling(path):
                earlier = _copy_beside(path, new, leftovers)
                new.replace(path)
                placed.callback(_put_back, path, earlier)
        for path in unfinished:
            with _telling(path):
                sync_folder(path.parent)
        placed.pop_all()


def write_together(files: Mapping[Path, bytes]) -> None:
    """Write files, all or none; each is put in place by renaming, in the order given.

    Raises ReaderError when one cannot be written: files that were there under these names are then as they were.
    """
    with whole_files() as writing:
        for path, content in files.items():
            with writing(path) as file:
                file.write(content)


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


def _copy_beside(path: Path, new: Path, leftovers: ExitStack) -> Path | None:
    """A copy of the file that `new` is about to replace, if there is one; `new` takes on its permissions."""
    if not path.exists():
        return None
    copy = _name_beside(path)
    leftovers.callback(copy.unlink, missing_ok=True)
    shutil.copy2(path, copy)
    shutil.copymode(path, new)
    return copy


def _put_back(path: Path, earlier: Path | None) -> None:
    if earlier:
        earlier.replace(path)
    else:
        path.unlink()


def _name_beside(path: Path) -> Path:
    """A short name, so that a long one is refused for itself only."""
    return path.with_name(f".{uuid.uuid4().hex}")


_HINTS = {
    errno.ENOENT: "Its folder does not exist: make it, or choose another one.",
    errno.ENOTDIR: "Its folder does not exist: make it, or choose another one.",
    errno.EACCES: "Choose a folder of your own. If another program has the file open, close it there first.",
    errno.EPERM: "Choose a folder of your own. If another program has the file open, close it there first.",
    errno.ENOSPC: "Make room on the disk, or choose another one.",
    errno.EDQUOT: "Make room on the disk, or choose another one.",
    errno.EFBIG: "Make room on the disk, or choose another one.",
    errno.ENAMETOOLONG: "Choose a shorter name.",
}


@contextmanager
def _telling(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        hint = _HINTS.get(error.errno or 0, "Choose another place.")
        raise ReaderError(f"{path} was not written: {error.strerror}.", hint=hint) from error
