"""JSON from outside, read within bounds: every value knows its place in the file, and every fault names it."""

import json
import re
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

from qicbrowser.domain.errors import ReaderError
from qicbrowser.services.files.bounded_reading import read_bounded

LARGEST = 100_000_000
"""Bytes of one file."""

MOST_VALUES = 6_000_000
"""Texts of one file (names too), with its objects, lists and commas: 20,000 notes of this program have 1,600,000."""

MOST_FAULTS = 100
"""Faults of one file that are told; who made it will know then."""

_AT_MOST = 40
"""Characters of a value that are quoted in a fault."""


class Fault(NamedTuple):
    """What is wrong in a file, and what to do; `place` is a JSON pointer (RFC 6901), or a line and column."""

    place: str
    message: str
    hint: str

    def __str__(self) -> str:
        return f"{self.place or 'The whole file'}: {self.message} {self.hint}".rstrip()


class FaultsError(ReaderError):
    """A file that is not taken, for all that is wrong in it."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults[:MOST_FAULTS])
        found = "is 1 fault" if len(faults) == 1 else f"are {len(faults):,} faults"
        left = f"\n… and {len(faults) - MOST_FAULTS:,} more." if len(faults) > MOST_FAULTS else ""
        told = "\n".join(map(str, self.faults))
        super().__init__(f"There {found} in this file: nothing was taken from it.", hint=told + left)


class AtFaultError(Exception):
    """One fault, on its way to where they are gathered."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


class Value(NamedTuple):
    """A value of a JSON file and its place."""

    place: str
    value: Any

    def get(self, *names: str) -> "Value":
        """What this object holds under the first of these names that it has; null where it has none of them."""
        if not isinstance(self.value, dict):
            self._expected("an object")
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
            self._expected("text")
        if len(self.value) > longest:
            self.wrong(f"it is longer than {longest:,} characters", "Shorten it.")
        try:
            self.value.encode()
        except UnicodeEncodeError:
            self.wrong("it holds half a character (a lone surrogate)", "Take that out.")
        return str(self.value)

    def whole_number(self, largest: int) -> int:
        if type(self.value) is not int or not 0 <= self.value <= largest:
            self._expected(f"a whole number from 0 to {largest:,}")
        return int(self.value)

    def wrong(self, why: str, hint: str = "Correct it, or take the whole entry out.") -> NoReturn:
        raise AtFaultError(Fault(self.place, f"{why}{self._shown}.", hint))

    def _expected(self, what: str) -> NoReturn:
        match self.value:
            case None:
                self.wrong(f"{what} is missing here")
            case dict():
                self.wrong(f"{what} is expected here, not an object")
            case list():
                self.wrong(f"{what} is expected here, not a list")
            case _:
                self.wrong(f"{what} is expected here")

    @property
    def _shown(self) -> str:
        """The value as it stands in the file, if it is one and short enough to be told."""
        if self.value is None or isinstance(self.value, dict | list) or len(str(self.value)) > _AT_MOST:
            return ""
        return f": {json.dumps(self.value)}"


def load(path: Path) -> bytes:
    """What a file holds; raises ReaderError where it cannot be read, is no file or is too large."""
    hint = "Choose a file of notes that was exported as Web Annotations (.jsonld)."
    return read_bounded(path, LARGEST, hint, shorten="Have its notes exported in several parts.")


def parsed(content: bytes) -> Value:
    """A file as JSON; raises FaultsError for what is none, or holds too much."""
    hint = "Export it anew: it may have been cut off, or changed by hand."
    try:
        text = content.decode(json.detect_encoding(content))
        if holds_more_than(text, MOST_VALUES):
            fault = Fault("", f"it holds more than {MOST_VALUES:,} values.", "Have its notes exported in parts.")
            raise FaultsError([fault])
        return Value("", json.loads(text, parse_constant=_refuse))
    except json.JSONDecodeError as error:
        place, why = f"line {error.lineno}, column {error.colno}", error.msg.lower()
        raise FaultsError([Fault(place, f"this is not JSON: {why}.", hint)]) from error
    except RecursionError as error:
        raise FaultsError([Fault("", "it is nested too deeply.", hint)]) from error
    except UnicodeDecodeError as error:
        fault = Fault("", f"it is not text in {error.encoding.upper()}, from byte {error.start:,} on.", hint)
        raise FaultsError([fault]) from error
    except ValueError as error:  # Python reads no number of more than some thousand digits
        raise FaultsError([Fault("", "a number in it has thousands of digits.", hint)]) from error


_PIECES = re.compile(r'"(?:[^"\\]+|\\.)*+"?|[{\[,]', re.DOTALL)
"""A text, or the beginning of anything else. It takes in every quotation mark it comes to, so no text is read twice."""


def holds_more_than(text: str, most: int) -> bool:
    """Whether JSON has more parts than this: many small ones in a small file would fill the memory."""
    if text.count('"') // 2 + sum(text.count(sign) for sign in "{[,") <= most:  # nearly every file
        return False
    return next(islice(_PIECES.finditer(text), most, None), None) is not None


def _refuse(constant: str) -> NoReturn:
    raise FaultsError([Fault("", f"it holds {constant}, which is no number in JSON.", "Take that out.")])
