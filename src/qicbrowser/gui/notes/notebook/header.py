"""The header of the list of notes: sorting by a click or the menu, and columns that fit the width."""

from functools import partial

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu

from qicbrowser.gui.notes.notebook.model import SORTINGS, Column
from qicbrowser.gui.widgets.tables import fit_columns
from qicbrowser.store.user.note_filter import Sorting

_NEEDED_WIDTHS = {Column.TAGS: 440, Column.AUTHOR: 240, Column.CHANGED: 340, Column.CREATED: 800}
"""The width of the list from which it shows a column; in pixels, for a font 13 pixels high."""

_STATUS_WIDTH = 150
"""As much more where the column of the status is shown."""

_AUTHOR_WIDTH = 110
"""As much more where the column of the authors is shown."""

_LONGEST_DATE = "28 Nov 2028"


class NoteTableHeader(QHeaderView):
    sorting_changed = Signal(Sorting, bool)
    """What to sort by, and whether in descending order."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._sorting, self._descending = Sorting.PLACE, False
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(24)
        self.setHighlightSections(False)
        self.sectionClicked.connect(self.sort_by)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)

    def show_sorting(self, sorting: Sorting, *, descending: bool) -> None:
        self._sorting, self._descending = sorting, descending
        column = next(column for column, by in SORTINGS.items() if by is sorting)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        with QSignalBlocker(self):
            self.setSortIndicator(column, order)

    def sort_by(self, column: int) -> None:
        """Sort by a column, or the other way round by the same; a column that cannot be sorted by changes nothing."""
        sorting = SORTINGS.get(Column(column))
        if sorting is None:
            self.show_sorting(self._sorting, descending=self._descending)
            return
        descending = sorting is self._sorting and not self._descending
        self.show_sorting(sorting, descending=descending)
        self.sorting_changed.emit(sorting, descending)

    def sorting_menu(self) -> QMenu:
        """All that can be sorted by, also where its column is not shown."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.add_sorting(menu)
        return menu

    def add_sorting(self, menu: QMenu) -> None:
        """Add to a menu all that can be sorted by."""
        for column, sorting in SORTINGS.items():
            name = self.model().headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
            action = QAction(self.tr("Sort by: {column}").format(column=name), menu)
            action.setCheckable(True)
            action.setChecked(sorting is self._sorting)
            action.triggered.connect(partial(self.sort_by, column))
            menu.addAction(action)

    def fit(self, *, with_status: bool, with_author: bool) -> None:
        """Give the note the most room: the other columns are shown where the list is wide enough for them."""
        unit = self.fontMetrics().height() / 13
        width = self.viewport().width()
        more = (_STATUS_WIDTH if with_status else 0) + (_AUTHOR_WIDTH if with_author else 0)
        for column, needed in _NEEDED_WIDTHS.items():
            self.setSectionHidden(column, width < (needed + more) * unit)
        self.setSectionHidden(Column.STATUS, not with_status)
        if not with_author:
            self.setSectionHidden(Column.AUTHOR, True)
        longest_status = self.tr("found more than once")
        fit_columns(self, {Column.CHANGED: _LONGEST_DATE, Column.CREATED: _LONGEST_DATE, Column.STATUS: longest_status})
        self.resizeSection(Column.COLOUR, round(30 * unit))
        self.resizeSection(Column.WHERE, max(round(80 * unit), round(width * 0.22)))
        self.resizeSection(Column.AUTHOR, max(round(60 * unit), round(width * 0.14)))
        self.resizeSection(Column.TAGS, max(round(60 * unit), round(width * 0.16)))

    def _open_menu(self, at: QPoint) -> None:
        self.sorting_menu().popup(self.mapToGlobal(at))
