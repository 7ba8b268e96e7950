"""Reads a single lexeme of a query: a phrase, a DOI or PMID, a check, or words written without a blank."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from qicbrowser.domain.csl import doi
from qicbrowser.domain.languages import ENGLISH
from qicbrowser.domain.letters import DASHES
from qicbrowser.domain.query.lexing import Lexeme
from qicbrowser.domain.query.own_words import values
from qicbrowser.domain.query.tree import CHECKS, All, Check, Joined, Query, Term
from qicbrowser.domain.records import Span
from qicbrowser.domain.words import Word, compounds, elided_letters, has_apostrophe, is_alone, words

_SIGNS = {"≥": ">=", "≤": "<=", ":": "="}


@dataclass(frozen=True, slots=True)
class Place:
    """The context of a clause: the field or check before it, and whether it is excluded."""

    name: str | None = None
    language: str = ENGLISH
    """Of the window: values of checks may be written in it."""
    sign: str = "="
    positive: bool = True
    literal: bool = False

    def behind(self, lexeme: Lexeme) -> "Place":
        """The context after a field, check or equals sign."""
        match lexeme.kind:
            case "equals":
                return replace(self, literal=True)
            case "check":
                name = re.split(r"[\s=<>≥≤]", lexeme.text)[0]
                sign = lexeme.text[len(name) :].strip()
                return replace(self, name=name.lower(), sign=_SIGNS.get(sign, sign))
            case _:
                return replace(self, name=lexeme.text.lower(), sign="=")


def clause(lexeme: Lexeme, place: Place, *, typed: bool) -> Query | None:
    """The query of a lexeme; None for one without words. `typed`: it is still being typed."""
    match lexeme.kind:
        case "phrase":
            return _phrase(lexeme, place, typed=typed)
        case "doi" | "pmid" if place.name not in CHECKS:
            return _identifier(lexeme, place, typed=typed)
        case _:
            return _run(lexeme, place, typed=typed)


def _phrase(lexeme: Lexeme, place: Place, *, typed: bool) -> Query | None:
    found = list(words(lexeme.text))
    if not found:
        return None
    folded = tuple(word.folded for word in found)
    if place.name in CHECKS:
        return _check(lexeme, place, folded, typed=typed)
    starred = "*" in lexeme.text[found[-1].span.end :] and not is_alone(folded[-1]) and not place.literal
    elided = _elided(found, lexeme.text)
    return Term(folded, place.name, exact=True, prefix=starred, literal=place.literal, elided=elided, at=lexeme.at)


def _elided(found: Sequence[Word], text: str) -> tuple[int, ...]:
    if not has_apostrophe(text):  # as most have none
        return ()
    letters = tuple(elided_letters(word.span.of(text)) for word in found)
    return letters if any(letters) else ()


def _identifier(lexeme: Lexeme, place: Place, *, typed: bool) -> Term:
    """A DOI, also as part of a URL, or a PMID: its words side by side, as in a citation."""
    written = lexeme.text.removesuffix("*")
    if lexeme.kind == "doi":
        name = doi(written) or written
        shown, found = f"DOI {name}", words(name)
    else:
        shown = f"PMID {re.findall('[0-9]+', written)[-1]}"
        found = words(shown)
    starred = written != lexeme.text
    prefix = starred or (place.positive and typed)
    folded = tuple(word.folded for word in found)
    term = Term(folded, place.name, exact=True, prefix=prefix, literal=True, at=lexeme.at, identifier=shown)
    return replace(term, typed=not starred)


def _run(lexeme: Lexeme, place: Place, *, typed: bool) -> Query | None:
    """Words written without a blank between: all of them, or the one word they make together."""
    found = list(words(lexeme.text))
    if not found:
        return None
    if place.name in CHECKS:
        return _check(lexeme, place, tuple(word.folded for word in found), typed=typed)
    if place.literal:
        folded = tuple(word.folded for word in found)
        elided = _elided(found, lexeme.text)
        return Term(folded, place.name, exact=True, literal=True, elided=elided, at=lexeme.at)
    starred = "*" in lexeme.text[found[-1].span.end :]
    prefix = starred or (place.positive and typed)
    unknown = re.match(r"[^\W\d_]+:[^:/]", lexeme.text) is not None
    lead = lexeme.text[: found[0].span.start][-1:]
    dash = lead if lead != "-" and lead in DASHES else ""
    terms = [
        Term(
            tuple(word.folded for word in group),
            place.name,
            exact=len(group) > 1,
            elided=_elided(group, lexeme.text),
            at=lexeme.at,
            as_text=unknown,
            dash="" if n else dash,
        )
        for n, group in enumerate(_side_by_side(found))
    ]
    if not is_alone(found[-1].folded):
        terms[-1] = replace(terms[-1], prefix=prefix, typed=not starred)
    whole = [word for word in compounds(lexeme.text) if word.span == Span(found[0].span.start, found[-1].span.end)]
    if whole:
        first = terms[0].elided
        return Joined(tuple(terms), replace(terms[-1], words=(whole[0].folded,), elided=first, dash=""), lexeme.at)
    return terms[0] if len(terms) == 1 else All(tuple(terms), lexeme.at)


def _check(lexeme: Lexeme, place: Place, found: tuple[str, ...], *, typed: bool) -> Query | None:
    """A check; one with an impossible value is searched for as text."""
    name = str(place.name)
    value = value_of(name, " ".join(found), place.language, typed=typed)
    if value is not None:
        return Check(name, place.sign, value, lexeme.at)
    terms = tuple(Term((word,), at=lexeme.at, as_text=True) for word in (name, *found))
    last = replace(terms[-1], prefix=place.positive and typed, typed=True)
    return All((*terms[:-1], last), lexeme.at)


def _side_by_side(found: Sequence[Word]) -> list[list[Word]]:
    """The words of a run, one by one; those of a script without spaces in groups, as they are written."""
    groups: list[list[Word]] = []
    for word in found:
        last = groups[-1][-1] if groups else None
        if last and is_alone(last.folded) and is_alone(word.folded) and word.span.start <= last.span.end:
            groups[-1].append(word)
        else:
            groups.append([word])
    return groups


def value_of(name: str, written: str, language: str, *, typed: bool) -> str | None:
    """The value of a check, in English; None if it is impossible. One that is still being typed is completed."""
    if name in ("refs", "year"):
        return str(int(written)) if written.isdecimal() and len(written) < 10 else None  # also in Arabic digits
    if not CHECKS[name]:
        return written
    english = {value: value for value in CHECKS[name]}
    known = english | values(english, language) | english
    if written in known:
        return known[written]
    if written.endswith("s") and written[:-1] in known:
        return known[written[:-1]]
    return next((value for begun, value in known.items() if typed and begun.startswith(written)), None)
