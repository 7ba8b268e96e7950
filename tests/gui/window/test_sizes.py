"""With text of any size in a window of any size, titles can be read and nothing is cut through."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionHeader,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)

from qicbrowser.gui import app
from qicbrowser.gui.export.dialog import ExportDialog
from qicbrowser.gui.page.view import PageView
from qicbrowser.gui.reading.theme_tree import ThemeTree
from qicbrowser.gui.widgets.shrinking_button import ShrinkingButton
from tests.gui.window_driver import COMPETITION, Reader

PERCENT = [80, 100, 122, 144, 200]
WINDOWS = [(900, 600), (1024, 768), (1400, 840)]

LEAST_OF_A_TITLE, LEAST_OF_A_LABEL = 12, 3
"""Letters."""


def letters_in_sight(tree: ThemeTree, place: int) -> tuple[int, int]:
    """How many letters of the title of a theme are seen, and how many it has."""
    index = tree.model().index_at(place)
    option = QStyleOptionViewItem()
    tree.initViewItemOption(option)
    tree.itemDelegateForIndex(index).initStyleOption(option, index)
    option.rect = tree.visualRect(index)
    room = tree.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, tree)
    margin = tree.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, tree) + 1
    width = room.intersected(tree.viewport().rect()).width() - 2 * margin
    return letters(option.text, QFontMetrics(option.font), width), len(option.text)


def letters(text: str, metrics: QFontMetrics, width: int) -> int:
    """How many letters of a text are seen in a width."""
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    return len(text) if shown == text else len(shown) - 1


def lay_out() -> None:
    """Let layouts follow the text: those around a widget after that of the widget."""
    for _ in range(5):
        QApplication.processEvents()


def cut_labels(window: QWidget) -> Iterator[str]:
    """The texts of which less than three letters are seen, or a part of a line."""
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text() and label.height() < min_height(label):
            yield f"{label.text()} is {label.height()} high"
        if label.isVisible() and not label.wordWrap() and label.width() < label.minimumSizeHint().width():
            yield f"{label.text()} is {label.width()} wide"
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and isinstance(button, QToolButton | QPushButton | QCheckBox) and button.text():
            if isinstance(button, ShrinkingButton) and not button.shows_text:
                continue
            text, needed = button.text().replace("&", ""), button.sizeHint().width()
            beside = needed - button.fontMetrics().horizontalAdvance(text)
            if button.width() < needed and letters(text, button.fontMetrics(), button.width() - beside) < min(
                LEAST_OF_A_LABEL, len(text)
            ):
                yield f"{text} is {button.width()} wide"
            if button.height() < button.fontMetrics().height():
                yield f"{text} is {button.height()} high"
    for header in window.findChildren(QHeaderView):
        yield from cut_headings(header)


def min_height(label: QLabel) -> int:
    return label.heightForWidth(label.width()) if label.wordWrap() else label.fontMetrics().height()


def cut_headings(header: QHeaderView) -> Iterator[str]:
    if not header.isVisible() or header.orientation() is not Qt.Orientation.Horizontal:
        return
    for section in range(header.count()):
        option = QStyleOptionHeader()
        header.initStyleOptionForIndex(option, section)
        if header.isSectionHidden(section) or not option.text:
            continue
        left = header.sectionViewportPosition(section)
        seen = QRect(left, 0, header.sectionSize(section), 1).intersected(header.viewport().rect()).width()
        if letters(option.text, header.fontMetrics(), seen - 8) < min(LEAST_OF_A_LABEL, len(option.text)):
            yield f"{option.text} is {seen} wide"


@pytest.mark.parametrize("size", WINDOWS, ids=[f"{width}x{height}" for width, height in WINDOWS])
@pytest.mark.parametrize("percent", PERCENT)
def test_titles_labels_and_pages_have_room(reader: Reader, percent: int, size: tuple[int, int]) -> None:
    window, usual = reader.window, reader.window.appearance.default_size
    app.finish_start(window)
    window.first_hint.get()
    window.navigator.go_to(COMPETITION)
    window.appearance.resize_text(round(usual * percent / 100 - usual))
    window.resize(*size)
    for query in ("", "competition"):
        if query:
            reader.search(query)
            reader.place()
        lay_out()
        assert window.size().toTuple() == size
        seen = [letters_in_sight(window.panes.tree, place) for place in range(1, 5)]
        assert all(shown >= min(LEAST_OF_A_TITLE, whole) for shown, whole in seen), seen
        assert not [page for page in window.findChildren(PageView) if page.horizontalScrollBar().isVisible()]
        assert not [each for each in window.findChildren(QAbstractScrollArea) if each.horizontalScrollBar().isVisible()]
        assert not list(cut_labels(window))


@pytest.mark.parametrize("size", WINDOWS, ids=[f"{width}x{height}" for width, height in WINDOWS])
@pytest.mark.parametrize("percent", PERCENT)
def test_the_notes_have_room(reader: Reader, percent: int, size: tuple[int, int]) -> None:
    window, usual = reader.window, reader.window.appearance.default_size
    app.finish_start(window)
    window.first_hint.get()
    reader.click_theme(COMPETITION)
    reader.select_words("Reputational gain")
    reader.keys("1")
    window.appearance.resize_text(round(usual * percent / 100 - usual))
    window.resize(*size)
    window.menus.show_notebook.trigger()
    lay_out()
    notebook = window.panes.notebook.existing
    assert notebook.filter.width() >= notebook.fontMetrics().horizontalAdvance("n" * LEAST_OF_A_TITLE)
    assert notebook.table.rowHeight(0) >= notebook.fontMetrics().height()
    assert notebook.table.viewport().height() >= notebook.table.rowHeight(0)
    assert not list(cut_labels(window))


def test_rows_of_notes_are_as_high_as_large_text_from_the_start(reader: Reader) -> None:
    reader.click_theme(COMPETITION)
    reader.select_words("Reputational gain")
    reader.keys("1")
    reader.window.appearance.resize_text(12)
    window = reader.restart()
    window.menus.show_notebook.trigger()
    table = window.panes.notebook.existing.table
    assert table.rowHeight(0) >= table.fontMetrics().height() > 30


def test_what_has_no_room_in_a_box_of_the_export_ends_in_an_ellipsis_and_is_in_its_tip(reader: Reader, qtbot) -> None:
    reader.window.appearance.resize_text(12)
    reader.window.menus.export.trigger()
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, ExportDialog))
    dialog.form.setFixedWidth(300)
    QApplication.processEvents()
    whole = dialog.form.currentText()
    assert shown_text(dialog.form).endswith("…")
    assert whole.startswith(shown_text(dialog.form)[:-1])
    dialog.form.setFixedWidth(1500)
    QApplication.processEvents()
    assert shown_text(dialog.form) == whole
    dialog.close()


def shown_text(box: QComboBox) -> str:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    return option.currentText
