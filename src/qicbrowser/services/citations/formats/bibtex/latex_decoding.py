"""Reads LaTeX as text, each character once, without recursion and without running anything.

It is our own because pylatexenc, whose table of signs it uses, takes milliseconds for each abstract, recurses, and
drops the text of commands that it does not know.
"""

import re
from collections.abc import Sequence
from functools import partial

from qicbrowser.services.citations.formats.bibtex.latex_commands import Change, accent, changes, script
from qicbrowser.services.citations.formats.bibtex.latex_signs import (
    COMBINING,
    ESCAPES,
    PRINTS_NOTHING,
    SPACES,
    TEXT_IN_MATH,
    signs,
)

_LIGATURES = {"---": "—", "--": "–", "``": "“", "''": "”", "!`": "¡", "?`": "¿"}

_COMMAND = r"\\(?P<word>[A-Za-z]+)\*?|\\(?P<escaped>.)|(?P<sign>[{}$^_~])"
_TOKEN = re.compile(rf"{_COMMAND}|(?P<ligature>---?|``|''|[!?]`)|[^\\{{}}$^_~`'!?-]+|.", re.DOTALL)
_ARGUMENT = re.compile(rf"{_COMMAND}|(?P<ligature>(?!))|\s+|.", re.DOTALL)
_OPTIONAL = re.compile(r"\s*\[[^\[\]{}]*\]")
_SPACE = re.compile(r"\s*")
_DOLLARS = re.compile(r"\\.|\$(?P<inside>(?:[^$\\]|\\.)*+)\$(?=(?P<digit>[0-9])?)", re.DOTALL)


def decoded(latex: str) -> str:
    """The text of LaTeX, its blanks and line ends as they are."""
    if re.search(r"[\\{}$~]", latex):
        return _Decoder(latex).text()
    for written, sign in _LIGATURES.items():
        latex = latex.replace(written, sign)
    return latex


class _Open:
    """A group that is not closed yet, or a command that waits for its arguments."""

    __slots__ = ("changes", "math", "start")

    def __init__(self, start: int, math: bool, changes: Sequence[Change] | None) -> None:
        self.start, self.math, self.changes = start, math, changes


class _Decoder:
    """Reads LaTeX once from left to right.

    The output is one list of pieces. Where a group or an argument begins, an empty piece is put, so that a command can
    write something before its argument without moving what follows.
    """

    def __init__(self, latex: str) -> None:
        self._latex = latex
        self._out: list[str] = []
        self._open: list[_Open] = []
        self._math = False
        self._dollars = _math_dollars(latex)
        self._last_close = {close: latex.rfind(f"\\{close}") for close in ")]"}

    def text(self) -> str:
        at = 0
        while at < len(self._latex):
            token = (_ARGUMENT if self._waits() else _TOKEN).match(self._latex, at)
            if token is None:  # each of the patterns takes any character
                break
            at = token.end()
            if token["word"]:
                at = self._command(token["word"], token[0], at)
            elif token["escaped"]:
                self._escaped(token["escaped"], token.start())
            elif token["sign"]:
                self._sign(token["sign"], token.start())
            elif token["ligature"]:
                self._print(token[0] if self._math else _LIGATURES[token[0]])
            elif not (self._waits() and token[0].isspace()):
                self._print(token[0])
        for left in self._open:
            if left.changes is None:
                self._out[left.start] = "{"
        return "".join(self._out)

    def _waits(self) -> bool:
        return bool(self._open) and self._open[-1].changes is not None

    def _print(self, text: str) -> None:
        self._out.append(text)
        self._end_argument()

    def _begin(self, changes: Sequence[Change] | None) -> None:
        self._open.append(_Open(len(self._out), self._math, changes))
        self._out.append("")

    def _end_argument(self) -> None:
        """Something is complete: the argument of each command that waits for it, from the innermost on."""
        while self._open and (command := self._open[-1]).changes:
            change, *others = command.changes
            change(self._out, command.start)
            if others:
                command.start, command.changes = len(self._out), others
                self._out.append("")
                return
            self._math = command.math
            self._open.pop()

    def _command(self, name: str, printed: str, at: int) -> int:
        """Carry out a command whose name ends at an index; returns the index after all that belongs to it."""
        spaces = _SPACE.match(self._latex, at)
        after = spaces.end() if spaces else at
        waits_for = self._latex[after : after + 1]
        takes = changes(name)
        if takes is not None:
            optional = _OPTIONAL.match(self._latex, at)
            self._begin(takes)
            self._math = (self._math or name == "ensuremath") and name not in TEXT_IN_MATH
            return optional.end() if optional else after
        if name in SPACES:
            self._print(" ")
        elif name in PRINTS_NOTHING:
            return after
        elif name in signs():
            self._print(signs()[name])
        elif waits_for == "{":
            return after  # an unknown command: its arguments are read as the groups that they are
        else:
            self._print(printed)
            return at
        return at if self._math else after

    def _escaped(self, sign: str, at: int) -> None:
        if sign in COMBINING:
            self._begin([partial(accent, COMBINING[sign], sign)])
        elif sign in "([" and at < self._last_close[")" if sign == "(" else "]"]:
            self._math = True
        elif sign in ")]" and self._math:
            self._math = False
        else:
            self._print(ESCAPES.get(sign, f"\\{sign}"))

    def _sign(self, sign: str, at: int) -> None:
        match sign:
            case "{":
                self._begin(None)
            case "}":
                self._end_group()
            case "$" if at in self._dollars:
                self._math = self._dollars[at]
            case "^" | "_" if self._math:
                self._begin([partial(script, sign, "math")])
            case "~":
                self._print(" ")
            case _:
                self._print(sign)

    def _end_group(self) -> None:
        while self._waits():  # a command without its argument: `{\'}`
            command = self._open.pop()
            for change in command.changes or ():
                change(self._out, command.start)
        if not self._open:
            self._print("}")
            return
        self._math = self._open.pop().math
        self._end_argument()


def _math_dollars(latex: str) -> dict[int, bool]:
    """The dollars that begin (True) or end mathematics; those of "$5 and $10" do neither."""
    found: dict[int, bool] = {}
    for pair in _DOLLARS.finditer(latex):
        inside = pair["inside"]
        is_money = inside and inside[0].isdigit() and (inside[-1].isspace() or pair["digit"])
        if inside is not None and not is_money:
            found |= {pair.start(): True, pair.end() - 1: False}
    return found
