"""The export dialog previews the file and writes it; the last export is repeated with one key."""

import json
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QProgressDialog,
    QPushButton,
    QRadioButton,
)

from qicbrowser.domain.errors import ReaderError
from qicbrowser.gui.export.dialog import ExportDialog
from qicbrowser.gui.search.scope_box import ScopeKind
from qicbrowser.gui.shell.errors import watch
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.window.main_window import MainWindow
from qicbrowser.services.changes import store
from qicbrowser.services.citations.citations import attached
from qicbrowser.services.export.choice import What, everything
from qicbrowser.services.export.options import Notes, Options
from qicbrowser.services.export.reopening import reopen
from qicbrowser.store.evidence.export_rows import Shape
from qicbrowser.wording.english import error_words
from tests.exports import FORMATS, write_export
from tests.gui.window_driver import COMMUNITY, COMPETITION, Reader


@pytest.fixture
def dialog(reader: Reader) -> ExportDialog:
    reader.click_theme(COMPETITION, box=True)
    reader.keys("Ctrl+E")
    return reader.window.export.get().dialog


def press(dialog: ExportDialog, text: str) -> None:
    next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == text).click()


def choose(box: QComboBox, text: str) -> None:
    """Choose by its words, as with the keyboard."""
    index = next(i for i in range(box.count()) if box.itemText(i).startswith(text))
    box.setCurrentIndex(index)
    QApplication.processEvents()


def choose_what(dialog: ExportDialog, text: str) -> None:
    next(b for b in dialog.findChildren(QRadioButton) if b.text().replace("&", "").startswith(text)).click()


def texts(dialog: ExportDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def tick(dialog: ExportDialog, *names: str) -> None:
    """Leave these columns ticked and no others."""
    items = dialog.columns.list
    for item in (items.item(row) for row in range(items.count())):
        item.setCheckState(
            Qt.CheckState.Checked if item.data(Qt.ItemDataRole.UserRole) in names else Qt.CheckState.Unchecked
        )


def header(dialog: ExportDialog) -> list[str]:
    model = dialog.preview.model
    return [model.headerData(i, Qt.Orientation.Horizontal) for i in range(model.columnCount())]


def test_the_preview_follows_every_choice(dialog: ExportDialog) -> None:
    preview = dialog.preview.model
    assert preview.rowCount() == 1
    assert "UTF-8 with BOM" in texts(dialog)
    choose(dialog.shape, "One row per passage")
    assert preview.rowCount() == 9
    choose(dialog.form, "Tab-separated")
    assert "tabs" in texts(dialog)
    assert "Text is written unchanged, even where" in texts(dialog)
    columns = preview.columnCount()
    choose(dialog.notes, "With my notes")
    assert preview.columnCount() == columns + 2
    choose_what(dialog, "All themes")
    assert preview.rowCount() == 20
    assert "27 rows" in texts(dialog)
    choose(dialog.form, "JSON")
    assert '"passage_key": "' in dialog.preview.text.toPlainText()
    choose(dialog.form, "Markdown")
    assert dialog.preview.text.toPlainText().startswith("\n## Zamboni et al. 2020, Table 5")
    choose(dialog.form, "PDF")
    assert "Friendly competition" not in dialog.preview.page.toPlainText()  # the first three themes
    assert "Demonstration role" in dialog.preview.page.toPlainText()


def test_guarded_cells_are_counted_and_previewed(reader: Reader, dialog: ExportDialog) -> None:
    dialog.close()
    reader.window.menus.note_on_theme.trigger()
    reader.type("=SUM(A1)")
    reader.window.note_writing.flush()
    reader.keys("Ctrl+E")
    dialog = reader.window.export.get().dialog
    choose_what(dialog, "All themes")
    choose(dialog.notes, "With my notes")
    assert "an apostrophe: 1 cell." in texts(dialog)
    model = dialog.preview.model
    column = header(dialog).index("notes")
    assert "'=SUM(A1)" in [model.index(row, column).data() for row in range(model.rowCount())]
    choose(dialog.form, "Excel workbook")
    assert "never written as a formula" in texts(dialog)
    assert "=SUM(A1)" in [model.index(row, column).data() for row in range(model.rowCount())]


def test_columns_are_chosen_ordered_and_remembered_for_each_shape(reader: Reader, dialog: ExportDialog) -> None:
    tick(dialog, "theme", "barriers", "review_doi")
    assert header(dialog) == ["review_doi", "theme", "barriers"]
    items = dialog.columns.list
    items.setCurrentItem(items.findItems("Barriers", Qt.MatchFlag.MatchExactly)[0])
    items.setFocus()
    while header(dialog)[0] != "barriers":
        reader.keys("Alt+Up")
    assert header(dialog) == ["barriers", "review_doi", "theme"]
    choose(dialog.shape, "One row per appraisal")
    assert "citation" in header(dialog)
    choose(dialog.shape, "One row per theme")
    assert header(dialog) == ["barriers", "review_doi", "theme"]
    tick(dialog)
    assert "Choose at least one column." in texts(dialog)
    assert not next(b for b in dialog.findChildren(QPushButton) if b.text() == "&Copy").isEnabled()
    press(dialog, "Default columns")
    assert header(dialog)[:4] == ["review", "table", "theme_key", "theme"]
    assert dialog.options.columns == ()


def test_what_was_found_can_be_exported(reader: Reader) -> None:
    reader.search("leadership")
    reader.window.panes.results.get().query_line.export_wanted.emit()
    dialog = reader.window.export.get().dialog
    chosen = next(b for b in dialog.findChildren(QRadioButton) if b.isChecked())
    assert chosen.text().replace("&", "") == "Themes found by the search (1)"
    press(dialog, "Copy")
    assert QApplication.clipboard().text().splitlines()[1].count("Demonstration role") == 1


def test_a_copy_is_text_and_cells(dialog: ExportDialog) -> None:
    choose(dialog.form, "Excel workbook")
    press(dialog, "Copy")
    data = QApplication.clipboard().mimeData()
    assert data.text().startswith("review\ttable\t")
    assert data.html().count("<tr>") == 2
    assert "Friendly competition" in data.html()


def test_what_cannot_be_written_leaves_the_dialog_open(dialog: ExportDialog, tmp_path: Path, qtbot) -> None:
    with qtbot.capture_exceptions() as raised:
        dialog.save(str(tmp_path / "nowhere" / "themes.csv"))
    ((_, error, _),) = raised
    assert isinstance(error, ReaderError)
    assert "was not written" in error_words(error)
    assert dialog.isVisible()


def ask_for(dialog: ExportDialog, path: Path, qtbot) -> None:
    press(dialog, "Save…")
    file_dialog = dialog.findChild(QFileDialog)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is file_dialog)
    name = file_dialog.findChild(QLineEdit, "fileNameEdit")
    name.setText(str(path))
    qtbot.keyClick(name, Qt.Key.Key_Return)


def save(reader: Reader, dialog: ExportDialog, path: Path, qtbot) -> None:
    ask_for(dialog, path, qtbot)
    qtbot.waitUntil(path.exists)
    QApplication.processEvents()


def test_a_workbook_from_the_window(reader: Reader, dialog: ExportDialog, tmp_path: Path, qtbot) -> None:
    choose(dialog.form, "Excel workbook")
    dialog.every_shape.click()
    assert "16 rows" in texts(dialog)
    save(reader, dialog, tmp_path / "themes.xlsx", qtbot)
    assert load_workbook(tmp_path / "themes.xlsx").sheetnames == ["themes", "passages", "appraisals", "About"]
    assert reader.window.statusBar().currentMessage().startswith("16 rows written to ")


def test_what_was_saved_is_opened_from_the_status_bar(
    reader: Reader, dialog: ExportDialog, tmp_path: Path, qtbot, monkeypatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    path = tmp_path / "100 % & #1.xlsx"
    choose(dialog.form, "Excel workbook")
    save(reader, dialog, path, qtbot)
    offered = reader.window.status.saved_file
    assert not opened  # by the reader's click only
    reader.click(offered.open)
    reader.click(offered.show_folder)
    assert opened == [str(path), str(tmp_path)]
    assert str(path).replace("&", "&amp;") in offered.open.toolTip()
    reader.window.show_message("Something else.")
    assert not offered.isVisible()
    reader.keys("Ctrl+Shift+X")
    reader.wait_until(offered.isVisible)


def test_the_file_that_names_the_source_is_a_choice(
    reader: Reader, dialog: ExportDialog, tmp_path: Path, qtbot
) -> None:
    choose(dialog.form, "JSON")
    assert not dialog.sidecar.isVisible()
    choose(dialog.form, "CSV for Excel")
    assert dialog.sidecar.isChecked()
    assert "A second file beside it" in texts(dialog)
    reader.click(dialog.sidecar, dialog.sidecar.rect().topLeft() + QPoint(8, 8))
    assert "The file does not say where it is from" in texts(dialog)
    save(reader, dialog, tmp_path / "t.csv", qtbot)
    assert [path.name for path in tmp_path.glob("t.*")] == ["t.csv"]
    assert "Source details" not in reader.window.statusBar().currentMessage()
    reader.restart()
    reader.keys("Ctrl+Shift+X")
    assert [path.name for path in tmp_path.glob("t.*")] == ["t.csv"]
    reader.keys("Ctrl+E")
    dialog = reader.window.export.get().dialog
    assert not dialog.sidecar.isChecked()
    dialog.sidecar.setChecked(True)
    save(reader, dialog, tmp_path / "u.csv", qtbot)
    assert sorted(path.name for path in tmp_path.glob("u.*")) == ["u.csv", "u.csv-metadata.json"]


def test_the_last_choices_come_back(reader: Reader, dialog: ExportDialog) -> None:
    choose(dialog.shape, "One row per appraisal")
    choose(dialog.form, "Web page")
    choose(dialog.notes, "With my notes")
    tick(dialog, "grade", "theme")
    options = dialog.options
    assert options == Options(Shape.APPRAISAL, Notes.COLUMNS, "html", columns=("theme", "grade"))
    dialog.close()
    reader.restart()
    reader.keys("Ctrl+E")
    again = reader.window.export.get().dialog
    assert again.options == options
    again.close()


def test_export_again_writes_what_is_ticked_now_to_the_same_file(
    reader: Reader, dialog: ExportDialog, tmp_path: Path, qtbot
) -> None:
    path = tmp_path / "again.json"
    choose(dialog.form, "JSON")
    save(reader, dialog, path, qtbot)
    reader.restart()
    reader.click_theme(COMMUNITY, box=True)  # the other one is still ticked
    reader.keys("Ctrl+Shift+X")
    assert reader.window.export.get().dialog is None
    rows = json.loads(path.read_text(encoding="utf-8"))["rows"]
    assert [row["theme_key"] for row in rows] == [COMMUNITY, COMPETITION]
    assert "2 rows written to " in reader.window.statusBar().currentMessage()
    reader.window.themes.untick_all()
    reader.keys("Ctrl+Shift+X")  # nothing is ticked: it asks
    assert reader.window.export.get().dialog.isVisible()
    reader.window.export.get().dialog.close()


def test_an_export_with_notes_saves_the_open_note_first(
    reader: Reader, dialog: ExportDialog, tmp_path: Path, qtbot
) -> None:
    path = tmp_path / "noted.json"
    choose(dialog.form, "JSON")
    choose(dialog.notes, "With my notes")
    save(reader, dialog, path, qtbot)
    reader.click_theme(COMPETITION)
    reader.keys("Ctrl+Shift+T")
    reader.type("last")
    reader.keys("Ctrl+Shift+X")  # before the pause in writing after which it is saved
    before = path.read_text(encoding="utf-8")
    assert "last" in before
    reader.lock_file()
    reader.type(" letters")
    reader.keys("Ctrl+Shift+X")
    assert "not saved yet" in reader.window.statusBar().currentMessage()
    assert path.read_text(encoding="utf-8") == before
    reader.unlock_file()
    reader.keys("Ctrl+Shift+X")
    assert "last letters" in path.read_text(encoding="utf-8")


def test_export_again_repeats_the_last_saved_export(
    reader: Reader, dialog: ExportDialog, tmp_path: Path, qtbot
) -> None:
    choose(dialog.form, "CSV, plain")
    save(reader, dialog, tmp_path / "themes.csv", qtbot)
    before = (tmp_path / "themes.csv").read_bytes()
    reader.keys("Ctrl+E")
    dialog = reader.window.export.get().dialog
    choose(dialog.form, "Excel workbook")
    choose(dialog.shape, "One row per passage")
    press(dialog, "Cancel")
    QApplication.processEvents()
    reader.keys("Ctrl+Shift+X")
    assert "1 row written to " in reader.window.statusBar().currentMessage()
    assert (tmp_path / "themes.csv").read_bytes() == before


def test_export_again_opens_the_dialog_for_an_invalid_session(reader: Reader) -> None:
    for made in (
        "",
        "{",
        "[]",
        "[" * 100_000,
        '{"what": "all"}',
        '{"what": "all", "options": {"shape": 1}, "file": "x"}',
    ):
        reader.session.export_made = made
        reader.keys("Ctrl+Shift+X")
        assert reader.window.export.get().dialog.isVisible()
        reader.window.export.get().dialog.close()
        QApplication.processEvents()


def test_export_again_opens_the_dialog_without_an_earlier_export(reader: Reader) -> None:
    reader.keys("Ctrl+Shift+X")
    assert reader.window.export.get().dialog.isVisible()
    reader.window.export.get().dialog.close()


def test_export_again_is_greyed_and_says_why_until_something_was_exported(
    reader: Reader, dialog: ExportDialog, tmp_path: Path, qtbot
) -> None:
    again, menu = reader.window.menus.export_again, reader.window.menuBar().actions()[0].menu()
    menu.aboutToShow.emit()
    assert (again.isEnabled(), menu.toolTipsVisible()) == (False, True)
    assert again.toolTip() == again.statusTip() == "There is no export to repeat yet: save one with Export…"
    menu.aboutToHide.emit()
    save(reader, dialog, tmp_path / "t.csv", qtbot)
    menu.aboutToShow.emit()
    assert (again.isEnabled(), again.statusTip()) == (True, "Repeat the last export, to the same file")
    assert "no export" not in again.toolTip()


def reopened(reader: Reader) -> ExportDialog:
    """The dialog of an export like an earlier one, once that is read."""

    def visible() -> bool:
        return bool((dialog := reader.window.export.get().dialog) and dialog.isVisible())

    reader.wait_until(visible)
    return reader.window.export.get().dialog


def test_reopening_brings_back_ticks_and_options(reader: Reader, dialog: ExportDialog, tmp_path: Path, qtbot) -> None:
    choose(dialog.shape, "One row per passage")
    tick(dialog, "passage", "role")
    save(reader, dialog, tmp_path / "themes.csv", qtbot)
    reader.window.themes.untick_all()
    reader.click_theme(COMMUNITY, box=True)
    reader.keys("Ctrl+E")
    choose(reader.window.export.get().dialog.form, "Markdown")
    reader.window.export.get().dialog.close()
    QApplication.processEvents()
    reader.window.menus.reopen.trigger()
    file_dialog = reader.window.findChild(QFileDialog)
    file_dialog.fileSelected.emit(str(tmp_path / "themes.csv"))
    file_dialog.close()
    again = reopened(reader)
    assert reader.window.themes.ticked == (COMPETITION,)
    assert again.choice.what is What.TICKED
    assert (again.options.shape, again.options.format, again.options.columns) == (
        Shape.PASSAGE,
        "csv",
        ("role", "passage"),
    )
    again.close()
    QApplication.processEvents()
    with (tmp_path / "themes.csv").open("a") as file:
        file.write("changed")
    reader.window.reopening.get().reopen(str(tmp_path / "themes.csv"))
    reopened(reader)
    assert reader.window.statusBar().currentMessage() == "That file was changed after it was exported."
    reader.window.export.get().dialog.close()


def test_reopening_searches_again(reader: Reader, tmp_path: Path, qtbot) -> None:
    reader.search("leadership")
    reader.window.panes.results.get().query_line.export_wanted.emit()
    dialog = reader.window.export.get().dialog
    choose(dialog.form, "Markdown")
    save(reader, dialog, tmp_path / "themes.md", qtbot)
    reader.search("competition")
    reader.window.reopening.get().reopen(str(tmp_path / "themes.md"))
    again = reopened(reader)
    assert reader.window.live_search.text == reader.window.search_box.text() == "leadership"
    assert again.choice.what is What.FOUND
    assert len(again.choice.places) == 1
    again.close()
    QApplication.processEvents()
    content = (tmp_path / "themes.md").read_text("utf-8")
    (tmp_path / "themes.md").write_text(content.replace('"query": "leadership"', '"query": "competition"'), "utf-8")
    reader.window.reopening.get().reopen(str(tmp_path / "themes.md"))
    again = reopened(reader)
    assert again.choice.what is What.TICKED
    assert len(again.choice.places) == 1
    messages = reader.window.statusBar().currentMessage()
    assert messages == "The search now finds different themes; the exported ones are ticked."
    again.close()
    with qtbot.capture_exceptions() as raised:
        reader.window.reopening.get().reopen(str(tmp_path / "nowhere.csv"))
        reader.wait_until(lambda: raised)
    assert isinstance(raised[0][1], ReaderError)
    assert "cannot be read" in error_words(raised[0][1])


@pytest.fixture
def large_window(qtbot, large_library, tmp_path: Path) -> MainWindow:
    window = MainWindow(large_library, Session(tmp_path / "session.ini"))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.mark.parametrize("form", [*FORMATS, "pdf"])
def test_a_long_export_is_cancelled_and_leaves_nothing(
    large_window: MainWindow, large_library, tmp_path: Path, form: str, monkeypatch
) -> None:
    monkeypatch.setattr("qicbrowser.gui.shell.sliced_task._SLICE", 0.0)
    target = tmp_path / "out" / "themes"
    target.parent.mkdir()
    target.write_text("earlier")
    messages: list[str] = []
    large_window.export.get().message.connect(messages.append)
    large_window.export.get().save(everything(large_library), Options(format=form), str(target))
    QApplication.processEvents()
    progress = large_window.findChild(QProgressDialog)
    assert progress.maximum() == 2500
    assert len(list(target.parent.iterdir())) == 2  # what is written so far stands beside it
    progress.canceled.emit()
    QApplication.processEvents()
    assert [(path.name, path.read_text()) for path in target.parent.iterdir()] == [("themes", "earlier")]
    assert messages == ["Cancelled."]


def test_a_long_print_is_cancelled(large_window: MainWindow, large_library, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr("qicbrowser.gui.shell.sliced_task._SLICE", 0.0)
    given_up: list[bool] = []

    class Printer(QPrinter):
        def abort(self) -> bool:
            given_up.append(True)
            return super().abort()

    printer = Printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    large_window.export.get().print_on(everything(large_library), Options(), printer)
    large_window.findChild(QProgressDialog).canceled.emit()
    assert given_up == [True]


def test_a_long_export_comes_to_its_end(large_window: MainWindow, large_library, tmp_path: Path, qtbot) -> None:
    target = tmp_path / "themes.xlsx"
    with qtbot.waitSignal(large_window.export.get().saved) as messages:
        large_window.export.get().save(everything(large_library), Options(format="xlsx"), str(target))
    assert messages.args[0].startswith("2,500 rows written to ")
    assert load_workbook(target, read_only=True)["themes"].max_row == 2501
    assert large_window.findChild(QProgressDialog) is None or not large_window.findChild(QProgressDialog).isVisible()


def test_the_preview_of_a_large_export_reads_one_block(large_window: MainWindow, large_library) -> None:
    statements: list[str] = []
    large_library._evidence_connection.set_trace_callback(statements.append)
    large_window.export.get().open_dialog()
    large_library._evidence_connection.set_trace_callback(None)
    dialog = large_window.export.get().dialog
    assert dialog.choice.what is What.ALL
    assert "2,500 rows" in texts(dialog)
    assert "the number of cells is shown after export" in texts(dialog)
    assert (
        len([one for one in statements if "evidence.passage" in one]) == 1
    )  # one block of themes, for the rows in sight
    dialog.close()


def test_an_error_is_shown_after_the_file_dialog_closed(
    reader: Reader, dialog: ExportDialog, tmp_path: Path, qtbot, monkeypatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    watch(tmp_path / "log")
    (tmp_path / "themes.csv-metadata.json").write_text("{}")
    ask_for(dialog, tmp_path / "themes.csv", qtbot)
    qtbot.waitUntil(lambda: dialog.findChild(QFileDialog) is None)
    (box,) = dialog.findChildren(QMessageBox)
    assert box.isVisible()
    assert "themes.csv-metadata.json already exists and is not a file of this program." in box.text()
    box.close()
    dialog.close()


def test_the_dialog_is_no_larger_than_the_screen(dialog: ExportDialog) -> None:
    room = dialog.screen().availableSize()
    assert dialog.height() < room.height()
    assert dialog.width() < room.width()


def test_the_scope_of_the_search_is_in_the_provenance(reader: Reader, tmp_path: Path) -> None:
    reader.search("competition")
    scope = reader.window.bar.scope
    scope.activated.emit(scope.row_of(ScopeKind.RESULTS))
    reader.search("leadership OR hospitals")
    reader.window.finish_start()
    choice = reader.window.export.get().choices()[What.FOUND]
    assert choice.within == "the results of “competition”"
    path = tmp_path / "found.json"
    write_export(reader.library, choice, Options(format="json"), path)
    assert json.loads(path.read_text("utf-8"))["about"]["chosen"]["within"] == choice.within
    assert reopen(reader.library, path).choice == choice
    write_export(reader.library, choice, Options(format="markdown"), tmp_path / "found.md")
    found = "found by the search “leadership OR hospitals” in the results of “competition” only"
    assert found in (tmp_path / "found.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("form", "name", "begins"),
    [
        ("CSV for Excel", "t.json", b'{"about"'),
        ("CSV for Excel", "t.TSV", b"review\ttable"),
        ("Tab-separated", "t.csv", b"review,table"),
        ("JSON", "t.csv", b"\xef\xbb\xbfreview,table"),
        ("JSON", "t.md", b"# Friendly competition"),
        ("Markdown", "t.xlsx", b"PK"),
        ("Markdown", "t.html", b"<!DOCTYPE"),
        ("Markdown", "t.pdf", b"%PDF"),
        ("Markdown", "t.other", b"# Friendly competition"),
    ],
)
def test_the_ending_of_the_chosen_name_chooses_the_format(
    dialog: ExportDialog, tmp_path: Path, qtbot, form: str, name: str, begins: bytes
) -> None:
    choose(dialog.form, form)
    dialog.save(str(tmp_path / name))
    qtbot.waitUntil((tmp_path / name).exists)
    assert (tmp_path / name).read_bytes().startswith(begins)


def test_the_references_are_shown_in_the_style_of_the_window(reader: Reader) -> None:
    made = {"type": "article-journal", "title": "Made", "author": [{"family": "Doe", "given": "Ann"}]}
    store(reader.library, [attached(reader.library, "zamboni2020/ref/69", made, "made.ris")])
    reader.window.menus.styles["apa"].trigger()
    reader.click_theme(COMPETITION, box=True)
    reader.keys("Ctrl+E")
    dialog = reader.window.export.get().dialog
    choose(dialog.form, "Web page")
    assert "[69] Doe, A. (n.d.). Made" in dialog.preview.page.toPlainText()
    choose(dialog.form, "Markdown")
    assert "\\[69\\] Doe, A. (n.d.). Made" in dialog.preview.text.toPlainText()


def test_columns_have_names_for_people_and_the_files_own_in_a_tip(dialog: ExportDialog) -> None:
    items = {item.text(): item.toolTip() for item in map(dialog.columns.list.item, range(dialog.columns.list.count()))}
    assert "review_doi" not in items
    assert "review_doi" in items["Review DOI"]
    assert "The theme's key" in items["Theme key"].replace("&#x27;", "'")


def test_formulas_are_spoken_of_only_where_there_are_any(dialog: ExportDialog) -> None:
    choose(dialog.form, "CSV for Excel")
    shown = [label.text() for label in dialog.findChildren(QLabel)]
    assert not [text for text in shown if "apostrophe" in text]
    assert [text for text in shown if "-metadata.json" in text]


def test_the_size_of_a_report_is_in_themes(dialog: ExportDialog) -> None:
    choose(dialog.form, "Word document")
    assert [label.text() for label in dialog.findChildren(QLabel) if label.text().startswith("1 theme\n")]
    assert "Friendly competition" in dialog.preview.page.toPlainText()
