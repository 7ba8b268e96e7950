"""Compiles a query tree to an FTS5 MATCH expression; only letters and digits of the input reach it."""

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import islice, product

from qicbrowser.domain.languages import ENGLISH, ENGLISH_ONLY
from qicbrowser.domain.query.index_facts import Fact, fact_word
from qicbrowser.domain.query.place_names import PlaceNames, named_by
from qicbrowser.domain.query.readings import read_in
from qicbrowser.domain.query.tree import (
    FIELDS,
    PLACE_FIELDS,
    All,
    Check,
    Either,
    Joined,
    Near,
    Query,
    Term,
    Unmarked,
    Without,
    only_says_where,
)
from qicbrowser.domain.records import Part
from qicbrowser.domain.spelling import prefix_spellings, spellings, standard
from qicbrowser.domain.stems import STEM_SIGNS, has_prefixes, stems_in
from qicbrowser.domain.words import NAME_SIGN, words

_MOST_SPELLINGS = 8
"""The most spellings of a phrase that are searched for."""

_NEVER = '"∅"'
"""Matches nothing: no text contains this token."""


class FtsCompiler:
    """Compiles queries for one FTS5 table, whose columns are `parts` and the facts."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        parts: Collection[Part],
        years: Collection[int],
        places: Callable[[str], tuple[PlaceNames, ...]],
        words_beginning: Callable[[str], Sequence[str]] = lambda _: (),
        languages: Sequence[str] = ENGLISH_ONLY,
    ) -> None:
        """`years` are the years of citations in the table; those of the reviews are read from the evidence.

        `languages` are those whose stems the table has: a word of a query may be of any of them.

        `places` gives what a field can name, `review` for one. `words_beginning` gives all words of the table that
        begin so, where they are few and faster to find one by one; else none.
        """
        self._connection = connection
        self._years = years
        self._parts = tuple(parts)
        self._texts = frozenset(parts) - {Part.AUTHOR}
        self._places = places
        self._words_beginning = words_beginning
        self._languages = tuple(languages)

    def compile(self, query: Query) -> str:
        """The MATCH expression of a query."""
        match query:
            case All() | Either() | Without() | Check() if only_says_where(query):
                return _any()
            case Term() | Near() if query.field in PLACE_FIELDS:
                named = named_by(query, self._places(str(query.field)))
                return _facts(fact_word(Fact.WITHIN, key) for key in named)
            case Term() | Near():
                return self._text_match(query, [part for part in self._parts if query.searches(part)])
            case Unmarked(part):
                return self.compile(part)
            case Joined(terms, whole):
                return self.compile(Either((All(terms), whole)))
            case Check():
                return self._check(query)
            case All(clauses):
                clauses = tuple(clause for clause in clauses if not only_says_where(clause))
                required = " AND ".join(self.compile(c) for c in clauses if not isinstance(c, Without))
                excluded = " OR ".join(self.compile(c.part) for c in clauses if isinstance(c, Without))
                required = f"({required or _any()})"
                return f"({required} NOT ({excluded}))" if excluded else required
            case Either(clauses):
                alternatives = " OR ".join(self.compile(clause) for clause in clauses if not only_says_where(clause))
                return f"({alternatives or _NEVER})"
            case Without(part):
                return f"({_any()} NOT {self.compile(part)})"

    def _text_match(self, query: Term | Near, parts: Sequence[Part]) -> str:
        columns = [part for part in parts if part is not Part.AUTHOR]
        matches = [f"(author : ({self._words(query, NAME_SIGN)}))"] if Part.AUTHOR in parts else []
        if self._texts == frozenset(columns):  # all of them: a column filter would take twice as long
            matches.append(f"({self._words(query)})")
        elif columns:
            matches.append(f"({{{' '.join(columns)}}} : ({self._words(query)}))")
        return f"({' OR '.join(matches)})" if matches else _NEVER

    def _words(self, term: Term | Near, sign: str = "") -> str:
        """The MATCH expression of a term; `sign` is the prefix of every token in the column it is for."""
        # Names are of no language, and their stems in the index are English.
        languages = ENGLISH_ONLY if sign else self._languages
        if languages == ENGLISH_ONLY:
            return " OR ".join(self._in_language(term, ENGLISH, sign))
        ways = (way for language in languages for way in self._in_language(read_in(term, language), language, sign))
        return " OR ".join(dict.fromkeys(ways))

    def _in_language(self, term: Term | Near, language: str, sign: str) -> Iterable[str]:
        """The expressions any of which a text of a language meets."""
        if isinstance(term, Near):
            return _near(term, language, sign)
        if term.literal:
            return [_phrase(term.words, sign) + "*" * term.prefix]
        beginnings = prefix_spellings(term.words[-1]) if term.prefix else ()
        if term.exact or len(term.words) > 1:
            longer = [(*way, beginning) for way in _ways(term.words[:-1]) for beginning in beginnings]
            complete, begun = (
                (_phrase(way, sign) for way in _ways(term.words)),
                (f"{_phrase(w, sign)}*" for w in longer),
            )
            return (*complete, *begun)
        (word,) = term.words
        begun = (match for beginning in beginnings for match in self._beginning(sign + beginning))
        stem_sign = STEM_SIGNS[language]
        stems = [f"{_phrase([stem_sign + word], sign)}*" for word in beginnings if has_prefixes(language)]
        return [_phrase([stem_sign + stems_in(language)(word)], sign), *begun, *stems]

    def _beginning(self, beginning: str) -> Sequence[str]:
        """Matches the words that begin so."""
        known = self._words_beginning(beginning)
        return [_phrase([word]) for word in known] if known else [f"{_phrase([beginning])}*"]

    def _check(self, check: Check) -> str:
        if check.name == "refs":
            return f"(fact : ({_studies(check.sign, int(check.value))}))"
        return _facts(self._matching_facts(check))

    def _matching_facts(self, check: Check) -> Iterator[str]:
        match check.name:
            case "quality" | "grade":
                return (fact_word(Fact.GRADE, key) for key in self._grades(check.sign, check.value))
            case "stream":
                return (fact_word(Fact.STREAM, key) for key in self._streams(check.value))
            case "year":
                reviews = self._connection.execute("SELECT DISTINCT year FROM evidence.review")
                years = {*self._years, *(year for (year,) in reviews)}
                value = [int(check.value)]
                return (
                    fact_word(Fact.YEAR, str(year))
                    for year in years
                    if year is not None and _compares(year, check.sign, value)
                )
            case "has" if check.value in FIELDS and check.value not in ("note", "tag"):
                return (fact_word(Fact.HAS, role) for role in FIELDS[check.value])
            case name:
                return iter([fact_word(Fact(name), check.value)])

    def _streams(self, value: str) -> list[str]:
        """The keys of the streams with this name; where there is none, of those with words that begin so."""
        streams = self._connection.execute("SELECT key, name FROM evidence.stream").fetchall()
        return [key for key, name in streams if _folded(name) == value] or [
            key for key, name in streams if _has_words_beginning(name, value.split())
        ]

    def _grades(self, sign: str, value: str) -> list[str]:
        """The keys of the grades that compare so to the grade of this name, each by the ranks of its own table.

        A name that no grade has stands for all that begin so: "med" for "medium". Where the order of a scale is not
        known, its grades are only equal to themselves.
        """
        grades = self._connection.execute("SELECT table_key, key, name, rank FROM evidence.grade").fetchall()
        named = [grade for grade in grades if _folded(grade[2]) == value] or [
            grade for grade in grades if _folded(grade[2]).startswith(value)
        ]
        ranks: dict[str, list[int]] = defaultdict(list)
        for table, _, _, rank in named:
            ranks[table] += [] if rank is None else [rank]
        equal = {key for _, key, *_ in named if "=" in sign}
        return [
            key
            for table, key, _, rank in grades
            if key in equal or (rank is not None and _compares(rank, sign, ranks[table]))
        ]


def _has_words_beginning(name: str, beginnings: Sequence[str]) -> bool:
    folded = [word.folded for word in words(name)]
    return all(any(word.startswith(beginning) for word in folded) for beginning in beginnings)


def _studies(sign: str, number: int) -> str:
    """The facts of a theme include the number of its studies and every smaller one, down to 0."""

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
    """`>`: above all of the others; `>=`: at least the lowest of them; `<` and `<=` likewise. False without others."""
    if not others:
        return False
    return {
        "=": value in others,
        ">": value > max(others),
        ">=": value >= min(others),
        "<": value < min(others),
        "<=": value <= max(others),
    }[sign]


def _facts(facts: Iterable[str]) -> str:
    """Matches records with any of these facts."""
    alternatives = " OR ".join(f'"{fact}"' for fact in facts)
    return f"(fact : ({alternatives or _NEVER}))"


def _any() -> str:
    return f'(fact : "{fact_word(Fact.ANY)}")'


def _folded(name: str) -> str:
    return " ".join(word.folded for word in words(name))


def _phrase(words: Sequence[str], sign: str = "") -> str:
    return f'"{" ".join(sign + word for word in words)}"'


def _ways(phrase: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """The spellings of a phrase: as it is, in the standard spelling, in the other one, then the mixtures of these."""
    each = [spellings(word) for word in phrase]
    throughout = (tuple(phrase), tuple(map(standard, phrase)), tuple(ways[-1] for ways in each))
    return islice(dict.fromkeys((*throughout, *islice(product(*each), _MOST_SPELLINGS))), _MOST_SPELLINGS)


def _near(near: Near, language: str, sign: str) -> Iterator[str]:
    """A NEAR group: every term as a phrase of stems; of a prefix term the last stem is also a prefix."""
    stem, stem_sign = stems_in(language), STEM_SIGNS[language]
    ways: list[list[str]] = []
    for term in near.terms:
        stems = [stem_sign + stem(word) for word in term.words]
        beginnings = prefix_spellings(term.words[-1]) if term.prefix else ()
        phrases = ([*stems[:-1], stem_sign + beginning] for beginning in beginnings)
        ways.append([_phrase(stems, sign), *(f"{_phrase(phrase, sign)}*" for phrase in phrases)])
    return (f"NEAR({' '.join(way)}, {near.distance})" for way in product(*ways))
