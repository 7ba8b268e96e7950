"""What was probably meant by a search: names of fields and words that are close to the ones typed."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice

from qicbrowser.domain.csl import item_of, value
from qicbrowser.domain.languages import ENGLISH
from qicbrowser.domain.query.editing import quoted
from qicbrowser.domain.query.lexing import lexemes
from qicbrowser.domain.query.misspelling import closest, most_mistakes
from qicbrowser.domain.query.own_words import field_names, folded
from qicbrowser.domain.query.tree import Near, wanted
from qicbrowser.domain.records import Span
from qicbrowser.domain.words import words
from qicbrowser.services.search.results import Results
from qicbrowser.store.library import Library

_NAME = re.compile(r"([^\W\d_]+)\s*(?::(?![:/])|[<>]=?|[=≥≤])")

_LEAST_TITLE = 3
"""The least words of a title that is looked for in a text."""

_CITATIONS_READ = 200
"""The number of citations that are read at a time."""

_MOST_WORDS = 8
"""The number of words of a query that are tried."""


def unknown_field(text: str, language: str = ENGLISH) -> tuple[str, str, str] | None:
    """The first name before a colon or comparison that is not a field but close to one: the name, the field that was
    probably meant, and the text with that.
    """
    known = {folded(name): name for name in field_names(language)}
    for lexeme in lexemes(text, language):
        match = _NAME.match(lexeme.text) if lexeme.kind == "run" else None
        if match and (meant := closest(folded(match[1]), [(name, 0) for name in known])):
            field, start = known[meant], lexeme.at.start
            return match[1], field, f"{text[:start]}{field}{text[start + len(match[1]) :]}"
    return None


def respelt(library: Library, results: Results) -> Iterator[str | None]:
    """The text of a search without results, with its misspelt words replaced by the closest ones of the library.

    It comes last, where there is one; None comes before it, many times in a large library.
    """
    known: dict[str, str] = {}
    for word in islice(_misspelt(results), _MOST_WORDS):
        pages: list[tuple[str, int]] = []
        # All words of a large library would take long: of those, the ones that begin like the first two letters.
        for beginning in ("",) if library.evidence.is_small else dict.fromkeys(word[:2]):
            for page in library.indexed_words(beginning):
                pages += [(other, count) for other, count in page if abs(len(other) - len(word)) <= 2]
                yield None
        if other := closest(word, pages):
            known[word] = other
    if known:
        yield _replaced(results, known)


def cited(library: Library, text: str) -> Iterator[str | None]:
    """What finds the reference of a whole citation that was pasted: its DOI or PMID, or the titles that are in it.

    None comes between, many times where there are many citations.
    """
    for lexeme in lexemes(text):
        if lexeme.kind in ("doi", "pmid") and lexeme.text.strip() != text.strip():
            yield f"{lexeme.text.rstrip('.,;')} "
    pasted = " ".join(text.split()).casefold()
    for number, citation in enumerate(library.citations.all().values(), start=1):
        title = " ".join(value(item_of(citation), "title").split())
        if len(title.split()) >= _LEAST_TITLE and title.casefold() in pasted != title.casefold():
            yield f"{quoted(title)} "
        elif not number % _CITATIONS_READ:
            yield None


def _misspelt(results: Results) -> Iterator[str]:
    """The words of a query that find nothing by themselves."""
    for word in _words_by_place(results).values():
        if most_mistakes(word) and results.of_text(word).is_empty:
            yield word


def _replaced(results: Results, known: Mapping[str, str]) -> str:
    text = results.text
    for at, word in sorted(_words_by_place(results).items(), reverse=True):
        text = f"{text[: at.start]}{known.get(word, at.of(text))}{text[at.end :]}"
    return text


def _words_by_place(results: Results) -> dict[Span, str]:
    """The words that a query looks for, by their places in its text."""
    by_place: dict[Span, str] = {}
    for one in wanted(results.query):
        for term in one.terms if isinstance(one, Near) else (one,):
            if term.at and not term.identifier:
                for word in words(term.at.of(results.text)):
                    start, end = word.span
                    if word.folded in term.words:
                        by_place[Span(term.at.start + start, term.at.start + end)] = word.folded
    return by_place
