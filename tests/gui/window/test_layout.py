"""View > Reset layout, and the keys of the tabs."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitter

from qicbrowser.gui.reading.views import Tab
from qicbrowser.gui.window.window_state import restore, save
from tests.gui.window_driver import Reader


def test_reset_layout_shows_the_window_as_at_the_first_start(reader: Reader) -> None:
    panes = reader.window.panes
    reader.window.resize(1400, 840)
    reader.window.menus.reset_layout.trigger()
    reader.window.resize(1400, 840)
    first = panes.sizes(), panes.inspector.sizes()
    reader.keys("Ctrl+B", "Ctrl+Shift+B")
    panes.setSizes([900, 200, 300])
    panes.inspector.setSizes([100, 700])
    panes.middle.heights["editor"] = 7
    reader.window.menus.reset_layout.trigger()
    reader.window.resize(1400, 840)
    assert panes.left.isVisible()
    assert panes.right.isVisible()
    assert reader.window.menus.show_themes.isChecked()
    assert panes.middle.heights["editor"] == 180
    assert all(abs(a - b) < 40 for a, b in zip(panes.sizes(), first[0], strict=True))
    assert panes.inspector.sizes() == first[1]


def test_the_keys_of_the_tabs_go_round(reader: Reader) -> None:
    tabs = reader.window.panes.tabs
    seen: list[Tab] = []
    for key in ("Ctrl+Tab", "Ctrl+Tab", "Ctrl+Shift+Tab", "Ctrl+Shift+Tab"):
        reader.keys(key)
        seen.append(tabs.current)
    assert seen == [Tab.MAP, Tab.CONTEXTS, Tab.MAP, Tab.THEME]
    assert reader.window.panes.page.hasFocus()


def test_a_wider_window_gives_what_it_adds_to_the_page(reader: Reader) -> None:
    window = reader.window
    window.resize(1400, 840)
    assert window.panes.sizes()[::2] == [344, 348]
    window.resize(1920, 1080)
    assert window.panes.sizes()[::2] == [344, 348]
    window.resize(1400, 840)
    assert window.panes.sizes()[::2] == [344, 348]


def test_panes_keep_the_widths_that_they_were_dragged_to(reader: Reader) -> None:
    window, panes = reader.window, reader.window.panes
    panes.setSizes([420, 480, 498])
    dragged = panes.sizes()
    save(window._parts, reader.session)
    panes.reset_sizes()
    restore(window._parts, reader.session)
    window.resize(1400, 840)  # the screen of the tests is too small for the window that was saved
    panes.restoreState(reader.session.shape("panes"))
    assert panes.sizes() == dragged
    window.resize(1700, 840)
    assert panes.sizes()[::2] == dragged[::2]


def drag(reader: Reader, place: int, by: int) -> None:
    """Drag the edge left of a pane."""
    handle = reader.window.panes.handle(place)
    at = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=at)
    for step in (by // 2, by - by // 2):
        move = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(at + QPoint(step, 0)),
            QPointF(handle.mapToGlobal(at + QPoint(step, 0))),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(handle, move)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=handle.rect().center())
    QApplication.processEvents()


def test_a_pane_is_dragged_shut_and_comes_back_by_its_key_and_by_dragging(reader: Reader) -> None:
    panes, menus = reader.window.panes, reader.window.menus
    for place, edge, by, action, key in (
        (0, 1, -300, menus.show_themes, "Ctrl+B"),
        (2, 2, 340, menus.show_references, "Ctrl+Shift+B"),
    ):
        width = panes.sizes()[place]
        drag(reader, edge, by)
        assert panes.sizes()[place] == 0
        assert not action.isChecked()
        reader.keys("F6", "F6", "F6")
        assert not panes.widget(place).isAncestorOf(QApplication.focusWidget())
        reader.keys(key)
        assert action.isChecked()
        assert panes.sizes()[place] == width
        drag(reader, edge, by)
        assert panes.sizes()[place] == 0
        drag(reader, edge, -by)
        assert panes.sizes()[place] > 150
        assert action.isChecked()
        assert panes.widget(place).isEnabled()
        reader.keys(key)
        assert not panes.widget(place).isVisible()
        reader.keys(key)
        assert panes.sizes()[place] > 150


def test_a_pane_that_was_dragged_shut_can_be_shown_after_a_restart(reader: Reader) -> None:
    drag(reader, 1, -300)
    window = reader.restart()
    window.resize(1400, 840)
    assert not window.menus.show_themes.isChecked()
    reader.keys("Ctrl+B")
    assert window.panes.sizes()[0] > 150
    assert window.panes.left.isEnabled()


def test_all_edges_between_panes_look_alike(reader: Reader) -> None:
    window = reader.window
    reader.search("data")
    window.panes.inspector.setHandleWidth(5)  # as it was saved before
    save(window._parts, reader.session)
    restore(window._parts, reader.session)
    for splitter in window.findChildren(QSplitter):
        assert splitter.handleWidth() == 1
