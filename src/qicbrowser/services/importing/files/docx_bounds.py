"""Bounds on a Word document: the library that reads it has none, and some small documents would take it for ever.

What it does is counted beforehand, in the order in which it does it. Everything else in it takes a time that grows with
the number of elements.
"""

import zipfile
from collections import Counter
from collections.abc import Mapping
from xml.parsers import expat

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message

MOST_ELEMENTS = 300_000
"""In all parts together, and as often as they are read: some 500 pages, half a minute and 300 MB."""

DEEPEST = 150
LONGEST_TEXT = 1_000_000
"""Characters between two tags; they are joined piece by piece."""

MOST_FIELD_STEPS = 5_000_000
"""Fields looked through, and pieces of their instructions joined."""


def check_bounds(archive: zipfile.ZipFile) -> None:
    """Raises ReaderError for a document that would take too long, or too much memory."""
    count = _Count()
    for name in archive.namelist():
        if name.lower().endswith((".xml", ".rels")):
            _Part(count).read(archive.read(name))
    for note, times in count.references.items():
        count.add_elements(times * count.note_sizes[note])


def too_complex() -> ReaderError:
    return ReaderError(Message("document-too-complex"), Message("keep-only-tables"))


class _Count:
    """What all parts of a document have together."""

    def __init__(self) -> None:
        self.elements = 0
        self.field_steps = 0
        self.note_sizes: Counter[str] = Counter()
        self.references: Counter[str] = Counter()

    def add_elements(self, n: int) -> None:
        self.elements += n
        if self.elements > MOST_ELEMENTS:
            raise too_complex()

    def add_field_steps(self, n: int) -> None:
        self.field_steps += n
        if self.field_steps > MOST_FIELD_STEPS:
            raise too_complex()


class _Part:
    """Counts the elements of one part; XML that is not well formed is left to whoever reads it for its words."""

    def __init__(self, count: _Count) -> None:
        self._count = count
        self._depth = 0
        self._text = 0
        self._note = ""
        self._open_fields = 0
        self._instructions = 0

    def read(self, content: bytes) -> None:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        try:
            parser.Parse(content, True)
        except expat.ExpatError:
            return

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        self._count.add_elements(1)
        self._text = 0
        self._depth += 1
        if self._depth > DEEPEST:
            raise too_complex()
        tag = name.rpartition(" ")[2]
        if self._note:
            self._count.note_sizes[self._note] += 1
        if tag in ("footnote", "endnote"):
            self._note = f"{tag} {_attribute(attributes, 'id')}"
        elif tag in ("footnoteReference", "endnoteReference"):
            self._count.references[f"{tag.removesuffix('Reference')} {_attribute(attributes, 'id')}"] += 1
        elif tag == "r":
            self._count.add_field_steps(self._open_fields)
        elif tag == "instrText":
            self._instructions += 1
        elif tag == "fldChar":
            self._field(_attribute(attributes, "fldCharType"))

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self._open_fields += 1
            self._instructions = 0
        else:
            self._count.add_field_steps(self._instructions)
        if kind == "end":
            self._open_fields = max(0, self._open_fields - 1)

    def _end(self, name: str) -> None:
        self._text = 0
        self._depth -= 1
        if name.rpartition(" ")[2] in ("footnote", "endnote"):
            self._note = ""

    def _characters(self, text: str) -> None:
        self._text += len(text)
        if self._text > LONGEST_TEXT:
            raise too_complex()


def _attribute(attributes: Mapping[str, str], name: str) -> str:
    return next((value for key, value in attributes.items() if key.rpartition(" ")[2] == name), "")
