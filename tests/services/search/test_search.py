"""What a reader types, and what of the evidence comes up."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import islice, takewhile

import pytest

from qicbrowser.domain.query.describing import describe
from qicbrowser.domain.query.editing import add_clause
from qicbrowser.domain.records import Part, Role
from qicbrowser.domain.tables.drafts import ReviewDraft, StatementDraft
from qicbrowser.services.changes import Change, store
from qicbrowser.services.citations.citations import attached
from qicbrowser.services.notes.annotate import Target, annotate, deleted
from qicbrowser.services.search.counts import ResultCounts, count_listed, count_results, summary
from qicbrowser.services.search.narrowing import edited
from qicbrowser.services.search.scope import EVERYWHERE, Scope, describe_scope
from qicbrowser.services.search.search import search
from qicbrowser.services.search.suggestions import Suggestion, suggestions
from qicbrowser.store.library import Library
from qicbrowser.store.search import matches
from qicbrowser.store.search.matches import Count
from qicbrowser.wording.english import words

TABLE = "zamboni2020/5"
COMMUNITY = f"{TABLE}/shared-community-of-practice"
CAPACITY = f"{TABLE}/platform-for-capacity-building"
DEMONSTRATION = f"{TABLE}/demonstration-role"
COMPETITION = f"{TABLE}/friendly-competition"
ALL = {COMMUNITY, CAPACITY, DEMONSTRATION, COMPETITION}

NONE = Count(0, more=False)


def write(library: Library, record_key: str, words: str) -> str:
    note = annotate(library, Target(record_key, record_key), words)
    store(library, [Change(None, note)])
    return note.id


@pytest.mark.parametrize(
    ("text", "as_read", "phrase"),
    [
        ('"open sharing', "“open sharing”", True),
        ('"open shar', "“open shar”", True),
        ("„open shar", "“open shar”", True),
        ('"sharing open', "sharing and open", False),
        ('"open', "open", False),
        ('team OR "open shar', "team or “open shar”", True),
        ('enabler:"open shar', "enabler: “open shar”", True),
        ('"organizational lev', "“organizational lev”", True),
    ],
)
def test_an_open_quote_holds_a_phrase_where_there_is_one(
    library: Library, text: str, as_read: str, phrase: bool
) -> None:
    found = search(library, text)
    assert words(describe(found.query)) == as_read
    assert found.has_open_phrase is phrase
    assert COMPETITION in found.themes()
    assert search(library, found.searched_text).query == found.query
    assert set(search(library, text + '"').records()) <= set(found.records())


def test_an_open_quote_that_is_not_a_phrase_says_so(library: Library) -> None:
    assert search(library, '"sharing open').has_open_words
    assert not search(library, '"sharing nowhere').has_open_words  # nothing was found at all
    assert not search(library, '"sharing open"').has_open_words
    assert not search(library, '"open sharing').has_open_words


def test_a_facet_is_added_behind_an_open_phrase(library: Library) -> None:
    added = edited(search(library, '"open shar'), add_clause, "in:enabler")
    assert added.split() == ['"open', 'shar*"', "in:enabler"]
    assert list(search(library, added).themes()) == [COMPETITION]


@pytest.mark.parametrize(
    ("text", "themes"),
    [
        ("competition", {COMPETITION, COMMUNITY}),
        ("COMPETITIONS ", {COMPETITION, COMMUNITY}),
        ("competi", {COMPETITION, COMMUNITY}),
        ("competi ", set()),
        ("=competition ", {COMPETITION, COMMUNITY}),
        ("=competitions ", set()),
        ("leader* ", {DEMONSTRATION}),
        ("hospital's", ALL),
        ("risk gain", {COMPETITION}),
        ("risk AND gain", {COMPETITION}),
        ("gain", {CAPACITY, DEMONSTRATION, COMPETITION}),
        ("gain -risk", {CAPACITY, DEMONSTRATION}),
        ("gain NOT (risk OR skills)", {DEMONSTRATION}),
        ("risk OR leadership", {COMPETITION, DEMONSTRATION}),
        ("risk (leadership OR hospitals)", {COMPETITION}),
        ("-hospitals", set()),
        ("-team", ALL - {COMPETITION}),
        ("free-riding", {CAPACITY}),
        ("freeriding", {CAPACITY}),
        ("free riding", {CAPACITY}),
        ("free\N{EN DASH}riding", {CAPACITY}),
        ('"free riding"', {CAPACITY}),
        ('"riding free"', set()),
        ("“free-riding”", {CAPACITY}),
        ("„free riding“", {CAPACITY}),
        ("free NEAR/0 riding", {CAPACITY}),
        ("riding NEAR/0 free", {CAPACITY}),
        ("risk NEAR/2 gain", set()),
        ("risk NEAR/5 gain", {COMPETITION}),
        ("gain NEAR improv*", {COMPETITION}),
        ("decision-making", {COMPETITION}),
        ("others’ data", {COMPETITION}),
        ("others' data", {COMPETITION}),
        ('"others data"', {COMPETITION}),
        ("Collaboratión", ALL),
        ("collaboratio\N{COMBINING ACUTE ACCENT}n", ALL),
        ("organizational", {COMPETITION}),
        ("organisational", {COMPETITION}),
        ('"organizational level"', {COMPETITION}),
        ("=organizational ", set()),
        ("=organisational ", {COMPETITION}),
        ("incentivizing", {COMMUNITY}),
        ("incentivising", {COMMUNITY}),
        ('"incentivizing competition"', {COMMUNITY}),
        ("motivation", {COMMUNITY}),
        ('"motivation"', {COMMUNITY}),
        ('outcome:"motivation"', set()),
        ("outcome:motivation", {COMMUNITY}),
        ("theme:competition", {COMPETITION}),
        ("barrier:competition -theme:competition", {COMMUNITY}),
        ("in:barrier competition", {COMPETITION, COMMUNITY}),
        ("-in:theme friendly", set()),
        ("in:theme friendly", {COMPETITION}),
        ("enabler:hospitals", set()),
        ("context:hospitals", {COMMUNITY, CAPACITY, DEMONSTRATION}),
        ("component:hospitals", ALL),
        ("note:hospitals", set()),
        ("author:zamboni", ALL),
        ("zamboni", set()),
        ("ref:51", {CAPACITY, DEMONSTRATION}),
        ("ref:5 ", set()),
        ("has:outcome", {COMMUNITY, DEMONSTRATION, COMPETITION}),
        ("-has:outcome", {CAPACITY}),
        ("refs>=6", {COMMUNITY, COMPETITION}),
        ("refs:3", {DEMONSTRATION}),
        ("refs<=5", {CAPACITY, DEMONSTRATION}),
        ("year>=2020", ALL),
        ("year<2020", set()),
        ("is:starred", set()),
        ("colour:yellow", set()),
        ("quality>=low", ALL),
        ("quality:hig refs<7", {COMPETITION}),
        ("e.g.", {CAPACITY}),
        ("v. collaboration", {COMMUNITY}),
        ("(leadership", {DEMONSTRATION}),
        ("leadership) OR", {DEMONSTRATION}),
        ('"leadership', {DEMONSTRATION}),
        ("leadership AND", {DEMONSTRATION}),
        ("AND leadership", {DEMONSTRATION}),
        ("leadership !", {DEMONSTRATION}),
        ("leadership 😀", set()),
        ("–leadership", {DEMONSTRATION}),
        ("«demonstration role»", {DEMONSTRATION}),
        ("leadership NEAR", {DEMONSTRATION}),
        ("unknown:leadership", set()),
        ("pay-for-performance", set()),
        ("C&M", set()),
        ("38.1", set()),
        ("mentors'", set()),
        ("(coach", set()),
    ],
)
def test_a_query_finds_these_themes_and_no_others(library: Library, text: str, themes: set[str]) -> None:
    found = search(library, text)
    assert set(found.themes()) == themes
    assert found.count_themes() == (len(themes), False)
    assert {hit.record_key for hit in found.hits() if hit.record_key.startswith(TABLE)} == themes


@pytest.mark.parametrize("text", ["", "  ", '"', "-", "OR", "AND", "!?", "theme:", "(", "NEAR/3", "="])
def test_a_text_without_words_has_no_query_and_no_results(library: Library, text: str) -> None:
    found = search(library, text)
    assert (found.query, list(found.records()), list(found.hits())) == (None, [], [])
    assert (found.count(), found.plan()) == ((0, False), [])
    assert not found.has(COMPETITION)


def test_hits_have_the_spans_of_their_words(library: Library) -> None:
    found = search(library, '"social loafing" OR free-riding ')
    (hit,) = found.hits_in(CAPACITY)
    assert (hit.text_key, hit.part) == (f"{CAPACITY}/barrier/2", Part.BARRIER)
    assert [span.of(hit.text) for span in hit.spans] == ["free-riding", "social loafing"]
    assert found.hits_in(COMPETITION) == ()


def test_excluded_words_are_not_marked(library: Library) -> None:
    found = search(library, "gain -risk ")
    assert {span.of(hit.text) for hit in found.hits() for span in hit.spans} == {"gain"}


def test_a_study_is_found_by_its_number_and_with_every_theme_that_cites_it(library: Library) -> None:
    found = search(library, "ref:51 ")
    assert {(hit.record_key, hit.text_key) for hit in found.hits()} == {
        (key, "zamboni2020/ref/51") for key in ("zamboni2020/ref/51", CAPACITY, DEMONSTRATION)
    }
    assert found.count_references().number == 1


def test_a_title_outranks_a_passage_and_a_passage_a_note(library: Library) -> None:
    note_id = write(library, "zamboni2020/ref/72", "competition competition competition")
    found = search(library, "competition")
    hits = list(found.hits())
    assert [hit.part for hit in hits] == [Part.TITLE, Part.BARRIER, Part.BARRIER, Part.NOTE]
    assert hits[0].record_key == next(found.records()) == COMPETITION
    assert hits[-1].text_key == note_id


def test_hits_are_grouped_by_theme_on_request(library: Library) -> None:
    keys = [hit.record_key for hit in search(library, "competition OR hospitals").hits(grouped=True)]
    assert [key for key, before in zip(keys, ["", *keys], strict=False) if key != before] == list(dict.fromkeys(keys))


def test_a_note_is_found_with_its_theme_until_it_is_deleted(library: Library) -> None:
    note_id = write(library, DEMONSTRATION, "A naïve question about zebras")
    for text in ("zebra", "NAIVE", "nai\N{COMBINING DIAERESIS}ve", "note:zebra leadership", '"about zebras"'):
        assert list(search(library, text).records()) == [DEMONSTRATION]
    assert list(search(library, "theme:zebra").records()) == []
    note = library.notes.get(note_id)
    store(library, [Change(note, deleted(note))])
    assert list(search(library, "zebra").records()) == []


def test_a_scope_is_a_branch_earlier_results_or_the_readers_own_words(library: Library) -> None:
    write(library, "zamboni2020/ref/72", "competition")
    assert search(library, "competition").count().number == 3
    assert list(search(library, "competition", Scope(notes=True)).records()) == ["zamboni2020/ref/72"]
    assert set(search(library, "competition", Scope(found_by=("refs>=7",))).records()) == {COMMUNITY}
    assert set(search(library, "in:barrier", Scope(branch=TABLE)).records()) == ALL
    assert set(search(library, "-risk", Scope(branch="zamboni2020")).records()) == ALL - {COMPETITION}
    assert search(library, "competition", Scope(branch="elsewhere")).count().number == 0
    # The words of earlier results are not marked.
    assert {hit.part for hit in search(library, "theme:role", Scope(found_by=("leadership",))).hits()} == {Part.TITLE}


def test_hits_are_counted_for_the_lines_of_a_tree(library: Library) -> None:
    lines = library.evidence.theme_lines()
    counts = search(library, "theme:role OR has:outcome").hit_counts(lines)
    assert counts == {COMMUNITY: 0, DEMONSTRATION: 1, COMPETITION: 0}
    assert search(library, "").hit_counts(lines) == {}
    found = search(library, "collaboration OR hospitals")
    listed = list(found.hits())
    assert sum(found.hit_counts(lines).values()) == len(listed) == count_listed(found)  # a passage counts once
    assert sum(len(hit.spans) for hit in listed) > len(listed)


def test_references_among_others_are_found_with_one_statement(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(matches, "FEW", 1)  # as where many are found
    found = search(library, "46 OR 47 OR 69")
    statements: list[str] = []
    library._connection.set_trace_callback(statements.append)
    among = [found.references_among([line]) for line in library.evidence.reference_lines()]
    library._connection.set_trace_callback(None)
    assert {key for keys in among for key in keys} == {f"zamboni2020/ref/{n}" for n in (46, 47, 69)}
    asked = [sql for sql in statements if "FROM evidence.record_index WHERE" in sql]
    assert len([sql for sql in asked if "BETWEEN" in sql]) == 1
    assert found.count_references() == Count(3, more=False)


def offers(library: Library, text: str, scope: Scope = EVERYWHERE) -> list[Suggestion]:
    return [suggestion for suggestion in suggestions(library, search(library, text, scope)) if suggestion]


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("leadership xyzzy", ["Remove “xyzzy”: 1 theme"]),
        ("leadership has:note", ["Remove “has note”: 1 theme"]),
        (
            "leadership -demonstration ",
            ["Remove “leadership”: 3 themes", "Remove “without demonstration”: 1 theme"],
        ),
        ("xyzzy", []),
        ("", []),
    ],
)
def test_a_wider_search_is_suggested_for_each_part(library: Library, text: str, offered: list[str]) -> None:
    suggested = offers(library, text)
    assert [words(suggestion.message) for suggestion in suggested] == offered
    for suggestion in suggested:
        number = search(library, suggestion.text).count_themes().number
        assert words(suggestion.message).endswith(f": {number} theme{'s' if number > 1 else ''}")


def test_a_search_within_less_is_suggested_everywhere_too(library: Library) -> None:
    (offered,) = offers(library, "competition", Scope(notes=True))
    assert offered.everywhere
    assert (offered.text, words(offered.message)) == ("competition", "Search everywhere: 2 themes")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("benchmraking", "benchmarking"),
        ("Compettion finanical ", "competition financial "),
        ('"freindly competition" ', '"friendly competition" '),
        ("barrier:competiton", "barrier:competition"),
        ("decentralised-decison ", "decentralised-decision "),
        ("xyzzy", None),  # no word is close
        ("bechmraknig", None),  # too many mistakes
        ("leadership -benchmraking loafng", None),  # its words are known, but found nowhere together
        ("benchmarking leadership", None),  # no word is misspelt
        ("10.9999/exmple", None),
    ],
)
def test_a_misspelt_word_is_corrected_from_the_words_of_the_library(
    library: Library, text: str, meant: str | None
) -> None:
    offered = [each.text for each in offers(library, text) if each.message.id == "did-you-mean"]
    assert offered == ([meant] if meant else [])


def test_the_readers_own_words_correct_a_search_too(library: Library) -> None:
    assert offers(library, "zebar") == []
    write(library, COMPETITION, "a zebra")
    (offered,) = offers(library, "zebar")
    assert words(offered.message) == "Did you mean “zebra”?"
    assert [hit.text for hit in search(library, offered.text).hits()] == ["a zebra"]


def test_a_question_in_plain_words_is_asked_without_its_stop_words(library: Library) -> None:
    results = search(library, "What are the barriers to leadership?")
    assert results.is_empty  # the word "barriers" is in no text
    results = search(library, "what is the leadership by large hospitals?")
    assert [term.words[0] for term in results.left_out] == ["what", "is", "the", "by"]
    assert results.searched_text == "leadership large hospitals?"
    assert list(results.themes()) == [DEMONSTRATION]
    assert {span.of(hit.text).casefold() for hit in results.hits() for span in hit.spans} >= {"leadership", "hospitals"}
    assert words(offers(library, "what leadership")[0].message) == "Without “what”. Search with it"
    first = offers(library, results.text)[0]
    assert words(first.message) == "Without “what”, “is”, “the” and “by”. Search with them"
    assert first.text == "=what =is =the leadership =by large hospitals?"
    again = search(library, first.text)
    assert (again.is_empty, again.left_out) == (True, ())
    narrowed = results.of_text(add_clause(results.text, "in:title"))
    assert narrowed.left_out == results.left_out


@pytest.mark.parametrize(
    "text",
    [
        "of competition ",  # they are found together
        "what is the ",
        '"of the leadership" ',
        "barrier:the leadership ",
        "=the leadership xyzzy ",
        "leadership -the ",
    ],
)
def test_no_other_word_is_left_out(library: Library, text: str) -> None:
    assert search(library, text).left_out == ()


@pytest.mark.parametrize(
    ("pasted", "searched"),
    [
        (
            "Doe A, Made J. A made-up study of wards. J Made. 2020;5(2). doi:10.9999/example.j.",
            "doi:10.9999/example.j",
        ),
        (
            "Doe, A. (2020). A made-up study of wards. J Made, 5, 10–20.",
            '"A made-up study of wards"',
        ),
        ("Nobody, N. (2020). A study that nobody attached. Journal of Things, 5.", None),
    ],
)
def test_a_whole_citation_that_was_pasted_finds_its_reference(
    library: Library, pasted: str, searched: str | None
) -> None:
    item = {
        "title": "A made-up study of wards",
        "author": [{"family": "Doe", "given": "A"}],
        "DOI": "10.9999/example.j",
    }
    store(library, [attached(library, "zamboni2020/ref/51", item, "by hand")])
    offered = [each for each in offers(library, pasted) if each.message.id == "search-for-part"]
    assert [each.text for each in offered] == ([f"{searched} "] if searched else [])
    for each in offered:
        assert words(each.message).startswith(f"Search for {searched}: ")
        assert list(search(library, each.text).count_references()) == [1, False]
    assert [key for key in search(library, "10.9999/example.j").records() if "/ref/" in key] == ["zamboni2020/ref/51"]


@pytest.mark.parametrize(
    ("text", "message", "meant"),
    [
        ("barier:competition", "There is no field “barier”. Did you mean barrier:?", "barrier:competition"),
        ("gain Qualty>=high", "There is no field “Qualty”. Did you mean quality:?", "gain quality>=high"),
        ("-tags:x ", "There is no field “tags”. Did you mean tag:?", "-tag:x "),
    ],
)
def test_a_field_that_is_not_there_is_named_with_the_one_like_it(
    library: Library, text: str, message: str, meant: str
) -> None:
    first = offers(library, text)[0]
    assert (words(first.message), first.text) == (message, meant)


@pytest.mark.parametrize(
    ("text", "language", "meant"),
    [
        ("obstakle:temps", "fr", "obstacle:temps"),
        ("mecansme:équipe", "fr", "mécanisme:équipe"),
        ("barier:time", "fr", "barrier:time"),
        ("Qualitat>=high", "de", ""),
        ("Qalitat>=high", "de", "Qualität>=high"),
    ],
)
def test_a_field_in_the_language_of_the_window_is_meant_too(
    library: Library, text: str, language: str, meant: str
) -> None:
    offered = suggestions(library, search(library, text, language=language))
    fields = [each.text for each in offered if each and each.message.id == "unknown-field"]
    assert fields == ([meant] if meant else [])


@pytest.mark.parametrize(
    "text", ["fruit:competition", "https://example.org", "barrier:competition", "10:30", '"barier:x"']
)
def test_no_field_is_suggested_for_what_is_not_like_one(library: Library, text: str) -> None:
    assert all(offered.message.id != "unknown-field" for offered in offers(library, text))


def test_a_word_is_corrected_in_a_large_library_too(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(library.evidence.__dict__, "is_small", False)
    assert [each.text for each in offers(library, "ebnchmarking")] == ["benchmarking"]
    assert offers(library, "venchmarking") == []  # only words that begin with one of its first two letters are read


@pytest.mark.parametrize(
    ("scope", "described"),
    [
        (Scope(), ""),
        (Scope(branch=TABLE), "the table “zamboni2020/5”"),
        (Scope(found_by=("gain", "-risk"), notes=True), "the results of “gain”, the results of “-risk” and my notes"),
    ],
)
def test_a_scope_is_described(scope: Scope, described: str) -> None:
    assert words(describe_scope(scope)) == described


@pytest.mark.parametrize(
    ("counts", "sentence"),
    [
        (ResultCounts(NONE, NONE), "No results."),
        (ResultCounts(Count(1, more=False), NONE), "1 theme"),
        (ResultCounts(Count(1200, more=False), Count(51, more=False)), "1,200 themes and 51 references"),
        (ResultCounts(Count(10_000, more=True), NONE), "more than 10,000 themes"),
        (ResultCounts(NONE, Count(1, more=False)), "1 reference"),
        (ResultCounts(NONE, Count(10_000, more=True)), "more than 10,000 references"),
        (ResultCounts(Count(2, more=False), NONE, titles=1, passages=2), "1 title and 2 passages in 2 themes"),
        (ResultCounts(Count(1, more=False), NONE, 2, 1, 1), "2 titles, 1 passage and 1 note in 1 theme"),
        (ResultCounts(Count(1, more=False), Count(3, more=False), notes=1), "1 note in 1 theme; 3 references"),
        (ResultCounts(NONE, Count(1, more=False), notes=2), "2 notes in 1 reference"),
        (ResultCounts(NONE, NONE, notes=1), "1 note"),
    ],
)
def test_counts_are_a_sentence(counts: ResultCounts, sentence: str) -> None:
    assert words(summary(counts)) == sentence


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("competition ", ResultCounts(Count(2, more=False), Count(1, more=False), titles=1, passages=2, notes=2)),
        ("ref:51 ", ResultCounts(Count(2, more=False), Count(1, more=False))),
        ("zebra ", ResultCounts(NONE, NONE)),
    ],
)
def test_results_are_counted(library: Library, text: str, counts: ResultCounts) -> None:
    write(library, COMPETITION, "competition")
    write(library, "zamboni2020/ref/72", "competition competition")
    assert count_results(search(library, text)) == counts
    assert count_results(search(library, text)).is_empty is (text == "zebra ")


# --- The best first

BEST = [
    ("competition for financial incentives", f"{COMPETITION}/barrier/1"),
    ("financial incentives", f"{COMPETITION}/barrier/1"),
    ("social loafing", f"{CAPACITY}/barrier/2"),
    ("friendly competition", COMPETITION),
    ("community of practice", COMMUNITY),
    ("capacity building platform", CAPACITY),
    ("others data benchmarking", f"{COMPETITION}/mechanism/2"),
    ("risk of non-improvement", f"{COMPETITION}/mechanism/1"),
    ("professional network", f"{COMPETITION}/enabler/3"),
    ("external pressures competition", f"{COMMUNITY}/barrier/1"),
    ("refine skills", f"{CAPACITY}/mechanism/1"),
    ("organizational gain", f"{COMPETITION}/mechanism/1"),
]


@pytest.mark.parametrize("small", [True, False])
@pytest.mark.parametrize(("text", "best"), BEST)
def test_the_best_text_is_among_the_first(
    library: Library, monkeypatch: pytest.MonkeyPatch, text: str, best: str, small: bool
) -> None:
    monkeypatch.setitem(library.evidence.__dict__, "is_small", small)
    assert best in [hit.text_key for hit in islice(search(library, text).hits(), 3)]


PLANTED = {
    "weekly coaching calls for clinic teams": "coaching calls",
    "protected time for staff to test changes": "staff time changes",
    "mentors visit the wards every month": "mentors visit wards",
    "leaders lack data on their own wards": "leaders lack data",
}


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A file of 600 themes that hold the words of the best passages, each alone, and among the last these passages."""
    from benchmarks import synthetic

    from qicbrowser.store.evidence.builder import write_evidence

    spoken = sorted({word for text in PLANTED for word in text.split()})
    themes = []
    for n in range(600):
        texts = [f"{word} about things like {spoken[(n + at) % len(spoken)]}" for at, word in enumerate(spoken)]
        texts = [texts[at] for at in range(len(texts)) if (at + n) % 3]
        if 560 <= n < 560 + len(PLANTED):
            texts.append(list(PLANTED)[n - 560])
        statements = tuple(StatementDraft(Role.ENABLER, text) for text in texts)
        themes.append(synthetic.theme(f"Number {n}", statements, ()))
    review = ReviewDraft(synthetic.REVIEW, (synthetic.table("1", "Planted", themes),))
    folder = tmp_path_factory.mktemp("planted")
    write_evidence(folder / "qic.sqlite", [review], "planted", "0" * 64)
    with Library(folder / "qic.sqlite", folder / "user.sqlite") as library:
        yield library


@pytest.mark.parametrize("small", [True, False])
@pytest.mark.parametrize(("best", "text"), PLANTED.items())
def test_the_best_of_very_many_texts_is_among_the_first(
    planted: Library, monkeypatch: pytest.MonkeyPatch, best: str, text: str, small: bool
) -> None:
    monkeypatch.setitem(planted.evidence.__dict__, "is_small", small)
    found = search(planted, text)
    assert found.count().number > 200
    assert best in [hit.text for hit in islice(found.hits(), 3)]


def test_no_text_comes_twice_in_a_large_file(large_library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(large_library.evidence.__dict__, "is_small", False)
    found = search(large_library, "the competition between hospitals")
    hits = [hit.text_key for hit in islice(found.hits(), 3000)]
    assert len(hits) == len(set(hits)) > 0
    parts = [hit.part for hit in found.hits()]
    assert all(part is Part.TITLE for part in takewhile(lambda part: part is Part.TITLE, parts))
    assert Part.TITLE not in parts[parts.count(Part.TITLE) :]


def test_a_large_file_is_read_by_the_page(large_library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(large_library.evidence.__dict__, "is_small", False)
    found = search(large_library, "the of")
    read: list[str] = []
    texts_of = large_library.evidence.words.texts
    monkeypatch.setattr(
        large_library.evidence.words, "texts", lambda key, *parts: read.append(key) or texts_of(key, *parts)
    )
    assert len(list(islice(found.hits(), 12))) == 12
    assert len(read) <= 24


def test_the_plan_names_the_index(library: Library) -> None:
    ((asked, plan),) = search(library, "competition").plan()
    assert "record_index MATCH" in asked
    assert "VIRTUAL TABLE INDEX" in plan
    write(library, COMPETITION, "mine")
    assert len(search(library, "competition").plan()) == 2


def test_notes_of_another_program_are_found_at_the_next_search(library: Library) -> None:
    assert search(library, "zebra ").count().number == 0
    note_id = write(library, COMPETITION, "zebra")
    assert search(library, "zebra ").count().number == 1
    with closing(sqlite3.connect(library.user_file)) as other, other:
        other.execute("UPDATE note SET words = 'okapi' WHERE id = ?", (note_id,))
    assert search(library, "zebra ").count().number == 0
    assert search(library, "okapi ").count().number == 1
