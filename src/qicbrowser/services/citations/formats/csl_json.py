"""Reads and writes CSL-JSON, as Zotero, JabRef and others export it, and as doi.org and Crossref return it."""

import json
from collections.abc import Callable, Sequence
from typing import Any

from qicbrowser.domain.csl import Item, person
from qicbrowser.domain.csl_dates import normalised
from qicbrowser.domain.messages import Message
from qicbrowser.domain.progress import Progress, unwatched
from qicbrowser.services.citations.dates import date
from qicbrowser.services.citations.fields import add_notes, cleaned
from qicbrowser.services.citations.markup import escaped, without_markup
from qicbrowser.services.citations.records import MOST_RECORDS, BrokenFileError, Label, Record
from qicbrowser.services.files.bounded_json import parsed

_DEEPEST = 6
"""Levels of objects and lists in `custom`, which is free for programs to use."""

_LABELS = {
    "id": Message("label-id"),
    "citation-key": Message("label-citation-key"),
    "citation-label": Message("label-label"),
    "citation-number": Message("label-number"),
}
_NAMES = frozenset(
    (
        *("author", "chair", "collection-editor", "compiler", "composer", "container-author", "contributor", "curator"),
        *("director", "editor", "editorial-director", "executive-producer", "guest", "host", "illustrator", "narrator"),
        *("interviewer", "organizer", "original-author", "performer", "producer", "recipient", "reviewed-author"),
        *("script-writer", "series-creator", "translator"),
    )
)
_NAME_PARTS = ("family", "given", "dropping-particle", "non-dropping-particle", "suffix", "literal")
_DATES = frozenset(("issued", "accessed", "available-date", "event-date", "original-date", "submitted"))
_VERBATIM = frozenset(("type", "DOI", "URL", "PMID", "PMCID", "ISBN", "ISSN", "custom", *_DATES, *_NAMES))
"""Variables without HTML."""

_OLDER_NAMES = {"shortTitle": "title-short", "journalAbbreviation": "container-title-short"}
"""The names of variables in older programs."""

_TYPES = {
    "journal-article": "article-journal",
    "book-chapter": "chapter",
    "book-section": "chapter",
    "book-part": "chapter",
    "reference-entry": "entry",
    "proceedings-article": "paper-conference",
    "posted-content": "article",
    "dissertation": "thesis",
    "monograph": "book",
    "edited-book": "book",
    "reference-book": "book",
    "proceedings": "book",
    "report-component": "report",
    "peer-review": "review",
}
"""The types of Crossref."""


def read(text: str, progress: Progress = unwatched) -> list[Record]:
    """The citations of a file; raises ReaderError where one is not an item, or it is not JSON.

    `progress` counts items.
    """
    found = parsed(text.encode("utf-8", "replace")).value
    for envelope in ("message", "items"):  # of Crossref, and of Zotero
        if isinstance(found, dict) and isinstance(found.get(envelope), dict | list):
            found = found[envelope]
    items = found if isinstance(found, list) else [found]
    if len(items) > MOST_RECORDS:
        place = Message("place-item", item=MOST_RECORDS + 1)
        raise BrokenFileError(Message("citations-too-many", place=place, most=MOST_RECORDS), Message("export-fewer"))
    records = []
    for number, item in enumerate(items, start=1):
        progress(number - 1, len(items))
        records.append(_record(number, item))
    return records


def _record(number: int, item: Any) -> Record:
    if not isinstance(item, dict) or not _is_shallow(item.get("custom"), _DEEPEST):
        raise BrokenFileError(Message("csl-item-invalid", item=number), Message("remove-item"))
    labels = [Label(name, str(item[key])) for key, name in _LABELS.items() if isinstance(item.get(key), str | int)]
    variables: dict[str, Any] = {}
    for key, part in item.items():
        name = str(_OLDER_NAMES.get(key, key))
        if name not in {"id", "note"} and name not in variables:
            variables[name] = _value(name, part)
    if isinstance(csl_type := variables.get("type"), str):
        variables["type"] = _TYPES.get(csl_type, csl_type)
    note = item.get("note")
    add_notes(variables, [without_markup(note)] if isinstance(note, str) else [])
    return Record(cleaned(variables), Message("place-item", item=number), tuple(labels))


def _value(name: str, found: Any) -> Any:
    """A variable in the form that CSL asks for; None for a program's own data, which is not part of a citation."""
    if name in _DATES:
        return _date(found)
    if name in _NAMES:
        people = found if isinstance(found, list) else [found]
        return [somebody for one in people if (somebody := _person(one))]
    if name == "custom":
        return found
    if isinstance(found, list):
        texts = [part for part in found if isinstance(part, str)]
        found = (", " if name in {"ISSN", "ISBN", "keyword"} else "; ").join(texts)
    if isinstance(found, str) and name not in _VERBATIM:
        return without_markup(found)
    return None if isinstance(found, dict) else found


def _date(found: Any) -> Any:
    known = normalised(found)
    words = known.get("literal")
    if isinstance(words, str) and not (isinstance(found, dict) and found.get("literal")):
        return date(words)  # as a program got it from a page, and left it to others to read
    return known or None


def _person(found: Any) -> Any:
    """Somebody, or a group: `literal`, or `name` as Crossref calls it."""
    if isinstance(found, str):
        return person(without_markup(found)) if found.strip() else None
    if not isinstance(found, dict):
        return None
    parts = {part: without_markup(str(found[part])) for part in _NAME_PARTS if isinstance(found.get(part), str | int)}
    parts = {part: text for part, text in parts.items() if text.strip()}
    if not parts and isinstance(found.get("name"), str):
        parts = {"literal": without_markup(found["name"])}
    if parts.keys() == {"given"}:
        parts = {"literal": parts["given"]}
    return parts


def _is_shallow(found: object, depth: int) -> bool:
    if isinstance(found, dict):
        return depth > 0 and all(_is_shallow(part, depth - 1) for part in found.values())
    return not isinstance(found, list) or (depth > 0 and all(_is_shallow(part, depth - 1) for part in found))


def write(records: Sequence[tuple[str, Item]]) -> str:
    """Items under their ids as a CSL-JSON file."""
    items = [{"type": "document", **_written(item), "id": name} for name, item in records]
    return json.dumps(items, ensure_ascii=False, indent=2) + "\n"


def _written(item: Item) -> Item:
    """An item whose texts are not taken for HTML when they are read."""
    return {name: _changed(name, part, escaped) for name, part in item.items()}


def _changed(name: str, found: Any, change: Callable[[str], str]) -> Any:
    if name in _NAMES and isinstance(found, list):
        return [
            {part: change(text) if isinstance(text, str) else text for part, text in one.items()}
            if isinstance(one, dict)
            else one
            for one in found
        ]
    return change(found) if isinstance(found, str) and name not in _VERBATIM else found
