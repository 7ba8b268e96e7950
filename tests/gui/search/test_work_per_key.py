"""The work of a key in the search box: what is counted, read and painted."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QTreeView

from qicbrowser.gui.reading.reference_table import ReferenceTable
from qicbrowser.gui.reading.theme_columns import Column, TreeColumns
from qicbrowser.gui.reading.theme_model import ThemeModel
from qicbrowser.gui.reading.theme_tree import ThemeTree
from tests.gui.window_driver import Reader

ROLES_OF_A_CELL = 8
"""The roles that a delegate of Qt reads for each cell that it paints, and one to spare."""


class Work:
    """What was done since it was last cleared."""

    def __init__(self) -> None:
        self.theme_reads = 0
        self.reference_areas: list[QRect] = []
        """The areas of the list of references that were painted."""
        self.columns_shared = 0
        self.columns_hidden: list[tuple[int, bool]] = []
        """The columns of the tree that were hidden or shown; -1 is their headings."""

    def clear(self) -> None:
        self.__init__()


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> Work:
    """Watches from before the window is made: PySide looks up once what Qt is to call."""
    work = Work()
    data, paint_references, share = ThemeModel.data, ReferenceTable.paintEvent, TreeColumns.share

    def theme(model: ThemeModel, *args: object) -> object:
        work.theme_reads += 1
        return data(model, *args)

    def references(table: ReferenceTable, event: QPaintEvent) -> None:
        work.reference_areas.append(event.rect())
        paint_references(table, event)

    def shared(columns: TreeColumns) -> None:
        work.columns_shared += 1
        share(columns)

    monkeypatch.setattr(ThemeModel, "data", theme)
    monkeypatch.setattr(ReferenceTable, "paintEvent", references)

    def hide_column(tree: ThemeTree, column: int, hidden: bool) -> None:
        work.columns_hidden.append((column, hidden))
        QTreeView.setColumnHidden(tree, column, hidden)

    def hide_headings(tree: ThemeTree, hidden: bool) -> None:
        work.columns_hidden.append((-1, hidden))
        QTreeView.setHeaderHidden(tree, hidden)

    monkeypatch.setattr(TreeColumns, "share", shared)
    monkeypatch.setattr(ThemeTree, "setColumnHidden", hide_column)
    monkeypatch.setattr(ThemeTree, "setHeaderHidden", hide_headings)
    return work


@pytest.fixture
def searching(work: Work, reader: Reader) -> Reader:
    """A reader who has typed something, so that everything the search needs is built; what is typed next is watched."""
    reader.keys("Ctrl+F")
    for letter in "co":
        work.clear()
        type_until_painted(reader, work, letter)
    work.clear()
    return reader


def type_and_settle(reader: Reader, letter: str) -> None:
    reader.type(letter)
    reader.wait_until(lambda: not reader.window.live_search.is_counting)


def type_until_painted(reader: Reader, work: Work, letter: str) -> None:
    type_and_settle(reader, letter)
    reader.wait_until(lambda: work.theme_reads and work.reference_areas)
    QApplication.processEvents()


def test_each_visible_theme_is_painted_once(searching: Reader, work: Work) -> None:
    type_until_painted(searching, work, "m")
    tree, rows = searching.window.panes.tree, 0
    index = tree.model().index(0, 0)
    while index.isValid():
        rows, index = rows + 1, tree.indexBelow(index)
    assert 0 < work.theme_reads <= rows * len(Column) * ROLES_OF_A_CELL


def test_of_the_references_only_the_labels_are_painted_anew(searching: Reader, work: Work) -> None:
    type_until_painted(searching, work, "m")
    half = searching.window.panes.inspector.list.viewport().width() // 2
    assert 0 < max(area.width() for area in work.reference_areas) < half


def test_the_columns_of_the_tree_are_sized_when_a_search_begins_and_ends(searching: Reader, work: Work) -> None:
    type_until_painted(searching, work, "m")
    assert work.columns_shared == 0
    searching.keys("Ctrl+A", "Delete")
    searching.wait_until(lambda: work.columns_shared)


def test_a_search_that_begins_or_ends_changes_one_column(searching: Reader, work: Work) -> None:
    """After each change the tree lays out all of its rows, which takes long where there are many."""
    searching.keys("Ctrl+A", "Delete")
    searching.wait_until(lambda: work.columns_shared)
    assert work.columns_hidden == [(Column.HITS, True)]
    work.clear()
    type_until_painted(searching, work, "m")
    assert work.columns_hidden == [(Column.HITS, False)]


def test_a_search_does_not_change_a_tree_without_room_for_numbers(searching: Reader, work: Work) -> None:
    searching.window.panes.setSizes([1, 1000, 370])
    work.clear()
    searching.keys("Ctrl+A", "Delete")
    searching.wait_until(lambda: work.columns_shared)
    type_until_painted(searching, work, "m")
    assert work.columns_hidden == []


def test_the_place_among_the_results_is_built_with_the_first_counts(reader: Reader) -> None:
    window, built = reader.window, []
    window.live_search.results_changed.connect(lambda _: built.append(window.bar.counter.existing is not None))
    reader.search("data")
    assert built[0] is False
    assert window.bar.counter.existing.label.text() == "2 results"
