"""Notes come back as they were written, and leave without leaving anything behind."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicbrowser.domain.query.parsing import parse
from qicbrowser.domain.records import Anchor, Colour, Note, Span
from qicbrowser.paths import bundled_evidence
from qicbrowser.store.library import Library

COMPETITION = "zamboni2020/5/friendly-competition"
STUDY = "zamboni2020/ref/51"


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """One library for the many notes hypothesis thinks of."""
    with Library(bundled_evidence(), tmp_path_factory.mktemp("scratch") / "user.sqlite") as library:
        yield library


def note(note_id: str, words: str = "", record: str = COMPETITION, created: str = "2026-01-01") -> Note:
    return Note(note_id, record, record, None, words, Colour.YELLOW, created, created)


def star(note_id: str, record: str = COMPETITION) -> Note:
    return note(note_id, record=record)._replace(starred=True)


def put(library: Library, *notes: Note) -> None:
    with library.change():
        for each in notes:
            library.notes.put(each)


def found(library: Library, text: str) -> tuple[str | None, ...]:
    matches = library.matching(parse(text))
    return tuple(matches.key_of(row) for row in matches.rows())


ANCHORS = st.tuples(st.text(), st.text(), st.text(), st.integers(0, 10**6)).map(
    lambda kept: Anchor(kept[0], kept[1], kept[2], Span(kept[3], kept[3] + len(kept[0])))
)
NOTES = st.builds(
    Note,
    st.text(),
    st.text(),
    st.text(),
    st.none() | ANCHORS,
    st.text(),
    st.sampled_from(Colour),
    st.text(),
    st.text(),
    st.none(),
    st.lists(st.text(min_size=1).filter(lambda tag: "\n" not in tag), max_size=4).map(tuple),
    starred=st.booleans(),
)


@given(NOTES)
def test_a_note_comes_back_as_it_was_put(scratch: Library, written: Note):
    put(scratch, written)
    assert scratch.notes.get(written.id) == written
    assert scratch.notes.of_record(written.record_key) == (() if written.starred else (written,))
    put(scratch, written._replace(deleted="2026-02-02"))
    assert scratch.notes.get(written.id) == written._replace(deleted="2026-02-02")
    with scratch.change():
        scratch.notes.remove(written.id)
    assert scratch.notes.get(written.id) is None


def test_notes_are_listed_and_counted_in_the_order_of_writing(library: Library):
    late, early, twin = (
        note("a", created="2026-01-02"),
        note("c", created="2026-01-01"),
        note("b", created="2026-01-01"),
    )
    elsewhere = note("d", record=STUDY, created="2026-01-03")
    put(library, late, early, twin, elsewhere)
    put(library, early._replace(words="reworded", changed="2026-01-09"))
    assert [each.id for each in library.notes.of_record(COMPETITION)] == ["c", "b", "a"]
    assert [each.id for each in library.notes.all()] == ["c", "b", "a", "d"]
    assert library.notes.counts() == {COMPETITION: 3, STUDY: 1}


def test_a_deleted_note_leaves_the_lists_and_the_search_and_keeps_its_place(library: Library):
    kept, gone = note("1", "zebra"), note("2", "zebra crossing")
    put(library, kept, gone)
    put(library, gone._replace(deleted="2026-02-02"))
    assert library.notes.all() == library.notes.of_record(COMPETITION) == (kept,)
    assert library.notes.counts() == {COMPETITION: 1}
    assert library.notes.get("2") == gone._replace(deleted="2026-02-02")
    assert found(library, "zebra ") == (COMPETITION,)
    assert found(library, "crossing ") == ()
    put(library, gone)
    assert library.notes.all() == (kept, gone)
    assert found(library, "crossing ") == (COMPETITION,)


def test_only_the_words_a_note_has_now_are_found(library: Library):
    put(library, note("1", "zebra"))
    put(library, note("1", "giraffe"))
    assert found(library, "zebra ") == ()
    assert found(library, "giraffe ") == (COMPETITION,)
    with library.change():
        library.notes.remove("1")
    assert found(library, "giraffe ") == ()


def test_a_star_comes_back_and_is_listed_and_counted_as_no_note(library: Library):
    put(library, note("1"), star("2"), star("3", STUDY))
    assert library.notes.get("2") == library.notes.star_of(COMPETITION) == star("2")
    assert library.notes.starred() == {COMPETITION, STUDY}
    assert library.notes.of_record(COMPETITION) == library.notes.all() == (note("1"),)
    assert library.notes.counts() == {COMPETITION: 1}
    assert library.notes.keys_of_records() == {COMPETITION, STUDY}


def test_a_star_taken_away_is_none(library: Library):
    put(library, star("1"), star("1")._replace(deleted="2026-02-02"))
    assert library.notes.star_of(COMPETITION) is None
    assert library.notes.starred() == frozenset()
    put(library, star("2"))
    assert library.notes.star_of(COMPETITION) == star("2")


def test_tags_in_use_are_counted_in_the_order_of_letters(library: Library):
    gone = note("3")._replace(tags=("gone",), deleted="2026-02-02")
    put(
        library, note("1")._replace(tags=("funding", "Data")), note("2", record=STUDY)._replace(tags=("funding",)), gone
    )
    assert list(library.notes.tags().items()) == [("Data", 1), ("funding", 2)]


def test_the_tags_a_note_has_now_are_found(library: Library):
    put(library, note("1")._replace(tags=("zebra crossing", "data")))
    assert found(library, "tag:zebra ") == found(library, "tag:data ") == (COMPETITION,)
    put(library, note("1")._replace(tags=("data",)))
    assert found(library, "tag:zebra ") == ()
