"""Themes and references found by what they are called, a few rows at a time, however many there are."""

import pytest

from qicbrowser.store.library import Library


def test_themes_are_found_by_beginnings_of_words_in_the_order_of_the_tree(library: Library) -> None:
    titles = library.titles()
    assert [each.title for each in titles.themes(("co",), 10)] == [
        "Shared community of practice",
        "Friendly competition",
    ]
    assert [each.title for each in titles.themes(("co", "sh"), 10)] == ["Shared community of practice"]
    assert titles.themes(("ommunity",), 10) == ()
    assert titles.themes(("benchmarking",), 10) == ()  # which is in a passage
    assert len(titles.themes((), 3)) == 3


def test_references_are_found_by_the_beginning_of_their_label(library: Library) -> None:
    assert [each.title for each in library.titles().references("7", 10)] == ["70", "71", "72"]
    assert len(library.titles().references("", 5)) == 5


@pytest.mark.parametrize("words", [(), ("t",), ("theme",)])
def test_no_more_are_read_than_were_wanted(large_library: Library, words: tuple[str, ...]) -> None:
    facts = large_library.evidence.facts()
    assert facts.themes > 1000
    assert len(large_library.titles().themes(words, 6)) <= 6
    assert len(large_library.titles().references("", 7)) == 7
