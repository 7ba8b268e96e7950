"""Notes are listed as their words are read, lead to these words, and say where they are."""

from PySide6.QtWidgets import QApplication, QLabel

from tests.gui.window_driver import COMPETITION, Reader


def highlight(reader: Reader, words: str, key: str = "1") -> None:
    reader.select_words(words)
    reader.keys(key)


def quotes(reader: Reader) -> list[str]:
    lines = reader.window.panes.page.toPlainText().splitlines()
    return [line for line in lines if line.startswith("“")]


def test_notes_are_in_the_order_of_their_words(reader: Reader) -> None:
    for words in ("common goal", "external pressures", "reinforced", "Sense of"):
        highlight(reader, words)
    assert quotes(reader) == ["“Sense of”", "“reinforced”", "“common goal”", "“external pressures”"]


def test_a_note_that_is_recoloured_stays_in_its_place(reader: Reader) -> None:
    for words in ("common goal", "Sense of"):
        highlight(reader, words)
    highlight(reader, "common goal", "4")
    assert quotes(reader) == ["“Sense of”", "“common goal”"]
    text = reader.window.panes.page.toPlainText()
    assert text.index("“Sense of”") < text.index("1  Yellow") < text.index("“common goal”") < text.index("4  Pink")


def test_a_quote_leads_to_its_words(reader: Reader) -> None:
    highlight(reader, "Sense of community")
    reader.window.resize(900, 400)
    QApplication.processEvents()
    page = reader.window.panes.page
    reader.click_words(page, "“Sense of community”")
    words = page.document().find("Sense of community")
    assert page.textCursor().position() == words.selectionStart()
    assert page.viewport().rect().contains(page.cursorRect(words).center())


def about(reader: Reader) -> str:
    return next(
        label.text() for label in reader.window.panes.editor.get().findChildren(QLabel) if "Sense" in label.text()
    )


def test_the_editor_names_the_theme_of_its_note_while_another_is_shown(reader: Reader) -> None:
    reader.select_words("Sense of community")
    reader.keys("Ctrl+Shift+N")
    assert about(reader) == "“Sense of community”"
    reader.click_theme(COMPETITION)
    assert about(reader) == "“Sense of community” in “Shared community of practice”"
    reader.window.menus.back.trigger()
    assert about(reader) == "“Sense of community”"


def test_the_source_row_is_scrolled_to(reader: Reader) -> None:
    reader.window.resize(900, 500)
    QApplication.processEvents()
    page = reader.window.panes.page
    page.setFocus()
    reader.keys("Ctrl+U")
    heading = reader.find(page, "Source row, as published")
    assert page.viewport().rect().contains(page.cursorRect(heading).center())
