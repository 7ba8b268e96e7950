"""Reads the reference list of an article: each is kept word for word, unless all of its parts are certain."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from qicbrowser.domain.csl import OTHERS, Item, given
from qicbrowser.domain.messages import Message
from qicbrowser.domain.progress import Progress, unwatched
from qicbrowser.services.citations.dates import date
from qicbrowser.services.citations.fields import cleaned, pages
from qicbrowser.services.citations.formats.reference_list.cutting import Reference, references
from qicbrowser.services.citations.identifiers import Parted, parted
from qicbrowser.services.citations.personal_names import spelt
from qicbrowser.services.citations.records import Label, Record, line_place

_AUTHOR = re.compile(
    r"(?P<family>(?:[a-zà-ÿ'’]+ ){0,4}[^\W\d_a-z][\w'’-]*(?: [^\W\d_a-z][\w'’-]+){0,4}) (?P<initials>[^\W\d_a-z]{1,4})"
)
_VANCOUVER = re.compile(
    r"(?P<authors>[^.?!;:()\[\]]+)\. (?P<title>[^.?!]+[.?!]) (?P<journal>[^.?!;:]+)\. (?P<year>\d{4})"
    r"(?:;(?P<volume>[\w-]+)?(?:\((?P<issue>[^()]+)\))?(?::(?P<first>\w+)(?:[-–](?P<last>\w+))?)?)?\."
)
"""No part may hold the sign that ends it, so that a text is read in one way only, and in one pass."""

_LONGEST = 4000
"""Characters of a reference that is looked at for its parts."""

_LONGEST_NAME = 100


def read(text: str, progress: Progress = unwatched) -> Iterator[Record]:
    """The references of a list; raises ReaderError for one that is too long. `progress` counts references."""
    return (_record(reference) for reference in references(text, progress))


def _record(reference: Reference) -> Record:
    labels = () if reference.number is None else (Label(Message("label-number"), str(reference.number)),)
    found = parted("\n".join(reference.lines))
    place = line_place(reference.line)
    return Record(_item(reference, found), place, labels, _remark(place, found.uncertain))


def _remark(place: Message, uncertain: Sequence[str]) -> Message | None:
    """What the reader should know of the identifiers that are not used."""
    match uncertain:
        case []:
            return None
        case [name]:
            return Message("identifier-uncertain", place=place, name=name)
    return Message("identifiers-uncertain", place=place)


def _item(reference: Reference, found: Parted) -> Item:
    """In parts where all of it has its place in one of them, and nothing is left; else as it was given."""
    words = reference._replace(lines=found.rest.split("\n")).text
    parts = _VANCOUVER.fullmatch(words) if len(words) < _LONGEST else None
    authors = _authors(parts["authors"]) if parts else None
    if not parts or not authors:
        return cleaned({**given(reference.text), **found.known})
    item: dict[str, Any] = {
        "type": "article-journal",
        "author": authors,
        "title": parts["title"].removesuffix("."),
        "container-title": parts["journal"],
        "issued": date(parts["year"]),
        "volume": parts["volume"],
        "issue": parts["issue"],
        "page": pages(parts["first"] or "", parts["last"] or ""),
        **found.known,
    }
    return cleaned(item)


def _authors(text: str) -> list[Mapping[str, str]] | None:
    """Authors such as "van der Berg AQ, Núñez J, et al"; None where one of them may be something else."""
    names = text.split(", ")
    others = [{"literal": OTHERS}] if names[-1] == "et al" else []
    if not others and names[-1].endswith(" et al"):
        names[-1], others = names[-1].removesuffix(" et al"), [{"literal": OTHERS}]
    elif others:
        names.pop()
    found = [_AUTHOR.fullmatch(name) if len(name) <= _LONGEST_NAME else None for name in names]
    people = [spelt(name["family"], name["initials"]) for name in found if name and name["initials"].isupper()]
    return [*people, *others] if people and len(people) == len(names) else None
