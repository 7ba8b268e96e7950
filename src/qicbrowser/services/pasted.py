"""A list of references as it stands in an article: its numbers, and the parts of each where these are certain."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

from qicbrowser.domain.csl import Item, doi, given, person
from qicbrowser.services.bibliography_reading import Label, Record
from qicbrowser.services.citation_parts import date, pages, without_nothing

_NUMBER = re.compile(r"\s*(?:\[(\d{1,6})\]|\((\d{1,6})\)|(\d{1,6})(?:\.(?!\d)|\)|\t))\s*")
_IDENTIFIERS = re.compile(r"\s*(?:doi:\s*|https?://(?:dx\.)?doi\.org/)(10\.\d{4,9}/\S*[^\s.,;])\.?|\s*PMID:\s*(\d+)\.?")
_AUTHOR = r"(?:[a-zà-ÿ'’]+ )*[^\W\d_a-z][\w'’-]*(?:[ -][^\W\d_a-z][\w'’-]+)* [^\W\d_a-z]{1,4}"
_VANCOUVER = re.compile(
    rf"(?P<authors>{_AUTHOR}(?:, {_AUTHOR})*)(?P<others>,? et al)?\. (?P<title>[^.?!]+(?P<sign>[.?!])) "
    r"(?P<journal>[^.?!;:]+)\. (?P<year>\d{4})"
    r"(?:;(?P<volume>[\w-]+)?(?:\((?P<issue>[^()]+)\))?(?::(?P<first>\w+)(?:[-–](?P<last>\w+))?)?)?\."
)


def read(text: str) -> list[Record]:
    return [_record(line, words) for line, words in _cut(text.split("\n"))]


def _cut(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Each reference with the line it begins in: at a number, or at every line where there are no numbers."""
    starts = _starts(lines)
    if not starts:
        ends = [at for at, line in enumerate(lines) if not line.strip()]
        between = any(line.strip() for line in lines[ends[0] :]) if ends else False
        starts = [
            at
            for at, line in enumerate(lines)
            if line.strip() and (not between or at == 0 or not lines[at - 1].strip())
        ]
    for start, end in pairwise([*starts, len(lines)]):
        yield start + 1, " ".join(" ".join(lines[start:end]).split())


def _starts(lines: list[str]) -> list[int]:
    """The lines that begin with a number of the list; a number that goes beyond the next is one within the text."""
    found = [(at, number) for at, line in enumerate(lines) if (number := _number(line)) is not None]
    starts: list[int] = []
    before = -1
    for i, (at, number) in enumerate(found):
        following = found[i + 1][1] if i + 1 < len(found) else None
        if following is None or number <= following or not before <= following:
            starts.append(at)
            before = number
    return starts


def _number(line: str) -> int | None:
    found = _NUMBER.match(line)
    return int(next(filter(None, found.groups()))) if found and line[found.end() :].strip() else None


def _record(line: int, words: str) -> Record:
    number = _number(words)
    if number is None:
        return Record(_item(words), f"line {line:,}")
    found = _NUMBER.match(words)
    return Record(
        _item(words[found.end() :] if found else words), f"line {line:,}", (Label("its number", str(number)),)
    )


def _item(words: str) -> Item:
    """In parts where all of it has its place in one of them, and nothing is left; else as it was given."""
    numbers: dict[str, Any] = {}
    rest = words
    for found in _IDENTIFIERS.finditer(words):
        numbers |= {"DOI": doi(found[1])} if found[1] else {"PMID": found[2]}
        rest = rest.replace(found[0], "")
    parts = _VANCOUVER.fullmatch(rest.strip())
    if not parts or not all(name.rpartition(" ")[2].isupper() for name in parts["authors"].split(", ")):
        return without_nothing({**given(words), **numbers})
    authors: list[Any] = [_person(name) for name in parts["authors"].split(", ")]
    return without_nothing(
        {
            "type": "article-journal",
            "author": [*authors, *([{"literal": "et al."}] if parts["others"] else [])],
            "title": parts["title"].removesuffix("."),
            "container-title": parts["journal"],
            "issued": date(parts["year"]),
            "volume": parts["volume"],
            "issue": parts["issue"],
            "page": pages(parts["first"] or "", parts["last"] or ""),
            **numbers,
        }
    )


def _person(name: str) -> Mapping[str, str]:
    """Somebody from "van der Berg AQ"."""
    family, _, initials = name.rpartition(" ")
    return person(f"{family}, {' '.join(initials)}")
