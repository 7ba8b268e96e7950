"""`.qicproject` files: a zip archive with the reader's work, each part in a form that other programs read too.

A zip archive, because the reviews are a SQLite file that JSON could only hold as Base64, and because anybody can take
the notes (Web Annotations) and the citations (CSL-JSON) out of it without this program. Nothing is ever extracted to
the disk: only parts of known names are read, each within bounds.
"""

import struct
import zipfile
import zlib
from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from io import BytesIO
from pathlib import Path
from typing import IO

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.services.citations.records import LARGEST_FILE
from qicbrowser.services.files import bounded_json
from qicbrowser.services.files.atomic import whole_files
from qicbrowser.services.files.bounded_reading import read_bounded
from qicbrowser.services.files.program_files import OwnFiles
from qicbrowser.services.importing import review_files

ENDING = ".qicproject"


class Part(StrEnum):
    """A file in the archive."""

    FACTS = "project.json"
    """What the project is, with the saved searches and the names of colours."""
    ANALYSIS = "analysis.json"
    """Labels, scenarios, and sites with their marks. A program that does not know this part imports the others."""
    NOTES = "notes.jsonld"
    CITATIONS = "citations.json"
    REVIEWS = "reviews.qiclibrary"


_LARGEST = {
    Part.FACTS: 20_000_000,
    Part.ANALYSIS: bounded_json.LARGEST,
    Part.NOTES: bounded_json.LARGEST,
    Part.CITATIONS: LARGEST_FILE,
    Part.REVIEWS: review_files.LARGEST,
}
"""Bytes of a part, inflated."""

LARGEST = sum(_LARGEST.values())
"""Bytes of one file."""

_END = struct.Struct("<4s4H2LH")
"""The record at the end of an archive: signature, disks, entries, size and place of the directory, and a comment."""

_END_SIGNATURE, _ZIP64_LOCATOR = b"PK\x05\x06", b"PK\x06\x07"
_ZIP64_LOCATOR_SIZE = 20
_MOST_ENTRIES = 50
"""Entries of an archive: the parts, and what a program that packed it again has added."""

_LARGEST_DIRECTORY = 65_536
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, RuntimeError, ValueError)


def write_project(path: Path, parts: Mapping[Part, bytes], moment: datetime, own: OwnFiles) -> None:
    """Write a project, whole or not at all; raises ReaderError where it cannot be written, or a part is too large."""
    for part, content in parts.items():
        if len(content) > _LARGEST[part]:
            raise _too_large(part)
    with whole_files(own) as writing, writing(path) as file:
        _write(file, parts, moment)


def read_parts(path: Path) -> Mapping[Part, bytes]:
    """The parts of a project; raises ReaderError where the file is not a project, is damaged or holds too much."""
    content = read_bounded(path, LARGEST, Message("check-file-name"), shorten=Message("ask-for-project-in-parts"))
    _check_directory(content, path)
    parts: dict[Part, bytes] = {}
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            for entry in archive.infolist():
                if entry.filename not in list(Part):
                    continue
                part = Part(entry.filename)
                if part in parts:
                    raise ReaderError(Message("project-part-twice", part=part), Message("ask-for-file-again"))
                parts[part] = _inflated(archive, entry, part)
    except _DAMAGED as error:
        raise ReaderError(Message("project-damaged", path=path), Message("ask-for-file-again")) from error
    if Part.FACTS not in parts:
        raise _not_a_project(path)
    return parts


def _write(file: IO[bytes], parts: Mapping[Part, bytes], moment: datetime) -> None:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            entry = zipfile.ZipInfo(part, moment.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, content)


def _check_directory(content: bytes, path: Path) -> None:
    """Raise ReaderError unless the directory of the archive is small: it is read as a whole, entry by entry."""
    if not content.startswith(b"PK") or len(content) < _END.size:
        raise _not_a_project(path)
    signature, *_, entries, size, _place, comment = _END.unpack(content[-_END.size :])
    locator = content[-_END.size - _ZIP64_LOCATOR_SIZE :][: len(_ZIP64_LOCATOR)]
    if signature != _END_SIGNATURE or comment or locator == _ZIP64_LOCATOR:
        raise ReaderError(Message("project-damaged", path=path), Message("ask-for-file-again"))
    if entries > _MOST_ENTRIES or size > _LARGEST_DIRECTORY:
        raise _not_a_project(path)


def _inflated(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, part: Part) -> bytes:
    if entry.flag_bits & 1 or entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise ReaderError(Message("project-part-unreadable", part=part), Message("ask-for-file-again"))
    if entry.file_size > _LARGEST[part]:
        raise _too_large(part)
    with archive.open(entry) as file:
        content = file.read(_LARGEST[part] + 1)
    if len(content) > _LARGEST[part]:
        raise _too_large(part)
    return content


def _too_large(part: Part) -> ReaderError:
    size = Message("megabytes", number=_LARGEST[part] // 1_000_000)
    return ReaderError(Message("project-part-too-large", part=part, size=size), Message("ask-for-project-in-parts"))


def _not_a_project(path: Path) -> ReaderError:
    return ReaderError(Message("not-a-project", path=path), Message("choose-project"))
