"""What stands out in tables."""

from collections.abc import Iterable

from hypothesis import given

from qicbrowser.domain.analysis.outstanding import Audit, Finding, FindingKind
from qicbrowser.domain.records import Review, Role
from qicbrowser.domain.tables.drafts import (
    AssessmentDraft,
    CellDraft,
    ColumnDraft,
    EvidenceDraft,
    ReviewDraft,
    RowDraft,
    StatementDraft,
    TableDraft,
    ThemeDraft,
)
from qicbrowser.domain.tables.readings import PieceKind
from qicbrowser.domain.tables.recipe import CitationForm, ColumnPlan, Holds
from qicbrowser.services.analyse.audit import agreement, audit, kind_name, rows
from qicbrowser.services.importing.drafting import draft_table
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words
from tests.domain.tables.grids import grid, read_first
from tests.made_up_libraries import counted, few_examples, made_up_library, reviews


def audited(library: Library, key: str = "", cited: Iterable[str] = ()) -> Audit:
    analysis = library.analysis()
    places = analysis.places(key)
    assert places is not None
    return audit(analysis.outstanding(places), frozenset(cited), {"doe": "Doe 2021"})


def of_kind(found: Audit, kind: FindingKind) -> list[Finding]:
    return [finding for finding in found.findings if finding.kind is kind]


def messages(found: Audit, kind: FindingKind) -> list[str]:
    return [words(finding.message) for finding in of_kind(found, kind)]


def one_table(*themes: ThemeDraft, columns: tuple[ColumnDraft, ...] = ()) -> tuple[ReviewDraft, ...]:
    table = TableDraft("1", "", columns, themes, ("Interviews", "Trials"), ("low", "high"))
    return (ReviewDraft(Review("doe", "A made-up review", ()), (table,)),)


def test_the_bundled_table(library: Library) -> None:
    found = audited(library)
    assert messages(found, FindingKind.GRADES_DIFFER) == [
        (
            "[51] is graded differently in Platform for capacity building: medium in Quantitative and mixed methods"
            " and low in Qualitative and review."
        )
    ]
    assert messages(found, FindingKind.NO_OUTCOME) == ["Platform for capacity building: the source states no outcome."]
    (same,) = of_kind(found, FindingKind.SAME_WORDS)
    assert words(same.message) == "The same words are in 4 themes: “Collaboration with other hospitals”"
    assert (len(same.keys), same.numbers) == (8, (4,))
    assert of_kind(found, FindingKind.PRINTED_COUNT) == []
    assert words(agreement(found) or "").endswith("agrees with the studies cited in all 4 themes.")
    assert len(found.findings) == 4
    assert [words(cell) for cell in rows(found).rows[1]] == [
        words(kind_name(FindingKind.NO_OUTCOME)),
        "Platform for capacity building: the source states no outcome.",
        "zamboni2020/5/platform-for-capacity-building",
    ]


def test_an_attached_citation_is_one(library: Library) -> None:
    numbers = (17, 46, 47, 50, 51, 63, 66, 67, 68, 69, 70, 71)
    found = audited(library, "zamboni2020/5", (f"zamboni2020/ref/{number}" for number in numbers))
    (one,) = of_kind(found, FindingKind.NO_CITATION)
    assert (one.keys, one.numbers) == (("zamboni2020/ref/72",), (1, 13))
    every = audited(library, cited=(f"zamboni2020/ref/{number}" for number in (*numbers, 72)))
    assert of_kind(every, FindingKind.NO_CITATION) == []


def test_a_printed_number_that_differs() -> None:
    themes = (
        ThemeDraft("Time", (), (EvidenceDraft("1"), EvidenceDraft("1", "Trials")), printed_studies=2),
        ThemeDraft("Trust", (), (EvidenceDraft("2"),), printed_studies=1),
    )
    with made_up_library(one_table(*themes)) as library:
        found = audited(library)
        assert messages(found, FindingKind.PRINTED_COUNT) == ["Time: N = 2 is printed, and 1 study is cited."]
        assert agreement(found) is None
    without_studies = [theme._replace(evidence=()) for theme in themes]
    with made_up_library(one_table(*without_studies)) as library:
        assert audited(library) == Audit((), 0)


def test_cells_that_were_not_read_and_corrected_ones() -> None:
    columns = ColumnDraft(("Theme",), Holds.THEME), ColumnDraft(("Seen", "Outcome"), Holds.OUTCOME)

    def theme(title: str, cell: CellDraft, *stated: str, grade: AssessmentDraft | None = None) -> ThemeDraft:
        statements = tuple(StatementDraft(Role.OUTCOME, text, column=2) for text in stated)
        assessments = (grade,) if grade else ()
        return ThemeDraft(title, statements, assessments=assessments, rows=(RowDraft((CellDraft(1, title), cell)),))

    themes = (
        theme("Time", CellDraft(2, "Said at length"), "Said at length"),
        theme("Trust", CellDraft(2, "[see text]", unread="see text"), grade=AssessmentDraft("rather high")),
        theme("Money", CellDraft(2, "–"), grade=AssessmentDraft("high", "high")),
        theme("Rota", CellDraft(2, "Lss waiting", corrected="Less waiting"), "Less waiting"),
    )
    with made_up_library(one_table(*themes, columns=columns)) as library:
        found = audited(library)
        assert messages(found, FindingKind.AS_PRINTED) == [
            "Trust, Seen › Outcome: “see text” is kept as printed; it was read as nothing.",
            "Trust: “rather high” is not a grade of the table's scale.",
        ]
        assert messages(found, FindingKind.CORRECTED) == [
            "Rota, Seen › Outcome: “Lss waiting” was corrected to “Less waiting” when it was imported."
        ]
        assert [finding.keys for finding in of_kind(found, FindingKind.NO_OUTCOME)] == [
            ("doe/1/trust",),
            ("doe/1/money",),
        ]


def test_what_was_not_read_is_seen_in_every_column() -> None:
    table = grid(
        [
            ["Theme", "Context", "Mechanism", "N", "Study", "Trials", "Confidence", "Grade"],
            ["Time", "Barrier:", "Trust", "see text", "Doe 2019 [1]", "low [1], as said", "see below", "high"],
            [("Trust", 2, 1), "Rota", "Hope", ("many", 1, 2), None, "[2] medium", ("as above", 2, 1), "utmost"],
            [None, "No time", "Hope", "2", "[3]", "", None, "low"],
        ],
        heading_rows=1,
    )
    columns = (
        *(ColumnPlan(each) for each in (Holds.THEME, Holds.CONTEXT, Holds.MECHANISM, Holds.COUNT, Holds.REFERENCES)),
        ColumnPlan(Holds.STREAM, "Trials"),
        ColumnPlan(Holds.GRADE),
        ColumnPlan(Holds.LEFT_OUT),
    )
    reading = read_first(
        table,
        columns=columns,
        citations=(CitationForm.BRACKETS,),
        scale=("low", "medium", "high"),
        barrier_prefixes=("Barrier",),
    )
    unread = [
        (cell.column, cell.text[piece.start : piece.end].strip())
        for cell in reading.cells
        for piece in cell.pieces
        if piece.kind is PieceKind.AS_PRINTED
    ]
    assert {column for column, _ in unread} == {1, 3, 4, 5, 6}
    review = ReviewDraft(Review("doe", "A made-up review", ()), (draft_table(table, reading),))
    with made_up_library((review,)) as library:
        found = of_kind(audited(library), FindingKind.AS_PRINTED)
        assert [finding.message.values["text"] for finding in found] == [text for _, text in unread]
        assert counted(library, "SELECT position - 1, unread FROM cell WHERE unread <> '' AND rows_above = 0") == unread


def test_the_same_words_whatever_their_form_and_only_in_several_themes() -> None:
    def theme(title: str, *stated: tuple[Role, str]) -> ThemeDraft:
        return ThemeDraft(title, tuple(StatementDraft(role, text) for role, text in stated))

    themes = (
        theme(
            "Time",
            (Role.ENABLER, "Free-riding, naïve"),
            (Role.COUNT, "12"),
            (Role.BARRIER, "Twice"),
            (Role.BARRIER, "twice"),
        ),
        theme("Trust", (Role.BARRIER, "free riding: NAIVE"), (Role.COUNT, "12"), (Role.ENABLER, "–")),
        theme("Money", (Role.ENABLER, "–"), (Role.ENABLER, "free riding")),
    )
    with made_up_library(one_table(*themes)) as library:
        (same,) = of_kind(audited(library), FindingKind.SAME_WORDS)
        assert same.keys == ("doe/1/time", "doe/1/trust", "doe/1/time/enabler/1", "doe/1/trust/barrier/1")
        assert library.analysis().places("doe/9") is None


@few_examples
@given(drafts=reviews())
def test_every_number_is_what_sql_counts(drafts: tuple[ReviewDraft, ...]) -> None:
    with made_up_library(drafts) as library:
        found = audited(library)

        def keys(kind: FindingKind) -> list[tuple[str, ...]]:
            return sorted(finding.keys for finding in of_kind(found, kind))

        assert keys(FindingKind.PRINTED_COUNT) == counted(
            library,
            "SELECT theme.key FROM theme WHERE printed_studies <> (SELECT count(DISTINCT reference_key) FROM appraisal"
            " WHERE theme_key = theme.key) AND table_key IN (SELECT table_key FROM theme AS other JOIN appraisal"
            " ON theme_key = other.key WHERE other.printed_studies IS NOT NULL) ORDER BY 1",
        )
        assert keys(FindingKind.GRADES_DIFFER) == counted(
            library,
            "SELECT DISTINCT a.theme_key, a.reference_key FROM appraisal AS a JOIN appraisal AS b"
            " ON b.theme_key = a.theme_key AND b.reference_key = a.reference_key AND b.stream_key <> a.stream_key"
            " WHERE a.grade_key IS NOT NULL AND b.grade_key IS NOT NULL AND NOT EXISTS (SELECT 1 FROM appraisal AS c"
            " WHERE c.theme_key = a.theme_key AND c.reference_key = a.reference_key AND c.stream_key = b.stream_key"
            " AND c.grade_key = a.grade_key) ORDER BY 1, 2",
        )
        assert keys(FindingKind.NO_OUTCOME) == counted(
            library,
            "SELECT theme.key FROM theme JOIN source_table ON source_table.key = table_key"
            " WHERE roles LIKE '%\"outcome\"%' AND theme.key NOT IN (SELECT theme_key FROM passage"
            " WHERE role = 'outcome') ORDER BY 1",
        )
        assert sorted(finding.numbers for finding in of_kind(found, FindingKind.SAME_WORDS)) == counted(
            library,
            "SELECT count(DISTINCT theme_key) FROM passage WHERE role NOT IN ('count', 'rating')"
            " GROUP BY lower(replace(text, '  ', ' ')) HAVING count(DISTINCT theme_key) > 1 ORDER BY 1",
        )
        without = sorted((key,) for finding in of_kind(found, FindingKind.NO_CITATION) for key in finding.keys)
        assert without == counted(
            library,
            "SELECT key FROM reference WHERE entry || doi || pmid = '' AND key IN (SELECT reference_key FROM appraisal)"
            " ORDER BY 1",
        )
        unread = "SELECT count(*) FROM cell JOIN theme ON theme.key = theme_key WHERE unread <> ''"
        unknown = "SELECT count(*) FROM assessment JOIN theme ON theme.key = theme_key WHERE grade_key IS NULL"
        assert (
            len(of_kind(found, FindingKind.AS_PRINTED))
            == counted(library, unread)[0][0] + counted(library, unknown)[0][0]
        )
        assert (
            len(of_kind(found, FindingKind.CORRECTED))
            == counted(
                library, "SELECT count(*) FROM cell JOIN theme ON theme.key = theme_key WHERE corrected IS NOT NULL"
            )[0][0]
        )
