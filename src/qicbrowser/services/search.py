"""Query -> hits: which themes and references meet it, and where their words are."""

from operator import attrgetter
from typing import NamedTuple

from qicbrowser.domain.query import Query, Term, describe, marks, parse, wanted
from qicbrowser.domain.records import Hit, Part
from qicbrowser.store.library import Library


class Found(NamedTuple):
    """What a search found: `records` the matching themes and references in rank order, `hits` within them."""

    query: Query | None
    records: tuple[str, ...]
    hits: tuple[Hit, ...]

    def hits_in(self, record_key: str) -> tuple[Hit, ...]:
        return tuple(hit for hit in self.hits if hit.record_key == record_key)

    @property
    def as_read(self) -> str:
        return describe(self.query)


_RANK = {Part.TITLE: 0, Part.REFERENCE: 2, Part.NOTE: 3}
_PASSAGE_RANK = 1


def search(library: Library, text: str) -> Found:
    """Find what the reader typed; a text without a word to search for finds nothing and says so (`query` is None).

    Hits are ranked: titles, then passages, references' numbers and notes, each in the order of their records' rank.
    """
    query = parse(text)
    if query is None:
        return Found(None, (), ())
    records = library.matching(query)
    terms = wanted(query)
    hits = [hit for key in records for hit in _hits(library, key, terms)]
    hits.sort(key=lambda hit: _RANK.get(hit.part, _PASSAGE_RANK))
    return Found(query, records, tuple(hits))


def _hits(library: Library, record_key: str, terms: tuple[Term, ...]) -> list[Hit]:
    texts: list[tuple[str, Part, str]] = []
    if theme := library.evidence.theme(record_key):
        texts.append((theme.key, Part.TITLE, theme.title))
        texts += [(passage.key, Part(passage.role), passage.text) for passage in theme.passages]
        cited = {appraisal.number: appraisal.reference_key for appraisal in theme.appraisals}
        texts += [(cited[number], Part.REFERENCE, str(number)) for number in sorted(cited)]
    elif reference := library.evidence.reference(record_key):
        texts.append((reference.key, Part.REFERENCE, str(reference.number)))
    texts += [(note.id, Part.NOTE, note.words) for note in library.notes.of_record(record_key)]
    found = [Hit(record_key, key, part, text, marks(terms, part, text)) for key, part, text in texts]
    return list(filter(attrgetter("spans"), found))
