"""CSV, TSV and pasted text become grids without losing a word."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.grid import Grid, TableNote
from qicbrowser.services.importing.files.delimited import read_delimited, read_delimited_text, rows_of

TABLES = Path(__file__).parents[3] / "data" / "tables"


def texts(grid: Grid) -> list[list[str]]:
    rows = [[""] * grid.columns for _ in range(grid.rows)]
    for cell in grid.cells:
        rows[cell.row][cell.column] = cell.text
    return rows


def test_a_german_csv_of_excel():
    name = "07-excel-semicolon-bom.csv"
    file = read_delimited((TABLES / name).read_bytes(), name)
    [grid] = file.tables
    assert (file.encoding, file.separator, file.remarks) == ("utf-8", ";", ())
    assert (grid.label, grid.title) == ("2", "Was hilft und was hindert")
    assert grid.lines_above == ("Tabelle 2: Was hilft und was hindert",)
    assert grid.notes == (TableNote("k. A.", "keine Angabe"),)
    assert [remark.message for remark in grid.remarks] == [Message("empty-columns-dropped", n=2)]
    assert (grid.rows, grid.columns, grid.knows_spans, grid.knows_raised) == (5, 5, False, False)
    rows = texts(grid)
    assert rows[0] == ["Thema (Anzahl Studien)", "Förderlich", "Hinderlich", "Quellen", "Güte"]
    assert rows[1][1] == "- Die Leitung fragt jede Woche nach\n- Ziele stehen fest"
    assert rows[2][2] == "- Keine freien Stunden; Dienste wechseln kurzfristig"
    assert rows[4] == ["Vertrauen (n=1)", "„Wir kennen uns“", "–", "08. Sep", "niedrig"]


def test_text_pasted_from_a_browser():
    name = "12-pasted-from-browser.txt"
    [grid] = read_delimited((TABLES / name).read_bytes(), name).tables
    assert (grid.label, grid.title) == ("3", "Determinants and what stands behind them")
    assert grid.notes == (TableNote("•", "Numbers after a determinant are references."),)
    rows = texts(grid)
    assert len(rows) == 7
    assert [cell.column_span for cell in grid.cells if cell.text.startswith("Essential feature 1")] == [4]
    assert rows[2] == [
        "Organisation culture27",
        "Blame after incidents\nIdeas must pass four committees",
        "",
        "2 (2)",
    ]


@pytest.mark.parametrize(
    ("first", "label", "title"),
    [
        ("Tableau 4. Freins et leviers", "4", "Freins et leviers"),
        ("Tabla 2: Barreras y facilitadores", "2", "Barreras y facilitadores"),
        ("Table S1. Barriers, enablers, and more", "S1", "Barriers, enablers, and more"),
    ],
)
def test_captions_of_other_languages_and_with_the_separator_in_them(first: str, label: str, title: str):
    text = f"{first}\nThème,Frein,Levier,Études\nÉquipe,temps,chef,3\nDonnées,coût,outil,4\n* Note: résumé\n"
    [grid] = read_delimited(text.encode(), "t.csv").tables
    assert (grid.label, grid.title, grid.rows, grid.columns) == (label, title, 3, 4)
    assert grid.notes == (TableNote("*", "Note: résumé"),)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(encoding: str):
    file = read_delimited("Tema;Barrera\nFormación;poca – o ninguna\n".encode(encoding), "t.csv")
    assert texts(file.tables[0])[1] == ["Formación", "poca – o ninguna"]
    asked = [Message("encoding-assumed", encoding="Windows-1252")] if encoding == "cp1252" else []
    assert [remark.message for remark in file.remarks] == asked


def test_the_separator_that_excel_names_is_used():
    file = read_delimited_text("sep=;\na,b;c,d\ne,f;g,h\n")
    assert (file.separator, texts(file.tables[0])) == (";", [["a,b", "c,d"], ["e,f", "g,h"]])


def test_two_equally_good_separators_are_mentioned():
    file = read_delimited_text("a,b;c\nd,e;f\n")
    [remark] = file.remarks
    assert remark.message == Message("separator-uncertain", used=Message("semicolons"), other=Message("commas"))
    assert [choice.form.separator for choice in remark.choices] == [";", ","]
    semicolons, commas = (read_delimited_text("a,b;c\nd,e;f\n", "", choice.form) for choice in remark.choices)
    assert semicolons.tables == file.tables
    assert (texts(commas.tables[0]), commas.separator) == ([["a", "b;c"], ["d", "e;f"]], ",")
    [answered] = commas.remarks
    assert answered.message == Message("separator-answered", used=Message("commas"))
    assert [choice.form.separator for choice in answered.choices] == [",", ";"]


def test_quotation_marks_that_do_not_enclose_a_cell_stay():
    file = read_delimited_text('Theme\tQuote\nTime\t"I never hear" (nurse)\nTrust\t"We know\n')
    assert texts(file.tables[0])[1:] == [["Time", '"I never hear" (nurse)'], ["Trust", '"We know']]
    assert [remark.message for remark in file.remarks] == [Message("quotes-do-not-match")]


def test_a_last_row_with_a_theme_alone_is_not_a_note():
    [grid] = read_delimited_text("Theme;Barrier\nTime;short\nFees;\n").tables
    assert (texts(grid)[-1], grid.notes) == (["Fees", ""], ())


@pytest.mark.parametrize("text", ["", "only words\nin lines\n", "a\n\n\n"])
def test_text_without_a_table_is_refused(text: str):
    with pytest.raises(ReaderError) as raised:
        read_delimited_text(text)
    assert raised.value.message == Message("text-without-table")


CELLS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
ROWS = st.integers(2, 5).flatmap(lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=1))


@given(ROWS, st.sampled_from("\t;,|"), st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]))
def test_rows_that_were_written_as_csv_are_read_back_without_loss(rows, separator: str, quoting):
    written = io.StringIO(newline="")
    csv.writer(written, delimiter=separator, quoting=quoting).writerows(rows)
    assert rows_of(written.getvalue(), separator).rows == rows


WORDS = st.text('abcÄß,;|\n" =*', min_size=1, max_size=9)


@given(st.lists(st.tuples(WORDS, WORDS, WORDS), min_size=2, max_size=6))
def test_every_letter_of_a_table_is_in_its_grid(rows):
    written = io.StringIO(newline="")
    csv.writer(written, delimiter="\t", quoting=csv.QUOTE_ALL).writerows([("x", "y", "z"), *rows, ("x", "y", "z")])
    file = read_delimited_text(written.getvalue())
    if file.separator != "\t":  # the cells look more like those of another separator
        return
    [grid] = file.tables
    found = "".join(cell.text for cell in grid.cells)
    assert sorted("".join(found.split())) == sorted("".join("".join(["xyzxyz", *map("".join, rows)]).split()))
