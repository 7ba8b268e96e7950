"""Selection -> note -> file -> the same words again."""

import re

import pytest

from qicbrowser.domain.anchors import Place, Placing
from qicbrowser.domain.records import Anchor, Colour, Note, Span
from qicbrowser.services.changes import Change, ChangedElsewhereError, store
from qicbrowser.services.notes.annotate import (
    LONGEST,
    LONGEST_TAG,
    MOST_TAGS,
    Target,
    annotate,
    deleted,
    highlight,
    place,
    recoloured,
    retagged,
    revived,
    reworded,
    star_toggled,
)
from qicbrowser.store.library import Library
from tests.messages import reader_error

COMPETITION = "zamboni2020/5/friendly-competition"
BARRIER = f"{COMPETITION}/barrier/1"
STUDY = "zamboni2020/ref/51"
WHOLE = Target(COMPETITION, COMPETITION)


def on(library: Library, words: str, text_key: str = BARRIER) -> Target:
    start = library.evidence.text(text_key).index(words)
    return Target(COMPETITION, text_key, Span(start, start + len(words)))


def save(library: Library, *notes: Note) -> None:
    store(library, [Change(library.notes.get(note.id), note) for note in notes])


def test_a_note_on_words_finds_them_again_in_a_reopened_library(library: Library):
    note = annotate(library, on(library, " financial incentives "), "  Which ones?\r\n")
    save(library, note)
    with Library(library.evidence_file, library.user_file) as reopened:
        kept = reopened.notes.get(note.id)
        assert (kept.words, kept.text_key, kept.colour) == ("Which ones?", BARRIER, Colour.YELLOW)
        found = place(reopened, kept)
        assert found.placing is Placing.ANCHORED
        assert found.span.of(reopened.evidence.text(BARRIER)) == "financial incentives" == kept.anchor.quote


def test_words_of_a_title_can_be_marked(library: Library):
    note = highlight(library, on(library, "Friendly", COMPETITION), Colour.BLUE)
    assert (note.words, note.anchor.quote, note.colour) == ("", "Friendly", Colour.BLUE)


@pytest.mark.parametrize("key", [COMPETITION, STUDY])
def test_a_note_on_a_whole_theme_or_reference_has_no_place_in_a_text(library: Library, key: str):
    note = annotate(library, Target(key, key), "mine")
    save(library, note)
    assert library.notes.of_record(key) == (note,)
    assert note.anchor is None
    assert place(library, note) is None


def test_a_note_says_when_it_was_written_and_changed(library: Library):
    note = annotate(library, WHOLE, "mine")
    assert note.created == note.changed
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", note.created)
    for later in (reworded(note, " yours "), recoloured(note, Colour.PINK)):
        assert (later.id, later.created) == (note.id, note.created)
        assert later.changed >= note.changed
    assert reworded(note, " yours ").words == "yours"
    assert recoloured(note, Colour.PINK).colour is Colour.PINK


@pytest.mark.parametrize("words", ["", " \n\t\N{NO-BREAK SPACE}"])
def test_an_empty_note_is_refused(library: Library, words: str):
    with reader_error("empty note") as refusal:
        annotate(library, WHOLE, words)
    assert refusal.value.hint


def test_a_note_has_a_longest_length(library: Library):
    note = annotate(library, WHOLE, "x" * LONGEST)
    save(library, note)
    assert library.notes.get(note.id) == note
    with reader_error("at most 100,000 characters"):
        annotate(library, WHOLE, "x" * (LONGEST + 1))
    with reader_error("at most 100,000 characters"):
        reworded(note, "x" * (LONGEST + 1))


@pytest.mark.parametrize(
    ("target", "message"),
    [
        (WHOLE, "no words to highlight"),
        (Target(COMPETITION, "zamboni2020/5/nothing", Span(0, 1)), "no text zamboni2020/5/nothing"),
        (Target(COMPETITION, STUDY, Span(0, 1)), f"no text {STUDY}"),
        (Target(COMPETITION, BARRIER, Span(0, 0)), "No words were selected"),
        (Target(COMPETITION, BARRIER, Span(11, 12)), "No words were selected"),
        (Target(COMPETITION, BARRIER, Span(0, 1000)), "No words were selected"),
    ],
)
def test_an_invalid_target_cannot_be_marked(library: Library, target: Target, message: str):
    with reader_error(message) as refusal:
        highlight(library, target, Colour.GREEN)
    assert refusal.value.hint


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("half a \ud83d pair", "half a \N{REPLACEMENT CHARACTER} pair"),
        ("ends in half \ud83d", "ends in half \N{REPLACEMENT CHARACTER}"),
        ("\udc00\ud83d", "\N{REPLACEMENT CHARACTER}" * 2),
        ("two halves \ud83d\ude00", "two halves 😀"),
        ("nul \0 and\N{ZERO WIDTH NO-BREAK SPACE}\r\nשלום 𝛽", "nul \0 and\N{ZERO WIDTH NO-BREAK SPACE}\nשלום 𝛽"),
    ],
)
def test_any_words_can_be_saved(library: Library, written: str, kept: str):
    note = annotate(library, WHOLE, written)
    save(library, note)
    assert library.notes.get(note.id).words == kept


def test_a_deleted_note_can_be_put_back_as_it_was(library: Library):
    note = annotate(library, on(library, "quality"), "mine")
    save(library, note)
    save(library, deleted(note))
    assert library.notes.all() == ()
    assert library.notes.get(note.id).deleted is not None
    save(library, note)
    assert library.notes.all() == (note,)


def test_a_note_taken_out_leaves_nothing(library: Library):
    note = annotate(library, WHOLE, "mine")
    save(library, note)
    store(library, [Change(note, None)])
    assert library.notes.get(note.id) is None


def test_notes_are_saved_all_or_none(library: Library):
    note = annotate(library, WHOLE, "mine")
    unsound = note._replace(id="unsound", words=None)
    with pytest.raises(Exception, match="NOT NULL"):
        store(library, [Change(None, note), Change(None, unsound)])
    assert library.notes.all() == ()


def test_a_note_whose_text_is_gone_stays_as_unplaced(library: Library):
    note = annotate(library, WHOLE, "mine")._replace(text_key="gone", anchor=Anchor("words", "", "", Span(0, 5)))
    save(library, note)
    assert place(library, library.notes.get(note.id)) == Place(Placing.UNPLACED, None)


def test_what_another_window_has_changed_is_not_overwritten(library: Library):
    note = annotate(library, WHOLE, "mine")
    save(library, note)
    with Library(library.evidence_file, library.user_file) as other:
        longer = reworded(note, "mine, and an hour of work")
        store(other, [Change(note, longer)])
    for change in (Change(note, reworded(note, "less")), Change(note, deleted(note)), Change(note, None)):
        with pytest.raises(ChangedElsewhereError):
            store(library, [change])
    assert library.notes.all() == (longer,)


def test_a_note_can_have_tags_and_be_tags_alone(library: Library):
    note = annotate(library, WHOLE, "", tags=("to read", "data"))
    save(library, note)
    assert (library.notes.get(note.id).words, library.notes.get(note.id).tags) == ("", ("to read", "data"))
    other = retagged(note, ["Data \ud83d"])
    assert other.tags == ("Data \N{REPLACEMENT CHARACTER}",)
    assert (other.id, other.words, other.created) == (note.id, note.words, note.created)
    assert other.changed >= note.changed
    assert retagged(other, ()).tags == ()


def test_a_note_holds_so_many_tags_of_such_a_length(library: Library):
    most = tuple(f"{n:0{LONGEST_TAG}}" for n in range(MOST_TAGS))
    note = annotate(library, WHOLE, "mine", tags=most)
    assert note.tags == most
    for tags in ((*most, "another"), ("x" * (LONGEST_TAG + 1),)):
        with reader_error("at most 20 tags of 60 characters") as refusal:
            retagged(note, tags)
        assert refusal.value.hint


def test_a_deleted_note_with_tags_comes_back_with_them(library: Library):
    note = annotate(library, WHOLE, "mine", tags=("data",))
    save(library, note)
    save(library, deleted(note))
    assert library.notes.tags() == {}
    save(library, revived(library.notes.get(note.id), "again"))
    assert library.notes.of_record(COMPETITION)[0].tags == ("data",)


@pytest.mark.parametrize("key", [COMPETITION, STUDY])
def test_a_star_is_given_taken_away_and_given_again(library: Library, key: str):
    given = star_toggled(library, key)
    store(library, [given])
    star = given.subject
    assert library.notes.star_of(key) == star
    assert (star.anchor, star.words, star.text_key, place(library, star)) == (None, "", key, None)
    taken = star_toggled(library, key)
    store(library, [taken])
    assert library.notes.star_of(key) is None
    with pytest.raises(ChangedElsewhereError):  # in another window it was given once more
        store(library, [given])
    store(library, [star_toggled(library, key)])
    assert library.notes.star_of(key).id == star.id
    assert library.notes.keys_of_records() == {key}
