"""Putting many notes in order at once: what changes, what stays, and that every change can be reversed."""

import pytest

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import Colour, Note
from qicbrowser.services.changes import Change, store
from qicbrowser.services.notes import bulk_edits
from qicbrowser.services.notes.annotate import LONGEST_TAG, MOST_TAGS, Target, annotate, deleted
from qicbrowser.store.library import Library
from tests.gui.window_driver import COMMUNITY, COMPETITION


def write(library: Library, words: str, *tags: str, key: str = COMPETITION) -> Note:
    note = annotate(library, Target(key, key), words, Colour.GREEN, tags)
    store(library, [Change(None, note)])
    return note


def tags_by_words(library: Library) -> dict[str, tuple[str, ...]]:
    return {note.words: note.tags for note in (*library.notes.all(), *library.notes.deleted())}


def test_a_tag_is_renamed_on_every_note_whatever_its_case_and_undone(library: Library) -> None:
    write(library, "a", "funding", "x")
    write(library, "b", "x", "Funding", key=COMMUNITY)
    write(library, "c", "x")
    gone = write(library, "d", "FUNDING")
    store(library, [Change(gone, deleted(gone))])
    before = tags_by_words(library)
    changes = bulk_edits.rename_tag(library, "funding", "#money")
    store(library, changes)
    assert tags_by_words(library) == {"a": ("money", "x"), "b": ("x", "money"), "c": ("x",), "d": ("money",)}
    assert [note.words for note in library.notes.deleted()] == ["d"]
    store(library, [change.reverse for change in changes])
    assert tags_by_words(library) == before


def test_a_tag_renamed_to_another_becomes_one_with_it_as_that_is_spelled(library: Library) -> None:
    write(library, "a", "Money", "x")
    write(library, "b", "funding", "y", "MONEY")
    write(library, "c", "funding")
    store(library, bulk_edits.rename_tag(library, "funding", "money"))
    assert tags_by_words(library) == {"a": ("Money", "x"), "b": ("Money", "y"), "c": ("Money",)}


def test_a_tag_may_change_its_case_alone(library: Library) -> None:
    write(library, "a", "funding")
    write(library, "b", "Funding")
    changes = bulk_edits.rename_tag(library, "funding", "Funding")
    assert [change.subject.words for change in changes] == ["a"]
    store(library, changes)
    assert library.notes.tags() == {"Funding": 2}


@pytest.mark.parametrize("name", ["", " # ", "a, b", "x" * (LONGEST_TAG + 1)])
def test_an_invalid_tag_name_is_refused(library: Library, name: str) -> None:
    write(library, "a", "funding")
    with pytest.raises(ReaderError):
        bulk_edits.rename_tag(library, "funding", name)


def test_a_tag_is_removed_everywhere_and_a_note_of_nothing_is_deleted(library: Library) -> None:
    write(library, "a", "funding", "x")
    write(library, "", "Funding")
    store(library, bulk_edits.remove_tag(library, "FUNDING"))
    assert [(note.words, note.tags) for note in library.notes.all()] == [("a", ("x",))]
    assert [note.tags for note in library.notes.deleted()] == [()]


def test_tags_are_put_on_those_that_lack_them(library: Library) -> None:
    notes = [write(library, "a", "X"), write(library, "b", "y")]
    changes = bulk_edits.tag(notes, ("x", "z"))
    store(library, changes)
    assert tags_by_words(library) == {"a": ("X", "z"), "b": ("y", "x", "z")}
    assert bulk_edits.tag(library.notes.all(), ("x",)) == ()


def test_no_more_tags_than_a_note_holds(library: Library) -> None:
    full = write(library, "a", *(f"tag {i}" for i in range(MOST_TAGS)))
    with pytest.raises(ReaderError):
        bulk_edits.tag([full], ("one more",))


def test_only_what_changes_is_a_change(library: Library) -> None:
    green = write(library, "a")
    gone = deleted(write(library, "b"))
    assert bulk_edits.recolour([green], Colour.GREEN) == ()
    assert bulk_edits.recolour([green], Colour.BLUE)[0].subject.colour is Colour.BLUE
    assert bulk_edits.delete([gone]) == bulk_edits.restore([green]) == bulk_edits.purge([green]) == ()
    assert bulk_edits.untag([green], "never used") == ()


def test_notes_are_deleted_restored_and_taken_out_for_good(library: Library) -> None:
    write(library, "a")
    write(library, "b")
    store(library, bulk_edits.delete(library.notes.all()))
    assert library.notes.all() == ()
    store(library, bulk_edits.restore(library.notes.deleted()[:1]))
    assert [note.words for note in library.notes.all()] == ["a"]
    changes = bulk_edits.purge(library.notes.deleted())
    store(library, changes)
    assert library.notes.deleted() == ()
    store(library, [change.reverse for change in changes])
    assert [note.words for note in library.notes.deleted()] == ["b"]
