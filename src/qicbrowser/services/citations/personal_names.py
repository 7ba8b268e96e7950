"""People in the author fields of bibliography files, where one field may name several, or a name has no comma."""

import re
from collections.abc import Mapping, Sequence

from qicbrowser.domain.csl import OTHERS, person

Name = Mapping[str, str]

_BEFORE = r"(?:(?:[a-zà-ÿ'’]+|Al|Da|De|Del|Den|Der|Di|Do|Dos|Du|El|La|Le|Ten|Ter|Van|Von) ){0,4}"
_FAMILY = rf"{_BEFORE}(?=[\w'’‐‑-]*[a-zà-ÿ])[^\W\d_a-zà-ÿ][\w'’‐‑-]*"
_SHORT = re.compile(rf"(?P<family>{_FAMILY}) (?P<initials>[A-ZÀ-Þ](?:[. -]{{0,2}}[A-ZÀ-Þ]){{0,4}}\.?)")
"""Family name and initials without a comma, such as "van der Berg AQ"."""

_MORE = re.compile(r"[,;]?\s*\bet al\.?$", re.IGNORECASE)
_COUNTRIES = frozenset(("UK", "GB", "US", "USA", "EU", "UN", "NZ", "UAE", "PNG", "DRC"))
"""What a body's name may end with: "Oxfam GB" is not a person."""

_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))
_LONGEST = 100
"""Characters of a name that is looked at for its parts."""


def people_in(fields: Sequence[str]) -> list[Name]:
    """The people of a record's author fields, each of which may hold one or several.

    A hard blank keeps the words of a name together: "Doe\u00a0A, Roe B" is one person.
    """
    lines = [name for field in fields for name in _separate(field)]
    short = [_SHORT.fullmatch(name) if len(name) <= _LONGEST else None for name in lines]
    certain = _are_people([found for found in short if found])
    people = [
        spelt(found["family"], found["initials"]) if found and certain else _person(name)
        for name, found in zip(lines, short, strict=True)
    ]
    return [{part: text.replace("\xa0", " ") for part, text in somebody.items()} for somebody in people]


def spelt(family: str, initials: str) -> Name:
    """Somebody from "van der Berg" and "AQ"; initials with other signs between them stay as they are."""
    return person(f"{family}, {' '.join(initials) if initials.isalpha() else initials}")


def _are_people(found: Sequence[re.Match[str]]) -> bool:
    """Whether names without a comma are people's: bodies end in capitals, too."""
    initials = [match["initials"] for match in found]
    if any(text in _COUNTRIES for text in initials):
        return False
    return len(found) > 1 or any(re.search(r"[A-ZÀ-Þ][. -]", text) for text in initials)


def _separate(field: str) -> list[str]:
    """The names of one field: divided where each part is surely a name, and no comma ends it as an organisation's."""
    if field.endswith(","):
        return [field]
    more = _MORE.search(field[-20:])
    others = [OTHERS] if more else []
    if more:
        field = field[: len(field) - len(more[0])]
    names = [name.strip() for name in field.split(";") if name.strip()]
    if len(names) > 1 and all("," in name or _SHORT.fullmatch(name[:_LONGEST]) for name in names):
        return [*names, *others]
    names = [name.strip() for name in field.split(",")]
    if len(names) > 1 and all(_SHORT.fullmatch(name[:_LONGEST]) for name in names):
        return [*names, *others]
    return [*filter(None, [field.strip()]), *others]


def _person(name: str) -> Name:
    """One name; text with more commas than a name has is not changed."""
    parts = [part.strip() for part in name.split(",", maxsplit=3)]
    suffixed = [part.lower().rstrip(".") in _SUFFIXES for part in parts]
    if suffixed[1:] == [True, False]:
        return person(", ".join((parts[0], parts[2], parts[1])))
    return {"literal": name} if len(parts) > 3 and parts[3] else person(name)
