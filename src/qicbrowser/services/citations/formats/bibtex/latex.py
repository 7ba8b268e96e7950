"""LaTeX in the fields of BibTeX as plain text, and plain text as LaTeX."""

import re

from qicbrowser.services.citations.formats.bibtex.latex_decoding import decoded
from qicbrowser.services.citations.formats.bibtex.latex_signs import signs

_SPECIAL = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "%&#$_"},
}
_SPECIAL_SIGN = re.compile(r"[\\{}~^%&#$_]")
_SPECIAL_OR_LIGATURE = re.compile(rf"{_SPECIAL_SIGN.pattern}|(?<=[-'`<>,])(?=[-'`<>,])|(?<=[!?])(?=`)")
_VERBATIM = re.compile(
    r"\\url\s*\{(?P<url>[^{}]*)\}|\{?\\(?P<sign>[_%&#{}~^$])(?:\{\})?\}?|\{?\\(?P<word>text[a-z]+)(?:\{\}|(?=\}))\}?"
    r"|\$(?P<math>[<>]|\\sim)\$"
)


def as_text(latex: str) -> str:
    """The text of a field: accents as letters, signs for commands, no braces; unknown commands leave their text."""
    return " ".join(decoded(latex).split())


def as_lines(latex: str) -> list[str]:
    """The text of a field by its lines."""
    return [" ".join(line.split()) for line in decoded(latex).splitlines()]


def verbatim(latex: str) -> str:
    """The text of an identifier or address: these are not LaTeX, but some programs escape their signs."""
    text = latex.strip()
    for _ in range(2):
        if text.startswith("{") and text.endswith("}") and _balanced(text[1:-1]):
            text = text[1:-1].strip()
    return _VERBATIM.sub(_verbatim_sign, text)


def as_latex(text: str) -> str:
    """Text as a field holds it; only what LaTeX would not print as it is changes."""
    return _SPECIAL_OR_LIGATURE.sub(lambda found: _SPECIAL.get(found[0], "{}"), _one_line(text))


def as_verbatim(text: str) -> str:
    """An identifier or address as a field holds it: as it is, unless its braces or escapes would be misread."""
    plain = _one_line(text)
    if verbatim(plain) == plain and _balanced(plain):
        return plain
    return _SPECIAL_SIGN.sub(lambda sign: _SPECIAL[sign[0]], plain)


def _one_line(text: str) -> str:
    """Text in one line, without NUL, which no file of text can hold."""
    return " ".join(text.replace("\0", "").split())


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
