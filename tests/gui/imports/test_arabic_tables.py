"""A table in Arabic, in the import window and in the lists after its import."""

from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qicbrowser.domain.tables.readings import Piece, PieceKind
from qicbrowser.domain.tables.recipe import RowKind
from qicbrowser.gui.imports.cell_layout import CellLayout
from qicbrowser.gui.imports.grid_model import ShownCell
from qicbrowser.gui.looks.palettes import LIGHT
from qicbrowser.gui.reading.reference_columns import Column
from tests.gui.imports.importing_driver import open_page, start_import, wait_for_import
from tests.gui.window_driver import Reader

NOTE = "مشي أسبوعي"
"""Made up: "a weekly walk"."""

PAGE = f"""<!DOCTYPE html><html lang="ar" dir="rtl"><body><table><caption>جدول 1. مثال مختلق</caption>
<tr><th>الموضوع</th><th>الآلية</th><th>الأدلة</th></tr>
<tr><td>روتين مشترك</td><td>{NOTE}</td><td>متوسط (Doe 2015; Sample-Roe 2017)</td></tr>
<tr><td>تقدم مرئي</td><td>{NOTE}</td><td>منخفض (Doe 2015)</td></tr></table></body></html>"""


def picture(cell: ShownCell, width: int) -> tuple[QPixmap, CellLayout]:
    layout = CellLayout(cell, width, LIGHT, QFont(QApplication.font()), "blank")
    shown = QPixmap(width, 40)
    shown.fill(QColor(LIGHT.page))
    with QPainter(shown) as painter:
        layout.paint(painter, QPointF(0, 0))
    return shown, layout


def inked_columns(shown: QPixmap) -> list[int]:
    image = shown.toImage()
    ground = QColor(LIGHT.page).rgb()
    return [x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in range(image.height()))]


def test_a_cell_in_arabic_is_at_the_right_and_upright(qapp: QApplication) -> None:
    note = ShownCell(NOTE, (Piece(0, len(NOTE), PieceKind.NOTE),), (), RowKind.BODY, ())
    shown, layout = picture(note, 300)
    columns = inked_columns(shown)
    assert columns[-1] > 290
    assert columns[0] > 150
    assert not any(each.format.fontItalic() for _, _, line in layout._lines for each in line.formats())


def test_labels_of_imported_studies_are_whole(reader: Reader, tmp_path: Path, qtbot: QtBot) -> None:
    table = reader.window.panes.inspector.list
    before = table.columnWidth(Column.NUMBER)
    start_import(open_page(reader, tmp_path, PAGE))
    wait_for_import(reader)
    assert "Sample-Roe 2017" in table.model().widest_label
    needed = table.fontMetrics().horizontalAdvance("[Sample-Roe 2017]")
    assert table.columnWidth(Column.NUMBER) > needed > before
