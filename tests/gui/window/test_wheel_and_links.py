"""The wheel, links of a page that is written again, and the first size of the window."""

from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from qicbrowser.gui.window.window_state import fits
from tests.gui.window_driver import Reader

CTRL, PLAIN = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def turn_wheel(widget: QWidget, notches: int, held: Qt.KeyboardModifier) -> None:
    """Turn the wheel over a widget; what it ignores goes to its parent, as Qt does with events of a real mouse."""
    at, turned = QPointF(widget.rect().center()), QPoint(0, 120 * notches)
    phase = Qt.ScrollPhase.NoScrollPhase
    while widget:
        event = QWheelEvent(at, at, QPoint(), turned, Qt.MouseButton.NoButton, held, phase, False)
        if QApplication.sendEvent(widget, event) and event.isAccepted():
            return
        widget = widget.parentWidget()


def test_a_click_on_the_star_selects_nothing_else(reader: Reader) -> None:
    page = reader.window.panes.page
    for link, after in (("☆ Star this theme", "★ starred"), ("★ starred", "☆ Star this theme")):
        reader.click_words(page, link)
        assert page.textCursor().selectedText().replace("\u00a0", " ") == after


def test_a_link_keeps_the_focus_when_its_page_is_written_again(reader: Reader) -> None:
    page = reader.window.panes.page
    reader.click_words(page, "Star this theme")
    assert page.textCursor().selectedText().replace("\u00a0", " ") == "★ starred"
    reader.keys("Return")
    assert page.textCursor().selectedText().replace("\u00a0", " ") == "☆ Star this theme"
    reader.keys("Return")
    assert reader.undo_steps == ["add star", "remove star", "add star"]


def test_any_link_keeps_the_focus_when_its_page_is_written_again(reader: Reader) -> None:
    page = reader.window.panes.page
    page.setFocus()
    reader.keys("Tab", "Tab", "Tab", "Tab")
    before = page.textCursor().selectionStart()
    reader.window.navigator.refresh()
    assert page.textCursor().selectionStart() == before
    assert "[" in page.textCursor().selectedText()


def test_selected_words_stay_selected_when_the_page_is_written_again(reader: Reader) -> None:
    reader.select_words("Collaboration")
    reader.window.navigator.refresh()
    assert reader.window.panes.page.textCursor().selectedText().replace("\u00a0", " ") == "Collaboration"


def test_ctrl_and_the_wheel_change_the_text_size_of_the_whole_window(reader: Reader) -> None:
    window = reader.window
    before = window.panes.page.font().pointSizeF(), window.panes.tree.font().pointSizeF()
    turn_wheel(window.panes.page.viewport(), 1, CTRL)
    turn_wheel(window.panes.page.viewport(), 1, CTRL)
    turn_wheel(window.panes.inspector.page.viewport(), -1, CTRL)
    assert reader.session.text_size == 1
    assert (window.panes.page.font().pointSizeF(), window.panes.tree.font().pointSizeF()) == tuple(
        size + 1 for size in before
    )
    assert "Shared community of practice" in window.panes.page.toPlainText()


def test_the_wheel_alone_scrolls_the_page(reader: Reader) -> None:
    reader.window.resize(900, 500)
    QApplication.processEvents()
    turn_wheel(reader.window.panes.page.viewport(), -3, PLAIN)
    assert reader.window.panes.page.verticalScrollBar().value() > 0
    assert reader.session.text_size == 0


def test_the_wheel_over_the_toolbar_does_not_choose_where_to_search(reader: Reader) -> None:
    scope = reader.window.bar.scope
    turn_wheel(scope, -1, PLAIN)
    assert scope.currentText() == "Everywhere"
    assert not reader.window.search_box.hasFocus()


def test_escape_leaves_the_full_screen(reader: Reader) -> None:
    reader.keys("F11")
    for widget in (reader.window.panes.tree, reader.window.panes.page):
        widget.setFocus()
        reader.keys("Escape")
        assert not reader.window.isFullScreen()
        reader.keys("F11")
        assert reader.window.isFullScreen()


def test_escape_in_a_search_clears_the_search_first(reader: Reader) -> None:
    reader.keys("F11")
    reader.search("data")
    reader.keys("Escape")
    assert reader.window.isFullScreen()
    assert reader.window.search_box.text() == ""


def test_a_window_of_the_usual_size_fits_only_with_its_frame() -> None:
    assert fits(QSize(1920, 1040))
    assert not fits(QSize(1400, 840))
    assert not fits(QSize(1024, 768))
