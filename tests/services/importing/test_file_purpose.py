"""What a file is for follows from its ending, or from how it begins."""

from pathlib import Path

import pytest

from qicbrowser.services.importing.file_purpose import Purpose, purpose_of
from tests.messages import reader_error

DATA = Path(__file__).parents[2] / "data"

LISTED = b"1. Doe A. A made-up study. J Made. 2001;1(2):3-4.\n2. Roe B. Another one. J Made. 2002;2:5.\n"
CSL = b'[{"id": "a", "type": "article-journal", "title": "A made-up study"}]'
ANNOTATION = b'{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationCollection", "items": []}'


@pytest.mark.parametrize(
    ("name", "content", "purpose"),
    [
        ("a.ris", b"", Purpose.CITATIONS),
        ("a.RIS", b"", Purpose.CITATIONS),
        ("a.enw", b"%0 Journal Article", Purpose.CITATIONS),
        ("a.json", CSL, Purpose.CITATIONS),
        ("a.json", CSL.decode().encode("utf-16"), Purpose.CITATIONS),
        ("a.txt", CSL, Purpose.CITATIONS),
        ("a.txt", LISTED, Purpose.CITATIONS),
        ("a.txt", b"TY  - JOUR\nTI  - A made-up study\nER  - \n", Purpose.CITATIONS),
        ("export", b"TY  - JOUR\nTI  - A made-up study\nER  - \n", Purpose.CITATIONS),
        ("a.xml", b'<?xml version="1.0"?><xml><records></records></xml>', Purpose.CITATIONS),
        ("a.jsonld", b"", Purpose.NOTES),
        ("a.json", ANNOTATION, Purpose.NOTES),
        ("a.json", b'{"rows": [], "total": 0}', Purpose.NOTES),
        ("a.csv", b"\xef\xbb\xbfnote_id;record_key;text\n1;a/b;made up\n", Purpose.NOTES),
        ("a.csv", b"Theme;Effect\nA;+\n", Purpose.TABLES),
        ("a.tsv", b"Theme\tEffect\n", Purpose.TABLES),
        ("a.txt", b"Theme\tGrade\tEffect\nA\thigh\t+\n", Purpose.TABLES),
        ("a.txt", b"<table><tr><td>A</td></tr></table>", Purpose.TABLES),
        ("a.xml", b"<article></article>", Purpose.TABLES),
        ("a.html", b"<p>@article{a}</p>", Purpose.TABLES),
        ("a.qiclibrary", b"", Purpose.TABLES),
        ("a", b"SQLite format 3\0", Purpose.TABLES),
        ("a.zip", b"PK\x03\x04", Purpose.TABLES),
    ],
)
def test_purpose(tmp_path: Path, name: str, content: bytes, purpose: Purpose) -> None:
    (tmp_path / name).write_bytes(content)
    assert purpose_of(tmp_path / name) is purpose


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.json", b'{"name": "made-up", "version": 1}'),
        ("a.txt", b"\n"),
        ("a.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("a.exe", b"MZ\0\0"),
        ("a.py", b"print('made up')\n"),
    ],
)
def test_a_file_of_another_kind_is_refused(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with reader_error(f"{name} is not a file that QIC Browser can open"):
        purpose_of(tmp_path / name)


def test_a_file_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    with reader_error("cannot be read"):
        purpose_of(tmp_path / "a.json")


def test_only_the_beginning_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"Doe A. A made-up study.\n" * 3_000 + b"TY  - JOUR\n")
    assert purpose_of(tmp_path / "a.txt") is Purpose.CITATIONS
    (tmp_path / "a.json").write_bytes(CSL + b" " * 64_000 + b"\0")
    assert purpose_of(tmp_path / "a.json") is Purpose.CITATIONS


@pytest.mark.parametrize("path", sorted((DATA / "references").glob("*.[!m]*")), ids=lambda path: path.name)
def test_exported_citations(path: Path) -> None:
    assert purpose_of(path) is Purpose.CITATIONS


@pytest.mark.parametrize("path", sorted((DATA / "tables").glob("*[!n]")), ids=lambda path: path.name)
def test_published_tables(path: Path) -> None:
    assert purpose_of(path) is Purpose.TABLES


def test_exported_notes() -> None:
    assert purpose_of(DATA / "notes-example.jsonld") is Purpose.NOTES
