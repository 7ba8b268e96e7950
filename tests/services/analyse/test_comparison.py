"""Themes beside each other."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given

from qicbrowser.domain.analysis.comparison import Comparison
from qicbrowser.domain.analysis.labels import Label
from qicbrowser.domain.records import Citation, Review, Role
from qicbrowser.domain.tables.drafts import EvidenceDraft, ReviewDraft, StatementDraft, TableDraft, ThemeDraft
from qicbrowser.services.analyse.comparison import compare, letter, only_different
from qicbrowser.services.analyse.comparison_table import rows
from qicbrowser.services.citations.same_publications import same_publications
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words
from tests.made_up_libraries import counted, few_examples, made_up_library, reviews
from tests.other_reviews import BARE, SHARED, write_three_reviews

SHARED_PRACTICE, CAPACITY, DEMONSTRATION, COMPETITION = (
    f"zamboni2020/5/{slug}"
    for slug in (
        "shared-community-of-practice",
        "platform-for-capacity-building",
        "demonstration-role",
        "friendly-competition",
    )
)
CULTURE_ELSEWHERE = "doe-2/1/culture"


def compared(library: Library, *keys: str, labels: tuple[Label, ...] = ()) -> Comparison:
    themes = {theme.key: theme for theme in library.evidence.themes(keys)}
    publications = same_publications(library), same_publications(library, by_lists_alone=True)
    return compare([themes[key] for key in keys], labels, *publications)


def combinations(shown: Comparison) -> list[tuple[str, str]]:
    (shared,) = shown.shared
    return [
        ("".join(map(letter, each.columns)), " ".join(label for _, label in each.studies))
        for each in shared.combinations
    ]


def said(shown: Comparison, role: Role) -> list[list[tuple[str, str]]]:
    (line,) = (line for line in shown.lines if line.role is role)
    return [[(each.text, "".join(map(letter, each.others))) for each in cell.passages] for cell in line.cells]


def test_every_combination_with_its_studies(library: Library) -> None:
    shown = compared(library, SHARED_PRACTICE, CAPACITY, COMPETITION)
    assert combinations(shown) == [
        ("ABC", "69"),
        ("AB", "67 68"),
        ("AC", "17 63"),
        ("BC", ""),
        ("A", "46 50"),
        ("B", "51 70"),
        ("C", "47 66 72"),
    ]
    assert shown.shared[0].studies == 12
    assert [each.studies for each in shown.themes] == [7, 5, 6]
    named = {study.label: "".join(map(letter, study.others)) for study in shown.studies[0]}
    assert named == {"17": "C", "46": "", "50": "", "63": "C", "67": "B", "68": "B", "69": "BC"}
    assert shown.different_grades == ()


def test_the_same_words_are_marked(library: Library) -> None:
    shown = compared(library, COMPETITION, CAPACITY)
    component = "Collaboration with other hospitals"
    assert said(shown, Role.COMPONENT) == [[(component, "B")], [(component, "A")]]
    (outcome,) = (line for line in shown.lines if line.role is Role.OUTCOME)
    assert [(cell.is_blank, cell.is_in_table) for cell in outcome.cells] == [(False, True), (True, True)]
    assert [line.role for line in only_different(shown).lines] == [
        Role.MECHANISM,
        Role.OUTCOME,
        Role.ENABLER,
        Role.BARRIER,
    ]
    assert [each.theme.key for each in compare([*library.evidence.themes([CAPACITY])] * 2).themes] == [CAPACITY]


def test_what_is_left_of_a_theme_that_says_less_is_not_called_blank() -> None:
    def theme(title: str, *texts: str) -> ThemeDraft:
        return ThemeDraft(title, tuple(StatementDraft(Role.OUTCOME, text) for text in texts))

    table = TableDraft("1", "", (), (theme("Time", "More time", "Rest"), theme("Trust", "more time.")))
    with made_up_library((ReviewDraft(Review("doe", "A made-up review", ()), (table,)),)) as library:
        shown = only_different(compared(library, "doe/1/time", "doe/1/trust"))
        assert said(shown, Role.OUTCOME) == [[("Rest", "")], []]
        assert rows(shown, words).rows == ((rows(shown, words).rows[0][0], "Rest", ""),)


def test_the_table_behind_it(library: Library) -> None:
    table = rows(compared(library, CAPACITY, COMPETITION), words)
    by_heading = {words(row[0]): [words(cell) for cell in row[1:]] for row in table.rows}
    assert by_heading["Component"] == [
        "Collaboration with other hospitals (= B)",
        "Collaboration with other hospitals (= A)",
    ]
    assert by_heading["Outcomes"][0] == "The source states no outcome."
    assert by_heading["Qualitative and review"][0].splitlines() == [
        "[51] low",
        "[67] medium",
        "[69] medium (= B)",
        "[70] medium",
    ]
    assert list(by_heading)[-2:] == ["Quantitative and mixed methods", "Qualitative and review"]


# --- several reviews


@pytest.fixture
def three(tmp_path: Path) -> Iterator[Library]:
    write_three_reviews(tmp_path / "three.sqlite")
    with Library(tmp_path / "three.sqlite", tmp_path / "data" / "user.sqlite") as library:
        yield library


def test_numbers_of_two_reviews_are_not_one_study(three: Library) -> None:
    shown = compared(three, COMPETITION, SHARED, CULTURE_ELSEWHERE)
    assert shown.shared == ()
    assert all(study.others == () for studies in shown.studies for study in studies)
    smith = {study.label: study.same for study in shown.studies[1]}
    assert [(each.column, each.label, each.by_reader) for each in smith["Smith 2015"]] == [(2, "46", False)]
    assert smith["46"] == ()


def test_a_publication_is_the_same_by_the_citations_of_the_reader(three: Library) -> None:
    with three.change():
        for key in ("zamboni2020/ref/72", "doe/ref/46"):
            three.citations.put(Citation(key, '{"DOI": "10.5555/other"}', "made up", "2026-01-01T00:00:00Z"))
    shown = compared(three, COMPETITION, SHARED)
    (same,) = (study for study in shown.studies[0] if study.same)
    assert same.label == "72"
    assert [(each.column, each.label, each.by_reader) for each in same.same] == [(1, "46", True)]


def test_a_role_that_a_table_does_not_have_is_not_blank_there(three: Library) -> None:
    shown = compared(three, COMPETITION, BARE)
    table = {words(row[0]): [words(cell) for cell in row[1:]] for row in rows(shown, words).rows}
    assert table["Outcomes"][1] == "not in its table"
    assert shown.themes[1].studies == 0


# --- labels and grades


def test_labels_of_the_reader(library: Library) -> None:
    def label(name: str, *factors: str) -> Label:
        return Label(name, name, "", factors, "", "")

    labels = (
        label("teamwork", f"{COMPETITION}/enabler/4", f"{CAPACITY}/barrier/2"),
        label("networks", f"{COMPETITION}/enabler/3", f"{COMPETITION}/enabler/1"),
    )
    shown = compared(library, CAPACITY, COMPETITION, labels=labels)
    (shared,) = shown.labels
    assert (shared.name, shared.has_both_signs) == ("teamwork", True)
    assert [(factor.column, factor.role) for factor in shared.factors] == [(0, Role.BARRIER), (1, Role.ENABLER)]
    (enablers,) = (line for line in shown.lines if line.role is Role.ENABLER)
    assert [each.labels for each in enablers.cells[1].passages] == [("networks",), (), ("networks",), ("teamwork",)]


def test_a_study_that_one_stream_grades_differently_in_two_themes() -> None:
    def theme(title: str, grade: str) -> ThemeDraft:
        return ThemeDraft(title, (), (EvidenceDraft("1", "Interviews", grade), EvidenceDraft("2", "", "low")))

    table = TableDraft("1", "", (), (theme("Time", "low"), theme("Trust", "high")), ("Interviews",), ("low", "high"))
    with made_up_library((ReviewDraft(Review("doe", "A made-up review", ()), (table,)),)) as library:
        shown = compared(library, "doe/1/time", "doe/1/trust")
        (study,) = shown.different_grades
        assert (study.label, study.stream and study.stream.name) == ("1", "Interviews")
        assert study.grades == ((0, ("low",)), (1, ("high",)))
        assert [[each.label for each in studies] for studies in only_different(shown).studies] == [["1"], ["1"]]
        assert [stream and stream.name for stream in shown.streams] == ["Interviews", None]


def test_of_many_themes_only_combinations_with_studies_are_listed() -> None:
    themes = tuple(ThemeDraft(f"Theme {n}", (), (EvidenceDraft(str(n)), EvidenceDraft("99"))) for n in range(1, 31))
    table = TableDraft("1", "", (), themes)
    with made_up_library((ReviewDraft(Review("doe", "A made-up review", ()), (table,)),)) as library:
        shown = compared(library, *(f"doe/1/theme-{n}" for n in range(1, 31)))
        (shared,) = shown.shared
        assert (shared.is_shortened, len(shared.combinations), shared.studies) == (True, 31, 31)
        assert [each.letter for each in shown.themes[24:28]] == ["Y", "Z", "AA", "AB"]


@few_examples
@given(drafts=reviews())
def test_every_number_is_what_sql_counts(drafts: tuple[ReviewDraft, ...]) -> None:
    with made_up_library(drafts) as library:
        keys = [key for (key,) in counted(library, "SELECT key FROM theme ORDER BY place LIMIT 4")]
        if not keys:
            return
        shown = compared(library, *keys)
        assert [each.studies for each in shown.themes] == [
            counted(library, f"SELECT count(DISTINCT reference_key) FROM appraisal WHERE theme_key = '{key}'")[0][0]
            for key in keys
        ]
        for shared in shown.shared:
            every = [tuple(c for c, is_in in zip(shared.columns, chosen, strict=True) if is_in)
                     for chosen in product((True, False), repeat=len(shared.columns))]  # fmt: skip
            assert sorted(each.columns for each in shared.combinations) == sorted(filter(None, every))
            for combination in shared.combinations:
                citing = " AND ".join(
                    f"{'' if column in combination.columns else 'NOT '}EXISTS (SELECT 1 FROM appraisal"
                    f" WHERE reference_key = reference.key AND theme_key = '{keys[column]}')"
                    for column in shared.columns
                )
                assert sorted(key for key, _ in combination.studies) == [
                    key for (key,) in counted(library, f"SELECT key FROM reference WHERE {citing} ORDER BY key")
                ]
