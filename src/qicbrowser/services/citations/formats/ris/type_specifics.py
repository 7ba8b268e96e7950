"""Fields of RIS that mean something else in references of some types, mostly as EndNote writes them."""

from collections.abc import Callable, Mapping
from typing import Any

from qicbrowser.services.citations.dates import date
from qicbrowser.services.citations.fields import date_parts
from qicbrowser.services.citations.formats.ris.tags import CONTAINERS
from qicbrowser.services.citations.markup import without_markup
from qicbrowser.services.citations.tagged_fields import Fields


def adjust(item: dict[str, Any], notes: list[str], fields: Fields) -> None:
    """Move what the type of the item has in other fields than most; what has no variable is added to the notes."""
    if adjust_type := _BY_TYPE.get(item["type"]):
        adjust_type(item, notes, fields)


def _article(item: dict[str, Any], _notes: list[str], _fields: Fields) -> None:
    """The edition may be the day on which the article came online."""
    if not item["container-title"]:
        item["container-title"], item["container-title-short"] = item["container-title-short"], ""
    online = date(item["edition"])
    if online and len(date_parts({"issued": online})) > 1:
        item["available-date"], item["edition"] = online, ""


def _thesis(item: dict[str, Any], notes: list[str], fields: Fields) -> None:
    """The volume may be the degree, and the journal the department."""
    if not item["volume"].isdigit():
        if item["genre"]:
            notes.append(item["volume"])
        item["genre"], item["volume"] = item["genre"] or item["volume"], ""
    notes.append(_text(fields, "T2"))
    item["container-title"] = _text(fields, *CONTAINERS)


def _book(item: dict[str, Any], _notes: list[str], fields: Fields) -> None:
    """The second title of a book or report is that of its series."""
    if item["type"] == "book":
        item["title"] = item["title"] or _text(fields, "BT")
    if not item["collection-title"]:
        item["collection-title"], item["container-title"] = _text(fields, "T2"), _text(fields, *CONTAINERS)


def _conference_paper(item: dict[str, Any], _notes: list[str], fields: Fields) -> None:
    """Where the proceedings have a title of their own, the second title is that of the conference."""
    item["publisher-place"] = item["publisher-place"] or _text(fields, "C1")
    if proceedings := _text(fields, "C3"):
        item["event-title"], item["container-title"] = item["container-title"], proceedings


def _text(fields: Fields, *tags: str) -> str:
    return without_markup(fields.first(*tags))


_BY_TYPE: Mapping[str, Callable[[dict[str, Any], list[str], Fields], None]] = {
    "article-journal": _article,
    "book": _book,
    "report": _book,
    "thesis": _thesis,
    "paper-conference": _conference_paper,
}
