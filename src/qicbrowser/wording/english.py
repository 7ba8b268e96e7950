"""Messages in English words: for the command line, the log, and wherever there is no Qt."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message

if TYPE_CHECKING:
    from qicbrowser.domain.messages import Text, Value

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def words(message: "Text") -> str:
    """The message in English, with its values; several are lines, and a str is returned unchanged."""
    if isinstance(message, str):
        return message
    if isinstance(message, tuple):
        return "\n".join(map(words, message))
    from qicbrowser.wording.catalogue import CATALOGUE  # with the first message, not with the start

    entry = CATALOGUE[message.id]
    template = entry.text
    if entry.one:
        n = message.values["n"]
        template = (entry.one if n == 1 else entry.text).replace("%n", _value(n))
    return template.format_map({name: _value(value) for name, value in message.values.items()})


def error_words(error: ReaderError, between: str = " ") -> str:
    """What happened, then what to do, in English."""
    return between.join(filter(None, map(words, (error.message, error.hint))))


def listed(texts: list[str]) -> str:
    """Texts as English enumerates them: "a", "a and b", "a, b and c"."""
    return " and ".join(filter(None, [", ".join(texts[:-1]), *texts[-1:]]))


def _value(value: "Value") -> str:
    match value:
        case Message():
            return words(value)
        case tuple():
            return listed([words(message) for message in value])
        case int():
            return f"{value:,}"
        case float():
            return f"{value:,.10g}"
        case datetime():
            return f"{_day(local := value.astimezone())}, {local:%H:%M}"
        case date():
            return _day(value)
        case _:
            return str(value)


def _day(day: date) -> str:
    """Strftime would ask the system's locale for the month."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
