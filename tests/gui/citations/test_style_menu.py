"""Citation styles in the window: chosen, added from a CSL file, and copied with their italics."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from qicbrowser.domain.errors import ReaderError
from qicbrowser.gui.citations.export_dialog import ExportReferencesDialog
from qicbrowser.services.changes import store
from qicbrowser.services.citations.citations import attached
from qicbrowser.wording.english import error_words
from tests.gui.window_driver import Reader
from tests.services.citations.test_styles import STYLE

FIRST, SECOND, LAST = (f"zamboni2020/ref/{number}" for number in (46, 47, 69))


@pytest.fixture
def with_citations(reader: Reader) -> Reader:
    for key, family in ((FIRST, "Doe"), (LAST, "Roe & Sons")):
        item = {"type": "book", "title": "<Peers>", "author": [{"family": family, "given": "Ann"}]}
        store(reader.library, [attached(reader.library, key, item, "by hand")])
    reader.window.finish_start()
    reader.window.navigator.go_to_reference(FIRST)
    return reader


def shown_styles(reader: Reader) -> list[tuple[str, bool]]:
    menu = reader.window.menus.style_menu
    menu.aboutToShow.emit()
    return [(action.text(), action.isChecked()) for action in menu.actions() if action.isCheckable()]


def add(reader: Reader, path: Path) -> None:
    """Choose a file in the dialog of "Add…"."""
    reader.window.menus.add_style.trigger()
    (dialog,) = reader.window.findChildren(QFileDialog)
    dialog.selectFile(str(path))
    dialog.accept()
    reader.wait_until(lambda: not reader.window.findChildren(QFileDialog))


def test_a_style_is_added_and_stays(with_citations: Reader, tmp_path: Path) -> None:
    reader = with_citations
    assert shown_styles(reader) == [("&Vancouver", True), ("&APA", False), ("&Harvard", False)]
    (tmp_path / "made.csl").write_text(STYLE.replace("Made Journal", "Made &amp; Co"), "utf-8")
    add(reader, tmp_path / "made.csl")
    page = reader.window.panes.inspector.page
    assert "A. Doe / <Peers>!" in page.toPlainText()
    assert shown_styles(reader)[-1] == ("Made && Co", True)
    reader.restart()
    reader.window.finish_start()
    reader.window.navigator.go_to_reference(LAST)
    assert "A. Roe & Sons / <Peers>!" in reader.window.panes.inspector.page.toPlainText()
    assert shown_styles(reader)[-1] == ("Made && Co", True)
    reader.window.menus.export_references.trigger()
    (dialog,) = reader.window.findChildren(ExportReferencesDialog)
    dialog.form.setCurrentIndex(dialog.form.findText("Text, in Made & Co style"))
    assert "69. A. Roe & Sons / <Peers>!" in dialog.preview.toPlainText()
    dialog.reject()


def test_vancouver_replaces_a_style_whose_file_is_gone(with_citations: Reader, tmp_path: Path) -> None:
    reader = with_citations
    (tmp_path / "made.csl").write_text(STYLE, "utf-8")
    add(reader, tmp_path / "made.csl")
    for path in reader.library.user_file.parent.glob("styles/*"):
        path.unlink()
    assert shown_styles(reader) == [("&Vancouver", True), ("&APA", False), ("&Harvard", False)]
    reader.window.navigator.go_to_reference(LAST)
    assert "Roe & Sons A. <Peers>." in reader.window.panes.inspector.page.toPlainText()


def test_a_file_that_is_not_a_style_is_refused(with_citations: Reader, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "made.csl").write_text("<style/>", "utf-8")
    with qtbot.captureExceptions() as caught:
        add(with_citations, tmp_path / "made.csl")
    assert isinstance(caught[0][1], ReaderError)
    assert "is not a CSL style" in error_words(caught[0][1])
    assert len(shown_styles(with_citations)) == 3


def test_a_citation_is_copied_with_its_italics(with_citations: Reader) -> None:
    with_citations.window.menus.styles["apa"].trigger()
    with_citations.keys("Ctrl+Shift+C")
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "Doe, A. (n.d.). <Peers>."
    assert "<p>Doe, A. (n.d.). <i>&lt;Peers&gt;</i>.</p>" in data.html()


def test_several_citations_are_copied_in_the_order_of_the_list(with_citations: Reader, qtbot: QtBot) -> None:
    reader = with_citations
    messages = []
    reader.window.citations.message.connect(messages.append)
    inspector = reader.window.panes.inspector
    model = inspector.list.model()

    def click(key: str, *, control: bool = True) -> None:
        index = model.index(model.row_of(key), 0)
        inspector.list.scrollTo(index)
        held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        at = inspector.list.visualRect(index).center()
        qtbot.mouseClick(inspector.list.viewport(), Qt.MouseButton.LeftButton, held, at)

    reader.window.navigator.go_to_branch("zamboni2020")  # without a theme there are no groups
    click(LAST, control=False)
    click(SECOND)
    click(FIRST)
    assert inspector.selected == [FIRST, SECOND, LAST]
    assert (
        reader.window.navigator.here.reference == FIRST
    )  # the last one clicked is shown, and the others stay selected
    reader.keys("Ctrl+Shift+C")
    assert QGuiApplication.clipboard().text() == "Doe A. <Peers>.\nRoe & Sons A. <Peers>."
    assert messages == ["2 citations copied. Selected references without a citation: 1."]
    click(LAST)
    assert inspector.selected == [FIRST, SECOND]
    reader.keys("Ctrl+Shift+C")
    assert QGuiApplication.clipboard().text() == "Doe A. <Peers>."
    reader.window.navigator.go_to_reference(SECOND)  # from elsewhere: it alone is selected
    assert inspector.selected == [SECOND]


def test_at_most_1000_citations_are_copied(with_citations: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qicbrowser.gui.citations.citations._MOST_COPIED", 5)
    messages = []
    with_citations.window.citations.message.connect(messages.append)
    QGuiApplication.clipboard().clear()
    with_citations.window.panes.inspector.list.selectAll()
    with_citations.keys("Ctrl+Shift+C")
    assert messages == ["At most 5 citations can be copied at once. Use “Export references” instead."]
    assert QGuiApplication.clipboard().text() == ""
