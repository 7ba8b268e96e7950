"""A table with a row per study from its grid to the evidence file, its text, its exports and the search."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from qicbrowser.cli.record_text import theme_text
from qicbrowser.services.search.search import search
from qicbrowser.store.evidence.export_rows import Shape
from qicbrowser.store.library import Library
from tests.domain.tables.grids import read_first
from tests.imported_tables import appraised_studies, write_table


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    table = appraised_studies()
    write_table(tmp_path / "doe.sqlite", table, read_first(table))
    with Library(tmp_path / "doe.sqlite", tmp_path / "data" / "user.sqlite") as opened:
        yield opened


def test_a_study_is_written_with_its_ratings_and_numbers(library: Library) -> None:
    text = theme_text(library.evidence.theme("doe/1/doe-2019"))
    assert "\nCount\n  N (wards): 35(90)\n" in text
    assert (
        "\nRating\n  Screening questions › Clear question?: Y\n  Screening questions › Do the data fit?: –\n"
        "  Quality score (%): 80\n"
    ) in text
    theme = library.evidence.theme("doe/1/roe-and-poe-2020")
    assert (theme.printed_studies, theme.grades, theme.reference_labels) == (None, (), ("7",))


def test_exports_have_each_rating_after_its_heading(library: Library) -> None:
    blocks = library.export_rows().blocks(Shape.THEME, ["theme", "counts", "ratings"], [1, 2], 10)
    (doe, roe) = next(blocks)
    assert doe[:2] == ("Doe 2019", "N (wards): 35(90)")
    assert doe[2].splitlines() == [
        "Screening questions › Clear question?: Y",
        "Screening questions › Do the data fit?: –",
        "Quality score (%): 80",
    ]
    assert roe[:2] == ("Roe and Poe 2020", "N (wards): STs: 9B and 5E")


@pytest.mark.parametrize(("query", "themes"), [("rating:100", 1), ("has:rating", 2), ("count:9B", 1), ("rating:35", 0)])
def test_ratings_and_numbers_are_searched_by_themselves(library: Library, query: str, themes: int) -> None:
    assert len(list(search(library, query).themes())) == themes
