"""What the index knows of a theme or reference beside its words, so that one question asks for both."""

from collections.abc import Collection, Iterable, Mapping
from enum import StrEnum

from qicbrowser.domain.records import Role

_SIGN = "§"
"""Stands before a fact, so that it is never taken for a word."""


class Fact(StrEnum):
    """What the index knows of a record beside its words."""

    ANY = "any"
    """True of every theme."""

    WITHIN = "within"
    """The keys of its review and its source table (a reference's: of each that cites it)."""

    STREAM = "stream"
    """The keys of the streams in which its studies were appraised."""

    GRADE = "grade"
    """The keys of the grades its studies were given."""

    STUDIES = "studies"
    """Each number from 0 to that of the studies a theme rests on."""

    YEAR = "year"
    """The year of its review; of a reference that of the citation attached to it."""

    HAS = "has"
    """The roles in which a theme has a passage; "note" and "tag" where the reader added some."""

    IS = "is"
    """What the reader made of it: "starred"."""

    COLOUR = "colour"
    """The colours of the notes on it."""


def fact_word(fact: Fact, value: str = "") -> str:
    """A fact as a word of the index: one run without an ASCII sign, at which the index would cut it."""
    return _SIGN + fact + _SIGN + "".join(c if c.isalnum() else chr(0x2400 + ord(c) % 0x100) for c in value)


def theme_facts(
    within: Iterable[str],
    year: int,
    streams: Iterable[str],
    grades: Iterable[str],
    studies: int,
    roles: Collection[Role],
) -> str:
    """The facts of a theme as the index stores them; `within`, `streams` and `grades` are keys."""
    return _words(
        {
            Fact.ANY: [""],
            Fact.WITHIN: within,
            Fact.YEAR: [str(year)],
            Fact.STREAM: streams,
            Fact.GRADE: grades,
            Fact.STUDIES: map(str, range(studies + 1)),
            Fact.HAS: roles,
        }
    )


def reference_facts(within: Iterable[str], year: int | None = None) -> str:
    """The facts of a reference; `year` is that of its citation, where it has one.

    What is checked or barred without a word being sought is asked of themes alone, but for years.
    """
    return _words({Fact.WITHIN: within, Fact.YEAR: [] if year is None else [str(year)]})


def note_facts(colours: Iterable[str], *, tagged: bool, starred: bool, noted: bool) -> str:
    """The facts that the reader adds to those of a theme or reference."""
    has = [name for name, true in (("note", noted), ("tag", tagged)) if true]
    return _words({Fact.COLOUR: colours, Fact.HAS: has, Fact.IS: ["starred"] if starred else []})


def _words(facts: Mapping[Fact, Iterable[str]]) -> str:
    return " ".join(fact_word(fact, value) for fact, values in facts.items() for value in dict.fromkeys(values))
