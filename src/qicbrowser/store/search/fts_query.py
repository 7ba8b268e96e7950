"""A query's tree as a full-text question. Nothing the reader typed is pasted into one but letters and digits."""

import sqlite3
from collections.abc import Collection, Iterator, Sequence
from itertools import islice, product

from qicbrowser.domain.query.index_facts import Fact, fact_word
from qicbrowser.domain.query.tree import All, Check, Either, Joined, Near, Query, Silent, Term, Without, is_place
from qicbrowser.domain.records import Part
from qicbrowser.domain.spelling import prefix_spellings, spellings, standard
from qicbrowser.domain.words import NAME_SIGN, STEM_SIGN, stem, words

_MOST_SPELLINGS = 8
"""Ways of spelling a phrase that are looked up."""

_NEVER = '"∅"'
"""A word of no text."""


class Questions:
    """Makes full-text questions of queries, for an index that has words of some parts."""

    def __init__(self, connection: sqlite3.Connection, parts: Collection[Part], years: Collection[int] = ()) -> None:
        """`years` are those the index has beside those of the reviews."""
        self._connection = connection
        self._years = years
        self._parts = tuple(parts)
        self._texts = frozenset(parts) - {Part.AUTHOR}

    def of(self, query: Query, within: Collection[Part]) -> str:
        """A question that seeks words in these parts only, where the index has them."""
        match query:
            case All() | Either() | Without() | Check() if is_place(query):
                return _any()
            case Term() | Near():
                return self._sought(query, [p for p in self._parts if p in within and query.seeks_in(p)])
            case Silent(part):
                return self.of(part, within)
            case Joined(terms, whole):
                return self.of(Either((All(terms), whole)), within)
            case Check():
                return f"(fact : ({self._facts(query)}))"
            case All(clauses):
                met = [clause for clause in clauses if not is_place(clause)]
                asked = " AND ".join(self.of(clause, within) for clause in met if not isinstance(clause, Without))
                barred = " OR ".join(self.of(clause.part, within) for clause in met if isinstance(clause, Without))
                asked = f"({asked or _any()})"
                return f"({asked} NOT ({barred}))" if barred else asked
            case Either(clauses):
                asked = " OR ".join(self.of(clause, within) for clause in clauses if not is_place(clause))
                return f"({asked or _NEVER})"
            case Without(part):
                return f"({_any()} NOT {self.of(part, within)})"

    def _sought(self, query: Term | Near, parts: Sequence[Part]) -> str:
        texts = [part for part in parts if part is not Part.AUTHOR]
        asked = [f"(author : ({_words(query, NAME_SIGN)}))"] if Part.AUTHOR in parts else []
        if self._texts == frozenset(texts):  # in all texts: to look into which would take twice as long
            asked.append(f"({_words(query)})")
        elif texts:
            asked.append(f"({{{' '.join(texts)}}} : ({_words(query)}))")
        return f"({' OR '.join(asked)})" if asked else _NEVER

    def _facts(self, check: Check) -> str:
        """The facts of the index that meet a check, as a question."""
        if check.name == "refs":
            return _studies(check.sign, int(check.value))
        return " OR ".join(f'"{word}"' for word in self._met_by(check)) or _NEVER

    def _met_by(self, check: Check) -> Iterator[str]:
        match check.name:
            case "quality":
                grades = self._grades(check.value)
                return (fact_word(Fact.GRADE, key) for key, rank, met in grades if _compares(rank, check.sign, met))
            case "stream":
                return (fact_word(Fact.STREAM, key) for key in self._streams(check.value.split()))
            case "year":
                reviews = self._connection.execute("SELECT DISTINCT year FROM evidence.review")
                years = {*self._years, *(year for (year,) in reviews)}
                asked = [int(check.value)]
                return (fact_word(Fact.YEAR, str(year)) for year in years if _compares(year, check.sign, asked))
            case name:
                return iter([fact_word(Fact(name), check.value)])

    def _streams(self, asked: Sequence[str]) -> Iterator[str]:
        """The keys of the streams whose names have words that begin so."""
        for key, name in self._connection.execute("SELECT key, name FROM evidence.stream"):
            said = [word.folded for word in words(name)]
            if all(any(word.startswith(beginning) for word in said) for beginning in asked):
                yield key

    def _grades(self, value: str) -> Iterator[tuple[str, int, list[int]]]:
        """Every grade with its rank, and the ranks in its own table of the grades that the value names or begins."""
        grades = self._connection.execute("SELECT table_key, key, name, rank FROM evidence.grade").fetchall()
        for table, key, _, rank in grades:
            met = [r for t, _, name, r in grades if t == table and _folded(name).startswith(value)]
            yield key, rank, met


def _studies(sign: str, number: int) -> str:
    """A theme carries the number of its studies and every smaller one, down to 0."""

    def at_least(studies: int) -> str:
        return f'"{fact_word(Fact.STUDIES, str(studies))}"'

    return {
        ">=": at_least(number),
        ">": at_least(number + 1),
        "=": f"{at_least(number)} NOT {at_least(number + 1)}",
        "<": f"{at_least(0)} NOT {at_least(number)}",
        "<=": f"{at_least(0)} NOT {at_least(number + 1)}",
    }[sign]


def _compares(value: int, sign: str, others: Sequence[int]) -> bool:
    """Whether a value compares so to the others: above all of them, or from the least of them up."""
    if not others:
        return False
    return {
        "=": value in others,
        ">": value > max(others),
        ">=": value >= min(others),
        "<": value < min(others),
        "<=": value <= max(others),
    }[sign]


def _any() -> str:
    return f'(fact : "{fact_word(Fact.ANY)}")'


def _folded(name: str) -> str:
    return " ".join(word.folded for word in words(name))


def _words(term: Term | Near, sign: str = "") -> str:
    """What meets a term; `sign` stands before each word of the index in which it is sought."""
    if isinstance(term, Near):
        return _near(term, sign)
    if term.literal:
        return _phrase(term.words, sign) + "*" * term.prefix
    if term.exact or len(term.words) > 1:
        return " OR ".join(_phrase(way, sign) for way in _ways(term.words))
    (word,) = term.words
    beginnings = prefix_spellings(word) if term.prefix else ()
    return " OR ".join([_phrase([STEM_SIGN + stem(word)], sign), *(f"{_phrase([b], sign)}*" for b in beginnings)])


def _phrase(words: Sequence[str], sign: str) -> str:
    return f'"{" ".join(sign + word for word in words)}"'


def _ways(phrase: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """How a phrase may be spelled: as it is, by one standard, by the other, then word by word."""
    each = [spellings(word) for word in phrase]
    throughout = (tuple(phrase), tuple(map(standard, phrase)), tuple(ways[-1] for ways in each))
    return islice(dict.fromkeys((*throughout, *islice(product(*each), _MOST_SPELLINGS))), _MOST_SPELLINGS)


def _near(near: Near, sign: str) -> str:
    """Each of several terms as a phrase of stems, the last word of a prefix also as the beginning of one."""
    ways: list[list[str]] = []
    for term in near.terms:
        stems = [STEM_SIGN + stem(word) for word in term.words]
        beginnings = prefix_spellings(term.words[-1]) if term.prefix else ()
        phrases = ([*stems[:-1], STEM_SIGN + beginning] for beginning in beginnings)
        ways.append([_phrase(stems, sign), *(f"{_phrase(phrase, sign)}*" for phrase in phrases)])
    return " OR ".join(f"NEAR({' '.join(way)}, {near.distance})" for way in product(*ways))
