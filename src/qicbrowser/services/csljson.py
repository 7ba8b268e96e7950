"""CSL-JSON, as Zotero, JabRef and others export it: items as they are."""

import json
import re
from collections.abc import Sequence
from typing import Any

from qicbrowser.domain.csl import Item
from qicbrowser.domain.errors import ReaderError
from qicbrowser.services.bibliography_reading import Label, Record
from qicbrowser.services.citation_parts import date, with_what_notes_name, without_nothing
from qicbrowser.services.jsonfile import parsed

_DEEPEST = 6
_MARKUP = re.compile(r"<(i|b|sup|sub|sc|span)(?: [^<>]*)?>(.*?)</\1>")
_MARKED = ("title", "title-short", "container-title", "collection-title")
_LABELS = {
    "id": "its id",
    "citation-key": "its citation key",
    "citation-label": "its label",
    "citation-number": "its number",
}


def read(text: str) -> list[Record]:
    found = parsed(text.encode("utf-8", "replace")).value
    if isinstance(found, dict) and isinstance(found.get("items"), list):
        found = found["items"]
    items = found if isinstance(found, list) else [found]
    return [_record(number, item) for number, item in enumerate(items, start=1)]


def _record(number: int, item: Any) -> Record:
    if not isinstance(item, dict) or not _is_shallow(item, _DEEPEST):
        raise ReaderError(
            f"Item {number:,}: this is no citation in CSL-JSON. Nothing was taken from it.",
            hint="Export it anew, or take that item out.",
        )
    labels = [Label(name, str(item[key])) for key, name in _LABELS.items() if isinstance(item.get(key), str | int)]
    kept: dict[str, Any] = {key: part for key, part in item.items() if key not in {"id", "note"}}
    for name in _MARKED:  # italics and the like are for a page, not for a list
        if isinstance(kept.get(name), str):
            kept[name] = _MARKUP.sub(r"\2", kept[name])
    for name in ("issued", "accessed"):  # as a program got it from a page, and left it to others to read
        if isinstance(kept.get(name), dict) and kept[name].keys() == {"raw"}:
            kept[name] = date(str(kept[name]["raw"]))
    note = item.get("note")
    with_what_notes_name(kept, [note] if isinstance(note, str) else [])
    return Record(without_nothing(kept), f"item {number:,}", tuple(labels))


def _is_shallow(found: object, depth: int) -> bool:
    if isinstance(found, dict):
        return depth > 0 and all(_is_shallow(part, depth - 1) for part in found.values())
    return not isinstance(found, list) or (depth > 0 and all(_is_shallow(part, depth - 1) for part in found))


def write(records: Sequence[tuple[str, Item]]) -> str:
    """Items under their ids as a CSL-JSON file."""
    items = [{"type": "document", **item, "id": name} for name, item in records]
    return json.dumps(items, ensure_ascii=False, indent=2) + "\n"
