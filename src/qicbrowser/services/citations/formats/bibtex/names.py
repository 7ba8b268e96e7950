"""Names of people as BibTeX and biblatex write them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from qicbrowser.domain.csl import OTHERS, surname, value
from qicbrowser.services.citations.formats.bibtex.latex import as_text
from qicbrowser.services.citations.formats.bibtex.text import field_of, text_of

_PART = re.compile(r"\s*(family|given|prefix|suffix)\s*=\s*")
_PARTS = {"family": "family", "given": "given", "prefix": "non-dropping-particle", "suffix": "suffix"}
_BLANK, _COMMA, _SEMICOLON = (re.compile(rf"[{{}}]|{mark}") for mark in (r"[\s~]+", ",", ";"))


def names(field: str) -> list[Mapping[str, str]]:
    """The people of a field such as `author`: "Berg, Anna van der and {A Group} and others"."""
    found: list[Mapping[str, str] | None] = []
    words: list[str] = []
    for word in (*_cut(_with_and(field), _BLANK), "and"):
        if word.lower() != "and":
            words.append(word)
        elif words:
            found.append(_person(words))
            words = []
    return [person for person in found if person]


def _with_and(field: str) -> str:
    """A field whose names are between semicolons, as some databases write it, with "and" in their place."""
    parts = list(_cut(field, _SEMICOLON))
    certain = len(parts) > 1 and " and " not in field and all("," in part for part in parts if part.strip())
    return " and ".join(parts) if certain else field


def _cut(text: str, marks: re.Pattern[str]) -> Iterator[str]:
    """A text cut at marks that are outside of braces."""
    begin = depth = 0
    for found in marks.finditer(text):
        if found[0] == "{":
            depth += 1
        elif found[0] == "}":
            depth = max(0, depth - 1)
        elif depth == 0:
            yield text[begin : found.start()]
            begin = found.end()
    yield text[begin:]


def _person(words: Sequence[str]) -> Mapping[str, str] | None:
    """A person, in whose name BibTeX takes words in small letters for particles; what is all in braces is a group."""
    name = " ".join(words).strip()
    if name == "others":
        return {"literal": OTHERS}
    if _PART.match(name):
        return _in_named_parts(name)
    parts = [list(filter(None, _cut(part, _BLANK))) for part in _cut(name, _COMMA)]
    if len(parts) == 1:
        given, before, family = _first_von_last(parts[0])
        suffix: Sequence[str] = ()
    else:
        before, family = _von_last(parts[0])
        suffix = parts[1] if len(parts) > 2 else ()
        given = [word for part in parts[2 if len(parts) > 2 else 1 :] for word in part]
    if name.startswith("{") and not (given or before or suffix) and len(family) == 1:
        body = text_of(family[0])
        return {"literal": body} if body else None
    texts = {"family": family, "given": given, "non-dropping-particle": before, "suffix": suffix}
    return {part: text for part, cut in texts.items() if (text := text_of(" ".join(cut)))} or None


def _first_von_last(words: Sequence[str]) -> tuple[Sequence[str], Sequence[str], Sequence[str]]:
    first = next((at for at, word in enumerate(words[:-1]) if _is_particle(word)), None)
    if first is None:
        return words[:-1], (), words[-1:]
    before, family = _von_last(words[first:])
    return words[:first], before, family


def _von_last(words: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    last = max((at for at, word in enumerate(words[:-1], start=1) if _is_particle(word)), default=0)
    return words[:last], words[last:]


def _is_particle(word: str) -> bool:
    """Whether a word begins with a small letter that is not in braces; an accented letter may be in them."""
    if word.startswith("{") and not word.startswith("{\\"):
        return False
    letter = next(filter(str.isalpha, as_text(word[:_LETTER])), "")
    return letter.islower()


_LETTER = 40
"""Characters of a word among which its first letter is, however it is written."""


def _in_named_parts(name: str) -> Mapping[str, str]:
    """A person as biblatex may write a name: "family=Berg, given=Anna, prefix=van der"."""
    parts = (part.partition("=") for part in _cut(name, _COMMA))
    found = {_PARTS[part]: text_of(text) for key, _, text in parts if (part := key.strip()) in _PARTS}
    return {part: text for part, text in found.items() if text}


def written(people: Sequence[Mapping[str, Any]]) -> str:
    """People as the text of a field such as `author`."""
    return " and ".join(map(_written, people))


def _written(person: Mapping[str, Any]) -> str:
    if body := value(person, "literal"):
        return "others" if body == OTHERS else f"{{{field_of(body)}}}"
    family, given, suffix = (value(person, part) for part in ("family", "given", "suffix"))
    before = surname({**person, "family": ""})
    if not before.islower():  # BibTeX knows a particle by its small letters
        before, family = "", surname(person)
    parts = (
        " ".join(filter(None, (field_of(before), _whole(family)))),
        *([_whole(suffix)] if suffix else []),
        _whole(given),
    )
    return ", ".join(parts).removesuffix(", ")


def _whole(name: str) -> str:
    """A part of a name, in braces if BibTeX would cut it otherwise."""
    plain = re.fullmatch(r"[^\s,{}~\\]+", name) and not name[:1].islower()
    initials = re.fullmatch(r"\w[\w.'’-]*(?: \w[\w.'’-]*)*", name) and " and " not in f" {name.lower()} "
    return field_of(name) if (plain or initials) and not name[:1].islower() else f"{{{field_of(name)}}}" if name else ""
