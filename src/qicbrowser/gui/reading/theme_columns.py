"""The columns of the theme tree, their headings, and how they share its width: names come first, numbers give way."""

from collections.abc import Collection, Iterator, Mapping
from enum import IntEnum
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics
from PySide6.QtWidgets import QTreeView

from qicbrowser.gui.looks.palettes import LIGHT, Look
from qicbrowser.gui.looks.sizes import HEADING_EDGE, PANE_EDGE
from qicbrowser.gui.looks.style import scroll_bar_width
from qicbrowser.gui.widgets.tables import LastColumnDelegate, fitting_width

translate = QCoreApplication.translate

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Column(IntEnum):
    THEME = 0
    HITS = 1
    STUDIES = 2
    NOTES = 3


_NARROWEST_NAME, _FEWEST_LETTERS = 150, 14
"""Pixels, and letters in the present font: a name has room for both. Two of the letters make up for the ellipsis. Names
of themes that were found are bold."""

_EASY_LETTERS = 20
"""Letters of a name that there is room for before headings are written out."""

_HIDDEN_FIRST = (Column.NOTES, Column.STUDIES, Column.HITS)
"""The columns that are hidden where there is not enough room, in this order."""

_BESIDE_TICK_BOX = 14
"""Pixels of the edges and margins of a tick box, which is as wide as the text is high, and of those of a name."""

_LARGEST_NUMBERS: Mapping[int, str] = {Column.HITS: "000", Column.STUDIES: "000", Column.NOTES: "★ 00"}

_ICONS = {Column.HITS: "search", Column.NOTES: "note"}


def heading(column: Column, role: int, look: Look, *, short: bool) -> object:
    """What the heading of a column shows; one that is `short` is a letter or an icon, with a tooltip.

    That of the names is only read aloud: the title of the pane stands above it.
    """
    name = {
        Column.THEME: translate("ThemeModel", "Theme"),
        Column.HITS: translate("ThemeModel", "Hits"),
        Column.STUDIES: translate("ThemeModel", "Studies"),
        Column.NOTES: translate("ThemeModel", "Notes"),
    }[column]
    match role:
        case Qt.ItemDataRole.DisplayRole:
            if short and column is Column.STUDIES:
                return translate("ThemeModel", "N", "the number of studies")
            return "" if column is Column.THEME or (short and column in _ICONS) else name
        case Qt.ItemDataRole.DecorationRole if short and column in _ICONS:
            from qicbrowser.gui.looks.icons import icon  # with the first narrow tree, not with the start

            return icon(_ICONS[column], look)
        case Qt.ItemDataRole.AccessibleTextRole:
            return name
        case Qt.ItemDataRole.ToolTipRole if column is not Column.THEME:
            return name
        case Qt.ItemDataRole.TextAlignmentRole if column is not Column.THEME:
            return RIGHT
    return None


class _Themes(Protocol):
    """What columns need to know of the model of the tree."""

    @property
    def has_notes(self) -> bool: ...

    @property
    def depth(self) -> int: ...

    def shorten_headings(self, short: bool) -> None: ...


class TreeColumns:
    """With too little width, headings become short first; then columns are hidden, one after the other."""

    def __init__(self, tree: QTreeView, model: _Themes) -> None:
        self._tree = tree
        self._delegate = LastColumnDelegate(tree)
        tree.setItemDelegate(self._delegate)
        self._model = model
        self._searching = False

    def show_searching(self, searching: bool) -> None:
        if searching != self._searching:
            self._searching = searching
            self.share()

    def share(self) -> None:
        """Size the columns for the font, the style and the width as they are now."""
        tree = self._tree
        outside = self._outside_name() + scroll_bar_width(tree.font())
        narrowest = max(_NARROWEST_NAME, self._width(_FEWEST_LETTERS, bold=self._searching))
        tree.setMinimumWidth(outside + narrowest)
        room = tree.maximumViewportSize().width() - outside
        choices = tuple(self._choices())
        fitting = (
            (short, shown)
            for short, shown in choices
            if room - self._width_of_numbers(shown, short=short) >= (narrowest if short else self._width(_EASY_LETTERS))
        )
        short, shown = next(fitting, choices[-1])
        self._show(shown, short=short)

    def _choices(self) -> Iterator[tuple[bool, Collection[Column]]]:
        """Whether headings are short, and the columns of numbers; from what needs most room to what needs none."""
        shown = [Column.HITS] if self._searching else []
        shown += [Column.STUDIES]
        shown += [Column.NOTES] if self._model.has_notes else []
        yield False, shown
        yield True, shown
        for column in _HIDDEN_FIRST:
            if column in shown:
                shown = [each for each in shown if each is not column]
                yield True, shown

    def _show(self, shown: Collection[Column], *, short: bool) -> None:
        """Show these columns; the tree lays out its rows after each change, so what stays is not touched."""
        self._model.shorten_headings(short)
        for column in _HIDDEN_FIRST:
            if self._tree.isColumnHidden(column) is (column in shown):
                self._tree.setColumnHidden(column, column not in shown)
        self._delegate.last_column = last = max(shown, default=-1)
        for column in shown:
            self._tree.header().resizeSection(column, self._width_of(column, last, short=short))
        if self._tree.isHeaderHidden() is bool(shown):
            self._tree.setHeaderHidden(not shown)  # the title above it says what the names are

    def _width_of_numbers(self, shown: Collection[Column], *, short: bool) -> int:
        last = max(shown, default=-1)
        return sum(self._width_of(column, last, short=short) for column in shown)

    def _width_of(self, column: Column, last: int, *, short: bool) -> int:
        """The width of a column of numbers; the last one ends where everything in the pane does."""
        text = heading(column, Qt.ItemDataRole.DisplayRole, LIGHT, short=short)
        width = fitting_width(self._tree.header(), str(text), _LARGEST_NUMBERS[column])
        return width + PANE_EDGE - HEADING_EDGE if column == last else width

    def _outside_name(self) -> int:
        """The pixels beside the name of a theme: it is indented, and has a tick box."""
        tick_box = QFontInfo(self._tree.font()).pixelSize()
        return self._tree.indentation() * (self._model.depth + 1) + tick_box + _BESIDE_TICK_BOX

    def _width(self, letters: int, *, bold: bool = False) -> int:
        font = QFont(self._tree.font())
        font.setBold(bold)
        return QFontMetrics(font).horizontalAdvance("n" * letters)
