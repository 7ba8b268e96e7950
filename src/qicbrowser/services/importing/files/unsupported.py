"""Files that hold no table that can be read, each with what to do instead."""

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message

_IMAGES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"BM")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How .xls and .doc begin, and encrypted .xlsx and .docx."""

_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_DIRECTORY_ENTRY = 128
"""Bytes; each begins at a multiple of them, with its name."""

_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")


def check_supported(content: bytes) -> None:
    """Raises ReaderError with the name of the format, and the way to a readable one, where it is not supported."""
    beginning = content[:1_024]
    if not content.strip():
        raise ReaderError(Message("table-file-empty"), Message("choose-table-file"))
    if b"%PDF-" in beginning:
        raise ReaderError(Message("table-file-pdf"), Message("table-as-text-or-page"))
    if content.startswith(_OLE):
        if _is_encrypted(content):
            raise ReaderError(Message("table-file-encrypted"), Message("remove-password"))
        raise ReaderError(Message("table-file-old-office"), Message("save-as-xlsx-or-docx"))
    if content.startswith(b"{\\rtf"):
        raise ReaderError(Message("unsupported-rtf"), Message("save-as-xlsx-or-docx"))
    if content.startswith(_IMAGES) or (content.startswith(b"RIFF") and beginning[8:12] == b"WEBP"):
        raise ReaderError(Message("table-file-image"), Message("table-as-text-or-page"))
    if b"multipart/related" in beginning.lower() and b"mime-version:" in beginning.lower():
        raise ReaderError(Message("table-file-web-archive"), Message("save-as-html"))
    if b"\0" in content and not content.startswith((*_WIDE_MARKS, b"PK", b"<")):
        raise ReaderError(Message("table-file-unknown"), Message("choose-table-file"))


def _is_encrypted(content: bytes) -> bool:
    """Whether a compound file has the stream of an encrypted document; words in an old one are not such a stream."""
    place = content.find(_ENCRYPTED)
    while place >= 0:
        if place % _DIRECTORY_ENTRY == 0:
            return True
        place = content.find(_ENCRYPTED, place + 1)
    return False
