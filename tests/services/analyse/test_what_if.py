"""What themes would rest on if some evidence did not count."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicbrowser.domain.analysis.evidence_map import EvidenceMap
from qicbrowser.domain.analysis.scenarios import Reason, Rest, Scenario
from qicbrowser.domain.records import Review
from qicbrowser.domain.tables.drafts import EvidenceDraft, ReviewDraft, TableDraft, ThemeDraft
from qicbrowser.services.analyse.what_if import compare, comparison_rows, rows, sentence, summary, what_if
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words
from tests.made_up_libraries import counted, few_examples, keys_of_tables, made_up_library, reviews

LOW = "zamboni2020/5/grade/low"
QUALITATIVE = "zamboni2020/5/stream/qualitative-and-review"


@pytest.fixture
def bundled(library: Library) -> EvidenceMap:
    shown = library.analysis().evidence_map("zamboni2020/5")
    assert shown is not None
    return shown


def test_without_low_grades(bundled: EvidenceMap) -> None:
    answer = what_if(bundled, {LOW})
    assert [(theme.cited, len(theme.left)) for theme in answer.themes] == [(7, 4), (5, 5), (3, 1), (6, 4)]
    assert [theme.rest for theme in answer.themes] == [Rest.SEVERAL, Rest.SEVERAL, Rest.ONE_STUDY, Rest.SEVERAL]
    assert words(summary(answer)) == "10 of 13 studies and 19 of 27 appraisals count"
    assert [words(sentence(theme)) for theme in answer.themes] == [
        "4 of 7 studies remain.",
        "All 5 studies remain. [51] no longer counts in one stream: Qualitative and review.",
        "Would rest on one study, [71], in one stream only: Quantitative and mixed methods.",
        "4 of 6 studies remain.",
    ]
    gone = [each.reference.label for each in answer.studies if not each.counts_for]
    assert gone == ["17", "50", "63"]
    assert {each.reasons for each in answer.studies if not each.counts_for} == {(Reason.GRADE,)}
    assert [(stream and stream.name, n) for stream, n in answer.streams] == [
        ("Quantitative and mixed methods", 12),
        ("Qualitative and review", 15),
    ]
    assert [n for _, n in answer.grades] == [8, 18, 1]


def test_who_leaves_keeps_its_place(bundled: EvidenceMap) -> None:
    demonstration = what_if(bundled, {LOW, QUALITATIVE, "zamboni2020/ref/51"}).themes[2]
    qualitative = demonstration.streams[1]
    assert [(study.reference.label, study.reasons) for study in qualitative.studies] == [
        ("51", (Reason.REFERENCE, Reason.STREAM, Reason.GRADE)),
        ("63", (Reason.STREAM, Reason.GRADE)),
    ]


def test_one_stream_only_and_nothing(bundled: EvidenceMap) -> None:
    shared, *_, competition = what_if(bundled, {QUALITATIVE}).themes
    assert words(sentence(shared)).startswith(
        "4 of 7 studies remain, in one stream only: Quantitative and mixed methods. 2 studies, [67] and [69], no longer"
    )
    assert competition.rest is Rest.ONE_STREAM
    nothing = what_if(bundled, {grade.key for grade in bundled.grades}).themes[0]
    assert (nothing.rest, words(sentence(nothing))) == (Rest.NOTHING, "Would rest on no study: none of 7 remains.")
    assert what_if(bundled, ()).appraisals_left == 27
    assert what_if(bundled, {"zamboni2020/ref/1"}) == what_if(bundled, ())._replace(
        left_out=frozenset({"zamboni2020/ref/1"})
    )


def test_scenarios_beside_each_other(bundled: EvidenceMap) -> None:
    def scenario(name: str, *left_out: str) -> Scenario:
        return Scenario(name, name, "zamboni2020/5", left_out, "", "")

    numbers = (f"zamboni2020/ref/{number}" for number in (67, 68, 69))
    lines = compare(
        bundled, [scenario("Without low", LOW), scenario("Numbers", QUALITATIVE), scenario("Fewer", *numbers)]
    )
    assert [(line.name, line.left, line.studies_left) for line in lines] == [
        (None, (7, 5, 3, 6), 13),
        ("Without low", (4, 5, 1, 4), 10),
        ("Numbers", (4, 5, 1, 2), 9),
        ("Fewer", (4, 2, 3, 5), 10),
    ]
    table = comparison_rows(bundled, lines)
    assert words(table.rows[0][0]) == "Everything the review cites"
    assert table.rows[1] == ("Without low", 4, 5, 1, 4, 10)


def test_the_table_behind_it(bundled: EvidenceMap) -> None:
    table = rows(what_if(bundled, {LOW}))
    assert [words(heading) for heading in table.headings] == [
        "Theme",
        "Cited",
        "Left",
        "Stream",
        "Study",
        "Grade",
        "Counted",
    ]
    assert len(table.rows) == 27
    (both,) = (row for row in table.rows if row[0] == "Platform for capacity building" and row[5] == "low")
    assert [words(cell) if not isinstance(cell, int) else cell for cell in both] == [
        "Platform for capacity building", 5, 5, "Qualitative and review", "[51]", "low", "left out by its grade"
    ]  # fmt: skip


def test_a_theme_without_studies_and_a_study_without_a_stream() -> None:
    themes = ThemeDraft("Time"), ThemeDraft("Trust", (), (EvidenceDraft("1"), EvidenceDraft("2")))
    draft = ReviewDraft(Review("doe", "A made-up review", ()), (TableDraft("1", "", (), themes),))
    with made_up_library((draft,)) as library:
        shown = library.analysis().evidence_map("doe/1")
        assert shown is not None
        time, trust = what_if(shown, {"doe/ref/1"}).themes
        assert words(sentence(time)) == "The table names no study for it."
        assert words(sentence(trust)) == "Would rest on one study, [2]."
        assert len(rows(what_if(shown, ())).rows) == 3


@few_examples
@given(drafts=reviews(), data=st.data())
def test_every_number_is_what_sql_counts(drafts: tuple[ReviewDraft, ...], data: st.DataObject) -> None:
    with made_up_library(drafts) as library:
        for key in keys_of_tables(library):
            shown = library.analysis().evidence_map(key)
            assert shown is not None
            parts = (*shown.streams, *shown.grades, *shown.references)
            left_out = data.draw(
                st.sets(st.sampled_from([part.key for part in parts if part])) if any(parts) else st.just(set())
            )
            keys = ", ".join(f"'{each}'" for each in left_out)
            counts = " AND ".join(
                f"ifnull({column}, '') NOT IN ({keys})" for column in ("stream_key", "grade_key", "reference_key")
            )
            answer = what_if(shown, left_out)
            assert [(theme.theme.key, theme.cited, len(theme.left)) for theme in answer.themes] == counted(
                library,
                "SELECT theme.key, count(DISTINCT reference_key), count(DISTINCT iif("
                f"{counts}, reference_key, NULL)) FROM theme LEFT JOIN appraisal ON theme_key = theme.key"
                f" WHERE table_key = '{key}' GROUP BY theme.key ORDER BY place",
            )
            assert [(answer.studies_left, answer.appraisals_left)] == counted(
                library,
                "SELECT count(DISTINCT reference_key), count(*) FROM appraisal JOIN theme ON theme.key = theme_key"
                f" WHERE table_key = '{key}' AND {counts}",
            )
            line = compare(shown, [Scenario("", "", key, tuple(left_out), "", "")])[1]
            assert line.left == tuple(len(theme.left) for theme in answer.themes)
            assert line.studies_left == answer.studies_left
            assert all(sentence(theme) for theme in answer.themes)
