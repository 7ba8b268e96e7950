"""What the commands of LaTeX do to their arguments, in the decoder's list of output pieces."""

import unicodedata
from collections.abc import Callable, Sequence
from functools import partial

from qicbrowser.services.citations.formats.bibtex.latex_signs import (
    COMBINING,
    DROPPED_ARGUMENTS,
    HAS_TEXT,
    LOWERED,
    RAISED,
    RAISED_UNCHANGED,
    TEXT_IN_MATH,
)

_NEAR = 50
"""Pieces of an argument that a command may change; the signs of a longer argument are kept as they are printed."""

Change = Callable[[list[str], int], None]
"""Changes the output from an index on, where an argument begins with an empty piece."""


def changes(name: str) -> Sequence[Change] | None:
    """What a command does to each of its arguments; None for one that is not known to have any."""
    if name in COMBINING:
        return [partial(accent, COMBINING[name], name)]
    if name in DROPPED_ARGUMENTS:
        return [_drop] * DROPPED_ARGUMENTS[name] + [_keep] * (name in HAS_TEXT)
    return _COMMANDS.get(name)


def _keep(_out: list[str], _start: int) -> None:
    """Leave an argument as it is."""


def _drop(out: list[str], start: int) -> None:
    del out[start + 1 :]


def accent(combining: str, command: str, out: list[str], start: int) -> None:
    """Set an accent on the first letter; on nothing it is a sign: `\\~{}`."""
    first = next((at for at in range(start, min(len(out), start + _NEAR)) if out[at]), None)
    if first is None:
        out.append(command if len(command) == 1 and not command.isalpha() else "")
        return
    letter, rest = out[first][0], out[first][1:]
    out[first] = unicodedata.normalize("NFC", {"ı": "i", "ȷ": "j"}.get(letter, letter) + combining) + rest


def script(sign: str, where: str, out: list[str], start: int) -> None:
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


_COMMANDS: dict[str, Sequence[Change]] = {
    "textsuperscript": [partial(script, "^", "text")],
    "textsubscript": [partial(script, "_", "text")],
    "sqrt": [_root],
    **dict.fromkeys(("frac", "nicefrac", "tfrac", "dfrac", "sfrac"), (_numerator, _in_brackets)),
    **dict.fromkeys((*TEXT_IN_MATH, "ensuremath", "footnote"), (_keep,)),
}
