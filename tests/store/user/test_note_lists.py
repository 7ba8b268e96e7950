"""Lists of notes: what is in them, in which order, and where their words stand, held to a plain model."""

import sqlite3
import unicodedata
from collections import Counter
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qicbrowser.domain.anchors import Placing, anchor, locate
from qicbrowser.domain.folding import alike
from qicbrowser.domain.records import Anchor, Colour, Note, Span
from qicbrowser.services.backups import restore
from qicbrowser.services.changes import store
from qicbrowser.services.notes.annotate import star_toggled
from qicbrowser.store.library import Library
from qicbrowser.store.user.backups import Backups
from qicbrowser.store.user.note_filter import NoteCategory, NoteFilter, Sorting
from qicbrowser.store.user.note_lists import NoteList
from qicbrowser.wording.english import words
from tests.gui.window_driver import COMMUNITY, COMPETITION, PLATFORM
from tests.messages import reader_error
from tests.sql import run_sql

STUDY = "zamboni2020/ref/51"
GONE = "zamboni2020/5/gone"
KEYS = (COMMUNITY, COMPETITION, PLATFORM, STUDY, "zamboni2020/ref/66", GONE, "another/1")


def put(library: Library, *notes: Note) -> None:
    with library.change():
        for note in notes:
            library.notes.put(note)


def note(note_id: str, words: str = "", key: str = COMPETITION, **other) -> Note:
    return Note(note_id, key, key, None, words, Colour.YELLOW, "2026-01-01", "2026-01-01")._replace(**other)


def listed(library: Library, wanted: NoteFilter = NoteFilter(), sorting: Sorting = Sorting.PLACE, **how) -> list[str]:  # noqa: B008
    library.note_lists().refresh()
    return list(library.note_lists().list(wanted, sorting, **how).ids)


def passage(library: Library, key: str = COMPETITION):
    return max(library.evidence.theme(key).passages, key=lambda each: len(each.text))


def on_words(library: Library, note_id: str, start: int = 40, end: int = 50) -> Note:
    there = passage(library)
    return note(note_id, "on words")._replace(text_key=there.key, anchor=anchor(there.text, Span(start, end)))


def test_only_what_another_program_changed_is_read_anew(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever part of a note it is: the time of the change need not tell."""
    folded: list[str] = []
    monkeypatch.setattr(
        "qicbrowser.domain.folding.alike", lambda text: folded.extend(filter(None, [text])) or alike(text)
    )
    put(library, *(note(str(number), f"zither {number}") for number in range(50)))
    assert len(listed(library)) == len(folded) == 50
    changes = {
        "words = 'oboe'": "oboe",
        "tags = 'made up'": "zither 7\n\nmade up",
        "colour = 'pink'": "zither 7",
        "record_key = 'another/1'": "zither 7",
        "quote = 'q', prefix = '', suffix = '', start = 1": "zither 7\nq",
    }
    for change, text in changes.items():
        folded.clear()
        run_sql(library.user_file, "UPDATE note SET words = 'zither 7', tags = '', quote = NULL WHERE id = '7'")
        run_sql(library.user_file, f"UPDATE note SET {change} WHERE id = '7'")
        assert len(listed(library)) == 50
        assert folded == [text]
    run_sql(library.user_file, "DELETE FROM note WHERE id = '8'")
    folded.clear()
    assert len(listed(library)) == 49
    assert folded == []


# --- held to a plain model

TEXTS = st.one_of(
    st.sampled_from(["", "Audit", "résumé of the AUDIT", "district hospital", "a’b", "naïve\naudit", "ΣΊΣΥΦΟΣ"]),
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12),
)
TAGS = st.lists(st.sampled_from(["Data", "data", "to check", "À revoir", "x"]), max_size=3).map(tuple)
TIMES = st.sampled_from(["2026-01-01T10:00:00.000Z", "2026-01-02T10:00:00.000Z", "2026-03-01T10:00:00.000Z"])
NOTES = st.lists(
    st.builds(
        Note,
        id=st.just(""),
        record_key=st.sampled_from(KEYS),
        text_key=st.just(""),
        anchor=st.one_of(
            st.none(), st.builds(lambda quote: Anchor(f"q{quote}", "", "", Span(0, len(quote) + 1)), TEXTS)
        ),
        words=TEXTS,
        colour=st.sampled_from(Colour),
        created=TIMES,
        changed=TIMES,
        deleted=st.one_of(st.none(), TIMES),
        tags=TAGS,
        starred=st.booleans(),
        creator=st.sampled_from(["", "Zoë", "ann", "Bea"]),
    ),
    max_size=12,
).map(lambda notes: [n._replace(id=f"n{i:02}", text_key=n.record_key) for i, n in enumerate(notes)])
WANTED = st.builds(
    NoteFilter,
    category=st.sampled_from(NoteCategory),
    words=st.one_of(TEXTS, st.sampled_from(["aud RES", "zoe", "check", "a'b", "σισυφος"])),
    tags=st.lists(st.sampled_from(["DATA", "x", "à revoir"]), max_size=2).map(tuple),
    colours=st.frozensets(st.sampled_from(Colour), max_size=3),
    record_key=st.sampled_from(["", *KEYS]),
    creator=st.sampled_from([None, None, "", "ann", "nobody"]),
)


class Model:
    """What a list should be, worked out note by note."""

    def __init__(self, library: Library) -> None:
        self._evidence = library.evidence

    def is_wanted(self, n: Note, wanted: NoteFilter) -> bool:
        return (
            not n.starred
            and self._is_on(n, wanted.category)
            and all(word in self.text(n) for word in alike(wanted.words).split())
            and {tag.casefold() for tag in wanted.tags} <= {tag.casefold() for tag in n.tags}
            and (not wanted.colours or n.colour in wanted.colours)
            and wanted.record_key in ("", n.record_key)
            and wanted.creator in (None, n.creator)
        )

    def key(self, n: Note, sorting: Sorting):
        return {
            Sorting.PLACE: (),
            Sorting.WORDS: self.text(n).encode(),
            Sorting.COLOUR: list(Colour).index(n.colour),
            Sorting.TAGS: "\n".join(n.tags).casefold().encode(),
            Sorting.AUTHOR: n.creator.encode().lower(),  # of bytes, the letters of ASCII alone
            Sorting.CHANGED: n.deleted or n.changed,
            Sorting.CREATED: n.created,
        }[sorting]

    def place(self, n: Note):
        theme, reference = self._evidence.place_of(n.record_key), self._evidence.reference_place(n.record_key)
        return (0, theme) if theme else (1, reference) if reference else (2, 0), n.record_key, n.created, n.id

    def text(self, n: Note) -> str:
        quote = n.anchor.quote if n.anchor else ""
        return alike("\n".join((n.words, quote, "\n".join(n.tags), n.creator)).strip("\n"))

    def _is_on(self, n: Note, category: NoteCategory) -> bool:
        if category is NoteCategory.DELETED:
            return n.deleted is not None
        placed = n.anchor is None or locate(n.anchor, self._evidence.text(n.text_key) or "").placing is Placing.ANCHORED
        here = self._evidence.place_of(n.record_key) or self._evidence.reference_place(n.record_key)
        return n.deleted is None and (category is NoteCategory.NOTES or not (placed and here))


@given(notes=NOTES, wanted=WANTED, sorting=st.sampled_from(Sorting), descending=st.booleans())
@settings(max_examples=150)
def test_a_list_is_what_was_wanted_in_order(library, notes, wanted, sorting, descending) -> None:
    with library.change():
        for old in (*library.notes.all(), *library.notes.deleted()):
            library.notes.remove(old.id)
        for star in [f"n{i:02}" for i in range(12)]:
            library.notes.remove(star)
    put(library, *notes)
    model = Model(library)
    expected = sorted((n for n in notes if model.is_wanted(n, wanted)), key=model.place)
    if sorting is Sorting.PLACE:
        expected = expected[::-1] if descending else expected
    else:
        expected.sort(key=lambda n: model.key(n, sorting), reverse=descending)  # stable also when reversed
    if sorting is Sorting.TAGS:
        expected.sort(key=lambda n: not n.tags)
    assert listed(library, wanted, sorting, descending=descending) == [n.id for n in expected]
    counts = library.note_lists().counts()
    assert counts == {
        category: sum(model.is_wanted(n, NoteFilter(category)) for n in notes) for category in NoteCategory
    }
    authors = library.note_lists().authors(wanted.category)
    assert authors == Counter(n.creator for n in notes if model.is_wanted(n, NoteFilter(wanted.category)))
    assert list(authors) == sorted(authors, key=str.casefold)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_case_and_accents_do_not_matter(text: str) -> None:
    assert alike(text) == alike(text.casefold()) or "İ" in text
    assert alike(text) == alike(unicodedata.normalize("NFD", text))


# --- where words stand


def test_notes_without_a_place_are_those_whose_words_are_not_where_they_were(library: Library) -> None:
    here = on_words(library, "anchored")
    text = passage(library).text
    twice = next(letter for letter in text if text.count(letter) > 1)
    put(
        library,
        here,
        here._replace(id="moved", anchor=here.anchor._replace(span=Span(41, 51))),
        here._replace(id="doubtful", anchor=Anchor(twice, "?", "?", Span(0, 1))),
        here._replace(id="lost", anchor=here.anchor._replace(quote="never there")),
        here._replace(id="gone", record_key=GONE),
        here._replace(id="deleted", deleted="2026-02-02", anchor=here.anchor._replace(quote="never there")),
        note("whole"),
        note("whole of what is gone", key=GONE),
    )
    unplaced = listed(library, NoteFilter(NoteCategory.UNPLACED))
    assert set(unplaced) == {"moved", "doubtful", "lost", "gone", "whole of what is gone"}
    lines = {line.note.id: line for line in library.note_lists().list(NoteFilter()).lines(0, 100)}
    assert {key: line.placing for key, line in lines.items() if key in unplaced} == {
        "moved": Placing.MOVED,
        "doubtful": Placing.AMBIGUOUS,
        "lost": Placing.UNPLACED,
        "gone": Placing.ANCHORED,
        "whole of what is gone": None,
    }
    assert [key for key, line in lines.items() if line.can_stay] == ["moved"]
    assert [key for key, line in lines.items() if line.is_gone] == ["gone", "whole of what is gone"]
    assert lines["anchored"].placing is Placing.ANCHORED
    assert lines["whole"].title == "Friendly competition"


@given(data=st.data())
@settings(max_examples=100)
def test_sql_and_the_anchors_agree_on_where_words_stand(library: Library, data: st.DataObject) -> None:
    text = passage(library).text
    start = data.draw(st.integers(0, len(text) - 2))
    kept = anchor(text, Span(0, len(text)))
    if text[start : start + 2].strip():
        kept = anchor(text, Span(start, data.draw(st.integers(start + 2, len(text)))))
    cut = data.draw(st.sampled_from([0, 1, 5]))
    shift = data.draw(st.sampled_from([0, 0, 1, -1, 7]))
    at = max(0, kept.span.start + shift)
    kept = Anchor(kept.quote, kept.prefix[cut:], kept.suffix[: len(kept.suffix) - cut], Span(at, at + len(kept.quote)))
    put(library, note("n")._replace(text_key=passage(library).key, anchor=kept))
    library.note_lists().refresh()
    (line,) = library.note_lists().list(NoteFilter()).lines(0, 1)
    assert line.placing is locate(kept, text).placing


# --- what has changed since


def test_a_list_follows_changes_by_this_and_another_program(library: Library) -> None:
    put(library, note("a", "one"), note("b", "two"))
    assert listed(library) == ["a", "b"]
    put(library, note("a", "three"))
    assert listed(library, NoteFilter(words="one")) == []
    assert listed(library, NoteFilter(words="three")) == ["a"]
    with library.change():
        library.notes.remove("a")
    assert listed(library) == ["b"]
    with sqlite3.connect(library.user_file) as other:
        other.execute("UPDATE note SET words = 'from elsewhere'")
    other.close()
    assert listed(library, NoteFilter(words="elsewhere")) == ["b"]


def test_what_was_not_saved_is_not_listed(library: Library) -> None:
    put(library, note("a", "one"))
    assert listed(library) == ["a"]

    def fail() -> None:
        with library.change():
            library.notes.put(note("a", "two"))
            library.note_lists().refresh()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert listed(library, NoteFilter(words="one")) == ["a"]


def test_a_list_follows_a_backup_that_is_restored(library: Library) -> None:
    put(library, note("a", "one"))
    backup = Backups(library.user_file).make(datetime.now(UTC))
    put(library, note("a", "two"), note("b"))
    assert listed(library) == ["a", "b"]
    restore(library, Backups(library.user_file), backup, datetime.now(UTC))
    assert listed(library, NoteFilter(words="one")) == listed(library) == ["a"]


def test_a_star_is_on_no_shelf(library: Library) -> None:
    change = star_toggled(library, COMPETITION)
    store(library, [change])
    store(library, [star_toggled(library, COMPETITION)])
    assert [listed(library, NoteFilter(category)) for category in NoteCategory] == [[], [], []]


# --- lines and tags


def test_lines_are_read_by_place_and_what_is_gone_is_left_open(library: Library) -> None:
    put(library, *(note(f"n{i:03}") for i in range(100)), note("ref", key=STUDY))
    library.note_lists().refresh()
    notes: NoteList = library.note_lists().list(NoteFilter())
    assert [line.note.id for line in notes.lines(97, 10)] == ["n097", "n098", "n099", "ref"]
    assert notes.lines(100, 1)[0].label == "51"
    assert notes.row_of("n098") == 98
    assert notes.row_of("never") is None
    with library.change():
        library.notes.remove("n098")
    assert [line and line.note.id for line in notes.lines(97, 3)] == ["n097", None, "n099"]


def test_tags_are_counted_by_shelf_whatever_their_case(library: Library) -> None:
    put(
        library,
        note("a", tags=("Data", "x")),
        note("b", tags=("data",)),
        note("c", tags=("Data", "Äther")),
        note("d", tags=("gone",), deleted="2026-01-02"),
    )
    library.note_lists().refresh()
    assert library.note_lists().tags(NoteCategory.NOTES) == {"Data": 3, "x": 1, "Äther": 1}
    assert library.note_lists().tags(NoteCategory.DELETED) == {"gone": 1}
    assert list(library.note_lists().tags(NoteCategory.NOTES)) == ["Äther", "Data", "x"]


def test_a_colour_of_another_version_is_listed_as_the_first(library: Library) -> None:
    put(library, note("a"))
    run_sql(library.user_file, "UPDATE note SET colour = 'orange'")
    assert listed(library, NoteFilter(colours=frozenset([Colour.YELLOW]))) == ["a"]


@pytest.mark.parametrize("column", ["words", "tags", "quote", "created"])
def test_a_note_with_bytes_that_are_not_text_is_listed_with_the_others(column: str, library: Library) -> None:
    put(library, note("a", "first", tags=("one",)), note("b", "second", tags=("two",)))
    library.note_lists().refresh()
    run_sql(library.user_file, "UPDATE note SET quote = '', prefix = '', suffix = '', start = 0 WHERE id = 'a'")
    run_sql(library.user_file, f"UPDATE note SET {column} = CAST(x'ff41' AS TEXT) WHERE id = 'a'")
    assert sorted(listed(library)) == ["a", "b"]
    assert listed(library, NoteFilter(words="second")) == ["b"]
    assert library.note_lists().tags(NoteCategory.NOTES)["two"] == 1
    lines = library.note_lists().list(NoteFilter()).lines(0, 2)
    assert {line.note.id for line in lines} == {"a", "b"}
    assert library.note_lists().counts()[NoteCategory.NOTES] == 2
    assert "a note on “Friendly competition”" in words(library.damage())


def test_an_id_with_bytes_that_are_not_text_hides_no_other_note(library: Library) -> None:
    put(library, note("a"), note("b"))
    run_sql(library.user_file, "UPDATE note SET id = CAST(x'61ff' AS TEXT) WHERE id = 'a'")
    found = library.note_lists()
    found.refresh()
    ids = found.list(NoteFilter()).ids
    assert sorted(ids) == ["a\ufffd", "b"]
    assert [line.note.id for line in found.list(NoteFilter()).lines(0, 2) if line] == ["b"]
    assert [each.id for each in library.notes.of_record(COMPETITION)] == ["a\ufffd", "b"]
    assert "a note on “Friendly competition”" in words(library.damage())


def test_a_list_that_failed_to_load_can_be_loaded_again(library: Library) -> None:
    put(library, note("a"))
    run_sql(library.user_file, "ALTER TABLE note RENAME TO gone")
    for _ in range(2):
        with reader_error("no longer the file"):
            listed(library)
    run_sql(library.user_file, "ALTER TABLE gone RENAME TO note")
    assert listed(library) == ["a"]


@pytest.mark.parametrize("wrong", ["absent", "\ud800"])
def test_a_filter_can_have_any_number_of_words_and_tags_of_any_letters(wrong: str, library: Library) -> None:
    words = [f"word{number}" for number in range(2000)]
    put(library, note("a", " ".join(words)), note("b", "word1 word2", tags=tuple(words)), note("c"))
    assert listed(library, NoteFilter(words=" ".join(words))) == ["a", "b"]  # tags are words as well
    assert listed(library, NoteFilter(tags=tuple(words))) == ["b"]
    assert listed(library, NoteFilter(words=" ".join([*words, wrong]))) == []
    assert listed(library, NoteFilter(tags=(*words, wrong))) == []
