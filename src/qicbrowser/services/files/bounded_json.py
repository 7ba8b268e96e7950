"""Bounded JSON reader: values carry their path in the file, and errors name it."""

import json
import re
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.services.files.bounded_reading import read_bounded

if TYPE_CHECKING:
    from qicbrowser.domain.messages import Text

LARGEST = 100_000_000
"""Bytes of one file."""

MOST_VALUES = 6_000_000
"""Texts of one file (names too), with its objects, lists and commas: 20,000 notes of this program have 1,600,000."""

MOST_FAULTS = 100
"""Faults of one file that are listed; the others are counted."""

_AT_MOST = 40
"""Characters of a value that are quoted in a fault."""


class Fault(NamedTuple):
    """What is wrong in a file, and what to do; `place` is a JSON pointer (RFC 6901), or a line and column."""

    place: "Text"
    message: "Text"
    hint: "Text"

    @property
    def line(self) -> Message:
        """All of it, in one line."""
        place = self.place or Message("whole-file")
        return Message("fault-at-place", place=place, fault=self.message, hint=self.hint)


class FaultsError(ReaderError):
    """A file that cannot be imported, with every fault in it."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults[:MOST_FAULTS])
        left = [Message("more-faults", n=len(faults) - MOST_FAULTS)] if len(faults) > MOST_FAULTS else []
        lines = (*(fault.line for fault in self.faults), *left)
        super().__init__(Message("faults-in-file", n=len(faults)), hint=lines)


class AtFaultError(Exception):
    """One fault, on its way to where they are collected."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault = fault


class Value(NamedTuple):
    """A value of a JSON file and its place."""

    place: str
    value: Any

    def get(self, *names: str) -> "Value":
        """What this object holds under the first of these names that it has; null where it has none of them."""
        if not isinstance(self.value, dict):
            self._expected(Message("object-expected"))
        name = next((name for name in names if self.value.get(name) is not None), names[0])
        return Value(f"{self.place}/{name}", self.value.get(name))

    def each(self) -> "Iterator[Value]":
        """The items of a list; a value that is none is its only item; nothing for null."""
        if isinstance(self.value, list):
            yield from (Value(f"{self.place}/{i}", item) for i, item in enumerate(self.value))
        elif self.value is not None:
            yield self

    @property
    def is_object(self) -> bool:
        return isinstance(self.value, dict)

    def text(self, longest: int) -> str:
        if not isinstance(self.value, str):
            self._expected(Message("text-expected"))
        if len(self.value) > longest:
            self.wrong(Message("longer-than", n=longest), Message("shorten-it"))
        try:
            self.value.encode()
        except UnicodeEncodeError:
            self.wrong(Message("lone-surrogate"), Message("remove-that"))
        return str(self.value)

    def whole_number(self, largest: int) -> int:
        if type(self.value) is not int or not 0 <= self.value <= largest:
            self._expected(Message("whole-number-expected", largest=largest))
        return int(self.value)

    def wrong(self, why: "Text", hint: "Text" = Message("correct-or-remove")) -> NoReturn:  # noqa: B008  a value
        """Raise what is wrong with this value, which is shown with it."""
        fault = Message("fault", fault=why)
        if self.value is not None and not isinstance(self.value, dict | list) and len(str(self.value)) <= _AT_MOST:
            fault = Message("fault-of-value", fault=why, value=json.dumps(self.value))
        raise AtFaultError(Fault(self.place, fault, hint))

    def _expected(self, what: Message) -> NoReturn:
        self.wrong(Message("missing", fault=what) if self.value is None else what)


def load(path: Path) -> bytes:
    """The content of a file; raises ReaderError where it cannot be read, is not a file or is too large."""
    return read_bounded(path, LARGEST, Message("choose-annotations"), shorten=Message("export-notes-in-parts"))


def parsed(content: bytes) -> Value:
    """A file as JSON; raises FaultsError where it is not JSON, or holds too much."""
    hint = Message("export-again")
    try:
        text = content.decode(json.detect_encoding(content))
        if holds_more_than(text, MOST_VALUES):
            fault = Fault("", Message("more-values-than", n=MOST_VALUES), Message("export-notes-in-parts"))
            raise FaultsError([fault])
        return Value("", json.loads(text, parse_constant=_refuse))
    except json.JSONDecodeError as error:
        place = Message("line-and-column", line=error.lineno, column=error.colno)
        raise FaultsError([Fault(place, Message("not-json", reason=error.msg.lower()), hint)]) from error
    except RecursionError as error:
        raise FaultsError([Fault("", Message("nested-too-deeply"), hint)]) from error
    except UnicodeDecodeError as error:
        fault = Fault("", Message("not-text-in", encoding=error.encoding.upper(), byte=error.start), hint)
        raise FaultsError([fault]) from error
    except ValueError as error:  # Python reads no number of more than some thousand digits
        raise FaultsError([Fault("", Message("number-too-long"), hint)]) from error


_PIECES = re.compile(r'"(?:[^"\\]+|\\.)*+"?|[{\[,]', re.DOTALL)
"""A text, or the beginning of anything else. It takes in every quotation mark it comes to, so no text is read twice."""


def holds_more_than(text: str, most: int) -> bool:
    """Whether JSON has more parts than this: many small ones in a small file would fill the memory."""
    if text.count('"') // 2 + sum(text.count(sign) for sign in "{[,") <= most:  # nearly every file
        return False
    return next(islice(_PIECES.finditer(text), most, None), None) is not None


def _refuse(constant: str) -> NoReturn:
    raise FaultsError([Fault("", Message("not-a-json-number", text=constant), Message("remove-that"))])
