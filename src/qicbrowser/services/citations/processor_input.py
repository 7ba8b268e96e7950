"""Citations as the CSL processor takes them: citeproc-py fails on, or misreads, much of what people's files hold."""

import re
from collections.abc import Mapping
from typing import Any

from qicbrowser.domain.csl import OTHERS, Item, surname, value
from qicbrowser.domain.csl_dates import date_of
from qicbrowser.services.citations.fields import PARTICLES

_TEXTS = (
    *("type", "title", "title-short", "container-title", "container-title-short", "collection-title"),
    *("collection-number", "volume", "number-of-volumes", "number-of-pages", "chapter-number", "issue", "page", "DOI"),
    *("URL", "PMID", "PMCID", "ISBN", "ISSN", "publisher", "publisher-place", "edition", "genre", "number", "medium"),
    *("event-place", "archive", "archive-place", "authority", "jurisdiction", "section", "source", "status", "version"),
)
_ROLES = (
    *("author", "editor", "translator", "container-author", "collection-editor", "editorial-director", "composer"),
    *("illustrator", "interviewer", "original-author", "recipient"),
)
_DATES = ("issued", "accessed", "event-date", "original-date", "submitted")
MORE = "\ufdd0"
"""Marks, among the names, where the file itself says no more of them; no sign of any text."""

_AFTER = PARTICLES | {"jr", "jr.", "sr", "sr."}
"""What, at the end of a given name, is not a name."""

_NAMES = ("family", "given", "literal", "suffix", "non-dropping-particle", "dropping-particle")


def sound(item: Item) -> dict[str, Any]:
    """Of an item what is as CSL-JSON asks, and what the styles use: the processor takes nothing else."""
    found: dict[str, Any] = {name: text for name in _TEXTS if (text := value(item, name))}
    if event := value(item, "event-title") or value(item, "event"):
        found["event"] = event
    for role in _ROLES:
        people = item.get(role)
        named = [_person(person) for person in people if isinstance(person, dict)] if isinstance(people, list) else []
        if someone := [person for person in named if person.get("family") or person.get("literal")]:
            found[role] = someone
    for name in _DATES:
        if date := _date(item, name):
            found[name] = date
    if page := value(item, "page"):
        found["page"] = _in_full(page)
    if edition := value(item, "edition"):
        found["edition"] = re.sub(r"\s*\b(?:ed|edn|edition)\.?$", "", edition, flags=re.IGNORECASE)
    return found


def _date(item: Item, name: str) -> dict[str, Any]:
    date = date_of(item, name)
    known = date.get("date-parts", [])
    circa = {"circa": True} if date.get("circa") else {}
    if not known:
        return {"literal": date["literal"], **circa} if date.get("literal") else {}  # such as "in press"
    if len(known) == 2 and known[0][0] != known[1][0] and len(known[0]) == len(known[1]) == 1:
        return {"date-parts": known, **circa}  # of other ranges the processor loses parts
    season = {"season": date["season"]} if isinstance(date.get("season"), int) and len(known[0]) == 1 else {}
    return {"date-parts": known[:1], **season, **circa}


def _person(person: Mapping[str, Any]) -> dict[str, str]:
    """Somebody, with initials that the processor knows for such: it takes "AQ" for one name, and "anna" for none."""
    parts = {part: name for part in _NAMES if (name := value(person, part))}
    if parts.get("non-dropping-particle", "").endswith(("'", "’")):  # after which the processor puts a blank
        parts["family"] = surname(parts)
        del parts["non-dropping-particle"]
    given = parts.get("given", "")
    if given and given.lower() == given.upper():  # a script without capitals has no initials
        return {"literal": " ".join(filter(None, (surname(person), given)))}
    if parts.get("literal") == OTHERS:
        parts["literal"] = MORE + OTHERS
    if words := given.split():
        names = len(words)
        while names > 1 and words[names - 1] in _AFTER:
            names -= 1
        if names < len(words) and "dropping-particle" not in parts:
            parts["dropping-particle"] = " ".join(words[names:])  # "Vincent van"
            words = words[:names]
        in_capitals = parts.get("family", "").isupper()
        parts["given"] = " ".join(
            word if at and word in PARTICLES else _with_capitals(word, in_capitals) for at, word in enumerate(words)
        )
    return parts


def _with_capitals(word: str, in_capitals: bool) -> str:
    """A name as the processor asks for it: "Ji-Hoon" for "Ji-hoon", "A Q" for "AQ".

    Where the family name is in capitals, too, "ANN" is a name; "AQ" and "RPTM" are initials there as well.
    """
    if re.fullmatch(r"[^\W\d_]{2,4}", word) and word.isupper():
        name = in_capitals and len(word) > 2 and re.search("[AEIOUY]", word)
        return word if name else " ".join(word)
    capital = re.sub(r"(?:^|(?<=[-.]))[^\W\d_]", lambda letter: letter[0].upper(), re.sub("[-‐‑]+", "-", word))
    return capital.strip("-")


def _in_full(page: str) -> str:
    """Pages "101-19" as "101-119": the processor would take the last one for page 19, and write 9."""
    found = re.fullmatch(r"([0-9]+)\s*[-–—]\s*([0-9]+)", page)
    if not found or len(found[2]) >= len(found[1]):
        return page
    first, last = found.groups()
    whole = first[: len(first) - len(last)] + last
    return f"{first}-{whole}" if whole > first else page


_LONGEST_NUMBER = 100
_NUMBERS = ("page", "volume", "issue", "edition", "number")
_SIMPLE_PAGES = re.compile(r"([A-Za-z]*)[0-9]+(?:-\1[0-9]+)?")
_SEVERAL = re.compile(r"[0-9a-zA-Z][^0-9a-zA-Z.]+[0-9a-zA-Z]")
_HYPHEN = re.compile(r"(?<=[0-9A-ZÀ-Þivxlc])-(?=[0-9A-Za-z])")


def without_odd(found: Mapping[str, Any]) -> tuple[dict[str, Any], Mapping[str, str]]:
    """An item with a sign in place of each number that the processor misreads, and what each stands for.

    It shortens pages such as "101-19.e3" and "xi-xv" to what nobody printed. It takes time with the square of the
    numbers in a page range, and nobody means that of a long one.
    """
    odd = {name: text for name in _NUMBERS if len(text := str(found.get(name, ""))) > _LONGEST_NUMBER}
    page = str(found.get("page", ""))
    if page and "page" not in odd and not _SIMPLE_PAGES.fullmatch(page.replace("–", "-")):
        odd["page"] = _HYPHEN.sub("–", page)
    signs = {name: chr(ord(MORE) + at) for at, name in enumerate(odd, start=1)}
    if _SEVERAL.search(odd.get("page", "")):
        signs["page"] = f"1{signs['page']}1"  # several, so that the label is "pp."
    return {**found, **signs}, {signs[name]: text for name, text in odd.items()}
