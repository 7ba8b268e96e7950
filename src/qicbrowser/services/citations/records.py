"""What every format of citations reads: records, the bounds of a file, and the refusal of a broken one."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeVar

from qicbrowser.domain.csl import Item
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.progress import Progress

LARGEST_FILE = 20_000_000
"""Bytes of one file, or characters of one text."""

MOST_RECORDS = 20_000
"""Records of one file."""

MOST_LINES = 2_000_000
"""Lines of one file."""

LONGEST_FIELD = 1_000_000
"""Characters of one field, or of one reference of a list."""

_PROGRESS_STEP = 256
"""Items, such as lines, between two calls of `progress`."""

T = TypeVar("T")


class Label(NamedTuple):
    """What may be a record's number: `name` says what the file calls it, such as "ID"."""

    name: Message
    text: str


class Record(NamedTuple):
    """A citation read from a file; `place` is its line or its number there."""

    item: Item
    place: Message
    labels: tuple[Label, ...] = ()
    remark: Message | None = None
    """What the reader should know of how it was read."""


class BrokenFileError(ReaderError):
    """A file that is refused as a whole, for what is in the line or item that the message names."""

    def __init__(self, message: Message, hint: Message | None = None) -> None:
        super().__init__(message, hint or Message("correct-line"))


def line_place(line: int) -> Message:
    return Message("place-line", line=line)


def with_progress(items: Sequence[T], progress: Progress) -> Iterator[T]:
    """The items; `progress` is called now and then with how many of them are done."""
    for done, item in enumerate(items):
        if done % _PROGRESS_STEP == 0:
            progress(done, len(items))
        yield item
    progress(len(items), len(items))
