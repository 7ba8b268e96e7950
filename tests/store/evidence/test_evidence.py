"""Pages of the evidence: by place, in order, and no more than was asked for."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from qicbrowser.store.evidence.evidence import Evidence
from qicbrowser.store.library import Library


@contextmanager
def statements(library: Library) -> Iterator[list[str]]:
    """The SQL that is run meanwhile."""
    run: list[str] = []
    library._evidence_connection.set_trace_callback(run.append)
    try:
        yield run
    finally:
        library._evidence_connection.set_trace_callback(None)


def steps_of(connection: sqlite3.Connection, read) -> int:
    """How far a read goes, in hundreds of SQLite's steps."""
    steps = 0

    def step() -> int:
        nonlocal steps
        steps += 1
        return 0

    connection.set_progress_handler(step, 100)
    read()
    connection.set_progress_handler(None, 100)
    return steps


@pytest.fixture
def large(large_library: Library) -> Evidence:
    return large_library.evidence


def test_the_tables_say_which_places_are_theirs(large: Evidence) -> None:
    assert [(branch.table.number, branch.first, branch.themes) for branch in large.tables()] == [
        (1, 1, 2300),
        (2, 2301, 200),
    ]


def test_lines_come_in_pages(large: Evidence) -> None:
    lines = large.theme_lines()
    assert [line.place for line in lines] == list(range(1, 2501))
    assert large.theme_lines(2299, 3) == lines[2298:2301]
    assert large.theme_lines(2499, 100) == lines[2498:]
    assert large.theme_lines(2501, 100) == ()
    references = large.reference_lines()
    assert [line.place for line in references] == list(range(1, large.reference_count() + 1))
    assert large.reference_lines(100, 3) == references[99:102]


def test_a_line_counts_what_the_record_holds(large: Evidence) -> None:
    for line in large.theme_lines(2295, 10):
        theme = large.theme(line.key)
        assert (line.title, line.table, line.studies) == (theme.title, theme.table, len(theme.reference_labels))
    for line in large.reference_lines(7, 3):
        reference = large.reference(line.key)
        assert (line.number, line.themes) == (reference.number, len(reference.supports))


def test_places_and_keys_lead_to_one_another(large: Evidence) -> None:
    keys = tuple(large.keys_of_themes())
    assert len(keys) == 2500
    assert large.place_of(keys[1233]) == 1234
    assert large.place_of("nowhere") is None
    mixed = (keys[2400], "nowhere", keys[3], keys[3], keys[2400])
    assert large.places_of(mixed) == [4, 2401]
    assert large.in_order(mixed) == large.keys_at([2401, 4, 4, 9999]) == (keys[3], keys[2400])
    assert large.places_of(()) == []
    assert large.places_of(["caf\udcff", "'; --", "\0"]) == []
    last = large.reference_lines(120, 1)[0]
    assert large.reference_place(last.key) == 120
    assert large.reference_place("nowhere") is None


def test_many_themes_are_read_as_each_is(large: Evidence) -> None:
    keys = [*large.keys_of_themes()][:600:2]
    assert large.themes([*reversed(keys), "nowhere"]) == tuple(map(large.theme, keys))


def test_what_rests_on_a_reference_is_what_the_themes_say(large: Evidence) -> None:
    reference = large.reference(large.reference_lines(50, 1)[0].key)
    citing = [t for t in large.themes([*large.keys_of_themes()]) if reference.label in t.reference_labels]
    assert [support.theme_key for support in reference.supports] == [theme.key for theme in citing]
    for support, theme in zip(reference.supports, citing, strict=True):
        assert (support.theme_title, support.scale) == (theme.title, len(theme.grades))
        said = {(a.stream, a.grade) for a in theme.appraisals if a.number == reference.number}
        assert {(stream, grade) for stream, grades in support.grades for grade in grades} == said
        assert [stream for stream, _ in support.grades] == list(theme.streams)


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("friendly-competition", ["zamboni2020/5/friendly-competition"]),
        ("zamboni2020/5/friendly-competition", ["zamboni2020/5/friendly-competition"]),
        ("5/friendly-competition", []),
        ("Friendly-competition", []),
        ("competition", []),
        ("69", ["zamboni2020/ref/69"]),
        ("zamboni2020/ref/69", ["zamboni2020/ref/69"]),
        ("069", []),
        ("%", []),
        ("", []),
    ],
)
def test_a_short_name_means_the_whole_of_a_key_its_last_part_or_a_number(library, name: str, meant: list[str]) -> None:
    assert list(library.evidence.keys_named(name)) == meant


def test_a_reference_with_many_themes_takes_few_statements(large_library: Library) -> None:
    large, key = large_library.evidence, large_library.evidence.reference_lines(50, 1)[0].key
    large.reference(key)
    with statements(large_library) as run:
        assert len(large.reference(key).supports) > 100
    assert len(run) == 2


def test_what_is_small_is_read_once(large_library: Library) -> None:
    large = large_library.evidence
    first, second = large.keys_at([1, 2])
    large.theme(first)
    with statements(large_library) as run:
        assert large.theme(second) is not None
    assert len(run) == 4  # the theme, its passages, appraisals and cells


def test_a_page_at_the_end_costs_what_one_at_the_beginning_does(large_library: Library) -> None:
    large, connection = large_library.evidence, large_library._evidence_connection
    for page in (large.theme_lines, large.reference_lines):
        end = 2470 if page == large.theme_lines else 90
        first, last = (steps_of(connection, lambda at=at, page=page: page(at, 30)) for at in (1, end))
        assert last < 2 * first
    assert steps_of(connection, lambda: large.theme_lines(1, 30)) * 10 < steps_of(connection, large.theme_lines)
