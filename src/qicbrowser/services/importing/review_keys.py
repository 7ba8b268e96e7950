"""Keys of imported reviews: "doe2021", by the first author and the year, or else by the title."""

import re
from collections.abc import Container
from itertools import count
from string import ascii_lowercase

from qicbrowser.domain.csl import doi
from qicbrowser.domain.folding import alike
from qicbrowser.domain.keys import slug
from qicbrowser.domain.records import Review
from qicbrowser.domain.tables.grid import ReviewDetails

_WORDS = 6
"""Words of a title in a key."""


def review_key(details: ReviewDetails, used: Container[str]) -> str:
    """A key for the review that is none of those used."""
    family = slug(details.authors[0].partition(",")[0]) if details.authors else ""
    if family and details.year is not None:
        base, separator = f"{family}{details.year}", ""
    else:
        base, separator = slug(" ".join(re.findall(r"\w+", details.title)[:_WORDS])), "-"
    if base not in used:
        return base
    return next(key for n in count(2) if (key := f"{base}{separator}{_letters(n)}") not in used)


def identity(details: ReviewDetails | Review) -> str:
    """What is the same whenever the same review is imported: its DOI, or else its title and year."""
    bare = doi(details.doi).casefold()
    return f"doi:{bare}" if bare else f"title:{alike(details.title)} {details.year or ''}".rstrip()


def _letters(n: int) -> str:
    """1 is "a", 26 "z", 27 "aa"."""
    letters = ""
    while n:
        n, place = divmod(n - 1, len(ascii_lowercase))
        letters = ascii_lowercase[place] + letters
    return letters
