"""Lists of reference numbers: "46, 67–69", with ranges written out."""

import re
from collections.abc import Callable
from typing import NamedTuple

from qicbrowser.domain.messages import Message

LONGEST_RANGE = 200
_LONGEST = 4_000
_TOKEN = re.compile(
    r"(?P<space>\s+)|(?P<between>[,;&]|(?:and|und|et|y)\b)|(?P<dash>[-‐‑‒–—−]+|(?:to|bis)\b)"
    r"|(?P<item>[A-Za-z]{0,2}[1-9]\d{0,3}(?![\d.]\d|\w))"
)
_LABEL = re.compile(r"([A-Za-z]{0,2})([1-9]\d{0,3})")


class NumberList(NamedTuple):
    """Labels in the order of the text; `problem` says why it is not a list after all."""

    labels: tuple[str, ...]
    problem: Message | None = None


def number_list(text: str, start: int, end: int, label_at: Callable[[int], str | None]) -> NumberList | None:
    """The labels that a stretch lists, or None if it is not a list of numbers.

    `label_at` gives the label of the entry that a link at a place leads to, which counts more than the printed number.
    """
    if end - start > _LONGEST:
        return None
    labels: list[str] = []
    before = "between"
    place = start
    while place < end:
        token = _TOKEN.match(text, place, end)
        if not token:
            return None
        place = token.end()
        kind = token.lastgroup or ""
        if kind == "space":
            continue
        if kind == "item":
            label = label_at(token.start()) or token[0]
            following = _range(labels[-1], label) if before == "dash" else [label]
            if isinstance(following, Message):
                return NumberList((), following)
            labels += following
        elif before != "item":
            return None
        before = kind
    return NumberList(tuple(dict.fromkeys(labels))) if before == "item" else None


def _range(first: str, last: str) -> list[str] | Message:
    """What follows `first` up to `last`."""
    begin, end = _LABEL.fullmatch(first), _LABEL.fullmatch(last)
    if not begin or not end or (end[1] and begin[1] != end[1]):
        return Message("range-not-of-one-kind", first=first, last=last)
    low, high = int(begin[2]), int(end[2])
    if high < low:
        return Message("range-of-references-reversed", first=first, last=last)
    if high - low > LONGEST_RANGE:
        return Message("range-of-references-too-long", first=first, last=last, most=LONGEST_RANGE)
    return [f"{begin[1]}{number}" for number in range(low + 1, high + 1)]
