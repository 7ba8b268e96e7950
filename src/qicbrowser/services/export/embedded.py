"""The provenance that an exported file holds, read back within bounds."""

import json
import zipfile
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree as ET

from qicbrowser.domain.messages import Message
from qicbrowser.services.files.bounded_json import holds_more_than
from qicbrowser.services.files.bounded_reading import opened

LARGEST = 64 * 2**20
"""Bytes that are read of a file: its provenance is at its beginning or end."""

MOST_PARTS = 2_000_000
"""Parts of JSON, and tags and attributes of a workbook's XML: many small ones in a small file would fill the memory."""

CHOOSE_EXPORT = Message("choose-exported-file")
"""What to do about a file that is not an export."""


class ExportedFile(NamedTuple):
    """A file that may be an export: its path, its first bytes, and the text at its end."""

    path: Path
    head: bytes
    tail: str


def look_at(path: Path) -> ExportedFile:
    """Raises ReaderError where the file cannot be read."""
    with opened(path, CHOOSE_EXPORT) as file:
        head = file.read(LARGEST)
        end = file.seek(0, 2)
        file.seek(max(0, end - LARGEST))
        tail = file.read(LARGEST) if end > LARGEST else head
    return ExportedFile(path, head, tail.decode("utf-8", "replace"))


def loaded(text: str) -> dict[str, Any]:
    """JSON of a bounded number of parts; raises ValueError for more."""
    content: dict[str, Any] = json.loads(bounded(text))
    return content


def bounded(text: str) -> str:
    """The text; raises ValueError where it has too many parts to be loaded."""
    if holds_more_than(text, MOST_PARTS):
        raise ValueError
    return text


DOCUMENT = "word/document.xml"
"""The part that Word documents have, and no other packed file."""


def packed_xml(archive: zipfile.ZipFile, name: str) -> ET.Element:
    """A part of a workbook or document; raises ValueError where it is too large or complex to be loaded."""
    packed = archive.getinfo(name)
    if packed.file_size > LARGEST or packed.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise ValueError
    content = archive.read(name)
    # No such file has a DOCTYPE, and its entities may expand without end.
    if b"<!DOCTYPE" in content.replace(b"\0", b"") or content.count(b"<") + content.count(b"=") > MOST_PARTS:
        raise ValueError
    return ET.fromstring(content)  # noqa: S314  see above
