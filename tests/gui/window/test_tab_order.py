"""Tab goes through the window as one reads it, whatever was built when."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QTextEdit, QWidget

from tests.gui.window_driver import Reader


def at_start(_: Reader) -> None:
    pass


def searching(reader: Reader) -> None:
    reader.search("competition")
    reader.place()


def writing(reader: Reader) -> None:
    reader.keys("Ctrl+Shift+T")
    reader.type("Ask about this")


def searching_then_writing(reader: Reader) -> None:
    searching(reader)
    writing(reader)


def writing_then_searching(reader: Reader) -> None:
    writing(reader)
    searching(reader)


def with_a_saved_search(reader: Reader) -> None:
    searching(reader)
    reader.keys("Ctrl+Shift+K")
    reader.wait_until(lambda: reader.window.panes.searches.existing)
    reader.keys("Ctrl+K", "Escape")


def in_the_notes(reader: Reader) -> None:
    reader.select_words("Sense of community")
    reader.keys("1", "Ctrl+6")


def searching_in_the_notes(reader: Reader) -> None:
    in_the_notes(reader)
    searching(reader)


def on_a_review(reader: Reader) -> None:
    reader.window.panes.tree.setFocus()
    reader.keys("Home")


STATES = (
    *(at_start, searching, writing, searching_then_writing, writing_then_searching),
    *(with_a_saved_search, in_the_notes, searching_in_the_notes, on_a_review),
)


def walked(reader: Reader) -> list[QWidget]:
    """The widgets that Tab comes to, from the first of the toolbar on."""
    stops: list[QWidget] = []
    reader.window.search_box.setFocus()
    for _ in range(200):
        focused = QApplication.focusWidget()
        if not stops or focused is not stops[-1]:
            if focused in stops:
                assert focused is stops[0]
                return stops
            stops.append(focused)
        reader.keys("Tab")
    pytest.fail(f"Tab does not come round: {stops}")


def group(reader: Reader, widget: QWidget) -> int:
    """The search box with what it has found, the rest of the toolbar, and the panes from left to right."""
    window, panes = reader.window, reader.window.panes
    results = panes.results.existing
    if widget is window.search_box:
        return 0
    if results is not None and results.isAncestorOf(widget):
        return 1
    if window.bar.isAncestorOf(widget):
        return 2 if widget.mapTo(window, QPoint()).x() > window.search_box.x() else 6
    return 3 + next(
        place for place, pane in enumerate((panes.left, panes.tabs, panes.right)) if pane.isAncestorOf(widget)
    )


def place(reader: Reader, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(reader.window, QPoint()), widget.size())


def is_named(widget: QWidget) -> bool:
    return isinstance(widget, QLineEdit | QAbstractItemView | QTextEdit)


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
def test_tab_goes_as_one_reads(reader: Reader, state: Callable[[Reader], None]) -> None:
    state(reader)
    stops = walked(reader)
    groups = [group(reader, stop) for stop in stops]
    assert groups == sorted(groups), list(zip(groups, stops, strict=True))
    for (before, one), (after, other) in pairwise(zip(groups, stops, strict=True)):
        above, below = place(reader, one), place(reader, other)
        assert before != after or below.top() > above.center().y() or below.left() > above.center().x(), (one, other)
    reachable = {
        widget
        for widget in reader.window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and is_named(widget)
    }
    assert reachable <= set(stops)


def test_the_list_of_notes_has_the_keyboard_when_its_tab_is_shown(reader: Reader) -> None:
    reader.keys("Ctrl+6")
    pane = reader.window.panes.notebook.get()
    assert pane.table.hasFocus()
    reader.window.panes.tree.setFocus()
    pane.setFocus()
    assert pane.table.hasFocus()
