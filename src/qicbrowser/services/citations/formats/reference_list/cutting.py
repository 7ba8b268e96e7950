"""Cuts a list of references into its references: by their numbers, or else by blank lines or lines."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from qicbrowser.domain.messages import Message
from qicbrowser.domain.progress import Progress
from qicbrowser.services.citations.fields import PARTICLES
from qicbrowser.services.citations.identifiers import named_in
from qicbrowser.services.citations.records import LONGEST_FIELD, BrokenFileError, with_progress

_NUMBER = re.compile(r"\s*(?:\[([0-9]{1,6})\]:?|(\([0-9]{1,6})\)|([0-9]{1,6})(?:\.(?!\d)|\)|\t))\s*")
_BARE_NUMBER = re.compile(r"\s*([0-9]{1,3})[ \t\xa0]+(?=[^\W\d_a-zà-ÿ])")
_SMALL = re.compile(rf"(?!(?:(?:{'|'.join(sorted(PARTICLES))}) |[dl]['’])+[^\W\d_a-zà-ÿ])[a-zà-ÿ]")
"""Begins in small letters which are not a particle of a name."""

_YEARS = 1000
"""Numbers from here on may be years that a line of a reference begins with."""

_HEADING = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,3}:?")
_SUSPENDED = re.compile(r"(?:and|or|to|und|oder|bis|et|ou|y|o)\b")
"""After a hyphen that stands for the rest of a word: "pre- and post-test"."""


class Reference(NamedTuple):
    """A reference of a list: the line it begins in, its number there, and its lines without that number."""

    line: int
    number: int | None
    lines: Sequence[str]

    @property
    def text(self) -> str:
        """Its words in one line; a word that was cut at a hyphen is put together."""
        whole: list[str] = []
        for line in filter(None, (" ".join(line.split()) for line in self.lines)):
            if whole and not _is_cut(whole[-1], line):
                whole.append(" ")
            whole.append(line)
        return "".join(whole)


class _Number(NamedTuple):
    value: int
    in_brackets: bool
    rest: str


def references(text: str, progress: Progress) -> Iterator[Reference]:
    """The references of a list; raises ReaderError for one without end."""
    lines = text.split("\n")
    number_of = _number
    starts = _starts(lines)
    if not starts and (starts := _bare_starts(lines)):
        number_of = _bare_number
    numbered = bool(starts)
    if not numbered:
        starts = _blocks(lines)
    ends = pairwise([*starts, len(lines)])
    for start, end in with_progress(list(ends), progress):
        if sum(map(len, lines[start:end])) > LONGEST_FIELD:
            raise BrokenFileError(Message("reference-too-long", line=start + 1, most=LONGEST_FIELD))
        number = number_of(lines[start]) if numbered else None
        first = number.rest if number else lines[start]
        yield Reference(start + 1, number.value if number else None, [first, *lines[start + 1 : end]])


def _blocks(lines: list[str]) -> list[int]:
    """Where references without numbers begin: after a blank line, or with each line where no blank one divides them."""
    filled = [bool(line.strip()) for line in lines]
    first = filled.index(False) if False in filled else len(lines)
    if not any(filled[first:]):
        return [at for at, is_filled in enumerate(filled) if is_filled]
    return [at for at, is_filled in enumerate(filled) if is_filled and (at == 0 or not filled[at - 1])]


def _starts(lines: list[str]) -> list[int]:
    """The lines that begin with a number of the list; none where more than a heading is before the first.

    A number is one of the text where it may be a year and goes beyond the next, where the line before it goes on, or
    where it alone is in round brackets, as addresses of authors are.
    """
    found: list[tuple[int, int]] = []
    in_brackets = True
    for at, line in enumerate(lines):
        number = _number(line)
        if number is None or (number.in_brackets and not in_brackets):
            continue
        if not (found and _goes_on(lines[at - 1], number.rest, number.value == found[-1][1] + 1)):
            found.append((at, number.value))
            in_brackets = number.in_brackets
    starts = [at for i, (at, number) in enumerate(found) if number < _YEARS or number <= found[(i + 1) % len(found)][1]]
    if len(starts) > 1 and _HEADING.fullmatch(_rest(lines[starts[0]])):
        del starts[0]  # a chapter's number
    return starts if starts and _is_heading([line for line in lines[: starts[0]] if line.strip()]) else []


def _number(line: str) -> _Number | None:
    """The number that a line begins with, where more follows."""
    found = _NUMBER.match(line)
    if not found or found.end() == len(line.rstrip()):
        return None
    digits = next(filter(None, found.groups()))
    return _Number(int(digits.lstrip("(")), digits.startswith("("), line[found.end() :])


def _bare_starts(lines: list[str]) -> list[int]:
    """The lines that begin with a number alone, as "46 Doe A." does, where these count up by one, three or more."""
    found = [(at, number.value) for at, line in enumerate(lines) if (number := _bare_number(line))]
    values = [value for _, value in found]
    if len(found) < 3 or values != list(range(values[0], values[0] + len(values))):
        return []
    return [at for at, _ in found] if _is_heading([line for line in lines[: found[0][0]] if line.strip()]) else []


def _bare_number(line: str) -> _Number | None:
    found = _BARE_NUMBER.match(line)
    return _Number(int(found[1]), in_brackets=False, rest=line[found.end() :]) if found else None


def _rest(line: str) -> str:
    number = _number(line)
    return number.rest if number else line


def _is_heading(lines: list[str]) -> bool:
    """Whether these lines are at most a heading, and not a reference without a number."""
    if len(lines) != 1:
        return not lines
    (line,) = lines
    if _number(line) is not None and "." in _rest(line):  # a year, and a reference
        return False
    written = re.search(r"[^\W\d_]{2},? [^\W\d_a-zà-ÿ]{1,4}[.,]", line) or len(re.findall(r"\. [^\W\d_]", line)) > 1
    return not (named_in(line) or (written and re.search(r"\b(?:1[5-9]|20)\d\d\b", line)))


def _goes_on(line: str, following: str, is_next: bool) -> bool:
    """Whether a line ends as "2010;12:45-" does, or in a word, and the following goes on in small letters.

    One that begins with the next number of the list goes on only where both are so.
    """
    small = bool(_SMALL.match(following))
    word = _last_word(line)
    address = word.endswith("/") and ("//" in word or "www." in word)
    if word.endswith(tuple("-–—,;:(/&")) and not address:
        return small or not is_next
    return small and not is_next and bool(re.fullmatch(r"[^\W\d_]+", word))


def _is_cut(line: str, following: str) -> bool:
    """Whether a line ends within a word, at its hyphen; not in an address or identifier, where it may be a sign."""
    word = _last_word(line)
    ends = len(word) > 1 and word[-1] in "-‐‑–" and word[-2].isalnum() and "/" not in word
    return ends and following[:1].isalnum() and not _SUSPENDED.match(following)


def _last_word(line: str) -> str:
    return next(iter(line.rsplit(maxsplit=1)[-1:]), "")
