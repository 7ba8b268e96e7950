"""A list of references as it stands in an article: its numbers, and the parts of each where these are certain."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

from qicbrowser.domain.csl import OTHERS, Item, doi, given, person
from qicbrowser.services.bibliography_reading import Label, Record
from qicbrowser.services.citation_parts import PARTICLES, date, pages, without_nothing

_NUMBER = re.compile(r"\s*(?:\[([0-9]{1,6})\]:?|\(([0-9]{1,6})\)|([0-9]{1,6})(?:\.(?!\d)|\)|\t))\s*")
_IDENTIFIERS = re.compile(
    r"\s*(?:(?i:doi):\s*|https?://(?:dx\.)?doi\.org/)(10\.\d{4,9}/\S*[^\s.,;])\.?|\s*PMID:\s*(\d+)\.?"
)
_AUTHOR = r"(?:[a-zà-ÿ'’]+ )*[^\W\d_a-z][\w'’-]*(?: [^\W\d_a-z][\w'’-]+)* [^\W\d_a-z]{1,4}"
_VANCOUVER = re.compile(
    rf"(?P<authors>{_AUTHOR}(?:, {_AUTHOR})*)(?P<others>,? et al)?\. (?P<title>[^.?!]+(?P<sign>[.?!])) "
    r"(?P<journal>[^.?!;:]+)\. (?P<year>\d{4})"
    r"(?:;(?P<volume>[\w-]+)?(?:\((?P<issue>[^()]+)\))?(?::(?P<first>\w+)(?:[-–](?P<last>\w+))?)?)?\."
)

_SMALL = re.compile(rf"(?!(?:(?:{'|'.join(sorted(PARTICLES))}) |[dl]['’])+[^\W\d_a-zà-ÿ])[a-zà-ÿ]")
"""Begins in small letters which are no particle of a name."""

_YEARS = 1000
"""Numbers from here on may be years that a line of a reference begins with."""

_HEADING = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,3}:?")

_LONGEST = 4000
"""Characters of a reference that is looked at for its parts."""


def read(text: str) -> list[Record]:
    return [_record(line, number, words) for line, number, words in _cut(text.split("\n"))]


def _cut(lines: list[str]) -> Iterator[tuple[int, int | None, str]]:
    """Each reference with the line it begins in and its number; one a line, or block, in a list without numbers."""
    starts = _starts(lines)
    numbered = bool(starts)
    if not numbered:
        ends = [at for at, line in enumerate(lines) if not line.strip()]
        between = any(line.strip() for line in lines[ends[0] :]) if ends else False
        starts = [
            at
            for at, line in enumerate(lines)
            if line.strip() and (not between or at == 0 or not lines[at - 1].strip())
        ]
    for start, end in pairwise([*starts, len(lines)]):
        found = _NUMBER.match(lines[start]) if numbered else None
        whole = " ".join([lines[start][found.end() if found else 0 :], *lines[start + 1 : end]])
        yield start + 1, _number(lines[start]) if found else None, " ".join(whole.split())


def _starts(lines: list[str]) -> list[int]:
    """The lines that begin with a number of the list; none where more than a heading stands before the first.

    A number is one of the text where it may be a year and goes beyond the next, or where the line before it goes on.
    """
    found: list[tuple[int, int]] = []
    for at, line in enumerate(lines):
        number = _number(line)
        if number is not None and not (found and _goes_on(lines[at - 1], line, number == found[-1][1] + 1)):
            found.append((at, number))
    starts = [at for i, (at, number) in enumerate(found) if number < _YEARS or number <= found[(i + 1) % len(found)][1]]
    if len(starts) > 1 and _HEADING.fullmatch(_NUMBER.sub("", lines[starts[0]], count=1)):
        del starts[0]  # a chapter's number
    return starts if starts and _is_heading([line for line in lines[: starts[0]] if line.strip()]) else []


def _is_heading(lines: list[str]) -> bool:
    """Whether these lines are at most a heading, and not a reference without a number."""
    if len(lines) != 1:
        return not lines
    (line,) = lines
    if _number(line) is not None and "." in _NUMBER.sub("", line, count=1):  # a year, and a reference
        return False
    written = re.search(r"[^\W\d_]{2},? [^\W\d_a-zà-ÿ]{1,4}[.,]", line) or len(re.findall(r"\. [^\W\d_]", line)) > 1
    return not (identifiers(line) or (written and re.search(r"\b(?:1[5-9]|20)\d\d\b", line)))


def _goes_on(line: str, following: str, is_next: bool) -> bool:
    """Whether a line ends as "2010;12:45-" does, or in a word, and the following goes on in small letters.

    One that begins with the next number of the list goes on only where both are so.
    """
    small = bool(_SMALL.match(_NUMBER.sub("", following, count=1)))
    last = line.split()[-1:]
    word = last[0] if last else ""
    if word.endswith(tuple("-–—,;:(/&")) and not re.search(r"(?://|www\.).*/$", word):
        return small or not is_next
    return small and not is_next and bool(re.fullmatch(r"[^\W\d_]+", word))


def _number(line: str) -> int | None:
    found = _NUMBER.match(line)
    return int(next(filter(None, found.groups()))) if found and line[found.end() :].strip() else None


def _record(line: int, number: int | None, words: str) -> Record:
    labels = () if number is None else (Label("its number", str(number)),)
    return Record(_item(words), f"line {line:,}", labels)


def _item(words: str) -> Item:
    """In parts where all of it has its place in one of them, and nothing is left; else as it was given."""
    numbers = identifiers(words)
    rest = _IDENTIFIERS.sub("", words)
    parts = _VANCOUVER.fullmatch(rest.strip()) if len(rest) < _LONGEST else None
    if not parts or not all(name.rpartition(" ")[2].isupper() for name in parts["authors"].split(", ")):
        return without_nothing({**given(words), **numbers})
    authors: list[Any] = [_person(name) for name in parts["authors"].split(", ")]
    return without_nothing(
        {
            "type": "article-journal",
            "author": [*authors, *([{"literal": OTHERS}] if parts["others"] else [])],
            "title": parts["title"].removesuffix("."),
            "container-title": parts["journal"],
            "issued": date(parts["year"]),
            "volume": parts["volume"],
            "issue": parts["issue"],
            "page": pages(parts["first"] or "", parts["last"] or ""),
            **numbers,
        }
    )


def identifiers(words: str) -> dict[str, str]:
    """The DOI and the PubMed number that a reference names as such."""
    numbers: dict[str, str] = {}
    for found in _IDENTIFIERS.finditer(" ".join(words.split())):
        name = found[1] if "(" in (found[1] or "") else (found[1] or "").rstrip(")]")
        numbers |= {"DOI": doi(name)} if name else {"PMID": found[2]}
    return numbers


def _person(name: str) -> Mapping[str, str]:
    """Somebody from "van der Berg AQ"."""
    family, _, initials = name.rpartition(" ")
    return person(f"{family}, {' '.join(initials)}")
