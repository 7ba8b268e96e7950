"""Messages in the reader's language: translated by Qt, with numbers, dates and lists as the locale writes them."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.gui.widgets.direction import is_mirrored, isolated, with_options_apart

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
    values = {name: _value(value) for name, value in message.values.items()}
    return with_options_apart(template).format_map(values)


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
        case datetime() | date():
            from qicbrowser.gui.shell.dates import day_text, moment_text  # with the first date, not with the start

            return moment_text(value) if isinstance(value, datetime) else day_text(value)
        case _:
            text = str(value)
            # Files are written with these words too, and an address that ends in a mark leads nowhere.
            return isolated(text) if is_mirrored() and "://" not in text else text
