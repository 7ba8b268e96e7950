"""What the reader chose and counted: ticks survive a restart, and stars are not notes."""

from tests.gui.window_driver import COMPETITION, DEMONSTRATION, Reader, texts

STUDY = "zamboni2020/ref/69"


def test_ticks_survive_a_restart(reader: Reader) -> None:
    reader.click_theme(COMPETITION, box=True)
    reader.click_theme(DEMONSTRATION, box=True)
    window = reader.restart()
    assert window.themes.ticked == (DEMONSTRATION, COMPETITION)
    assert "2 themes ticked" in texts(window.status)
    assert window.bar.export.text() == "Export 2 themes…"
    reader.click_theme(COMPETITION, box=True)
    assert reader.restart().themes.ticked == (DEMONSTRATION,)


def test_ticks_of_themes_that_are_not_there_are_dropped(reader: Reader) -> None:
    reader.quit()
    reader.session.ticked = ("nowhere/1/nothing", COMPETITION, "%", "x" * 5000)
    reader.session.settings.sync()
    window = reader.start()
    assert window.themes.ticked == (COMPETITION,)


def test_stars_are_not_counted_as_notes(reader: Reader) -> None:
    assert "No notes yet" in texts(reader.window.status)
    reader.keys("Ctrl+D")
    assert "0 notes saved, 1 star" in texts(reader.window.status)
    reader.window.navigator.go_to_reference(STUDY)
    reader.keys("Ctrl+Shift+D")
    assert "0 notes saved, 2 stars" in texts(reader.window.status)
