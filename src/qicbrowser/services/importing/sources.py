"""Imported files and pasted content as they are kept in the library, and read again from there."""

import hashlib
import json
import zlib
from pathlib import Path

from qicbrowser import __version__
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.grid import AS_FOUND, TableFile, TextForm
from qicbrowser.domain.tables.sources import ImportPlan, Source
from qicbrowser.services.changes import now
from qicbrowser.services.files.bounded_json import AtFaultError, FaultsError, parsed
from qicbrowser.services.files.bounded_reading import read_bounded
from qicbrowser.services.importing.files.reading import read_clipboard, read_table_content
from qicbrowser.services.importing.recipes import written

LARGEST = 20_000_000
"""Bytes of one file, or of pasted content."""


def file_content(path: Path) -> bytes:
    """The bytes of a file to be imported; raises ReaderError where it cannot be read, or is too large."""
    return read_bounded(path, LARGEST, Message("check-file-name"), shorten=Message("save-table-alone"))


def pasted_content(html: str, text: str) -> bytes:
    """The content of the clipboard as it is kept."""
    return json.dumps({"html": html, "text": text}, ensure_ascii=False).encode("utf-8", "replace")


def new_source(review_key: str, position: int, file: TableFile, content: bytes, plan: ImportPlan) -> Source:
    """A source to be kept, of content as `file_content` or `pasted_content` gives it."""
    return Source(
        review_key,
        position,
        file.name,
        file.form.value,
        hashlib.sha256(content).hexdigest(),
        zlib.compress(content, 9),
        now(),
        __version__,
        written(plan),
    )


def content_of(source: Source) -> bytes:
    """The bytes that were imported; raises ReaderError where they are damaged."""
    inflating = zlib.decompressobj()
    try:
        content = inflating.decompress(source.content, LARGEST + 1)
    except zlib.error:
        content = b""
    if hashlib.sha256(content).hexdigest() != source.sha256:
        raise ReaderError(Message("source-damaged", name=source_name(source)), Message("import-again"))
    return content


def read_source(source: Source, form: TextForm) -> TableFile:
    """The tables of a source, its text read in this form; raises ReaderError where they cannot be read."""
    return read_content(source.file_name, content_of(source), form)


def read_content(file_name: str, content: bytes, form: TextForm = AS_FOUND) -> TableFile:
    """The tables of a file, by its name and content, or of pasted content; `form` is the reader's answers."""
    if not file_name:
        return read_clipboard(*_pasted(content), form)
    return read_table_content(content, file_name, form)


def _pasted(content: bytes) -> tuple[str, str]:
    """The HTML and the text of pasted content; raises FaultsError where it is something else."""
    try:
        whole = parsed(content)
        return whole.get("html").text(LARGEST), whole.get("text").text(LARGEST)
    except AtFaultError as error:
        raise FaultsError([error.fault]) from error


def source_name(source: Source) -> Message | str:
    """What a source is called: by its file, or as pasted content."""
    return source.file_name or Message("pasted-content")
