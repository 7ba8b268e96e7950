"""What the reader writes on labels, scenarios and sites: names and reasons in one line each, and bounded lists."""

import re
from collections.abc import Iterable

from qicbrowser.domain.analysis.labels import LARGEST_LIST, LONGEST_NAME, LONGEST_REASON
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message

_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def name_line(text: str) -> str:
    """A name in one line; raises ReaderError for none, or one that is too long."""
    name = _line(text)
    if not name:
        raise ReaderError(Message("name-empty"), Message("write-a-name"))
    if len(name) > LONGEST_NAME:
        raise ReaderError(Message("name-too-long", longest=LONGEST_NAME), Message("shorten-name"))
    return name


def reason_line(text: str) -> str:
    """A reason in one line, "" for none; raises ReaderError for one that is too long."""
    reason = _line(text)
    if len(reason) > LONGEST_REASON:
        raise ReaderError(Message("reason-too-long", longest=LONGEST_REASON), Message("shorten-reason"))
    return reason


def bounded_keys(keys: Iterable[str], most: int) -> tuple[str, ...]:
    """Keys, each once, in their order; raises ReaderError where they are too many for one label or scenario."""
    each = tuple(dict.fromkeys(keys))
    if len(each) > most or sum(len(key.encode()) + 1 for key in each) > LARGEST_LIST:
        raise ReaderError(Message("keys-too-many", most=most), Message("use-several"))
    return each


def check_name_is_free(name: str, names: Iterable[str]) -> None:
    """Raise ReaderError where one of these names is the same, whatever its case."""
    if name.casefold() in {each.casefold() for each in names}:
        raise ReaderError(Message("name-taken", name=name), Message("choose-other-name"))


def new_id() -> str:
    from uuid import uuid4  # a start, which writes nothing, does without it

    return str(uuid4())


def _line(text: str) -> str:
    """A text in one line; half a surrogate pair, which cannot be saved, becomes the replacement character."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return " ".join(_UNSEEN.sub(" ", whole).split())
