"""Studies by author and year: "van der Berg and Lee 2019a, b", "Okoro et al. (2015)"."""

import re
from typing import NamedTuple

_PARTICLE = r"(?:(?:van|von|der|den|de|del|della|di|da|dos|das|du|la|le|el|al|ter|ten|zu|bin|ibn)\s+|[dl]['’])"
_NAME = rf"{_PARTICLE}{{0,3}}[^\W\d_a-zß-öø-ÿ][\w'’‐‑-]{{0,40}}"
_AUTHORS = (
    rf"{_NAME}(?:\s{_NAME}|\s[A-Z]{{1,3}}\b){{0,2}}"
    rf"(?:(?:\s*,\s*|\s+(?:and|und|et|y|e|&)\s+){_NAME}){{0,3}}(?:,?\s+(?:et\s+al|u\.\s?a|e\s+cols?)\.?)?"
)
_STUDY = re.compile(
    rf"(?P<authors>{_AUTHORS}),?\s*\(?(?P<year>(?:19|20)\d\d)(?P<suffix>[a-z]?)(?!\w)"
    r"(?P<more>(?:\s*,\s*[a-z](?!\w)|\s*,\s*(?:19|20)\d\d[a-z]?(?!\w)){0,20})\)?"
)
_MORE = re.compile(r"(?:19|20)\d\d[a-z]?|[a-z]")
_WORD_BEFORE = re.compile(r"\w$")
_LONGEST = 20_000


class Study(NamedTuple):
    """One or more studies of the same authors, with their place."""

    start: int
    end: int
    labels: tuple[str, ...]
    """As "Okoro 2015", one for each year and letter."""


def author_years(text: str, start: int, end: int) -> list[Study]:
    """The studies that a stretch names."""
    if end - start > _LONGEST:
        return []
    studies = []
    for match in _STUDY.finditer(text, start, end):
        if _WORD_BEFORE.search(text, max(start, match.start() - 1), match.start()):
            continue
        authors = " ".join(match["authors"].split()).rstrip(",")
        year = match["year"]
        labels = [f"{authors} {year}{match['suffix']}"]
        for more in _MORE.findall(match["more"]):
            if more[0].isdigit():
                year, letter = more[:4], more[4:]
            else:
                letter = more
            labels.append(f"{authors} {year}{letter}")
        studies.append(Study(match.start(), match.end(), tuple(dict.fromkeys(labels))))
    return studies
