"""Numbers and dates of a spreadsheet as it shows them."""

import re
from datetime import date, datetime, time, timedelta

_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_LONG_MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"]
_LONG_MONTHS += ["November", "December"]
_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_LITERAL = re.compile(r'\[[^\]]*\]|"([^"]*)"|\\(.)|_.|\*.')
_DATE_PART = re.compile(r'(?:\[[^\]]*\])|"[^"]*"|\\.|[yY]+|[mM]+|[dD]+|[hH]+|[sS]+|AM/PM|.', re.DOTALL)


def shown(value: object, number_format: str) -> str:
    """The value as text: decimal places, percentages and dates as the format asks for; months in English."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, date | time):
        return _date(value, number_format)
    if isinstance(value, int | float):
        return _number(value, number_format)
    if isinstance(value, timedelta):
        return str(value)
    return str(value)


def _number(value: float, number_format: str) -> str:
    plain = _LITERAL.sub("", number_format.split(";", maxsplit=1)[0])
    found = re.fullmatch(r"\s*[#,]*0(?:\.(0+))?\s*(%?)\s*", plain)
    if not found:
        return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
    places = len(found[1] or "")
    return f"{value:.{places}%}" if found[2] else f"{value:.{places}f}"


def _date(value: date | time, number_format: str) -> str:
    """The date by its format; in ISO form where the format is none of a date."""
    parts = _DATE_PART.findall(number_format.split(";", maxsplit=1)[0])
    if not any(part[0] in "yYdDhHmMsS" for part in parts) or number_format == "General":
        return value.isoformat()
    if isinstance(value, time):
        moment = datetime.combine(date(1900, 1, 1), value)
    else:
        moment = value if isinstance(value, datetime) else datetime.combine(value, time())
    texts, was_hour = [], False
    for part in parts:
        texts.append(_date_part(moment, part, is_minute=was_hour))
        if part[0].isalpha():
            was_hour = part[0] in "hH"
    return "".join(texts).strip()


def _date_part(moment: datetime, part: str, *, is_minute: bool) -> str:
    letter, length = part[0].lower(), len(part)
    if part == "AM/PM" or letter == "[":
        return f"{moment:%p}" if part == "AM/PM" else ""
    if letter in '"\\':
        return part.strip('"').removeprefix("\\")
    number = {"y": moment.year, "m": moment.month, "d": moment.day, "h": moment.hour, "s": moment.second}.get(letter)
    if number is None:
        return part
    if letter == "y":
        return f"{number:04}" if length > 2 else f"{number % 100:02}"
    if letter == "m" and is_minute:
        number = moment.minute
    elif letter == "m" and length > 2:
        return (_MONTHS if length == 3 else _LONG_MONTHS)[number - 1]
    elif letter == "d" and length > 2:
        return _DAYS[moment.weekday()][: 3 if length == 3 else None]
    return f"{number:0{min(length, 2)}}"
