"""How often the first hits of a search read the files."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice

import pytest

from qicbrowser.services.search.search import search
from qicbrowser.store.library import Library

FIRST = 12


@contextmanager
def statements(library: Library) -> Iterator[list[str]]:
    """The SQL that is run meanwhile."""
    run: list[str] = []
    for connection in library.connections:
        connection.set_trace_callback(run.append)
    try:
        yield run
    finally:
        for connection in library.connections:
            connection.set_trace_callback(None)


@pytest.fixture
def large(large_library: Library, monkeypatch: pytest.MonkeyPatch) -> Library:
    monkeypatch.setitem(large_library.evidence.__dict__, "is_small", False)
    return large_library


@pytest.mark.parametrize("text", ["comm", "competition b", "barrier:o", "motivation OR tru"])
def test_the_texts_of_a_record_take_three_statements(large: Library, text: str) -> None:
    """Its key, its title and its passages; of the reader's notes and citations nothing, where there are none."""
    results = search(large, text)
    with statements(large) as run:
        hits = list(islice(results.hits(), FIRST))
    assert len(hits) == FIRST
    read = [each for each in run if each.startswith("SELECT") and "record_index" not in each and "indexed" not in each]
    assert not [statement for statement in read if "main." in statement or "pragma" in statement]
    records = [statement for statement in read if "SELECT key FROM evidence.theme" in statement]
    assert len(read) <= 3 * len(records)


def test_words_side_by_side_are_looked_for_without_the_other_words(large: Library) -> None:
    """Of the few titles that have them, each is looked up by itself: not all rows with the other words are read."""
    with statements(large) as run:
        hits = list(islice(search(large, "shared community of p").hits(), FIRST))
    assert len(hits) == FIRST
    near = [statement for statement in run if "NEAR(" in statement]
    assert near
    assert not [statement for statement in near if '"p"*' in statement]
