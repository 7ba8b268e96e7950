"""Files from outside, read within bounds."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from qicbrowser.domain.errors import ReaderError


@contextmanager
def opened(path: Path, hint: str) -> Iterator[IO[bytes]]:
    """A file that is open to be read; raises ReaderError where it cannot be read, or is not a file."""
    try:
        if path.exists() and not path.is_file():  # to open a pipe is to wait for whoever writes to it
            raise ReaderError(f"{path} is a folder or a device.", hint=hint)
        with path.open("rb") as file:
            yield file
    except OSError as error:
        raise ReaderError(f"{path} cannot be read: {error.strerror}.", hint=hint) from error


def read_bounded(path: Path, largest: int, hint: str, *, shorten: str) -> bytes:
    """What a file of at most `largest` bytes holds; raises ReaderError as `opened` does, and for a larger one.

    `shorten` is what to do about a file that is too large.
    """
    with opened(path, hint) as file:
        content = file.read(largest + 1)
    if len(content) > largest:
        size = f"{largest // 1_000_000} MB" if largest >= 1_000_000 else f"{largest // 1000} KB"
        raise ReaderError(f"{path} is larger than {size}.", hint=shorten)
    return content
