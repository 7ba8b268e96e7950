"""Cuts the text of a query into lexemes: words, phrases, operators, fields."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qicbrowser.domain.letters import INVISIBLE, QUOTES
from qicbrowser.domain.query.tree import CHECKS, COMPARED, FIELDS
from qicbrowser.domain.records import Span
from qicbrowser.domain.words import words

_AROUND = re.compile(rf"(?<![^\s(])[{INVISIBLE}]+|[{INVISIBLE}]+(?=[\s)]|\Z)")
"""Invisible characters around a lexeme, which would hide its kind."""

QUOTES_AS_ONE = str.maketrans(dict.fromkeys(QUOTES, '"'))
"""Reads every quotation mark of any language as the plain one."""

COMPARISON = rf"(?ai:{'|'.join(COMPARED)})\s*(?:>=|<=|[=<>≥≤])\s*"
_PUBMED = r"(?:https?://)?(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov/pubmed)/"
_LEXEME = re.compile(
    rf"""
    (?P<space> \s+ )
  | (?P<doi> (?ai: doi:?\s* | (?:https?://)?(?:[\w.-]+[.-])?doi[.-]org[\w.-]*/ )?
      10\.[0-9]{{4,9}}(?:\.[0-9]+)*(?:/|%2[Ff])
      (?: [^\s()"*] | \([^\s()"*]*\) )+ \*? )
  | (?P<pmid> (?ai: PMID:?\s* | {_PUBMED} ) [0-9]{{1,9}} /? (?=[\s()"*]|\Z) \*? )
  | (?P<open> \( ) | (?P<close> \) )
  | "(?P<phrase> [^"]* )"
  | (?P<minus> (?:(?<=[\s(])|\A) -+ (?=[^\s-]) )
  | (?P<check> {COMPARISON} )
  | (?P<field> (?ai:{"|".join((*FIELDS, *CHECKS))}) ) : (?![:/])
  | (?P<equals> =+ (?=[\w"]) )
  | (?P<run> [^\s()"]+ | " )
    """,
    re.VERBOSE,
)


class Lexeme(NamedTuple):
    kind: str
    text: str
    at: Span


def being_typed(text: str, pieces: Sequence[Lexeme]) -> Lexeme | None:
    """The run that is not followed by a blank yet, whatever punctuation follows it."""
    if not any(words(re.split(r"\s", text)[-1])):
        return None
    with_words = [lexeme for lexeme in pieces if any(words(lexeme.text))]
    return with_words[-1] if with_words[-1].kind in ("run", "doi", "pmid") else None


def lexemes(text: str) -> Iterator[Lexeme]:
    plain = _AROUND.sub(lambda signs: " " * len(signs[0]), text.translate(QUOTES_AS_ONE))
    for match in _LEXEME.finditer(plain):
        kind, written = match.lastgroup or "", match[match.lastgroup or 0]
        if kind == "space":
            continue
        if kind == "run" and written in ("AND", "OR", "NOT"):
            kind = written.lower()
        if kind == "run" and re.fullmatch(r"NEAR(/[0-9]{1,3})?", written):
            kind = "near"
        yield Lexeme(kind, written, Span(*match.span()))
