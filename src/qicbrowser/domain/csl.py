"""A citation as data: one CSL-JSON item, which people and programs may have written in any way.

The form is that of https://docs.citationstyles.org (CSL 1.0.2). A citation that was only pasted is stored word for
word, in the item's `custom` object.
"""

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import quote, unquote

from qicbrowser.domain.csl_dates import date_of
from qicbrowser.domain.keys import citation_text_key
from qicbrowser.domain.languages import ENGLISH_ONLY
from qicbrowser.domain.listings import Text
from qicbrowser.domain.records import Citation, Part

Item = Mapping[str, Any]

OTHERS = "et al."
"""A last author, where there are more than a citation names."""

_GIVEN = "as given"
_IDENTIFIERS = ("DOI", "PMID", "PMCID", "ISBN")
"""The variables by which a publication is looked up."""

_DOI = re.compile(
    r"(?:doi\b[\s:.]*|info:doi/|urn:doi:)?"
    r"(?P<address>(?:https?://)?(?:(?:www|dx)[.-])?doi[.-]org(?:\.[a-z0-9.-]+)?/(?:doi:)?)?"
    r"(?P<name>10\.\d{4,9}(?:\.\d+)*(?P<slash>/|%2f)[^\s\ufeff]+)(?:\s*\[doi\])?",
    re.IGNORECASE,
)
_LONGEST_DOI = 2000
"""Characters; the standard sets no limit, and those in use have fewer than 200."""

_BRACKETS = {")": "(", "]": "[", "}": "{", ">": "<"}
_BEFORE = ("dropping-particle", "non-dropping-particle", "family")
_PARTICLE = re.compile(r"(?:[a-zà-ÿ'’]+ )+(?=\S)")


def item_of(citation: Citation) -> Item:
    """The item of a citation; empty where the stored text is not one."""
    try:
        item = json.loads(citation.csl)
    except (ValueError, RecursionError):
        return {}
    return item if isinstance(item, dict) else {}


def text_of(item: Item) -> str:
    """An item as it is stored; the same item always gives the same text."""
    return json.dumps(item, ensure_ascii=False, sort_keys=True)


def given(text: str) -> Item:
    """An item for a citation that is stored word for word."""
    return {"type": "document", "custom": {_GIVEN: text}}


def as_given(item: Item) -> str:
    """The text of a citation that is stored word for word; "" for one that is stored by field."""
    custom = item.get("custom")
    return str(custom.get(_GIVEN, "")) if isinstance(custom, dict) else ""


def value(item: Item, name: str) -> str:
    """One of the item's texts or numbers; "" where it has none."""
    found = item.get(name)
    return str(found).strip() if isinstance(found, str | int | float) and not isinstance(found, bool) else ""


def doi(text: str) -> str:
    """The DOI that a text consists of, written bare, with "doi:" or as an address; "" for anything else.

    An address may be that of a library's proxy, and is percent-encoded; its query and fragment are not the DOI's.
    Punctuation, quotation marks and closing brackets after the DOI belong to the sentence around it.
    """
    found = _DOI.fullmatch(text.strip()) if len(text) <= _LONGEST_DOI else None
    if not found:
        return ""
    name = found["name"]
    if found["address"]:
        name = re.split(r"[?#]", name, maxsplit=1)[0]
    if found["address"] or found["slash"] != "/":
        name = unquote(name)
    while name[-1] in ".,;:\"'“”‘’«»" or name.count(name[-1]) > name.count(_BRACKETS.get(name[-1], name[-1])):
        name = name[:-1]
    return name if re.fullmatch(r"[^\s/\ufffd]+/[^\s\ufffd]+", name) else ""


def person(line: str) -> Mapping[str, str]:
    """Somebody from "van der Berg, Anna, Jr"; a line without a comma, or ending in one, is an organisation."""
    family, comma, rest = (part.strip() for part in line.partition(","))
    if not comma or not family or line.rstrip().endswith(","):
        return {"literal": line.strip(" \t\n,")}
    given, _, suffix = (part.strip() for part in rest.partition(","))
    particle = _PARTICLE.match(family)
    parts = {
        "family": family[particle.end() :] if particle else family,
        "given": given,
        "suffix": suffix,
        "non-dropping-particle": particle[0].strip() if particle else "",
    }
    return {part: name for part, name in parts.items() if name}


def surname(person: Mapping[str, Any]) -> str:
    """A family name with its particles; "" for an organisation."""
    return _joined(value(person, part) for part in _BEFORE)


def _joined(parts: Iterable[str]) -> str:
    """A name of its parts: one that ends in an apostrophe, as d' of d'Arcy, has no blank after it."""
    return re.sub(r"(?<=['’]) ", "", " ".join(filter(None, parts)))


def people(item: Item, role: str) -> tuple[Mapping[str, Any], ...]:
    """The authors or editors of an item who have a name."""
    named = item.get(role)
    return tuple(
        person
        for person in (named if isinstance(named, list) else ())
        if isinstance(person, dict) and (surname(person) or value(person, "literal"))
    )


def families(item: Item) -> tuple[str, ...]:
    """The authors, or else the editors, by their family names with particles; organisations by their full name."""
    return tuple(_names(item, "author")) or tuple(_names(item, "editor"))


def texts(reference_key: str, item: Item, languages: tuple[str, ...] = ENGLISH_ONLY) -> list[Text]:
    """The texts of a citation that are searched: each author by name, and all of it with the reference's number.

    `languages` are those by which the words of all but the names are stemmed.
    """
    named = [
        _full_name(somebody)
        for role in ("author", "editor")
        for somebody in people(item, role)
        if value(somebody, "literal") != OTHERS
    ]
    issued = year(item)
    fields = {
        "title": as_given(item) or value(item, "title"),
        "authors": ", ".join(named),
        "journal": value(item, "container-title"),
        "year": "" if issued is None else str(issued),
        **{name.lower(): f"{name} {known}" for name in _IDENTIFIERS if (known := _identifier(item, name))},
    }
    whole = [
        Text(citation_text_key(reference_key, name), Part.REFERENCE, " ".join(text.split()), languages)
        for name, text in fields.items()
    ]
    authors = [Text(citation_text_key(reference_key, "author"), Part.AUTHOR, name) for name in named]
    return [*(text for text in whole if text.text), *authors]


def _full_name(person: Mapping[str, Any]) -> str:
    """A name as it is written out: in Chinese characters the family's comes first, without a blank."""
    if literal := value(person, "literal"):
        return literal
    given, family = value(person, "given"), surname(person)
    if unicodedata.name(family[:1], "").startswith("CJK UNIFIED"):
        return family + given
    return " ".join(filter(None, (given, family)))


def _identifier(item: Item, name: str) -> str:
    known = value(item, name)
    return doi(known) or known if name == "DOI" else known


def year(item: Item) -> int | None:
    """The year in which the publication was issued."""
    ends = date_of(item).get("date-parts")
    return int(ends[0][0]) if ends else None


def authorship(item: Item) -> str:
    """Who wrote it, and when: "van der Berg et al. 2019"."""
    names = families(item)
    more = len(names) > 2 or (names and {"literal": OTHERS} in people(item, "author"))
    by = f"{names[0]} {OTHERS}" if more else " and ".join(names)
    issued = year(item)
    return " ".join(filter(None, (by, str(issued) if issued is not None else "")))


def brief(item: Item) -> str:
    """A citation in a few words, for a list: "van der Berg et al. 2019. The title"."""
    return as_given(item) or ". ".join(filter(None, (authorship(item).rstrip("."), value(item, "title"))))


def address(item: Item) -> str:
    """The URL of the publication: of its DOI, or else the one it has; "" where it has neither."""
    url, known = value(item, "URL"), value(item, "DOI")
    if known:
        return f"https://doi.org/{quote(doi(known) or known)}"
    return url if url.startswith(("https://", "http://")) else ""


def pubmed_address(item: Item) -> str:
    """The URL of the publication in PubMed; "" where it has no PMID."""
    number = value(item, "PMID")
    return f"https://pubmed.ncbi.nlm.nih.gov/{number}/" if number.isascii() and number.isdigit() else ""


def _names(item: Item, role: str) -> Iterator[str]:
    for person in people(item, role):
        name = value(person, "literal") or _joined(value(person, part) for part in _BEFORE[1:])
        if name != OTHERS:
            yield name
