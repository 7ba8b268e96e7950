"""What an edited citation keeps of the one before: identifiers that its text does not show, and the parts of names."""

from collections.abc import Mapping
from typing import Any

from qicbrowser.domain.csl import Item, as_given, person, surname, value
from qicbrowser.services.citations.identifiers import identifiers

_IDENTIFIERS = ("DOI", "PMID", "URL")


def identifiers_to_keep(text: str, before: Item) -> Item:
    """The identifiers of a pasted citation that stay when its text is corrected.

    A text is another citation where it shares fewer than half of its words, or names another identifier.
    """
    old_text = as_given(before)
    old_words, words = set(old_text.lower().split()), set(text.lower().split())
    known = {name: before[name] for name in _IDENTIFIERS if value(before, name)}
    contradicted = any(value(known, name) not in {"", found} for name, found in identifiers(text).items())
    if not old_text or contradicted or 2 * len(old_words & words) < max(len(old_words), len(words)):
        return {}
    return {name: part for name, part in known.items() if str(part) not in old_text or str(part) in text}


def name_line(person: object) -> str:
    """A person of an item in one line: "van der Berg, Anna, Jr"."""
    if not isinstance(person, dict):
        return ""
    names = (surname(person), value(person, "given"), value(person, "suffix"))
    return value(person, "literal") or ", ".join(filter(None, names))


def author_of(line: str, before: Item) -> Mapping[str, Any]:
    """The person whom a line names: with all parts that they had before, where the line was not changed."""
    authors = before.get("author")
    for author in authors if isinstance(authors, list) else ():
        if name_line(author) == line.strip():
            return dict(author)
    return person(line)
