"""Texts of themes, references and reviews, as a search finds and marks them."""

from typing import NamedTuple

from qicbrowser.domain.records import Part


class Text(NamedTuple):
    """A text by its key; a reference's number has the key of the reference, an author's name that of the review."""

    key: str
    part: Part
    text: str
