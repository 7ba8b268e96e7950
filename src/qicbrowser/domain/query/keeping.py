"""Queries as they are kept: in English, so that they mean the same in a window of any language.

Saved searches, the history, exports and the limits of a search outlive the window in which they were typed.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from qicbrowser.domain.languages import ENGLISH
from qicbrowser.domain.query.clauses import value_of
from qicbrowser.domain.query.lexing import Lexeme, lexemes
from qicbrowser.domain.query.own_words import folded, operator
from qicbrowser.domain.query.parsing import parse
from qicbrowser.domain.query.tree import CHECKS, All, Check, Either, Query, Without
from qicbrowser.domain.records import Span

_APOSTROPHE = "'"
"""Behind a word it makes no difference, except that it is then no word of the query language."""

_Change = tuple[Span, str]
"""A stretch of a text, and what is put in its place."""


def in_english(text: str, language: str) -> str:
    """What was typed in a window of a language, with the English words for its operators, fields and values."""
    if language == ENGLISH:
        return text
    found = list(lexemes(text, language))
    changes = [(each.typed_at, each.name) for each in found if each.name.casefold() != each.typed_name.casefold()]
    for check in _checks(parse(text, language)):
        at = check.at or Span(0, 0)
        within = (each for each in found if at.start <= each.at.start and each.at.end <= at.end)
        value = [each for each in within if not each.typed_name and folded(each.text)][-1:]
        if value and _value(check.name, value[0], ENGLISH) != check.value:
            follows = text[value[0].at.end : value[0].at.end + 1].strip(" )")  # and would be a part of the value
            changes.append((value[0].at, f'"{check.value}"' if follows else check.value))
    return _changed(text, changes)


def in_language(text: str, language: str) -> str:
    """What was kept, as it is shown in a window of a language: a word that is only a word in English stays one."""
    if language == ENGLISH:
        return text
    found = list(lexemes(text))
    english = {each.at.start for each in found if each.typed_name}
    groups = [
        _as_group(name, value, language) for name, value in pairwise(found) if _has_own_value(name, value, language)
    ]
    own = [each for each in lexemes(text, language) if each.typed_name and each.at.start not in english]
    alone = [each for each in own if not any(at.start <= each.at.start < at.end for at, _ in groups)]
    return _changed(text, [*groups, *((each.typed_at, _as_word(each)) for each in alone)])


def _as_word(lexeme: Lexeme) -> str:
    """A word of the query language, written so that it is sought as a word."""
    small = lexeme.typed_name.lower()
    is_operator = lexeme.kind not in ("field", "check")
    return small if is_operator and small != lexeme.typed_name else lexeme.typed_name + _APOSTROPHE


def _as_group(field: Lexeme, value: Lexeme, language: str) -> _Change:
    """A check without a value of its own, as the words that it is read as in English."""
    written = (word + _APOSTROPHE * bool(operator(word, language)) for word in folded(value.text).split())
    return Span(field.at.start, value.at.end), f"({field.name} {' '.join(written)})"


def _has_own_value(field: Lexeme, value: Lexeme, language: str) -> bool:
    """Whether a check has a value that is one in a language, and not in English."""
    if field.kind != "field" or not CHECKS.get(field.name) or value.kind not in ("run", "phrase"):
        return False
    return _value(field.name, value, ENGLISH) is None and _value(field.name, value, language) is not None


def _value(check: str, written: Lexeme, language: str) -> str | None:
    return value_of(check, folded(written.text), language, typed=True)


def _checks(query: Query | None) -> Iterator[Check]:
    """The checks whose values are words of the query language."""
    match query:
        case Check(name) if CHECKS[name]:
            yield query
        case All(parts) | Either(parts):
            for part in parts:
                yield from _checks(part)
        case Without(part):
            yield from _checks(part)


def _changed(text: str, changes: Sequence[_Change]) -> str:
    for at, instead in sorted(set(changes), reverse=True):
        text = text[: at.start] + instead + text[at.end :]
    return text
