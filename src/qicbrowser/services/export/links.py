"""The DOIs in a text, which a report links to; no other address is."""

import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import quote

from qicbrowser.domain.csl import doi
from qicbrowser.domain.review_citation import doi_address

_DOI = re.compile(
    r"(?:https?://(?:dx\.)?doi\.org/|doi: ?)10\.\d{4,9}/[^\s<>\"\u200e\u200f\u202a-\u202e]{1,400}", re.IGNORECASE
)


class Linked(NamedTuple):
    """A part of a text; `address` is "" where it is not a link."""

    text: str
    address: str = ""


def linked_parts(text: str) -> Iterator[Linked]:
    """The parts of a text, in their order: DOIs, without the punctuation after them, and what is between."""
    end = 0
    for found in _DOI.finditer(text):
        name = doi(found[0])
        shown = found[0].rstrip(".,;:")
        while shown.endswith((")", "]")) and not name.endswith(shown[-1]):
            shown = shown[:-1]
        if not name:
            continue
        yield Linked(text[end : found.start()])
        yield Linked(shown, doi_address(quote(name, safe="/:;().-_")))
        end = found.start() + len(shown)
    yield Linked(text[end:])
