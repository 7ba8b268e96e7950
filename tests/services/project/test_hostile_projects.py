"""A project from outside is refused as a whole, with a sentence, where anything is wrong; nothing is extracted."""

import io
import json
import zipfile
from pathlib import Path

import pytest

from qicbrowser.paths import DataFolder, bundled_evidence
from qicbrowser.services.importing.library_writing import contents_of
from qicbrowser.services.project import project_file
from qicbrowser.services.project.plan import plan
from qicbrowser.services.project.project_file import Part, read_parts
from qicbrowser.services.project.reading import known_records, read_project
from qicbrowser.store.library import Library
from tests.messages import reader_error
from tests.services.project.test_project import NOW, REFERENCE

FACTS = {"format": "QIC Browser project", "version": 1}
REVIEWS = [{"key": "zamboni2020", "identity": "", "title": ""}]
ITEM = {"id": "zamboni2020-46", "type": "book", "title": "Made up"}


def packed(*parts: tuple[str, bytes | str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, content in parts:
            archive.writestr(name, content)
    return file.getvalue()


def facts(**more: object) -> tuple[str, str]:
    return "project.json", json.dumps(FACTS | more)


def read(path: Path, content: bytes):
    path.write_bytes(content)
    data = DataFolder(path.parent / "data")
    with Library(bundled_evidence(), data.user_file) as library:
        here = contents_of(data)
        return plan(library, read_project(path, known_records(library, here), here, NOW), "", path.name)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "p.qicproject"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is not a project"),
        (b"PK", "is not a project"),
        (b"{}" * 100, "is not a project"),
        (b"PK\x03\x04" + bytes(100), "damaged"),
        (packed(facts())[:-10], "damaged"),
        (packed(facts())[:-60] + packed(facts())[-22:], "damaged"),
        (packed(("a.txt", "x")), "is not a project"),
        (packed(*[(f"{n}", "") for n in range(60)]), "is not a project"),
        (packed(facts(), method=zipfile.ZIP_LZMA), "packed in an unknown way"),
        (packed(facts()).replace(b"\x14\x00\x00\x00\x08\x00", b"\x14\x00\x01\x00\x08\x00"), "encrypted"),
        (packed(("project.json", "[1]")), "object is expected"),
        (packed(("project.json", "{}")), "text is expected"),
        (packed(("project.json", "[" * 200_000)), "nested too deeply|not JSON"),
        (packed(facts(format="other")), "not a project of QIC Browser"),
        (packed(facts(version=2)), "newer version of QIC Browser"),
        (packed(facts(searches=[{"name": "a", "query": "x"}] * 2)), "an entry occurs twice"),
        (packed(facts(searches=[{"name": "a"}])), "/searches/0/query"),
        (packed(facts(searches=[{"name": "a", "query": "x" * 3000}])), "longer than 2,000"),
        (packed(facts(searches=[{"name": "a", "query": "x"}] * 6000)), "more than 5,000 entries"),
        (packed(facts(searches={"a": 1})), "a list is expected"),
        (packed(facts(colours={"green": "x" * 100})), "longer than 40"),
        (packed(facts(author=["a"])), "text is expected"),
        (packed(facts(), ("notes.jsonld", "{}")), "not a collection of annotations"),
        (packed(facts(reviews=REVIEWS), ("citations.json", json.dumps([ITEM, ITEM]))), "two citations of"),
        (packed(facts(), ("citations.json", "[1]")), "."),
        (packed(facts(), ("reviews.qiclibrary", b"x")), "not a file of reviews"),
    ],
)
def test_what_is_wrong_in_a_project_is_refused(path: Path, content: bytes, words: str) -> None:
    with reader_error(words):
        read(path, content)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_part_that_is_there_twice_is_refused(path: Path) -> None:
    with reader_error("is in the project twice"):
        read(path, packed(facts(), facts()))


def test_a_part_that_inflates_beyond_its_bound_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(project_file._LARGEST, Part.NOTES, 1_000_000)
    bomb = packed(facts(), ("notes.jsonld", b" " * 50_000_000))
    assert len(bomb) < 100_000
    with reader_error("larger than 1 MB"):
        read(path, bomb)
    declared_small = bomb.replace((50_000_000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    assert declared_small != bomb
    with reader_error("damaged"):
        read(path, declared_small)


def test_an_archive_whose_directory_says_it_is_small_is_not_believed(path: Path) -> None:
    """Zip64 has another place for the numbers in the last record, which is the one that is checked."""
    content = packed(facts())
    locator = b"PK\x06\x07" + bytes(16)
    path.write_bytes(content[:-22] + locator + content[-22:])
    with reader_error("damaged"):
        read_parts(path)


def test_names_that_lead_out_of_a_folder_are_never_written(path: Path, tmp_path: Path) -> None:
    planned = read(path, packed(facts(), ("../escaped.txt", "x"), ("/tmp/absolute-made-up", "x"), ("a/b", "x")))
    assert planned.entries == ()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["data", "p.qicproject"]


def test_markup_is_text(path: Path) -> None:
    item = ITEM | {"title": "A &lt;b&gt;bold&lt;/b&gt; title"}
    search = {"name": "<b>x</b>\x1b[31m", "query": "<img src='x'>"}
    content = packed(facts(reviews=REVIEWS, searches=[search]), ("citations.json", json.dumps([item])))
    citation, saved = read(path, content).entries
    assert citation.theirs.reference_key == REFERENCE
    assert "A <b>bold</b> title" in citation.theirs.csl
    assert (saved.theirs.name, saved.theirs.query) == ("<b>x</b> [31m", "<img src='x'>")


def test_a_review_that_the_project_does_not_name_is_no_place(path: Path) -> None:
    planned = read(path, packed(facts(), ("citations.json", json.dumps([ITEM]))))
    assert (planned.entries, planned.citations_elsewhere) == ((), 1)
