"""Cuts the text of a query into lexemes: words, phrases, operators, fields.

In a window of another language, its words for operators and fields count beside the English ones (`keywords`); a
lexeme has the English word, and the span of what was typed.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from qicbrowser.domain.languages import ENGLISH
from qicbrowser.domain.letters import INVISIBLE, QUOTES
from qicbrowser.domain.query.own_words import name, operator, pattern_of
from qicbrowser.domain.query.tree import CHECKS, COMPARED, FIELDS
from qicbrowser.domain.records import Span
from qicbrowser.domain.words import words

_AROUND = re.compile(rf"(?<![^\s(])[{INVISIBLE}]+|[{INVISIBLE}]+(?=[\s)]|\Z)")
"""Invisible characters around a lexeme, which would hide its kind."""

QUOTES_AS_ONE = str.maketrans(dict.fromkeys(QUOTES, '"'))
"""Reads every quotation mark of any language as the plain one."""

NAMES = (*FIELDS, *CHECKS)


def names_pattern(english: tuple[str, ...], language: str) -> str:
    """A pattern of names, in English and in a language."""
    own = pattern_of(english, language)
    pattern = rf"(?ai:{'|'.join(english)})"
    return f"(?:{pattern}|(?i:{own}))" if own else pattern


def comparison(language: str) -> str:
    """A pattern of the name of a check whose values are ordered, and of the sign behind it."""
    return rf"{names_pattern(COMPARED, language)}\s*(?:>=|<=|[=<>≥≤])\s*"


_PUBMED = r"(?:https?://)?(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov/pubmed)/"


@cache
def _lexeme(language: str) -> re.Pattern[str]:
    return re.compile(
        rf"""
    (?P<space> \s+ )
  | (?P<doi> (?ai: doi:?\s* | (?:https?://)?(?:[\w.-]+[.-])?doi[.-]org[\w.-]*/ )?
      10\.[0-9]{{4,9}}(?:\.[0-9]+)*(?:/|%2[Ff])
      (?: [^\s()"*] | \([^\s()"*]*\) )+ \*? )
  | (?P<pmid> (?ai: PMID:?\s* | {_PUBMED} ) [0-9]{{1,9}} /? (?=[\s()"*]|\Z) \*? )
  | (?P<open> \( ) | (?P<close> \) )
  | "(?P<phrase> [^"]* )"
  | (?P<minus> (?:(?<=[\s(])|\A) -+ (?=[^\s-]) )
  | (?P<check> {comparison(language)} )
  | (?P<field> {names_pattern(NAMES, language)} ) : (?![:/])
  | (?P<equals> =+ (?=[\w"]) )
  | (?P<run> [^\s()"]+ | " )
    """,
        re.VERBOSE,
    )


class Lexeme(NamedTuple):
    kind: str
    text: str
    """What was typed; of an operator, a field or a check with its name in English."""
    at: Span
    typed_name: str = ""
    """Of these, what was typed for the operator or name, at the beginning of `at`."""

    @property
    def name(self) -> str:
        """Of these, the operator or name in English."""
        return _AFTER_NAME.split(self.text)[0] if self.typed_name else ""

    @property
    def typed_at(self) -> Span:
        return Span(self.at.start, self.at.start + len(self.typed_name))


_AFTER_NAME = re.compile(r"[\s=<>≥≤/]")


def being_typed(text: str, pieces: Sequence[Lexeme]) -> Lexeme | None:
    """The run that is not followed by a blank yet, whatever punctuation follows it."""
    if not any(words(re.split(r"\s", text)[-1])):
        return None
    with_words = [lexeme for lexeme in pieces if any(words(lexeme.text))]
    return with_words[-1] if with_words[-1].kind in ("run", "doi", "pmid") else None


def lexemes(text: str, language: str = ENGLISH) -> Iterator[Lexeme]:
    plain = _AROUND.sub(lambda signs: " " * len(signs[0]), text.translate(QUOTES_AS_ONE))
    for match in _lexeme(language).finditer(plain):
        kind, written, at = match.lastgroup or "", match[match.lastgroup or 0], Span(*match.span())
        if kind == "space":
            continue
        if kind in ("field", "check"):
            typed = _AFTER_NAME.split(written)[0]
            yield Lexeme(kind, name(typed, language) + written[len(typed) :], at, typed)
        elif kind == "run" and (found := _OPERATOR.fullmatch(written)) and (known := operator(found[1], language)):
            is_operator = known == "NEAR" or not found[2]
            yield Lexeme(known.lower(), known + found[2], at, found[1]) if is_operator else Lexeme(kind, written, at)
        else:
            yield Lexeme(kind, written, at)


_OPERATOR = re.compile(r"(.+?)((?:/\d{1,3})?)")
