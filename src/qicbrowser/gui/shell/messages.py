"""Messages in the reader's language: translated by Qt, with numbers, dates and lists as the locale writes them."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message

if TYPE_CHECKING:
    from qicbrowser.domain.messages import Text, Value


def words(message: "Text") -> str:
    """The message in the reader's language, with its values; several are lines, and a str is returned unchanged."""
    if isinstance(message, str):
        return message
    if isinstance(message, tuple):
        return "\n".join(map(words, message))
    from qicbrowser.wording.catalogue import CATALOGUE  # with the first message, not with the start

    entry = CATALOGUE[message.id]
    n = message.values["n"] if entry.one else None
    template = QCoreApplication.translate("", entry.text, entry.comment, n if isinstance(n, int) else -1)
    return template.format_map({name: _value(value) for name, value in message.values.items()})


def error_words(error: ReaderError) -> str:
    """What happened, then what to do, in the reader's language."""
    return " ".join(filter(None, map(words, (error.message, error.hint))))


def _value(value: "Value") -> str:
    match value:
        case Message():
            return words(value)
        case tuple():
            return QLocale().createSeparatedList([words(message) for message in value])
        case int() | float():
            return QLocale().toString(value)
        case datetime():
            return _moment(value.astimezone())
        case date():
            return _day(value)
        case _:
            return isolated(str(value))


def _moment(moment: datetime) -> str:
    from PySide6.QtCore import QTime  # PySide makes a class of Qt when it is first named: not at a start

    return f"{_day(moment)}, {QLocale().toString(QTime(moment.hour, moment.minute), 'hh:mm')}"


def _day(day: date) -> str:
    from PySide6.QtCore import QDate

    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def isolated(text: str) -> str:
    """A text of unknown direction, kept from disturbing the order of a sentence that runs from right to left."""
    from PySide6.QtGui import QGuiApplication

    return f"\u2068{text}\u2069" if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft else text
