"""View > Reset layout, and the keys of the tabs."""

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
