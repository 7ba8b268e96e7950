"""Which way a text runs, by its letters: those of Hebrew, Arabic and others run from right to left."""

import unicodedata

_RIGHT_TO_LEFT = ("R", "AL")
"""Classes of letters in Unicode's bidirectional algorithm."""


_RIGHT_TO_LEFT_LANGUAGES = frozenset({"ar", "fa", "he", "ur"})


def direction_of(language: str) -> str:
    """The direction of a language by its code, as HTML names it: "rtl" or "ltr"."""
    return "rtl" if language.partition("-")[0] in _RIGHT_TO_LEFT_LANGUAGES else "ltr"


def runs_right_to_left(text: str) -> bool | None:
    """By its first letter, as in Unicode's bidirectional algorithm; None for a text without letters."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction == "L" or direction in _RIGHT_TO_LEFT:
            return direction != "L"
    return None


def has_right_to_left(text: str) -> bool:
    """Whether a letter of a text runs from right to left, so that the text can move what is beside it."""
    return not text.isascii() and any(unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for character in text)
