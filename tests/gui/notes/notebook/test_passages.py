"""The passages that notes or a tag are on, read one after the other."""

import pytest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from qicbrowser.domain.records import Colour, Span
from qicbrowser.gui.notes.notebook.passages_page import PassagesPage
from qicbrowser.gui.page.note_list import MOST_LISTED
from qicbrowser.gui.reading.views import Tab
from qicbrowser.services.changes import Change, store
from qicbrowser.services.notes.annotate import Target, annotate
from tests.gui.notebook_driver import STUDY, NotebookDriver
from tests.gui.window_driver import COMMUNITY, COMPETITION, PLATFORM, Reader


@pytest.fixture
def tagged(reader: Reader, qtbot: QtBot) -> NotebookDriver:
    """Two notes with a tag on words of passages, and one without the tag on a theme."""
    notebook = NotebookDriver(reader, qtbot)
    for key, words in ((COMMUNITY, "**First** of all"), (COMPETITION, "Second")):
        passage = reader.library.evidence.theme(key).passages[1]
        target = Target(key, passage.key, Span(0, 12))
        store(reader.library, [Change(None, annotate(reader.library, target, words, Colour.GREEN, ("data",)))])
    notebook.write("Of the whole", "teams", key=PLATFORM, creator="Made J")
    return notebook.open()


def passage(notebook: NotebookDriver, key: str) -> str:
    return notebook.reader.library.evidence.theme(key).passages[1].text


def page(notebook: NotebookDriver) -> PassagesPage:
    return notebook.pane.passages.get()


def lines(notebook: NotebookDriver) -> list[str]:
    return [
        line
        for line in page(notebook).toPlainText().replace("\N{OBJECT REPLACEMENT CHARACTER}", "").split("\n")
        if line
    ]


def test_the_notes_listed_are_read_below_their_passages(tagged: NotebookDriver) -> None:
    tagged.press("Read passages")
    assert page(tagged).isVisible()
    assert not tagged.table.isVisible()
    assert page(tagged).hasFocus()
    shown = lines(tagged)
    names = ["Shared community of practice", "Platform for capacity building", "Friendly competition"]
    assert [line for line in shown if line in names] == names
    assert shown.index(passage(tagged, COMMUNITY)) < shown.index("First of all")
    assert any("Made J" in line for line in shown)
    assert tagged.reader.marked(page(tagged)) == [passage(tagged, key)[:12] for key in (COMMUNITY, COMPETITION)]
    tagged.press("Read passages")
    assert tagged.table.hasFocus()


@pytest.mark.parametrize("how", ["key", "menu"])
def test_a_tag_is_read_by_key_and_by_menu(tagged: NotebookDriver, how: str) -> None:
    tags = tagged.pane.tags
    tags.setFocus()
    tags.setCurrentIndex(tags.model().index_of("data"))
    if how == "key":
        tagged.reader.keys("Alt+Return")
    else:
        menu = tags.context_menu_on(tags.model().index_of("data"))
        next(action for action in menu.actions() if action.text() == "Read its &passages").trigger()
        menu.deleteLater()
    assert tagged.column() == [
        f"First of all  “{passage(tagged, COMMUNITY)[:12]}”",
        f"Second  “{passage(tagged, COMPETITION)[:12]}”",
    ]
    assert "Of the whole" not in lines(tagged)
    tagged.click_tag("teams")  # a click reads another tag
    assert "Of the whole" in lines(tagged)
    assert "Second" not in lines(tagged)


def test_links_lead_to_the_words_and_edit_the_note(tagged: NotebookDriver) -> None:
    tagged.press("Read passages")
    tagged.reader.click_words(page(tagged), "Friendly competition")
    assert tagged.reader.window.panes.tabs.current is Tab.THEME
    assert tagged.reader.window.navigator.here.theme == COMPETITION
    tagged.reader.keys("Ctrl+6")
    tagged.reader.click_words(page(tagged), "Delete")
    assert "First of all" not in lines(tagged)
    tagged.reader.window.history.undo()
    assert "First of all" in lines(tagged)


def test_passages_are_copied_with_their_source(tagged: NotebookDriver) -> None:
    tagged.press("Read passages")
    tagged.reader.keys("Ctrl+Shift+S")
    copied = QApplication.clipboard().text()
    for key, title in ((COMMUNITY, "Shared community of practice"), (COMPETITION, "Friendly competition")):
        assert f"“{passage(tagged, key)}” (Zamboni et al. 2020, Table 5, “{title}”)" in copied
    assert copied.count("https://doi.org/") == 1  # one source, said once
    words = page(tagged).document().find(passage(tagged, COMPETITION)[:12])
    page(tagged).setTextCursor(words)
    tagged.reader.keys("Ctrl+Shift+S")
    assert QApplication.clipboard().text().startswith(f"“{passage(tagged, COMPETITION)[:12]}” (Zamboni")


def test_a_long_list_is_read_in_parts(tagged: NotebookDriver) -> None:
    for number in range(MOST_LISTED):
        tagged.write(f"Number {number}", key=STUDY)
    tagged.reader.window.user_file.changed.emit()
    tagged.press("Read passages")
    assert f"Number {MOST_LISTED - 1}" not in lines(tagged)
    tagged.reader.click_words(page(tagged), "Show 3 more")
    assert f"Number {MOST_LISTED - 1}" in lines(tagged)


def test_an_empty_list_says_what_to_do(tagged: NotebookDriver) -> None:
    tagged.press("Read passages")
    tagged.pane.filter.setText("nowhere")
    assert lines(tagged) == ["No notes match. “Show all” clears the filter."]
    buttons = [button.text() for button in tagged.pane.findChildren(QToolButton) if button.isVisible()]
    assert "&Edit" not in buttons
