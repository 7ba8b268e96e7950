"""LaTeX in the fields of BibTeX as plain text, and plain text as LaTeX. Nothing is executed and no file is read.

The decoder is our own because pylatexenc, whose table of signs it uses, takes milliseconds for each abstract, recurses,
and drops the text of commands that it does not know. This one reads each character once, with a stack of its own.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import partial

from qicbrowser.services.latex_signs import (
    COMBINING,
    DROPPED_ARGUMENTS,
    ESCAPES,
    HAS_TEXT,
    LOWERED,
    PRINTS_NOTHING,
    RAISED,
    RAISED_UNCHANGED,
    SPACES,
    TEXT_IN_MATH,
    signs,
)

_SPECIAL = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "%&#$_"},
}
_SPECIAL_SIGN = re.compile(r"[\\{}~^%&#$_]")
_BETWEEN_LIGATURES = re.compile(r"(?<=[-'`<>,])(?=[-'`<>,])|(?<=[!?])(?=`)")
_LIGATURES = {"---": "—", "--": "–", "``": "“", "''": "”", "!`": "¡", "?`": "¿"}

_COMMAND = r"\\(?P<word>[A-Za-z]+)\*?|\\(?P<escaped>.)|(?P<sign>[{}$^_~])"
_TOKEN = re.compile(rf"{_COMMAND}|(?P<ligature>---?|``|''|[!?]`)|[^\\{{}}$^_~`'!?-]+|.", re.DOTALL)
_ARGUMENT = re.compile(rf"{_COMMAND}|(?P<ligature>(?!))|\s+|.", re.DOTALL)
_OPTIONAL = re.compile(r"\s*\[[^\[\]{}]*\]")
_SPACE = re.compile(r"\s*")
_DOLLARS = re.compile(r"\\.|\$(?P<inside>(?:[^$\\]|\\.)*+)\$(?=(?P<digit>[0-9])?)", re.DOTALL)
_VERBATIM = re.compile(
    r"\\url\s*\{(?P<url>[^{}]*)\}|\{?\\(?P<sign>[_%&#{}~^$])(?:\{\})?\}?|\{?\\(?P<word>text[a-z]+)(?:\{\}|(?=\}))\}?"
    r"|\$(?P<math>[<>]|\\sim)\$"
)

_NEAR = 50
"""Pieces of an argument that a command may change; the signs of a longer argument are kept as they are printed."""

_Change = Callable[[list[str], int], None]
"""Changes the output from an index on, where an argument begins."""


def as_text(latex: str) -> str:
    """The text of a field: accents as letters, signs for commands, no braces; unknown commands leave their text."""
    return " ".join(_decoded(latex).split())


def as_lines(latex: str) -> list[str]:
    """The text of a field by its lines."""
    return [" ".join(line.split()) for line in _decoded(latex).splitlines()]


def verbatim(latex: str) -> str:
    """The text of an identifier or address: these are no LaTeX, but some programs escape their signs."""
    text = latex.strip()
    for _ in range(2):
        if text.startswith("{") and text.endswith("}") and _balanced(text[1:-1]):
            text = text[1:-1].strip()
    return _VERBATIM.sub(_verbatim_sign, text)


def as_latex(text: str) -> str:
    """Text as a field holds it; only what LaTeX would not print as it is changes."""
    guarded = _BETWEEN_LIGATURES.sub("\x00", " ".join(text.split()))
    return _SPECIAL_SIGN.sub(lambda sign: _SPECIAL[sign[0]], guarded).replace("\x00", "{}")


def as_verbatim(text: str) -> str:
    """An identifier or address as a field holds it: as it is, unless its braces or escapes would be misread."""
    plain = " ".join(text.split())
    if verbatim(plain) == plain and _balanced(plain):
        return plain
    return _SPECIAL_SIGN.sub(lambda sign: _SPECIAL[sign[0]], plain)


def _decoded(latex: str) -> str:
    if re.search(r"[\\{}$~]", latex):
        return _Decoder(latex).text()
    for written, sign in _LIGATURES.items():
        latex = latex.replace(written, sign)
    return latex


def _balanced(text: str) -> bool:
    depth = 0
    for brace in re.findall(r"[{}]", text):
        depth += 1 if brace == "{" else -1
        if depth < 0:
            return False
    return depth == 0


def _verbatim_sign(found: re.Match[str]) -> str:
    if found["word"]:
        return signs().get(found["word"], found[0])
    return found["url"] or found["sign"] or {"\\sim": "~"}.get(found["math"] or "", found["math"] or "")


class _Open:
    """A group that is not closed yet, or a command that waits for its arguments."""

    __slots__ = ("changes", "math", "start")

    def __init__(self, start: int, math: bool, changes: Sequence[_Change] | None) -> None:
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

    def _begin(self, changes: Sequence[_Change] | None) -> None:
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
        changes = _changes(name)
        if changes is not None:
            optional = _OPTIONAL.match(self._latex, at)
            self._begin(changes)
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
            self._begin([partial(_accent, COMBINING[sign], sign)])
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
                self._begin([partial(_script, sign, "math")])
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


def _changes(name: str) -> Sequence[_Change] | None:
    """What a command does to each of its arguments; None for one that is not known to have any."""
    if name in COMBINING:
        return [partial(_accent, COMBINING[name], name)]
    if name in DROPPED_ARGUMENTS:
        return [_drop] * DROPPED_ARGUMENTS[name] + [_keep] * (name in HAS_TEXT)
    return _COMMANDS.get(name)


def _keep(_out: list[str], _start: int) -> None:
    """Leave an argument as it is."""


def _drop(out: list[str], start: int) -> None:
    del out[start + 1 :]


def _accent(combining: str, command: str, out: list[str], start: int) -> None:
    """Set an accent on the first letter; on nothing it is a sign: `\\~{}`."""
    first = next((at for at in range(start, min(len(out), start + _NEAR)) if out[at]), None)
    if first is None:
        out.append(command if len(command) == 1 and not command.isalpha() else "")
        return
    letter, rest = out[first][0], out[first][1:]
    out[first] = unicodedata.normalize("NFC", {"ı": "i", "ȷ": "j"}.get(letter, letter) + combining) + rest


def _script(sign: str, where: str, out: list[str], start: int) -> None:
    """Raise or lower an argument if Unicode can; else its sign stays, or in a text just the words."""
    table = RAISED if sign == "^" else LOWERED
    text = "".join(out[start : start + _NEAR + 1])
    if len(out) - start <= _NEAR and all(ord(letter) in table for letter in text):
        out[start:] = [text.translate(table)]
    elif text in RAISED_UNCHANGED or where == "text":
        return
    elif len(text) == 1:
        out[start] = sign
    else:
        out[start] = f"{sign}{{"
        out.append("}")


def _in_brackets(out: list[str], start: int) -> None:
    if not "".join(out[start : start + _NEAR]).isalnum():
        out[start] = "("
        out.append(")")


def _numerator(out: list[str], start: int) -> None:
    _in_brackets(out, start)
    out.append("/")


def _root(out: list[str], start: int) -> None:
    out[start] = "√("
    out.append(")")


_COMMANDS: dict[str, Sequence[_Change]] = {
    "textsuperscript": [partial(_script, "^", "text")],
    "textsubscript": [partial(_script, "_", "text")],
    "sqrt": [_root],
    **dict.fromkeys(("frac", "nicefrac", "tfrac", "dfrac", "sfrac"), (_numerator, _in_brackets)),
    **dict.fromkeys((*TEXT_IN_MATH, "ensuremath", "footnote"), (_keep,)),
}
