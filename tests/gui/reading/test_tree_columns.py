"""The names of themes stay readable: numbers give way in a narrow tree, with a search, and with large text."""

import pytest
from PySide6.QtCore import QEvent, Qt

from qicbrowser.gui.reading.theme_columns import Column
from tests.gui.event_log import EventLog
from tests.gui.window_driver import COMMUNITY, COMPETITION, Reader


def name_width(reader: Reader) -> int:
    """The pixels that the name of a theme has, beside its indentation and tick box."""
    tree = reader.window.panes.tree
    area = tree.visualRect(tree.model().index_of(COMMUNITY))
    box = area.height()  # more than a tick box and its margins take
    return area.width() - box


def headings(reader: Reader) -> list[str]:
    """The headings of the visible columns, as a screen reader says them."""
    tree = reader.window.panes.tree
    model = tree.model()
    return [
        model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole) or "Theme"
        for column in Column
        if not tree.isColumnHidden(column)
    ]


@pytest.mark.parametrize("size", [(900, 600), (1024, 768), (1400, 840)])
@pytest.mark.parametrize("steps", [0, 6, 12])
def test_a_name_has_room_for_twelve_letters(reader: Reader, size: tuple[int, int], steps: int) -> None:
    window = reader.window
    window.resize(*size)
    reader.keys(*["Ctrl+="] * steps)
    for query in ("", "data"):
        if query:
            reader.search(query)
        tree = window.panes.tree
        assert name_width(reader) >= 140
        assert name_width(reader) >= tree.fontMetrics().horizontalAdvance("n" * 12)
        assert ("Hits" in headings(reader)) <= bool(query)


def test_columns_give_way_in_order(reader: Reader) -> None:
    window = reader.window
    tree = window.panes.tree
    assert headings(reader) == ["Theme", "Studies"]  # there are no notes
    window.stars.toggle(COMPETITION)
    reader.search("data")
    window.panes.setSizes([400, 630, 370])
    assert headings(reader) == ["Theme", "Hits", "Studies", "Notes"]
    narrower = []
    for width in range(tree.width(), tree.minimumWidth(), -1):
        window.panes.setSizes([width, 1400 - width - 370, 370])
        if headings(reader) not in narrower:
            narrower.append(headings(reader))
    assert narrower[:3] == [["Theme", "Hits", "Studies", "Notes"], ["Theme", "Hits", "Studies"], ["Theme", "Hits"]]
    window.stars.toggle(COMPETITION)
    window.panes.setSizes([500, 500, 370])
    assert headings(reader) == ["Theme", "Hits", "Studies"]


def test_a_narrow_tree_has_short_headings_with_tooltips(reader: Reader) -> None:
    window = reader.window
    model = window.panes.tree.model()

    def heading(column: Column, role: Qt.ItemDataRole) -> object:
        return model.headerData(column, Qt.Orientation.Horizontal, role)

    assert heading(Column.STUDIES, Qt.ItemDataRole.DisplayRole) == "Studies"
    window.panes.setSizes([1, 1000, 370])
    assert heading(Column.STUDIES, Qt.ItemDataRole.DisplayRole) == "N"
    assert heading(Column.STUDIES, Qt.ItemDataRole.ToolTipRole) == "Studies"
    assert not heading(Column.HITS, Qt.ItemDataRole.DecorationRole).isNull()
    assert heading(Column.HITS, Qt.ItemDataRole.ToolTipRole) == "Hits"


def test_studies_and_notes_have_room_at_the_first_start(reader: Reader) -> None:
    reader.window.panes.reset_sizes()
    reader.window.stars.toggle(COMPETITION)
    assert headings(reader) == ["Theme", "Studies", "Notes"]


def test_the_headings_of_a_narrow_tree_stay_hidden_while_its_height_changes(reader: Reader) -> None:
    window, tree = reader.window, reader.window.panes.tree
    reader.keys(*["Ctrl+="] * 12)
    window.panes.setSizes([tree.minimumWidth(), 800, 370])
    reader.place()
    assert tree.isHeaderHidden()
    changes = EventLog(tree.header(), QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ShowToParent)
    for height in (700, 640):
        window.resize(window.width(), height)
        reader.place()
    assert changes.seen == []
