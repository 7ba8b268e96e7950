"""Tables for reading LaTeX: which sign a command stands for, which accent it sets, and which commands print nothing."""

from collections.abc import Mapping
from functools import cache


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _pairs(text: str) -> dict[str, str]:
    """A table from "command sign command sign"."""
    words = text.split()
    return dict(zip(words[::2], words[1::2], strict=True))


COMBINING = {
    command: chr(int(code, 16))
    for command, code in _pairs(
        "` 300 ' 301 ^ 302 ~ 303 = 304 u 306 . 307 \" 308 r 30a H 30b v 30c d 323 c 327 k 328 b 331 t 361 grave 300"
        " acute 301 hat 302 tilde 303 bar 304 breve 306 dot 307 ddot 308 check 30c vec 20d7 not 338"
    ).items()
}
"""The combining character of each accent command."""

RAISED = str.maketrans("0123456789+-=()ni∘", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ°")
LOWERED = str.maketrans("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")
RAISED_UNCHANGED = _words("th st nd rd ® ™ © * † ‡ ′ °")
"""Superscripts that mean the same on the line."""

DROPPED_ARGUMENTS = {
    **dict.fromkeys(_words("color hspace vspace label begin end selectlanguage includegraphics"), 1),
    **dict.fromkeys(_words("noopsort SortNoop noop phantom hphantom vphantom"), 1),
    **dict.fromkeys(_words("href textcolor colorbox foreignlanguage raisebox texorpdfstring"), 1),
    **dict.fromkeys(_words("fcolorbox fontsize"), 2),
}
"""How many arguments of a command are not text: a link's address, a colour, a length, a key for sorting."""

HAS_TEXT = _words("href textcolor colorbox foreignlanguage raisebox texorpdfstring fcolorbox")
"""Those of them that have an argument of text after these."""

TEXT_IN_MATH = _words("text textrm textit textbf textnormal textsf texttt mbox hbox")
SPACES = _words(
    "space nobreakspace quad qquad thinspace enspace enskip par newline linebreak item tabularnewline hfill"
)
PRINTS_NOTHING = _words(
    "it bf em rm sc sl tt sf itshape bfseries scshape slshape mdseries upshape normalfont rmfamily sffamily ttfamily"
    " tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge relax protect centering noindent"
    " leavevmode xspace null allowbreak break displaystyle textstyle scriptstyle left right limits nolimits big Big"
    " bigg Bigg bigl bigr Bigl Bigr selectfont boldmath unboldmath ignorespaces unskip negthinspace"
)
ESCAPES = {**dict.fromkeys(" \n\t\\,;:>", " "), **dict.fromkeys("!/-@*", ""), **{sign: sign for sign in "&%#$_{}"}}
"""What a backslash before one character prints."""

_NOT_A_SIGN = _words("today cite citet citep ref autoref cref Cref eqref")
_MORE_SIGNS = _pairs(
    'textless < textgreater > textbar | textquotedbl " textasciicircum ^ colon : textbraceleft { textbraceright }'
    " textunderscore _ textasciitilde ~ lbrack [ rbrack ] LaTeX LaTeX TeX TeX BibTeX BibTeX S § P ¶ pounds £ lq ‘ rq ’"
    " euro € EUR € degree ° celsius °C textcelsius °C copyright © dag † ddag ‡ ne ≠ textmicro µ micro µ percent %"
    " slash / guillemetleft « guillemetright » textperiodcentered · textquotesingle ' textasciigrave ` textnumero №"
    " lt < gt > mathdollar $ textdiv ÷ texttimes ×"
)


@cache
def signs() -> Mapping[str, str]:
    """The signs that commands without arguments stand for: those pylatexenc knows, and some more."""
    from pylatexenc.latex2text import get_default_latex_context_db  # with the first LaTeX: other formats need none

    known = {
        spec.macroname: spec.simplify_repl
        for spec in get_default_latex_context_db().iter_macro_specs()
        if isinstance(spec.simplify_repl, str) and spec.simplify_repl and "%" not in spec.simplify_repl
    }
    return {name: sign for name, sign in known.items() if name not in _NOT_A_SIGN} | _MORE_SIGNS
