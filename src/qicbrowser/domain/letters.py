"""What a character is to the search, and the plain form of a letter: the one table behind `words` and `likeness`."""

import re
import unicodedata
from collections.abc import Callable

APOSTROPHES = "'’‘‛`´＇′‵ʹʻʼʽʾʿˈˊˋꞌ՚׳"
"""Signs within a word that make no difference to it; the letters among them too, as the okina of Hawaiian."""

HYPHENS = "-‐‑‒–−－﹣־"
"""Signs that join words."""

DASHES = HYPHENS + "—―"
"""What may be typed where a hyphen-minus is meant."""

QUOTES = '"“”„‟″＂«»‹›「」『』｢｣《》〝〞〟❝❞'

INVISIBLE = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
"""For a set of a regular expression: hyphens and blanks without a width, joiners, and marks of direction."""

LETTER, ALONE, PASSED_OVER, APOSTROPHE, HYPHEN, OTHER = "la~'- "
"""Kinds of characters: of words between blanks; words by themselves; without a bearing on the word they stand in."""

_UNSPACED = (
    *("CJK UNIFIED", "CJK COMPATIBILITY IDEOGRAPH", "IDEOGRAPHIC", "HIRAGANA", "KATAKANA", "HALFWIDTH KATAKANA"),
    *("HENTAIGANA", "VERTICAL KANA", "BOPOMOFO", "YI SYLLABLE", "THAI", "LAO", "KHMER", "MYANMAR", "TAI ", "NEW TAI "),
    *("JAVANESE", "BALINESE"),
)
"""How the Unicode names begin of letters of scripts that set no blanks between words."""

_INVISIBLE_LETTERS = "\u115f\u1160\u3164\uffa0"  # fillers of Hangul
_LENGTHENING = "\N{ARABIC TATWEEL}"
_HALFWIDTH_MARKS = "\uff9e\uff9f"
_SKIN_TONES = "🏻🏼🏽🏾🏿"
_NEVER_COUNTS = frozenset(_INVISIBLE_LETTERS + _LENGTHENING + _HALFWIDTH_MARKS + _SKIN_TONES)

_SHAPES = ("ARROW", "SMALL SQUARE", "TRIANGLE")
"""Of the signs of mathematics, those that are pictures too."""

_PLAIN = {"æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ŋ": "n", "ĸ": "q", "ı": "i", "ȷ": "j"}
"""Letters that have neither a decomposition nor a name which says what they are without their stroke or hook."""

_LATIN_WITH = re.compile(r"LATIN SMALL LETTER (.+?) WITH .+")

_LARGEST = 65_536
"""Characters that a table remembers: a text of every character there is must not fill the memory."""


class CharacterTable(dict[int, str]):
    """A table for `str.translate`; what a character becomes is worked out when it is met first."""

    def __init__(self, worked_out: Callable[[str], str]) -> None:
        super().__init__()
        self._worked_out = worked_out

    def __missing__(self, code: int) -> str:
        if len(self) >= _LARGEST:
            self.clear()
        found = self[code] = self._worked_out(chr(code))
        return found


def kinds_of(text: str) -> str:
    """The kind of each character of a text: as many characters as the text has."""
    return text.translate(_kinds)


def plain(letter: str) -> str:
    """A small letter as it is typed on a plain keyboard, where Unicode does not decompose it: "ø" gives "o"."""
    if letter.isascii():
        return letter
    if known := _PLAIN.get(letter):
        return known
    named = _without_addition(letter)
    return plain(named) if named else letter


def _without_addition(letter: str) -> str:
    """The letter that a Latin letter "with stroke", "with hook" or the like is without it; "" for any other."""
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
    if composed != c:  # "⼀" is the ideograph it is drawn as, "㍿" four of them; "℃" and "™" are signs beside a word
        kinds = set(map(_kind, composed))
        return kinds.pop() if len(composed) == 1 or kinds == {ALONE} else OTHER
    is_picture = category == "So" and c > "\u00ff"  # "©" and "°" are signs beside a word too
    return ALONE if is_picture or (category == "Sm" and any(shape in name for shape in _SHAPES)) else OTHER


_kinds = CharacterTable(_kind)
