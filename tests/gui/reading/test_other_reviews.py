"""What other reviews' tables say, on the pages, in the tree and in the list of references."""

from pathlib import Path

from PySide6.QtCore import QModelIndex

from qicbrowser.cli.record_text import theme_text
from qicbrowser.gui.page.note_list import Annotations
from qicbrowser.gui.reading.reference_columns import Column
from qicbrowser.gui.reading.reference_model import ReferenceModel
from qicbrowser.gui.reading.reference_page import ReferencePage
from qicbrowser.gui.reading.theme_model import ThemeModel
from qicbrowser.gui.reading.theme_page import ThemePage
from qicbrowser.store.library import Library
from tests.domain.tables.grids import read_first
from tests.imported_tables import appraised_studies, noted_barriers, write_table
from tests.other_reviews import BARE, CULTURE, SHARED

BUNDLED = "zamboni2020/5/friendly-competition"


def lines_of(library: Library, key: str, *, source_row: bool = False) -> list[str]:
    """The lines of a theme's page that say something."""
    page = ThemePage()
    page.resize(900, 700)
    page.show_theme(library.evidence.theme(key), Annotations(), source_row=source_row)
    return [line.strip() for line in page.toPlainText().splitlines() if line.strip()]


def test_a_page_has_the_sections_that_its_table_has(qapp, two_reviews: Library) -> None:
    lines = lines_of(two_reviews, SHARED)
    for line in (
        "Mechanisms of change",
        "Reasoning",
        "CMOc 1",
        "1\tresource  Nurses trust the numbers",
        "CMOc 2",
        "3\tDoctors compare themselves",
        "Context 1",
        "•\tA small ward",
        "Enablers and barriers 1",
        "± \tStrong hierarchy",
        "Findings",
        "•\tRounds help where wards are small [Smith 2015]",
        "Remarks",
        "•\tOne ward only",
        "CMOc 1  Moderate confidence  Minor concerns about coherence",
        "CMOc 2  ?",
        "Interviews, for",
        "[46]",
        "Interviews, against",
        "Notes to the table",
        "a  A made-up note.",
    ):
        assert line in lines
    assert not {"QIC component", "Outcome", "Enablers 0", "Barriers 0"} & set(lines)
    assert any(
        line.endswith("Made-up factors › Organisation › Team · Doe, Table S3 · ☆ Star this theme") for line in lines
    )


def test_an_unsigned_factor_is_not_shown_as_an_enabler(qapp, two_reviews: Library) -> None:
    lines = lines_of(two_reviews, CULTURE)
    assert lines[lines.index("Context 1") :][:3] == ["Context 1", "Made-up context", "•\tOpen doors"]


def test_a_table_without_parts_has_no_empty_sections(qapp, two_reviews: Library) -> None:
    lines = lines_of(two_reviews, BARE)
    assert not {"How it works", "In what context", "Quality of evidence"} & set(lines)
    assert "0 studies · Without a label · Doe · ☆ Star this theme" in lines


def test_the_bundled_page_is_the_same_beside_another_review(qapp, two_reviews: Library, library: Library) -> None:
    alone = lines_of(library, BUNDLED, source_row=True)
    assert lines_of(two_reviews, BUNDLED, source_row=True) == alone
    assert "Mechanism of change" not in alone[: alone.index("Source row, as published")]


def test_groups_are_a_level_of_the_tree(qtmodeltester, qapp, two_reviews: Library) -> None:
    model = ThemeModel(two_reviews.evidence)

    def tree(parent: QModelIndex) -> dict[str, object]:
        rows = (model.index(row, 0, parent) for row in range(model.rowCount(parent)))
        return {row.data(): tree(row) for row in rows}

    assert tree(QModelIndex())["Doe"]["Made-up factors"] == {
        "Organisation": {"Without a subgroup": {"Culture": {}}, "Team": {"Shared rounds": {}}}
    }
    qtmodeltester.check(model)


def test_references_of_several_reviews_say_which_review_they_are_of(qapp, two_reviews: Library) -> None:
    model = ReferenceModel(two_reviews.evidence)
    last, first, second = (
        (model.index(row, Column.NUMBER).data(), model.index(row, Column.STUDY).data()) for row in (12, 13, 14)
    )
    assert last == ("[72]", "Zamboni et al. 2020")
    assert first == ("[46]", "Doe")
    assert second == ("[Smith 2015]", "Doe · Smith J. A made-up study. 2015.")
    model.show_filter(["smith"])
    assert [model.index(row, Column.NUMBER).data() for row in range(model.rowCount())] == ["[Smith 2015]"]


def test_the_page_of_a_reference_names_its_review_and_its_entry(qapp, two_reviews: Library) -> None:
    page = ReferencePage()
    page.show_reference(two_reviews.evidence.reference("doe/ref/smith-2015"), Annotations(), None, "Doe")
    lines = page.toPlainText().splitlines()
    assert lines[:2] == ["Reference Smith 2015", "Doe"]
    assert lines[2].startswith("Smith J. A made-up study. 2015.")
    assert "The source table gives only the number, not the citation." not in lines


def test_the_page_of_a_study_has_its_ratings_under_their_headings(qapp, tmp_path: Path) -> None:
    table = appraised_studies()
    write_table(tmp_path / "doe.sqlite", table, read_first(table))
    with Library(tmp_path / "doe.sqlite", tmp_path / "data" / "user.sqlite") as library:
        lines = lines_of(library, "doe/1/doe-2019")
    assert lines[lines.index("Printed numbers") :][:6] == [
        "Printed numbers",
        "•\tN (wards)  35(90)",
        "Quality of the study",
        "•\tScreening questions › Clear question?  Y",
        "•\tScreening questions › Do the data fit?  –",
        "•\tQuality score (%)  80",
    ]


def test_markers_of_notes_are_beside_their_texts_and_notes_name_their_headings(qapp, tmp_path: Path) -> None:
    table = noted_barriers()
    write_table(tmp_path / "doe.sqlite", table, read_first(table))
    with Library(tmp_path / "doe.sqlite", tmp_path / "data" / "user.sqlite") as library:
        lines = [line.replace("\u2009", " ") for line in lines_of(library, "doe/1/time")]
        printed = theme_text(library.evidence.theme("doe/1/time"))
    assert lines[0].startswith("Time *")
    assert "− \tNo rota a" in lines
    assert "Low b" in lines
    assert lines[lines.index("Notes to the table") + 1 :][:3] == [
        "a  As staff said.  Barriers",
        "b  By two of us.",
        "*  In wards only.",
    ]
    assert "  No rota (note a)\n" in printed
