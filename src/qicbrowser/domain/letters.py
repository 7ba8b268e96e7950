"""The kind of each character for the search, and the plain form of letters: the table behind `words` and `folding`."""

import re
import unicodedata
from collections.abc import Callable

APOSTROPHES = "'’‘‛`´＇′‵ʹʻʼʽʾʿˈˊˋꞌ՚׳"
"""Characters that are ignored within a word, letters among them, such as the okina of Hawaiian."""

HYPHENS = "-‐‑‒–−－﹣־"
"""Characters that join words."""

DASHES = HYPHENS + "—―"
"""Characters that may be typed instead of a hyphen-minus."""

QUOTES = '"“”„‟″＂«»‹›「」『』｢｣《》〝〞〟❝❞'

INVISIBLE = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
"""A regular expression set: soft hyphen, zero-width spaces, joiners and direction marks."""

LETTER, ALONE, PASSED_OVER, APOSTROPHE, HYPHEN, OTHER = "la~'- "
"""The kinds of characters: of a word, a word by itself, ignored within a word, apostrophe, hyphen, any other."""

_UNSPACED = (
    *("CJK UNIFIED", "CJK COMPATIBILITY IDEOGRAPH", "IDEOGRAPHIC", "HIRAGANA", "KATAKANA", "HALFWIDTH KATAKANA"),
    *("HENTAIGANA", "VERTICAL KANA", "BOPOMOFO", "YI SYLLABLE", "THAI", "LAO", "KHMER", "MYANMAR", "TAI ", "NEW TAI "),
    *("JAVANESE", "BALINESE"),
)
"""The beginnings of the Unicode names of letters in scripts without spaces between words."""

_INVISIBLE_LETTERS = "\u115f\u1160\u3164\uffa0"  # Hangul fillers
_LENGTHENING = "\N{ARABIC TATWEEL}"
_HALFWIDTH_MARKS = "\uff9e\uff9f"
_SKIN_TONES = "🏻🏼🏽🏾🏿"
_NEVER_COUNTS = frozenset(_INVISIBLE_LETTERS + _LENGTHENING + _HALFWIDTH_MARKS + _SKIN_TONES)

_SHAPES = ("ARROW", "SMALL SQUARE", "TRIANGLE")
"""Mathematical characters that are symbols for the search."""

_PLAIN = {"æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ŋ": "n", "ĸ": "q", "ı": "i", "ȷ": "j"}
"""Letters whose plain form follows neither from a decomposition nor from their name."""

_LATIN_WITH = re.compile(r"LATIN SMALL LETTER (.+?) WITH .+")

_LARGEST = 65_536
"""The most entries of a table: a text with every character of Unicode must not fill the memory."""


class CharacterTable(dict[int, str]):
    """A table for `str.translate` whose entries are computed when they are first needed."""

    def __init__(self, compute: Callable[[str], str]) -> None:
        super().__init__()
        self._compute = compute

    def __missing__(self, code: int) -> str:
        if len(self) >= _LARGEST:
            self.clear()
        entry = self[code] = self._compute(chr(code))
        return entry


def kinds_of(text: str) -> str:
    """The kinds of the characters of a text, as a string of the same length."""
    return text.translate(_kinds)


def plain(letter: str) -> str:
    """The letter without the stroke, hook or the like that Unicode does not decompose: "ø" gives "o"."""
    if letter.isascii():
        return letter
    if known := _PLAIN.get(letter):
        return known
    named = _without_addition(letter)
    return plain(named) if named else letter


def _without_addition(letter: str) -> str:
    """The base letter of a Latin letter "with stroke", "with hook" or the like; "" for any other letter."""
    named = _LATIN_WITH.fullmatch(unicodedata.name(letter, ""))
    try:
        return unicodedata.lookup(f"LATIN SMALL LETTER {named[1]}").casefold() if named else ""
    except KeyError:
        return ""


def _kind(c: str) -> str:
    if c in APOSTROPHES:
        return APOSTROPHE
    if c in HYPHENS:
        return HYPHEN
    category = unicodedata.category(c)
    if category[0] == "M" or category == "Cf" or c in _NEVER_COUNTS:
        return PASSED_OVER
    name = unicodedata.name(c, "")
    if c.isalnum():
        return ALONE if name.startswith(_UNSPACED) and not c.isdecimal() else LETTER
    composed = unicodedata.normalize("NFKC", c)
    if composed != c:  # "⼀" is one ideograph, "㍿" is four; "℃" and "™" are no part of a word
        kinds = set(map(_kind, composed))
        return kinds.pop() if len(composed) == 1 or kinds == {ALONE} else OTHER
    is_symbol = category == "So" and c > "\u00ff"  # "©" and "°" are no part of a word either
    return ALONE if is_symbol or (category == "Sm" and any(shape in name for shape in _SHAPES)) else OTHER


_kinds = CharacterTable(_kind)
