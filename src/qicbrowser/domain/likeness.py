"""Texts as they are compared letter by letter: case, accents and the kind of quotes and hyphens make no difference."""

import re
import unicodedata

_SAME = {"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "‐": "-", "‑": "-", "–": "-", "\N{SOFT HYPHEN}": ""}
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")


def alike(text: str) -> str:
    """The form in which a text is compared; what one looks alike for is a part of what it stands in."""
    return text.lower() if text.isascii() else _BEYOND_ASCII.sub(_form, text.casefold())


def _form(letter: re.Match[str]) -> str:
    return _forms[letter[0]]


class _Forms(dict[str, str]):
    """Each letter's form, worked out when it is met first: that of a text is then a matter of looking up."""

    def __missing__(self, letter: str) -> str:
        whole = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", _SAME.get(letter, letter)).casefold())
        form = self[letter] = "".join(c for c in whole if not unicodedata.combining(c))
        return form


_forms = _Forms()
