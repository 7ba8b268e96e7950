"""Texts as they are compared letter by letter: case, accents and the kind of quotes and hyphens make no difference."""

import re
import unicodedata

from qicbrowser.domain.letters import APOSTROPHES, HYPHENS, PASSED_OVER, QUOTES, CharacterTable, kinds_of, plain

_SAME = {sign: signs[0] for signs in (APOSTROPHES, QUOTES, HYPHENS) for sign in signs if not sign.isascii()}
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")


def alike(text: str) -> str:
    """The form in which a text is compared; what one looks alike for is a part of what it stands in."""
    return text.lower() if text.isascii() else _BEYOND_ASCII.sub(_form, text.casefold())


def _form(run: re.Match[str]) -> str:
    return run[0].translate(_forms)


def _form_of(letter: str) -> str:
    """A letter's form, worked out when it is met first: that of a text is then a matter of looking up."""
    whole = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", _SAME.get(letter, letter)).casefold())
    return "".join(plain(c) for c in whole if c.isascii() or kinds_of(c) != PASSED_OVER)


_forms = CharacterTable(_form_of)
