"""The status bar keeps no window wide: what has no room is hidden, and a message is shown whole."""

from PySide6.QtWidgets import QApplication

from tests.gui.window_driver import Reader, texts


def test_large_text_leaves_a_window_that_fits_on_a_small_screen(reader: Reader) -> None:
    window = reader.window
    reader.keys(*["Ctrl+="] * 12)
    window.resize(1000, 600)
    QApplication.processEvents()
    assert window.width() == 1000
    shown = texts(window.status)
    assert "No notes yet" in shown
    assert "27 appraisals" not in shown
    for label in window.status._by_importance:
        assert not label.isVisible() or label.width() >= label.sizeHint().width()
    window.resize(1900, 1000)
    assert texts(window.status) == ["4 themes", "13 references", "27 appraisals", "0 themes ticked", "No notes yet"]


def test_a_message_is_not_covered(reader: Reader) -> None:
    window = reader.window
    window.resize(900, 600)
    everything = texts(window.status)
    message = "x" * 70
    window.show_message(message)
    QApplication.processEvents()
    shown = [label for label in window.status._by_importance if label.isVisible()]
    assert 0 < len(shown) < len(everything)
    assert min(label.x() for label in shown) > window.status.fontMetrics().horizontalAdvance(message)
    window.status.clearMessage()
    assert texts(window.status) == everything
