"""The header of the reader's file: whatever a byte of it says, the notes are read, or the file is refused in words."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from qicbrowser.services.search.search import search
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words
from tests.messages import reader_error
from tests.store.user.test_quarantine import INSERT, aside, begin, row

HEADER = 100
IDENTITY = range(68, 72)
"""Where a file says whose it is: with another byte it is not ours to set aside."""

WORDS = {f"id {n}": f"note {n} " + "made up " * (2000 if n % 9 == 0 else 20) for n in range(20)}
"""Some take several pages each."""


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("header") / "user.sqlite"
    begin(path)
    with closing(sqlite3.connect(path)) as file, file:
        file.executemany(INSERT, [row(note_id, words) for note_id, words in WORDS.items()])
    return path.read_bytes()


@pytest.mark.parametrize("at", range(HEADER))
def test_whatever_a_byte_says_no_note_is_lost(at: int, content: bytes, evidence_file: Path, tmp_path: Path) -> None:
    for byte in {0, 255, content[at] ^ 1, content[at] ^ 128} - {content[at]}:
        path = tmp_path / str(byte) / "user.sqlite"
        path.parent.mkdir()
        changed = content[:at] + bytes([byte]) + content[at + 1 :]
        path.write_bytes(changed)
        if at in IDENTITY:
            with reader_error("is not a file of QIC Browser's notes"):
                Library(evidence_file, path)
            assert path.read_bytes() == changed
            continue
        with Library(evidence_file, path) as library:
            assert {note.id: note.words for note in library.notes.all()} == WORDS
            assert search(library, "note").count().number
            if library.recovered:
                assert aside(path).read_bytes() == changed
                assert "20 notes were recovered from it. The damaged file" in words(library.notices[0])
            assert library.check()


@pytest.mark.parametrize("format_number", [5, 255])
def test_a_format_yet_to_come_is_damage(
    format_number: int, content: bytes, evidence_file: Path, tmp_path: Path
) -> None:
    path = tmp_path / "user.sqlite"
    path.write_bytes(content[:47] + bytes([format_number]) + content[48:])
    with Library(evidence_file, path) as library:
        assert library.recovered
        assert not library.read_only


def test_a_header_of_nothing_but_noise_costs_nothing(content: bytes, evidence_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "user.sqlite"
    path.write_bytes(bytes(range(1, HEADER + 1)) + content[HEADER:])
    with Library(evidence_file, path) as library:
        assert {note.id: note.words for note in library.notes.all()} == WORDS
