"""The notebook's widgets: categories, filters, buttons, the table of notes and the list of tags."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qicbrowser.domain.records import Colour
from qicbrowser.domain.tags import tags_of
from qicbrowser.gui.looks.palettes import Look, colour_name
from qicbrowser.gui.looks.swatches import swatch
from qicbrowser.gui.notes.notebook.author_filter import AuthorFilter
from qicbrowser.gui.notes.notebook.category_bar import CategoryBar
from qicbrowser.gui.notes.notebook.note_actions import ACTIONS, NoteAction
from qicbrowser.gui.notes.notebook.table import NoteTable
from qicbrowser.gui.notes.notebook.tag_entry_line import TagEntryLine
from qicbrowser.gui.notes.notebook.tag_list import TagList
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.tips import show_tip
from qicbrowser.gui.widgets.filter_line import FilterLine
from qicbrowser.store.user.note_filter import NoteCategory, NoteFilter
from qicbrowser.store.user.note_lists import NoteList

_BUTTONS = (
    *(NoteAction.RESTORE, NoteAction.GO, NoteAction.REATTACH, NoteAction.ACCEPT),
    *(NoteAction.EDIT, NoteAction.TAG, NoteAction.DELETE, NoteAction.PURGE),
)
_WIDTHS = [530, 130]


class NotebookPane(QWidget):
    filter_changed = Signal()
    """Other notes are to be listed: see `wanted` and `only_this_theme`."""

    tags_entered = Signal(object)
    """A tuple of tags to add to the selected notes."""

    purge_all_requested = Signal()
    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_guide_page(self, "notes.md")
        self._chosen_tags: tuple[str, ...] = ()
        self.table = NoteTable()
        self.table.selection_moved.connect(self._update_actions)
        self.table.action_triggered.connect(self._enter_tags)
        self.tags = TagList()
        self.tags.tags_chosen.connect(self._choose_tags)
        self.filter = FilterLine(self.tr("Filter notes"), self.tr("Filter by words, quotes or tags"))
        self.filter.setObjectName("search")
        self.filter.textChanged.connect(self.filter_changed)
        self.filter.cleared.connect(self.clear_filter)
        self.filter.left.connect(self._enter_table)
        self.categories = CategoryBar()
        self.categories.category_chosen.connect(self.filter_changed)
        self._colours = [QToolButton() for _ in Colour]
        self.authors = AuthorFilter()
        self.authors.chosen.connect(self.filter_changed)
        self._only_this_theme = QToolButton()
        self._show_all = QToolButton()
        self._buttons = {action: QToolButton() for action in _BUTTONS}
        self._purge_all = QToolButton()
        self.tag_entry = TagEntryLine()
        self.tag_entry.entered.connect(self._finish_tags)
        self.tag_entry.cancelled.connect(self._close_tag_entry)
        self.setFocusProxy(self.table)
        self._lay_out()
        self._update_actions()

    @property
    def stops(self) -> list[QWidget]:
        """The widgets that F6 goes through, in order."""
        return [self.filter, self.table, self.tags]

    @property
    def note_filter(self) -> NoteFilter:
        """Which notes are to be listed, whatever they are on."""
        colours = frozenset(colour for colour, button in zip(Colour, self._colours, strict=True) if button.isChecked())
        words, creator = self.filter.text(), self.authors.creator
        return NoteFilter(self.categories.category, words, self._chosen_tags, colours, creator=creator)

    @property
    def only_this_theme(self) -> bool:
        """Whether only notes on the current theme are to be listed."""
        return self._only_this_theme.isChecked()

    def show_unfiltered(self) -> None:
        """Reset all filters, without a signal."""
        with QSignalBlocker(self.filter):
            self.filter.clear()
        for button in (*self._colours, self._only_this_theme):
            button.setChecked(False)
        self._chosen_tags = ()
        self.authors.clear()

    def replace_chosen_tag(self, old: str, new: str) -> None:
        """Filter by a renamed tag under its new name; by none where `new` is "" because the tag was removed."""
        chosen = self._chosen_tags
        if old.casefold() in (tag.casefold() for tag in chosen):
            replaced = (new if tag.casefold() == old.casefold() else tag for tag in chosen)
            self._choose_tags(tuple(filter(None, replaced)))

    def show_notes(
        self,
        notes: NoteList,
        counts: Mapping[NoteCategory, int],
        tags: Mapping[str, int],
        authors: Mapping[str, int],
        *,
        from_top: bool = False,
    ) -> None:
        """List notes; scrolled `from_top`, or with the scroll position and the selection as they are.

        `tags` and `authors` are those of the category, each with its number of notes.
        """
        wanted = self.note_filter
        self.categories.show_counts(counts)
        in_use = {tag.casefold() for tag in tags}
        unused = {tag: 0 for tag in wanted.tags if tag.casefold() not in in_use}
        self.tags.show_tags({**tags, **unused}, wanted.tags)
        self.tag_entry.field.show_tags(tuple(tags))
        self.authors.show_authors(authors)
        self.table.show_authors(shown=any(authors))
        self._show_all.setVisible(self._filtered)
        self.table.show_placeholder(self._placeholder(wanted.category))
        self.table.show_notes(notes, wanted.category, from_top=from_top)
        if not self.tag_entry.isHidden() and not self.table.selected:
            self._close_tag_entry()  # there is nothing left to put tags on
        self._purge_all.setEnabled(counts[NoteCategory.DELETED] > 0)

    def show_look(self, look: Look) -> None:
        for colour, button in zip(Colour, self._colours, strict=True):
            button.setIcon(swatch(look, colour))
            name = self.tr("Only notes in {colour}").format(colour=colour_name(look, colour))
            show_tip(button, name)
            button.setAccessibleName(name)
        self.table.show_look(look)
        self.tags.show_look(look)

    def clear_filter(self) -> None:
        """List all notes of the category."""
        self.show_unfiltered()
        self.filter_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.shown.emit()

    @property
    def _filtered(self) -> bool:
        return self.only_this_theme or self.note_filter != NoteFilter(self.note_filter.category)

    def _placeholder(self, category: NoteCategory) -> str:
        if self._filtered:
            return self.tr("No notes match. “Show all” clears the filter.")
        return {
            NoteCategory.NOTES: self.tr(
                "No notes yet. Select words of a theme, then press 1 to 5 to highlight them, or choose Annotate > Note "
                "on the selected words."
            ),
            NoteCategory.UNPLACED: self.tr("All notes are in place."),
            NoteCategory.DELETED: self.tr(
                "No deleted notes. Notes that you delete stay here until you delete them permanently."
            ),
        }[category]

    def _choose_tags(self, tags: tuple[str, ...]) -> None:
        self._chosen_tags = tags
        self.filter_changed.emit()

    def _enter_table(self) -> None:
        self.table.setFocus()
        if not self.table.currentIndex().isValid() and self.table.count:
            self.table.select_row(0)

    def _enter_tags(self, action: NoteAction) -> None:
        if action is NoteAction.TAG and self.table.selected:
            self.tag_entry.open()

    def _finish_tags(self, line: str) -> None:
        self._close_tag_entry()
        if tags := tags_of(line):
            self.tags_entered.emit(tags)

    def _close_tag_entry(self) -> None:
        self.tag_entry.hide()
        self.table.setFocus()

    def _update_actions(self) -> None:
        """Show the actions of the category, enabled for the selected notes, and how many notes these are."""
        category = self.note_filter.category
        for action, button in self._buttons.items():
            button.setText(self.table.action(action).text())
            visible = action in ACTIONS[category] and (
                action is not NoteAction.GO or category is not NoteCategory.UNPLACED
            )
            button.setVisible(visible)
            button.setEnabled(self.table.is_enabled(action))
        self._purge_all.setVisible(category is NoteCategory.DELETED)
        selected = len(self.table.selected)
        selected_text = self.tr("%n selected", "", selected) if selected > 1 else ""
        listed_text = self.tr("%n listed", "", self.table.count) if self._filtered else ""
        self.categories.counts.setText(" · ".join(filter(None, (selected_text, listed_text))))

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.table)
        splitter.addWidget(self.tags)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes(_WIDTHS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.addWidget(self.categories, 1)
        top.addWidget(self.authors)
        column.addLayout(top)
        for row in (self._filter_row(), self._button_row()):
            row.setContentsMargins(8, 3, 8, 3)
            row.setSpacing(2)
            column.addLayout(row)
        column.addWidget(self.tag_entry)
        column.addWidget(splitter, 1)

    def _filter_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.filter, 1)
        row.addSpacing(6)
        for button in self._colours:
            button.setIconSize(QSize(16, 16))
            row.addWidget(button)
        self._only_this_theme.setText(self.tr("Only this theme"))
        self._only_this_theme.setToolTip(self.tr("Only notes on the theme in the Theme tab"))
        for button in (*self._colours, self._only_this_theme):
            button.setCheckable(True)
            button.clicked.connect(self.filter_changed)
        self._show_all.setText(self.tr("Show all"))
        self._show_all.clicked.connect(self.clear_filter)
        self._show_all.hide()
        row.addWidget(self._only_this_theme)
        row.addWidget(self._show_all)
        return row

    def _button_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for action, button in self._buttons.items():
            button.clicked.connect(partial(self.table.action_triggered.emit, action))
            row.addWidget(button)
        self._purge_all.setText(self.tr("Delete all permanently"))
        self._purge_all.clicked.connect(self.purge_all_requested)
        row.addWidget(self._purge_all)
        row.addStretch()
        return row
