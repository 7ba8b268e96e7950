"""All notes in one list: its shelves, its filter, the tags in use, and what is done with the notes selected."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QLocale, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qicbrowser.domain.records import Colour
from qicbrowser.domain.tags import tags_of
from qicbrowser.gui.looks.palettes import Look, colour_name, plain_tip
from qicbrowser.gui.looks.swatches import swatch
from qicbrowser.gui.notes.notebook.filter_lines import FilterLine, TaggingLine
from qicbrowser.gui.notes.notebook.note_actions import DEEDS, Deed, deed_name
from qicbrowser.gui.notes.notebook.table import NoteTable
from qicbrowser.gui.notes.notebook.tag_list import TagList
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.store.user.note_lists import NoteList, Shelf, Wanted

_BUTTONS = (Deed.RESTORE, Deed.GO, Deed.REATTACH, Deed.KEEP, Deed.EDIT, Deed.TAG, Deed.DELETE, Deed.PURGE)
_WIDTHS = [530, 130]


class Notebook(QWidget):
    wanted_changed = Signal()
    """Other notes are to be listed: see `wanted` and `only_here`."""

    tags_given = Signal(object)
    """A tuple of tags that the notes selected shall have as well."""

    emptying_asked = Signal()
    came_into_sight = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_guide_page(self, "notes.md")
        self._tags: tuple[str, ...] = ()
        self.table = NoteTable()
        self.table.selection_moved.connect(self._show_possible)
        self.tags = TagList()
        self.tags.tags_chosen.connect(self._choose_tags)
        self.filter = FilterLine()
        self.filter.textChanged.connect(self.wanted_changed)
        self.filter.cleared.connect(self.clear_filter)
        self.filter.left_down.connect(self._enter_table)
        self._shelves = QButtonGroup(self)
        self._shelves.idClicked.connect(self.wanted_changed)
        self._colours = [QToolButton() for _ in Colour]
        self._here = QToolButton()
        self._clear = QToolButton()
        self._buttons = {deed: QToolButton() for deed in _BUTTONS}
        self._empty = QToolButton()
        self._told = QLabel()
        self._tagging = TaggingLine()
        self._tagging.written.connect(self._give_tags)
        self._tagging.left.connect(self._leave_tagging)
        self.setFocusProxy(self.table)
        self._lay_out()
        self._show_possible()

    @property
    def stops(self) -> list[QWidget]:
        """Where the keyboard stops, in order."""
        return [self.filter, self.table, self.tags]

    @property
    def wanted(self) -> Wanted:
        """Which notes the reader wants listed, wherever they are."""
        colours = frozenset(colour for colour, button in zip(Colour, self._colours, strict=True) if button.isChecked())
        return Wanted(list(Shelf)[self._shelves.checkedId()], self.filter.text(), self._tags, colours)

    @property
    def only_here(self) -> bool:
        """Whether only those on the theme shown are wanted."""
        return self._here.isChecked()

    def show_shelf(self, shelf: Shelf) -> None:
        self._shelves.button(list(Shelf).index(shelf)).setChecked(True)

    def show_unfiltered(self) -> None:
        """Take all filters back, without saying so."""
        with QSignalBlocker(self.filter):
            self.filter.clear()
        for button in (*self._colours, self._here):
            button.setChecked(False)
        self._tags = ()

    def change_tag(self, old: str, new: str) -> None:
        """Want another tag where one was wanted; none for "": it has another name now, or is gone."""
        if old.casefold() in (tag.casefold() for tag in self._tags):
            self._choose_tags(
                tuple(filter(None, (new if tag.casefold() == old.casefold() else tag for tag in self._tags)))
            )

    def show_notes(
        self, notes: NoteList, counts: Mapping[Shelf, int], tags: Mapping[str, int], *, anew: bool = False
    ) -> None:
        """List notes, from the top when others were wanted; else those selected stay so."""
        wanted = self.wanted
        names = (self.tr("Notes {}"), self.tr("Without a place {}"), self.tr("Deleted {}"))
        for number, (shelf, name) in enumerate(zip(Shelf, names, strict=True)):
            self._shelves.button(number).setText(name.format(_number(counts[shelf])))
        chosen = {tag: 0 for tag in wanted.tags if tag.casefold() not in {other.casefold() for other in tags}}
        self.tags.show_tags({**tags, **chosen}, wanted.tags)
        self._tagging.field.show_tags(tuple(tags))
        self._clear.setVisible(self._filtered)
        self.table.show_empty(self._why_empty(wanted.shelf))
        self.table.show_notes(notes, wanted.shelf, anew=anew)
        self._empty.setEnabled(counts[Shelf.BIN] > 0)

    def show_look(self, look: Look) -> None:
        for colour, button in zip(Colour, self._colours, strict=True):
            button.setIcon(swatch(look, colour))
            name = self.tr("Only notes in {}").format(colour_name(look, colour))
            button.setToolTip(plain_tip(name))
            button.setAccessibleName(name)
        self.table.show_look(look)
        self.tags.show_look(look)

    def clear_filter(self) -> None:
        """List all notes of the shelf."""
        self.show_unfiltered()
        self.wanted_changed.emit()

    def ask_tags(self) -> None:
        """Let the reader write tags for the notes selected."""
        self._tagging.begin()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.came_into_sight.emit()

    @property
    def _filtered(self) -> bool:
        return self.only_here or self.wanted != Wanted(self.wanted.shelf)

    def _why_empty(self, shelf: Shelf) -> str:
        if self._filtered:
            return self.tr("No note here has all of this. “Show all” takes the filter back.")
        return {
            Shelf.NOTES: self.tr(
                "No notes yet. Select words of a theme, then press 1 to 5 to highlight them, or Ctrl+Shift+N to write"
                " a note on them."
            ),
            Shelf.UNPLACED: self.tr("Every note stands on the words it was written on. There is nothing to do here."),
            Shelf.BIN: self.tr("The bin is empty. What you delete is kept here until you empty it."),
        }[shelf]

    def _choose_tags(self, tags: tuple[str, ...]) -> None:
        self._tags = tags
        self.wanted_changed.emit()

    def _enter_table(self) -> None:
        self.table.setFocus()
        if not self.table.currentIndex().isValid() and self.table.count:
            self.table.select_row(0)

    def _give_tags(self, line: str) -> None:
        self._leave_tagging()
        if tags := tags_of(line):
            self.tags_given.emit(tags)

    def _leave_tagging(self) -> None:
        self._tagging.hide()
        self.table.setFocus()

    def _show_possible(self) -> None:
        shelf = self.wanted.shelf
        for deed, button in self._buttons.items():
            button.setText(deed_name(deed, shelf))
            button.setVisible(deed in DEEDS[shelf] and (deed is not Deed.GO or shelf is not Shelf.UNPLACED))
            button.setEnabled(self.table.is_possible(deed))
        self._empty.setVisible(shelf is Shelf.BIN)
        selected = len(self.table.selected)
        told = self.tr("{} selected").format(_number(selected)) if selected > 1 else ""
        listed = self.tr("{} listed").format(_number(self.table.count)) if self._filtered else ""
        self._told.setText(" · ".join(filter(None, (told, listed))))

    def _lay_out(self) -> None:
        beside = QSplitter(Qt.Orientation.Horizontal)
        beside.addWidget(self.table)
        beside.addWidget(self.tags)
        beside.setStretchFactor(0, 1)
        beside.setHandleWidth(1)
        beside.setSizes(_WIDTHS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in (self._row_of_shelves(), self._row_of_filters(), self._row_of_deeds()):
            row.setContentsMargins(8, 3, 8, 3)
            row.setSpacing(2)
            column.addLayout(row)
        column.addWidget(self._tagging)
        column.addWidget(beside, 1)

    def _row_of_shelves(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for number, _ in enumerate(Shelf):
            button = QToolButton()
            button.setCheckable(True)
            button.setChecked(number == 0)
            self._shelves.addButton(button, number)
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self._told)
        self._told.setObjectName("muted")
        return row

    def _row_of_filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.filter, 1)
        row.addSpacing(6)
        for button in self._colours:
            button.setIconSize(QSize(16, 16))
            row.addWidget(button)
        self._here.setText(self.tr("Only this theme"))
        self._here.setToolTip(self.tr("Only notes on the theme that is shown in the other tab"))
        for button in (*self._colours, self._here):
            button.setCheckable(True)
            button.clicked.connect(self.wanted_changed)
        self._clear.setText(self.tr("Show all"))
        self._clear.clicked.connect(self.clear_filter)
        self._clear.hide()
        row.addWidget(self._here)
        row.addWidget(self._clear)
        return row

    def _row_of_deeds(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for deed, button in self._buttons.items():
            button.clicked.connect(partial(self.table.deed_asked.emit, deed))
            row.addWidget(button)
        self._empty.setText(self.tr("Empty the bin"))
        self._empty.clicked.connect(self.emptying_asked)
        row.addWidget(self._empty)
        row.addStretch()
        return row


def _number(count: int) -> str:
    return QLocale().toString(count)
