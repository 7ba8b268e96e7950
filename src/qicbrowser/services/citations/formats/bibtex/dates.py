"""Dates in the fields of BibTeX and biblatex, read and written."""

import re
from collections.abc import Mapping
from typing import Any

from qicbrowser.domain.csl import Item
from qicbrowser.domain.csl_dates import date_of, normalised
from qicbrowser.services.citations.dates import date
from qicbrowser.services.citations.fields import date_parts, date_range, date_words, month, month_name
from qicbrowser.services.citations.formats.bibtex.latex import verbatim
from qicbrowser.services.citations.formats.bibtex.text import field_of, text_of

_EXTENDED = re.compile(r"-?[0-9]{4}(?:-[0-9]{2}){0,2}(?:T[0-9:.+Z-]{1,30})?[?~%]?")
_MONTH = re.compile(
    r"(?:(?P<before>[0-9]{1,2})\.? )?(?P<month>#?[^\W\d_]+\S{0,20}|[0-9]{1,2})(?: (?P<after>[0-9]{1,2}))?"
)
"""The month, which may have the day before or after it."""

_FIRST_SEASON = 21
"""Spring, in the place of a month."""


def issued(fields: Mapping[str, str]) -> Mapping[str, Any] | None:
    """The date of `date`, or else of `year`, `month` and `day`."""
    if written := verbatim(fields.get("date", "")):
        return _from_extended(written) or date(text_of(written))
    known = date(text_of(fields.get("year", "")))
    words = _MONTH.fullmatch(text_of(fields.get("month", "")))
    number = month(words["month"]) if words else None
    if not (known and words and number) or len(parts := [*date_parts({"issued": known})]) != 1:
        return known
    day = words["before"] or words["after"] or text_of(fields.get("day", ""))
    return {**known, "date-parts": [[*parts, number, *([int(day)] if re.fullmatch("[0-9]{1,2}", day) else [])]]}


def accessed(fields: Mapping[str, str]) -> Mapping[str, Any] | None:
    return date(verbatim(fields.get("urldate", "")))


def _from_extended(written: str) -> Mapping[str, Any] | None:
    """A date or a range of two in biblatex's form (EDTF): "2019-05-12/2019-06", "1850~", "2019-21" for spring."""
    ends = [end for end in written.replace(" ", "").split("/")[:2] if end.strip(".")]
    if not ends or not all(_EXTENDED.fullmatch(end) for end in ends):
        return None
    circa = any(end[-1] in "?~%" for end in ends)
    return normalised({"date-parts": [[end.rstrip("?~%")] for end in ends], "circa": circa})


def date_fields(item: Item) -> Mapping[str, str]:
    """The fields of an item's dates; those that it does not need are empty."""
    parts = date_parts(item)
    seen = "-".join(f"{part:02}" for part in date_parts(item, "accessed"))
    return {
        "year": str(parts[0]) if parts else field_of(date_words(item)),
        "month": month_name(parts[1]) if len(parts) > 1 and 1 <= parts[1] <= 12 else "",
        "day": str(parts[2]) if len(parts) > 2 else "",
        "date": _extended(item),
        "urldate": seen or field_of(date_words(item, "accessed")),
    }


def _extended(item: Item) -> str:
    """A date that year, month and day cannot hold, in biblatex's form: a range, a season, or an uncertain one."""
    known = date_of(item)
    ends = [*date_range(item)]
    season = known.get("season")
    if len(ends) == 1 and isinstance(season, int) and len(date_parts(item)) == 1:
        ends = [f"{ends[0]}-{season + _FIRST_SEASON - 1}"]
    elif len(ends) == 1 and not known.get("circa"):
        return ""
    return "/".join(f"{end}~" if known.get("circa") else end for end in ends)
