"""The places that Back and Forward lead to, listed by a long press or a right click."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from tests.gui.window_driver import COMMUNITY, COMPETITION, PLATFORM, Reader

TABLE = "zamboni2020/5"
STUDY = "zamboni2020/ref/69"


@pytest.fixture
def travelled(reader: Reader) -> Reader:
    """After three steps from the first theme."""
    navigator = reader.window.navigator
    navigator.go_to_theme(PLATFORM)
    navigator.go_to_branch(TABLE)
    navigator.go_to_theme(COMPETITION)
    navigator.go_to_reference(STUDY)
    return reader


def menu_of(button: QToolButton) -> QMenu | None:
    return next((menu for menu in button.findChildren(QMenu) if menu.isVisible()), None)


def right_click(button: QToolButton) -> QMenu | None:
    at = button.rect().center()
    QApplication.sendEvent(button, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, button.mapToGlobal(at)))
    return menu_of(button)


def entries(menu: QMenu | None) -> list[str]:
    return [action.text() for action in menu.actions()] if menu else []


def test_a_right_click_lists_the_places_nearest_first(travelled: Reader) -> None:
    bar, navigator = travelled.window.bar, travelled.window.navigator
    menu = right_click(bar.back)
    assert entries(menu) == [
        "Friendly competition",
        "Inter-organisational mechanisms of change",
        "Platform for capacity building",
        "Shared community of practice",
    ]
    menu.actions()[2].trigger()
    menu.close()
    assert (navigator.here.theme, navigator.here.reference) == (PLATFORM, "")
    menu = right_click(bar.forward)
    assert entries(menu) == [
        "Inter-organisational mechanisms of change",
        "Friendly competition",
        "Friendly competition · Reference 69",
    ]
    menu.actions()[2].trigger()
    menu.close()
    assert (navigator.here.theme, navigator.here.reference) == (COMPETITION, STUDY)
    assert right_click(bar.forward) is None  # there is nothing ahead


def test_a_long_press_lists_them_and_goes_nowhere(travelled: Reader, qtbot: QtBot) -> None:
    back = travelled.window.bar.back
    qtbot.mousePress(back, Qt.MouseButton.LeftButton, pos=back.rect().center())
    travelled.wait_until(lambda: menu_of(back) is not None)
    qtbot.mouseRelease(back, Qt.MouseButton.LeftButton, pos=back.rect().center())
    assert travelled.window.navigator.here.reference == STUDY
    menu_of(back).close()


def test_a_short_press_goes_one_place_back(travelled: Reader) -> None:
    travelled.click(travelled.window.bar.back)
    assert travelled.window.navigator.here.reference == ""
    assert travelled.window.navigator.here.theme == COMPETITION
    assert menu_of(travelled.window.bar.back) is None


def test_the_menu_has_the_last_places_only(reader: Reader) -> None:
    for _ in range(20):
        for theme in (PLATFORM, COMMUNITY):
            reader.window.navigator.go_to_theme(theme)
    menu = right_click(reader.window.bar.back)
    assert len(entries(menu)) == 15
    menu.close()


def test_the_library_is_listed_by_name(travelled: Reader) -> None:
    travelled.keys("Alt+Home", "Alt+Up")
    menu = right_click(travelled.window.bar.back)
    assert entries(menu)[0] == "Library · Reference 69"
    menu.close()
