"""The fields that an entry inherits from others of its file, by `crossref` and `xdata`."""

from collections.abc import Mapping, Sequence

from qicbrowser.domain.messages import Message
from qicbrowser.services.citations.formats.bibtex.syntax import Entry
from qicbrowser.services.citations.records import LARGEST_FILE, BrokenFileError

_NOT_INHERITED = frozenset(
    (
        *("title", "subtitle", "shorttitle", "author", "abstract", "keywords", "pages", "note", "label", "crossref"),
        *("doi", "url", "urldate", "howpublished", "eprint", "pmid", "pmcid", "entrysubtype"),
    )
)
"""Fields that belong to the entry that `crossref` names, and to no part of it."""

_MOST_XDATA = 20


class Inheritance:
    """Looks up what entries inherit; all of it together is no longer than a file may be."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._by_key = {entry.key.lower(): entry.fields for entry in reversed(entries) if entry.key}
        self._left = LARGEST_FILE

    def fields_of(self, entry: Entry) -> Mapping[str, str]:
        """All fields of an entry; raises BrokenFileError where the file would become too long."""
        inherited = self._inherited(entry.fields)
        self._left -= sum(map(len, inherited.values()))
        if self._left < 0:
            raise BrokenFileError(Message("bibtex-expansion-too-long", line=entry.line))
        return inherited | entry.fields

    def _inherited(self, fields: Mapping[str, str]) -> dict[str, str]:
        parent = self._fields(fields.get("crossref", ""))
        container = {**parent, "booktitle": parent.get("title", ""), "booksubtitle": parent.get("subtitle", "")}
        inherited = {name: text for name, text in container.items() if text and name not in _NOT_INHERITED}
        for key in fields.get("xdata", "").split(",")[:_MOST_XDATA]:
            inherited = {**self._fields(key), **inherited}
        return {name: text for name, text in inherited.items() if name not in fields}

    def _fields(self, key: str) -> Mapping[str, str]:
        return self._by_key.get(key.strip().lower(), {})
