"""Evidence files of a made-up table that is read as an imported one is."""

from pathlib import Path

from qicbrowser.domain.records import Review
from qicbrowser.domain.tables.drafts import ReviewDraft
from qicbrowser.domain.tables.grid import Grid, TableNote
from qicbrowser.domain.tables.readings import TableReading
from qicbrowser.services.importing.drafting import draft_table
from qicbrowser.store.evidence.builder import write_evidence
from tests.domain.tables.grids import grid, read_first


def write_table(path: Path, table: Grid, reading: TableReading) -> None:
    """An evidence file of one review with one table, as it was read."""
    review = Review("doe", "A made-up review", ("Doe, Ada",), year=2021)
    write_evidence(path, [ReviewDraft(review, (draft_table(table, reading),))], "made up", "0" * 64)


def appraised_studies() -> Grid:
    """A row per study, with answers of a checklist, a score and printed numbers."""
    return grid(
        [
            ["Study", ("Screening questions", 1, 2), None, "Quality score (%)", "N (wards)"],
            ["", "Clear question?", "Do the data fit?", "", ""],
            ["Doe 2019 [5]", "Y", "–", "80", "35(90)"],
            ["Roe and Poe 2020 [7]", "Can't tell", "Y", "100", "STs: 9B and 5E"],
        ],
        heading_rows=2,
    )


def noted_barriers() -> Grid:
    """A table whose title, heading, statement and grade refer to its notes."""
    return grid(
        [["Theme", "Barriers^a^", "Confidence"], ["Time^*^", "No rota^a^", "Low^b^"]],
        heading_rows=1,
        notes=(TableNote("a", "As staff said."), TableNote("b", "By two of us."), TableNote("*", "In wards only.")),
    )


def corrected_barriers() -> tuple[Grid, TableReading]:
    """A table of which the reader corrected two cells: one with words in it, and a blank one."""
    table = grid(
        [["Theme", "Barriers", "Enablers"], ["Time", "No rota [l]", ""], ["Trust", "None met [2]", "All met [3]"]],
        heading_rows=1,
    )
    corrections = ((1, 1, "No rota [1]"), (1, 2, "=A new rota [4]"), (2, 1, "None met [2]"))
    return table, read_first(table, corrections=corrections)


def write_corrected(path: Path) -> None:
    write_table(path, *corrected_barriers())


def grouped_barriers() -> Grid:
    """Themes in groups of two levels, two of them of one name, and themes in no group or no subgroup."""
    return grid(
        [
            ["Domain", "Subdomain", "Theme", "Barriers", "References"],
            ["", "", "Money", "No money for staff", "[1]"],
            ["Organisation", "", "Culture", "Closed doors at night", "[2]"],
            ["Organisation", "Team", "Shared rounds", "Strong hierarchy of doctors", "[2, 3]"],
            ["Organisation", "Team", "Trust", "Old quarrels about beds", "[4]"],
            ["Organisation", "Leaders", "Support", "Leaders who are away", "[1]"],
            ["Patients", "Team", "Family rounds", "Families at work", "[5]"],
        ],
        heading_rows=1,
    )


def write_grouped(path: Path) -> None:
    table = grouped_barriers()
    write_table(path, table, read_first(table))
