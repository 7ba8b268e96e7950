"""The line icons: every command has one, and it is drawn in the colour of the text, as its SVG says."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QMessageBox

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import Colour
from qicbrowser.gui.looks.icons import coloured_icon, line_icon
from qicbrowser.gui.looks.palettes import DARK, LIGHT, Scheme
from qicbrowser.gui.shell import list_actions
from qicbrowser.gui.shell.action_table import ActionTable
from qicbrowser.gui.shell.actions import WindowActions
from qicbrowser.gui.shell.errors import error_box
from qicbrowser.gui.shell.notices import show_in_box
from qicbrowser.paths import resource
from tests.gui.window_driver import Reader

DRAWINGS = sorted(resource("line-icons").glob("*.svg"))
LISTS = [each for each in vars(list_actions).values() if isinstance(each, type) and issubclass(each, ActionTable)]
TABLES = [WindowActions, *LISTS]
SOURCES = "\n".join(
    path.read_text(encoding="utf-8") for path in (Path(__file__).parents[3] / "src/qicbrowser/gui").rglob("*.py")
)


def strongest(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> QColor:
    """The colour of the pixel of an icon that lets the least through."""
    image = icon.pixmap(QSize(32, 32), 1.0, mode).toImage()
    return max((image.pixelColor(x, y) for x in range(32) for y in range(32)), key=QColor.alpha)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__)
def test_every_command_has_an_icon(table: type[ActionTable]) -> None:
    names = {path.stem for path in DRAWINGS} | set(Colour)
    for row in table.rows():
        assert row.icon in names or row.id in list(Colour), row.id


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
@pytest.mark.usefixtures("qapp")
def test_an_icon_is_drawn_as_its_svg_and_is_used(path: Path) -> None:
    assert re.search(rf'"{path.stem}"', SOURCES)
    size = 64
    drawn = coloured_icon(path.stem, "#000000").pixmap(QSize(size, size), 1.0).toImage()
    expected = QImage(size, size, QImage.Format.Format_ARGB32)
    expected.fill(0)
    painter = QPainter(expected)
    QSvgRenderer(str(path)).render(painter)
    painter.end()
    differing = sum(
        abs(drawn.pixelColor(x, y).alpha() - expected.pixelColor(x, y).alpha()) > 100
        for x in range(size)
        for y in range(size)
    )
    assert differing < 8
    assert sum(drawn.pixelColor(x, y).alpha() > 100 for x in range(size) for y in range(size)) > 100


def test_icons_have_the_colour_of_the_look_at_once(reader: Reader) -> None:
    button = reader.window.bar.back
    reader.window.menus.schemes[Scheme.LIGHT].trigger()
    before = button.icon()
    assert strongest(before) == QColor(LIGHT.text)
    reader.window.menus.schemes[Scheme.DARK].trigger()
    assert strongest(before) == QColor(DARK.text)  # the same icon: nobody has to set another one


def test_a_disabled_icon_is_paler(reader: Reader) -> None:
    icon = line_icon("forward")
    usual, disabled = strongest(icon), strongest(icon, QIcon.Mode.Disabled)
    assert disabled.alpha() < usual.alpha()
    assert disabled.lightness() > usual.lightness()


@pytest.mark.usefixtures("qapp")
def test_an_icon_is_sharp_on_a_fine_screen() -> None:
    fine = line_icon("search").pixmap(QSize(16, 16), 2.0)
    assert fine.size() == QSize(32, 32)
    assert fine.toImage().convertToFormat(QImage.Format.Format_ARGB32).pixel(12, 12) == line_icon("search").pixmap(
        QSize(32, 32), 1.0
    ).toImage().convertToFormat(QImage.Format.Format_ARGB32).pixel(12, 12)


def test_an_icon_does_not_take_the_place_of_a_tick(reader: Reader) -> None:
    menus = reader.window.menus
    for row, action in zip(menus.rows(), menus.all, strict=True):
        assert action.isIconVisibleInMenu() == (not row.checkable)


def test_boxes_show_our_own_icons(reader: Reader) -> None:
    palette = QApplication.palette()
    box = error_box(ReaderError("It went wrong."), reader.window)
    assert box.icon() is QMessageBox.Icon.NoIcon
    assert strongest(QIcon(box.iconPixmap())).name() == palette.color(QPalette.ColorRole.BrightText).name()
    box.deleteLater()
    show_in_box(["It is so."], reader.window)
    (notice,) = (each for each in reader.window.findChildren(QMessageBox) if each.isVisible())
    assert strongest(QIcon(notice.iconPixmap())).name() == palette.color(QPalette.ColorRole.Accent).name()
    notice.close()
