"""Pictures that are taken away from a window that one reads from the right: the parts are where they are in it."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from qicbrowser.domain.analysis.labels import Label
from qicbrowser.gui.analyse.map_page import MapQuestion
from qicbrowser.gui.analyse.pictures import image
from qicbrowser.gui.analyse.take_away import TakeAway
from qicbrowser.gui.looks.palettes import LIGHT
from qicbrowser.gui.reading.views import Tab
from qicbrowser.services.changes import Change, store
from tests.gui.window_driver import COMPETITION, Reader


@pytest.fixture
def mirror() -> Iterator[Callable[[], None]]:
    def turn() -> None:
        QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        QApplication.processEvents()

    yield turn
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def drawn(taking: TakeAway) -> QImage:
    drawable = taking._drawable()
    assert drawable
    return image(drawable.picture(), QApplication.font())


def columns(shown: QImage, *colours: str) -> list[int]:
    """The columns of pixels with one of these colours."""
    wanted = {QColor(colour).rgb() for colour in colours}
    pixels = shown.convertToFormat(QImage.Format.Format_RGB32)
    return [x for x in range(pixels.width()) if any(pixels.pixel(x, y) in wanted for y in range(pixels.height()))]


def assert_mirrored(before: QImage, after: QImage, *colours: str) -> None:
    assert before.size() == after.size()
    first, last = columns(before, *colours)[:: len(columns(before, *colours)) - 1]
    mirrored_first, mirrored_last = columns(after, *colours)[:: len(columns(after, *colours)) - 1]
    assert abs(before.width() - 1 - first - mirrored_last) <= 2
    assert abs(before.width() - 1 - last - mirrored_first) <= 2
    assert abs(first - mirrored_first) > 20


@pytest.mark.parametrize("question", [MapQuestion.STUDIES, MapQuestion.WHAT_IF])
def test_the_map_and_what_if(reader: Reader, question: MapQuestion, mirror: Callable[[], None]) -> None:
    reader.window.navigator.go_to_theme(COMPETITION)
    reader.window.panes.tabs.go_to(Tab.MAP)
    tab = reader.window.analysis.map.get()
    tab.page.ask(question)
    before = drawn(tab.take_away)
    mirror()
    assert_mirrored(before, drawn(tab.take_away), *LIGHT.grades)


def test_labels_and_themes(reader: Reader, mirror: Callable[[], None]) -> None:
    label = Label("l", "Leaders", "", (f"{COMPETITION}/enabler/1", f"{COMPETITION}/barrier/1"), "2026", "2026")
    store(reader.library, [Change(None, label)])
    reader.window.panes.tabs.go_to(Tab.CONTEXTS)
    tab = reader.window.analysis.contexts.get()
    before = drawn(tab.take_table)
    mirror()
    after = drawn(tab.take_table)
    # The counts themselves run from the left, so only where they are is mirrored.
    assert min(columns(before, LIGHT.enabler_sign)) > 400
    assert max(columns(after, LIGHT.enabler_sign)) < after.width() - 400
    assert max(columns(before, LIGHT.edge)) < 400
    assert min(columns(after, LIGHT.edge)) > after.width() - 400
