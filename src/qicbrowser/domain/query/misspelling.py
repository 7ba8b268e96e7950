"""Finds the known word that is closest to a misspelt one."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

_LEAST, _LONG, _LONGEST = 3, 6, 40
"""Shorter words are like too many others. From `_LONG` letters on, a word may have two mistakes. Words longer than
`_LONGEST` are not compared: a run of pasted characters would take too much time."""


def most_mistakes(word: str) -> int:
    """The most letters of a word that are supposed to be wrong; 0 for what is not compared."""
    if not _LEAST <= len(word) <= _LONGEST or not word.isalpha():
        return 0
    return 2 if len(word) >= _LONG else 1


def closest(word: str, known: Iterable[tuple[str, int]]) -> str | None:
    """The known word with the fewest mistakes from a word, of several the most frequent; None where none is close.

    `known` are words with how often they occur. A word that is among them itself is not misspelt.
    """
    most = most_mistakes(word)
    near = ((other, count, mistakes(word, other, most)) for other, count in known)
    ranked = [(n, other[0] != word[0], -count, other) for other, count, n in near if n is not None]
    best = min(ranked, default=None)
    return best[-1] if best and best[0] else None


def mistakes(one: str, other: str, most: int) -> int | None:
    """How many letters are missing, added, wrong or exchanged with the next one; None for more than `most`.

    Each letter is changed once at most ("optimal string alignment").
    """
    if abs(len(one) - len(other)) > most or len(set(one) ^ set(other)) > 2 * most:
        return None
    rows: list[Sequence[int]] = [range(len(other) + 1)]
    for i, (before, letter) in enumerate(pairwise(f" {one}"), start=1):
        row = [i]
        for j, (other_before, other_letter) in enumerate(pairwise(f" {other}"), start=1):
            least = min(row[-1] + 1, rows[-1][j] + 1, rows[-1][j - 1] + (letter != other_letter))
            if i > 1 and j > 1 and (before, letter) == (other_letter, other_before):
                least = min(least, rows[-2][j - 2] + 1)
            row.append(least)
        if min(row) > most:
            return None
        rows.append(row)
    return rows[-1][-1] if rows[-1][-1] <= most else None
