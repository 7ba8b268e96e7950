"""Writes RIS; `ris.reading` reads it as the same items."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from qicbrowser.domain.csl import Item, people, surname, value
from qicbrowser.domain.csl_dates import date_of
from qicbrowser.services.citations.dates import SEASON_NAMES
from qicbrowser.services.citations.fields import date_parts, date_range, date_words, page_ends, split_keywords
from qicbrowser.services.citations.formats.ris.tags import BEGIN, CONTAINERS, END, KEYWORDS, NOTES, TEXTS, roles_of
from qicbrowser.services.citations.formats.ris.types import RIS_TYPES
from qicbrowser.services.citations.markup import escaped
from qicbrowser.services.citations.personal_names import people_in

_BLANKS = re.compile(r"[^\S\xa0]+")
"""Blanks and line ends, except the no-break space."""


def write(records: Sequence[tuple[str, Item]]) -> str:
    """Items under their ids as a RIS file."""
    return "\n".join(_record(name, item) for name, item in records)


def _record(name: str, item: Item) -> str:
    # A line end in a text would end its field: what follows could pass for another field or record.
    # A NUL is not a text to those who read the file.
    fields = ((tag, _BLANKS.sub(" ", text).replace("\0", "\ufffd").strip()) for tag, text in _fields(name, item))
    lines = [f"{tag}  - {text}\n" for tag, text in fields if text]
    return f"{BEGIN}  - {RIS_TYPES.get(value(item, 'type'), 'GEN')}\n{''.join(lines)}{END}  - \n"


def _fields(name: str, item: Item) -> Iterator[tuple[str, str]]:
    """Tags and texts in the order of the file; those without a text are left out later."""
    yield "ID", name
    yield from _people(item)
    yield from _texts(item)
    yield from _dates(item)
    yield from _pages(item)
    yield from _identifiers(item)
    yield from ((KEYWORDS, escaped(word)) for word in split_keywords(value(item, "keyword")))
    yield from ((NOTES[0], escaped(line)) for line in value(item, "note").splitlines())


def _people(item: Item) -> Iterator[tuple[str, str]]:
    for role, (tag, *_) in roles_of(value(item, "type")).items():
        yield from ((tag, escaped(_name(somebody))) for somebody in people(item, role))


def _texts(item: Item) -> Iterator[tuple[str, str]]:
    csl_type = value(item, "type")
    tags = {variable: tag for variable, (tag, *_) in TEXTS.items()}
    if csl_type in {"book", "report", "thesis"}:
        tags["container-title"] = CONTAINERS[0]
    elif csl_type == "paper-conference" and value(item, "event-title"):
        tags |= {"container-title": "C3", "event-title": "T2"}
    return ((tag, escaped(value(item, variable))) for variable, tag in tags.items())


def _identifiers(item: Item) -> Iterator[tuple[str, str]]:
    yield "UR", value(item, "URL")
    yield from (("SN", value(item, "ISBN")), ("SN", value(item, "ISSN")))
    if value(item, "PMID"):
        yield from (("DB", "PubMed"), ("AN", value(item, "PMID")))
    yield "C2", value(item, "PMCID")


def _pages(item: Item) -> Iterator[tuple[str, str]]:
    first, last = page_ends(item)
    if value(item, "type") == "book" and first.isdigit() and not last:
        last = first  # a first page alone would be how many there are
    yield from (("SP", first or value(item, "number-of-pages")), ("EP", last))


def _dates(item: Item) -> Iterator[tuple[str, str]]:
    issued, date = date_parts(item), date_of(item)
    yield "PY", f"{issued[0]:04}" if issued else date_words(item)
    season = date.get("season", "")
    after = SEASON_NAMES.get(season, str(season)) or next(iter(date_range(item)[1:]), "")
    circa = "ca. " if date.get("circa") else ""
    if len(issued) > 1 or (issued and (after or circa)):
        yield "DA", _slashed(issued, f"{circa}{after}".strip())
    yield "Y2", _slashed(date_parts(item, "accessed")) or date_words(item, "accessed")
    if online := date_parts(item, "available-date"):
        yield "ET", _slashed(online)


def _slashed(parts: Sequence[int], after: str = "") -> str:
    """A date as RIS has it: "2019/05/12", or "2018///Winter"."""
    numbers = [f"{part:0{2 if at else 4}}" for at, part in enumerate(parts)]
    return "/".join([*numbers, *[""] * (3 - len(parts)), after] if after else numbers)


def _name(somebody: Mapping[str, Any]) -> str:
    """ "van der Berg, Anna, Jr"; an organisation that could pass for people ends in a comma, as EndNote reads it."""
    if body := value(somebody, "literal"):
        return body if people_in([body, body]) == [{"literal": body}] * 2 else f"{body},"
    suffix = value(somebody, "suffix")
    name = f"{surname(somebody)}, {value(somebody, 'given')}{', ' if suffix else ''}{suffix}".removesuffix(", ")
    return name if len(people_in([name])) == 1 else name.replace(" ", "\xa0").replace(",\xa0", ", ")
