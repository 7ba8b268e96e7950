"""References with real citations: attaching them, and writing them in the style a journal asks for."""

import re
import warnings
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from typing import Any

from qicbrowser.domain.csl import OTHERS, Item, as_given, brief, families, surname, text_of, value
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import Citation
from qicbrowser.paths import resource
from qicbrowser.services.changes import Change, now
from qicbrowser.services.citation_parts import PARTICLES, date_parts, words_of_date
from qicbrowser.store.library import Library

LARGEST = 20_000
"""Characters of one citation, as it is kept."""


class Style(StrEnum):
    """How citations are written; each is a CSL style of this name in `resources/styles/`."""

    VANCOUVER = "vancouver"
    APA = "apa"
    HARVARD = "harvard"


def style_named(name: str) -> Style:
    """The style of this name; the usual one where there is none."""
    return Style(name) if name in list(Style) else Style.VANCOUVER


def checked(item: Item) -> Item:
    """The item, where it can be attached; raises ReaderError where it is empty or without end."""
    if not (as_given(item) or value(item, "title") or families(item)):
        raise ReaderError("An empty citation was not attached.", hint="Give it a title or authors, or paste it.")
    if len(text_of(item)) > LARGEST:
        raise ReaderError(
            f"This citation is longer than {LARGEST:,} characters.", hint="Leave out its abstract, or shorten it."
        )
    return item


def attached(library: Library, reference_key: str, item: Item, source: str) -> Change[Citation]:
    """What attaches a citation to a reference, in the place of any it has; `source` is where it came from."""
    kept = text_of(checked(item)).encode("utf-8", "replace").decode()  # half a surrogate pair: no file holds it
    return Change(library.citations.get(reference_key), Citation(reference_key, kept, source, now()))


def detached(library: Library, reference_key: str) -> Change[Citation]:
    """What takes a reference's citation away; raises ReaderError when it has none."""
    citation = library.citations.get(reference_key)
    if citation is None:
        raise ReaderError("No citation is attached to this reference.", hint="There is nothing to remove.")
    return Change(citation, None)


def formatted(item: Item, style: Style = Style.VANCOUVER) -> str:
    """A citation in a style, as plain text; one that is kept as it was given is left so."""
    if given := as_given(item):
        return given
    from citeproc import Citation as Cited  # with the first citation: it takes as long as a window
    from citeproc import CitationItem, CitationStylesBibliography, formatter
    from citeproc.source.json import CiteProcJSON

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # parts that a style does not know are left out of it, and kept all the same
        source = CiteProcJSON([{"type": "document", **_sound(item), "id": "it"}])
        bibliography = CitationStylesBibliography(_style(style), source, formatter.plain)
        bibliography.register(Cited([CitationItem("it")]))
        entry = "".join(map(str, bibliography.bibliography()))
    entry = re.sub(r"([?!])\.(?=\s|$)", r"\1", " ".join(entry.split()))
    return re.sub(rf"(?:(?:&|\band) )?{_MORE}", "", entry) or brief(item)


@cache
def _style(style: Style) -> Any:
    from citeproc import CitationStylesStyle

    return CitationStylesStyle(str(resource(f"styles/{style}.csl")), validate=False)


_TEXTS = (
    *("type", "title", "container-title", "volume", "issue", "page", "DOI", "URL"),
    *("publisher", "publisher-place", "edition", "genre", "number"),
)
_MORE = "\ufdd0"
"""Marks, among the names, where the file itself says no more of them; no sign of any text."""

_AFTER = PARTICLES | {"jr", "jr.", "sr", "sr."}
"""What, at the end of a given name, is no name."""

_NAMES = ("family", "given", "literal", "suffix", "non-dropping-particle", "dropping-particle")


def _sound(item: Item) -> dict[str, Any]:
    """Of an item what is as CSL-JSON asks, and what the styles use: the processor takes nothing else."""
    sound: dict[str, Any] = {name: text for name in _TEXTS if (text := value(item, name))}
    for role in ("author", "editor"):
        people = item.get(role)
        named = [_person(person) for person in people if isinstance(person, dict)] if isinstance(people, list) else []
        if found := [person for person in named if person.get("family") or person.get("literal")]:
            sound[role] = found
    for name in ("issued", "accessed"):
        if parts := date_parts(item, name):
            sound[name] = {"date-parts": [parts]}
        elif words := words_of_date(item, name):
            sound[name] = {"literal": words}  # such as "in press"
    if page := value(item, "page"):
        sound["page"] = _in_full(page)
    if edition := value(item, "edition"):
        sound["edition"] = re.sub(r"\s*\b(?:ed|edn|edition)\.?$", "", edition, flags=re.IGNORECASE)
    return sound


def _person(person: Mapping[str, Any]) -> dict[str, str]:
    """Somebody, with initials that the processor knows for such: it takes "AQ" for one name, and "anna" for none."""
    parts = {part: name for part in _NAMES if (name := value(person, part))}
    given = parts.get("given", "")
    if given and given.lower() == given.upper():  # a script without capitals has no initials
        return {"literal": " ".join(filter(None, (surname(person), given)))}
    if parts.get("literal") == OTHERS:
        parts["literal"] = _MORE + OTHERS
    if words := given.split():
        names = len(words)
        while names > 1 and words[names - 1] in _AFTER:
            names -= 1
        if names < len(words) and "dropping-particle" not in parts:
            parts["dropping-particle"] = " ".join(words[names:])  # "Vincent van"
            words = words[:names]
        parts["given"] = " ".join(
            word if at and word in PARTICLES else _with_capitals(word) for at, word in enumerate(words)
        )
    return parts


def _with_capitals(word: str) -> str:
    """A name as the processor asks for it: "Ji-Hoon" for "Ji-hoon", "A Q" for "AQ"."""
    if re.fullmatch(r"[^\W\d_]{2,3}", word) and word.isupper():
        return " ".join(word)
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
