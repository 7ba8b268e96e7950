"""The languages of texts by which the search tells words: English, and those with rules of their own."""

import re

ARABIC, ENGLISH, FRENCH, GERMAN, PORTUGUESE, SPANISH = "ar", "", "fr", "de", "pt", "es"
"""`ENGLISH` is also the language of texts in any other."""

ENGLISH_ONLY = (ENGLISH,)

CODES = (ARABIC, GERMAN, "en", SPANISH, FRENCH, PORTUGUESE)
"""Those of the languages whose forms of words are known, as one writes them."""

_CODES = {
    **{code: code for code in (ARABIC, FRENCH, GERMAN, PORTUGUESE, SPANISH)},
    "ara": ARABIC,
    "fra": FRENCH,
    "fre": FRENCH,
    "deu": GERMAN,
    "ger": GERMAN,
    "por": PORTUGUESE,
    "spa": SPANISH,
}


def language_of_code(code: str) -> str:
    """The language that a text is in by its code as in BCP 47 or ISO 639-2: "fr-CA" and "fre" are `FRENCH`."""
    return _CODES.get(re.split("[-_]", code.strip().lower(), maxsplit=1)[0], ENGLISH)
