"""What the parts of a project are made of: lists without repetitions, and texts in one line, each within bounds."""

import re
from collections.abc import Sequence

from qicbrowser.domain.messages import Message
from qicbrowser.services.files.bounded_json import Value

LONGEST = 2_000
"""Characters of a key, a title, a search, or the source of a citation."""

_NEWEST = 1_000_000
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def check_format(file: Value, name: str, version: int) -> None:
    """Raise AtFaultError unless a part is of this format, and of this version or an earlier one."""
    if file.get("format").text(LONGEST) != name:
        file.get("format").wrong(Message("project-format-unknown"), Message("choose-project"))
    if file.get("version").whole_number(_NEWEST) > version:
        file.get("version").wrong(Message("project-of-newer-version"), Message("update-program"))


def entries(value: Value, most: int) -> list[Value]:
    """The items of a list; none for null."""
    if value.value is not None and not isinstance(value.value, list):
        value.wrong(Message("list-expected"))
    items = list(value.each())
    if len(items) > most:
        value.wrong(Message("project-entries-too-many", most=most), Message("remove-some"))
    return items


def refuse_twice(value: Value, keys: Sequence[str]) -> None:
    if len(set(keys)) < len(keys):
        value.wrong(Message("project-entry-twice"), Message("keep-one"))


def line(value: Value, longest: int) -> str:
    """A text in one line; "" for null."""
    return "" if value.value is None else _UNSEEN.sub(" ", value.text(longest)).strip()


def filled_line(value: Value, longest: int) -> str:
    """A text in one line that must not be empty."""
    text = line(value, longest)
    if not text:
        value.wrong(Message("text-expected"))
    return text
