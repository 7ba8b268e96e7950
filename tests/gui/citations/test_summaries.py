"""The attached citations as the list of references shows them: made when they are seen, and ahead in idle time."""

import pytest

from qicbrowser.domain.records import Citation
from qicbrowser.gui.citations import summaries as module
from qicbrowser.gui.citations.summaries import CitationSummaries
from qicbrowser.store.library import Library

KEYS = [f"zamboni2020/ref/{number}" for number in (46, 47, 51, 69)]


def attach(library: Library, key: str, title: str) -> None:
    with library.change():
        library.citations.put(Citation(key, f'{{"title": "{title}", "type": "book"}}', "by hand", "1"))


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The keys of the citations that a summary was made of."""
    made, make = [], module._summary
    monkeypatch.setattr(module, "_summary", lambda citation: made.append(citation.reference_key) or make(citation))
    return made


@pytest.fixture
def summaries(library: Library) -> CitationSummaries:
    for key in KEYS:
        attach(library, key, "Made-up study")
    return CitationSummaries(library)


def test_a_summary_is_made_when_it_is_read(library: Library, summaries: CitationSummaries, made: list[str]) -> None:
    before = summaries.all()
    assert list(before) == KEYS
    assert before == summaries.all()
    assert before != {}
    assert made == []
    assert before[KEYS[1]].text == "Made-up study"
    assert [before[KEYS[1]].words, made] == ["madeup study", [KEYS[1]]]
    attach(library, KEYS[0], "Another")
    assert summaries.all() != before
    assert [summaries.all()[key].text for key in KEYS[:2]] == ["Another", "Made-up study"]
    assert made == [KEYS[1], KEYS[0]]


def test_summaries_are_made_ahead_a_few_at_a_time(summaries: CitationSummaries, made: list[str]) -> None:
    summaries.all()
    assert not summaries.prepare(0)
    assert len(made) == 1
    while not summaries.prepare(0):
        pass
    assert made == KEYS
    assert summaries.prepare(0)
