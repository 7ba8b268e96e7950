"""The encoding and the separator of a text are questions in the window, and an answer reads the file again."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from qicbrowser.domain.tables.grid import TextForm
from qicbrowser.domain.tables.readings import Severity
from qicbrowser.gui.imports.import_state import ImportSource
from qicbrowser.gui.imports.import_window import ImportWindow
from qicbrowser.services.importing.sources import read_content

POLISH = "Theme;Barriers\nŻółw;mało\nKot;dużo\n".encode("cp1250")


def link(window: ImportWindow, words: str) -> QToolButton:
    problems = window.reading.problems
    rows = range(problems.rowCount())
    return next(each for row in rows for each in problems.links(row) if words in each.text())


def titles(window: ImportWindow) -> list[str]:
    return [theme.title for theme in window.state.reading.themes]


def click(button: QToolButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_encoding_is_asked_for_and_can_be_changed(window: ImportWindow, qtbot) -> None:
    window.show_source(ImportSource(read_content("table.csv", POLISH), POLISH))
    window.state.change_details(window.state.review._replace(title="A made-up title"), "")
    assert "Żółw" not in titles(window)
    qtbot.waitUntil(lambda: bool(window.reading.problems.links(0)))
    click(link(window, "Żółw"))
    assert titles(window) == ["Żółw", "Kot"]
    assert window.state.review.title == "A made-up title"
    imported = window.state.imported()
    assert imported.tables[0].reading.recipe.text_form == TextForm("cp1250")
    assert imported.source.content == POLISH
    known = next(each for each in window.state.reading.problems if each.message.id == "encoding-answered")
    assert known.severity is Severity.KNOW
    row = window.reading.problems.problems.index(known)
    qtbot.waitUntil(lambda: bool(window.reading.problems.links(row)))
    click(link(window, "Windows-1252"))
    assert window.state.file.encoding == "cp1252"


def test_what_is_written_of_the_review_stays_when_the_file_is_read_again(window: ImportWindow, qtbot) -> None:
    window.show_source(ImportSource(read_content("table.csv", POLISH), POLISH))
    details = window.result.details
    assert not window.has_answers
    details.title.setPlainText("A made-up title")
    details.short_name.setText("Made up")
    qtbot.waitUntil(lambda: bool(window.reading.problems.links(0)))
    click(link(window, "Żółw"))
    assert (details.title.toPlainText(), details.short_name.text()) == ("A made-up title", "Made up")
    details.year.setText("2024")
    assert (window.state.review.title, window.state.review.year) == ("A made-up title", 2024)
    assert window.state.short_name == "Made up"
    details.title.clear()
    details.short_name.clear()
    details.year.clear()
    assert window.has_answers  # the encoding


def test_the_separator_is_asked_for(window: ImportWindow, qtbot) -> None:
    content = b"Theme,a;Barriers\nTrust,b;time\n"
    window.show_source(ImportSource(read_content("table.csv", content), content))
    assert window.state.file.separator == ";"
    qtbot.waitUntil(lambda: bool(window.reading.problems.links(0)))
    click(link(window, "Separate at commas"))
    assert window.state.file.separator == ","
    assert [cell.text for cell in window.state.grid.cells][:2] == ["Theme", "a;Barriers"]
