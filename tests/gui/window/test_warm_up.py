"""What a search needs of many notes is made in the pauses after a start, and of those that are others by then only."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from qicbrowser.domain.query.parsing import parse
from qicbrowser.domain.records import Colour, Note
from qicbrowser.gui.window import warm_up
from qicbrowser.services.search.search import search
from qicbrowser.store.library import Library
from qicbrowser.store.search import annotated_index as annotated
from qicbrowser.store.search.annotated_index import AnnotatedIndex
from qicbrowser.store.user.note_filter import NoteCategory, NoteFilter
from qicbrowser.store.user.note_lists import NoteLists
from tests.gui.window_driver import Reader

KEYS = [f"made-up/{number}" for number in range(50)]


def note(key: str, words: str = "zither", changed: str = "1") -> Note:
    return Note(f"on {key}", key, key, None, words, Colour.GREEN, "1", changed)


def put(library: Library, *notes: Note) -> None:
    with library.change():
        for each in notes:
            library.notes.put(each)


@pytest.fixture
def indexed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The keys of the records that are indexed, each time they are."""
    keys: list[str] = []
    index = AnnotatedIndex._index

    def counted(self: AnnotatedIndex, key: str) -> Iterator[None]:
        keys.append(key)
        yield from index(self, key)

    monkeypatch.setattr(AnnotatedIndex, "_index", counted)
    return keys


def found(library: Library, text: str) -> int:
    matches = library.matching(parse(text))
    return sum(1 for _ in matches.rows())


def test_notes_are_indexed_bit_by_bit(
    library: Library, indexed: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(warm_up, "_SLICE", 0.0)
    put(library, *map(note, KEYS))
    parent = QObject()
    warm_up.make_ready(library, print, parent)
    assert len(indexed) == 1  # the window has its turn
    qtbot.waitUntil(lambda: len(indexed) == len(KEYS))
    assert sorted(indexed) == sorted(KEYS)
    qtbot.waitUntil(lambda: not parent.children())
    assert found(library, "zither") == len(KEYS)
    assert len(indexed) == len(KEYS)


def test_a_search_meanwhile_finds_all(library: Library, indexed: list[str]) -> None:
    put(library, *map(note, KEYS))
    assert not library.index_notes(0.0)
    assert len(indexed) == 1
    assert search(library, "zither").count().number == len(KEYS)
    assert library.index_notes(0.0)
    assert len(indexed) == len(KEYS)


def test_what_another_program_writes_has_its_own_records_indexed_and_no_others(
    library: Library, indexed: list[str]
) -> None:
    put(library, *map(note, KEYS))
    assert found(library, "zither") == len(KEYS)
    indexed.clear()
    with Library(library.evidence_file, library.user_file) as other:
        put(other, note(KEYS[3], "oboe", changed="2"), note("made-up/new"))
        with other.change():
            other.notes.remove(note(KEYS[4]).id)
    assert (found(library, "oboe"), found(library, "zither")) == (1, len(KEYS) - 1)
    assert sorted(indexed) == sorted([KEYS[3], KEYS[4], "made-up/new"])


def test_notes_of_this_and_another_program_are_found(library: Library, indexed: list[str]) -> None:
    put(library, *map(note, KEYS))
    assert found(library, "zither") == len(KEYS)
    put(library, note(KEYS[0], "oboe", changed="2"))
    with closing(sqlite3.connect(library.user_file)) as file, file:
        file.execute("UPDATE note SET words = 'oboe', changed = '3' WHERE record_key = ?", (KEYS[1],))
        file.execute("UPDATE note SET deleted = '3' WHERE record_key = ?", (KEYS[2],))
    assert (found(library, "oboe"), found(library, "zither")) == (2, len(KEYS) - 3)
    put(library, note(KEYS[0], "zither", changed="1"))  # as an undo does
    assert (found(library, "oboe"), found(library, "zither")) == (1, len(KEYS) - 2)


def test_a_record_with_many_notes_is_indexed_note_by_note(
    library: Library, indexed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    words: list[str] = []
    as_usual = annotated.index_words
    monkeypatch.setattr(
        annotated,
        "index_words",
        lambda texts, *languages: words.extend(texts := list(texts)) or as_usual(texts, *languages),
    )
    several = [note(KEYS[0], f"zither {number}")._replace(id=str(number)) for number in range(20)]
    put(library, *several)
    for number in range(1, 4):
        assert not library.index_notes(0.0)
        assert words == [f"zither {n}" for n in range(number)]
    put(library, note(KEYS[0], "oboe"))  # meanwhile: it is begun anew
    assert (found(library, "zither"), found(library, "oboe")) == (1, 1)
    assert indexed == [KEYS[0]] * 2
    assert library.index_notes(0.0)


def test_what_was_indexed_is_found_until_it_is_indexed_anew(library: Library, indexed: list[str]) -> None:
    put(library, note(KEYS[0]), note(KEYS[1]))
    assert found(library, "zither") == 2
    put(library, note(KEYS[0], "oboe", changed="2"))
    assert not library.index_notes(0.0)
    assert library._annotated_index is not None
    assert len(library._annotated_index._rows) == 2
    assert (found(library, "zither"), found(library, "oboe")) == (1, 1)


def test_the_list_of_many_notes_is_prepared_bit_by_bit(
    library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(warm_up, "_MANY_NOTES", len(KEYS))
    monkeypatch.setattr(warm_up, "_LISTED", 20)
    put(library, *map(note, KEYS))
    listed: list[int] = []
    refresh = NoteLists.refresh

    def counted(lists: NoteLists, most: int = -1) -> bool:
        done = refresh(lists, most)
        listed.append(lists.counts()[NoteCategory.NOTES] + lists.counts()[NoteCategory.UNPLACED])
        return done

    monkeypatch.setattr(NoteLists, "refresh", counted)
    parent = QObject()
    warm_up.make_ready(library, print, parent)
    qtbot.waitUntil(lambda: not parent.children())
    assert len(listed) == 3
    assert listed == sorted(set(listed))
    put(library, note(KEYS[0], "oboe", changed="2"), note("made-up/new"))
    library.note_lists().refresh()
    assert len(library.note_lists().list(NoteFilter(NoteCategory.NOTES)).ids) == len(KEYS) + 1


def test_the_list_of_few_notes_is_read_when_it_is_shown(library: Library, qtbot: QtBot) -> None:
    put(library, *map(note, KEYS))
    parent = QObject()
    warm_up.make_ready(library, print, parent)
    qtbot.waitUntil(lambda: not parent.children())
    assert library._note_lists is None


def test_the_pane_of_many_notes_is_built_before_it_is_shown(
    reader: Reader, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The pane in one turn of the event loop, the numbers of tags and authors in another; showing it reads neither."""
    monkeypatch.setattr(warm_up, "_MANY_NOTES", len(KEYS))
    put(reader.library, *(note(key)._replace(tags=("made up",)) for key in KEYS))
    read: list[str] = []
    for name in ("refresh", "counts", "tags", "authors"):
        as_usual = getattr(NoteLists, name)
        monkeypatch.setattr(
            NoteLists, name, lambda *args, name=name, as_usual=as_usual: read.append(name) or as_usual(*args)
        )
    pane = reader.window.panes.notebook
    built: list[list[str]] = []
    pane.built.connect(lambda _: built.append(list(read)))
    reader.window.finish_start()
    qtbot.waitUntil(lambda: "authors" in read)
    assert built == [["refresh"]]
    read.clear()
    reader.window.menus.show_notebook.trigger()
    assert pane.get().table.count == len(KEYS)
    assert read == []
    put(reader.library, note("made-up/new"))
    reader.window.notebook.refresh()
    assert pane.get().table.count == len(KEYS) + 1
