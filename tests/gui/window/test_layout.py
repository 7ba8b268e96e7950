"""View > Reset layout, and the keys of the tabs."""

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
    seen = []
    for key in ("Ctrl+Tab", "Ctrl+Tab", "Ctrl+Shift+Tab", "Ctrl+Shift+Tab"):
        reader.keys(key)
        seen.append(int(tabs.current))
    assert seen == [1, 0, 1, 0]
    assert reader.window.panes.page.hasFocus()


def test_a_wider_window_gives_what_it_adds_to_the_page(reader: Reader) -> None:
    window = reader.window
    window.resize(1400, 840)
    assert window.panes.sizes()[::2] == [332, 348]
    window.resize(1920, 1080)
    assert window.panes.sizes()[::2] == [332, 348]
    window.resize(1400, 840)
    assert window.panes.sizes()[::2] == [332, 348]


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
