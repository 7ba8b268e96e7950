"""Folds texts for comparison and for sorting: without case and accents, and with one kind of quotes and hyphens."""

import re
import unicodedata

from qicbrowser.domain.letters import APOSTROPHES, HYPHENS, PASSED_OVER, QUOTES, CharacterTable, kinds_of, plain

_SAME = {sign: signs[0] for signs in (APOSTROPHES, QUOTES, HYPHENS) for sign in signs if not sign.isascii()}
_AFTER_N = "n\U0010fffd"
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")


def alike(text: str) -> str:
    """The folded text. If one text contains another, so do their folded forms."""
    return text.lower() if text.isascii() else _BEYOND_ASCII.sub(_form, text.casefold())


def alphabetical(name: str) -> tuple[str, str]:
    """What names are sorted by: letters without accents first, so that "Équipe" is before "Zone".

    It is the order of English, French, German, Portuguese and Spanish alike, where ñ follows n.
    """
    return alike(name.replace("ñ", _AFTER_N).replace("Ñ", _AFTER_N)), name


def _form(run: re.Match[str]) -> str:
    return run[0].translate(_forms)


def _form_of(letter: str) -> str:
    """The folded form of a letter."""
    whole = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", _SAME.get(letter, letter)).casefold())
    return "".join(plain(c) for c in whole if c.isascii() or kinds_of(c) != PASSED_OVER)


_forms = CharacterTable(_form_of)
