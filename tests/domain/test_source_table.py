"""Cells as reviews print them: read whole, or named with their place."""

import re
from collections.abc import Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from qicbrowser.domain.keys import Slugs, slug
from qicbrowser.domain.records import Role
from qicbrowser.domain.source_table import ReadTable, read_table
from qicbrowser.domain.tables.drafts import ColumnDraft, StatementDraft
from qicbrowser.domain.tables.recipe import Holds
from qicbrowser.wording.english import words

GRADES = ("low", "medium", "high")
COLUMNS = (
    ColumnDraft(("Theme",), Holds.THEME),
    ColumnDraft(("Synthesis", "Component"), Holds.COMPONENT),
    ColumnDraft(("Synthesis", "Mechanism"), Holds.MECHANISM),
    ColumnDraft(("Synthesis", "Outcome"), Holds.OUTCOME),
    ColumnDraft(("Synthesis", "Context"), Holds.CONTEXT),
    ColumnDraft(("Quality", "Quantitative"), Holds.STREAM),
    ColumnDraft(("Quality", "Qualitative"), Holds.STREAM),
)
HEADINGS = [column.name for column in COLUMNS]


def read(*rows: Sequence[str]) -> ReadTable:
    return read_table("5", "Mechanisms", GRADES, COLUMNS, [HEADINGS, *rows])


def row(
    theme: str = "A theme", mechanism: str = "", context: str = "", quantitative: str = "", qualitative: str = ""
) -> list[str]:
    return [theme, "", mechanism, "", context, quantitative, qualitative]


def appraisals(cell: str) -> list[tuple[str, int]]:
    table = read(row(quantitative=cell))
    assert not table.problems
    return [(cited.grade, int(cited.reference)) for cited in table.draft.themes[0].evidence]


@pytest.mark.parametrize(
    ("cell", "passages"),
    [
        ("", []),
        ("One statement, whole.", ["One statement, whole."]),
        ("• First\n• Second", ["First", "Second"]),
        ("First\r\n\r\n  Second  \n", ["First", "Second"]),
        ("- First\n– Second\n* Third\n‣ Fourth\n· Fifth", ["First", "Second", "Third", "Fourth", "Fifth"]),
        ("• – a dash of its own", ["– a dash of its own"]),
        ("-5 % and *starred* words", ["-5 % and *starred* words"]),
        ("Barrier: only the context column has barriers", ["Barrier: only the context column has barriers"]),
    ],
)
def test_a_cell_is_its_lines_without_their_bullets(cell: str, passages: list[str]):
    table = read(row(mechanism=cell))
    assert table.draft.themes[0].statements == tuple(
        StatementDraft(Role.MECHANISM, text, column=3) for text in passages
    )
    assert not table.problems


@pytest.mark.parametrize(
    ("line", "role", "text"),
    [
        ("• Supportive leadership", Role.ENABLER, "Supportive leadership"),
        ("• Barrier: free-riding", Role.BARRIER, "free-riding"),
        ("BARRIER :free-riding", Role.BARRIER, "free-riding"),
        ("Barriers: free-riding", Role.BARRIER, "free-riding"),
        ("barrier: barrier: twice said", Role.BARRIER, "barrier: twice said"),
        ("Barrier-free access", Role.ENABLER, "Barrier-free access"),
        ("No barrier: open doors", Role.ENABLER, "No barrier: open doors"),
    ],
)
def test_a_factor_is_a_barrier_when_it_begins_with_that_word_and_a_colon(line: str, role: Role, text: str):
    assert read(row(context=line)).draft.themes[0].statements == (StatementDraft(role, text, column=5),)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("", []),
        (" \n\N{NO-BREAK SPACE}", []),
        ("Medium [71]", [("medium", 71)]),
        ("Medium [46, 67,68 ,69]", [("medium", 46), ("medium", 67), ("medium", 68), ("medium", 69)]),
        ("Low [17]; medium [69]; high [72]", [("low", 17), ("medium", 69), ("high", 72)]),
        ("LOW[17];HIGH[72];", [("low", 17), ("high", 72)]),
        ("medium [67-69]", [("medium", 67), ("medium", 68), ("medium", 69)]),
        ("medium [67–69, 71]", [("medium", 67), ("medium", 68), ("medium", 69), ("medium", 71)]),
        ("medium [67 — 68]", [("medium", 67), ("medium", 68)]),
        ("low [7-7]", [("low", 7)]),
        ("Low\n[17,\n50]", [("low", 17), ("low", 50)]),
    ],
)
def test_a_stream_cell_is_grades_with_their_studies(cell: str, expected: list[tuple[str, int]]):
    assert appraisals(cell) == expected


def test_a_study_may_have_two_grades_and_stand_in_two_streams():
    table = read(row("Two minds (N = 1)", quantitative="Low [51]; high [51]", qualitative="Low [51]"))
    assert [(cited.stream, cited.grade) for cited in table.draft.themes[0].evidence] == [
        ("Quantitative", "low"),
        ("Quantitative", "high"),
        ("Qualitative", "low"),
    ]
    assert not table.problems


def problems_of(table: ReadTable) -> list[tuple[int, str, str]]:
    """Row, column and English words of each problem."""
    return [(problem.row, problem.column, words(problem.message)) for problem in table.problems]


@pytest.mark.parametrize(
    ("cell", "message"),
    [
        ("Good [17]", "“Good” is not one of the grades low, medium, high."),
        ("[17]", "“” is not one of the grades low, medium, high."),
        ("Low", "“Low” is not a grade with [references]."),
        ("17, 50", "“17, 50” is not a grade with [references]."),
        ("Low [17", "“Low [17” is not a grade with [references]."),
        ("Low [17];; high [72]", "“; high [72]” is not a grade with [references]."),
        ("Low [17], high [72]", "“;” was expected before “, high [72]”."),
        ("Low [17] high [72]", "“;” was expected before “high [72]”."),
        ("Low []", "“” is not a reference number or a range of them."),
        ("Low [17,,50]", "“” is not a reference number or a range of them."),
        ("Low [17a]", "“17a” is not a reference number or a range of them."),
        ("Low [17–]", "“17–” is not a reference number or a range of them."),
        ("Low [69-67]", "The range “69-67” is in reverse order."),
        ("Low [17, 17]", "Study 17 is listed twice as low."),
    ],
)
def test_a_stream_cell_that_cannot_be_read_is_named_with_its_place(cell: str, message: str):
    table = read(row(), row("Another", qualitative=cell))
    assert problems_of(table) == [(2, "Qualitative", message)]


@pytest.mark.parametrize("cell", ["Good [17]", "Low", "17, 50", "Low []", "Low [a-b]", "Low [69-67]"])
def test_what_cannot_be_read_is_not_guessed(cell: str):
    assert read(row(quantitative=cell)).draft.themes[0].evidence == ()


@pytest.mark.parametrize(
    ("theme", "cell", "problem"),
    [
        ("Friendly competition (N = 2)", "", "N = 2 is printed, but the number of studies cited is 0."),
        ("Competition (N=1)", "Low [1,2]", "N = 1 is printed, but the number of studies cited is 2."),
        (" (N = 0)", "", "The theme has no title."),
        ("", "", "The theme has no title."),
    ],
)
def test_a_theme_without_title_or_with_a_wrong_count_is_a_problem(theme: str, cell: str, problem: str):
    assert problems_of(read(row(theme, quantitative=cell))) == [(1, "Theme", problem)]


def test_a_theme_without_a_printed_count_has_none():
    (theme,) = read(row("Friendly competition", quantitative="Low [17]")).draft.themes
    assert (theme.title, theme.printed_studies) == ("Friendly competition", None)


def test_a_barrier_without_words_is_a_problem():
    table = read(row(context="• Supportive leadership\n• Barrier: "))
    assert problems_of(table) == [(1, "Context", "“Barrier:” names no barrier.")]


@pytest.mark.parametrize(
    ("rows", "problem"),
    [
        ([], (0, "", f"The headings should be: {', '.join(HEADINGS)}.")),
        ([HEADINGS[::-1]], (0, "", f"The headings should be: {', '.join(HEADINGS)}.")),
        ([HEADINGS, ["A theme", ""]], (1, "", "The number of cells is 2; the number of columns is 7.")),
    ],
)
def test_a_table_of_another_shape_is_a_problem(rows: list[list[str]], problem: tuple[int, str, str]):
    assert problems_of(read_table("5", "Mechanisms", GRADES, COLUMNS, rows)) == [problem]


@pytest.mark.parametrize("holding", [[], [Holds.THEME, Holds.THEME]])
def test_a_table_has_one_column_of_themes(holding: list[Holds]):
    columns = [ColumnDraft((f"Column {n}",), holds) for n, holds in enumerate([*holding, Holds.OUTCOME])]
    table = read_table("5", "Mechanisms", GRADES, columns, [[column.name for column in columns]])
    assert problems_of(table) == [(0, "", "Exactly one column should hold the themes.")]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Friendly competition", "friendly-competition"),
        ("Others’ data & “quotes”", "others-data-quotes"),
        ("Qualité", "qualite"),
        ("Straße_2", "strasse-2"),
        ("•", "untitled"),
    ],
)
def test_a_slug_is_the_title_in_plain_letters(title: str, expected: str):
    assert slug(title) == expected


def test_themes_of_the_same_title_have_keys_of_their_own():
    slugs = Slugs()
    titles = ("Competition", "competition!", "Competition 3", "Competition", "Competition")
    assert [slugs.unique(title) for title in titles] == [
        "competition",
        "competition-2",
        "competition-3",
        "competition-4",
        "competition-5",
    ]


@given(st.lists(st.text(), min_size=7, max_size=7))
def test_no_cell_breaks_the_reader_and_every_cell_is_kept(cells: list[str]):
    (theme,) = read(cells).draft.themes
    assert [cell.text for cell in theme.rows[0].cells] == cells


PIECES = [
    "Low ",
    "medium",
    "HIGH ",
    "good ",
    "[",
    "]",
    "[17]",
    "[50, 3]",
    "[3-",
    "5]",
    "–6]",
    ",",
    "; ",
    ";",
    " ",
    "\n",
]
LIKE_A_STREAM = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)


@given(st.text() | LIKE_A_STREAM)
@example("Low [17]; high [3–5]; low [50];")
def test_a_stream_cell_is_accounted_for_or_named(cell: str):
    """Every word of the cell, ranges written out, is the grade or number of an appraisal, or there is a problem."""
    table = read(row(quantitative=cell))
    if table.problems:
        return
    expected: list[tuple[str, int]] = []
    for clause in re.sub(r"(\d+)[-–](\d+)", written_out, cell.casefold()).split(";"):
        if clause.strip():
            grade, first, *others = re.findall(r"[^\s\[\],]+", clause)
            expected += [(grade, int(number)) for number in (first, *others)]
    assert [(cited.grade, int(cited.reference)) for cited in table.draft.themes[0].evidence] == expected


def written_out(found: re.Match[str]) -> str:
    return " ".join(str(number) for number in range(int(found[1]), int(found[2]) + 1))
