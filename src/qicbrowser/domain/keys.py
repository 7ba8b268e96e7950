"""The keys of the evidence, such as "zamboni2020/5/friendly-competition/barrier/1": how they are made and read.

A key is stable text, so that notes survive a new edition of the evidence. Its parts are separated by SEPARATOR, and no
other module splits or joins them.
"""

import re

SEPARATOR = "/"

_REFERENCE = "ref"
_CITATION = "citation"


def table_key(review_key: str, number: int) -> str:
    return _joined(review_key, number)


def stream_key(table_key: str, slug: str) -> str:
    return _joined(table_key, "stream", slug)


def grade_key(table_key: str, slug: str) -> str:
    return _joined(table_key, "grade", slug)


def theme_key(table_key: str, slug: str) -> str:
    return _joined(table_key, slug)


def passage_key(theme_key: str, role: str, position: int) -> str:
    return _joined(theme_key, role, position)


def reference_key(review_key: str, number: int | str) -> str:
    return _joined(review_key, _REFERENCE, number)


def citation_text_key(reference_key: str, field: str) -> str:
    """The key of a text of the citation that the reader attached to a reference."""
    return _joined(reference_key, _CITATION, field)


def review_of(key: str) -> str:
    """The key of the review that a key belongs to."""
    return key.partition(SEPARATOR)[0]


def number_of(reference_key: str) -> str:
    """The number of a reference, as text."""
    return reference_key.rpartition(SEPARATOR)[2]


def is_reference(key: str) -> bool:
    """Whether a theme's or reference's key is a reference's, also of one that this evidence does not have."""
    return f"{SEPARATOR}{_REFERENCE}{SEPARATOR}" in key


def is_within(key: str, whole_key: str) -> bool:
    """Whether a key is that of a part of something: of a text of a theme, of a reference of a review."""
    return key.startswith(f"{whole_key}{SEPARATOR}")


def reference_key_in(citation_id: str) -> str:
    """The reference's key in an id that exports give to its citation: "zamboni2020-46" -> "zamboni2020/ref/46"."""
    match = re.fullmatch(r"(.*)-(\d+)", citation_id, re.DOTALL)
    return reference_key(match[1], match[2]) if match else citation_id


def _joined(*parts: str | int) -> str:
    return SEPARATOR.join(map(str, parts))
