"""DOIs and PMIDs in the words of a reference, where the words name them and show where they end."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from qicbrowser.domain.csl import doi

_DOI = re.compile(r"10\.\d{4,9}(?:\.\d{1,9}){0,3}(?:/|%2[fF])\S+")
_ADDRESS = re.compile(r"(?:https?://)?[\w.-]{0,40}\bdoi[.-]org[\w.-]{0,60}/(?:doi:)?$", re.IGNORECASE)
_PREFIX = re.compile(r"(?:\b|(?<=\d))doi\s{0,3}[:.]?\s{0,3}$", re.IGNORECASE)
_BEFORE = 160
"""Characters before a DOI in which the words are that name it so."""

_PMID = re.compile(r"\bPMID:\s{0,3}(\d{1,9})(?=PMCID|doi:|https?:|\W|$)\.?", re.IGNORECASE)
_NEXT = re.compile(r"PMC?ID:|https?://|doi:|\.(?:Accessed|Available|Epub|Published|Retrieved)\b", re.IGNORECASE)
"""What may follow a DOI without a blank, but is not a part of it."""

_MORE = r"(?:accessed|and|available|cited|doi|epub|from|https?|in|last|pmc?id|published|retrieved|www)\b"
_GOES_ON = re.compile(rf"[ \t]+(?!{_MORE})[a-z0-9]|[ \t]*\n(?![ \t]*\n)[ \t]*(?!(?i:{_MORE}))[^\s\[(]")
"""After a DOI: what may be the rest of it. The text of a page is cut anywhere, after a hyphen or a full stop."""


class Identifier(NamedTuple):
    """An identifier that words name, with the place of it and its name in them."""

    name: str
    text: str
    start: int
    end: int
    leads: bool
    """Whether its name is the first thing in its line, as in what PubMed shows of an article."""


class Parted(NamedTuple):
    """What a reference names, the rest of its words, and the names of the identifiers of which it is not certain."""

    known: dict[str, str]
    rest: str
    uncertain: tuple[str, ...]


def identifiers(words: str) -> dict[str, str]:
    """The DOI and the PubMed number that a reference names; neither where it names two, or where a line cuts it."""
    return _single(named_in(words))


def parted(words: str) -> Parted:
    """The identifiers of a reference, and the rest of its words; all of these where an identifier is uncertain."""
    found = named_in(words)
    known = _single(found)
    uncertain = tuple(sorted({identifier.name for identifier in found} - known.keys()))
    if uncertain:
        return Parted(known, words, uncertain)
    ends = [0, *(identifier.end for identifier in found)]
    starts = [*(identifier.start for identifier in found), len(words)]
    rest = " ".join(words[end:start].strip() for end, start in zip(ends, starts, strict=True))
    return Parted(known, rest.strip(), ())


def named_in(words: str) -> list[Identifier]:
    """Every identifier that is named; its text is "" where its end is not certain."""
    return sorted([*_dois(words), *_pubmed_numbers(words)], key=lambda identifier: identifier.start)


def _single(found: list[Identifier]) -> dict[str, str]:
    known = {}
    for name in ("DOI", "PMID"):
        named = [identifier for identifier in found if identifier.name == name]
        for chosen in (named, [identifier for identifier in named if identifier.leads]):
            texts = {identifier.text.casefold() for identifier in chosen}
            if len(texts) == 1 and "" not in texts:
                known[name] = chosen[0].text
                break
    return known


def _dois(words: str) -> Iterator[Identifier]:
    for found in _DOI.finditer(words):
        before = words[max(0, found.start() - _BEFORE) : found.start()]
        named = _PREFIX.search(before) or _ADDRESS.search(before, before.rfind(" ") + 1)
        if not named:
            continue
        start = found.start() - len(named[0])
        glued = _NEXT.search(found[0])
        written = found[0][: glued.start()] if glued else found[0]
        text = doi(f"https://doi.org/{written}" if named.re is _ADDRESS else written)
        goes_on = not glued and (_GOES_ON.match(words, found.end()) or re.search(r"[-–/_]$", written))
        if goes_on or _is_open(text) or re.search(r"&\w+=", text):
            text = ""
        end = found.start() + len(written)
        yield Identifier("DOI", text, start, end, _leads(words, start))


def _is_open(text: str) -> bool:
    """Whether a bracket is not closed: what it begins is not part of the DOI."""
    return any(text.count(opening) != text.count(closing) for opening, closing in ("()", "[]", "<>", "{}"))


def _pubmed_numbers(words: str) -> Iterator[Identifier]:
    for found in _PMID.finditer(words):
        cut = re.compile(r"\s*\n\s*\d").match(words, found.end(1))
        yield Identifier("PMID", "" if cut else found[1], found.start(), found.end(), _leads(words, found.start()))


def _leads(words: str, start: int) -> bool:
    return not words[max(0, start - 1) : start].strip(" \t\n") and (start == 0 or words[start - 1] == "\n")
