"""Counts what a search found, and puts it into a sentence."""

from collections import Counter
from typing import NamedTuple

from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Part
from qicbrowser.services.search.results import Results
from qicbrowser.store.search.matches import Count

MOST_RECORDS = 50
"""The hits of up to this many themes and references are counted; of more, only the records are."""


class ResultCounts(NamedTuple):
    themes: Count
    references: Count
    titles: int = 0
    passages: int = 0
    notes: int = 0

    @property
    def is_empty(self) -> bool:
        return self == ResultCounts(Count(0, more=False), Count(0, more=False))


def count_results(results: Results) -> ResultCounts:
    themes, references = results.count_themes(), results.count_references()
    if themes.number + references.number > MOST_RECORDS:
        return ResultCounts(themes, references)
    parts = Counter(hit.part for key in results.in_order() for hit in results.hits_in(key))
    notes = parts[Part.NOTE] + parts[Part.TAG]
    passages = parts.total() - parts[Part.TITLE] - notes - parts[Part.REFERENCE] - parts[Part.AUTHOR]
    return ResultCounts(themes, references, parts[Part.TITLE], passages, notes)


def count_listed(results: Results) -> int | None:
    """The number of hits that are listed; None where there are too many records to count them."""
    if results.count_themes().number + results.count_references().number > MOST_RECORDS:
        return None
    return sum(max(1, len(results.hits_in(key))) for key in results.in_order())


def count_records(results: Results) -> Message:
    """The numbers of themes and references in words: "2 themes and 1 reference"."""
    return summary(ResultCounts(results.count_themes(), results.count_references()))


def summary(counts: ResultCounts) -> Message:
    """The counts in a sentence: "1 title and 2 passages in 2 themes"."""
    themes, references, hits = counts.themes.number, counts.references.number, _hits(counts)
    if hits and themes and references:
        return Message("hits-in-themes-and-references", hits=hits, n=themes, references=_references(counts.references))
    if hits and themes:
        return Message("hits-in-themes", hits=hits, n=themes)
    if hits and references:
        return Message("hits-in-references", hits=hits, n=references)
    if hits:  # in notes on what this evidence no longer has
        return Message("hits-found", hits=hits)
    if themes and references:
        return Message("hits-found", hits=(_themes(counts.themes), _references(counts.references)))
    if themes:
        return _themes(counts.themes)
    return _references(counts.references) if references else Message("no-results")


def _hits(counts: ResultCounts) -> tuple[Message, ...]:
    hits = [Message("titles-found", n=counts.titles)] if counts.titles else []
    hits += [Message("passages-found", n=counts.passages)] if counts.passages else []
    hits += [Message("notes-found", n=counts.notes)] if counts.notes else []
    return tuple(hits)


def _themes(count: Count) -> Message:
    return Message("more-themes-found", n=count.number) if count.more else Message("themes-found", n=count.number)


def _references(count: Count) -> Message:
    if count.more:
        return Message("more-references-found", n=count.number)
    return Message("references-found", n=count.number)
