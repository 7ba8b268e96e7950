"""The main job, sentence by sentence, as a newcomer would tell it."""

import shutil
import subprocess
from pathlib import Path

import openpyxl
import pandas as pd
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton

from qicbrowser.domain.records import Colour
from qicbrowser.gui.export.dialog import ExportDialog
from tests.gui.window_driver import COMMUNITY, COMPETITION, DEMONSTRATION, Reader


def test_it_opened(reader: Reader, picture) -> None:
    panes = reader.window.panes
    assert reader.window.isVisible()
    assert not reader.window.windowIcon().isNull()
    assert all(pane.isVisible() for pane in (panes.tree, panes.page, panes.inspector.list, panes.inspector.page))
    assert reader.window.grab().toImage().colorCount() == 0  # a true-colour picture could be taken
    picture("opened")


def test_i_saw_the_four_themes(reader: Reader, picture) -> None:
    model = reader.window.themes
    review = model.index(0, 0)
    table = model.index(0, 0, review)
    assert (review.data(), table.data()) == ("Zamboni et al. 2020", "Inter-organisational mechanisms of change")
    themes = [(model.index(row, 0, table).data(), model.index(row, 2, table).data()) for row in range(4)]
    assert themes == [
        ("Shared community of practice", 7),
        ("Platform for capacity building", 5),
        ("Demonstration role", 3),
        ("Friendly competition", 6),
    ]
    assert model.rowCount(table) == 4
    tree = reader.window.panes.tree
    assert all(tree.visualRect(model.index(row, 0, table)).isValid() for row in range(4))
    picture("themes", tree)


def test_i_read_one(reader: Reader, picture) -> None:
    reader.click_theme(DEMONSTRATION)
    page = reader.window.panes.page.toPlainText()
    for words in (
        "Demonstration role",
        "3 studies",
        "Collaboration with other hospitals",
        "Feasibility of improving outcome of focus is demonstrated",
        "Increased engagement in QIC",
        "Supportive leadership",
        "External support to disseminate success stories",
        "Large hospitals may have less to gain from collaboration",
        "Quantitative and mixed methods",
        "[71]",
        "[51]\u202f  \u202f[63]",
    ):
        assert words in page
    assert "Barrier:" not in page
    picture("reading")


def test_i_clicked_69_and_saw_what_rests_on_it(reader: Reader, picture) -> None:
    reader.click_theme(COMPETITION)
    reader.click_words(reader.window.panes.page, "[69]")
    inspector = reader.window.panes.inspector
    shown = inspector.page.toPlainText()
    assert "Reference 69" in shown
    assert "The source table gives only the number" in shown
    assert [t in shown for t in ("Shared community", "Platform for capacity", "Friendly", "Demonstration")] == [
        True,
        True,
        True,
        False,
    ]
    assert inspector.list.currentIndex().siblingAtColumn(0).data() == "[69]"
    picture("reference")

    reader.click_words(inspector.page, "Shared community of practice")
    assert "Sense of community reinforced or created" in reader.window.panes.page.toPlainText()


def test_i_searched_competition_and_saw_it_marked(reader: Reader, picture) -> None:
    reader.search("competition")
    assert reader.marked() == ["competition"]  # in the barrier of the theme shown at the start
    tree, model = reader.window.panes.tree, reader.window.themes
    assert tree.columnWidth(1) >= tree.fontMetrics().horizontalAdvance("Hits")
    hits = {key: model.index_of(key).siblingAtColumn(1).data() for key in model.keys}
    assert hits == {
        COMMUNITY: 1,
        "zamboni2020/5/platform-for-capacity-building": None,
        DEMONSTRATION: None,
        COMPETITION: 2,
    }
    assert model.index_of(COMPETITION).data(Qt.ItemDataRole.FontRole).bold()
    reader.keys("F3", "F3")
    assert "Friendly competition" in reader.window.panes.page.toPlainText()
    assert set(reader.marked()) == {"competition"}
    assert reader.place() == "2 of 3"
    picture("searching")


def test_i_wrote_a_note_on_three_words_and_it_was_there_after_a_restart(reader: Reader, picture) -> None:
    reader.click_theme(COMPETITION)
    reader.select_words("Geographically dense professional")
    reader.keys("Ctrl+Shift+N")
    reader.type("How near is near enough?")
    reader.keys("Esc")
    picture("note")
    assert reader.marked() == ["Geographically dense professional"]

    window = reader.restart()
    assert "Friendly competition" in window.panes.page.toPlainText()  # the theme that was left
    assert reader.marked() == ["Geographically dense professional"]
    page = window.panes.page.toPlainText()
    assert "“Geographically dense professional”" in page
    assert "How near is near enough?" in page
    assert window.themes.index_of(COMPETITION).siblingAtColumn(3).data() == 1


def test_i_undid_a_deletion(reader: Reader, picture) -> None:
    reader.click_theme(COMPETITION)
    reader.select_words("Open sharing")
    reader.keys("3")
    assert [note.colour for note in reader.library.notes.all()] == [Colour.BLUE]
    reader.click_words(reader.window.panes.page, "Open sharing")
    reader.keys("Delete")
    assert reader.marked() == []
    assert reader.library.notes.all() == ()
    assert reader.window.menus.undo.text().replace("&", "") == "Undo delete note"
    reader.keys("Ctrl+Z")
    assert reader.marked() == ["Open sharing"]
    picture("undo")
    reader.restart()
    assert reader.marked() == ["Open sharing"]


def test_i_ticked_two_themes_and_opened_the_csv_in_a_spreadsheet_and_in_pandas(
    reader: Reader, picture, qtbot, tmp_path: Path
) -> None:
    reader.click_theme(COMPETITION, box=True)
    reader.click_theme(COMMUNITY, box=True)
    assert reader.window.themes.ticked == (COMMUNITY, COMPETITION)
    reader.keys("Ctrl+E")
    dialog = reader.window.findChild(ExportDialog)
    picture("export", dialog)
    saved = tmp_path / "my themes.csv"
    save = next(b for b in dialog.findChildren(QPushButton) if b.text() == "&Save…")
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    asked = dialog.findChild(QFileDialog)
    name = asked.findChild(QLineEdit, "fileNameEdit")
    name.setText(str(saved))
    qtbot.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(saved.exists)
    QApplication.processEvents()

    frame = pd.read_csv(saved)
    assert list(frame["theme"]) == ["Shared community of practice", "Friendly competition"]
    assert list(frame["studies"]) == [7, 6]
    assert frame["references"][1] == "[17] [47] [63] [66] [69] [72]"
    assert (tmp_path / "my themes.csv-metadata.json").exists()

    sheet = openpyxl.load_workbook(_in_a_spreadsheet(saved, tmp_path)).active
    cells = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert cells[0] == list(frame.columns)
    assert len(cells) == 3
    read = {name: [row[i] for row in cells[1:]] for i, name in enumerate(cells[0])}
    for column in ("theme", "mechanisms", "enablers", "barriers", "references"):
        assert read[column] == list(frame[column])


def _in_a_spreadsheet(csv: Path, folder: Path) -> Path:
    """The file as LibreOffice reads it, saved as its own."""
    office = shutil.which("soffice")
    assert office, "LibreOffice is missing: apt-get install -y libreoffice-calc-nogui"
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    form = "--infilter=Text - txt - csv (StarCalc):44,34,76"  # what its dialog proposes: commas, quotes, UTF-8
    command = [office, "--headless", profile, form, "--convert-to", "xlsx", "--outdir", folder, csv]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return csv.with_suffix(".xlsx")
