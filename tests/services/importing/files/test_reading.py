"""Files are read by what they hold; what is not supported is named, with a way out."""

import hashlib
import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.tables.grid import FileForm
from qicbrowser.services.importing.files import reading
from qicbrowser.services.importing.files.reading import read_clipboard, read_table_file
from qicbrowser.wording.english import error_words
from tests.services.importing.files.hostile import compound_file

TABLES = Path(__file__).parents[3] / "data" / "tables"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100)
PAGE = "<html><table><tr><th>Theme<th>Barrier<tr><td>Trust<td>time</table></html>"


def archive_of(**entries: bytes) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, data in entries.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), data)
    return content.getvalue()


def refusal(path: Path) -> ReaderError:
    with pytest.raises(ReaderError) as raised:
        read_table_file(path)
    assert len(error_words(raised.value)) > 20
    return raised.value


@pytest.mark.parametrize(
    ("name", "form", "label"),
    [
        ("01-bmc-realist-cmo.html", FileForm.HTML, None),
        ("05-jats-for-against.xml", FileForm.JATS, None),
        ("07-excel-semicolon-bom.csv", FileForm.DELIMITED, "2"),
        ("10-cerqual-soqf.docx", FileForm.DOCX, "S3"),
        ("12-pasted-from-browser.txt", FileForm.DELIMITED, "3"),
    ],
)
def test_a_file_is_read_by_its_content_whatever_its_name(tmp_path: Path, name: str, form: FileForm, label: str | None):
    content = (TABLES / name).read_bytes()
    path = tmp_path / "made.up"
    path.write_bytes(content)
    file = read_table_file(path)
    assert (file.name, file.form) == ("made.up", form)
    assert file.sha256 == hashlib.sha256(content).hexdigest()
    assert file.read_on is not None
    assert any(not grid.is_layout for grid in file.tables)
    if label is not None:
        assert [grid.label for grid in file.tables] == [label]


@pytest.mark.parametrize(
    ("content", "message", "hint"),
    [
        (b"", "table-file-empty", "choose-table-file"),
        (b"%PDF-1.7 made up", "table-file-pdf", "table-as-text-or-page"),
        (OLE, "table-file-old-office", "save-as-xlsx-or-docx"),
        (
            compound_file({"WordDocument": "! EncryptedPackage".encode("utf-16-le")}),
            "table-file-old-office",
            "save-as-xlsx-or-docx",
        ),
        (
            compound_file({"EncryptionInfo": b"made up", "EncryptedPackage": bytes(9_000)}),
            "table-file-encrypted",
            "remove-password",
        ),
        (b"{\\rtf1 made up}", "unsupported-rtf", "save-as-xlsx-or-docx"),
        (b"\x89PNG\r\n\x1a\n", "table-file-image", "table-as-text-or-page"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "table-file-image", "table-as-text-or-page"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related\n", "table-file-web-archive", "save-as-html"),
        (b"a;b\0\0\n", "table-file-unknown", "choose-table-file"),
        (b"<html><body><form>Log in</form></body></html>", "without-tables", "open-page-with-table"),
        (b"words alone", "text-without-table", "separate-cells"),
        (
            archive_of(mimetype=b"application/vnd.oasis.opendocument.spreadsheet"),
            "table-file-opendocument",
            "save-as-xlsx-or-docx",
        ),
        (archive_of(xl__workbook_dot_bin=b""), "table-file-old-office", "save-as-xlsx-or-docx"),
        (archive_of(other=b""), "table-file-archive", "unpack-table-file"),
        (b"PK\x03\x04 made up", "archive-damaged", "copy-file-again"),
    ],
)
def test_what_is_not_supported_is_named_with_a_way_out(tmp_path: Path, content: bytes, message: str, hint: str):
    path = tmp_path / "made.xlsx"
    path.write_bytes(content)
    error = refusal(path)
    assert (error.message.id, error.hint.id) == (message, hint)


def test_a_file_that_is_too_large_is_refused(tmp_path: Path):
    path = tmp_path / "made.csv"
    path.touch()
    os.truncate(path, reading.LARGEST_FILE + 1)
    assert refusal(path).message.id == "file-too-large"


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path):
    assert refusal(tmp_path / "missing.csv").message.id == "file-unreadable"
    assert refusal(tmp_path).message.id == "file-is-folder"


def test_a_file_that_changes_while_it_is_read_is_refused(tmp_path: Path, monkeypatch):
    path = tmp_path / "made.csv"
    path.write_text("a;b\nc;d\n")

    def read_while_written(*arguments, read=reading.read_bounded, **options) -> bytes:
        content = read(*arguments, **options)
        path.write_text("a;b\nc;d\ne;f\n")
        return content

    monkeypatch.setattr(reading, "read_bounded", read_while_written)
    assert refusal(path).message.id == "table-file-changed"


def test_the_html_of_the_clipboard_is_preferred_to_its_text():
    file = read_clipboard(PAGE, "Theme\tBarrier\nTrust\ttime\n")
    assert (file.name, file.form) == ("", FileForm.HTML)
    assert file.sha256 == hashlib.sha256(PAGE.encode()).hexdigest()


def test_the_text_of_the_clipboard_is_read_where_its_html_has_no_table():
    file = read_clipboard("<p>Theme Barrier</p>", "Theme\tBarrier\nTrust\ttime\n")
    assert (file.form, file.tables[0].rows, file.tables[0].columns) == (FileForm.DELIMITED, 2, 2)


def test_a_clipboard_without_text_is_refused():
    with pytest.raises(ReaderError) as raised:
        read_clipboard("", " \n")
    assert (raised.value.message.id, raised.value.hint.id) == ("clipboard-without-table", "copy-table")


def test_the_libraries_are_imported_with_the_first_file_only():
    code = (
        "import sys, qicbrowser.services.importing.files.reading;"
        "print([name for name in ('openpyxl', 'mammoth', 'lxml') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
