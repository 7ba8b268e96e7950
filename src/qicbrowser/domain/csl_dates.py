"""Dates of CSL-JSON items, in whichever of the forms that programs write them."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

_ISO = re.compile(r"\s*(-?[0-9]{1,4})(?:[-/]([0-9]{1,2})(?:[-/]([0-9]{1,2}))?)?(?![0-9])")
_SEASON = re.compile(r"(?:season-)?0?([1-4])")
_SEASONS = {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4}
_LONGEST = 100
"""Characters of what is looked at for a date."""


def date_of(item: Mapping[str, Any], name: str = "issued") -> Mapping[str, Any]:
    """A date as CSL has it: `date-parts` of one or two days, `season`, `circa`, `literal`; empty where there is none.

    Programs also write a list of dates, a text, parts as texts, one list of parts, or an object of year and month.
    """
    return normalised(item.get(name))


def normalised(found: object) -> Mapping[str, Any]:
    match found:
        case str() | int() | float() if not isinstance(found, bool):
            return _of_text(str(found))
        case list():
            ends = [normalised(end) for end in found[:2] if not isinstance(end, list)]
            parts = [part for end in ends for part in end.get("date-parts", ())]
            return {**ends[0], "date-parts": parts[:2]} if parts else (ends[0] if ends else {})
        case dict():
            return _of_object(found)
        case _:
            return {}


def _of_text(text: str) -> Mapping[str, Any]:
    words = " ".join(text[:_LONGEST].split())
    if found := _ISO.fullmatch(re.sub(r"(?<=\d)T[\d:.]+Z?$", "", words)):
        return {"date-parts": [_checked(found.groups())]}
    return {"literal": " ".join(text.split())} if words else {}


def _of_object(found: Mapping[str, Any]) -> Mapping[str, Any]:
    date: dict[str, Any] = {}
    season = found.get("season")
    each = found.get("date-parts")
    if isinstance(each, list) and each and not isinstance(each[0], list):
        each = [each]
    if not each and found.get("year"):
        each = [[found.get("year"), found.get("month"), found.get("day")]]
    ends = []
    for parts in each[:2] if isinstance(each, list) else ():
        end = _parts(parts)
        if len(end) == 2 and end[1] > 12:  # a season, as EDTF (21 to 24) and citeproc-js (13 to 16) write it
            season = season or (end[1] - 12 if end[1] < 17 else end[1] - 20)
            end = end[:1]
        if isinstance(parts, list) and len(parts) > 1 and (named := _SEASON.fullmatch(str(parts[1]))) and len(end) < 2:
            season = season or int(named[1])
        ends += [end] if end else []
    if ends:
        date["date-parts"] = ends
    words = next((text for name in ("literal", "raw") if (text := str(found.get(name) or "").strip())), "")
    if words and not ends:
        date |= _of_text(words)
    if season:
        word = str(season).strip().lower()[:_LONGEST]
        numbered = _SEASON.fullmatch(word)
        date["season"] = int(numbered[1]) if numbered else _SEASONS.get(word, word)
    if found.get("circa") not in (None, False, 0, "", "0", "false"):
        date["circa"] = True
    return date if date.keys() & {"date-parts", "literal", "season"} else {}


def _parts(parts: object) -> list[int]:
    """Year, month and day of a list of numbers or of texts, or of one text as a whole."""
    if not isinstance(parts, list) or not parts:
        return []
    first = str(parts[0])[:_LONGEST]
    if len(parts) == 1 and (found := _ISO.match(first)):
        return _checked(found.groups())
    return _checked([None if isinstance(part, list | dict | bool) else part for part in parts[:3]])


def _checked(parts: Sequence[object]) -> list[int]:
    """As many of the parts as are a year, a month (or a season: up to 24) and a day."""
    checked: list[int] = []
    for part, (least, most) in zip(parts, ((-9999, 9999), (1, 24), (1, 31)), strict=False):
        text = str(part).strip()[:_LONGEST] if part is not None else ""
        if not re.fullmatch(r"-?[0-9]{1,4}(?:\.0)?", text) or not least <= int(float(text)) <= most:
            break
        checked.append(int(float(text)))
    return checked[:2] if len(checked) > 2 and checked[1] > 12 else checked
