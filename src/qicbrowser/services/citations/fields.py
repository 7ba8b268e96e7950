"""What the formats of citations share: dates, pages, keywords, and identifiers in notes."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from qicbrowser.domain.csl import Item, doi, value
from qicbrowser.domain.csl_dates import date_of

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
PARTICLES = frozenset(
    (
        *("abu", "af", "al", "av", "bin", "bint", "d'", "d’", "da", "das", "de", "degli", "del", "della", "den", "der"),
        *("des", "di", "do", "dos", "du", "el", "ibn", "l'", "l’", "la", "las", "le", "les", "lo", "los", "'t", "’t"),
        *("ten", "ter", "van", "vom", "von", "y", "zu", "zum", "zur"),
    )
)
"""Particles of family names."""

AS_GIVEN = "as given: "
"""Begins the note that is a whole citation, kept word for word: RIS and BibTeX have no other field for one."""

UNKNOWN = "unknown: reference "
"""Begins the note of a reference that was exported without a citation."""

_NAMED = re.compile(r"(DOI|doi|PMID|PMCID):\s*(\S+)")
_PMID = re.compile(r"[0-9]{1,9}")
_PAGES = re.compile(r"(\w+)\s*[-–—]+\s*(\w+)")


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
    return next(iter(date_of(item, name).get("date-parts", ())), [])


def date_range(item: Item) -> Sequence[str]:
    """The day of issue, or the first and the last one, as "2019-05-12"."""
    return ["-".join(f"{part:02}" for part in parts) for parts in date_of(item).get("date-parts", ())]


def date_words(item: Item, name: str = "issued") -> str:
    """The words of a date without a year, such as "in press"."""
    return value(date_of(item, name), "literal")


def pages(first: str, last: str) -> str:
    """Pages in one text: as printed, but for the hyphen, of which Unicode has several."""
    first, last = (re.sub("[‐‑−]", "-", page) for page in (first, last))
    is_range = re.search(r"[0-9][A-Za-z]?\s*[-–]", first)
    return f"{first}-{last}" if first and last and first != last and not is_range else first or last


def page_ends(item: Item) -> tuple[str, str]:
    """The first and the last page; a text that is not such a range is the first."""
    text = value(item, "page")
    found = _PAGES.fullmatch(text)
    return (found[1], found[2]) if found else (text, "")


def joined_keywords(keywords: Sequence[str]) -> str:
    """Keywords in one text: divided by commas, or by semicolons where a keyword has a comma."""
    words = [word for word in keywords if word]
    return ("; " if len(words) > 1 and any("," in word for word in words) else ", ").join(words)


def split_keywords(text: str) -> list[str]:
    """The keywords that `joined_keywords` makes this text of."""
    for sign in ("; ", ", "):
        if joined_keywords(words := text.split(sign)) == text:
            return words
    return [text]


def add_notes(item: dict[str, Any], notes: Iterable[str]) -> None:
    """Add notes to an item; a line such as "PMID: 123", as Zotero writes it, sets the identifier instead.

    A note that begins with AS_GIVEN is the reference itself, word for word.
    """
    lines = [line.strip() for note in notes for line in note.splitlines()]
    if not (lines and lines[0].startswith(AS_GIVEN)):
        lines = [line for line in lines if not _names_identifier(line, item)]
    if note := "\n".join(lines).strip():
        item["note"] = note


def _names_identifier(line: str, item: dict[str, Any]) -> bool:
    """Whether a line is an identifier with its name; the item has it then."""
    named = _NAMED.fullmatch(line)
    name = named[1].upper() if named else ""
    text = doi(line) if named and name == "DOI" else named[2] if named else ""
    if not text or item.get(name) not in {None, "", text}:
        return False
    item[name] = text
    return True


def cleaned(item: Mapping[str, Any]) -> Item:
    """An item without empty parts, with a bare DOI; what is not a valid DOI or PMID becomes a note."""
    parts = {name: part for name, part in item.items() if part not in ("", None, [])}
    given, number = (" ".join(str(parts.pop(name, "")).split()) for name in ("DOI", "PMID"))  # a line of a note at most
    notes = [str(parts["note"])] if "note" in parts else []
    if bare := doi(given):
        parts["DOI"] = bare
    elif given.startswith(("https://", "http://")) and "URL" not in parts:
        parts["URL"] = given
    elif given:
        notes.append(f"DOI: {given}")
    if _PMID.fullmatch(number):
        parts["PMID"] = number
    elif number:
        notes.append(f"PMID: {number}")
    return {**parts, "note": "\n".join(notes)} if notes else parts
