"""The checks of a query, on made-up evidence with names that begin like another."""

from collections.abc import Iterator

import pytest
from benchmarks import synthetic

from qicbrowser.domain.records import Role
from qicbrowser.domain.tables.drafts import ColumnDraft, EvidenceDraft, ReviewDraft, StatementDraft, TableDraft
from qicbrowser.domain.tables.recipe import Holds
from qicbrowser.services.search.facets import facets
from qicbrowser.services.search.search import search
from qicbrowser.store.evidence.builder import write_evidence
from qicbrowser.store.library import Library

GRADES = ("very low", "low", "low-medium", "medium", "medium-high")
STREAMS = ("Counted", "Counted twice")


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """One theme per grade, named as it, with a study in the first stream; the last theme has one in the second."""
    themes = []
    for n, grade in enumerate(GRADES):
        stream = STREAMS[n == len(GRADES) - 1]
        statements = (StatementDraft(Role.ENABLER, "made-up words"),)
        themes.append(synthetic.theme(grade, statements, (EvidenceDraft(str(n + 1), stream, grade),)))
    columns = (
        *synthetic.COLUMNS[:5],
        *(ColumnDraft(("Made-up evidence [ref.]", stream), Holds.STREAM) for stream in STREAMS),
    )
    folder = tmp_path_factory.mktemp("graded")
    table = TableDraft("1", "Made-up grades", columns, themes, STREAMS, GRADES)
    write_evidence(folder / "qic.sqlite", [ReviewDraft(synthetic.REVIEW, (table,))], "made up", "0" * 64)
    with Library(folder / "qic.sqlite", folder / "user.sqlite") as library:
        yield library


@pytest.mark.parametrize(
    ("text", "themes"),
    [
        ("quality:low", ["low"]),
        ("quality>low", ["low-medium", "medium", "medium-high"]),
        ("quality>=low", ["low", "low-medium", "medium", "medium-high"]),
        ("quality<low", ["very low"]),
        ("quality<=low", ["very low", "low"]),
        ('quality:"low-medium"', ["low-medium"]),
        ("quality>low-medium", ["medium", "medium-high"]),
        ("quality<medium", ["very low", "low", "low-medium"]),
        ("quality<=medium", ["very low", "low", "low-medium", "medium"]),
        ("quality:high", []),
    ],
)
def test_a_grade_is_compared_by_its_whole_name(graded: Library, text: str, themes: list[str]) -> None:
    assert titles(graded, text) == themes


@pytest.mark.parametrize(
    ("text", "themes"),
    [
        ("quality:lo", ["low", "low-medium"]),
        ("quality>lo", ["medium", "medium-high"]),
        ("quality>=lo", ["low", "low-medium", "medium", "medium-high"]),
        ("quality<lo", ["very low"]),
        ("quality<=lo", ["very low", "low", "low-medium"]),
        ("quality>med", []),
        ("quality<med", ["very low", "low", "low-medium"]),
    ],
)
def test_the_beginning_of_a_name_stands_for_every_grade_that_begins_so(
    graded: Library, text: str, themes: list[str]
) -> None:
    """Above is above all of them, and at least is at least the lowest of them."""
    assert titles(graded, text) == themes


def test_a_stream_is_checked_by_its_whole_name_or_by_the_beginnings_of_its_words(graded: Library) -> None:
    assert titles(graded, "stream:Counted") == list(GRADES[:-1])
    assert titles(graded, 'stream:"counted twice"') == titles(graded, "stream:twi") == [GRADES[-1]]
    assert titles(graded, "stream:count") == list(GRADES)


def test_a_facet_counts_the_grade_or_stream_that_it_names(graded: Library) -> None:
    counts = {facet.label: facet.count for facet in facets(graded, search(graded, "words "))}
    assert {name: counts[name] for name in (*GRADES, *STREAMS)} == dict.fromkeys(GRADES, 1) | {
        "Counted": len(GRADES) - 1,
        "Counted twice": 1,
    }


def titles(library: Library, text: str) -> list[str | None]:
    return [library.evidence.words.title_of(key) for key in search(library, f"{text} ").themes()]
