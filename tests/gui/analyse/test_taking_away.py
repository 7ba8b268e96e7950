"""Pictures and tables of the analysis as other programs read them."""

import csv
import io
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QItemSelectionModel, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from qicbrowser.domain.analysis.answer_table import AnswerTable
from qicbrowser.domain.messages import Message
from qicbrowser.gui.analyse.data_table import DataTableDialog
from qicbrowser.gui.analyse.pictures import Drawable, Picture, image, png, svg
from qicbrowser.gui.analyse.take_away import TakeAway
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.shell.messages import words
from qicbrowser.services.analyse.answer_tables import csv_bytes
from qicbrowser.services.files.csv_dialects import Preset
from tests.gui.window_driver import Reader

HOSTILE = '<script>alert(1)</script> & "quoted"'
TABLE = AnswerTable(
    (Message("theme-heading"), "=stream"), (("Friendly competition", 6), ("+Platform\nof two lines", 5))
)


def draw(painter: QPainter, look: Look) -> None:
    painter.fillRect(0, 0, 100, 50, QColor(look.grades[2]))
    painter.setPen(QColor(look.text))
    painter.drawText(10, 90, HOSTILE)


PICTURE = Picture("A map", QSizeF(400, 100), draw, ("Doe A. A made-up review.", "CC BY 4.0"), f"In words {HOSTILE}")


def test_an_svg_has_its_words_and_its_source(qtbot: QtBot) -> None:
    root = ET.fromstring(bytes(svg(PICTURE, QFont()).data()))
    text = " ".join("".join(root.itertext()).split())
    for line in ("A map", "Doe A. A made-up review.", "CC BY 4.0", HOSTILE):
        assert line in text
    assert not [each for each in root.iter() if each.tag.endswith("script")]


def test_a_png_has_its_source_in_the_picture_and_in_its_texts(qtbot: QtBot) -> None:
    data = png(PICTURE, QFont())
    read = QImage.fromData(data)
    assert read.text("Source") == "Doe A. A made-up review.\nCC BY 4.0"
    assert read.text("Title") == "A map"
    below = read.copy(0, (16 + 100) * 2, read.width(), read.height())
    assert any(below.pixelColor(x, y).lightness() < 150 for x in range(below.width()) for y in range(below.height()))


def test_words_are_as_large_in_a_png_as_in_the_drawing(qtbot: QtBot) -> None:
    font = QFont()
    font.setPointSize(10)
    width = QFontMetrics(font).horizontalAdvance("M" * 10)

    def words_alone(painter: QPainter, look: Look) -> None:
        painter.setFont(font)
        painter.setPen(QColor(look.text))
        painter.drawText(0, 40, "M" * 10)

    shown = image(PICTURE._replace(size=QSizeF(4 * width, 60), draw=words_alone, source=()), font)
    dark = [x for x in range(shown.width()) if any(shown.pixelColor(x, y).lightness() < 150 for y in range(100))]
    assert abs((dark[-1] - dark[0]) / 2 - width) < width / 8


def test_a_long_source_is_wrapped_and_a_huge_drawing_bounded(qtbot: QtBot) -> None:
    long = PICTURE._replace(source=("many words " * 100,))
    assert QImage.fromData(png(long, QFont())).height() > QImage.fromData(png(PICTURE, QFont())).height() + 100
    huge = PICTURE._replace(size=QSizeF(60_000, 100))
    assert max(QImage.fromData(png(huge, QFont())).size().toTuple()) <= 16_000


def test_a_table_is_saved_for_spreadsheets_without_formulas(qtbot: QtBot) -> None:
    text = csv_bytes(TABLE, words, Preset.EXCEL).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert rows == [["Theme", "'=stream"], ["Friendly competition", "6"], ["'+Platform\nof two lines", "5"]]


def test_the_table_is_read_and_copied(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = DataTableDialog("A map", TABLE, parent)
    dialog.show()
    dialog.copy()
    assert QGuiApplication.clipboard().text() == ("Theme\t=stream\nFriendly competition\t6\n+Platform of two lines\t5")
    of_row = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    dialog.view.selectionModel().select(dialog.view.model().index(1, 0), of_row)  # whatever keys a test pressed before
    dialog.copy()
    assert QGuiApplication.clipboard().text() == "+Platform of two lines\t5"
    assert dialog.view.model().headerData(0, Qt.Orientation.Horizontal) == "Theme"


@pytest.fixture
def made() -> list[Picture]:
    """The pictures that were made."""
    return []


@pytest.fixture
def take_away(reader: Reader, made: list[Picture]) -> TakeAway:
    def picture() -> Picture:
        made.append(PICTURE)
        return PICTURE

    drawable = Drawable("A map", picture)
    return TakeAway(reader.library, reader.session, lambda: drawable, lambda: TABLE, lambda: "map", reader.window)


def test_no_picture_is_made_to_know_that_there_is_one(take_away: TakeAway, made: list[Picture]) -> None:
    take_away.save_menu.aboutToShow.emit()
    assert [action.isEnabled() for action in take_away.save_menu.actions()] == [True, True, True]
    take_away.show_table()
    (dialog,) = take_away._parent.findChildren(DataTableDialog)
    assert dialog.windowTitle() == "A map"
    dialog.close()
    assert made == []
    take_away.copy()
    assert made == [PICTURE]


def test_what_is_shown_is_copied_as_picture_and_as_table(take_away: TakeAway) -> None:
    take_away.copy_button.click()
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert data.text().startswith("Theme\t=stream\n")


@pytest.mark.parametrize("ending", ["png", "svg", "csv"])
def test_what_is_shown_is_saved(take_away: TakeAway, reader: Reader, tmp_path: Path, ending: str) -> None:
    saved: list[Path] = []
    take_away.saved.connect(lambda _, path: saved.append(path))
    {"png": take_away.save_png, "svg": take_away.save_svg, "csv": take_away.save_csv}[ending]()
    (dialog,) = reader.window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / f"map.{ending}"))
    dialog.close()
    assert [path.name for path in saved] == [f"map.{ending}"]
    assert (tmp_path / f"map.{ending}").stat().st_size > 50
