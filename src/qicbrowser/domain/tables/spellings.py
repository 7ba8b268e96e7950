"""References whose labels differ by little: whether two spellings are one study is asked, and never decided."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from qicbrowser.domain.tables.readings import RowReading
from qicbrowser.domain.words import fold

_AUTHOR_YEAR = re.compile(r"(?P<authors>.+?),?\s(?P<year>(?:19|20)\d\d[a-z]?)")
_OTHERS = re.compile(r"\b(?:et al|u ?a|e cols?|and|und|et|y|e)\b")
_FIRST_LETTER_NAME = 5
"""Letters of the shortest name in which one of them may be a slip: "Ali" and "Ari" are two people."""

_MOST_COMPARED = 60
"""Labels of one year that are compared letter by letter."""


class Spellings(NamedTuple):
    """Two labels that may be one study, with the row in which the second is first printed."""

    first: str
    second: str
    row: int


def similar_references(rows: Sequence[RowReading], different: Sequence[tuple[str, str]]) -> Iterator[Spellings]:
    """Labels of author and year that may be one study, but for those that the reader says are `different`."""
    printed: dict[str, int] = {}
    for row in rows:
        for label in labels_of(row):
            printed.setdefault(label, row.row)
    by_year: dict[str, dict[str, str]] = defaultdict(dict)
    known = {frozenset(pair) for pair in different}
    for label, row_number in printed.items():
        match = _AUTHOR_YEAR.fullmatch(label)
        if match is None:
            continue
        authors = _folded(match["authors"])
        same_year = by_year[match["year"]]
        near = [authors] if authors in same_year else _near(authors, list(same_year)[:_MOST_COMPARED])
        for other in near:
            if frozenset((same_year[other], label)) not in known:
                yield Spellings(same_year[other], label, row_number)
        same_year.setdefault(authors, label)


def labels_of(row: RowReading) -> Iterator[str]:
    for statement in row.statements:
        yield from statement.references
    for cited in row.evidence:
        yield from cited.references


def with_one_spelling(rows: Sequence[RowReading], meant: Mapping[str, str]) -> tuple[RowReading, ...]:
    """The rows with each label as the one that is `meant` by it."""

    def last(label: str) -> str:
        followed = {label}
        while (label := meant.get(label, label)) not in followed:
            followed.add(label)
        return label

    def one(labels: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(map(last, labels)))

    return tuple(
        row._replace(
            statements=tuple(each._replace(references=one(each.references)) for each in row.statements),
            evidence=tuple(each._replace(references=one(each.references)) for each in row.evidence),
        )
        for row in rows
    )


@lru_cache(maxsize=10_000)
def _folded(authors: str) -> str:
    """The names without what stands between and behind them."""
    words = " ".join(map(fold, re.findall(r"\w+", authors)))
    return " ".join(_OTHERS.sub(" ", words).split())


def _near(authors: str, others: Sequence[str]) -> list[str]:
    """Those that differ by one letter, or by two that changed places."""
    return [other for other in others if min(len(authors), len(other)) >= _FIRST_LETTER_NAME and _slip(authors, other)]


def _slip(a: str, b: str) -> bool:
    if abs(len(a) - len(b)) > 1:
        return False
    start = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    rest_a, rest_b = a[start:], b[start:]
    return (
        rest_a[1:] == rest_b[1:]
        or rest_a[1:] == rest_b
        or rest_a == rest_b[1:]
        or (rest_a[2:] == rest_b[2:] and rest_a[:2] == rest_b[:2][::-1])
    )
