"""Where in a text the words stand that a query seeks."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from qicbrowser.domain.query.tree import Near, Term
from qicbrowser.domain.records import Part, Span
from qicbrowser.domain.spelling import prefix_spellings, spellings, standard
from qicbrowser.domain.words import Word, compounds, plain_stem, stem, words

_CERTAIN = 3
"""Letters of a stem that is sure to begin as its words do, but for its last: "dying" has the stem "die"."""


def marks(sought: Sequence[Term | Near], part: Part, text: str) -> tuple[Span, ...]:
    """The places in a text that meet any of the terms, in order, overlapping ones joined."""
    return Marker(sought)(part, text)


class Marker:
    """Marks one text after the other for the same terms."""

    def __init__(self, sought: Sequence[Term | Near]) -> None:
        self._seekers = [_NearSeeker(term) if isinstance(term, Near) else _Seeker(term) for term in sought]

    def __call__(self, part: Part, text: str) -> tuple[Span, ...]:
        seekers = [seeker for seeker in self._seekers if seeker.sought.seeks_in(part) and seeker.may_be_in(text)]
        if not seekers:
            return ()
        single, joined = list(words(text)), list(compounds(text))
        merged: list[Span] = []
        for span in sorted(span for seeker in seekers for span in seeker.places(single, joined)):
            if merged and span.start < merged[-1].end:
                merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
            else:
                merged.append(span)
        return tuple(merged)


class _Seeker:
    """Seeks a term of one word or of several."""

    def __init__(self, term: Term) -> None:
        self.sought = term
        last = len(term.words) - 1
        self._meetings = [_Meeting(word, term, begins=term.prefix and n == last) for n, word in enumerate(term.words)]

    def may_be_in(self, text: str) -> bool:
        """False where a glance shows that it is not: most texts of a record hold none of what was found in it."""
        return _may_fold(text) or self._glance.search(text) is not None

    @cached_property
    def _glance(self) -> re.Pattern[str]:
        return _glance(self._meetings[0].beginnings)

    def places(self, single: Sequence[Word], joined: Sequence[Word]) -> Iterator[Span]:
        n = len(self._meetings)
        if n == 1:
            yield from (word.span for word in (*single, *joined) if self._meetings[0](word.folded))
            return
        for i in range(len(single) - n + 1):
            if all(meets(single[i + j].folded) for j, meets in enumerate(self._meetings)):
                yield Span(single[i].span.start, single[i + n - 1].span.end)


class _Meeting:
    """Whether a folded word of a text meets a word of a term."""

    def __init__(self, sought: str, term: Term, *, begins: bool) -> None:
        """With `begins`, a word that begins so meets it as well."""
        self._literal = sought if term.literal else None
        self._form = standard(sought) if term.exact else None
        self._stem = stem(sought)
        self._prefixes = (sought,) if begins and term.literal else prefix_spellings(sought) if begins else ()
        self.beginnings = (*self._prefixes, *dict.fromkeys(_beginning(way) for way in spellings(sought)))
        """Letters with which every word begins that can meet it."""

    def __call__(self, folded: str) -> bool:
        if not folded.startswith(self.beginnings):
            return False
        if self._literal is not None:
            return folded == self._literal or folded.startswith(self._prefixes)
        if self._form is not None:
            return standard(folded) == self._form
        return folded.startswith(self._prefixes) or stem(folded) == self._stem


def _beginning(word: str) -> str:
    ending = plain_stem(word)
    return ending[:-1] if len(ending) > _CERTAIN else word[0]


class _NearSeeker:
    """Seeks terms near one another. There, words are met by their stems only, and a prefix is the beginning of one."""

    def __init__(self, near: Near) -> None:
        self.sought = near
        self._runs = [_Run(term) for term in near.terms]

    def may_be_in(self, text: str) -> bool:
        return _may_fold(text) or all(glance.search(text) for glance in self._glances)

    @cached_property
    def _glances(self) -> list[re.Pattern[str]]:
        return [_glance(run.beginnings) for run in self._runs]

    def places(self, single: Sequence[Word], joined: Sequence[Word]) -> Iterator[Span]:  # noqa: ARG002  as any seeker's
        firsts = [run.firsts(single) for run in self._runs]
        met: set[tuple[int, int]] = set()
        for latest in sorted({first for found in firsts for first in found}):
            close = [
                found[bisect_left(found, latest - self.sought.distance - run.length) : bisect_right(found, latest)]
                for run, found in zip(self._runs, firsts, strict=True)
            ]
            if all(close):
                met |= {(first, run.length) for run, found in zip(self._runs, close, strict=True) for first in found}
        yield from (Span(single[first].span.start, single[first + length - 1].span.end) for first, length in met)


class _Run:
    """A term as adjacent stems."""

    def __init__(self, term: Term) -> None:
        self.length = len(term.words)
        self._meetings = [_StemMeeting(word, prefix=False) for word in term.words[:-1]]
        self._meetings.append(_StemMeeting(term.words[-1], prefix=term.prefix))
        self.beginnings = self._meetings[0].beginnings

    def firsts(self, single: Sequence[Word]) -> list[int]:
        """The numbers of the words with which a run begins."""
        return [
            i
            for i in range(len(single) - self.length + 1)
            if all(meets(single[i + j].folded) for j, meets in enumerate(self._meetings))
        ]


class _StemMeeting:
    """Whether the stem of a folded word is that of another, or begins as it."""

    def __init__(self, sought: str, *, prefix: bool) -> None:
        self._stem = stem(sought)
        self._prefixes = prefix_spellings(sought) if prefix else ()
        self.beginnings = (
            *(beginning[:-1] or beginning for beginning in self._prefixes),
            *dict.fromkeys(_beginning(way) for way in spellings(sought)),
        )

    def __call__(self, folded: str) -> bool:
        if not folded.startswith(self.beginnings):
            return False
        found = stem(folded)
        return found == self._stem or found.startswith(self._prefixes)


def _may_fold(text: str) -> bool:
    """Whether a word in it may begin with other letters than it is sought by: marked ones, or joined by a sign."""
    return not text.isascii() or any(sign in text for sign in "-'`")


def _glance(beginnings: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, beginnings))})", re.IGNORECASE | re.ASCII)
