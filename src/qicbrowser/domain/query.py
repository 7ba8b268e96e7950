"""The query language: what the reader types, read into a small tree of plain values.

    word word        both            a OR b        either          -a   NOT a      without
    "a phrase"       adjacent words  pre*          prefix          ( )             groups
    barrier:word     in that part only; see `FIELDS`

Reading never fails. What is no clause is searched as text, and punctuation alone takes no hit away: an unclosed
quote or an unknown field is read as the words it holds, an operator or a field with nothing to act on is left out.
The last word of a text that does not end in a blank is still being typed, so it also matches as a prefix.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from qicbrowser.domain.records import LONGEST_QUERY, Part, Span
from qicbrowser.domain.words import Word, compounds, stem, words

_DEEPEST = 20


FIELDS: dict[str, tuple[Part, ...]] = {
    "theme": (Part.TITLE,),
    "component": (Part.COMPONENT,),
    "mechanism": (Part.MECHANISM,),
    "outcome": (Part.OUTCOME,),
    "enabler": (Part.ENABLER,),
    "barrier": (Part.BARRIER,),
    "context": (Part.ENABLER, Part.BARRIER),
    "ref": (Part.REFERENCE,),
    "note": (Part.NOTE,),
}


@dataclass(frozen=True, slots=True)
class Term:
    """Adjacent folded words, sought in `field` or everywhere.

    An `exact` term is met by these very words; any other is a single word, met by every word of the same English
    stem and, with `prefix`, by every longer word.
    """

    words: tuple[str, ...]
    field: str | None = None
    exact: bool = False
    prefix: bool = False

    def seeks_in(self, part: Part) -> bool:
        return self.field is None or part in FIELDS[self.field]


@dataclass(frozen=True, slots=True)
class All:
    parts: tuple["Query", ...]


@dataclass(frozen=True, slots=True)
class Either:
    parts: tuple["Query", ...]


@dataclass(frozen=True, slots=True)
class Without:
    part: "Query"


Query = Term | All | Either | Without


def parse(text: str) -> Query | None:
    """Read a query; None when it holds no word to search for."""
    return _Parser(text[:LONGEST_QUERY]).read()


def wanted(query: Query | None) -> tuple[Term, ...]:
    """The terms whose words are to be shown: all but those under a `-` or NOT."""
    match query:
        case Term():
            return (query,)
        case All(parts) | Either(parts):
            return tuple(dict.fromkeys(term for part in parts for term in wanted(part)))
        case _:
            return ()


def marks(terms: Sequence[Term], part: Part, text: str) -> tuple[Span, ...]:
    """The places in a text that meet any of the terms, in order, overlapping ones joined."""
    sought = [term for term in terms if term.seeks_in(part)]
    if not sought:
        return ()
    single, joined = list(words(text)), list(compounds(text))
    found = sorted(
        (span for term in sought for span in _places(term, single, joined)), key=lambda span: (span.start, span.end)
    )
    merged: list[Span] = []
    for span in found:
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)


def describe(query: Query | None) -> str:
    """How the query was read, in words."""
    match query:
        case None:
            return ""
        case Term():
            shown = " ".join(query.words) + ("*" if query.prefix else "")
            shown = f"“{shown}”" if query.exact else shown
            return f"{query.field}: {shown}" if query.field else shown
        case All(parts):
            return " and ".join(_grouped(part) for part in parts)
        case Either(parts):
            return " or ".join(_grouped(part) for part in parts)
        case Without(part):
            return f"without {_grouped(part)}"


def _grouped(query: Query) -> str:
    return f"({describe(query)})" if isinstance(query, All | Either) else describe(query)


def _places(term: Term, single: Sequence[Word], joined: Sequence[Word]) -> Iterator[Span]:
    n = len(term.words)
    if n == 1:
        yield from (word.span for word in (*single, *joined) if _meets(word.folded, term))
        return
    for i in range(len(single) - n + 1):
        run = single[i : i + n]
        if all(word.folded == sought for word, sought in zip(run, term.words, strict=True)):
            yield Span(run[0].span.start, run[-1].span.end)


def _meets(folded: str, term: Term) -> bool:
    sought = term.words[0]
    if term.exact:
        return folded == sought
    return stem(folded) == stem(sought) or (term.prefix and folded.startswith(sought))


_QUOTES = str.maketrans(dict.fromkeys("“”„‟″＂", '"'))
_LEXEME = re.compile(
    r"""
    (?P<space> \s+ )
  | (?P<open> \( ) | (?P<close> \) )
  | "(?P<phrase> [^"]* )"
  | (?P<minus> (?:(?<=[\s(])|\A) -+ (?=[^\s-]) )
  | (?P<field> [a-z]+ ) : (?![:/])
  | (?P<run> [^\s()"]+ | " )
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Lexeme:
    kind: str
    text: str


class _Parser:
    """either -> all (OR all)*; all -> clause+; clause -> [- | NOT] [field:] (group | phrase | run)."""

    def __init__(self, text: str) -> None:
        self._lexemes = list(_lex(text))
        self._at = 0
        self._depth = 0
        self._typed = _being_typed(text, self._lexemes)

    def read(self) -> Query | None:
        parts: list[Query] = []
        while self._at < len(self._lexemes):
            part = self._either(None, positive=True)
            if part is not None:
                parts.append(part)
            if self._kind() == "close":  # it closes nothing
                self._at += 1
        return _together(parts)

    def _kind(self) -> str | None:
        return self._lexemes[self._at].kind if self._at < len(self._lexemes) else None

    def _take(self) -> _Lexeme:
        self._at += 1
        return self._lexemes[self._at - 1]

    def _either(self, field: str | None, positive: bool) -> Query | None:
        parts: list[Query] = []
        while True:
            part = self._all(field, positive)
            if part is not None:
                parts.append(part)
            if self._kind() != "or":
                break
            self._take()
        return Either(tuple(parts)) if len(parts) > 1 else next(iter(parts), None)

    def _all(self, field: str | None, positive: bool) -> Query | None:
        parts: list[Query] = []
        while self._kind() not in (None, "close", "or"):
            part = self._clause(field, positive)
            if part is not None:
                parts.append(part)
        return _together(parts)

    def _clause(self, field: str | None, positive: bool) -> Query | None:
        lexeme = self._take()
        match lexeme.kind:
            case "and":
                return None
            case "minus" | "not":
                part = self._clause(field, not positive) if self._kind() not in (None, "close", "or", "and") else None
                if isinstance(part, Without):
                    return part.part
                return Without(part) if part is not None else None
            case "field":
                # A field waits for its words; with none after it, it asks for nothing.
                if self._kind() not in ("open", "phrase", "run", "field"):
                    return None
                return self._clause(lexeme.text.lower(), positive)
            case "open":
                return self._group(field, positive)
            case "phrase":
                found = tuple(word.folded for word in words(lexeme.text))
                return Term(found, field, exact=True) if found else None
            case _:
                return self._run(lexeme, field, positive)

    def _group(self, field: str | None, positive: bool) -> Query | None:
        if self._depth == _DEEPEST:
            return None
        self._depth += 1
        part = self._either(field, positive)
        self._depth -= 1
        if self._kind() == "close":
            self._take()
        return part

    def _run(self, lexeme: _Lexeme, field: str | None, positive: bool) -> Query | None:
        """Words written without a blank between: each is sought, or all of them written as one."""
        found = list(words(lexeme.text))
        if not found:
            return None
        prefix = "*" in lexeme.text[found[-1].span.end :] or (positive and lexeme is self._typed)
        last = Term((found[-1].folded,), field, prefix=prefix)
        parts = (*(Term((word.folded,), field) for word in found[:-1]), last)
        whole = [word for word in compounds(lexeme.text) if word.span == Span(found[0].span.start, found[-1].span.end)]
        if whole:
            return Either((All(parts), replace(last, words=(whole[0].folded,))))
        return _together(parts)


def _being_typed(text: str, lexemes: Sequence[_Lexeme]) -> _Lexeme | None:
    """The run the reader has not left with a blank yet, whatever punctuation follows it."""
    if not any(words(re.split(r"\s", text)[-1])):
        return None
    spoken = [lexeme for lexeme in lexemes if any(words(lexeme.text))]
    return spoken[-1] if spoken[-1].kind == "run" else None


def _lex(text: str) -> Iterator[_Lexeme]:
    for match in _LEXEME.finditer(text.translate(_QUOTES)):
        kind, found = match.lastgroup or "", match[match.lastgroup or 0]
        if kind == "space":
            continue
        if kind == "run" and found in ("AND", "OR", "NOT"):
            kind = found.lower()
        if kind == "field" and found.lower() not in FIELDS:
            kind = "run"
        yield _Lexeme(kind, found)


def _together(parts: Sequence[Query]) -> Query | None:
    return All(tuple(parts)) if len(parts) > 1 else next(iter(parts), None)
