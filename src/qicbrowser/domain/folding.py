"""Folds texts for comparison: without case and accents, and with one kind of quotes and hyphens."""

import re
import unicodedata

from qicbrowser.domain.letters import APOSTROPHES, HYPHENS, PASSED_OVER, QUOTES, CharacterTable, kinds_of, plain

_SAME = {sign: signs[0] for signs in (APOSTROPHES, QUOTES, HYPHENS) for sign in signs if not sign.isascii()}
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")


def alike(text: str) -> str:
    """The folded text. If one text contains another, so do their folded forms."""
    return text.lower() if text.isascii() else _BEYOND_ASCII.sub(_form, text.casefold())


def _form(run: re.Match[str]) -> str:
    return run[0].translate(_forms)


def _form_of(letter: str) -> str:
    """The folded form of a letter."""
    whole = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", _SAME.get(letter, letter)).casefold())
    return "".join(plain(c) for c in whole if c.isascii() or kinds_of(c) != PASSED_OVER)


_forms = CharacterTable(_form_of)
