"""LaTeX as it stands in BibTeX files, as the text it stands for, and text as LaTeX."""

import re
from functools import cache

from pylatexenc.latex2text import LatexNodes2Text, get_default_latex_context_db

_LONGEST = 100_000
"""Characters of a field that are read as LaTeX; more are taken as they are."""

_DEEPEST = 40
"""Braces within braces."""

_BARE = re.compile(r"(?<!\\)([%&#])")
_ESCAPED = re.compile(r"\\([_%&#{}~$])")
_SPECIAL = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "%&#$_"},
}
_SIGNS = re.compile(r"[\\{}~^%&#$_]")
_LIGATURE = re.compile(r"(?<=[-'`<>,])(?=[-'`<>,])|(?<=[!?])(?=`)")


def as_text(latex: str) -> str:
    """What a field says: accents as letters, braces and commands without a sign of their own gone."""
    if len(latex) > _LONGEST or _depth(latex) > _DEEPEST or not re.search(r"[\\{}$~`'\"-]", latex):
        return " ".join(latex.split())
    if len(re.findall(r"(?<!\\)\$", latex)) % 2:
        latex = re.sub(r"(?<!\\)\$", r"\\$", latex)  # one dollar alone is money
    return " ".join(str(_decoder().latex_to_text(_BARE.sub(r"\\\1", latex))).split())


def verbatim(latex: str) -> str:
    """What a field of an identifier or address says: these are not LaTeX, but some programs write them as such."""
    unwrapped = re.sub(r"\\url\s*\{([^{}]*)\}", r"\1", latex)
    bare = _ESCAPED.sub(r"\1", unwrapped.replace("$<$", "<").replace("$>$", ">").replace(r"{\_}", "_"))
    bare = bare.replace(r"\textasciitilde{}", "~").replace(r"{\textasciitilde}", "~")
    return bare.strip().strip("{}") if bare.count("{") == bare.count("}") else bare.strip()


def as_latex(text: str) -> str:
    """Text as a field holds it; only what LaTeX would not take for itself is changed."""
    written = _SIGNS.sub(lambda sign: _SPECIAL[sign[0]], _LIGATURE.sub("\x00", " ".join(text.split())))
    return written.replace("\x00", "{}")


def _depth(latex: str) -> int:
    deepest = depth = 0
    for brace in re.findall(r"[{}$]", latex):
        depth += {"{": 1, "}": -1}.get(brace, 0)
        deepest = max(deepest, abs(depth))
    return deepest


@cache
def _decoder() -> LatexNodes2Text:
    """Reads no file: `\\input` stands for nothing, for it was never told a folder."""
    from pylatexenc.latex2text import MacroTextSpec

    known = get_default_latex_context_db()
    known.add_context_category(
        "citations",
        prepend=True,
        macros=[
            MacroTextSpec("url", simplify_repl="%s"),
            MacroTextSpec("href", simplify_repl="%(2)s"),
            *(
                MacroTextSpec(name, simplify_repl=sign)
                for name, sign in (
                    ("textbraceleft", "{"),
                    ("textbraceright", "}"),
                    ("textasciicircum", "^"),
                    ("textquotedbl", '"'),
                )
            ),
        ],
    )
    return LatexNodes2Text(latex_context=known, math_mode="text", keep_comments=True)
