"""Pages show a corrected cell with its printed words, and the reader's beside them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from qicbrowser.gui.page.note_list import Annotations
from qicbrowser.gui.reading.overview_page import OverviewPage
from qicbrowser.gui.reading.overviews import Overviews
from qicbrowser.gui.reading.table_layout import body_layout, pieces
from qicbrowser.gui.reading.theme_page import ThemePage
from qicbrowser.store.library import Library
from tests.imported_tables import write_corrected


@pytest.fixture
def corrected(tmp_path: Path) -> Iterator[Library]:
    write_corrected(tmp_path / "doe.sqlite")
    with Library(tmp_path / "doe.sqlite", tmp_path / "data" / "user.sqlite") as library:
        yield library


def lines_of(page: ThemePage | OverviewPage) -> list[str]:
    return [line.strip() for line in page.toPlainText().splitlines() if line.strip()]


def test_the_source_row_has_both_the_printed_and_the_corrected_words(qapp, corrected: Library) -> None:
    page = ThemePage()
    page.resize(900, 700)
    page.show_theme(corrected.evidence.theme("doe/1/time"), Annotations(), source_row=True)
    lines = lines_of(page)
    assert lines[lines.index("Source row, as published") + 1 :][:8] == [
        *("Theme", "Time"),
        *("Barriers", "No rota [l]", "Corrected by the reader: No rota [1]"),
        *("Enablers", "(blank in the source)", "Corrected by the reader: =A new rota [4]"),
    ]
    page.show_theme(corrected.evidence.theme("doe/1/trust"), Annotations(), source_row=True)
    assert "Corrected by the reader" not in page.toPlainText()


def test_the_table_has_both_and_the_passages_are_in_the_corrected_words(qapp, corrected: Library) -> None:
    page = OverviewPage()
    page.resize(900, 700)
    assert Overviews(corrected, page).show("doe/1")
    lines = lines_of(page)
    assert lines[lines.index("Time") + 1 :][:3] == [
        *("No rota [l]", "Corrected by the reader: No rota [1]"),
        "Corrected by the reader: =A new rota [4]",
    ]
    shown = corrected.evidence.table_pages().page("doe/1")
    slots = {slot.text: slot for slot in body_layout(shown.summary.columns, shown.rows).slots}
    assert [(piece.text, piece.key) for piece in pieces(slots["No rota [l]"], 2, leads=False)] == [
        ("No rota", "doe/1/time/barrier/1"),
        (" [1]", None),
    ]
