"""Files from outside, read within bounds."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message


@contextmanager
def opened(path: Path, hint: Message | str) -> Iterator[IO[bytes]]:
    """A file that is open to be read; raises ReaderError where it cannot be read, or is not a file."""
    try:
        if path.exists() and not path.is_file():  # to open a pipe is to wait for whoever writes to it
            raise ReaderError(Message("file-is-folder", path=path), hint)
        with path.open("rb") as file:
            yield file
    except OSError as error:
        raise ReaderError(Message("file-unreadable", path=path, reason=str(error.strerror)), hint) from error


def read_bounded(path: Path, largest: int, hint: Message | str, *, shorten: Message | str) -> bytes:
    """What a file of at most `largest` bytes holds; raises ReaderError as `opened` does, and for a larger one.

    `shorten` is what to do about a file that is too large.
    """
    with opened(path, hint) as file:
        content = file.read(largest + 1)
    if len(content) > largest:
        megabytes, kilobytes = divmod(largest // 1000, 1000)
        size = Message("megabytes", number=megabytes) if megabytes else Message("kilobytes", number=kilobytes)
        raise ReaderError(Message("file-too-large", path=path, size=size), shorten)
    return content
