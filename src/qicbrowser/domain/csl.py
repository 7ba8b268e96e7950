"""A citation as data: one CSL-JSON item, which people and programs may have written in any way.

The form is that of https://docs.citationstyles.org (CSL 1.0.2). A citation that was only pasted is kept as it was
given, in the item's `custom` object.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from qicbrowser.domain.records import Citation

Item = Mapping[str, Any]

_GIVEN = "as given"


def item_of(citation: Citation) -> Item:
    """The item of a citation; an empty one where what is kept is none."""
    try:
        item = json.loads(citation.csl)
    except (ValueError, RecursionError):
        return {}
    return item if isinstance(item, dict) else {}


def text_of(item: Item) -> str:
    """An item as it is kept; the same item always gives the same text."""
    return json.dumps(item, ensure_ascii=False, sort_keys=True)


def given(text: str) -> Item:
    """An item for a citation that is kept word for word."""
    return {"type": "document", "custom": {_GIVEN: text}}


def as_given(item: Item) -> str:
    """The words of a citation that is kept as it was given; "" for one that is kept in parts."""
    custom = item.get("custom")
    return str(custom.get(_GIVEN, "")) if isinstance(custom, dict) else ""


def value(item: Item, name: str) -> str:
    """One of the item's texts or numbers; "" where it has none."""
    found = item.get(name)
    return str(found).strip() if isinstance(found, str | int | float) and not isinstance(found, bool) else ""


def families(item: Item) -> tuple[str, ...]:
    """The authors, or else the editors, by their family names with particles; a body by its whole name."""
    return tuple(_names(item, "author")) or tuple(_names(item, "editor"))


def year(item: Item) -> int | None:
    """The year in which the publication was issued."""
    issued = item.get("issued")
    parts = issued.get("date-parts") if isinstance(issued, dict) else None
    try:
        return int(parts[0][0]) if parts else None
    except (IndexError, KeyError, TypeError, ValueError):
        return None


def brief(item: Item) -> str:
    """A citation in a few words, for a list: "van der Berg et al. 2019. The title"."""
    names = families(item)
    by = f"{names[0]} et al." if len(names) > 2 else " and ".join(names)
    issued = year(item)
    head = " ".join(filter(None, (by, str(issued) if issued is not None else "")))
    return as_given(item) or ". ".join(filter(None, (head.rstrip("."), value(item, "title"))))


def address(item: Item) -> str:
    """Where the publication is found: by its DOI, or else the web address it has; "" where there is neither."""
    doi = value(item, "DOI").removeprefix("https://doi.org/")
    url = value(item, "URL")
    if doi:
        return f"https://doi.org/{quote(doi)}"
    return url if url.startswith(("https://", "http://")) else ""


def pubmed_address(item: Item) -> str:
    """Where PubMed has the publication; "" where it has no number there."""
    number = value(item, "PMID")
    return f"https://pubmed.ncbi.nlm.nih.gov/{number}/" if number.isascii() and number.isdigit() else ""


def _names(item: Item, role: str) -> Iterator[str]:
    people = item.get(role)
    for person in people if isinstance(people, list) else ():
        if isinstance(person, dict):
            parts = (person.get(part) for part in ("non-dropping-particle", "family"))
            name = person.get("literal") or " ".join(part for part in parts if isinstance(part, str) and part)
            if isinstance(name, str) and name.strip():
                yield name.strip()
