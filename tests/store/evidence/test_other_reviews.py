"""What other reviews' tables say is kept, found and exported, beside the bundled review."""

from collections.abc import Iterator

import pytest

from qicbrowser.domain.features import Feature, TableNote
from qicbrowser.domain.query.index_facts import Fact, fact_word
from qicbrowser.domain.records import Direction, Role
from qicbrowser.services.export.choice import chosen
from qicbrowser.services.export.options import Options
from qicbrowser.services.export.sheet import sheet
from qicbrowser.services.notes.annotate import Target, annotate
from qicbrowser.services.notes.exchange.note_reports import table
from qicbrowser.services.record_names import record_name
from qicbrowser.services.search.facets import facets
from qicbrowser.services.search.search import search
from qicbrowser.store.evidence.export_rows import Shape
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words
from tests.other_reviews import BARE, CULTURE, SHARED, write_two_reviews

SMITH = "doe/ref/smith-2015"
OF_DOE = "doe/ref/46"
BUNDLED = "zamboni2020/5/friendly-competition"


@pytest.fixture(scope="module")
def two_reviews(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("two")
    write_two_reviews(folder / "qic.sqlite")
    with Library(folder / "qic.sqlite", folder / "user.sqlite") as library:
        yield library


def test_every_role_is_read_in_the_order_of_reading(two_reviews: Library) -> None:
    theme = two_reviews.evidence.theme(SHARED)
    assert [(passage.role, passage.key.rpartition("/")[2]) for passage in theme.passages] == [
        (Role.MECHANISM, "1"),
        (Role.MECHANISM, "2"),
        (Role.MECHANISM, "3"),
        (Role.CONTEXT, "1"),
        (Role.MIXED, "1"),
        (Role.FINDING, "1"),
        (Role.REMARK, "1"),
    ]
    first, second, third, *_ = theme.passages
    assert (first.label, first.row, first.level, first.heading) == ("resource", 1, 1, "Reasoning")
    assert (second.level, third.row) == (2, 2)
    assert theme.rows == ("CMOc 1", "CMOc 2")
    assert theme.table.roles == (Role.MECHANISM, Role.CONTEXT, Role.MIXED, Role.FINDING, Role.REMARK)


def test_cells_are_in_each_row_that_they_span(two_reviews: Library) -> None:
    cells = two_reviews.evidence.theme(SHARED).cells
    assert [(cell.row, cell.text, cell.row_span, cell.rows_above) for cell in cells] == [
        (1, "Team", 2, 0),
        (1, "Shared rounds", 1, 0),
        (2, "Team", 2, 1),
        (2, "Shared rounds, again", 1, 0),
    ]


def test_evidence_may_have_no_grade_no_stream_and_a_direction(two_reviews: Library) -> None:
    theme = two_reviews.evidence.theme(SHARED)
    given = [
        (a.label, a.stream and a.stream.name, a.grade and a.grade.name, a.direction, a.passage_key)
        for a in theme.appraisals
    ]
    assert given == [
        ("46", "Interviews", "maybe", Direction.FOR, None),
        ("Smith 2015", "Interviews", None, Direction.AGAINST, None),
        ("Smith 2015", None, None, None, f"{SHARED}/finding/1"),
    ]
    assert [(a.row, a.grade and a.grade.name, a.printed) for a in theme.assessments] == [
        (1, "moderate", "Moderate confidence"),
        (2, None, "?"),
    ]
    assert [grade.rank for grade in theme.grades] == [None, None]


def test_groups_are_branches_and_order_the_themes(two_reviews: Library) -> None:
    table = next(branch for branch in two_reviews.evidence.tables() if branch.table.key == "doe/s3")
    groups = [(group.title, group.parent, group.first, group.themes) for group in table.groups]
    assert groups == [("Organisation", None, table.first, 2), ("Team", 1, table.first + 1, 1)]
    assert two_reviews.evidence.keys_at([table.first, table.first + 1]) == (CULTURE, SHARED)
    assert two_reviews.evidence.theme(SHARED).groups == ("Organisation", "Team")
    assert table.table.notes == (TableNote("a", "A made-up note."),)
    assert Feature.GROUPS in table.table.features


def test_a_table_may_lack_a_label_and_a_review_most_of_its_facts(two_reviews: Library) -> None:
    table = two_reviews.evidence.theme(BARE).table
    assert (table.label, table.number, table.roles) == ("", None, ())
    assert (table.review.year, table.review.doi, table.review.licence) == (None, "", "")


def test_the_bundled_review_keeps_its_keys_and_its_table_has_none_of_this(two_reviews: Library) -> None:
    theme = two_reviews.evidence.theme(BUNDLED)
    assert (theme.table.key, theme.table.label, theme.table.features) == ("zamboni2020/5", "5", ())
    assert two_reviews.evidence.reference("zamboni2020/ref/46").label == "46"


def test_references_of_one_label_are_told_apart_by_their_review(two_reviews: Library) -> None:
    evidence = two_reviews.evidence
    assert evidence.keys_named("46") == ("zamboni2020/ref/46", OF_DOE)
    assert words(record_name(evidence, OF_DOE)) == "Reference 46 of Doe"
    assert words(record_name(evidence, "zamboni2020/ref/46")) == "Reference 46 of Zamboni et al. 2020"
    assert evidence.keys_named("Smith 2015") == (SMITH,)
    labels = [line.label for line in evidence.reference_lines(13, 3)]  # the last of the bundled, and those of Doe
    assert labels == ["72", "46", "Smith 2015"]
    assert evidence.reference(SMITH).entry == "Smith J. A made-up study. 2015."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("context:ward", [SHARED]),
        ("context:hierarchy", [SHARED]),
        ("unsigned:hierarchy", []),
        ("mixed:hierarchy", [SHARED]),
        ("finding:small", [SHARED]),
        ("remark:ward", [SHARED]),
        ("in:finding ward", [SHARED]),
        ("has:mixed", [SHARED]),
        ("has:unsigned", [CULTURE, SHARED]),
        ("grade:moderate", [SHARED]),
        ("grade>maybe", []),
        ("grade>=moderate", [SHARED]),
        ("quality:maybe", [SHARED]),
        ('ref:"Smith 2015"', [SHARED, SMITH]),
    ],
)
def test_it_is_searched_by_its_parts_and_no_order_is_invented(
    two_reviews: Library, text: str, found: list[str]
) -> None:
    assert sorted(key for key in search(two_reviews, text).records() if key.startswith("doe")) == sorted(found)


def test_has_context_means_every_contextual_factor(two_reviews: Library) -> None:
    assert BUNDLED in list(search(two_reviews, "has:context").records())
    assert BUNDLED not in list(search(two_reviews, "has:unsigned").records())


def test_facets_narrow_to_the_new_parts(two_reviews: Library) -> None:
    clauses = [facet.clause for facet in facets(two_reviews, search(two_reviews, "ward"))]
    assert [clause for clause in clauses if clause.startswith("in:")] == ["in:unsigned", "in:finding", "in:remark"]


def test_an_export_has_the_columns_that_the_tables_have(two_reviews: Library) -> None:
    shown = sheet(two_reviews, chosen(two_reviews, (SHARED,)), Options())
    (row,) = [dict(zip(shown.names, row, strict=True)) for block in shown.read(10) for row in block]
    assert row["table"] == "S3"
    assert row["group"] == "Organisation › Team"
    assert row["contexts"] == "A small ward"
    assert row["mixed"] == "Strong hierarchy"
    assert row["findings"] == "Rounds help where wards are small"
    assert row["remarks"] == "One ward only"
    assert row["grade"] == "Moderate confidence\n?"
    assert row["grade_reason"] == "Minor concerns about coherence"
    assert row["evidence_interviews"] == "for maybe [46]; against [Smith 2015]"
    assert row["references"] == "[46] [Smith 2015]"
    assert "enablers" not in row


def test_the_rows_of_appraisals_have_directions_and_passages(two_reviews: Library) -> None:
    shown = sheet(two_reviews, chosen(two_reviews, (SHARED,)), Options(shape=Shape.APPRAISAL))
    rows = [dict(zip(shown.names, row, strict=True)) for block in shown.read(10) for row in block]
    assert [(row["reference"], row["stream"], row["grade"], row["direction"]) for row in rows] == [
        ("46", "Interviews", "maybe", "for"),
        ("Smith 2015", "Interviews", "", "against"),
        ("Smith 2015", "", "", ""),
    ]
    assert rows[2]["passage_key"] == f"{SHARED}/finding/1"
    assert shown.keys == ("theme_key", "stream", "grade", "reference", "direction", "passage_key")


def test_the_bundled_review_is_exported_as_it_was(two_reviews: Library, library: Library) -> None:
    for shape in Shape:
        both, alone = (
            sheet(opened, chosen(opened, (BUNDLED,)), Options(shape=shape)) for opened in (two_reviews, library)
        )
        assert both.columns == alone.columns
        assert [tuple(row) for block in both.read(10) for row in block] == [
            tuple(row) for block in alone.read(10) for row in block
        ]


def test_notes_on_a_reference_are_exported_under_its_label(two_reviews: Library) -> None:
    note = annotate(two_reviews, Target(SMITH, SMITH), "A made-up note")
    row = dict(zip((shown := table(two_reviews, [note])).columns, shown.rows[0], strict=True))
    assert (row["record"], row["review"]) == ("Reference Smith 2015", "Doe")


def test_unsigned_context_is_a_fact_of_its_own(two_reviews: Library) -> None:
    asked = f'fact : "{fact_word(Fact.HAS, "context")}"'
    rows = two_reviews._evidence_connection.execute(
        "SELECT rowid FROM evidence.record_index WHERE record_index MATCH ?", [asked]
    ).fetchall()
    assert len(rows) == 2
