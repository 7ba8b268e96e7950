"""What taking a colleague's notes in does: to each note, to both libraries, and the second time."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qicbrowser.domain.records import Anchor, Colour, Note, Span
from qicbrowser.paths import bundled_evidence
from qicbrowser.services.changes import Change, store
from qicbrowser.services.notes.annotate import deleted, place, star_toggled
from qicbrowser.services.notes.exchange import merging
from qicbrowser.services.notes.exchange.annotation_reading import ReadNotes, read
from qicbrowser.services.notes.exchange.annotation_writing import collection
from qicbrowser.services.notes.exchange.merging import Kind
from qicbrowser.services.notes.exchange.note_files import notes_of
from qicbrowser.store.library import Library

THEME = "zamboni2020/5/friendly-competition"
NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)
JANUARY, FEBRUARY, MARCH, APRIL = (f"2026-{month:02}-01T08:00:00.000Z" for month in range(1, 5))


def a_note(words: str = "words", *, created: str = JANUARY, changed: str = "", note_id: str = "1", **more) -> Note:
    return Note(note_id, THEME, THEME, None, words, Colour.GREEN, created, changed or created, **more)


def put(library: Library, *notes: Note) -> None:
    with library.change():
        for note in notes:
            library.notes.put(note)


def merged(library: Library, *theirs: Note, name: str = "") -> merging.Plan:
    """Take notes in, and see that all it did can be undone, and that doing it again does nothing."""
    before = library.notes.all(), library.notes.deleted()
    plan = merging.plan(library, ReadNotes(theirs, 0), name)
    changes = merging.changes(plan)
    store(library, changes)
    assert not merging.changes(merging.plan(library, ReadNotes(theirs, 0), name))
    store(library, [change.reverse for change in reversed(changes)])
    assert (library.notes.all(), library.notes.deleted()) == before
    store(library, changes)
    return plan


def kinds(plan: merging.Plan) -> list[Kind]:
    return [entry.kind for entry in plan.entries]


def test_a_new_note_is_added(library: Library) -> None:
    theirs = a_note(creator="Ada", tags=("data",))
    assert kinds(merged(library, theirs)) == [Kind.NEW]
    assert library.notes.all() == (theirs,)


def test_the_same_note_is_left_alone(library: Library) -> None:
    put(library, a_note(changed=FEBRUARY))
    assert kinds(merged(library, a_note(changed=MARCH, creator="Ada"))) == [Kind.SAME]
    assert library.notes.all() == (a_note(changed=FEBRUARY),)


@pytest.mark.parametrize("mine_changed", [JANUARY, FEBRUARY])
def test_the_newer_wins(library: Library, mine_changed: str) -> None:
    mine = a_note(changed=mine_changed)
    put(library, mine)
    recoloured = a_note(changed=MARCH)._replace(colour=Colour.PINK)
    assert kinds(merged(library, recoloured)) == [Kind.NEWER]  # no words are lost with a colour
    assert library.notes.all() == (recoloured,)
    assert kinds(merged(library, mine)) == [Kind.OLDER]
    assert library.notes.all() == (recoloured,)
    assert library.notes.deleted() == ()


def test_a_newer_version_by_a_colleague_replaces_mine(library: Library) -> None:
    put(library, a_note("first"))
    assert kinds(merged(library, a_note("second", changed=MARCH, creator="Ada"))) == [Kind.NEWER]
    assert library.notes.all() == (a_note("second", changed=MARCH),)  # it is still mine
    (first,) = library.notes.deleted()  # and my first words can be looked up
    assert (first.words, first.id == "1") == ("first", False)
    assert kinds(merged(library, a_note("first"))) == [Kind.OLDER]
    assert library.notes.deleted() == (first,)


@pytest.mark.parametrize(
    ("mine", "theirs", "stays"),
    [
        (a_note("mine", changed=FEBRUARY), a_note("theirs", changed=MARCH), "theirs"),
        (a_note("mine", changed=MARCH), a_note("theirs", changed=FEBRUARY), "mine"),
        (a_note("mine", changed=MARCH), a_note("theirs", changed=MARCH), "theirs"),
        (a_note("theirs", changed=MARCH), a_note("mine", changed=MARCH), "theirs"),
        (a_note("mine"), a_note("theirs"), "theirs"),
        (a_note("mine", created=FEBRUARY), a_note("theirs", changed=JANUARY), "mine"),
    ],
)
def test_the_words_of_the_one_that_loses_go_to_the_bin(library: Library, mine: Note, theirs: Note, stays: str) -> None:
    put(library, mine)
    assert kinds(merged(library, theirs)) == [Kind.CONFLICT]
    assert [note.words for note in library.notes.all()] == [stays]
    (lost,) = library.notes.deleted()
    assert {lost.words, stays} == {"mine", "theirs"}
    assert lost.id != "1"


def test_tags_are_words_too_but_a_note_without_any_loses_nothing(library: Library) -> None:
    put(library, a_note("", changed=FEBRUARY, tags=("a",)))
    assert kinds(merged(library, a_note("", changed=MARCH, tags=("b",)))) == [Kind.CONFLICT]
    assert library.notes.deleted()[0].tags == ("a",)
    put(library, a_note("", note_id="2", changed=FEBRUARY))
    assert kinds(merged(library, a_note("words", note_id="2", changed=MARCH))) == [Kind.NEWER]


def test_what_is_in_the_bin_stays_there_unless_theirs_was_changed_since(library: Library) -> None:
    binned = a_note("mine")._replace(deleted=MARCH)
    put(library, binned)
    for changed in (FEBRUARY, MARCH):
        assert kinds(merged(library, a_note("theirs", changed=changed))) == [Kind.DELETED]
    assert library.notes.all() == ()
    assert kinds(merged(library, a_note("theirs", changed=APRIL))) == [Kind.NEWER]
    assert [note.words for note in library.notes.all()] == ["theirs"]


def test_words_in_the_bin_stay_there_when_theirs_comes_back(library: Library) -> None:
    put(library, a_note("mine, rewritten", changed=FEBRUARY)._replace(deleted=MARCH))
    assert kinds(merged(library, a_note("theirs", changed=APRIL))) == [Kind.NEWER]
    assert [note.words for note in library.notes.all()] == ["theirs"]
    (lost,) = library.notes.deleted()
    assert (lost.words, lost.deleted) == ("mine, rewritten", MARCH)


def test_a_file_that_brings_what_lost_is_taken(library: Library) -> None:
    put(library, a_note("mine", changed=FEBRUARY))
    merged(library, a_note("theirs", changed=MARCH))
    (lost,) = library.notes.deleted()
    with library.change():
        library.notes.put(a_note("mine", changed=FEBRUARY))
        library.notes.remove(lost.id)
    restored = lost._replace(deleted=None)  # a colleague merged the same, and took it out of the bin
    assert kinds(merged(library, a_note("theirs", changed=MARCH), restored)) == [Kind.NEWER, Kind.NEW]
    assert {note.words for note in library.notes.all()} == {"theirs", "mine"}


def test_words_are_kept_also_where_their_place_in_the_bin_was_rewritten(library: Library) -> None:
    put(library, a_note("mine", changed=FEBRUARY))
    merged(library, a_note("theirs", changed=MARCH))
    (lost,) = library.notes.deleted()
    put(library, a_note("mine", changed=FEBRUARY), lost._replace(words="something else"))
    merged(library, a_note("theirs", changed=MARCH))
    assert {note.words for note in library.notes.deleted()} == {"mine", "something else"}


def test_my_own_notes_come_home_as_mine(library: Library) -> None:
    plan = merged(library, a_note(creator="Ada"), a_note(note_id="2", creator="Babbage"), name="Ada")
    assert [entry.theirs.creator for entry in plan.entries] == ["", "Babbage"]
    assert [note.creator for note in library.notes.all()] == ["", "Babbage"]


def test_a_star_is_taken_once(library: Library) -> None:
    star = a_note("", note_id=f"star {THEME}", creator="Ada")._replace(starred=True, colour=Colour.YELLOW)
    assert kinds(merged(library, star)) == [Kind.NEW]
    assert library.notes.starred() == {THEME}
    store(library, [star_toggled(library, THEME)])
    assert kinds(merged(library, star)) == [Kind.DELETED]
    assert library.notes.starred() == frozenset()


def test_words_that_cannot_be_found_are_taken_all_the_same(library: Library) -> None:
    lost = Anchor("no such words", "before ", " after", Span(90_000, 90_013))
    theirs = a_note()._replace(text_key=f"{THEME}/component/1", anchor=lost)
    taken = read(collection(library, [theirs], "", NOW).encode(), merging.record_keys(library), NOW)
    assert kinds(merged(library, *taken.notes)) == [Kind.NEW]
    (note,) = library.notes.all()
    assert note == theirs
    assert place(library, note).placing == "unplaced"


def test_what_is_on_other_evidence_is_left_out(library: Library) -> None:
    theirs = a_note()._replace(record_key="other2021/1/x", text_key="other2021/1/x")
    file = collection(library, [theirs, a_note(note_id="2")], "", NOW).encode()
    plan = merging.plan(library, read(file, merging.record_keys(library), NOW), "")
    assert (kinds(plan), plan.elsewhere) == ([Kind.NEW], 1)
    put(library, theirs)  # an edition that is gone had it, and notes on it are here
    assert kinds(merging.plan(library, read(file, merging.record_keys(library), NOW), "")) == [Kind.SAME, Kind.NEW]


def test_counts(library: Library) -> None:
    put(library, a_note())
    plan = merging.plan(library, ReadNotes((a_note(), a_note(note_id="2")), 3), "")
    assert {kind: count for kind, count in plan.counts.items() if count} == {Kind.NEW: 1, Kind.SAME: 1}
    assert plan.elsewhere == 3


_moments = st.sampled_from([JANUARY, FEBRUARY, MARCH, APRIL])


@st.composite
def _versions(draw: st.DrawFn) -> Note:
    created, changed = sorted([draw(_moments), draw(_moments)])
    return a_note(
        draw(st.sampled_from(["", "one", "two"])),
        created=created,
        changed=changed,
        note_id=draw(st.sampled_from(["1", "2"])),
        creator=draw(st.sampled_from(["", "Ada"])),
    )._replace(colour=draw(st.sampled_from(list(Colour)[:2])))


_files = st.lists(_versions(), max_size=2, unique_by=lambda note: note.id)


@settings(max_examples=60)
@given(_files, _files, st.booleans())
def test_two_who_exchange_their_notes_have_the_same_and_lose_no_words(
    tmp_path_factory: pytest.TempPathFactory, mine: list[Note], theirs: list[Note], binned: bool
) -> None:
    folder = tmp_path_factory.mktemp("both")
    with (
        Library(bundled_evidence(), folder / "mine.sqlite") as here,
        Library(bundled_evidence(), folder / "theirs.sqlite") as there,
    ):
        put(here, *mine)
        put(there, *theirs)
        if binned and mine:
            store(here, [Change(mine[0], deleted(mine[0]))])
        sent = notes_of(here), notes_of(there)
        merged(here, *sent[1])
        merged(there, *sent[0])
        if not binned:
            ours, others = ({note.id: (note.words, note.colour) for note in each.notes.all()} for each in (here, there))
            assert ours == others
        assert {note.words for note in mine if note.words} <= words_in(here)
        assert {note.words for note in theirs if note.words} <= words_in(there)


def words_in(library: Library) -> set[str]:
    """Those of all notes, deleted ones too."""
    return {note.words for note in (*library.notes.all(), *library.notes.deleted())}


@st.composite
def _kept_notes(draw: st.DrawFn) -> Note:
    """A note as it may be in the reader's file, with words that no other has, deleted or not."""
    note = draw(_versions())
    words = draw(st.sampled_from(["mine 1", "mine 2", "one"]))
    return note._replace(words=words, deleted=draw(st.none() | _moments))


@settings(max_examples=100)
@given(
    st.lists(_kept_notes(), max_size=2, unique_by=lambda note: note.id),
    st.lists(_files, min_size=1, max_size=3),
)
def test_no_words_of_mine_are_lost_by_any_import(
    tmp_path_factory: pytest.TempPathFactory, mine: list[Note], files: list[list[Note]]
) -> None:
    with Library(bundled_evidence(), tmp_path_factory.mktemp("mine") / "user.sqlite") as library:
        put(library, *mine)
        for file in files:
            before = words_in(library)
            merged(library, *file)
            assert before - {""} <= words_in(library)
