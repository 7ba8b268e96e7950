"""Citations of a file or the clipboard: matched, corrected by key and mouse, attached in one step, and exported."""

from pathlib import Path
from threading import Event, get_ident

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QLabel, QProgressDialog, QPushButton
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from qicbrowser.domain.csl import brief, item_of
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.progress import Progress
from qicbrowser.domain.records import Citation
from qicbrowser.gui.citations.export_dialog import ExportReferencesDialog
from qicbrowser.gui.citations.match_dialog import MatchDialog
from qicbrowser.gui.citations.match_model import Column, MatchModel
from qicbrowser.gui.search.hit_model import PLACE_ROLE
from qicbrowser.services.changes import store
from qicbrowser.services.citations import matching
from qicbrowser.services.citations.citations import attached
from qicbrowser.services.citations.matching import propose
from qicbrowser.services.citations.reading import read_file
from qicbrowser.store.library import Library
from qicbrowser.wording.english import error_words
from tests.gui.window_driver import COMPETITION, Reader

DATA = Path(__file__).parents[2] / "data" / "references"
LIST = "46. Berg A. [Made up] One. J Invent Qual. 2010.\n69. Somebody, as it is given.\n"


def shown(reader: Reader, kind: type) -> MatchDialog | ExportReferencesDialog:
    """The dialog of a kind, once it is there: files are read beside the window."""

    def visible() -> list:
        return [dialog for dialog in reader.window.findChildren(kind) if dialog.isVisible()]

    reader.wait_until(visible)
    return visible()[0]


def read(reader: Reader, name: str) -> MatchDialog:
    reader.window.citations.attaching.get().read_file(str(DATA / name))
    return shown(reader, MatchDialog)


def paste(reader: Reader, text: str) -> MatchDialog:
    QGuiApplication.clipboard().setText(text)
    reader.window.menus.paste_citations.trigger()
    return shown(reader, MatchDialog)


def press(qtbot: QtBot, dialog, text: str) -> None:
    button = next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def numbers(dialog: MatchDialog) -> list[str]:
    model = dialog.model
    return [model.index(row, Column.REFERENCE).data() for row in range(model.rowCount())]


def write_number(reader: Reader, number: str) -> None:
    """The first digit opens the line in which the others are written."""
    for digit in number:
        reader.type(digit)
    reader.keys("Return")


def stored(reader: Reader) -> dict[int, str]:
    citations = reader.library.citations.all()
    return {int(key.rpartition("/")[2]): brief(item_of(citation)) for key, citation in citations.items()}


def test_the_model_is_valid(qtmodeltester, qapp, library: Library) -> None:
    store(library, [attached(library, "zamboni2020/ref/46", {"title": "Before"}, "by hand")])
    for name in ("list.txt", "zotero.ris"):
        proposals = propose(library.evidence, library.citations.all(), read_file(DATA / name).records)
        qtmodeltester.check(MatchModel(library.evidence, library.citations.all(), proposals))


def test_a_file_is_attached_as_one_step(reader: Reader, qtbot: QtBot, picture) -> None:
    store(reader.library, [attached(reader.library, "zamboni2020/ref/46", {"title": "Before"}, "by hand")])
    dialog = read(reader, "list.txt")
    assert numbers(dialog) == ["[46]", "[51]", "[63]", "[69]"]
    assert "Replaces the citation that you attached (by hand, " in dialog.model.index(0, Column.REASON).data()
    assert "1 citation attached before will be replaced." in dialog.status.text()
    picture("attach-citations", dialog)
    press(qtbot, dialog, "Attach 4 citations")
    assert stored(reader)[69] == "Ødegård 2010. [Made up] Sixty-nine"
    assert stored(reader).keys() == {46, 51, 63, 69}
    assert reader.library.citations.get("zamboni2020/ref/51").source == "list.txt"
    assert "attach 4 citations" in reader.window.menus.undo.text().replace("&", "")
    reader.keys("Ctrl+Z")
    assert stored(reader) == {46: "Before"}
    reader.keys("Ctrl+Shift+Z")
    assert len(stored(reader)) == 4


def test_numbers_are_typed_and_removed_with_keys(reader: Reader, qtbot: QtBot) -> None:
    dialog = read(reader, "zotero.ris")
    assert numbers(dialog) == ["", "", ""]
    assert not next(b for b in dialog.findChildren(QPushButton) if "Attach" in b.text()).isEnabled()
    qtbot.waitUntil(dialog.records.hasFocus)
    write_number(reader, "69")
    dialog.records.setFocus()
    reader.keys("Down", "F2")
    write_number(reader, "46")
    assert numbers(dialog) == ["[69]", "[46]", ""]
    assert dialog.model.index(0, Column.REASON).data() == "Chosen by you."
    dialog.records.setFocus()
    dialog.records.selectRow(2)
    reader.keys("Return")
    write_number(reader, "46")
    assert numbers(dialog) == ["[69]", "", "[46]"]
    assert dialog.model.index(1, Column.REASON).data() == "You assigned this number to another citation."
    dialog.records.setFocus()
    dialog.records.selectRow(0)
    reader.keys("Delete")
    assert numbers(dialog) == ["", "", "[46]"]
    write_number(reader, "9")
    assert "There is no reference 9." in dialog.status.text()
    assert numbers(dialog) == ["", "", "[46]"]
    press(qtbot, dialog, "Attach 1 citation")
    assert stored(reader).keys() == {46}


def test_a_citation_is_dropped_on_its_reference(reader: Reader, qtbot: QtBot, monkeypatch) -> None:
    dialog = read(reader, "zotero.ris")
    dialog.records.selectRow(1)
    target = dialog.references
    references = target.table.model()
    row = references.row_of("zamboni2020/ref/69")
    at = target.table.viewport().mapTo(target, target.table.visualRect(references.index(row, 0)).center())
    drop = QDropEvent(
        QPointF(at),
        Qt.DropAction.CopyAction,
        QMimeData(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    monkeypatch.setattr(QDropEvent, "source", lambda _: dialog.records)  # which only a drag of the system sets
    target.dropEvent(drop)
    assert numbers(dialog) == ["", "[69]", ""]
    move = QDragMoveEvent(
        at, Qt.DropAction.CopyAction, QMimeData(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    target.dragMoveEvent(move)
    assert target.table.currentIndex().row() == row
    dialog.records.selectAll()
    target.dropEvent(drop)
    assert numbers(dialog) == ["", "[69]", ""]
    assert "Drag one at a time" in dialog.status.text()


def test_citations_are_pasted(reader: Reader, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().clear()
    reader.window.menus.paste_citations.trigger()
    assert "There is no text on the clipboard" in reader.window.statusBar().currentMessage()
    dialog = paste(reader, LIST)
    assert dialog.model.index(1, Column.RECORD).data(Qt.ItemDataRole.FontRole).italic()
    assert "Line 1: Berg A. [Made up] One" in dialog.detail.text()
    press(qtbot, dialog, "Attach 2 citations")
    assert stored(reader) == {46: "Berg 2010. [Made up] One", 69: "Somebody, as it is given."}
    assert reader.library.citations.get("zamboni2020/ref/69").source == "the clipboard"
    press(qtbot, paste(reader, LIST), "Attach 2 citations")
    assert "Already attached" in reader.window.statusBar().currentMessage()


def test_a_broken_file_attaches_nothing(reader: Reader, tmp_path: Path) -> None:
    (tmp_path / "broken.ris").write_text("TY  - JOUR\nTI  - A\n")
    with capture_exceptions() as raised:
        reader.window.citations.attaching.get().read_file(str(tmp_path / "broken.ris"))
        reader.wait_until(lambda: raised)
    assert isinstance(raised[0][1], ReaderError)
    assert "Line 1" in error_words(raised[0][1])
    assert not reader.window.findChildren(MatchDialog)


def test_a_long_file_shows_its_progress_and_is_cancelled(reader: Reader, qtbot: QtBot, monkeypatch) -> None:
    ended = Event()

    def read_without_end(_: Path, progress: Progress) -> None:
        try:
            while not ended.wait(0.005):
                progress(3, 7)
        finally:
            ended.set()

    monkeypatch.setattr("qicbrowser.services.citations.reading.read_file", read_without_end)
    reader.window.citations.attaching.get().read_file("long.ris")
    (progress,) = reader.window.findChildren(QProgressDialog)
    reader.wait_until(lambda: (progress.value(), progress.maximum()) == (3, 7))
    press(qtbot, progress, "Cancel")
    reader.wait_until(ended.is_set)
    reader.wait_until(lambda: not reader.window.findChildren(QProgressDialog))
    assert not reader.window.findChildren(MatchDialog)


def test_hostile_citations_stay_text(reader: Reader) -> None:
    dialog = paste(reader, "46. <b>bold</b> <img src=x>\n")
    assert dialog.detail.textFormat() is Qt.TextFormat.PlainText
    assert "&lt;b&gt;" in dialog.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert all(label.textFormat() is not Qt.TextFormat.RichText for label in dialog.findChildren(QLabel))


def test_references_are_shown_in_the_chosen_style(reader: Reader, qtbot: QtBot) -> None:
    press(qtbot, paste(reader, LIST), "Attach 2 citations")
    reader.window.finish_start()
    reader.window.navigator.go_to_reference("zamboni2020/ref/46")
    page = reader.window.panes.inspector.page
    assert "Berg A. [Made up] One." in page.toPlainText()
    reader.window.menus.styles["apa"].trigger()
    assert "Berg, A. (2010). [Made up] One." in page.toPlainText()
    reader.keys("Ctrl+Shift+C")
    assert QGuiApplication.clipboard().text().startswith("Berg, A. (2010)")
    reader.restart()
    assert reader.window.menus.styles["apa"].isChecked()


def test_references_are_exported(reader: Reader, qtbot: QtBot, tmp_path: Path, picture) -> None:
    press(qtbot, paste(reader, LIST), "Attach 2 citations")
    reader.click_theme(COMPETITION, box=True)
    reader.window.menus.export_references.trigger()
    dialog = shown(reader, ExportReferencesDialog)
    ticked = dialog.preview.toPlainText()
    assert ticked.count("TY  - ") == len(reader.library.evidence.reference_lists.of_themes([COMPETITION]))
    assert "N1  - unknown: reference" in ticked
    dialog.form.setCurrentIndex(dialog.form.findData("text harvard"))
    assert "69. Somebody, as it is given." in dialog.preview.toPlainText()
    picture("export-references", dialog)
    press(qtbot, dialog, "Copy")
    assert QGuiApplication.clipboard().text() == dialog.preview.toPlainText()
    reader.save_file(dialog, tmp_path / "references.txt")
    assert (tmp_path / "references.txt").read_text() == dialog.preview.toPlainText()
    reader.window.menus.export_references.trigger()
    assert shown(reader, ExportReferencesDialog).form.currentData() == "text harvard"


def test_a_reference_is_found_by_its_citation(reader: Reader, qtbot: QtBot) -> None:
    press(qtbot, paste(reader, LIST), "Attach 2 citations")
    for query in ("author:berg", "berg one", "year:2010 made", "2010", '"as it is given"'):
        reader.search(query)
        qtbot.waitUntil(lambda: reader.window.live_search.results is not None)
        found = list(reader.window.live_search.results.records())
        assert found == ["zamboni2020/ref/69" if "given" in query else "zamboni2020/ref/46"], query
    reader.window.navigator.go_to_reference("zamboni2020/ref/69")
    reader.window.finish_start()
    assert "as it is given" in reader.marked(reader.window.panes.inspector.page)
    reader.search("author:berg")
    assert reader.window.panes.results.get().list.model().index(0, 0).data(PLACE_ROLE) == "Reference 46  ·  Berg 2010"
    reader.window.menus.undo.trigger()
    assert list(reader.window.live_search.results.records()) == []


def test_many_citations_are_prepared_and_saved_beside_the_window(
    reader: Reader, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As one step, from the same text as a few; the dialog stays until they are saved, or where they cannot be."""
    monkeypatch.setattr("qicbrowser.gui.shell.undo.MANY_CHANGES", 2)
    monkeypatch.setattr("qicbrowser.gui.citations.attaching.MANY_CHANGES", 2)
    threads: list[int] = []
    made = matching.made

    def noted(*parts: object) -> Citation:
        threads.append(get_ident())
        return made(*parts)

    monkeypatch.setattr(matching, "made", noted)
    dialog = read(reader, "list.txt")
    press(qtbot, dialog, "Attach 4 citations")
    assert dialog.isVisible()
    assert stored(reader) == {}
    reader.wait_until(lambda: not reader.window.findChildren(MatchDialog))
    assert set(threads) == {threads[0]} != {get_ident()}
    assert stored(reader).keys() == {46, 51, 63, 69}
    assert "4 citations attached" in reader.window.statusBar().currentMessage()
    reader.keys("Ctrl+Z")
    reader.wait_until(reader.window.menus.redo.isEnabled)
    assert stored(reader) == {}
    reader.keys("Ctrl+Shift+Z")
    reader.wait_until(lambda: len(stored(reader)) == 4)


def test_many_citations_that_cannot_be_saved_leave_the_dialog_open(
    reader: Reader, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("qicbrowser.gui.shell.undo.MANY_CHANGES", 2)
    dialog = read(reader, "list.txt")
    reader.lock_file()
    with capture_exceptions() as raised:
        press(qtbot, dialog, "Attach 4 citations")
        reader.wait_until(lambda: bool(raised))
    assert dialog.isVisible()
    reader.unlock_file()
    press(qtbot, dialog, "Attach 4 citations")
    reader.wait_until(lambda: not reader.window.findChildren(MatchDialog))
    assert len(stored(reader)) == 4
