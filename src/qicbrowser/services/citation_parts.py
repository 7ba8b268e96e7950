"""What the formats of citations have in common: dates, pages, and what a note says under a name."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from qicbrowser.domain.csl import Item, doi, value

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
PARTICLES = frozenset(
    (
        *("abu", "af", "al", "av", "bin", "bint", "d'", "d’", "da", "das", "de", "degli", "del", "della", "den", "der"),
        *("des", "di", "do", "dos", "du", "el", "ibn", "l'", "l’", "la", "las", "le", "les", "lo", "los", "'t", "’t"),
        *("ten", "ter", "van", "vom", "von", "y", "zu", "zum", "zur"),
    )
)
"""Small words that stand before a family name."""

_SEASONS = ("spring", "summer", "autumn", "winter")
_DATE = re.compile(r"(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?:\D.*)?", re.DOTALL)
_NAMED = re.compile(r"^\s*(DOI|PMID|PMCID):\s*(\S+)\s*$", re.MULTILINE)
_PAGES = re.compile(r"(\w+)\s*[-–—]+\s*(\w+)")


def date(text: str) -> Mapping[str, Any] | None:
    """A date as CSL has it, from "2019", "2019/05/12/" or "2019-05"; words as they are, such as "in press"."""
    text = " ".join(text.split()).strip("/ ")
    if not text:
        return None
    found = _DATE.fullmatch(text)
    if not found:
        return {"literal": text}
    parts = [int(part) for part in found.groups() if part]
    if len(parts) > 1 and not 1 <= parts[1] <= 12:
        parts = parts[:1]
    return {"date-parts": [parts[:2] if len(parts) > 2 and not 1 <= parts[2] <= 31 else parts]}


def worded_date(text: str) -> Mapping[str, Any] | None:
    """The same from "2019 May 12", "2019 Nov-Dec" or "2019 Winter"."""
    found = re.fullmatch(r"(\d{4})(?:\s+(\w+)(?:[-/]\w+)?)?(?:\s+(\d{1,2}))?(?:\D.*)?", text.strip())
    if not found:
        return date(text)
    year, word, day = found.groups()
    number = month(word or "")
    parts = [int(year), *filter(None, (number, int(day) if day and number else None))]
    season = {"season": word} if (word or "").lower() in _SEASONS else {}
    return {"date-parts": [parts], **season}


def month(text: str) -> int | None:
    """A month's number, from "5", "05", "May" or "may"."""
    text = text.strip("#. \t\n").lower()
    if text.isascii() and text.isdigit() and 1 <= int(text[:3]) <= 12:
        return int(text)
    return _MONTHS.index(text[:3]) + 1 if text[:3] in _MONTHS else None


def month_name(number: int) -> str:
    """As BibTeX writes it: "may"."""
    return _MONTHS[number - 1]


def date_parts(item: Item, name: str = "issued") -> Sequence[int]:
    """Year, month and day, as far as they are known."""
    found = item.get(name)
    try:
        return [int(part) for part in found["date-parts"][0]][:3] if isinstance(found, dict) else []
    except (KeyError, IndexError, OverflowError, TypeError, ValueError):
        return []


def date_range(item: Item) -> Sequence[str]:
    """The day of issue, or the first and the last one, as "2019-05-12"."""
    found = item.get("issued")
    ends = found.get("date-parts") if isinstance(found, dict) else None
    each = (date_parts({"issued": {"date-parts": [end]}}) for end in (ends if isinstance(ends, list) else ())[:2])
    return ["-".join(f"{part:02}" for part in parts) for parts in each if parts]


def words_of_date(item: Item, name: str = "issued") -> str:
    """What is said of the date where there is no year, such as "in press"."""
    found = item.get(name)
    return value(found, "literal") or value(found, "raw") if isinstance(found, dict) else ""


def pages(first: str, last: str) -> str:
    return f"{first}-{last}" if first and last and first != last and "-" not in first else first or last


def page_ends(item: Item) -> tuple[str, str]:
    """The first and the last page; what is no such range stands in the first."""
    text = value(item, "page")
    found = _PAGES.fullmatch(text)
    return (found[1], found[2]) if found else (text, "")


def with_what_notes_name(item: dict[str, Any], notes: Iterable[str]) -> None:
    """Take up notes; an identifier that one gives by its name is one, as where Zotero writes "PMID: 123"."""
    kept = []
    for note in notes:
        for name, text in _NAMED.findall(note):
            item[name] = item.get(name) or (doi(text) if name == "DOI" else text)
        rest = "\n".join(line for line in note.splitlines() if not _NAMED.fullmatch(line)).strip()
        kept += [rest] if rest else []
    if kept:
        item["note"] = "\n".join(kept)


def without_nothing(item: Mapping[str, Any]) -> Item:
    """An item without what is empty in it, its DOI bare."""
    bare = doi(str(item.get("DOI", "")))
    kept = {name: part for name, part in item.items() if part not in ("", None, [])}
    return {**kept, "DOI": bare} if bare else kept
