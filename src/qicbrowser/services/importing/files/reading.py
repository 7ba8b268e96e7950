"""Files and clipboard contents with tables, read by what they hold and not by the ending of a name."""

import hashlib
import zipfile
from datetime import date
from pathlib import Path

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.grid import AS_FOUND, TableFile, TextForm
from qicbrowser.services.files.bounded_reading import read_bounded
from qicbrowser.services.importing.files.archives import checked_archive
from qicbrowser.services.importing.files.unsupported import check_supported

LARGEST_FILE = 20_000_000


def read_table_file(path: Path, form: TextForm = AS_FOUND) -> TableFile:
    """The tables of a file; raises ReaderError where it cannot be read, or has none.

    `form` answers the questions that reading its text leaves open.
    """
    before = _version(path)
    content = read_bounded(path, LARGEST_FILE, Message("choose-table-file"), shorten=Message("keep-only-tables"))
    if _version(path) != before:
        raise ReaderError(Message("table-file-changed", path=path), Message("open-when-complete"))
    return read_table_content(content, path.name, form)


def read_table_content(content: bytes, name: str, form: TextForm = AS_FOUND) -> TableFile:
    """The same of the content of a file, which errors call by `name`."""
    return _dated(_read(content, name, form), content, form)


def read_clipboard(html: str, text: str, form: TextForm = AS_FOUND) -> TableFile:
    """The tables that were copied: of the HTML where it has any, otherwise of the plain text."""
    if html.strip() and (file := _pasted_page(html)):
        return _dated(file, html.encode("utf-8", "surrogatepass"), form)
    if not text.strip():
        raise ReaderError(Message("clipboard-without-table"), Message("copy-table"))
    from qicbrowser.services.importing.files.delimited import read_delimited_text

    return _dated(read_delimited_text(text, form=form), text.encode("utf-8", "surrogatepass"), form)


def _pasted_page(html: str) -> TableFile | None:
    """The tables of HTML; None where it has none of data."""
    from qicbrowser.services.importing.files.html_page import read_html_text  # lxml comes with the first page

    try:
        file = read_html_text(html)
    except ReaderError:
        return None
    return None if all(grid.is_layout for grid in file.tables) else file


def _version(path: Path) -> tuple[int, int] | None:
    """What changes when a file is written; None where it cannot be looked at, which reading it will say."""
    try:
        state = path.stat()
    except OSError:
        return None
    return state.st_size, state.st_mtime_ns


def _dated(file: TableFile, content: bytes, form: TextForm) -> TableFile:
    today = date.today()  # noqa: DTZ011  # the reader's
    return file._replace(sha256=hashlib.sha256(content).hexdigest(), read_on=today, text_form=form)


def _read(content: bytes, name: str, form: TextForm) -> TableFile:
    check_supported(content)
    if content.startswith(b"PK"):
        return _read_archive(content, name)
    beginning = content[:4_096].replace(b"\0", b"").lower().lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if beginning.startswith(b"<"):
        if b"<html" not in beginning and any(tag in beginning for tag in (b"<article", b"<!doctype article", b"<pmc-")):
            from qicbrowser.services.importing.files.jats import read_jats  # lxml comes with the first page

            return read_jats(content, name, form)
        from qicbrowser.services.importing.files.html_page import read_html

        return read_html(content, name, form)
    from qicbrowser.services.importing.files.delimited import read_delimited

    return read_delimited(content, name, form)


def _read_archive(content: bytes, name: str) -> TableFile:
    archive: zipfile.ZipFile = checked_archive(content)
    entries = set(archive.namelist())
    if "xl/workbook.xml" in entries:
        from qicbrowser.services.importing.files.xlsx import read_xlsx

        return read_xlsx(content, name)
    if "word/document.xml" in entries:
        from qicbrowser.services.importing.files.docx import read_docx

        return read_docx(content, name)
    if "mimetype" in entries and b"opendocument" in archive.read("mimetype"):
        raise ReaderError(Message("table-file-opendocument"), Message("save-as-xlsx-or-docx"))
    if "xl/workbook.bin" in entries:
        raise ReaderError(Message("table-file-old-office"), Message("save-as-xlsx-or-docx"))
    raise ReaderError(Message("table-file-archive"), Message("unpack-table-file"))
