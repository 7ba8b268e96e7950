"""The tables of a file as cards: going through them shows each in the grid at once."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QListWidgetItem, QVBoxLayout, QWidget

from qicbrowser.domain.tables.grid import Grid
from qicbrowser.gui.imports.names import table_name
from qicbrowser.gui.imports.table_cards import PLACE, TICK, CardList
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.widgets.direction import isolated
from qicbrowser.gui.widgets.filter_line import FilterLine

_WIDTH, _HEIGHT = 70, 26
"""The size of the list, in average characters and lines of text."""


class TableChooser(QFrame):
    table_shown = Signal(int)
    """The place of the table that is to be shown in the grid."""

    ticked_changed = Signal(object)
    """The places of the tables that are to be imported together, as a frozenset; None for the one that is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("completions")
        self.count = QLabel()
        self.filter = FilterLine(self.tr("Filter the tables"), self.tr("Filter by words in a table"))
        self.filter.setObjectName("filter")
        self.list = CardList()
        self.list.setAccessibleName(self.tr("Tables of the file"))
        self.layout_tables = QCheckBox(self.tr("Show menus and banners too"))
        self.several = QCheckBox(self.tr("Import several tables together: tick them, with the space bar or the mouse"))
        self._ticked: frozenset[int] | None = None
        keys = QLabel(self.tr("Up and Down show a table at once, Enter chooses it, Escape returns."))
        keys.setObjectName("muted")
        keys.setWordWrap(True)
        self._grids: tuple[Grid, ...] = ()
        self._first = -1
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        for widget in (self.count, self.filter, self.list, self.several, self.layout_tables, keys):
            column.addWidget(widget)
        self.filter.textChanged.connect(self._list)
        self.filter.left.connect(lambda: self.list.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.layout_tables.toggled.connect(self._list)
        self.several.toggled.connect(lambda on: self._tick(frozenset({self._first}) if on else None))
        self.list.toggled.connect(self._toggle)
        self.list.currentItemChanged.connect(self._show_current)
        self.list.itemClicked.connect(lambda _: self.close())
        self.list.chosen.connect(self.close)
        self.list.cancelled.connect(self._cancel)

    def show_look(self, look: Look) -> None:
        self.list.delegate.look = look

    def show_tables(self, grids: Sequence[Grid]) -> None:
        """List the tables of a file; those that are parts of its page are folded away."""
        self._grids = tuple(grids)
        self._first, self._ticked = -1, None
        with QSignalBlocker(self.several):
            self.several.setChecked(False)
        self.several.setVisible(len(grids) > 1)
        self.count.setText(self.tr("%n tables in this file", "", len(grids)))
        self.layout_tables.setVisible(any(grid.is_layout for grid in grids))
        self.layout_tables.setChecked(bool(grids) and all(grid.is_layout for grid in grids))
        self.filter.clear()
        self._list()

    def open_below(self, button: QWidget, place: int) -> None:
        """Open the list, with the keyboard on the table that is shown."""
        self._first = place
        if self._grids and self._grids[place].is_layout:
            self.layout_tables.setChecked(True)
        self._choose(place)
        metrics, window = self.fontMetrics(), button.window()
        width = min(metrics.averageCharWidth() * _WIDTH, window.width() - 20)
        self.resize(width, min(metrics.lineSpacing() * _HEIGHT, window.height() - 80))
        corner = button.mapToGlobal(QPoint(0, button.height() + 2))
        most = window.mapToGlobal(QPoint(window.width() - width - 10, 0)).x()
        self.move(QPoint(min(corner.x(), most), corner.y()))
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def _list(self) -> None:
        words = self.filter.text().casefold().split()
        self.list.blockSignals(True)
        self.list.clear()
        for place, grid in enumerate(self._grids):
            text = " ".join((table_name(grid), *(cell.text for cell in grid.cells))).casefold() if words else ""
            if (grid.is_layout and not self.layout_tables.isChecked()) or not all(word in text for word in words):
                continue
            item = QListWidgetItem(self.card_text(grid))
            item.setData(PLACE, (place, grid))
            self._show_tick(item)
            self.list.addItem(item)
        self.list.blockSignals(False)

    def _tick(self, places: frozenset[int] | None) -> None:
        self._ticked = places
        for row in range(self.list.count()):
            self._show_tick(self.list.item(row))
        self.ticked_changed.emit(places)

    def _toggle(self, place: int) -> None:
        """Tick a table or untick it; one stays ticked."""
        if self._ticked is not None:
            self._tick(self._ticked ^ {place} or self._ticked)

    def _show_tick(self, item: QListWidgetItem) -> None:
        is_ticked = None if self._ticked is None else item.data(PLACE)[0] in self._ticked
        item.setData(TICK, is_ticked)
        spoken = self.tr("ticked: {table}") if is_ticked else "{table}"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken.format(table=item.text()))

    def card_text(self, grid: Grid) -> str:
        """A table in words: its name, its size, its headings and what else is to be known of it."""
        rows, columns = self.tr("%n rows", "", grid.rows - grid.heading_rows), self.tr("%n columns", "", grid.columns)
        size = self.tr("{rows}, {columns}").format(rows=rows, columns=columns)
        below = max(grid.heading_rows, 1)
        lowest = (cell for cell in grid.cells if cell.row < below <= cell.row + cell.row_span)
        headings = " · ".join(
            cell.text.replace("\n", " ") for cell in sorted(lowest, key=lambda cell: cell.column) if cell.text
        )
        rest = self.tr("%n notes under the table", "", len(grid.notes)) if grid.notes else ""
        if grid.is_layout:
            rest = self.tr("Probably not a data table")
        return "\n".join((isolated(table_name(grid)), size, isolated(headings[:200]), rest))

    def _choose(self, place: int) -> None:
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            if self.list.item(row).data(PLACE)[0] == place:
                self.list.setCurrentRow(row)
        self.list.blockSignals(False)

    def _show_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.table_shown.emit(item.data(PLACE)[0])

    def _cancel(self) -> None:
        """Return to the table that was shown before."""
        self.table_shown.emit(self._first)
        self.close()
