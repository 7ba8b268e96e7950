"""What a reader types, and what of the bundled evidence comes up."""

import pytest

from qicbrowser.domain.records import Part
from qicbrowser.services.annotate import Change, Target, annotate, deleted, store
from qicbrowser.services.search import search
from qicbrowser.store.library import Library

TABLE = "zamboni2020/5"
COMMUNITY = f"{TABLE}/shared-community-of-practice"
CAPACITY = f"{TABLE}/platform-for-capacity-building"
DEMONSTRATION = f"{TABLE}/demonstration-role"
COMPETITION = f"{TABLE}/friendly-competition"
ALL = {COMMUNITY, CAPACITY, DEMONSTRATION, COMPETITION}


def write(library: Library, record_key: str, words: str) -> str:
    note = annotate(library, Target(record_key, record_key), words)
    store(library, [Change(None, note)])
    return note.id


@pytest.mark.parametrize(
    ("text", "themes"),
    [
        ("competition", {COMPETITION, COMMUNITY}),
        ("COMPETITIONS ", {COMPETITION, COMMUNITY}),
        ("competi", {COMPETITION, COMMUNITY}),
        ("competi ", set()),
        ("leader* ", {DEMONSTRATION}),
        ("hospital's", ALL),
        ("risk gain", {COMPETITION}),
        ("gain", {CAPACITY, DEMONSTRATION, COMPETITION}),
        ("gain -risk", {CAPACITY, DEMONSTRATION}),
        ("gain NOT (risk OR skills)", {DEMONSTRATION}),
        ("risk OR leadership", {COMPETITION, DEMONSTRATION}),
        ("risk (leadership OR hospitals)", {COMPETITION}),
        ("-hospitals", set()),
        ("free-riding", {CAPACITY}),
        ("freeriding", {CAPACITY}),
        ("free riding", {CAPACITY}),
        ("free\N{EN DASH}riding", {CAPACITY}),
        ('"free riding"', {CAPACITY}),
        ('"riding free"', set()),
        ("“free-riding”", {CAPACITY}),
        ("decision-making", {COMPETITION}),
        ("others’ data", {COMPETITION}),
        ("others' data", {COMPETITION}),
        ('"others data"', {COMPETITION}),
        ("Collaboratión", ALL),
        ("collaboratio\N{COMBINING ACUTE ACCENT}n", ALL),
        ("motivation", {COMMUNITY}),
        ('"motivation"', {COMMUNITY}),
        ('outcome:"motivation"', set()),
        ("outcome:motivation", {COMMUNITY}),
        ("theme:competition", {COMPETITION}),
        ("barrier:competition -theme:competition", {COMMUNITY}),
        ("enabler:hospitals", set()),
        ("context:hospitals", {COMMUNITY, CAPACITY, DEMONSTRATION}),
        ("component:hospitals", ALL),
        ("note:hospitals", set()),
        ("ref:51", {CAPACITY, DEMONSTRATION}),
        ("ref:5 ", set()),
        ("e.g.", {CAPACITY}),
        ("v. collaboration", {COMMUNITY}),
        ("(leadership", {DEMONSTRATION}),
        ("leadership) OR", {DEMONSTRATION}),
        ('"leadership', {DEMONSTRATION}),
        ("unknown:leadership", set()),
        ("pay-for-performance", set()),
        ("C&M", set()),
    ],
)
def test_a_query_finds_these_themes_and_no_others(library: Library, text: str, themes: set[str]):
    assert {key for key in search(library, text).records if key.startswith(TABLE)} == themes


@pytest.mark.parametrize("text", ["", "  ", '"', "-", "OR", "😀", "theme:"])
def test_a_text_without_words_finds_nothing_and_is_no_query(library: Library, text: str):
    found = search(library, text)
    assert (found.query, found.records, found.hits, found.as_read) == (None, (), (), "")


def test_hits_say_where_the_words_stand(library: Library):
    found = search(library, '"social loafing" OR free-riding ')
    (hit,) = found.hits_in(CAPACITY)
    assert (hit.text_key, hit.part) == (f"{CAPACITY}/barrier/2", Part.BARRIER)
    assert [span.of(hit.text) for span in hit.spans] == ["free-riding", "social loafing"]
    assert found.as_read == "“social loafing” or ((free and riding) or freeriding)"


def test_words_that_are_not_wanted_are_not_marked(library: Library):
    found = search(library, "gain -risk ")
    assert {span.of(hit.text) for hit in found.hits for span in hit.spans} == {"gain"}


def test_a_study_is_found_by_its_number_and_with_every_theme_that_cites_it(library: Library):
    found = search(library, "ref:51 ")
    assert found.records[0] == "zamboni2020/ref/51"
    assert {(hit.record_key, hit.text_key) for hit in found.hits} == {
        (key, "zamboni2020/ref/51") for key in ("zamboni2020/ref/51", CAPACITY, DEMONSTRATION)
    }


def test_a_title_outranks_a_passage_and_a_passage_a_note(library: Library):
    note_id = write(library, "zamboni2020/ref/72", "competition competition competition")
    found = search(library, "competition")
    assert [hit.part for hit in found.hits] == [Part.TITLE, Part.BARRIER, Part.BARRIER, Part.NOTE]
    assert found.hits[0].record_key == found.records[0] == COMPETITION
    assert found.hits[-1].text_key == note_id


def test_a_note_is_found_with_its_theme_until_it_is_deleted(library: Library):
    note_id = write(library, DEMONSTRATION, "A naïve question about zebras")
    for text in ("zebra", "NAIVE", "nai\N{COMBINING DIAERESIS}ve", "note:zebra leadership", '"about zebras"'):
        assert search(library, text).records == (DEMONSTRATION,)
    assert search(library, "theme:zebra").records == ()
    note = library.notes.get(note_id)
    store(library, [Change(note, deleted(note))])
    assert search(library, "zebra").records == ()
