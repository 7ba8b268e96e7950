"""Searching: from what the reader types to what is found, read as far as it is looked at."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from qicbrowser.domain.csl import brief, item_of
from qicbrowser.domain.csl import texts as cited
from qicbrowser.domain.query.describing import Piece, describe, reading
from qicbrowser.domain.query.editing import taken_out
from qicbrowser.domain.query.marking import Marker
from qicbrowser.domain.query.parsing import parse
from qicbrowser.domain.query.tree import (
    EVERYTHING,
    All,
    Check,
    Near,
    Query,
    Silent,
    Term,
    is_place,
    seek_in,
    wanted,
)
from qicbrowser.domain.records import Hit, Part, ReferenceLine, Span, Text, ThemeLine
from qicbrowser.services.search.ranking import Ranking
from qicbrowser.store.evidence.search_texts import REFERENCE_ROWS
from qicbrowser.store.library import Library
from qicbrowser.store.search.matches import Count

MOST_COUNTED = 10_000

_HANDFUL = 24
"""The hits of so few records are put in order one by one."""

_REMEMBERED = 256
"""Records whose hits are kept while a search is looked at."""

_TEXTS_REMEMBERED, _LONGEST_REMEMBERED = 32_768, 500
"""Texts whose marks are kept while one searches for the same, for thousands of notes may stand on one theme; of no more
characters than so many, so that they take tens of megabytes at most."""

_FAR = 4 * REFERENCE_ROWS
"""A row beyond all others."""

_ORDER = (
    (Part.TITLE,),
    (Part.COMPONENT, Part.MECHANISM, Part.OUTCOME, Part.ENABLER, Part.BARRIER),
    (Part.REFERENCE, Part.AUTHOR),
    (Part.NOTE, Part.TAG),
)
"""A title outranks a passage, a passage a reference's number, and that a note."""


class Scope(NamedTuple):
    """Where a search looks: everywhere, or, one or several of these at once, within less."""

    branch: str = ""
    """The key of a review or source table."""
    found_by: tuple[str, ...] = ()
    """Queries whose common results alone are searched."""
    notes: bool = False
    """Whether only the reader's own words and tags are."""


_EVERYWHERE = Scope()


def search(library: Library, text: str, scope: Scope = _EVERYWHERE) -> "Found":
    """Find what the reader typed; a text with nothing to search for finds nothing and says so (`query` is None)."""
    return Found(library, text, scope)


@lru_cache(1)
def _marker(sought: tuple[Term | Near, ...]) -> Callable[[Part, str], tuple[Span, ...]]:
    """Marks what is sought, and knows the texts again when it is sought once more, as it is when a note is saved."""
    marker = Marker(sought)
    remembered = lru_cache(_TEXTS_REMEMBERED)(marker)

    def mark(part: Part, text: str) -> tuple[Span, ...]:
        return (marker if len(text) > _LONGEST_REMEMBERED else remembered)(part, text)

    return mark


def _within(query: Query, scope: Scope) -> Query:
    before = [_told_of_all(limit) for text in scope.found_by if (limit := parse(text))]
    limits = (*([Check("within", "=", scope.branch)] if scope.branch else ()), *before)
    return All((_told_of_all(All((query,))), *map(Silent, limits))) if limits else query


def _told_of_all(query: Query) -> Query:
    """What a query asks by itself: one that only says where, of everything."""
    return EVERYTHING if is_place(query) else query


class Found:
    """What a search found. Nothing is read before it is asked for, and no list of all of it is kept."""

    def __init__(self, library: Library, text: str, scope: Scope) -> None:
        self.query = parse(text)
        """As it was read, without the limits of a scope."""
        self._library = library
        self._scope = scope
        asked = seek_in(self.query, (Part.NOTE, Part.TAG)) if self.query and scope.notes else self.query
        self._matches = library.matching(_within(asked, scope)) if asked else None
        sought = wanted(asked)
        self._parts = frozenset(part for part in Part for term in sought if term.seeks_in(part))
        self._mark = _marker(sought)
        self._ranking = Ranking(asked)
        self._hits_of = lru_cache(_REMEMBERED)(self._read_hits)
        self._count = lru_cache(_REMEMBERED)(self._read_count)

    def again(self, text: str) -> "Found":
        """What another text finds where this one was sought."""
        return Found(self._library, text, self._scope)

    @property
    def sought_in(self) -> str:
        """Where alone it was sought, in words; "" for everywhere."""
        branch, found_by, notes = self._scope
        parts = [f"what “{query}” finds" for query in found_by] + [branch] * bool(branch) + ["my notes"] * notes
        return " and ".join(parts)

    @property
    def as_read(self) -> str:
        return describe(self.query)

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """How the query was read, with the parts of it that can be taken out."""
        return reading(self.query)

    @property
    def sought_anywhere(self) -> bool:
        """Whether words are sought that name no field, so that it can be asked where they stand."""
        terms = (term for one in wanted(self.query) for term in (one.terms if isinstance(one, Near) else (one,)))
        return any(term.field is None for term in terms)

    def records(self) -> Iterator[str]:
        """The keys of the themes and references found, the best first."""
        return self._keys(self._matches.rows()) if self._matches else iter(())

    def themes(self) -> Iterator[str]:
        """The keys of the themes found, in the order of the tree."""
        return self._keys(self._matches.between(1, REFERENCE_ROWS)) if self._matches else iter(())

    def in_order(self) -> Iterator[str]:
        """The keys of the themes and references found, in the order in which they are read."""
        return self._keys(self._matches.between(-_FAR, _FAR)) if self._matches else iter(())

    def count(self) -> Count:
        """Of themes and references together."""
        return self._count(-_FAR, _FAR)

    def count_themes(self) -> Count:
        return self._count(1, REFERENCE_ROWS)

    def count_references(self) -> Count:
        return self._count(REFERENCE_ROWS + 1, 2 * REFERENCE_ROWS)

    def has(self, record_key: str) -> bool:
        row = self._matches.row_of(record_key) if self._matches else None
        return self._matches is not None and row is not None and bool(self._matches.between(row, row))

    def hits(self, *, together: bool = False) -> Iterator[Hit]:
        """Every hit: titles, then passages, references' numbers and notes, each in the order of their records' rank.

        With `together` all hits of a record stand together. What was found for another reason than its words comes
        as its title, or number, without a place in it.
        """
        if self._matches is None:
            return
        if together:
            for key in self._keys(self._matches.rows()):
                yield from self._hits_of(key) or self._named(key)
            return
        handful = self._handful()
        for parts in _ORDER:
            if self._parts.intersection(parts):
                yield from self._ranked(parts) if handful is None else self._sorted(handful, parts)
        for key in self._keys(self._matches.rows(())) if handful is None else handful:
            if handful is None or not self._hits_of(key):
                yield from self._named(key)

    def is_theme(self, record_key: str) -> bool:
        return self._library.evidence.place_of(record_key) is not None

    def hits_in(self, record_key: str) -> tuple[Hit, ...]:
        """The hits of a theme or reference, in the order of reading; none where it was not found."""
        return self._hits_of(record_key) if self.has(record_key) else ()

    def hits_of_each(self, most: int) -> Iterator[tuple[str, tuple[Hit, ...]]]:
        """So many of the records found, the best first, each with its hits."""
        return ((key, self._hits_of(key)) for key in islice(self.records(), most))

    def hit_counts(self, lines: Sequence[ThemeLine]) -> Mapping[str, int]:
        """The number of hits in each of neighbouring themes that were found, 0 for one found for another reason."""
        if not lines or self._matches is None:
            return {}
        found = frozenset(self._matches.between(lines[0].place, lines[-1].place))
        return {
            line.key: sum(len(hit.spans) for hit in self._hits_of(line.key)) for line in lines if line.place in found
        }

    def among(self, lines: Sequence[ReferenceLine]) -> frozenset[str]:
        """The keys of those of neighbouring references that were found."""
        if not lines or self._matches is None:
            return frozenset()
        first, last = REFERENCE_ROWS + lines[0].place, REFERENCE_ROWS + lines[-1].place
        found = frozenset(self._matches.between(first, last))
        return frozenset(line.key for line in lines if REFERENCE_ROWS + line.place in found)

    def next_record(self, record_key: str, by: int) -> tuple[str, bool] | None:
        """The next (1) or previous (-1) record with a hit, and whether the search began again at the other end."""
        if self._matches is None:
            return None
        row = self._matches.row_of(record_key) or 0
        following = self._matches.next_marked(row, by)
        wrapped = following is None
        if following is None:
            following = self._matches.next_marked(-_FAR if by > 0 else _FAR, by)
        if following is None:
            return None
        key = self._matches.key_of(following)
        return (key, wrapped) if key else None

    def plan(self) -> list[tuple[str, str]]:
        return self._matches.plan() if self._matches else []

    def _read_count(self, first: int, last: int) -> Count:
        return self._matches.count(first, last, MOST_COUNTED) if self._matches else Count(0, more=False)

    def _keys(self, rows: Iterable[int]) -> Iterator[str]:
        matches = self._matches
        return (key for row in rows if matches and (key := matches.key_of(row)))

    def _handful(self) -> list[str] | None:
        """The keys of all that was found, where it is little."""
        few = self._matches.few if self._matches else ()
        if self._matches is None or few is None or len(few) > _HANDFUL:
            return None
        return list(self._keys(self._matches.rows() if self._library.evidence.is_small else few))

    def _sorted(self, keys: Sequence[str], parts: Sequence[Part]) -> list[Hit]:
        """All hits in some parts: those with all words side by side first, then those with the most of them."""
        return sorted((hit for key in keys for hit in self._hits_of(key) if hit.part in parts), key=self._ranking)

    def _ranked(self, parts: tuple[Part, ...]) -> Iterator[Hit]:
        """The hits in some parts as they are asked for: those with all words together first, then the others."""
        for step in self._ranking.steps(parts):
            for key in self._keys(self._matches.rows(parts, step)) if self._matches else ():
                hits = sorted(self._hits_of(key, parts), key=self._ranking)
                yield from (hit for hit in hits if self._ranking.step(hit) is step)

    def _read_hits(self, record_key: str, within: tuple[Part, ...] = tuple(Part)) -> tuple[Hit, ...]:
        parts = self._parts.intersection(within)
        texts = self._library.evidence.words.texts(record_key, parts)
        citation = self._library.citations.all().get(record_key)
        if citation and self._library.evidence.words.row_of(record_key):
            texts += [text for text in cited(record_key, item_of(citation)) if text.part in parts]
        if not parts.isdisjoint((Part.NOTE, Part.TAG)):
            for note in self._library.notes.of_record(record_key):
                texts += [Text(note.id, Part.NOTE, note.words), *(Text(note.id, Part.TAG, tag) for tag in note.tags)]
        found = ((text, self._mark(text.part, text.text)) for text in texts)
        return tuple(Hit(record_key, text.key, text.part, text.text, spans) for text, spans in found if spans)

    def _named(self, record_key: str) -> Iterator[Hit]:
        """A record by its title or number, and citation; one that the evidence no longer holds by a note on it."""
        texts = self._library.evidence.words.texts(record_key, (Part.TITLE, Part.REFERENCE))[:1]
        if texts and (citation := self._library.citations.all().get(record_key)):
            texts = [texts[0]._replace(text=brief(item_of(citation)))]
        texts += [Text(note.id, Part.NOTE, note.words) for note in self._library.notes.of_record(record_key)]
        text = next(iter(texts), Text(record_key, Part.TITLE, record_key))
        yield Hit(record_key, text.key, text.part, text.text, ())


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A part of a query, in words, without which so many are found."""

    words: str
    at: Span
    count: Count


_MOST_DROPPED = 20
"""Parts of a query that are tried without."""


def suggestions(found: Found, text: str) -> Iterator[Suggestion]:
    """What a query that finds nothing would find without each of its parts; each is counted when it is asked for."""
    parts = (piece for piece in found.pieces if piece.at)
    for piece in islice(parts, _MOST_DROPPED):
        if piece.at:
            yield Suggestion(piece.words, piece.at, found.again(taken_out(text, piece.at)).count())
