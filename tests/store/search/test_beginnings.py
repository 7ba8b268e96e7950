"""The words that begin like the one being typed: searched for one by one where they are few."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from qicbrowser.domain.words import NAME_SIGN
from qicbrowser.paths import bundled_evidence
from qicbrowser.services.search.search import search
from qicbrowser.store.library import Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(bundled_evidence(), tmp_path / "user.sqlite") as library:
        yield library


@pytest.fixture(scope="module")
def indexed() -> frozenset[str]:
    """Every word of the index of the bundled evidence."""
    with closing(sqlite3.connect(f"{bundled_evidence().absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as file:
        file.execute("CREATE VIRTUAL TABLE temp.every USING fts5vocab(main, record_index, row)")
        return frozenset(word for (word,) in file.execute("SELECT term FROM temp.every"))


def asked(library: Library, text: str) -> str:
    ((asked, _),) = search(library, text).plan()
    return asked


def test_they_are_all_words_of_the_index_that_begin_so(library: Library, indexed: frozenset[str]) -> None:
    beginnings = {word[:length] for word in indexed for length in range(4, len(word) + 1)}
    assert any(beginning.startswith(NAME_SIGN) for beginning in beginnings)
    for beginning in beginnings:
        begun = tuple(sorted(word for word in indexed if word.startswith(beginning)))
        assert library.evidence.words.beginning(beginning) == (begun if len(begun) <= 16 else ())


def test_a_long_beginning_is_searched_for_word_by_word(library: Library) -> None:
    assert asked(library, "comm").endswith('"common" OR "community"))')
    assert asked(library, "com").endswith('"com"*))')


def test_of_very_many_words_the_beginning_is_searched_for(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qicbrowser.store.evidence.search_texts._MOST_WORDS", 1)
    assert asked(library, "comm").endswith('"comm"*))')
    assert asked(library, "commu").endswith('"community"))')


def test_a_beginning_that_no_word_has_is_searched_for_as_it_is(library: Library) -> None:
    assert asked(library, "zebr").endswith('"zebr"*))')


def test_words_are_read_once_until_other_evidence_is_attached(library: Library) -> None:
    words = library.evidence.words
    first = words.beginning("comp")
    assert words.beginning("comp") is first
    library.reopen_evidence(bundled_evidence())
    assert words.beginning.cache_info().currsize == 0
    assert words.beginning("comp")
