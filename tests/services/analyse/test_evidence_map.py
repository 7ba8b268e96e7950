"""The map of a source table: what is in its cells and at its edges, its orders, and what a search left of it."""

from pathlib import Path

import pytest
from hypothesis import given

from qicbrowser.domain.analysis.evidence_map import EvidenceMap, MapAppraisal, Presence
from qicbrowser.domain.records import Direction, Review, Role
from qicbrowser.domain.tables.drafts import EvidenceDraft, ReviewDraft, StatementDraft, TableDraft, ThemeDraft
from qicbrowser.services.analyse.evidence_map import (
    StudyOrder,
    ThemeOrder,
    narrowed,
    ordered,
    rows,
    stream_places,
    summary,
    why_empty,
)
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words
from tests.made_up_libraries import counted, few_examples, keys_of_tables, made_up_library, reviews
from tests.other_reviews import write_two_reviews

TABLE = "zamboni2020/5"


def map_of(library: Library, key: str = TABLE) -> EvidenceMap:
    found = library.analysis().evidence_map(key)
    assert found is not None
    return found


def labels(shown: EvidenceMap) -> list[str]:
    return [reference.label for reference in shown.references]


def titles(shown: EvidenceMap) -> list[str]:
    return [theme.title for theme in shown.themes]


def cell(shown: EvidenceMap, title: str, label: str) -> tuple[MapAppraisal, ...]:
    return shown.at(titles(shown).index(title), labels(shown).index(label))


# --- the bundled table, counted by hand


def test_the_edges_and_the_corner(library: Library) -> None:
    shown = map_of(library)
    assert words(summary(shown)) == "4 themes, 13 studies, 27 appraisals"
    assert labels(shown) == ["17", "46", "47", "50", "51", "63", "66", "67", "68", "69", "70", "71", "72"]
    assert shown.studies == (7, 5, 3, 6)
    assert [theme.printed_studies for theme in shown.themes] == [7, 5, 3, 6]
    assert shown.cited_for == (2, 1, 1, 1, 2, 3, 1, 2, 2, 3, 1, 1, 1)
    assert [stream and stream.name for stream in shown.streams] == [
        "Quantitative and mixed methods",
        "Qualitative and review",
    ]
    assert why_empty(shown) is None


def test_each_stream_has_its_place_in_a_cell(library: Library) -> None:
    shown = map_of(library)
    both = stream_places(shown, cell(shown, "Platform for capacity building", "51"))
    assert [[grade and grade.name for grade in place.grades] for place in both] == [["medium"], ["low"]]
    one = stream_places(shown, cell(shown, "Friendly competition", "69"))
    assert [place.presence for place in one] == [Presence.OTHER_STREAM, Presence.CITED]
    none = stream_places(shown, cell(shown, "Friendly competition", "46"))
    assert [place.presence for place in none] == [Presence.NOT_CITED, Presence.NOT_CITED]


def test_the_orders(library: Library) -> None:
    shown = map_of(library)
    by_themes = ordered(shown, StudyOrder.THEMES, ThemeOrder.STUDIES)
    assert labels(by_themes) == ["63", "69", "17", "51", "67", "68", "46", "47", "50", "66", "70", "71", "72"]
    assert by_themes.cited_for == (3, 3, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1)
    assert by_themes.studies == (7, 6, 5, 3)
    by_grade = ordered(shown, StudyOrder.GRADE, ThemeOrder.TITLE)
    assert labels(by_grade) == ["72", "46", "47", "51", "66", "67", "68", "69", "70", "71", "17", "50", "63"]
    assert titles(by_grade)[:2] == ["Demonstration role", "Friendly competition"]
    assert cell(by_grade, "Friendly competition", "72") == cell(shown, "Friendly competition", "72") != ()
    assert ordered(by_grade, StudyOrder.NUMBER, ThemeOrder.PRINTED) == shown


def test_what_a_search_left(library: Library) -> None:
    shown = map_of(library)
    one = narrowed(shown, themes={"zamboni2020/5/demonstration-role"})
    assert (titles(one), labels(one), one.studies, one.appraisals) == (
        ["Demonstration role"],
        ["51", "63", "71"],
        (3,),
        3,
    )
    few = narrowed(shown, references={"zamboni2020/ref/51", "zamboni2020/ref/72"})
    assert (few.studies, few.cited_for, few.appraisals) == ((1, 1, 1), (2, 1), 4)
    assert "Shared community of practice" not in titles(few)
    assert narrowed(few, references=set()).themes == ()


def test_the_table_behind_it(library: Library) -> None:
    table = rows(map_of(library))
    assert [words(heading) for heading in table.headings] == [
        "Theme",
        "Study",
        "Quantitative and mixed methods",
        "Qualitative and review",
    ]
    assert len(table.rows) == 7 + 5 + 3 + 6
    assert ("Platform for capacity building", "[51]", "medium", "low") in table.rows
    last = table.rows[-1]
    assert (*last[:2], words(last[2]), last[3]) == ("Friendly competition", "[72]", "not cited in this stream", "high")


# --- other tables


@pytest.fixture
def two_reviews(tmp_path: Path) -> Library:
    write_two_reviews(tmp_path / "two.sqlite")
    return Library(tmp_path / "two.sqlite", tmp_path / "data" / "user.sqlite")


def test_evidence_without_a_stream_or_grade_and_for_and_against(two_reviews: Library) -> None:
    with two_reviews as library:
        shown = map_of(library, "doe/s3")
        assert [stream and stream.name for stream in shown.streams] == ["Interviews", None]
        smith = cell(shown, "Shared rounds", "Smith 2015")
        assert [(each.direction, each.passage_key) for each in smith] == [
            (Direction.AGAINST, None),
            (None, "doe/s3/shared-rounds/finding/1"),
        ]
        assert shown.themes[-1].assessments[0].printed == "Moderate confidence"
        assert shown.themes[-1].groups == ("Organisation", "Team")
        group = map_of(library, "doe/s3/group/organisation/team")
        assert (titles(group), group.studies) == (["Shared rounds"], (2,))
        table = rows(group)
        assert [words(heading) for heading in table.headings] == [
            "Theme",
            "Study",
            "Interviews",
            "Evidence",
            "Passages",
        ]
        assert [tuple(map(words, row)) for row in table.rows] == [
            ("Shared rounds", "[46]", "maybe (for)", "not cited in this stream", ""),
            ("Shared rounds", "[Smith 2015]", "cited (against)", "cited", "doe/s3/shared-rounds/finding/1"),
        ]


def test_a_table_without_studies_says_so(two_reviews: Library) -> None:
    with two_reviews as library:
        shown = map_of(library, "doe/table")
        assert (titles(shown), labels(shown), shown.studies) == (["No sign"], [], (0,))
        assert "names no studies" in words(why_empty(shown) or "")
        assert library.analysis().evidence_map("doe/none") is None
        assert library.analysis().evidence_map("doe") is None


def test_a_study_that_every_passage_cites_is_read_in_one_go(tmp_path: Path) -> None:
    most = 20_000
    theme = ThemeDraft(
        "Culture",
        tuple(StatementDraft(Role.FINDING, "Open doors") for _ in range(most)),
        tuple(EvidenceDraft("1", statement=at) for at in range(most)),
    )
    with made_up_library(
        (ReviewDraft(Review("doe", "A made-up review", ()), (TableDraft("1", "", (), (theme,)),)),)
    ) as library:
        shown = map_of(library, "doe/1")
        assert (shown.studies, shown.appraisals, len(shown.at(0, 0))) == ((1,), most, most)


@few_examples
@given(drafts=reviews())
def test_every_number_is_what_sql_counts(drafts: tuple[ReviewDraft, ...]) -> None:
    with made_up_library(drafts) as library:
        for key in keys_of_tables(library):
            shown = map_of(library, key)
            of_table = f"FROM theme JOIN appraisal ON theme_key = theme.key WHERE table_key = '{key}'"
            assert [(shown.appraisals, len(shown.references))] == counted(
                library, f"SELECT count(*), count(DISTINCT reference_key) {of_table}"
            )
            assert list(zip((theme.key for theme in shown.themes), shown.studies, strict=True)) == counted(
                library,
                "SELECT theme.key, count(DISTINCT reference_key) FROM theme"
                " LEFT JOIN appraisal ON theme_key = theme.key"
                f" WHERE table_key = '{key}' GROUP BY theme.key ORDER BY place",
            )
            assert sorted(zip((each.key for each in shown.references), shown.cited_for, strict=True)) == counted(
                library, f"SELECT reference_key, count(DISTINCT theme_key) {of_table} GROUP BY 1 ORDER BY 1"
            )
            in_cells = sorted(
                (theme.key, reference.key, str(each.stream and each.stream.key), str(each.grade and each.grade.key))
                for row, theme in enumerate(shown.themes)
                for column, reference in enumerate(shown.references)
                for each in shown.at(row, column)
            )
            assert in_cells == counted(
                library,
                "SELECT theme_key, reference_key, ifnull(stream_key, 'None'), ifnull(grade_key, 'None')"
                f" {of_table} ORDER BY 1, 2, 3, 4",
            )
            assert len(rows(shown).rows) == sum(shown.studies)
            backwards = ordered(shown, StudyOrder.GRADE, ThemeOrder.TITLE)
            assert ordered(backwards, StudyOrder.NUMBER, ThemeOrder.PRINTED) == shown
            left = narrowed(shown, references={each.key for each in shown.references[:2]})
            assert sum(left.studies) == sum(left.cited_for)
            assert narrowed(shown) == shown
