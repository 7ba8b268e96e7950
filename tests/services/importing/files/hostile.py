"""Files of Word and Excel made for tests: entries of archives changed, and the container of encrypted ones."""

import io
import struct
import zipfile

from openpyxl import Workbook

_SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def saved(book: Workbook) -> bytes:
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def with_entries(content: bytes, **changed: bytes) -> bytes:
    """The archive with entries replaced or added; "__" is written for "/", "_dot_" for "."."""
    new = {name.replace("__", "/").replace("_dot_", "."): data for name, data in changed.items()}
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in old.namelist():
            if name not in new:
                archive.writestr(name, old.read(name))
        for name, data in new.items():
            archive.writestr(name, data)
    return result.getvalue()


def compound_file(streams: dict[str, bytes]) -> bytes:
    """A compound file of OLE: header, one sector of its allocation table, its directory, and then its streams.

    Office writes a document with a password as one: the encrypted archive is its stream "EncryptedPackage".
    """
    table, body, directory = [_FAT, _END], b"", [_directory_entry("Root Entry", 5, _END, 0, child=1)]
    for number, (name, data) in enumerate(streams.items(), start=1):
        data = data.ljust(4096, b"\0")  # noqa: PLW2901  # shorter ones would be in another stream
        data += bytes(-len(data) % _SECTOR)  # noqa: PLW2901
        first, count = len(table), len(data) // _SECTOR
        table += [*range(first + 1, first + count), _END]
        right = number + 1 if number < len(streams) else _FREE
        directory.append(_directory_entry(name, 2, first, len(data), right=right))
        body += data
    header = struct.pack(
        "<8s16s5H6x9I",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"",
        0x3E,
        3,
        0xFFFE,
        9,
        6,
        0,
        1,
        1,
        0,
        4096,
        _END,
        0,
        _END,
        0,
    )
    header += struct.pack("<109I", 0, *[_FREE] * 108)
    allocation = struct.pack("<128I", *table, *[_FREE] * (128 - len(table)))
    return header + allocation + b"".join(directory).ljust(_SECTOR, b"\0") + body


def _directory_entry(name: str, kind: int, first: int, size: int, *, right: int = _FREE, child: int = _FREE) -> bytes:
    words = name.encode("utf-16-le")
    fixed = struct.pack("<64sHBBIII", words, len(words) + 2, kind, 1, _FREE, right, child)
    return (fixed + bytes(36) + struct.pack("<IQ", first, size)).ljust(128, b"\0")
