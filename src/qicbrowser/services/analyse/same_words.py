"""Passages with the same words, whatever their punctuation, capitals, accents and spaces."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TypeVar

from qicbrowser.domain.words import words

_Placed = TypeVar("_Placed")


def folded_words(text: str) -> str:
    """The words of a text, folded for comparison; "" for one without words."""
    return " ".join(word.folded for word in words(text))


def by_words(texts: Iterable[tuple[str, _Placed]]) -> Sequence[list[_Placed]]:
    """What has the same words, in the order of the first of each; texts without words are left out."""
    folded: dict[str, str] = {}  # a text that is there often is folded once
    alike: dict[str, list[_Placed]] = defaultdict(list)
    for text, placed in texts:
        if text not in folded:
            folded[text] = folded_words(text)
        if key := folded[text]:
            alike[key].append(placed)
    return list(alike.values())
