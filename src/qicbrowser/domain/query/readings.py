"""How a term is read in each language: a French one without the article that is written together with its word."""

from collections.abc import Collection
from dataclasses import replace

from qicbrowser.domain.languages import FRENCH
from qicbrowser.domain.query.tree import Near, Query, Term, map_terms


def read_in(term: Term | Near, language: str) -> Term | Near:
    """The term as it is sought in texts of a language."""
    if language != FRENCH:
        return term
    read: Query = map_terms(term, _as_french)
    return read if isinstance(read, Term | Near) else term


def readings(term: Term | Near, languages: Collection[str]) -> list[tuple[Term | Near, frozenset[str]]]:
    """The different readings of a term, each with its languages."""
    as_french = read_in(term, FRENCH) if FRENCH in languages else term
    if as_french == term:
        return [(term, frozenset(languages))]
    return [(term, frozenset(languages) - {FRENCH}), (as_french, frozenset({FRENCH}))]


def _as_french(term: Term) -> Term:
    """Words in this very form are sought with the article before them, a word in any form without."""
    if not any(term.elided):
        return term
    words: list[str] = []
    for word, letters in zip(term.words, term.elided, strict=True):
        if letters and (term.exact or len(term.words) > 1):
            words.append(word[:letters])
        words.append(word[letters:])
    return replace(term, words=tuple(words), elided=())
