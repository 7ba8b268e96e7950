"""The import window in a narrow window, and where lines run from right to left."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qicbrowser.gui.imports.import_window import ImportWindow
from qicbrowser.gui.imports.names import citation_names
from qicbrowser.gui.looks.palettes import LIGHT
from tests.gui.imports.made_up import walking, walking_file


@pytest.fixture
def mirrored() -> Iterator[None]:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_narrow_window_gives_the_grid_its_whole_width(window: ImportWindow) -> None:
    assert not window.bar.result.isVisible()
    window.resize(900, 600)
    QApplication.processEvents()
    assert not window.result.isVisible()
    assert window.reading.grid.width() > 850
    assert window.reading.grid.viewport().height() > 150
    QTest.mouseClick(window.bar.result, Qt.MouseButton.LeftButton)
    assert window.result.isVisible()
    assert window.result.width() > 400
    QTest.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert not window.result.isVisible()
    window.resize(1400, 900)
    QApplication.processEvents()
    assert window.result.isVisible()
    assert not window.bar.result.isVisible()
    assert window.reading.width() > 850


def test_the_reason_opens_the_details_in_a_narrow_window(window: ImportWindow) -> None:
    window.resize(900, 600)
    window.result.details.title.clear()
    QApplication.processEvents()
    QTest.mouseClick(window.foot.reason, Qt.MouseButton.LeftButton)
    assert window.result.details.title.isVisible()
    assert window.result.details.title.hasFocus()


def test_texts_of_the_file_keep_their_direction_where_lines_run_from_the_right(mirrored: None) -> None:
    window = ImportWindow(LIGHT, (1400, 900))
    window.show_source(walking_file(walking(), walking()._replace(label="3")))
    window.show()
    assert window.reading.cell.text.text() == "\u200f\u202aShared routine (n = 4)\u202c\u200f"
    assert all(name.startswith("\u200f\u202a") for name in citation_names().values())
    assert window.reading.mapTo(window, QPoint()).x() > window.result.mapTo(window, QPoint()).x()
    chooser = window.bar.chooser
    window.bar.table.click()
    chooser.several.click()
    card = chooser.list.visualItemRect(chooser.list.item(1))
    QTest.mouseClick(
        chooser.list.viewport(), Qt.MouseButton.LeftButton, pos=card.topRight() + QPoint(-15, card.height() // 2)
    )
    assert window.foot.start.text() == "Import 2 tables"
    chooser.close()
    window.finish()
    window.deleteLater()
