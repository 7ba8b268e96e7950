"""The pages of reviews and source tables: what they say of the bundled review and of others, and that it is text."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from qicbrowser.domain.overviews import ReviewOverview
from qicbrowser.domain.records import Review, Role
from qicbrowser.domain.tables.drafts import (
    CellDraft,
    ColumnDraft,
    GroupDraft,
    ReviewDraft,
    RowDraft,
    StatementDraft,
    TableDraft,
    ThemeDraft,
)
from qicbrowser.domain.tables.grid import FileForm
from qicbrowser.domain.tables.recipe import ColumnPlan, Holds, Recipe
from qicbrowser.domain.tables.sources import TablePlan
from qicbrowser.gui.reading.overview_page import OverviewPage
from qicbrowser.gui.reading.overviews import Overviews
from qicbrowser.services.importing.source_records import SourceRecord
from qicbrowser.store.evidence.builder import write_evidence
from qicbrowser.store.library import Library
from tests.other_reviews import SHARED

HOSTILE = "<b>bold</b> & <script>alert(1)</script><img src='file:///etc/passwd'> \u202e reversed 🙂"
"""What would be markup, or would turn the text round, if it were taken for anything but text."""


@pytest.fixture
def page(qapp) -> OverviewPage:
    page = OverviewPage()
    page.resize(900, 700)
    return page


def lines_of(library: Library, page: OverviewPage, key: str) -> list[str]:
    assert Overviews(library, page).show(key)
    return [line.strip() for line in page.toPlainText().splitlines() if line.strip()]


def following(lines: Sequence[str], line: str, count: int) -> list[str]:
    at = lines.index(line)
    return list(lines[at + 1 : at + 1 + count])


def links(page: OverviewPage) -> dict[str, str]:
    """The texts of the links on a page, by where they lead."""
    texts: dict[str, str] = {}
    block = page.document().begin()
    while block.isValid():
        runs = block.begin()
        while not runs.atEnd():
            run = runs.fragment()
            if address := run.charFormat().anchorHref():
                texts[address] = texts.get(address, "") + run.text()
            runs += 1
        block = block.next()
    return texts


def test_the_page_of_the_bundled_review(library: Library, page: OverviewPage) -> None:
    lines = lines_of(library, page, "zamboni2020")
    assert lines[0].startswith("How and under what circumstances do quality improvement collaboratives")
    assert following(lines, "Journal", 1) == ["Implementation Science"]
    assert following(lines, "Licence", 1) == ["CC BY 4.0"]
    assert following(lines, "Tables", 2) == [
        "Table 5 · Inter-organisational mechanisms of change",
        "4 themes · 4 rows · 13 references",
    ]
    assert "From the weakest to the strongest: low < medium < high" in lines
    assert "Streams of evidence: Quantitative and mixed methods · Qualitative and review" in lines
    assert following(lines, "How it was read", 1) == ["It comes with the program."]
    assert following(lines, "Themes (No. studies)", 1) == ["Theme"]
    assert following(lines, "Evidence synthesis › Contextual enablers of mechanism (or barriers)", 1) == [
        "Contextual factors"
    ]
    assert not [line for line in lines if line.startswith("No ")]
    assert links(page)["web:https%3A%2F%2Fdoi.org%2F10.1186%2Fs13012-020-0978-z"] == "10.1186/s13012-020-0978-z"
    assert links(page)["branch:zamboni2020/5"] == "Table 5 · Inter-organisational mechanisms of change"


def test_the_page_of_a_review_says_what_is_not_known_and_what_is_not_there(
    two_reviews: Library, page: OverviewPage
) -> None:
    lines = lines_of(two_reviews, page, "doe")
    assert following(lines, "DOI", 1) == ["Not stated"]
    assert following(lines, "Licence", 1) == ["Not stated"]
    assert "maybe · moderate. The order of these grades is not known." in lines
    counts, absent = following(lines, "Without a label", 2)
    assert counts == "1 theme · 1 row · 0 references"
    assert absent.startswith("No grades in this table. No references in this table. No mechanisms in this table.")
    assert "No outcomes in this table." in following(lines, "Table S3 · Made-up factors", 2)


def test_the_answers_by_which_a_table_was_read_are_on_the_page_of_its_review(
    two_reviews: Library, page: OverviewPage
) -> None:
    review = next(each for each in two_reviews.evidence.reviews() if each.key == "doe")
    table = two_reviews.evidence.table_pages().summary("doe/s3")
    recipe = Recipe(
        (ColumnPlan(Holds.THEME),),
        1,
        nothing=("k. A.", "s/d"),
        as_printed=((2, 1),),
        corrections=((3, 1, HOSTILE), (4, 0, "")),
    )
    plan = TablePlan(0, recipe, headings=tuple(column.heading for column in table.columns))
    moment = "2026-11-26T12:00:00.000Z"
    sources = (
        SourceRecord("<i>table</i>.csv", FileForm.DELIMITED, moment, "0.1.0", (plan,)),
        SourceRecord("", None, moment, "9.0", None),
    )
    page.show_review(ReviewOverview(review, "My <b>name</b>", (table,)), sources)
    lines = page.toPlainText().splitlines()
    assert "In your list: My <b>name</b>" in lines
    at = lines.index("How it was read")
    assert lines[at + 1 : at + 11] == [
        "Imported from <i>table</i>.csv on 26 Nov 2026 by version 0.1.0 of the program: text with separators",
        "Table S3 · Made-up factors",
        "Words that mean an empty cell: k. A. · s/d",
        "1 cell was kept as printed:",
        "Row 3, column “Factor”",
        "2 cells were corrected:",
        f"Row 4, column “Factor”: read as “{HOSTILE}”; the table page has the printed words",
        "Row 5, column “Domain”: read as “”; the table page has the printed words",
        "Imported from pasted content on 26 Nov 2026 by version 9.0 of the program: an unknown form",
        "This version cannot read the answers with which it was imported.",
    ]
    assert "It comes with the program." not in lines


def test_the_page_of_the_bundled_table_has_every_cell_as_it_is_published(library: Library, page: OverviewPage) -> None:
    lines = lines_of(library, page, "zamboni2020/5")
    text = page.toPlainText()
    for theme in library.evidence.themes(tuple(library.evidence.keys_of_themes())):
        for cell in theme.cells:
            assert cell.text in text
            assert cell.heading[-1] in lines
        assert links(page)[f"theme:{theme.key}"] == theme.title
    assert lines[1].startswith("Zamboni et al. 2020 · 4 themes")
    assert "Licence: CC BY 4.0" in lines
    (table,) = (frame for frame in page.document().rootFrame().childFrames())
    assert (table.rows(), table.columns()) == (3 + 4, 7)
    assert table.cellAt(0, 1).columnSpan() == 4  # "Evidence synthesis" stands over four columns
    assert table.cellAt(0, 0).rowSpan() == 3


def test_rows_groups_and_notes_of_another_table(two_reviews: Library, page: OverviewPage) -> None:
    lines = lines_of(two_reviews, page, "doe/s3")
    assert "Licence: not stated" in lines
    assert lines[lines.index("Organisation") :] == [
        "Organisation",
        "Culture",
        "Team",
        "Shared rounds",
        "Shared rounds, again",
        "Notes to the table",
        "a  A made-up note.",
    ]
    (table,) = (frame for frame in page.document().rootFrame().childFrames())
    team = next(
        table.cellAt(row, 0)
        for row in range(table.rows())
        if table.cellAt(row, 0).firstCursorPosition().block().text() == "Team"
    )
    assert team.rowSpan() == 2  # it is printed once, beside both rows: not a second time as a section
    assert links(page)[f"theme:{SHARED}"] == "Shared roundsShared rounds"


def test_a_table_without_cells_names_its_themes(two_reviews: Library, page: OverviewPage) -> None:
    lines = lines_of(two_reviews, page, "doe/table")
    assert lines[0] == "Without a label"
    assert lines[-1] == "No sign"


def write_table(path: Path, rows: int, columns: int = 2, text: str = "made up", title: str = "Theme") -> None:
    heads = (ColumnDraft((text,), Holds.THEME), *[ColumnDraft((f"H{n}",), Holds.BARRIER) for n in range(1, columns)])
    themes = tuple(
        ThemeDraft(
            f"{title} {n}",
            (StatementDraft(Role.BARRIER, f"{text} {n}", column=2),),
            rows=(
                RowDraft((CellDraft(1, f"{title} {n}"), *[CellDraft(c, f"{text} {n}") for c in range(2, columns + 1)])),
            ),
            group=0,
        )
        for n in range(rows)
    )
    table = TableDraft("1", text, heads, themes, groups=(GroupDraft(text),))
    write_evidence(path, [ReviewDraft(Review("made", text, (text,)), (table,))], "made up", "0" * 64)


def test_nothing_of_a_table_or_a_review_is_taken_for_markup(tmp_path: Path, page: OverviewPage) -> None:
    write_table(tmp_path / "hostile.sqlite", 2, text=HOSTILE, title=HOSTILE)
    with Library(tmp_path / "hostile.sqlite", tmp_path / "data" / "user.sqlite") as library:
        assert lines_of(library, page, "made")[0] == HOSTILE
        lines = lines_of(library, page, "made/1")
        assert lines[0] == f"Table 1 · {HOSTILE}"
        assert lines.count(HOSTILE) == 2  # a heading and a section
        assert f"{HOSTILE} 1" in lines
        assert set(links(page)) == {"branch:made", *(f"theme:{key}" for key in library.evidence.keys_of_themes())}
        page.selectAll()
        assert HOSTILE in page.textCursor().selection().toPlainText()


def test_a_long_table_is_shown_by_the_page(tmp_path: Path, page: OverviewPage) -> None:
    write_table(tmp_path / "long.sqlite", 250)
    with Library(tmp_path / "long.sqlite", tmp_path / "data" / "user.sqlite") as library:
        overviews = Overviews(library, page)
        assert overviews.show("made/1")

        def shown() -> tuple[str, list[str]]:
            text = page.toPlainText()
            rows = [line for line in text.splitlines() if line.startswith("Theme ")]
            return next(line for line in text.splitlines() if line.startswith("Rows ") and " of " in line), [
                rows[0],
                rows[-1],
            ]

        assert shown() == ("Rows 1–100 of 250   Next rows   Last rows", ["Theme 0", "Theme 99"])
        overviews.show_rows(100)
        assert shown() == (
            "Rows 101–200 of 250   First rows   Previous rows   Next rows   Last rows",
            ["Theme 100", "Theme 199"],
        )
        overviews.show_rows(249)
        assert shown() == ("Rows 201–250 of 250   First rows   Previous rows", ["Theme 200", "Theme 249"])
        overviews.show("made")
        overviews.show("made/1")
        assert shown()[1][0] == "Theme 0"
        overviews.show_place(150)
        assert shown()[1][0] == "Theme 100"


def test_a_page_of_a_very_wide_table_has_few_rows(tmp_path: Path, page: OverviewPage) -> None:
    write_table(tmp_path / "wide.sqlite", 30, columns=100)
    with Library(tmp_path / "wide.sqlite", tmp_path / "data" / "user.sqlite") as library:
        assert len(library.evidence.table_pages().page("made/1").rows) == 10


def test_a_table_that_does_not_fit_is_scrolled_to_the_side(library: Library, page: OverviewPage, qtbot) -> None:
    qtbot.addWidget(page)
    page.show()
    overviews = Overviews(library, page)
    overviews.show("zamboni2020/5")
    assert page.horizontalScrollBar().maximum() > 0
    assert page.horizontalScrollBar().isVisible()
    with qtbot.waitSignal(page.reshaped):
        page.resize(3000, 700)
    overviews.show("zamboni2020/5")
    assert not page.horizontalScrollBar().isVisible()
    page.resize(900, 700)
    overviews.show("zamboni2020")
    assert not page.horizontalScrollBar().isVisible()


def test_a_key_that_is_not_there_is_not_shown(library: Library, page: OverviewPage) -> None:
    assert not Overviews(library, page).show("zamboni2020/6")
