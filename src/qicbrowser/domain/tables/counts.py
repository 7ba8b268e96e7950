"""Printed counts: "(N = 7)", "n=4", "35(90)", "6 RCTs", "(nine studies)", "2 (5)", "3/12"."""

import re
from typing import NamedTuple

_WORDS = (
    ("zero", "null", "zéro", "cero"),
    ("one", "ein", "eine", "un", "une", "uno", "una", "um", "uma"),
    ("two", "zwei", "deux", "dos", "dois", "duas"),
    ("three", "drei", "trois", "tres", "três"),
    ("four", "vier", "quatre", "cuatro", "quatro"),
    ("five", "fünf", "cinq", "cinco"),
    ("six", "sechs", "seis"),
    ("seven", "sieben", "sept", "siete", "sete"),
    ("eight", "acht", "huit", "ocho", "oito"),
    ("nine", "neun", "neuf", "nueve", "nove"),
    ("ten", "zehn", "dix", "diez", "dez"),
    ("eleven", "elf", "onze", "once"),
    ("twelve", "zwölf", "douze", "doce", "doze"),
)
_NUMBERS = {word: number for number, words in enumerate(_WORDS) for word in words}
_NUMBER = r"(?:\d{1,5}|" + "|".join(sorted(_NUMBERS, key=len, reverse=True)) + ")"
_STUDIES = (
    r"(?:stud(?:y|ies)|articles?|papers?|reviews?|rcts?|trials?|reports?|sources?|publications?"
    r"|studien?|artikel|études?|essais?|estudios?|artículos?|estudos?|artigos?)"
)
_OF_ALL = r"(?:\s*(?:/|of|von|de|sur)\s*\d{1,5})?"
_EQUAL = re.compile(
    rf"(?:[,;]\s*)?[(\[]?\s*\b[nk]\s*=\s*(?P<number>\d{{1,5}}){_OF_ALL}(?:\s+{_STUDIES})?\s*[)\]]?\s*$",
    re.IGNORECASE,
)
_NAMED = re.compile(
    rf"(?:[(\[]\s*(?P<number>{_NUMBER}){_OF_ALL}\s+{_STUDIES}\s*[)\]]"
    rf"|[,;]\s*(?P<bare>{_NUMBER}){_OF_ALL}\s+{_STUDIES})\s*$",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    rf"(?:[nk]\s*=\s*)?(?P<number>{_NUMBER})(?:\s+{_STUDIES})?"
    r"(?:\s*\(\s*\d{1,5}(?:[.,]\d{1,2})?\s*%?\s*\)|\s*(?:/|of|von|de|sur)\s*\d{1,5}|\s*%)?",
    re.IGNORECASE,
)
_OF_STUDIES = re.compile(rf"\b(?:{_STUDIES}|references?|literature|quellen?|literatur)\b", re.IGNORECASE)
_LONGEST = 60


class Count(NamedTuple):
    """A count with its place in the text and how it is printed; `in_words` if it is not in digits."""

    start: int
    end: int
    number: int
    printed: str
    in_words: bool


def names_studies(heading: str) -> bool:
    """Whether a heading says that its column counts studies, and not participants or anything else."""
    return bool(_OF_STUDIES.search(heading))


def count_at_end(text: str, start: int, end: int) -> Count | None:
    """The count that a stretch ends with, such as that of studies after the title of a theme."""
    begin = max(start, end - _LONGEST)
    match = _EQUAL.search(text, begin, end) or _NAMED.search(text, begin, end)
    return _count(match) if match else None


def count_of_cell(text: str) -> Count | None:
    """The count that a whole cell is; the first number counts: 2 in "2 (5)"."""
    if len(text) > _LONGEST:
        return None
    inner = text.strip()
    match = _WHOLE.fullmatch(inner.strip("()[]") if inner.startswith(("(", "[")) else inner)
    if not match:
        return None
    return Count(0, len(text), _value(match["number"]), inner, not match["number"].isdigit())


def _count(match: re.Match[str]) -> Count:
    number = match[match.lastgroup or "number"]
    return Count(match.start(), match.end(), _value(number), match[0].strip(" ,;"), not number.isdigit())


def _value(number: str) -> int:
    return int(number) if number.isdecimal() else _NUMBERS[number.casefold()]
