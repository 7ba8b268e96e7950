"""Searches made and kept: the latest come first, those with a name stay."""

import sqlite3
from contextlib import closing

from hypothesis import given
from hypothesis import strategies as st

from qicbrowser.domain.records import SavedSearch
from qicbrowser.store.library import Library
from qicbrowser.store.user.searches import HISTORY_SIZE
from tests.messages import reader_error


def make(library: Library, *queries: str, hour: int = 0) -> None:
    with library.change():
        for minute, query in enumerate(queries):
            library.searches.add_to_history(query, f"2026-01-01T{hour:02}:{minute:02}:00.000Z")


def keep(library: Library, query: str, name: str) -> None:
    with library.change():
        search = library.searches.get(query) or SavedSearch(query, None, "2026-01-01T00:00:00.000Z")
        library.searches.put(search._replace(name=name))


def history(library: Library) -> list[str]:
    return [search.query for search in library.searches.history()]


def saved(library: Library) -> list[tuple[str, str | None]]:
    return [(search.query, search.name) for search in library.searches.saved()]


def test_a_search_made_is_the_first_of_the_history(library: Library):
    assert library.searches.history() == library.searches.saved() == ()
    make(library, "leadership", "barrier:cost")
    assert library.searches.history() == (
        SavedSearch("barrier:cost", None, "2026-01-01T00:01:00.000Z"),
        SavedSearch("leadership", None, "2026-01-01T00:00:00.000Z"),
    )
    make(library, "leadership", hour=1)
    assert history(library) == ["leadership", "barrier:cost"]


def test_blanks_are_not_a_search(library: Library):
    make(library, "", " \t", "leadership", "  leadership ")
    assert history(library) == ["leadership"]
    keep(library, "\n", "a name")
    keep(library, "leadership", "  ")
    assert saved(library) == []


def test_the_oldest_without_a_name_are_dropped(library: Library):
    make(library, "kept", "dropped")
    keep(library, "kept", "Mine")
    make(library, *(f"query {n}" for n in range(HISTORY_SIZE)), hour=1)
    assert history(library) == [f"query {n}" for n in reversed(range(HISTORY_SIZE))]
    assert saved(library) == [("kept", "Mine")]


def test_a_search_is_saved_under_a_name_and_renamed(library: Library):
    make(library, "leadership")
    keep(library, "leadership", " Who leads ")
    keep(library, "never made", "elsewhere")
    assert history(library) == []
    assert saved(library) == [("never made", "elsewhere"), ("leadership", "Who leads")]
    assert library.searches.saved()[1].last_run == "2026-01-01T00:00:00.000Z"
    keep(library, "leadership", "Another")
    make(library, "leadership", hour=2)  # keeps its name
    assert saved(library) == [("leadership", "Another"), ("never made", "elsewhere")]
    assert library.searches.saved()[0].last_run == "2026-01-01T02:00:00.000Z"


def test_a_search_forgotten_is_nowhere(library: Library):
    make(library, "leadership", "cost")
    keep(library, "cost", "Money")
    with library.change():
        library.searches.remove("leadership")
        library.searches.remove("cost")
        library.searches.remove("never made")
    assert history(library) == []
    assert saved(library) == []


@given(query=st.text(st.characters()), name=st.text(st.characters()))
def test_any_query_can_be_run_saved_and_deleted(library: Library, query: str, name: str):
    make(library, query)
    keep(library, query, name)
    with library.change():
        library.searches.remove(query)
    assert history(library) == []
    assert saved(library) == []


def test_searches_are_there_the_next_time(library: Library):
    make(library, "leadership", "cost")
    keep(library, "cost", "Money")
    with Library(library.evidence_file, library.user_file) as reopened:
        assert history(reopened) == ["leadership"]
        assert saved(reopened) == [("cost", "Money")]


def test_what_is_listed_can_be_read_while_the_file_is_locked(library: Library):
    make(library, "leadership")
    with (
        closing(sqlite3.connect(library.user_file, isolation_level=None)) as other,
        Library(library.evidence_file, library.user_file, busy_seconds=0) as without_waiting,
    ):
        other.execute("BEGIN IMMEDIATE")
        with reader_error("could not be written"):
            make(without_waiting, "cost")
        assert history(without_waiting) == ["leadership"]
        other.execute("ROLLBACK")
    make(library, "cost", hour=1)
    assert history(library) == ["cost", "leadership"]
