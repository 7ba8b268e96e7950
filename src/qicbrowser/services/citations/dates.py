"""Dates as people and programs write them, read as far as they are certain."""

import re
from collections.abc import Mapping
from typing import Any

_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_SEASONS = {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4}
"""As CSL numbers them."""

SEASON_NAMES = {1: "Spring", 2: "Summer", 3: "Autumn", 4: "Winter"}

_LONGEST = 100
"""Characters; anything longer is not a date."""

_YEAR_FIRST = re.compile(
    r"(?P<circa>ca?\. ?|circa )?[\[(]?(?:copyright |©|c)? ?(?P<year>\d{4})(?!\d)\]?"
    r"(?:[-/.](?P<month>\d{1,2})(?!\d)(?:[-/.](?P<day>\d{1,2})(?!\d))?)?/{0,3}(?P<about>ca\. ?)?(?P<more>(?:\D.*)?)",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"[\s,/-]*(?P<word>[a-z]{3,9})\b\.?(?:[-/–][a-z]{3,9}\.?)?(?:[\s-]+(?P<day>\d{1,2})(?!\d))?", re.IGNORECASE
)
"""A month or a season, and a day, after a year."""

_LAST = re.compile(r"\s*(?:[-–/]|to )\s*(\d{4}(?:[-/]\d{1,2}){0,2})")
"""The end of a range, after its beginning."""

_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)")
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_WORD = r"(?P<word>[a-z]{3,9})\.?(?:[-/–][a-z]{3,9}\.?)?"
_YEAR_LAST = tuple(
    re.compile(pattern + r"(?P<year>\d{4})", re.IGNORECASE)
    for pattern in (
        rf"(?:{_DAY}\.?[\s-]+)?{_WORD},?[\s-]+",
        rf"{_WORD}\s+{_DAY},?\s+",
        r"(?P<month>\d{1,2})/",
        r"(?P<one>\d{1,2})[/.](?P<other>\d{1,2})[/.]",
    )
)


def date(text: str) -> Mapping[str, Any] | None:
    """A date as CSL has it, from "2019", "2019/05/12/", "2019 Nov-Dec", "12 May 2019" or "c2010".

    Words as they are where they give no year, such as "in press"; None where there is nothing.
    """
    text = " ".join(text.split()).strip("/ ")
    known: Mapping[str, Any] | None = None
    if len(text) > _LONGEST:
        pass
    elif found := _COMPACT.fullmatch(text):
        compact = _parted(*found.groups())
        known = compact if len(compact["date-parts"][0]) == 3 else None
    elif found := _YEAR_FIRST.fullmatch(text):
        known = _from_year(found)
    elif found := next((match for pattern in _YEAR_LAST if (match := pattern.fullmatch(text))), None):
        known = _to_year(found.groupdict())
    return known or ({"literal": text} if text else None)


def _from_year(found: re.Match[str]) -> Mapping[str, Any]:
    """A date that begins with its year, and may be the first of a range."""
    more = found["more"]
    circa = {"circa": True} if found["circa"] or found["about"] else {}
    begin = _parted(found["year"], found["month"], found["day"])
    last = _LAST.fullmatch(f"/{more.strip()}" if found["about"] else more)
    end = date(last[1]) if last else None
    if end and begin["date-parts"] <= end.get("date-parts", []):
        return {"date-parts": [*begin["date-parts"], *end["date-parts"]], **circa}
    worded = _MORE.match(more)
    word = worded["word"].lower() if worded else ""
    if word in _SEASONS and not found["month"]:
        return {**begin, "season": _SEASONS[word], **circa}
    day = worded["day"] if worded else None
    return {**_parted(found["year"], found["month"] or _named_month(word), found["day"] or day), **circa}


def _to_year(parts: Mapping[str, str | None]) -> Mapping[str, Any] | None:
    """A date that ends with its year; None where it has a word that is neither month nor season."""
    year, word = parts["year"] or "", (parts.get("word") or "").lower()
    if word in _SEASONS and not parts.get("day"):
        return {**_parted(year), "season": _SEASONS[word]}
    if word and not _named_month(word):
        return None
    if (one := parts.get("one")) and (other := parts.get("other")):
        return _parted(year, *_certain_order(one, other))
    return _parted(year, parts.get("month") or _named_month(word), parts.get("day"))


def _parted(year: str, month: str | int | None = None, day: str | None = None) -> dict[str, Any]:
    """As much of a date as is one."""
    parts = [int(year)]
    if month and 1 <= int(month) <= 12:
        parts.append(int(month))
        if day and 1 <= int(day) <= 31:
            parts.append(int(day))
    return {"date-parts": [parts]}


def _certain_order(one: str, other: str) -> tuple[str | None, str | None]:
    """Month and day of "25/12" and "12/25"; of "5/12" neither, as the day comes first in some countries only."""
    if int(one) > 12 >= int(other):
        return other, one
    return (one, other) if int(other) > 12 or one == other else (None, None)


def _named_month(word: str) -> int | None:
    """A month's number from its name, whole or cut as in "Sep" and "Sept"."""
    return next((at for at, name in enumerate(_MONTHS, 1) if len(word) > 2 and name.startswith(word)), None)
