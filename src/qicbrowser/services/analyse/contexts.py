"""Contexts: all contextual factors, filtered and grouped, what they act on, and labels by themes."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from enum import StrEnum
from itertools import groupby
from operator import attrgetter

from qicbrowser.domain.analysis.answer_table import AnswerTable
from qicbrowser.domain.analysis.factors import (
    CrossTable,
    Factor,
    FactorEffect,
    FactorGroup,
    SignCounts,
)
from qicbrowser.domain.analysis.labels import Label
from qicbrowser.domain.evidence_lines import evidence_lines
from qicbrowser.domain.languages import ENGLISH
from qicbrowser.domain.messages import Message
from qicbrowser.domain.query.marking import Marker
from qicbrowser.domain.query.tree import Term
from qicbrowser.domain.records import CONTEXTUAL, Part, Role, Span, Theme
from qicbrowser.domain.review_citation import cite_briefly
from qicbrowser.domain.stems import STEM_SIGNS
from qicbrowser.domain.words import compounds
from qicbrowser.domain.words import words as words_in
from qicbrowser.services.analyse.labels import label_name, label_words
from qicbrowser.store.library import Library

SIGN_NAMES = {
    Role.ENABLER: Message("sign-enabler"),
    Role.BARRIER: Message("sign-barrier"),
    Role.MIXED: Message("sign-mixed"),
    Role.CONTEXT: Message("sign-unsigned"),
}
"""What the signs of single factors are called."""


class Grouping(StrEnum):
    """By what factors are listed."""

    LABEL = "label"
    THEME = "theme"
    SIGN = "sign"
    REVIEW = "review"
    NONE = "none"


class WordFilter:
    """Finds factors with all of these words, as the search compares words, or beginnings of words."""

    def __init__(self, text: str) -> None:
        self._markers = [Marker([Term((word.folded,), prefix=True)], tuple(STEM_SIGNS)) for word in words_in(text)]
        self._met: defaultdict[str, list[dict[str, bool]]] = defaultdict(lambda: [{} for _ in self._markers])
        """For each language and word of the filter, the words of texts that were compared: they recur in many texts."""

    @property
    def has_words(self) -> bool:
        """Whether there is anything to find: without, every factor is found."""
        return bool(self._markers)

    def __call__(self, text: str, language: str = ENGLISH) -> bool:
        if not self._markers or not all(marker.may_be_in(text, language) for marker in self._markers):
            return not self._markers
        there = {word.folded for word in (*words_in(text, language), *compounds(text, language))}
        return all(any(self._meets(language, place, word) for word in there) for place in range(len(self._markers)))

    def _meets(self, language: str, place: int, word: str) -> bool:
        met = self._met[language][place]
        if word not in met:
            met[word] = bool(self._markers[place](Part.CONTEXT, word, (language,)))
        return met[word]

    def marks(self, text: str, language: str = ENGLISH) -> tuple[Span, ...]:
        """Where the words are in a text, in order."""
        return tuple(sorted({span for marker in self._markers for span in marker(Part.CONTEXT, text, (language,))}))


def filtered(factors: Iterable[Factor], text: str = "", signs: Collection[Role] = CONTEXTUAL) -> tuple[Factor, ...]:
    """The factors of these signs that have all words of a text."""
    has_words = WordFilter(text)
    return tuple(factor for factor in factors if factor.sign in signs and has_words(factor.text, factor.language))


def counts(factors: Iterable[Factor]) -> SignCounts:
    """How many factors there are of each sign."""
    return SignCounts.of([factor.sign for factor in factors])


def groups(
    factors: Sequence[Factor], labels: Sequence[Label], by: Grouping, known: Collection[str] | None = None
) -> tuple[FactorGroup, ...]:
    """The factors in groups, those without factors left out; of labels, the factors without one come last.

    `known` are the keys of all factors in the library where these are some of them only. A label none of whose factors
    is in the library is a group of its own, so that it can be reached.
    """
    match by:
        case Grouping.LABEL:
            return _by_label(factors, labels, frozenset(factor.key for factor in factors) if known is None else known)
        case Grouping.THEME:
            return _by_theme(factors)
        case Grouping.REVIEW:
            return _by(factors, lambda factor: factor.theme.table.review.key)
        case Grouping.SIGN:
            order = list(SIGN_NAMES)
            return tuple(
                sorted(_by(factors, lambda factor: factor.sign), key=lambda group: order.index(Role(group.key)))
            )
        case Grouping.NONE:
            return (_group(Grouping.NONE, factors),) if factors else ()


def _by_theme(factors: Iterable[Factor]) -> tuple[FactorGroup, ...]:
    """As they are in the order of the tree, those of a theme follow one another: there are many themes."""
    gathered: dict[str, tuple[Factor, ...]] = {}
    for theme, some in groupby(factors, attrgetter("theme")):
        gathered[theme.key] = (*gathered.get(theme.key, ()), *some)
    return tuple(FactorGroup(*each) for each in gathered.items())


def _by(factors: Iterable[Factor], key_of: Callable[[Factor], str]) -> tuple[FactorGroup, ...]:
    gathered: defaultdict[str, list[Factor]] = defaultdict(list)
    for factor in factors:
        gathered[key_of(factor)].append(factor)
    return tuple(_group(key, some) for key, some in gathered.items())


def _by_label(factors: Sequence[Factor], labels: Sequence[Label], known: Collection[str]) -> tuple[FactorGroup, ...]:
    if not labels:
        return (_group("", factors),) if factors else ()
    at = {factor.key: place for place, factor in enumerate(factors)}
    found = []
    for label in labels:
        here = [factors[place] for place in sorted(at[key] for key in label.factors if key in at)]
        missing = tuple(key for key in label.factors if key not in known)
        if here or len(missing) == len(label.factors):
            found.append(_group(label.id, here)._replace(label=label, missing=missing))
    labelled = frozenset(key for label in labels for key in label.factors)
    if rest := [factor for factor in factors if factor.key not in labelled]:
        found.append(_group("", rest))
    return tuple(found)


def _group(key: str, factors: Sequence[Factor]) -> FactorGroup:
    return FactorGroup(key, tuple(factors))


def opposed_themes(group: FactorGroup) -> tuple[str, str] | None:
    """The keys of the first theme in which a factor enables and of the first other one in which one hinders.

    None where all are in the same theme, or have the same sign.
    """
    enabled = dict.fromkeys(factor.theme.key for factor in group.factors if factor.sign is Role.ENABLER)
    hindered = dict.fromkeys(factor.theme.key for factor in group.factors if factor.sign is Role.BARRIER)
    for first in list(enabled)[:2]:  # where the first has both signs alone, the second may be the other one
        for second in list(hindered)[:2]:
            if first != second:
                return first, second
    return None


def effects(library: Library, factors: Sequence[Factor]) -> tuple[FactorEffect, ...]:
    """What each of these factors acts on, in their order; their themes are read for it."""
    themes = {theme.key: theme for theme in library.evidence.themes(tuple({each.theme.key for each in factors}))}
    return tuple(effect(factor, themes[factor.theme.key]) for factor in factors if factor.theme.key in themes)


def effect(factor: Factor, theme: Theme) -> FactorEffect:
    """What a factor of this theme acts on: factors belong to a theme as a whole, and so does its evidence."""
    mechanisms = tuple(passage.text for passage in theme.in_role(Role.MECHANISM))
    return FactorEffect(factor, mechanisms, tuple(evidence_lines(theme)), len(theme.grades))


_SIGN_HEADINGS = (
    Message("enablers-heading"),
    Message("barriers-heading"),
    Message("mixed-heading"),
    Message("unsigned-heading"),
)
_HEADINGS = (
    Message("factor-heading"),
    Message("sign-heading"),
    Message("theme-heading"),
    Message("table-heading"),
    Message("review-heading"),
    Message("my-labels-heading"),
    Message("key-heading"),
)


def label_names(labels: Iterable[Label], words: Callable[[Message], str]) -> Mapping[str, Sequence[str]]:
    """The names of the reader's labels by the keys of the factors that carry them; none for the others."""
    names: defaultdict[str, list[str]] = defaultdict(list)
    for label in labels:
        for key in label.factors:
            names[key].append(label_words(label.name, words))
    return names


def rows(factors: Iterable[Factor], labels: Sequence[Label], words: Callable[[Message], str]) -> AnswerTable:
    """The table behind the list: a row per factor, with the reader's labels in one cell."""
    names = label_names(labels, words)
    return AnswerTable(
        _HEADINGS,
        tuple(
            (
                factor.text,
                SIGN_NAMES[factor.sign],
                factor.theme.title,
                factor.theme.table.label,
                cite_briefly(factor.theme.table.review),
                "; ".join(names.get(factor.key, ())),
                factor.key,
            )
            for factor in factors
        ),
    )


def cross_rows(table: CrossTable) -> AnswerTable:
    """The table behind labels by themes: a row for each label and theme that meet, then the totals of the themes."""
    headings = (Message("my-label-heading"), Message("theme-heading"), *_SIGN_HEADINGS)
    names = [*((label.id, label_name(label.name)) for label in table.labels), ("", Message("without-label"))]
    cells = [
        (name, theme.title, *table.cells[label_id, theme.key])
        for label_id, name in names
        for theme in table.themes
        if (label_id, theme.key) in table.cells
    ]
    totals = [(Message("all-factors"), theme.title, *table.of_theme[theme.key]) for theme in table.themes]
    return AnswerTable(headings, (*cells, *totals, (Message("all-factors"), Message("every-theme"), *table.total)))
