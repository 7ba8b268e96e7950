"""The keys of the evidence, such as "zamboni2020/5/friendly-competition/barrier/1": how they are made and read.

A key is stable text, so that notes survive a new edition of the evidence. Its parts are separated by SEPARATOR, and no
other module splits or joins them.
"""

import re
import unicodedata

SEPARATOR = "/"

LIBRARY = SEPARATOR
"""The key of the library as a whole, where that of a review, table or group is expected: none of these can have it."""

_GROUP = "group"
_REFERENCE = "ref"
_CITATION = "citation"

_LONGEST_PATH = 200
"""Characters of the path of a group before a digest: themes are indexed with the keys of all groups around them."""


class Slugs:
    """Makes titles and labels into parts of keys, each different from those before."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        """The last number given to a slug."""

    def unique(self, title: str) -> str:
        """The slug of a title; the second "friendly-competition" is "friendly-competition-2"."""
        base = slug(title)
        if base not in self._numbers:
            self._numbers[base] = 1
            return base
        while True:
            self._numbers[base] += 1
            numbered = f"{base}-{self._numbers[base]}"
            if numbered not in self._numbers:
                self._numbers[numbered] = 1
                return numbered


def slug(title: str) -> str:
    """A title as a stable part of a key: "Friendly competition" -> "friendly-competition"."""
    plain = unicodedata.normalize("NFKD", title.casefold())
    words = re.findall(r"[^\W_]+", "".join(c for c in plain if not unicodedata.combining(c)))
    return "-".join(words) or "untitled"


def label_slug(label: str) -> str:
    """The label of a table or reference as a part of a key; of all labels, only the number 46 itself gives "46"."""
    plain = slug(label) if label else "table"
    is_reserved = (plain.isdecimal() and plain != label) or plain == _REFERENCE
    return f"label-{plain}" if is_reserved else plain


def table_key(review_key: str, slug: str) -> str:
    return _joined(review_key, slug)


def stream_key(table_key: str, slug: str) -> str:
    return _joined(table_key, "stream", slug)


def grade_key(table_key: str, slug: str) -> str:
    return _joined(table_key, "grade", slug)


def group_path(around: str, slug: str) -> str:
    """The path of a group in its table by the path of the group around it, or "", and its slug."""
    path = _joined(around, slug) if around else slug
    if len(path) <= _LONGEST_PATH:
        return path
    from hashlib import sha256  # seldom, and a start does without it

    return _joined(path[:_LONGEST_PATH], sha256(path.encode()).hexdigest())


def group_key(table_key: str, path: str) -> str:
    return _joined(table_key, _GROUP, path)


def theme_key(table_key: str, slug: str) -> str:
    return _joined(table_key, slug)


def passage_key(theme_key: str, role: str, position: int) -> str:
    return _joined(theme_key, role, position)


def reference_key(review_key: str, slug: int | str) -> str:
    """The key of a reference by its number, or the slug of its label."""
    return _joined(review_key, _REFERENCE, slug)


def citation_text_key(reference_key: str, field: str) -> str:
    """The key of a text of the citation that the reader attached to a reference."""
    return _joined(reference_key, _CITATION, field)


def review_of(key: str) -> str:
    """The key of the review that a key belongs to."""
    return key.partition(SEPARATOR)[0]


def theme_of(passage_key: str) -> str:
    """The key of the theme that a passage is in."""
    return passage_key.rsplit(SEPARATOR, 2)[0]


def table_of(theme_key: str) -> str:
    """The key of the table that a theme is in."""
    return theme_key.rpartition(SEPARATOR)[0]


def table_of_group(key: str) -> str:
    """The key of the table that a group is in; "" for a key that is not a group's."""
    review, table, kind, path = (*key.split(SEPARATOR, 3), "", "", "")[:4]
    return table_key(review, table) if kind == _GROUP and path else ""


def label_of(reference_key: str) -> str:
    """What is known of a reference's label by its key alone: its number, or the slug of another label."""
    return reference_key.rpartition(SEPARATOR)[2]


def is_reference(key: str) -> bool:
    """Whether a theme's or reference's key is a reference's, also of one that this evidence does not have."""
    return f"{SEPARATOR}{_REFERENCE}{SEPARATOR}" in key


def is_within(key: str, whole_key: str) -> bool:
    """Whether a key is that of a part of something: of a text of a theme, of a reference of a review."""
    return key.startswith(f"{whole_key}{SEPARATOR}")


def rest_of(key: str, whole_key: str) -> str:
    """What is left of a key after that of the record that it is within: "mechanism/2" of a passage's, in its theme."""
    return key.removeprefix(whole_key + SEPARATOR)


def ends_with(key: str, ending: str) -> bool:
    """Whether the last parts of a key are these: "friendly-competition/enabler/1"."""
    return key.endswith(SEPARATOR + ending)


def citation_id(reference_key: str) -> str:
    """What exports call the citation of a reference: "zamboni2020-46" for a number, else the key of the reference."""
    label = label_of(reference_key)
    return f"{review_of(reference_key)}-{label}" if label.isdecimal() else reference_key


def reference_key_in(citation_id: str) -> str:
    """The reference's key in such an id: "zamboni2020-46" -> "zamboni2020/ref/46"."""
    match = None if SEPARATOR in citation_id else re.fullmatch(r"(.*)-(\d+)", citation_id, re.DOTALL)
    return reference_key(match[1], match[2]) if match else citation_id


def _joined(*parts: str | int) -> str:
    return SEPARATOR.join(map(str, parts))
