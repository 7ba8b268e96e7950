"""Zip archives from outside (Word, Excel), checked before a library reads them."""

import io
import re
import zipfile
import zlib
from pathlib import PurePosixPath

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message

LARGEST_INFLATED = 100_000_000
LARGEST_XML = 30_000_000
MOST_ENTRIES = 5_000

_CHUNK = 1 << 20
_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, RuntimeError, ValueError)


def checked_archive(content: bytes) -> zipfile.ZipFile:
    """An archive all of whose entries were inflated once within bounds; raises ReaderError for any other.

    Sizes are first added up as declared, then counted while the entries are inflated. XML in it has no DTD, so it
    cannot define entities: neither format has one.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
        entries = archive.infolist()
        _check_directory(entries)
        inflated = 0
        for entry in entries:
            inflated += _checked_size(archive, entry, LARGEST_INFLATED - inflated)
    except _DAMAGED as error:
        raise ReaderError(Message("archive-damaged"), Message("copy-file-again")) from error
    return archive


def _check_directory(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > MOST_ENTRIES or sum(entry.file_size for entry in entries) > LARGEST_INFLATED:
        raise _too_large()
    for entry in entries:
        path = PurePosixPath(entry.filename)
        if path.is_absolute() or ".." in path.parts or "\\" in entry.filename or ":" in entry.filename:
            raise ReaderError(Message("archive-with-unsafe-names"), Message("save-table-file-again"))
        if entry.flag_bits & 1:
            raise ReaderError(Message("table-file-encrypted"), Message("remove-password"))


def _checked_size(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, left: int) -> int:
    """How many bytes an entry has."""
    is_xml = entry.filename.lower().endswith((".xml", ".rels", ".vml"))
    largest = min(left, LARGEST_XML) if is_xml else left
    size, text = 0, bytearray()
    with archive.open(entry) as file:
        while chunk := file.read(_CHUNK):
            size += len(chunk)
            if size > largest:
                raise _too_large()
            if is_xml:
                text += chunk
    if _DOCTYPE.search(text.replace(b"\0", b"")):  # without the zeros of UTF-16
        raise ReaderError(Message("archive-with-entities"), Message("save-table-file-again"))
    return size


def _too_large() -> ReaderError:
    return ReaderError(Message("archive-too-large"), Message("keep-only-tables"))
