"""Reads the lines of a paragraph of Markdown as runs: emphasis, code, links, addresses and escaped characters."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from qicbrowser.domain.records import Span

_TOKEN = re.compile(
    r"""
      \\(?P<escaped>[!-/:-@\[-`{-~])
    | (?<!`)(?P<ticks>`++)(?P<code>.+?)(?<!`)(?P=ticks)(?!`)
    | !?\[(?P<label>[^\[\]]*+)\]
      (?P<target>\([ \t]*+<?(?P<address>[^()<>\s]*+(?:\([^()<>\s]*+\)[^()<>\s]*+)*+)[^()]*+\))
    | (?<![\w.+-])(?P<mail>[\w.+-]++@[\w-]++(?:\.[\w-]++)++)
    | (?<!\w)(?P<web>(?:https?://|www\.|mailto:)(?:[^\s<>()\[\]`]|\([^\s<>()]*\))++)
    | (?P<mark>(?P<sign>[*_~])(?P=sign)*+)
    """,
    re.VERBOSE,
)
"""Possessive quantifiers keep a search linear in the length of the line."""

_AFTER_ADDRESS = ".,;:!?'\"*_~"
"""Punctuation that belongs to the sentence when an address ends with it."""

_WEB = re.compile(r"(?:https?|mailto):\S", re.IGNORECASE)


class Run(NamedTuple):
    """A span of the text in one style; or a sign, in place of the markup of its span or between two runs."""

    span: Span | None = None
    sign: str = ""
    bold: bool = False
    italic: bool = False
    strike: bool = False
    code: bool = False
    aside: bool = False
    """Shown so that it is not lost: the address of a link, the language of code."""
    link: str = ""

    def shown(self, text: str) -> str:
        """The letters that a run in this text shows."""
        return self.sign or (self.span.of(text) if self.span else "")


_STYLES = {
    "*": Run(italic=True),
    "_": Run(italic=True),
    "**": Run(bold=True),
    "__": Run(bold=True),
    "***": Run(bold=True, italic=True),
    "___": Run(bold=True, italic=True),
    "~": Run(strike=True),
    "~~": Run(strike=True),
}
"""What the marks of emphasis mean."""


def is_web(address: str) -> bool:
    """Whether an address leads to the web or to mail: nothing else becomes a link."""
    return bool(_WEB.match(address))


def inline_runs(text: str, span: Span, style: Run) -> list[Run]:
    """A part of a line as runs, all in the given style and in those of their own."""
    return inline_lines(text, [span], style)[0]


def inline_lines(text: str, lines: Sequence[Span], style: Run) -> list[list[Run]]:
    """The lines of a paragraph as runs; emphasis can start on one line and end on another."""
    runs: list[Run] = []
    line_ends: list[int] = []
    openers: dict[str, int] = {}
    """The last mark of each kind that can start an emphasis, by its place in `runs`."""
    for line in lines:
        for run, mark in _tokens(text, line, style):
            runs.append(run)
            if mark in openers and run.span and _can_close(text, run.span):
                first, last = openers[mark], len(runs) - 1
                for number in range(first + 1, last):
                    runs[number] = _emphasised(runs[number], _STYLES[mark])
                runs[first] = runs[last] = Run()
                openers = {other: number for other, number in openers.items() if number < first}
            elif mark in _STYLES and run.span and _can_open(text, run.span):
                openers[mark] = len(runs) - 1
        line_ends.append(len(runs))
    return [
        list(_merged(run for run in runs[start:end] if run.span or run.sign))
        for start, end in pairwise([0, *line_ends])
    ]


def _tokens(text: str, span: Span, style: Run) -> Iterator[tuple[Run, str]]:
    """The runs of a line from left to right; emphasis marks are runs too, given with the mark."""
    at = span.start
    while token := _TOKEN.search(text, at, span.end):
        if at < token.start():
            yield style._replace(span=Span(at, token.start())), ""
        at = token.end()
        if token["mark"]:
            yield style._replace(span=Span(*token.span())), token["mark"]
        elif token["escaped"]:
            yield style._replace(span=Span(*token.span("escaped"))), ""
        elif token["code"]:
            yield style._replace(span=Span(*token.span("code")), code=True), ""
        elif token["target"]:
            link = token["address"] if is_web(token["address"]) else ""
            yield from ((run, "") for run in inline_runs(text, Span(*token.span("label")), style._replace(link=link)))
            yield Run(sign=" "), ""
            yield Run(Span(*token.span("target")), aside=True), ""
        else:
            address = token[0].rstrip(_AFTER_ADDRESS)
            at = token.start() + len(address)
            yield style._replace(span=Span(token.start(), at), link=_target(address, is_mail=bool(token["mail"]))), ""
    if at < span.end:
        yield style._replace(span=Span(at, span.end)), ""


def _target(address: str, *, is_mail: bool) -> str:
    """Where an address leads that is written in the text without a link."""
    if is_mail:
        return f"mailto:{address}"
    return f"http://{address}" if address.startswith("www.") else address if is_web(address) else ""


def _can_open(text: str, mark: Span) -> bool:
    """Whether emphasis can start here: at the start of a word; in "2*3*4" and "a_b_c" the signs are signs."""
    return text[mark.end : mark.end + 1].strip() != "" and not _is_within_word(text, mark)


def _can_close(text: str, mark: Span) -> bool:
    return text[mark.start - 1 : mark.start].strip() != "" and not _is_within_word(text, mark)


def _is_within_word(text: str, mark: Span) -> bool:
    return text[mark.start - 1 : mark.start].isalnum() and text[mark.end : mark.end + 1].isalnum()


def _emphasised(run: Run, style: Run) -> Run:
    return run._replace(
        bold=run.bold or style.bold, italic=run.italic or style.italic, strike=run.strike or style.strike
    )


def _merged(runs: Iterator[Run]) -> Iterator[Run]:
    """Neighbours in the same style as one run."""
    before = Run()
    for run in runs:
        same = run.span and before.span and before._replace(span=run.span) == run
        if same and run.span and before.span and before.span.end == run.span.start:
            before = before._replace(span=Span(before.span.start, run.span.end))
        else:
            if before.span or before.sign:
                yield before
            before = run
    if before.span or before.sign:
        yield before
