"""The query language: what the reader types, read into the tree of `query`.

    word word        both            a OR b        either          -a   NOT a      without
    "a phrase"       adjacent words  pre*          prefix          =word           in this very form
    a NEAR/5 b       close together  ( )           groups          barrier:word    in that part only; see `FIELDS`
    quality>=medium  a check; see `CHECKS`                           in:barrier      all words in that part only

Reading never fails. What is no clause is searched as text, and punctuation alone takes no hit away: an unclosed
quote or an unknown field is read as the words it holds, an operator or a field with nothing to act on is left out.
The last word of a text that does not end in a blank is still being typed, so it also matches as a prefix.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from qicbrowser.domain.csl import doi
from qicbrowser.domain.letters import DASHES
from qicbrowser.domain.lexing import Lexeme, being_typed, lexemes
from qicbrowser.domain.query import (
    ANYWHERE,
    CHECKS,
    FIELDS,
    All,
    Check,
    Either,
    Joined,
    Near,
    Query,
    Term,
    Without,
    as_term,
    seek_in,
)
from qicbrowser.domain.records import LONGEST_QUERY, Part, Span
from qicbrowser.domain.words import FARTHEST, Word, compounds, is_alone, words

_DEEPEST = 20
_USUAL_DISTANCE = 10
_OPERATORS = ("or", "and", "near")
_SIGNS = {"≥": ">=", "≤": "<=", ":": "="}

_MOST_PREFIXES = 2
"""Prefixes that are sought near one another: each doubles what is asked."""


def parse(text: str) -> Query | None:
    """Read a query; None when it holds nothing to search for."""
    query = _Parser(text[:LONGEST_QUERY]).read()
    asked, barred = _places(query)
    if query is None or not (asked or barred):
        return query
    return seek_in(query, tuple(part for part in (asked or ANYWHERE) if part not in barred))


def _places(query: Query | None, *, positive: bool = True) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    """The parts that `in:` and `-in:` name, wherever they stand in the query."""
    match query:
        case Check("in", _, value):
            return (FIELDS[value], ()) if positive else ((), FIELDS[value])
        case Without(part):
            return _places(part, positive=not positive)
        case All(parts) | Either(parts):
            each = [_places(part, positive=positive) for part in parts]
            return tuple(p for asked, _ in each for p in asked), tuple(p for _, barred in each for p in barred)
        case _:
            return (), ()


@dataclass(frozen=True, slots=True)
class _Place:
    """What stands before a clause: the field or check it belongs to, and whether it is wanted or barred."""

    name: str | None = None
    sign: str = "="
    positive: bool = True
    literal: bool = False


class _Parser:
    """either -> all (OR all)*; all -> near+; near -> clause (NEAR clause)*; clause -> prefix* (group|phrase|run)."""

    def __init__(self, text: str) -> None:
        self._lexemes = list(lexemes(text))
        self._at = 0
        self._depth = 0
        self._typed = being_typed(text, self._lexemes)

    def read(self) -> Query | None:
        parts: list[Query] = []
        while self._at < len(self._lexemes):
            part = self._either(_Place())
            if part is not None:
                parts.append(part)
            if self._kind() == "close":  # it closes nothing
                self._at += 1
        return _together(parts)

    def _kind(self) -> str | None:
        return self._lexemes[self._at].kind if self._at < len(self._lexemes) else None

    def _take(self) -> Lexeme:
        self._at += 1
        return self._lexemes[self._at - 1]

    def _since(self, first: Lexeme) -> Span:
        """From the beginning of a lexeme to the end of the last one taken."""
        return Span(first.at.start, self._lexemes[self._at - 1].at.end)

    def _either(self, place: _Place) -> Query | None:
        parts: list[Query] = []
        while True:
            part = self._all(place)
            if part is not None:
                parts.append(part)
            if self._kind() != "or":
                break
            self._take()
        return Either(tuple(parts)) if len(parts) > 1 else next(iter(parts), None)

    def _all(self, place: _Place) -> Query | None:
        parts: list[Query] = []
        while self._kind() not in (None, "close", "or"):
            part = self._near(place)
            if part is not None:
                parts.append(part)
        return _together(parts)

    def _near(self, place: _Place) -> Query | None:
        """Clauses with NEAR between; where one of them is more than words, or of another field, both are sought."""
        if self._kind() in _OPERATORS:  # with nothing before it
            self._take()
            return None
        first = self._lexemes[self._at]
        clauses = [self._clause(place)]
        distances: list[int] = []
        while self._kind() == "near":
            lexeme = self._take()
            if self._kind() in (None, "close", *_OPERATORS):
                break
            distances.append(int(lexeme.text.partition("/")[2] or _USUAL_DISTANCE))
            clauses.append(self._clause(place))
        found = [clause for clause in clauses if clause is not None]
        terms = [term for clause in found if (term := as_term(clause))]
        close = len(terms) == len(found) > 1 and len({term.field for term in terms}) == 1
        if close and not any(term.literal for term in terms):
            return Near(_few_prefixes(terms), min(max(distances), FARTHEST), self._since(first))
        return _together(found)

    def _clause(self, place: _Place) -> Query | None:
        first = self._take()
        nothing_follows = self._kind() in (None, "close", *_OPERATORS)
        match first.kind:
            case "minus" | "not":
                part = None if nothing_follows else self._clause(replace(place, positive=not place.positive))
                if isinstance(part, Without):
                    return part.part
                return Without(part, self._since(first)) if part is not None else None
            case "field" | "check" | "equals":
                # A field waits for its words; with none after it, it asks for nothing.
                if nothing_follows or self._kind() in ("minus", "not"):
                    return None
                part = self._clause(_placed(place, first))
                return replace(part, at=self._since(first)) if part is not None else None
            case "open":
                part = self._group(place)
                return replace(part, at=self._since(first)) if isinstance(part, All | Either) else part
            case "phrase":
                return self._phrase(first, place)
            case "doi" | "pmid" if place.name not in CHECKS:
                return self._identifier(first, place)
            case _:
                return self._run(first, place)

    def _group(self, place: _Place) -> Query | None:
        if self._depth == _DEEPEST:
            return None
        self._depth += 1
        part = self._either(place)
        self._depth -= 1
        if self._kind() == "close":
            self._take()
        return part

    def _phrase(self, lexeme: Lexeme, place: _Place) -> Query | None:
        found = tuple(word.folded for word in words(lexeme.text))
        if not found:
            return None
        if place.name in CHECKS:
            return self._check(lexeme, place, found)
        return Term(found, place.name, exact=True, literal=place.literal, at=lexeme.at)

    def _identifier(self, lexeme: Lexeme, place: _Place) -> Term:
        """A DOI, as part of an address too, or a PMID: its words side by side, as they stand in a citation."""
        written = lexeme.text.removesuffix("*")
        if lexeme.kind == "doi":
            name = doi(re.sub(r"^(?ai:doi:?\s*)", "", written)) or written
            shown, found = f"DOI {name}", words(name)
        else:
            shown = f"PMID {re.findall('[0-9]+', written)[-1]}"
            found = words(shown)
        prefix = written != lexeme.text or (place.positive and lexeme is self._typed)
        spoken = tuple(word.folded for word in found)
        return Term(spoken, place.name, True, prefix, True, at=lexeme.at, identifier=shown)

    def _run(self, lexeme: Lexeme, place: _Place) -> Query | None:
        """Words written without a blank between: each is sought, or all of them written as one."""
        found = list(words(lexeme.text))
        if not found:
            return None
        if place.name in CHECKS:
            return self._check(lexeme, place, tuple(word.folded for word in found))
        if place.literal:
            return Term(tuple(word.folded for word in found), place.name, exact=True, literal=True, at=lexeme.at)
        prefix = "*" in lexeme.text[found[-1].span.end :] or (place.positive and lexeme is self._typed)
        unknown = re.match(r"[a-z]+:[^:/]", lexeme.text, re.IGNORECASE) is not None
        lead = lexeme.text[: found[0].span.start][-1:]
        dash = lead if lead != "-" and lead in DASHES else ""
        terms = [
            Term(spoken, place.name, exact=len(spoken) > 1, at=lexeme.at, as_text=unknown, dash="" if n else dash)
            for n, spoken in enumerate(_side_by_side(found))
        ]
        if not is_alone(found[-1].folded):
            terms[-1] = replace(terms[-1], prefix=prefix)
        whole = [word for word in compounds(lexeme.text) if word.span == Span(found[0].span.start, found[-1].span.end)]
        if whole:
            return Joined(tuple(terms), replace(terms[-1], words=(whole[0].folded,), dash=""), lexeme.at)
        return terms[0] if len(terms) == 1 else All(tuple(terms), lexeme.at)

    def _check(self, lexeme: Lexeme, place: _Place, found: tuple[str, ...]) -> Query | None:
        """A check; with a value it cannot have, the words it was written with."""
        name, value = str(place.name), _value(str(place.name), " ".join(found), typed=lexeme is self._typed)
        if value is not None:
            return Check(name, place.sign, value, lexeme.at)
        terms = tuple(Term((word,), at=lexeme.at, as_text=True) for word in (name, *found))
        last = replace(terms[-1], prefix=place.positive and lexeme is self._typed)
        return All((*terms[:-1], last), lexeme.at)


def _side_by_side(found: Sequence[Word]) -> list[tuple[str, ...]]:
    """Words of a run, each by itself but those of a script without blanks, which are sought as they are written."""
    groups: list[list[Word]] = []
    for word in found:
        last = groups[-1][-1] if groups else None
        if last and is_alone(last.folded) and is_alone(word.folded) and word.span.start <= last.span.end:
            groups[-1].append(word)
        else:
            groups.append([word])
    return [tuple(word.folded for word in group) for group in groups]


def _placed(place: _Place, lexeme: Lexeme) -> _Place:
    match lexeme.kind:
        case "equals":
            return replace(place, literal=True)
        case "check":
            name = re.split(r"[\s=<>≥≤]", lexeme.text)[0]
            sign = lexeme.text[len(name) :].strip()
            return replace(place, name=name.lower(), sign=_SIGNS.get(sign, sign))
        case _:
            return replace(place, name=lexeme.text.lower(), sign="=")


def _value(name: str, written: str, *, typed: bool) -> str | None:
    """The value a check is made with; None for one it cannot have. One still being typed stands for what it begins."""
    if name in ("refs", "year"):
        return written if written.isdecimal() and written.isascii() and len(written) < 10 else None
    known = CHECKS[name]
    if not known or written in known:
        return written
    if written.endswith("s") and written[:-1] in known:
        return written[:-1]
    return next((value for value in known if typed and value.startswith(written)), None)


def _few_prefixes(terms: Sequence[Term]) -> tuple[Term, ...]:
    kept = [n for n, term in enumerate(terms) if term.prefix][-_MOST_PREFIXES:]
    return tuple(replace(term, prefix=n in kept) for n, term in enumerate(terms))


def _together(parts: Sequence[Query]) -> Query | None:
    return All(tuple(parts)) if len(parts) > 1 else next(iter(parts), None)
