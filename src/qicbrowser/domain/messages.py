"""What the program tells its reader, as a value: which message, and the values in it. The words are in `wording`."""

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    Value: TypeAlias = "str | int | float | date | Path | Message | tuple[Message, ...]"  # a datetime is a date
    Text: TypeAlias = "Message | str | tuple[Message, ...]"
    """What can be put into words: a tuple has a line for each message."""


class Message:
    """A message by its id in the catalogue (`wording`), with the values of its placeholders; immutable.

    Numbers, dates and paths are given as they are: whoever renders the message writes them as the reader's language
    does. A str is inserted unchanged (a name, a word of a file). A Message is inserted in its own words, and a tuple
    of them as a list. `n` is the number by which the plural form is chosen.
    """

    __slots__ = ("id", "values")

    id: str
    values: "Mapping[str, Value]"

    def __init__(self, message_id: str, /, **values: "Value") -> None:
        object.__setattr__(self, "id", message_id)
        object.__setattr__(self, "values", MappingProxyType(values))

    def __setattr__(self, name: str, value: Any) -> NoReturn:
        raise AttributeError(f"a Message is immutable: {name}")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Message) and (self.id, self.values) == (other.id, other.values)

    def __hash__(self) -> int:
        return hash((self.id, frozenset(self.values.items())))

    def __repr__(self) -> str:
        return f"Message({', '.join([repr(self.id), *(f'{name}={value!r}' for name, value in self.values.items())])})"


def sentences(first: Message, *more: Message) -> Message:
    """Whole sentences, one after the other, as one message."""
    for message in more:
        first = Message("two-sentences", first=first, second=message)
    return first
