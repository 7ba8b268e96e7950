"""The facts of a theme or reference, as tokens of the full-text index: one MATCH checks both facts and words."""

from collections.abc import Collection, Iterable, Mapping
from enum import StrEnum
from functools import lru_cache

from qicbrowser.domain.records import Role

FACT_SIGN = "§"
"""The prefix of a fact, which tells it from a word."""


class Fact(StrEnum):
    """The kinds of facts."""

    ANY = "any"
    """True of every theme."""

    WITHIN = "within"
    """The keys of its review, its source table and the groups it is in; of a reference, those of every theme that
    cites it."""

    STREAM = "stream"
    """The keys of the streams in which its studies were appraised."""

    GRADE = "grade"
    """The keys of the grades its studies were given."""

    STUDIES = "studies"
    """Every number from 0 to the number of its studies."""

    YEAR = "year"
    """The year of its review; of a reference, that of its citation."""

    HAS = "has"
    """The roles of its passages; "note" and "tag" where the reader added some."""

    IS = "is"
    """"starred" where the reader starred it."""

    COLOUR = "colour"
    """The colours of the notes on it."""


@lru_cache(maxsize=4096)
def fact_word(fact: Fact, value: str = "") -> str:
    """The token of a fact: without ASCII punctuation, at which the tokenizer would split it."""
    return FACT_SIGN + fact + FACT_SIGN + "".join(c if c.isalnum() else chr(0x2400 + ord(c) % 0x100) for c in value)


def theme_facts(
    within: Iterable[str],
    year: int | None,
    streams: Iterable[str],
    grades: Iterable[str],
    studies: int,
    roles: Collection[Role],
) -> str:
    """The tokens of a theme; `within`, `streams` and `grades` are keys."""
    return _words(
        {
            Fact.ANY: [""],
            Fact.WITHIN: within,
            Fact.YEAR: [] if year is None else [str(year)],
            Fact.STREAM: streams,
            Fact.GRADE: grades,
            Fact.STUDIES: map(str, range(studies + 1)),
            Fact.HAS: roles,
        }
    )


def reference_facts(within: Iterable[str], year: int | None = None) -> str:
    """The tokens of a reference; `year` is that of its citation, if it has one.

    Without `Fact.ANY`: a query of checks or exclusions alone finds themes only, except for years.
    """
    return _words({Fact.WITHIN: within, Fact.YEAR: [] if year is None else [str(year)]})


def note_facts(colours: Iterable[str], *, tagged: bool, starred: bool, has_notes: bool) -> str:
    """The tokens that the notes and stars of a record add."""
    has = [name for name, true in (("note", has_notes), ("tag", tagged)) if true]
    return _words({Fact.COLOUR: colours, Fact.HAS: has, Fact.IS: ["starred"] if starred else []})


def _words(facts: Mapping[Fact, Iterable[str]]) -> str:
    return " ".join(fact_word(fact, value) for fact, values in facts.items() for value in dict.fromkeys(values))
