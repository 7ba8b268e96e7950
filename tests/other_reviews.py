"""A made-up review with everything that the table of the bundled one lacks."""

from pathlib import Path

from qicbrowser.domain.records import Direction, Review, Role
from qicbrowser.domain.tables.drafts import (
    AssessmentDraft,
    CellDraft,
    ColumnDraft,
    EvidenceDraft,
    GroupDraft,
    NoteDraft,
    ReferenceDraft,
    ReviewDraft,
    RowDraft,
    StatementDraft,
    TableDraft,
    ThemeDraft,
)
from qicbrowser.domain.tables.recipe import Holds
from qicbrowser.services.building.build import read_sources
from qicbrowser.store.evidence.builder import write_evidence

SOURCES = Path(__file__).parents[1] / "data" / "sources"
SHARED = "doe/s3/shared-rounds"
CULTURE = "doe/s3/culture"
BARE = "doe/table/no-sign"

_COLUMNS = (
    ColumnDraft(("Domain",), Holds.GROUP),
    ColumnDraft(("Factor",), Holds.THEME),
    ColumnDraft(("Made-up context",), Holds.CONTEXT),
    ColumnDraft(("Reasoning",), Holds.MECHANISM),
    ColumnDraft(("Key finding",), Holds.FINDING),
    ColumnDraft(("Remark",), Holds.NOTE),
    ColumnDraft(("Evidence", "For: Interviews"), Holds.STREAM),
)
_SHARED = ThemeDraft(
    "Shared rounds",
    (
        StatementDraft(Role.CONTEXT, "A small ward", 1, 3),
        StatementDraft(Role.MIXED, "Strong hierarchy", 1, 3),
        StatementDraft(Role.MECHANISM, "Nurses trust the numbers", 1, 4, label="resource"),
        StatementDraft(Role.MECHANISM, "because they gathered them", 1, 4, level=2),
        StatementDraft(Role.MECHANISM, "Doctors compare themselves", 2, 4),
        StatementDraft(Role.FINDING, "Rounds help where wards are small", 1, 5),
        StatementDraft(Role.REMARK, "One ward only", 2, 6),
    ),
    (
        EvidenceDraft("46", "Interviews", "maybe", Direction.FOR),
        EvidenceDraft("Smith 2015", "Interviews", direction=Direction.AGAINST),
        EvidenceDraft("Smith 2015", statement=5),
    ),
    (AssessmentDraft("Moderate confidence", "moderate", "Minor concerns about coherence"), AssessmentDraft("?", row=2)),
    (
        RowDraft((CellDraft(1, "Team", row_span=2), CellDraft(2, "Shared rounds")), "CMOc 1"),
        RowDraft((CellDraft(1, "Team", row_span=2, rows_above=1), CellDraft(2, "Shared rounds, again")), "CMOc 2"),
    ),
    group=1,
)
_CULTURE = ThemeDraft("Culture", (StatementDraft(Role.CONTEXT, "Open doors", column=3),), group=0)
REVIEW = ReviewDraft(
    Review("doe", "A made-up review of ward rounds", ("Doe, Ada",)),
    (
        TableDraft(
            "S3",
            "Made-up factors",
            _COLUMNS,
            (_SHARED, _CULTURE),
            ("Interviews",),
            ("maybe", "moderate"),
            grades_are_ordered=False,
            groups=(GroupDraft("Organisation"), GroupDraft("Team", parent=0)),
            notes=(NoteDraft("A made-up note.", "a"),),
        ),
        TableDraft("", "Without a label", (), (ThemeDraft("No sign"),)),
    ),
    (ReferenceDraft("Smith 2015", "Smith J. A made-up study. 2015.", "10.5555/made-up"),),
)

NAMESAKE = ReviewDraft(
    Review("doe-2", "A second made-up review of ward rounds", ("Doe, Ada",)),
    (
        TableDraft(
            "1",
            "More made-up factors",
            (ColumnDraft(("Factor",), Holds.THEME), ColumnDraft(("Barriers",), Holds.BARRIER)),
            (
                ThemeDraft(
                    "Culture",
                    (StatementDraft(Role.BARRIER, "Closed doors", column=2),),
                    (EvidenceDraft("9"), EvidenceDraft("46"), EvidenceDraft("10a"), EvidenceDraft("S3")),
                ),
            ),
        ),
    ),
    (
        ReferenceDraft("46", "Smith J. A made-up study. 2015.", "https://doi.org/10.5555/MADE-UP"),
        ReferenceDraft("9", "Roe B. Another made-up study. 2016.", "", "123456"),
    ),
)
"""A review of the same author as the made-up one, with a publication that this one cites too."""


def write_two_reviews(path: Path) -> None:
    """An evidence file of the bundled review and the made-up one."""
    write_evidence(path, [*read_sources(SOURCES).reviews, REVIEW], "two reviews", "0" * 64)


def write_three_reviews(path: Path) -> None:
    """An evidence file of the bundled review and both made-up ones."""
    write_evidence(path, [*read_sources(SOURCES).reviews, REVIEW, NAMESAKE], "three reviews", "0" * 64)
