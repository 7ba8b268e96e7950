"""A theme on one page: every word of it is on the first page or after it, and the first says how much is after."""

import re

import pytest

from qicbrowser.services.changes import Change, store
from qicbrowser.services.citations.citations import attached
from qicbrowser.services.export.choice import chosen, everything
from qicbrowser.services.export.options import Notes, Options
from qicbrowser.services.export.parts import Chain, Context, Grid, Line, OwnNotes, Part, References, Statements
from qicbrowser.services.export.theme_summary import (
    EVERYTHING,
    Limits,
    Summary,
    first_page,
    fitted,
    next_pages,
    summaries,
)
from qicbrowser.services.notes import annotate
from qicbrowser.services.notes.annotate import Target
from qicbrowser.store.evidence.export_rows import Shape
from qicbrowser.store.library import Library
from tests.exports import request

COMPETITION = "zamboni2020/5/friendly-competition"
OPTIONS = Options(Shape.PASSAGE, Notes.COLUMNS, "summary", columns=("theme",))


@pytest.fixture
def noted(library: Library) -> Library:
    for number in range(3):
        target = Target(COMPETITION, COMPETITION)
        store(library, [Change(None, annotate.annotate(library, target, f"Made-up note {number}"))])
    for number in (17, 63, 69):
        item = {"type": "book", "title": f"Made {number}", "author": [{"family": "Doe", "given": "Ann"}]}
        store(library, [attached(library, f"zamboni2020/ref/{number}", item, "made.ris")])
    return library


@pytest.fixture
def summary(noted: Library) -> Summary:
    (one,) = summaries(request(noted, chosen(noted, [COMPETITION]), OPTIONS))
    return one


def texts(parts: list[Part]) -> list[str]:
    """The statements, notes and citations, in their order."""
    found = []
    for part in parts:
        match part:
            case Chain(several) | Context(several):
                found += [text for one in several for text in statements(one)]
            case Statements():
                found += statements(part)
            case OwnNotes(notes):
                found += [note.words for note in notes]
            case References(entries):
                found += [one.text for one in entries]
    return found


def statements(part: Statements) -> list[str]:
    return [one.text for _, of_row in part.rows for one in of_row]


def announced(parts: list[Part]) -> int:
    """How many things the first page says to be on the next."""
    several = [one for part in parts if isinstance(part, Chain | Context) for one in part[0]]
    lines = [one.more for one in several] + [part.text for part in parts if isinstance(part, Line)]
    numbers = [re.search(r"\d+|It is", line) for line in lines if line.endswith("on the next page")]
    return sum(1 if number[0] == "It is" else int(number[0]) for number in numbers)


def test_it_has_the_whole_theme_with_counts_by_stream(summary: Summary, noted: Library) -> None:
    parts = first_page(summary)
    theme = noted.evidence.theme(COMPETITION)
    assert texts(parts) == [
        *(passage.text for passage in theme.passages),
        *("Made-up note 0", "Made-up note 1", "Made-up note 2"),
        *("Doe A. Made 17.", "Doe A. Made 63.", "Doe A. Made 69."),
    ]
    (grid,) = (part for part in parts if isinstance(part, Grid))
    assert grid.names == ("Stream", "Low", "Medium", "High", "Studies")
    assert grid.lines == (
        ("Quantitative and mixed methods", "0", "2", "0", "2"),
        ("Qualitative and review", "2", "1", "1", "4"),
    )
    assert Line("Citation not attached: [47] [66] [72]", is_aside=True) in parts
    assert not next_pages(summary, EVERYTHING)
    assert [name for name, _ in summary.source] == ["Source", "Licence", "Changes", "Written"]


@pytest.mark.parametrize(
    "limits", [Limits(*(1,) * 5), Limits(*(0,) * 5), Limits(2, 1, 0, 3, 1), Limits(0, 9, 9, 1, 9), Limits(links=1)]
)
def test_what_is_not_on_the_first_page_is_on_the_next_and_counted(summary: Summary, limits: Limits) -> None:
    first, after = first_page(summary, limits), next_pages(summary, limits)
    assert sorted(texts(first) + texts(after)) == sorted(texts(first_page(summary)))
    assert announced(first) == len(texts(after)) > 0
    assert sum(isinstance(part, Grid) for part in first) == 1
    assert not [part for part in after if isinstance(part, Grid)]


def test_numbers_of_mechanisms_go_on_and_totals_stay(summary: Summary) -> None:
    limits = Limits(sides=1, links=1)
    first, after = first_page(summary, limits), next_pages(summary, limits)
    mechanisms = next(part for part in after if isinstance(part, Chain)).links[0]
    assert (mechanisms.start, mechanisms.total) == (2, 1)
    enablers = next(part for part in first if isinstance(part, Context)).sides[0]
    assert (enablers.total, enablers.others, enablers.more) == (1, 3, "3 more on the next page")


def test_the_citations_make_way_first_and_the_chain_last(summary: Summary) -> None:
    whole = summary.lengths
    assert whole == Limits(3, 3, 0, 4, 2)
    assert fitted(summary, lambda _: True) == whole
    assert fitted(summary, lambda limits: sum(limits) <= 11) == whole._replace(studies=2)
    assert fitted(summary, lambda limits: sum(limits) <= 7) == whole._replace(studies=0, notes=1)
    assert fitted(summary, lambda limits: sum(limits) <= 1) == Limits(0, 0, 0, 0, 1)
    assert fitted(summary, lambda _: False) == Limits(0, 0, 0, 0, 0)


def test_without_notes_and_citations_it_names_the_studies(library: Library) -> None:
    for one in summaries(request(library, everything(library), OPTIONS._replace(notes=Notes.NONE))):
        parts = first_page(one)
        assert not [part for part in parts if isinstance(part, OwnNotes | References)]
        assert [part.text for part in parts if isinstance(part, Line)][-1].startswith("Citation not attached: [")
