"""The style of the window: what has a frame, in which colour, and how large it is."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QStyle,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from qicbrowser.gui.looks import style
from qicbrowser.gui.looks.high_contrast import HIGH_CONTRAST
from qicbrowser.gui.looks.palettes import DARK, LIGHT, Scheme
from qicbrowser.gui.looks.sizes import LABEL, META, SUBTITLE, TITLE
from tests.gui.looks.test_palettes import contrast
from tests.gui.window_driver import COMPETITION, Reader


def test_the_list_of_completions_has_a_frame_in_the_colour_of_edges(reader: Reader, qtbot) -> None:
    window = reader.window
    window.menus.dark_scheme.trigger()
    window.search_box.setFocus()
    QTest.keyClicks(window.search_box, "qual")
    qtbot.waitUntil(lambda: window.search_box.completions is not None)
    completions = window.search_box.completions
    edge = completions.grab().toImage().pixelColor(0, completions.height() // 2)
    assert edge == QColor(DARK.edge)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST])
@pytest.mark.parametrize("ticked", [False, True], ids=["empty", "ticked"])
def test_the_edge_of_a_tick_box_is_seen_on_a_selected_row(reader: Reader, scheme: Scheme, ticked: bool) -> None:
    window = reader.window
    window.menus.schemes[scheme].trigger()
    tree = window.panes.tree
    row = window.themes.index_at(2)
    tree.setCurrentIndex(row)
    if ticked:
        reader.keys("Space")
    rect = tree.visualRect(row)
    image = tree.viewport().grab(QRect(rect.left(), rect.center().y(), rect.width(), 1)).toImage()
    colours = [image.pixelColor(x, 0).name() for x in range(rect.width())]
    ground = colours[0]  # before the box
    assert max(contrast(ground, colour) for colour in colours[:10]) >= 3


def test_tick_boxes_are_as_high_as_the_text(reader: Reader) -> None:
    def sizes() -> tuple[int, int]:
        box = QCheckBox("x", reader.window)
        box.ensurePolished()
        size = box.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorHeight, None, box)
        return size, QFontInfo(box.font()).pixelSize()

    usual = sizes()
    for _ in range(12):
        reader.keys("Ctrl+=")
    large = sizes()
    edges = 2
    assert usual[0] == usual[1] + edges
    assert large[0] == large[1] + edges > usual[0]


def test_buttons_of_dialogs_have_no_icons(reader: Reader) -> None:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    assert all(button.icon().isNull() for button in buttons.buttons())


@pytest.mark.parametrize("make", [QLineEdit, QComboBox, QSpinBox, QPlainTextEdit, QPushButton])
def test_the_focus_is_an_edge_of_two_pixels_in_the_accent(reader: Reader, qtbot: QtBot, make: type[QWidget]) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    widgets = make(), make()
    for widget in widgets:
        column.addWidget(widget)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()

    def edge(widget: QWidget) -> list[str]:
        image = widget.grab().toImage()
        return [image.pixelColor(x, image.height() // 2).name() for x in range(3)]

    widgets[0].setFocus()
    qtbot.waitUntil(widgets[0].hasFocus)
    assert edge(widgets[0])[:2] == [LIGHT.accent] * 2
    assert edge(widgets[1])[0] == LIGHT.edge
    assert LIGHT.accent not in edge(widgets[1])


@pytest.mark.parametrize("width", [750, 900, 1024, 1400])
def test_the_star_of_a_theme_is_on_one_line_below_its_title(reader: Reader, width: int) -> None:
    reader.window.resize(width, 600)
    page = reader.window.panes.page
    title = page.document().begin()
    assert title.text() == "Shared community of practice"
    cursor = page.document().find("☆ Star this theme", title.next().position())
    page.setTextCursor(cursor)
    assert len(list(page.selected_lines())) == 1


def test_a_page_has_four_sizes_of_text(reader: Reader) -> None:
    window = reader.window
    body = QFontInfo(window.panes.page.font()).pointSizeF()
    window.menus.source_row.trigger()
    window.navigator.go_to_reference("zamboni2020/ref/69")
    sizes = set()
    for page in (window.panes.page, window.panes.inspector.page):
        block = page.document().begin()
        while block.isValid():
            sizes |= {run.fragment().charFormat().fontPointSize() for run in block}
            block = block.next()
    arrow, marker = 1.4, 0.8
    named = {round(body * each, 1) for each in (1, TITLE, SUBTITLE, META, LABEL, arrow, marker)}
    assert {round(size, 1) for size in sizes} <= named


def test_the_tab_of_notes_says_how_many_there_are(reader: Reader) -> None:
    bar = reader.window.panes.tabs.bar

    def title() -> str:
        return next(bar.tabText(at) for at in range(bar.count()) if bar.tabText(at).startswith("Notes"))

    assert title() == "Notes"
    reader.window.stars.toggle(COMPETITION)
    assert title() == "Notes"  # a star is not counted as a note
    reader.window.panes.page.setFocus()
    reader.select_words("hospitals")
    reader.keys("1")
    assert title() == "Notes 1"
    reader.keys("Ctrl+Z")
    assert title() == "Notes"


@pytest.mark.parametrize("size", [(750, 600), (1400, 900), (1916, 1000)])
def test_a_page_is_not_wider_than_its_pane(reader: Reader, size: tuple[int, int]) -> None:
    window = reader.window
    for steps in range(13):
        window.appearance.resize_text(steps)
        window.resize(*size)
        QApplication.processEvents()
        for page in (window.panes.page, window.panes.inspector.page):
            assert page.document().size().width() <= page.viewport().width() + 1, steps
            assert not page.horizontalScrollBar().isVisible()


def test_the_window_follows_the_contrast_of_the_desktop_while_it_is_open(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The platform of the tests has no desktop that could be set: its wish is put in, and the signal of Qt is real."""
    window = reader.window
    hints = QApplication.styleHints()
    wishes = {True: Qt.ContrastPreference.HighContrast, False: Qt.ContrastPreference.NoPreference}
    for scheme, followed in ((Scheme.SYSTEM, True), (Scheme.LIGHT, False)):
        window.menus.schemes[scheme].trigger()
        for wanted in (True, False):
            monkeypatch.setattr(style, "desktop_wants_contrast", lambda wanted=wanted: wanted)
            hints.accessibility().contrastPreferenceChanged.emit(wishes[wanted])
            look = window.appearance.look
            assert look.window == (HIGH_CONTRAST if wanted and followed else LIGHT).window
            assert QApplication.palette().window().color() == QColor(look.window)


def test_the_arrow_of_a_submenu_grows_with_the_text(reader: Reader) -> None:
    """The pixels of the arrow across its row, at the end of the row."""
    widths = []
    for steps in (0, 9):
        reader.window.appearance.resize_text(steps)
        menu = QMenu(reader.window)
        action = menu.addMenu("More").menuAction()
        menu.resize(menu.sizeHint())
        row = menu.actionGeometry(action)
        shown = menu.grab(row).toImage()
        ground = shown.pixel(shown.width() - 3, 3)
        words = menu.fontMetrics().horizontalAdvance("More")
        start = shown.width() // 2 + words // 2
        inked = [
            x for x in range(start, shown.width()) if any(shown.pixel(x, y) != ground for y in range(shown.height()))
        ]
        widths.append(inked[-1] - inked[0])
    assert widths[1] > 1.4 * widths[0] > 0
