"""Finds the hits of a query in a text."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache

from qicbrowser.domain.languages import ENGLISH, ENGLISH_ONLY
from qicbrowser.domain.query.readings import readings
from qicbrowser.domain.query.tree import Near, Term
from qicbrowser.domain.records import Part, Span
from qicbrowser.domain.spelling import prefix_spellings, spellings, standard
from qicbrowser.domain.stems import has_prefixes, plain_stem, stems_in
from qicbrowser.domain.words import Word, compounds, words

_CERTAIN = 3
"""Stems longer than this begin like all of their words, except for the last letter; "dying" has the stem "die"."""


def marks(
    terms: Sequence[Term | Near],
    part: Part,
    text: str,
    languages: Sequence[str] = ENGLISH_ONLY,
    sought: Sequence[str] = ENGLISH_ONLY,
) -> tuple[Span, ...]:
    """The spans of a text that match any of the terms, in order; overlapping ones are merged."""
    return Marker(terms, sought)(part, text, languages)


class Marker:
    """Finds the same terms in many texts."""

    def __init__(self, terms: Sequence[Term | Near], languages: Sequence[str] = ENGLISH_ONLY) -> None:
        """`languages` are those that the words of the terms may be of: those of all texts that are searched."""
        self._terms = terms
        self._languages = languages
        self._known: dict[str, list[_NearFinder | _TermFinder]] = {}

    def may_be_in(self, text: str, language: str = ENGLISH) -> bool:
        """A quick check: False where certainly none of the terms is in the text."""
        finders = self._finders(language)
        return bool(finders) and (_may_fold(text) or any(finder.may_be_in(text) for finder in finders))

    def __call__(self, part: Part, text: str, languages: Sequence[str] = ENGLISH_ONLY) -> tuple[Span, ...]:
        """The spans of a text with stems of these languages."""
        found = self._places(part, text, languages[0])
        for language in languages[1:]:
            found += self._places(part, text, language)
        if not found:
            return ()
        merged: list[Span] = []
        for span in sorted(found):
            if merged and span.start < merged[-1].end:
                merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
            else:
                merged.append(span)
        return tuple(merged)

    def _places(self, part: Part, text: str, language: str) -> list[Span]:
        finders = [finder for finder in self._finders(language) if finder.query.searches(part)]
        if finders and not _may_fold(text):
            finders = [finder for finder in finders if finder.may_be_in(text)]
        if not finders:
            return []
        single, joined = list(words(text, language)), list(compounds(text, language))
        return [span for finder in finders for span in finder.places(single, joined)]

    def _finders(self, language: str) -> "list[_NearFinder | _TermFinder]":
        """What finds the terms in a text of a language.

        As in the index: the words of a term are found in every text, its stems where the text is of its language.
        """
        if language in self._known:
            return self._known[language]
        finders = self._known[language] = []
        for term in self._terms:
            for reading, read_in in readings(term, self._languages):
                if isinstance(reading, Term):
                    finders.append(_TermFinder(reading, language, stemmed=language in read_in))
                elif language in read_in:
                    finders.append(_NearFinder(reading, language))
        return finders


class _TermFinder:
    """Finds a term in texts of a language."""

    def __init__(self, term: Term, language: str, *, stemmed: bool) -> None:
        """`stemmed`: whether it is found by its stems there, too."""
        self.query = term
        last = len(term.words) - 1
        self._matchers = [
            _WordMatcher(word, term, language, prefix=term.prefix and n == last, stemmed=stemmed)
            for n, word in enumerate(term.words)
        ]

    def may_be_in(self, text: str) -> bool:
        """A quick check: False where the term is certainly not in a text that does not fold, as in most of a record."""
        return self._glance.search(text) is not None

    @cached_property
    def _glance(self) -> re.Pattern[str]:
        return _glance(self._matchers[0].beginnings)

    def places(self, single: Sequence[Word], joined: Sequence[Word]) -> Iterator[Span]:
        n = len(self._matchers)
        if n == 1:
            yield from (word.span for word in (*single, *joined) if self._matchers[0](word.folded))
            return
        for i in range(len(single) - n + 1):
            if all(meets(single[i + j].folded) for j, meets in enumerate(self._matchers)):
                yield Span(single[i].span.start, single[i + n - 1].span.end)


class _WordMatcher:
    """Whether a folded word of a text matches a word of a term."""

    def __init__(self, word: str, term: Term, language: str, *, prefix: bool, stemmed: bool) -> None:
        """With `prefix`, longer words match as well."""
        self._literal = word if term.literal else None
        self._form = standard(word) if term.exact else None
        self._stem_of = stems_in(language)
        self._stem = self._stem_of(word) if stemmed else None
        self._prefixes = (word,) if prefix and term.literal else prefix_spellings(word) if prefix else ()
        self._stem_prefixes = self._prefixes if stemmed and has_prefixes(language) else ()
        self.beginnings = (*self._prefixes, *_beginnings(word, language))
        """Every word that matches begins with one of these."""

    def __call__(self, folded: str) -> bool:
        if not folded.startswith(self.beginnings):
            return False
        if self._literal is not None:
            return folded == self._literal or folded.startswith(self._prefixes)
        if self._form is not None:
            return standard(folded) == self._form or folded.startswith(self._prefixes)
        if self._stem is None or folded.startswith(self._prefixes):
            return folded.startswith(self._prefixes)
        found = self._stem_of(folded)
        return found == self._stem or found.startswith(self._stem_prefixes)


def _beginnings(word: str, language: str) -> tuple[str, ...]:
    """Every word with the same stem as a word, in any spelling of it, begins with one of these."""
    if has_prefixes(language):
        return ("",)
    if language != ENGLISH:  # no stemmer changes the first letter, but there is no such rule for the second
        return tuple(dict.fromkeys(way[0] for way in spellings(word)))
    return tuple(dict.fromkeys(_beginning(way) for way in spellings(word)))


@lru_cache(maxsize=1024)
def _beginning(word: str) -> str:
    """What every word with the same English stem begins with."""
    ending = plain_stem(word)
    return ending[:-1] if len(ending) > _CERTAIN else word[0]


class _NearFinder:
    """Finds terms close to one another. Words match by their stems only, and a prefix is the beginning of a stem."""

    def __init__(self, near: Near, language: str) -> None:
        self.query = near
        self._runs = [_Run(term, language) for term in near.terms]

    def may_be_in(self, text: str) -> bool:
        return all(glance.search(text) for glance in self._glances)

    @cached_property
    def _glances(self) -> list[re.Pattern[str]]:
        return [_glance(run.beginnings) for run in self._runs]

    def places(self, single: Sequence[Word], joined: Sequence[Word]) -> Iterator[Span]:
        firsts = [run.firsts(single) for run in self._runs]
        met: set[tuple[int, int]] = set()
        for latest in sorted({first for found in firsts for first in found}):
            close = [
                found[bisect_left(found, latest - self.query.distance - run.length) : bisect_right(found, latest)]
                for run, found in zip(self._runs, firsts, strict=True)
            ]
            if all(close):
                met |= {(first, run.length) for run, found in zip(self._runs, close, strict=True) for first in found}
        yield from (Span(single[first].span.start, single[first + length - 1].span.end) for first, length in met)
        # In the index, a hyphenated word as one word is out of reach of all others, but it can be each of the terms.
        yield from (word.span for word in joined if all(run.matches(word) for run in self._runs))


class _Run:
    """A term of a NEAR group, as adjacent stems."""

    def __init__(self, term: Term, language: str) -> None:
        self.length = len(term.words)
        self._matchers = [_StemMatcher(word, language, prefix=False) for word in term.words[:-1]]
        self._matchers.append(_StemMatcher(term.words[-1], language, prefix=term.prefix))
        self.beginnings = self._matchers[0].beginnings

    def matches(self, word: Word) -> bool:
        """Whether the term is this one word."""
        return self.length == 1 and self._matchers[0](word.folded)

    def firsts(self, single: Sequence[Word]) -> list[int]:
        """The indexes of the words at which the term begins."""
        return [
            i
            for i in range(len(single) - self.length + 1)
            if all(meets(single[i + j].folded) for j, meets in enumerate(self._matchers))
        ]


class _StemMatcher:
    """Whether a folded word has the stem of another word, or a stem that begins like it."""

    def __init__(self, word: str, language: str, *, prefix: bool) -> None:
        self._stem_of = stems_in(language)
        self._stem = self._stem_of(word)
        self._prefixes = prefix_spellings(word) if prefix else ()
        self.beginnings = (
            *(beginning[:-1] or beginning for beginning in self._prefixes),
            *_beginnings(word, language),
        )

    def __call__(self, folded: str) -> bool:
        if not folded.startswith(self.beginnings):
            return False
        found = self._stem_of(folded)
        return found == self._stem or found.startswith(self._prefixes)


def _may_fold(text: str) -> bool:
    """Whether a word in the text may begin differently when folded: accented letters, hyphens, apostrophes."""
    return not text.isascii() or any(sign in text for sign in "-'`")


def _glance(beginnings: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, beginnings))})", re.IGNORECASE | re.ASCII)
