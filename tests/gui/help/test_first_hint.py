"""The strip with the first steps: shown to someone who is new, until it is dismissed or a note is written."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from qicbrowser.gui.help.first_hint import FirstHint
from tests.gui.window_driver import COMPETITION, Reader, texts


@pytest.fixture
def new(reader: Reader) -> Reader:
    """Someone at the first start."""
    reader.window.first_hint.get()
    return reader


def hint(reader: Reader) -> FirstHint | None:
    return next((each for each in reader.window.findChildren(FirstHint) if each.isVisible()), None)


def restart(reader: Reader) -> None:
    reader.restart()
    reader.window.first_hint.get()


def test_it_names_the_search_the_highlights_and_the_export_with_their_keys(new: Reader) -> None:
    assert texts(hint(new)) == [
        "Search: type in the box at the top (Ctrl+K). It finds themes, references and your notes.",
        "Annotate: select words of a theme, then press 1 to 5 for a highlight.",
        "Export: tick themes in the list of themes, then press Ctrl+E.",
    ]
    assert QApplication.focusWidget() is new.window.panes.tree  # it takes no keys


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_it_is_dismissed_for_good_with_the_keyboard(new: Reader, key: Qt.Key) -> None:
    button = tabbed_to(new, "Got &it")
    new.press(button, key)
    assert hint(new) is None
    assert QApplication.focusWidget() is new.window.panes.page
    restart(new)
    assert hint(new) is None


def tabbed_to(reader: Reader, text: str) -> QPushButton:
    """A button of the strip, reached with Tab alone."""
    for _ in range(30):
        focused = QApplication.focusWidget()
        if isinstance(focused, QPushButton) and focused.text() == text:
            return focused
        reader.keys("Tab")
    raise AssertionError(text)


def test_it_opens_the_guide_and_stays(new: Reader) -> None:
    new.click(hint(new).guide)
    guide = new.window.guide.get().window
    assert guide.isVisible()
    assert guide.browser.toPlainText().startswith("First steps")
    assert hint(new) is not None
    guide.close()


def test_it_is_shown_again_until_it_is_dismissed(new: Reader) -> None:
    restart(new)
    assert hint(new) is not None


@pytest.mark.parametrize("keys", ["1", "Ctrl+D"], ids=["highlight", "star"])
def test_it_is_not_shown_to_someone_who_has_notes(new: Reader, keys: str) -> None:
    new.click_theme(COMPETITION)
    new.select_words("benchmarking")
    new.keys(keys)
    assert new.library.notes.counts() or new.library.notes.starred()
    restart(new)
    assert hint(new) is None


def test_a_search_has_its_place_until_it_is_cleared(new: Reader) -> None:
    new.search("competition")
    assert hint(new) is None
    new.keys("Ctrl+K", "Escape")
    assert hint(new) is not None
    new.click(hint(new).got_it)
    new.search("competition")
    new.keys("Ctrl+K", "Escape")
    assert hint(new) is None
