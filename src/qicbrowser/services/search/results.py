"""The results of a search: read lazily, in the order of rank."""

from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import islice

from qicbrowser.domain.csl import brief, item_of
from qicbrowser.domain.languages import ENGLISH
from qicbrowser.domain.listings import ReferenceLine, Text, ThemeLine
from qicbrowser.domain.query.editing import remove_part
from qicbrowser.domain.query.parsing import open_phrase, parse
from qicbrowser.domain.query.stop_words import without_stop_words
from qicbrowser.domain.query.tree import Check, Near, Query, Term, wanted
from qicbrowser.domain.records import Hit, Part, Role, Span
from qicbrowser.services.search.annotations import annotations
from qicbrowser.services.search.markers import marker_of
from qicbrowser.services.search.ranking import Ranking
from qicbrowser.services.search.scope import Scope, in_notes, within
from qicbrowser.store.evidence.search_texts import REFERENCE_ROWS
from qicbrowser.store.library import Library
from qicbrowser.store.search.matches import Count, Matches

MOST_COUNTED = 10_000
"""Counting stops at this number of themes or references."""

_FEW = 24
"""Up to this many records, all hits are read and sorted at once."""

_CACHED_RECORDS = 256
"""The number of records whose hits are cached."""

_LAST_ROW = 4 * REFERENCE_ROWS
"""Greater than every row of the index."""

_PARTS_BY_RANK = (
    (Part.TITLE,),
    tuple(Part(role) for role in Role),
    (Part.REFERENCE, Part.AUTHOR),
    (Part.NOTE, Part.TAG),
)
"""A title ranks above a passage, a passage above a reference number, and that above a note."""


class Results:
    """The themes and references that a search found, and the hits in them. All is read when it is asked for."""

    def __init__(self, library: Library, text: str, scope: Scope, language: str = ENGLISH) -> None:
        """`language` is that of the window, whose words for operators and fields count beside the English ones."""
        self.text = text
        self.scope = scope
        self.language = language
        self.query = parse(text, language)
        """The query that was read from the text, without the limits of the scope; None for a text without words."""
        self.closed_text = text
        """The text; where its open quote holds a phrase, with this quote closed."""
        self.left_out: tuple[Term, ...] = ()
        """The stop words of a question in plain words: without them it finds more than nothing."""
        self._library = library
        phrase = open_phrase(text, language)
        if not (phrase and self._finds(*phrase)):
            self._matches = self._matching()
        if (shorter := without_stop_words(self.query, library.evidence.words.languages)) and self.is_empty:
            self.query, self.left_out = shorter
            self._matches = self._matching()
        self._hits_of = lru_cache(_CACHED_RECORDS)(self._read_hits)
        self._count = lru_cache(_CACHED_RECORDS)(self._read_count)
        self._rows_between = lru_cache(_CACHED_RECORDS)(self._read_rows)

    @property
    def has_open_phrase(self) -> bool:
        """Whether what follows an open quote was searched for as a phrase."""
        return self.closed_text != self.text

    @property
    def has_open_words(self) -> bool:
        """Whether the words after an open quote were found one by one, because nothing has them as a phrase."""
        return not (self.has_open_phrase or self.is_empty) and open_phrase(self.text, self.language) is not None

    @property
    def searched_text(self) -> str:
        """The text without the words that were left out, and with its quotes closed."""
        text = self.closed_text
        for term in reversed(self.left_out):
            text = remove_part(text, term.at, self.language) if term.at else text
        return text

    @property
    def text_with_all(self) -> str:
        """The text with the words that were left out in a form in which they are not."""
        text = self.text
        for term in reversed(self.left_out):
            text = f"{text[: term.at.start]}={text[term.at.start :]}" if term.at else text
        return text

    def of_text(self, text: str) -> "Results":
        """The results of another text in the same scope."""
        return Results(self._library, text, self.scope, self.language)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was found."""
        return self._matches is None or self._matches.few == ()

    def has_words_without_field(self) -> bool:
        """Whether the query has words that may be found in any part of a record."""
        terms = (term for one in wanted(self.query) for term in (one.terms if isinstance(one, Near) else (one,)))
        return any(term.field is None for term in terms)

    def records(self) -> Iterator[str]:
        """The keys of the themes and references, the best first."""
        return self._keys(self._matches.rows()) if self._matches else iter(())

    def themes(self) -> Iterator[str]:
        """The keys of the themes, in the order of the tree."""
        return self._keys(self._matches.between(1, REFERENCE_ROWS)) if self._matches else iter(())

    def in_order(self) -> Iterator[str]:
        """The keys of the themes, in the order of the tree, and then of the references."""
        return self._keys(self._matches.between(-_LAST_ROW, _LAST_ROW)) if self._matches else iter(())

    def count(self) -> Count:
        """The number of themes and references."""
        return self._count(-_LAST_ROW, _LAST_ROW)

    def count_themes(self) -> Count:
        return self._count(1, REFERENCE_ROWS)

    def count_references(self) -> Count:
        number = len(self._few_references)
        return Count(min(number, MOST_COUNTED), number > MOST_COUNTED)

    def count_in(self, review_key: str) -> Count:
        """The number of themes and references of a review."""
        themes, references = self._library.evidence.places_of_review(review_key)
        counts = (
            self._count(themes.start, themes.stop - 1),
            self._count(REFERENCE_ROWS + references.start, REFERENCE_ROWS + references.stop - 1),
        )
        number = sum(count.number for count in counts)
        return Count(min(number, MOST_COUNTED), number > MOST_COUNTED or any(count.more for count in counts))

    def count_meeting(self, checks: Collection[Check]) -> Generator[None, None, dict[Check, Count]]:
        """The numbers of themes that meet each check as well, from one reading of them; each step takes little time.

        For checks that depend on the evidence alone, and that no reference meets.
        """
        if self._matches is None:
            return {}
        return (yield from self._library.theme_checks().count(self._matches, checks, MOST_COUNTED))

    def has(self, record_key: str) -> bool:
        row = self._matches.row_of(record_key) if self._matches else None
        return self._matches is not None and row is not None and bool(self._matches.between(row, row))

    def hits(self, *, grouped: bool = False) -> Iterator[Hit]:
        """Every hit: titles, then passages, reference numbers and notes, each by the rank of their records.

        With `grouped`, record by record. A record that has no hit, because only a check matched, comes as its title
        or number, without a span.
        """
        if self._matches is None:
            return
        if grouped:
            for key in self._keys(self._matches.rows()):
                yield from self._hits_of(key) or self._named(key)
            return
        few = self._few_keys()
        for parts in _PARTS_BY_RANK:
            if self._parts.intersection(parts):
                yield from self._ranked(parts) if few is None else self._sorted(few, parts)
        for key in self._keys(self._matches.rows(())) if few is None else few:
            if few is None or not self._hits_of(key):
                yield from self._named(key)

    def hits_in(self, record_key: str) -> tuple[Hit, ...]:
        """The hits of a theme or reference, from top to bottom; none where it was not found."""
        return self._hits_of(record_key) if self.has(record_key) else ()

    def hits_of_each(self, most: int) -> Iterator[tuple[str, tuple[Hit, ...]]]:
        """The best records with their hits, as many as `most`."""
        return ((key, self._hits_of(key)) for key in islice(self.records(), most))

    def hit_counts(self, lines: Sequence[ThemeLine]) -> Mapping[str, int]:
        """The number of hits in each of these neighbouring themes that was found; 0 where only a check matched."""
        if not lines or self._matches is None:
            return {}
        found = self._rows_between(lines[0].place, lines[-1].place)
        return {line.key: len(self._hits_of(line.key)) for line in lines if line.place in found}

    def read_hits(self, lines: Sequence[ThemeLine]) -> Iterator[None]:
        """Read ahead what `hit_counts` needs of these neighbouring themes, one with each step."""
        if lines and self._matches:
            found = self._rows_between(lines[0].place, lines[-1].place)
            for line in lines:
                if line.place in found:
                    self._hits_of(line.key)
                    yield

    def references_among(self, lines: Sequence[ReferenceLine]) -> frozenset[str]:
        """The keys of those of these neighbouring references that were found."""
        if not lines or self._matches is None:
            return frozenset()
        first, last = REFERENCE_ROWS + lines[0].place, REFERENCE_ROWS + lines[-1].place
        found = self._few_references if len(self._few_references) <= MOST_COUNTED else self._rows_between(first, last)
        return frozenset(line.key for line in lines if REFERENCE_ROWS + line.place in found)

    def plan(self) -> list[tuple[str, str]]:
        """The SQL statements of the search, each with SQLite's query plan."""
        return self._matches.plan() if self._matches else []

    # What marks and ranks hits is made when hits are read: many searches are only counted.

    @cached_property
    def _in_texts(self) -> Query | None:
        """The query as it is marked in texts."""
        return in_notes(self.query, self.scope) if self.query else None

    @cached_property
    def _parts(self) -> frozenset[Part]:
        """The parts of a record that may have hits."""
        return frozenset(part for term in wanted(self._in_texts) for part in term.searched_parts)

    @cached_property
    def _mark(self) -> Callable[[Part, str, tuple[str, ...]], tuple[Span, ...]]:
        return marker_of(wanted(self._in_texts), self._library.evidence.words.languages)

    @cached_property
    def _ranking(self) -> Ranking:
        return Ranking(self._in_texts, self._library.evidence.words.languages)

    def _finds(self, closed_text: str, query: Query) -> bool:
        """Take this query of the text if it finds something."""
        as_words, self.query = self.query, query
        self._matches = self._matching()
        if self.is_empty:
            self.query = as_words
            return False
        self.closed_text = closed_text
        return True

    @cached_property
    def _few_references(self) -> frozenset[int]:
        """The rows of the references found: of more than are counted, one more than that.

        They are read at once, because those in sight may be anywhere among all references.
        """
        first, last = REFERENCE_ROWS + 1, 2 * REFERENCE_ROWS
        return frozenset(self._matches.page(first, last, MOST_COUNTED + 1) if self._matches else ())

    def _matching(self) -> Matches | None:
        return self._library.matching(within(in_notes(self.query, self.scope), self.scope)) if self.query else None

    def _read_count(self, first: int, last: int) -> Count:
        return self._matches.count(first, last, MOST_COUNTED) if self._matches else Count(0, more=False)

    def _read_rows(self, first: int, last: int) -> frozenset[int]:
        return frozenset(self._matches.between(first, last) if self._matches else ())

    def _keys(self, rows: Iterable[int]) -> Iterator[str]:
        matches = self._matches
        return (key for row in rows if matches and (key := matches.key_of(row)))

    def _few_keys(self) -> list[str] | None:
        """The keys of all records found, or None where there are more than a few."""
        few = self._matches.few if self._matches else ()
        if self._matches is None or few is None or len(few) > _FEW:
            return None
        return list(self._keys(self._matches.rows() if self._library.evidence.is_small else few))

    def _sorted(self, keys: Sequence[str], parts: Sequence[Part]) -> list[Hit]:
        """All hits in these parts: those with all words side by side first, then those with the most words."""
        return sorted((hit for key in keys for hit in self._hits_of(key) if hit.part in parts), key=self._ranking)

    def _ranked(self, parts: tuple[Part, ...]) -> Iterator[Hit]:
        """The hits in these parts, read lazily: those with all words close together first, then the others."""
        for step in self._ranking.steps(parts):
            for key in self._keys(self._matches.rows(parts, step)) if self._matches else ():
                hits = [hit for hit in self._hits_of(key, parts) if self._ranking.step(hit) is step]
                yield from sorted(hits, key=self._ranking) if len(hits) > 1 else hits

    def _read_hits(self, record_key: str, within: tuple[Part, ...] = tuple(Part)) -> tuple[Hit, ...]:
        parts = self._parts.intersection(within)
        texts = self._library.evidence.words.texts(record_key, parts)
        if self._matches and self._matches.is_annotated(record_key):
            texts += annotations(self._library, record_key, parts)
        marked = ((text, self._mark(text.part, text.text, text.languages)) for text in texts)
        return tuple(
            Hit(record_key, text.key, text.part, text.text, spans, text.languages) for text, spans in marked if spans
        )

    def _named(self, record_key: str) -> Iterator[Hit]:
        """A record as its title, or number or citation; one that the evidence no longer has, as a note on it."""
        texts = self._library.evidence.words.texts(record_key, (Part.TITLE, Part.REFERENCE))[:1]
        if texts and (citation := self._library.citations.all().get(record_key)):
            texts = [texts[0]._replace(text=brief(item_of(citation)))]
        texts += [Text(note.id, Part.NOTE, note.words) for note in self._library.notes.of_record(record_key)]
        text = next(iter(texts), Text(record_key, Part.TITLE, record_key))
        yield Hit(record_key, text.key, text.part, text.text, ())
