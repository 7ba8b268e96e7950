"""Formats of references that are not read: refused by their name, never kept as lines of somebody's words."""

import re
from pathlib import Path

import pytest

from qicbrowser.services.citations.reading import Format, read_file, read_text
from qicbrowser.wording.english import error_words
from tests.messages import reader_error


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("%0 Journal Article\n%A Doe, Ann\n%T Peers\n%D 2019\n%F 46\n", "EndNote's tagged format"),
        ("\n\n%0 Book\n%T Peers\n", "EndNote's tagged format"),
        ("FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Doe, A\nTI Peers\nER\nEF\n", "Web of Science's"),
        ("PT J\nAU Doe, A\nTI Peers\nER\n", "Web of Science's"),
        ("RT Journal Article\nSR Electronic\nID 46\nA1 Doe, Ann\nT1 Peers\n", "RefWorks'"),
        ("VN  - Ovid Technologies\nDB  - Made\nUI  - 1\nTI  - Peers\n", "Ovid's own format"),
        ("<1>\nUnique Identifier\n  46\nTitle\n  Peers\n", "Ovid's own format"),
        ('<?xml version="1.0" encoding="UTF-8"?><xml><records><record/></records></xml>', "EndNote XML"),
        ('<?xml version="1.0"?>\n<PubmedArticleSet/>', "XML or HTML"),
        ("\n<!DOCTYPE html><html><body>46. Doe A.</body></html>", "XML or HTML"),
        ("{\\rtf1\\ansi 46. Doe A. Peers. J Made. 2019.}", "a rich text file"),
        ("---\nreferences:\n- id: doe2019\n  title: Peers\n  type: article-journal\n...\n", "YAML"),
        ("- type: article\n  title: Peers\n", "YAML"),
        ("# made up\ndoe2019:\n    type: article\n    title: Peers\n", "YAML"),
        ("no,author,title,year\n46,Doe A,Peers,2019\n", "a table"),
        ('"Key";"Item Type";"Publication Year";"Author";"Title"\n"A";"book";"2019";"Doe";"P"\n', "a table"),
        ("Authors,Author(s) ID,Title,Year,Source title\nDoe A.,1,Peers,2019,J Made\n", "a table"),
        ("no\tauthor\ttitle\tyear\n46\tDoe A\tPeers\t2019\n", "a table"),
        ("46\tDoe A\tPeers\t2019\n69\tRoe B\tTwo\t2018\n", "a table"),
        ("Author | Title | DOI\n--- | --- | ---\nDoe | Peers | 10.1000/1\n", "a table"),
        (
            "Record #1 of 1\nID: CN-1\nAU: Doe A\nTI: Peers\nSO: J Made\nYR: 2019\n",
            "an unknown format with one field per line",
        ),
        ("AA  - Doe\nBB  - Peers\nCC  - 2019\nDD  - x\n", "an unknown format with one field per line"),
    ],
)
def test_a_format_that_is_not_read_is_refused_by_its_name(text: str, name: str):
    with reader_error(f"^{re.escape(f'This is {name}')}") as refused:
        read_text(text)
    assert refused.value.hint


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "a PDF file"),
        (b"PK\x03\x04\x14\x00\x06\x00", "a Word, Excel or zip file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an older Word or Excel file"),
        (b"SQLite format 3\x00\x10\x00", "the database of another program"),
    ],
)
def test_a_file_that_is_not_text_is_refused_by_its_name(content: bytes, name: str, tmp_path: Path):
    path = tmp_path / "made.ris"
    path.write_bytes(content)
    with reader_error(f"^{re.escape(str(path))}: This is {name}, which cannot be read\\. ") as refused:
        read_file(path)
    assert "RIS" in error_words(refused.value)


@pytest.mark.parametrize(
    "text",
    [
        "46. Doe A. Title, author and year: a made-up study. J Made. 2019.\n69. Roe B. Two.\n",
        "46\tDoe A. Peers. J Made. 2019.\n69\tRoe B. Two. J Made. 2018.\n",
        "Doe, A., Roe, B. (2019). Peers, title, doi. J Made, 1, 2.\n",
        "LI Q. One. J Made. 2019.\nWU C. Two. J Made. 2018.\nHE D. Three. J Made. 2017.\n",
        "PTSD in a made-up cohort. Doe A. 2019.\n",
        "References\n46. Doe A. Peers. J Made. 2019.\n",
        "- Doe A. Peers. 2019.\n- Roe B. Two. 2018.\n",
        "FN Doe. A made-up name in front. 2019.\n",
    ],
)
def test_a_list_of_references_is_read_whatever_words_it_has(text: str):
    assert read_text(text).format is Format.LIST
