"""Markers of notes: which texts and headings refer to which note of the table, and what is asked about."""

from qicbrowser.domain.tables.grid import Grid, TableNote
from qicbrowser.domain.tables.readings import PieceKind
from tests.domain.tables.grids import answered, asks, by_role, grid, read_first


def noted() -> Grid:
    return grid(
        [
            ["Theme", "Barriers^a^", "Confidence^b^"],
            ["Time^*^", "^a^Lack of hours\nNo rota^a,b^", "Low^b^"],
            ["Pay", "Paid late*", "High"],
        ],
        heading_rows=1,
        notes=(TableNote("a", "As staff said."), TableNote("b", "By two of us."), TableNote("*", "In wards only.")),
    )


def test_texts_headings_titles_and_grades_have_the_markers_of_their_notes():
    reading = read_first(noted())
    assert [[(s.text, s.markers) for s in row.statements] for row in reading.rows] == [
        [("Lack of hours", ("a",)), ("No rota", ("a", "b"))],
        [("Paid late", ("*",))],
    ]
    assert [(theme.title, theme.markers) for theme in reading.themes] == [("Time", ("*",)), ("Pay", ())]
    assert [row.assessment.markers for row in reading.rows if row.assessment] == [("b",), ()]
    assert (reading.headings[1], reading.heading_markers) == (("Barriers",), ((), ("a",), ("b",)))
    assert asks(reading) == []
    marked = [
        cell.text[piece.start : piece.end]
        for cell in reading.cells
        for piece in cell.pieces
        if piece.kind is PieceKind.NOTE_MARKER
    ]
    assert marked == ["*", "a", "a,b", "b", "*"]


def test_a_raised_letter_that_no_note_explains_is_asked_about():
    table = grid([["Theme", "Barriers"], ["Time", "Lack of hours^a^"], ["Pay", "Paid on the 5^th^"]], heading_rows=1)
    reading = read_first(table)
    assert by_role(reading) == [("barrier", "Lack of hoursa"), ("barrier", "Paid on the 5th")]
    assert asks(reading) == ["are-raised-markers"]
    markers = answered(table, (), "propose-raised-markers")
    assert by_role(markers) == [("barrier", "Lack of hours"), ("barrier", "Paid on the 5th")]
    assert markers.rows[0].statements[0].markers == ("a",)
    words = answered(table, (), "propose-raised-words")
    assert (by_role(words), asks(words)) == (by_role(reading), [])


def test_a_letter_that_is_not_raised_is_a_letter_of_its_word():
    table = grid([["Theme", "Barriers"], ["Time", "Lacka"]], heading_rows=1, notes=(TableNote("a", "Made up."),))
    reading = read_first(table)
    assert (by_role(reading), reading.rows[0].statements[0].markers) == ([("barrier", "Lacka")], ())
