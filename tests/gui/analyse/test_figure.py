"""The figure of a theme's pathway: what is drawn, and what other programs read of it."""

import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QFileDialog

from qicbrowser.domain.analysis.pathway import Box, Step
from qicbrowser.domain.records import Role
from qicbrowser.gui.analyse.data_table import DataTableDialog
from qicbrowser.gui.analyse.figure_window import FigureWindow
from qicbrowser.gui.analyse.pathway_drawing import PathwayDrawing
from qicbrowser.gui.analyse.pictures import Picture, pdf, svg
from qicbrowser.gui.looks.palettes import DARK, LIGHT
from qicbrowser.services.analyse.pathway import pathway
from tests.gui.window_driver import COMPETITION, PLATFORM, Reader

HOSTILE = '<script>alert(1)</script> & "x" ]]> \u202e'


def opened(reader: Reader, theme: str) -> FigureWindow:
    reader.click_theme(theme)
    reader.keys("Ctrl+Shift+F")
    return reader.window.findChildren(FigureWindow)[-1]


@pytest.fixture
def figure(reader: Reader) -> FigureWindow:
    return opened(reader, COMPETITION)


def words_of(data: bytes) -> str:
    return " ".join("".join(ET.fromstring(data).itertext()).split())


def drawn(drawing: PathwayDrawing) -> QImage:
    image = QImage(drawing.size.toSize(), QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.page))
    with QPainter(image) as painter:
        drawing.draw(painter, LIGHT)
    return image


def test_the_drawing_has_every_word_of_the_theme_and_its_source(figure: FigureWindow, reader: Reader) -> None:
    text = words_of(bytes(svg(figure.picture, QFont()).data()))
    joined = text.replace(" ", "")
    for passage in reader.library.evidence.theme(COMPETITION).passages:
        assert passage.text.replace(" ", "") in joined
    for words in ("enables", "hinders", "[47]", "[72]", "CC BY 4.0", "10.1186/s13012-020-0978-z", "6 studies"):
        assert words.replace(" ", "") in joined


def test_a_blank_outcome_is_a_dashed_box_that_says_so(reader: Reader) -> None:
    figure = opened(reader, PLATFORM)
    data = bytes(svg(figure.picture, QFont()).data())
    assert "The source states no outcome.".replace(" ", "") in words_of(data).replace(" ", "")
    assert b"stroke-dasharray" in data


def widest_run(image: QImage, rows: range, colour: str, middle: int) -> int:
    """The pixels of a colour that follow one another across the middle, in the row that has most of them."""

    def run(y: int) -> int:
        dark = [
            QColor(colour).lightness() + 40 > image.pixelColor(x, y).lightness()
            for x in range(middle - 60, middle + 60)
        ]
        return max((sum(dark[start:]) for start in range(len(dark)) if all(dark[start : start + 3])), default=0)

    return max(map(run, rows))


def test_enabling_and_hindering_are_told_apart_without_colour(figure: FigureWindow) -> None:
    """Where it meets the mechanisms, what hinders ends in a bar and what enables in a point."""
    image = drawn(figure.drawing)
    drawing = figure.drawing
    middle = drawing._head + drawing._top + drawing._row / 2
    left, right, top, bottom = drawing._target(drawing._places(), middle)
    aim = round((left + right) / 2)
    above = widest_run(image, range(round(top) - 10, round(top) - 5), LIGHT.enabler_sign, aim)
    below = widest_run(image, range(round(bottom) + 6, round(bottom) + 11), LIGHT.barrier_sign, aim)
    assert above <= 8
    assert below >= 24


@pytest.mark.parametrize("count", [1, 5, 6, 23])
@pytest.mark.parametrize("roles", [(Role.ENABLER,), (Role.ENABLER, Role.CONTEXT), (Role.BARRIER, Role.MIXED)])
def test_any_number_of_factors_stays_within_the_figure(reader: Reader, count: int, roles: tuple[Role, ...]) -> None:
    theme = reader.library.evidence.theme(COMPETITION)
    shown = pathway(theme, {})
    steps = tuple(Step(str(number), f"A factor of several words {number}") for number in range(count))
    many = tuple(Box(role, "", steps) for role in roles)
    drawing = PathwayDrawing(shown._replace(contexts=many), QFont())
    data = words_of(bytes(svg(bare_picture(drawing), QFont()).data())).replace(" ", "")
    for number in range(count):
        assert data.count(f"Afactorofseveralwords{number}") >= len(roles)
    image = drawn(drawing)
    below = {image.pixelColor(x, image.height() - 1).name() for x in range(image.width())}
    beside = {image.pixelColor(image.width() - 1, y).name() for y in range(image.height())}
    assert below == {LIGHT.page}
    assert beside <= {LIGHT.page, LIGHT.line, LIGHT.text}


def bare_picture(drawing: PathwayDrawing) -> Picture:
    return Picture("Many", drawing.size, drawing.draw, (), "")


def test_hostile_words_stay_words(reader: Reader) -> None:
    theme = reader.library.evidence.theme(COMPETITION)
    shown = pathway(theme, {})
    box = Box(Role.MECHANISM, HOSTILE, (Step("k", HOSTILE),))
    drawing = PathwayDrawing(shown._replace(title=HOSTILE, chain=(box,)), QFont())
    root = ET.fromstring(bytes(svg(bare_picture(drawing), QFont()).data()))
    assert not [
        each for each in root.iter() if each.tag.rpartition("}")[2] in ("script", "foreignObject", "a", "image")
    ]


def test_a_pdf_of_one_page_has_the_words_as_text(figure: FigureWindow, tmp_path: Path) -> None:
    path = tmp_path / "figure.pdf"
    path.write_bytes(bytes(pdf(figure.picture, QFont()).data()))
    text = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout
    assert "Normative pressures" in " ".join(text.split())
    info = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
    assert "Pages:           1" in info


def test_it_is_copied_as_picture_text_table_and_mermaid(figure: FigureWindow, reader: Reader) -> None:
    figure.copy()
    assert QGuiApplication.clipboard().mimeData().hasImage()
    assert "Reputational gain" in QGuiApplication.clipboard().text()
    assert "Copied" in reader.status
    figure.copy_mermaid()
    assert QGuiApplication.clipboard().text().startswith("flowchart LR")
    figure.copy_table()
    assert "\t" in QGuiApplication.clipboard().text()
    figure.show_table()
    (table,) = figure.findChildren(DataTableDialog)
    table.close()


@pytest.mark.parametrize("place", range(4))
def test_it_is_saved_in_each_form(figure: FigureWindow, reader: Reader, tmp_path: Path, place: int) -> None:
    action = figure._save_menu().actions()[place]
    action.trigger()
    (dialog,) = figure.findChildren(QFileDialog)
    path = tmp_path / f"figure.{dialog.defaultSuffix()}"
    dialog.fileSelected.emit(str(path))
    dialog.close()
    beginning = {"svg": b"<?xml", "png": b"\x89PNG", "pdf": b"%PDF", "mmd": b"flowchart"}[dialog.defaultSuffix()]
    assert path.read_bytes().startswith(beginning)


def test_a_screen_reader_is_told_all_of_it(figure: FigureWindow) -> None:
    assert figure.drawn.accessibleName() == "Figure of the pathway"
    assert "competition for financial incentives" in figure.drawn.accessibleDescription()


def test_a_mirrored_figure_goes_from_right_to_left(reader: Reader) -> None:
    shown = pathway(reader.library.evidence.theme(COMPETITION), {})
    usual, mirrored = PathwayDrawing(shown, QFont())._places(), PathwayDrawing(shown, QFont(), mirrored=True)._places()
    assert usual == sorted(usual)
    assert mirrored == sorted(mirrored, reverse=True)


def test_the_window_has_its_colours_and_files_are_light(figure: FigureWindow) -> None:
    figure.drawn._look = DARK
    assert figure.drawn.grab(QRect(QPoint(2, 2), QPoint(6, 6))).toImage().pixelColor(1, 1) == QColor(DARK.page)
    assert b"#ffffff" in bytes(svg(figure.picture, QFont()).data())
