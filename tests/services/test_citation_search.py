"""A citation is found as soon as it is attached, here or by another program, and no longer when it is gone."""

from pathlib import Path

import pytest

from qicbrowser.domain.csl import brief
from qicbrowser.paths import bundled_evidence
from qicbrowser.services.bibliography import attached, detached
from qicbrowser.services.changes import store
from qicbrowser.services.search import search
from qicbrowser.store.library import Library
from tests.domain.test_csl import ARTICLE

STUDY = "zamboni2020/ref/69"


def found(library: Library, query: str) -> list[str]:
    return list(search(library, query).records())


def test_attached_changed_and_taken_away(library: Library):
    assert found(library, "author:nunez") == []
    store(library, [attached(library, STUDY, ARTICLE, "by hand")])
    assert found(library, "author:nunez") == [STUDY]
    assert found(library, "author:berg made-up") == [STUDY]
    assert "A made-up title" in {hit.text for hit in search(library, "made-up title").hits()}
    store(library, [attached(library, STUDY, {"title": "Other"}, "by hand")])
    assert found(library, "author:nunez") == []
    assert found(library, "ref:other") == [STUDY]
    store(library, [detached(library, STUDY)])
    assert found(library, "ref:other") == []


def test_years_are_those_of_citations_too(library: Library):
    assert STUDY not in found(library, "year<2020")
    store(library, [attached(library, STUDY, ARTICLE, "by hand")])
    assert found(library, "year<2020") == [STUDY]
    assert found(library, "year:2019") == [STUDY]
    assert [hit.text for hit in search(library, "year:2019 -zzz").hits()] == [brief(ARTICLE)]
    assert STUDY not in found(library, "year>=2020")


def test_what_another_program_attached(library: Library):
    assert found(library, "author:nunez") == []
    with Library(bundled_evidence(), Path(library.user_file)) as other:
        store(other, [attached(other, STUDY, ARTICLE, "library.ris")])
    assert found(library, "author:nunez") == [STUDY]
    assert STUDY in library.citations.all()
    with Library(bundled_evidence(), Path(library.user_file)) as other:
        store(other, [detached(other, STUDY)])
    assert found(library, "author:nunez") == []


def test_a_change_that_was_given_up_leaves_nothing(library: Library):
    change = attached(library, STUDY, ARTICLE, "by hand")

    def give_up() -> None:
        with library.change():
            library.citations.put(change.kept)
            raise KeyError

    with pytest.raises(KeyError):
        give_up()
    assert library.citations.all() == {}
    assert found(library, "author:nunez") == []
