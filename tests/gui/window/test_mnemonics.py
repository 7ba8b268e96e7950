"""No two entries of a menu have one letter, in any language."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMenu

from qicbrowser.gui.shell import list_actions, translation
from qicbrowser.gui.shell.action_table import CONTEXT, Command, Scope, WidgetActions
from tests.gui.window_driver import COMPETITION, Reader

LISTS = [each for each in vars(list_actions).values() if isinstance(each, type) and issubclass(each, WidgetActions)]


@pytest.fixture(params=translation.LANGUAGES)
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    translation.install(request.param)
    yield request.param
    translation.install("en")


def letters(texts: list[str]) -> Iterator[str]:
    for text in texts:
        yield from (letter.casefold() for letter in re.findall("&(.)", text.replace("&&", "")))


def doubled(texts: list[str]) -> list[str]:
    """The entries whose letter another one has too."""
    counted = Counter(letters(texts))
    return [text for text in texts if any(counted[letter] > 1 for letter in letters([text]))]


@pytest.mark.parametrize("table", [each for each in LISTS if each is not WidgetActions], ids=lambda each: each.__name__)
def test_the_commands_of_a_list_have_letters_of_their_own(language: str, table: type[WidgetActions]) -> None:
    rows = [row for row in vars(table).values() if isinstance(row, Command)]
    assert rows
    for scope in Scope:
        shown = [QCoreApplication.translate(CONTEXT, row.text) for row in rows if row.scope & scope]
        assert doubled(shown) == []


def test_the_menus_of_the_window_have_letters_of_their_own(language: str, reader: Reader) -> None:
    reader.click_theme(COMPETITION)
    window = reader.window
    menus = window.context_menus.get()
    opened = {"menu bar": [action.text() for action in window.menuBar().actions()]}
    for menu in window.menuBar().findChildren(QMenu):
        menu.aboutToShow.emit()
        opened[menu.title()] = [action.text() for action in menu.actions()]
    assert len(opened) > 8
    window.navigator.go_to_reference("zamboni2020/ref/69")
    for fill in (menus.fill_for_row, menus.fill_for_references, lambda menu: menus.fill_for_inspector(menu, None)):
        menu = QMenu()
        fill(menu)
        opened[str(fill)] = [action.text() for action in menu.actions()]
        assert opened[str(fill)]
    assert {where: same for where, texts in opened.items() if (same := doubled(texts))} == {}
